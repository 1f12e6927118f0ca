import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Order, parseOrder } from '../../src/model/index.ts';
import { anAccount } from '../../src/testing/index.ts';
import { dayNumberAt, localDateAt } from '../../src/time/index.ts';

const zone = 'Europe/Rome';
const account = anAccount();
const { asOf, orders, planted, performance } = account;

const placedOn = (order: Order) => localDateAt(order.placedAt, zone);
const italian = orders.filter(({ store, fulfilledBy }) => store === 'IT' && fulfilledBy === 'seller');
const byAmazon = orders.filter(({ store, fulfilledBy }) => store === 'IT' && fulfilledBy === 'marketplace');
const german = orders.filter(({ store }) => store === 'DE');
const inWindow = (order: Order) => placedOn(order) >= '2026-09-22' && placedOn(order) <= '2026-11-20';

/** Read plainly from what is true now: stars, claims that stand, disputes. */
function hasDefect(order: Order): boolean {
  const feedback = (order.feedback ?? []).some(
    ({ rating, struckThroughAt, revisions = [] }) =>
      (rating === 1 || rating === 2) && struckThroughAt === undefined && revisions.length === 0,
  );
  const claim = (order.claims ?? []).some(
    ({ decisions = [] }) => !decisions.some(({ outcome }) => outcome === 'withdrawn'),
  );
  return feedback || claim || (order.chargebacks ?? []).some(({ kind }) => kind === 'service');
}

function orderOf(id: string): Order {
  const order = orders.find((one) => one.id === id);
  if (order === undefined) throw new Error(`no order ${id}`);
  return order;
}

describe('anAccount', () => {
  it('holds orders of 95 local days, each with one of the Italian store, ids once', () => {
    expect(asOf).toBe(Date.parse('2026-11-20T18:00:00+01:00'));
    const days = new Set(italian.map(placedOn));
    expect(days.size).toBe(95);
    expect([...days].sort()[0]).toBe('2026-08-18');
    expect([...days].sort().at(-1)).toBe('2026-11-20');
    expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
    expect(orders.every(({ placedAt }) => placedAt < asOf)).toBe(true);
  });

  it('R01, R16: two of the 214 Italian orders of 60 days have a defect, one of them two kinds', () => {
    const counted = italian.filter((order) => inWindow(order) && order.status !== 'pending');
    expect(counted).toHaveLength(214);
    expect(counted.filter(hasDefect).map(({ id }) => id)).toEqual([
      planted['feedback-and-claim'],
      planted['service-chargeback'],
    ]);
    expect(3 / 214).toBeGreaterThan(0.01);
    const oldest = orderOf(planted['feedback-and-claim']);
    expect([oldest.feedback?.length, oldest.claims?.length]).toEqual([1, 1]);
    expect(placedOn(oldest)).toBe('2026-09-27');
  });

  it('has 23 orders shipped by the marketplace, none with a defect', () => {
    expect(byAmazon.filter(inWindow)).toHaveLength(23);
    expect(byAmazon.some(hasDefect)).toBe(false);
  });

  it('has three overdue and two late among the Italian orders to be shipped within 30 days', () => {
    const due = italian.filter(({ shipBy = 0 }) => {
      const day = localDateAt(shipBy, zone);
      return day >= '2026-10-22' && day <= '2026-11-20';
    });
    const open = due.filter(({ status, shipBy = 0 }) => status === 'unshipped' && shipBy < asOf);
    expect(open.map(({ id }) => id)).toEqual([
      planted['overdue-1'],
      planted['overdue-2'],
      planted['overdue-3'],
    ]);
    const confirmed = due.filter(({ shipments = [] }) => shipments.length > 0);
    const late = confirmed.filter(({ shipments, shipBy = 0 }) => (shipments?.[0]?.confirmedAt ?? 0) > shipBy);
    expect(late.map(({ id }) => id)).toEqual([
      planted['late-confirmation-1'],
      planted['late-confirmation-2'],
    ]);
    expect(late.length / confirmed.length).toBeLessThan(0.04);
    expect((late.length + open.length) / (confirmed.length + open.length)).toBeGreaterThan(0.04);
  });

  it('has a German store that does everything in time, seven orders a day', () => {
    const perDay = new Map<string, number>();
    for (const order of german) perDay.set(placedOn(order), (perDay.get(placedOn(order)) ?? 0) + 1);
    expect([...perDay.values()]).toEqual(Array.from({ length: 95 }, () => 7));
    for (const { shipments = [], shipBy = 0, deliverBy = 0 } of german) {
      for (const { confirmedAt = 0, firstScanAt, deliveredAt } of shipments) {
        expect(confirmedAt).toBeLessThanOrEqual(shipBy);
        if (deliverBy < asOf) expect(typeof firstScanAt).toBe('number');
        if (deliverBy < asOf) expect(deliveredAt).toBeLessThanOrEqual(deliverBy);
      }
      if (shipments.length === 0) expect(shipBy).toBeGreaterThan(asOf);
    }
  });

  it('plants what it names', () => {
    const withdrawn = orderOf(planted['claim-withdrawn']).claims?.[0]?.decisions?.[0];
    expect(withdrawn?.outcome).toBe('withdrawn');
    expect(localDateAt(withdrawn?.decidedAt ?? 0, zone)).toBe('2026-11-20');
    expect(withdrawn?.decidedAt).toBeLessThan(asOf);
    expect(orderOf(planted['feedback-struck-through']).feedback?.[0]?.struckThroughAt).toBeLessThan(asOf);
    expect(orderOf(planted['feedback-revised']).feedback?.[0]?.revisions?.[0]?.rating).toBe(5);
    expect(orderOf(planted['neutral-feedback']).feedback?.[0]?.rating).toBe(3);
    expect(inWindow(orderOf(planted['old-negative-feedback']))).toBe(false);
    expect(orderOf(planted['multi-channel'])).toMatchObject({ store: 'Non-Amazon IT', channel: 'other' });
    expect(planted['multi-channel']).toMatch(/^S01-\d{7}-\d{7}$/);
    expect(orderOf(planted['buyer-cancellation']).cancellations).toMatchObject([
      { by: 'buyer', requestedThroughMarketplace: true },
    ]);
    expect(orderOf(planted['cancellation-explained-by-download']).cancellations).toMatchObject([
      { by: 'unknown', countsInCancelRate: false },
    ]);
    const [late] = orderOf(planted['delivered-late']).shipments ?? [];
    expect(late?.deliveredAt).toBeGreaterThan(orderOf(planted['delivered-late']).deliverBy ?? asOf);
    expect(orderOf(planted['not-scanned']).shipments).toMatchObject([
      { firstScanAt: null, deliveredAt: null },
    ]);
    const [first, second, ...rest] = orderOf(planted['two-rows-of-one-sku']).lines ?? [];
    expect([first?.sku, first?.id, second?.id, rest.length]).toEqual([second?.sku, '1', '2', 0]);
    expect(orderOf(planted['unknown-status']).status).toEqual({ other: 'Spedito' });
    expect(orderOf(planted.pending)).toMatchObject({ status: 'pending', updatedAt: asOf });
  });

  it('B04: reports what was true on the day before: one claim more', () => {
    expect(performance.madeOn).toBe('2026-11-19');
    const { seller, marketplace } = performance.orderDefects;
    expect([seller.from, seller.to]).toEqual(['2026-09-06', '2026-11-04']);
    expect(seller).toMatchObject({
      counted: 214,
      numerator: 3,
      claims: 2,
      chargebacks: 1,
      negativeFeedback: 1,
    });
    expect(marketplace).toMatchObject({ counted: 23, numerator: 0 });
    expect(performance.lateShipments).toMatchObject({ from: '2026-10-21', to: '2026-11-19', numerator: 2 });
    expect(performance.cancellations).toMatchObject({ from: '2026-11-12', to: '2026-11-18', numerator: 0 });
    expect(performance.validTracking).toMatchObject({ from: '2026-10-11', to: '2026-11-09' });
    const { validTracking, onTimeDelivery } = performance;
    expect(validTracking.counted - validTracking.numerator).toBe(1);
    expect(onTimeDelivery.counted - onTimeDelivery.numerator).toBe(2);
  });

  it('holds only orders that the parser accepts', () => {
    for (const order of orders) expect(parseOrder(order)).toEqual({ ok: true, value: order, ignored: [] });
  });

  it('has the same counts for every seed and day, and the same account for the same', () => {
    const property = fc.property(
      fc.integer(),
      fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) }),
      (seed, day) => {
        const at = day - (day % 86_400_000) + 14 * 3_600_000;
        const one = anAccount({ seed, asOf: at });
        expect(one).toEqual(anAccount({ seed, asOf: at }));
        const today = dayNumberAt(at, zone);
        const counted = one.orders.filter(
          ({ store, fulfilledBy, placedAt, status }) =>
            store === 'IT' &&
            fulfilledBy === 'seller' &&
            status !== 'pending' &&
            dayNumberAt(placedAt, zone) > today - 60,
        );
        expect(counted).toHaveLength(214);
        expect(counted.filter(hasDefect)).toHaveLength(2);
        expect(one.performance.orderDefects.seller).toMatchObject({ counted: 214, numerator: 3 });
      },
    );
    fc.assert(property, { numRuns: 15, seed: 1 });
  });

  it('refuses what is no seed or moment', () => {
    expect(() => anAccount({ seed: 0.5 })).toThrow(RangeError);
    expect(() => anAccount({ asOf: '2026-11-20' })).toThrow(/asOf/);
  });
});
