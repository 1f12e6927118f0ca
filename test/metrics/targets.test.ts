import * as fc from 'fast-check';
import {
  lateShipmentRate,
  meets,
  type OrderMetric,
  onTimeDeliveryRate,
  orderDefectRate,
  orderRates,
  preFulfillmentCancelRate,
  validTrackingRate,
} from 'goodstanding/metrics';
import type { Order } from 'goodstanding/model';
import { type MetricRule, type MetricTest, rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { resolveWindow } from 'goodstanding/time';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, DAY, italy, order, orders, unitedStates } from './rows.ts';

/** `0.025` as 25 / 1000: the decimal text is the target, not the double nearest to it. */
function rational(target: number): readonly [bigint, bigint] {
  const [whole = '', decimals = ''] = String(target).split('.');
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

function exactly(numerator: number, denominator: number, { operator, target }: MetricTest): boolean {
  const [p, q] = rational(target);
  const difference = BigInt(numerator) * q - p * BigInt(denominator);
  if (operator === '<') return difference < 0n;
  if (operator === '<=') return difference <= 0n;
  if (operator === '>') return difference > 0n;
  return operator === '>=' ? difference >= 0n : difference === 0n;
}

const isOrderRule = ({ metric }: MetricRule): boolean => Object.hasOwn(orderRates, metric);
const rules = amazon.metrics.filter(isOrderRule);
const targets = [...new Set(rules.flatMap(({ tests }) => tests.map(({ target }) => target)))];
const operators = ['<', '<=', '>', '>=', '='] as const;

describe('a quotient of doubles against a decimal target', () => {
  it('is exact for every denominator up to 10,000 next to every target and operator', () => {
    expect(targets.length).toBeGreaterThan(8);
    const wrong: string[] = [];
    for (const target of targets)
      for (let d = 1; d <= 10_000; d += 1)
        for (
          let n = Math.max(0, Math.floor(target * d) - 1);
          n <= Math.min(d, Math.floor(target * d) + 2);
          n += 1
        )
          for (const operator of operators) {
            const test = { kind: 'required', operator, target } as const;
            if (meets(n, d, test) !== exactly(n, d, test)) wrong.push(`${n}/${d} ${operator} ${target}`);
          }
    expect(wrong).toEqual([]);
  });

  it('is exact for any n ≤ d ≤ 5,000 and any target of up to four decimals', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 5000 })
          .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d))),
        fc.oneof(
          fc.constantFrom(...targets),
          fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
        ),
        fc.constantFrom(...operators),
        ([n, d], target, operator) => {
          const test = { kind: 'required', operator, target } as const;
          expect(meets(n, d, test)).toBe(exactly(n, d, test));
        },
      ),
      { numRuns: 5000, seed: 11 },
    );
  });
});

/** One order that counts under the rule, at `day`, and fails or not. */
function counted(rule: MetricRule, day: number, fails: boolean, id: string): Order {
  const common = order(id, {
    store: rule.stores[0] as string,
    programs: rule.program === undefined ? [] : [rule.program],
    placedAt: rule.attribution === 'placed' ? day : day - 3 * DAY,
  });
  const shipment = { confirmedAt: day - DAY, trackingNumber: 'T1', trackingAddedAt: day - DAY };
  switch (rule.metric as OrderMetric) {
    case 'order-defect-rate':
      return { ...common, feedback: fails ? [{ rating: 1, leftAt: day }] : [] };
    case 'late-shipment-rate': {
      const left = fails ? day + 1 : day;
      return {
        ...common,
        shipBy: day,
        shipments: [{ confirmedAt: left, firstScanAt: left, deliveredAt: null }],
      };
    }
    case 'pre-fulfillment-cancel-rate':
      return { ...common, shipments: [], cancellations: fails ? [{ by: 'seller', cancelledAt: day }] : [] };
    case 'valid-tracking-rate':
      return {
        ...common,
        deliverBy: day,
        shipments: [{ ...shipment, firstScanAt: fails ? null : day - DAY }],
      };
    case 'on-time-delivery-rate':
      return { ...common, deliverBy: day, shipments: [{ ...shipment, deliveredAt: fails ? day + 1 : day }] };
  }
}

const table = rules.flatMap((rule) =>
  rule.tests.map(
    (test) => [`${rule.id} since ${rule.since}: ${test.operator} ${test.target}`, rule, test] as const,
  ),
);

describe('every order rule of the rulebook, at, just below and just above each target', () => {
  it.each(table)('R16: %s', (_, rule, test) => {
    const store = rule.stores[0] as string;
    const book = rulebook(amazon, { store, profiles: rule.profile === undefined ? [] : [rule.profile] });
    const asOf = at(`${rule.since}T12:00:00Z`);
    const { startsAt, endsAt } = resolveWindow(rule.window, rule.zone ?? book.zone, asOf);
    const day = Math.floor((startsAt + endsAt) / 2);
    const successes = rule.metric === 'valid-tracking-rate' || rule.metric === 'on-time-delivery-rate';
    const [, q] = rational(test.target);
    for (const denominator of [Number(q), 10_000, 997]) {
      const near = Math.floor(test.target * denominator);
      for (const numerator of [near - 1, near, near + 1].filter((n) => n >= 0 && n <= denominator)) {
        const failing = successes ? denominator - numerator : numerator;
        const rows = Array.from({ length: denominator }, (_, i) => counted(rule, day, i < failing, `n${i}`));
        const result = orderRates[rule.metric as OrderMetric](rows, { rules: book, asOf, rule: rule.id });
        expect([result.numerator, result.denominator]).toEqual([numerator, denominator]);
        expect(result.value).toBe(numerator / denominator);
        const index = rule.tests.indexOf(test);
        const met = exactly(numerator, denominator, test);
        expect(result.tests[index]).toEqual({ ...test, met });
        const decides = test.kind === 'required' || rule.tests.every(({ kind }) => kind !== 'required');
        if (decides) expect(result.status).toBe(met ? 'good' : 'bad');
      }
    }
  });
});

describe('the limits of the main rules, by hand', () => {
  const negative = { feedback: [{ rating: 1, leftAt: AS_OF }] } as const;
  const odr = (failing: number, all: number) =>
    orderDefectRate([...orders(failing, negative, 'bad'), ...orders(all - failing)], {
      rules: italy,
      asOf: AS_OF,
    });

  it('R16: an order defect rate of exactly 1 % is bad, 99 in 10,000 is good', () => {
    expect([odr(1, 100).value, odr(1, 100).status]).toEqual([0.01, 'bad']);
    expect([odr(2, 200).value, odr(2, 200).status]).toEqual([0.01, 'bad']);
    expect([odr(1, 101).status, odr(1, 99).status]).toEqual(['good', 'bad']);
    expect([odr(99, 10_000).value, odr(99, 10_000).status]).toEqual([0.0099, 'good']);
    expect([odr(100, 10_000).status, odr(101, 10_000).status]).toEqual(['bad', 'bad']);
  });

  it('R16: a late shipment rate of exactly 4 % is bad', () => {
    const late = { shipments: [{ confirmedAt: at('2026-11-04T09:00:00.001Z') }] };
    const lsr = (failing: number, all: number) =>
      lateShipmentRate([...orders(failing, late, 'late'), ...orders(all - failing)], {
        rules: italy,
        asOf: AS_OF,
      });
    expect([lsr(4, 100).value, lsr(4, 100).status]).toEqual([0.04, 'bad']);
    expect([lsr(1, 25).status, lsr(1, 26).status, lsr(399, 10_000).status]).toEqual(['bad', 'good', 'good']);
  });

  it('R16: a cancel rate of exactly 2.5 % is bad', () => {
    const placedAt = at('2026-11-17T09:00:00Z');
    const gone = { placedAt, cancellations: [{ by: 'seller' }] } as const;
    const rate = (failing: number, all: number) =>
      preFulfillmentCancelRate([...orders(failing, gone, 'gone'), ...orders(all - failing, { placedAt })], {
        rules: italy,
        asOf: AS_OF,
      });
    expect([rate(1, 40).value, rate(1, 40).status]).toEqual([0.025, 'bad']);
    expect([rate(1, 41).status, rate(249, 10_000).status]).toEqual(['good', 'good']);
  });

  it('a valid tracking rate of exactly 95 % is good', () => {
    const untracked = { shipments: [{ trackingNumber: null }] };
    const vtr = (valid: number, all: number) =>
      validTrackingRate([...orders(valid), ...orders(all - valid, untracked, 'un')], {
        rules: italy,
        asOf: AS_OF,
      });
    expect([vtr(19, 20).value, vtr(19, 20).status]).toEqual([0.95, 'good']);
    expect([vtr(18, 20).status, vtr(9499, 10_000).status, vtr(9500, 10_000).status]).toEqual([
      'bad',
      'bad',
      'good',
    ]);
  });

  it('on time delivery: 90 % is enough in the US, 95 % is advised, elsewhere more than 97 % is advised', () => {
    const late = { shipments: [{ trackingNumber: 'T', deliveredAt: at('2026-11-07T09:00:00.001Z') }] };
    const otdr = (store: 'US' | 'IT', good: number, all: number) =>
      onTimeDeliveryRate([...orders(good, { store }), ...orders(all - good, { ...late, store }, 'late')], {
        rules: store === 'US' ? unitedStates : italy,
        asOf: AS_OF,
      });
    const met = (store: 'US' | 'IT', good: number, all: number) =>
      otdr(store, good, all).tests.map((test) => test.met);
    expect(met('US', 9, 10)).toEqual([true, false]);
    expect(otdr('US', 9, 10).status).toBe('good');
    expect(met('US', 899, 1000)).toEqual([false, false]);
    expect(otdr('US', 899, 1000).status).toBe('bad');
    expect(met('US', 19, 20)).toEqual([true, true]);
    expect(met('IT', 97, 100)).toEqual([false]);
    expect(met('IT', 98, 100)).toEqual([true]);
    expect(otdr('IT', 97, 100).enforcement).toBe('advisory');
  });
});
