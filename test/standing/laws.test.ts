import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinFacts, type Order } from '../../src/model/index.ts';
import { assessStanding, formatStanding } from '../../src/standing/index.ts';
import { rankOf } from '../../src/standing/level.ts';
import { widthOf } from '../../src/standing/outside-text.ts';
import { anItalianOrder, asOf, day, hour, italianOrders, rulesOf } from './account.ts';

const before = (days: number) => fc.integer({ min: 0, max: days * 24 }).map((hours) => asOf - hours * hour);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 });

const claim = fc.record({
  filedAt: maybe(before(40)),
  decisions: fc.array(
    fc.record({
      decidedAt: before(20),
      outcome: fc.constantFrom('granted', 'denied', 'withdrawn', 'reversed', { other: 'CLOSED' }),
    }),
    { maxLength: 3 },
  ),
  countsInOdr: maybe(fc.boolean()),
});

const chargeback = fc.record({
  filedAt: maybe(before(40)),
  kind: maybe(fc.constantFrom('service', 'fraud')),
  decisions: fc.array(fc.record({ decidedAt: before(20), outcome: fc.constantFrom('won', 'lost') }), {
    maxLength: 2,
  }),
  countsInOdr: maybe(fc.boolean()),
});

const feedback = fc.record({
  rating: fc.constantFrom(1, 2, 3, 4, 5, 'negative', 'positive'),
  about: maybe(fc.constantFrom('seller', 'product')),
  leftAt: maybe(before(40)),
  revisions: maybe(
    fc.array(fc.record({ revisedAt: before(20), rating: fc.constantFrom(1, 5) }), { maxLength: 2 }),
  ),
  removedAt: maybe(before(20)),
  struckThroughAt: maybe(before(20)),
  countsInOdr: maybe(fc.boolean()),
});

const shipment = fc.record({
  confirmedAt: maybe(before(40)),
  trackingNumber: maybe(fc.constantFrom('T1', null)),
  firstScanAt: maybe(fc.oneof(before(30), fc.constant(null))),
  deliveredAt: maybe(fc.oneof(before(20), fc.constant(null))),
});

/** The parts of an order that may go wrong or be unknown. */
const change = fc.record({
  placedAt: before(70),
  store: fc.constantFrom('IT', 'DE', 'XX'),
  fulfilledBy: fc.constantFrom('seller', 'marketplace'),
  account: maybe(fc.constantFrom('adam', '')),
  channel: maybe(fc.constantFrom('own', 'other')),
  status: maybe(fc.constantFrom('pending', 'unshipped', 'shipped', 'cancelled', 'partially-shipped')),
  replaces: maybe(fc.constant('1')),
  shipBy: maybe(before(30).map((at) => at + 3 * day)),
  deliverBy: maybe(before(40).map((at) => at + 3 * day)),
  shipments: maybe(fc.array(shipment, { maxLength: 3 })),
  cancellations: maybe(
    fc.array(
      fc.record({
        cancelledAt: maybe(before(20)),
        by: fc.constantFrom('seller', 'buyer', 'marketplace', 'unknown'),
      }),
      { maxLength: 2 },
    ),
  ),
  feedback: maybe(fc.array(feedback, { maxLength: 2 })),
  claims: maybe(fc.array(claim, { maxLength: 3 })),
  chargebacks: maybe(fc.array(chargeback, { maxLength: 2 })),
  returns: maybe(
    fc.array(
      fc.record({ requestedAt: before(5), answeredAt: maybe(fc.oneof(before(3), fc.constant(null))) }),
      {
        maxLength: 2,
      },
    ),
  ),
});

const accounts = fc
  .array(change, { maxLength: 25 })
  .map((changes) => changes.map((one, index) => anItalianOrder(`order-${index}`, one as Partial<Order>)));

const rulesFor = ({ store }: { readonly store: string }) => (store === 'XX' ? undefined : rulesOf(store));

const standingOf = (orders: readonly Order[]) => assessStanding(joinFacts(orders), { rulesFor, asOf });

// A part large enough that a single order of it is not yet "few orders": learning that nothing is wrong with few
// orders does turn `unknown` into `watch`.
const many = italianOrders(400, {});
const rankWith = (orders: readonly Order[]) => {
  const standing = assessStanding(joinFacts([...many, ...orders]), {
    rulesFor: () => rulesOf('IT', 'amazon.odr'),
    asOf,
  });
  return rankOf(standing.parts[0]?.level ?? 'good');
};
const italian = fc
  .array(change, { maxLength: 8 })
  .map((changes) =>
    changes.map(({ feedback: some, claims, chargebacks }, index) =>
      anItalianOrder(`order-${index}`, { feedback: some, claims, chargebacks } as Partial<Order>),
    ),
  );

describe('laws of the standing', () => {
  it('R16: a further defect never betters a level', () => {
    fc.assert(
      fc.property(italian, fc.nat(), (orders, pick) => {
        const hurt = [...orders];
        const index = pick % Math.max(1, orders.length);
        const order = orders[index];
        if (order === undefined) return;
        hurt[index] = {
          ...order,
          claims: [...(order.claims ?? []), { decisions: [{ decidedAt: asOf, outcome: 'granted' }] }],
        };
        expect(rankWith(hurt)).toBeLessThanOrEqual(rankWith(orders));
      }),
      { numRuns: 60 },
    );
  });

  it('learning that an unknown list is empty never worsens it', () => {
    fc.assert(
      fc.property(italian, (orders) => {
        const learned = orders.map((order) => ({
          ...order,
          feedback: order.feedback ?? [],
          claims: order.claims ?? [],
          chargebacks: order.chargebacks ?? [],
        }));
        expect(rankWith(learned)).toBeGreaterThanOrEqual(rankWith(orders));
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the orders never shows', () => {
    fc.assert(
      fc.property(
        accounts.chain((orders) =>
          fc.tuple(
            fc.constant(orders),
            fc.shuffledSubarray([...orders], { minLength: orders.length, maxLength: orders.length }),
          ),
        ),
        ([orders, shuffled]) => {
          const facts = joinFacts([]);
          const of = (some: readonly Order[]) =>
            assessStanding({ ...facts, orders: some }, { rulesFor, asOf });
          expect(of(shuffled)).toEqual(of(orders));
          expect(formatStanding(of(shuffled))).toBe(formatStanding(of(orders)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('no deadline is over, and what is done has a place in the part', () => {
    fc.assert(
      fc.property(accounts, (orders) => {
        for (const { actions, store } of standingOf(orders).parts) {
          for (const { dueAt = asOf, orderIds } of actions) {
            expect(dueAt).toBeGreaterThanOrEqual(asOf);
            for (const id of orderIds) expect(orders.find((order) => order.id === id)?.store).toBe(store);
          }
          const dues = actions.map(({ dueAt = Number.POSITIVE_INFINITY }) => dueAt);
          expect(dues).toEqual(dues.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('any facts make a text of 45 lines of 100 columns without a hole', () => {
    fc.assert(
      fc.property(accounts, fc.string({ unit: 'binary', maxLength: 60 }), (orders, name) => {
        const named = orders.map((order, index) => ({ ...order, id: `${index}${name}`, account: name }));
        for (const some of [orders, named]) {
          const standing = standingOf(some);
          const text = formatStanding(standing);
          const lines = text.split('\n');
          expect(lines.length).toBeLessThanOrEqual(46);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
          if (some === orders) expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
          expect(JSON.parse(JSON.stringify(standing))).toEqual(JSON.parse(JSON.stringify(standingOf(some))));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('R16: each figure is the sum of what is listed', () => {
    fc.assert(
      fc.property(accounts, (orders) => {
        for (const { metrics } of standingOf(orders).parts)
          for (const { counts, numerator, denominator, failing, value, missing } of metrics) {
            const units = failing.reduce((sum, order) => sum + order.units, 0);
            if (missing.length > 0) expect(value).toBeNull();
            else expect(numerator).toBe(counts === 'defects' ? units : denominator - units);
            if (value !== null) expect(value).toBe(numerator / denominator);
          }
      }),
      { numRuns: 60 },
    );
  });
});
