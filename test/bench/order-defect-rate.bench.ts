import assert from 'node:assert/strict';
import { type OrderDefectRow, orderDefectRate } from '../../src/metrics/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { seededNumbers } from '../../src/testing/index.ts';
import { localDateAt } from '../../src/time/index.ts';
import { alternate } from './alternate.ts';

const DAY = 86_400_000;
const AS_OF = Date.UTC(2026, 10, 20, 17);
const rules = rulebook(amazon, { store: 'IT' });

/** Orders of 120 days, half of them in the window, about one in a hundred with a defect. */
function makeOrders(count: number): OrderDefectRow[] {
  const next = seededNumbers(7);
  return Array.from({ length: count }, (_, index): OrderDefectRow => {
    const placedAt = AS_OF - Math.floor(next() * 120 * DAY);
    const dice = next();
    return {
      id: `404-${String(index).padStart(7, '0')}-${String(count - index).padStart(7, '0')}`,
      marketplace: 'amazon',
      store: 'IT',
      fulfilledBy: 'seller',
      placedAt,
      status: dice > 0.99 ? 'pending' : 'shipped',
      feedback: dice < 0.006 ? [{ rating: dice < 0.003 ? 1 : 5, leftAt: placedAt + DAY }] : [],
      claims: dice > 0.002 && dice < 0.008 ? [{ filedAt: placedAt + 2 * DAY, decisions: [] }] : [],
      chargebacks: dice > 0.008 && dice < 0.009 ? [{ filedAt: placedAt + 3 * DAY, kind: 'service' }] : [],
    };
  });
}

/** What one writes by hand for exactly these orders: the same counts, the same list. */
function byHand(orders: readonly OrderDefectRow[]) {
  // 2026-09-22T00:00+02:00 and 2026-11-21T00:00+01:00: the sixty days of Europe/Rome up to AS_OF.
  const startsAt = Date.UTC(2026, 8, 21, 22);
  const endsAt = Date.UTC(2026, 10, 20, 23);
  const failing: { orderId: string; because: string[]; at: number }[] = [];
  let [denominator, pending, outside] = [0, 0, 0];
  let [negativeFeedback, claims, chargebacks] = [0, 0, 0];
  for (const order of orders) {
    if (order.placedAt < startsAt || order.placedAt >= endsAt) {
      outside += 1;
      continue;
    }
    if (order.status === 'pending') {
      pending += 1;
      continue;
    }
    denominator += 1;
    const because: string[] = [];
    for (const { rating, leftAt } of order.feedback ?? [])
      if ((leftAt as number) <= AS_OF && (rating as number) <= 2) because.push('negative-feedback');
    if (because.length > 0) negativeFeedback += 1;
    for (const { filedAt } of order.claims ?? []) {
      if ((filedAt as number) > AS_OF) continue;
      because.push('claim-open');
      claims += 1;
    }
    for (const { filedAt } of order.chargebacks ?? []) {
      if ((filedAt as number) > AS_OF) continue;
      because.push('chargeback-open');
      chargebacks += 1;
    }
    if (because.length > 0) failing.push({ orderId: order.id, because, at: order.placedAt });
  }
  failing.sort((a, b) => a.at - b.at || (a.orderId < b.orderId ? -1 : 1));
  const days = new Map<number, string>();
  const dayOf = (at: number) => {
    const hour = Math.floor(at / 3_600_000);
    let day = days.get(hour);
    if (day === undefined) {
      day = localDateAt(at, 'Europe/Rome');
      days.set(hour, day);
    }
    return day;
  };
  return {
    denominator,
    pending,
    outside,
    components: { negativeFeedback, claims, chargebacks },
    failing: failing.map(({ orderId, because, at }) => ({ orderId, because, units: 1, on: dayOf(at) })),
  };
}

export function benchOrderDefectRate(): void {
  console.log(
    '\nOrder defect rate, in-memory orders, Europe/Rome, against a hand-written loop (target: at most 2.0)',
  );
  const ratios: number[] = [];
  for (const count of [10_000, 100_000, 1_000_000, 2_000_000]) {
    const orders = makeOrders(count);
    const ours = orderDefectRate(orders, { rules, asOf: AS_OF });
    const theirs = byHand(orders);
    assert.deepEqual(ours.failing, theirs.failing);
    assert.equal(ours.denominator, theirs.denominator);
    assert.deepEqual(ours.leftOut, [
      { because: 'outside-window', count: theirs.outside },
      { because: 'pending', count: theirs.pending },
    ]);
    for (const [name, { numerator }] of Object.entries(ours.components ?? {}))
      assert.equal(numerator, theirs.components[name as keyof typeof theirs.components]);
    const runs = Math.max(15, Math.round(4_000_000 / count));
    const result = alternate(
      () => orderDefectRate(orders, { rules, asOf: AS_OF }),
      () => byHand(orders),
      runs,
    );
    ratios.push(result.ratio);
    const nanoseconds = (result.ours / count) * 1e6;
    console.log(
      `  ${String(count).padStart(9)} orders: ratio ${result.ratio.toFixed(2)} (ours ${result.ours.toFixed(1)} ms, by hand ${result.theirs.toFixed(1)} ms, ${nanoseconds.toFixed(0)} ns an order)`,
    );
  }
  const spread = Math.max(...ratios) / Math.min(...ratios);
  console.log(`  ratio from 10^4 to 2*10^6 within a factor ${spread.toFixed(2)} (target: at most 1.5)`);
}
