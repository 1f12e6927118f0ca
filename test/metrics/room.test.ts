import * as fc from 'fast-check';
import {
  lateShipmentRate,
  type OrderMetric,
  orderDefectRate,
  orderRates,
  preFulfillmentCancelRate,
  validTrackingRate,
} from 'goodstanding/metrics';
import type { Order } from 'goodstanding/model';
import { type MetricTest, rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { addDaysToDate } from 'goodstanding/time';
import { describe, expect, it } from 'vitest';
// What is tested here has no public name of its own: the counting behind `room`.
import { cleanToRecover, defectsLeft, meetsWith } from '../../src/metrics/room.ts';
import { AS_OF, at, DAY, italy, order, orders } from './rows.ts';

const options = { rules: italy, asOf: AS_OF };
const negative = { feedback: [{ rating: 1, leftAt: AS_OF }] } as const;
const account = (failing: number, all: number) => [
  ...orders(failing, negative, 'bad'),
  ...orders(all - failing),
];
const room = (failing: number, all: number) => orderDefectRate(account(failing, all), options).room;

describe('how many more defects the limit bears', () => {
  it('R16: by hand, for a limit of less than 1 %', () => {
    expect(room(0, 1000)).toEqual({
      defectsLeft: 9,
      cleanOrdersToRecover: 0,
      oneDefectDecides: false,
      leaves: [],
    });
    expect(room(2, 214)?.defectsLeft).toBe(0); // 3 of 214 are 1.4 %
    expect(room(2, 301)?.defectsLeft).toBe(1); // 3 of 301 are 0.997 %
    expect(room(2, 300)?.defectsLeft).toBe(0); // 3 of 300 are exactly 1 %
    expect(room(3, 300)?.defectsLeft).toBe(0);
  });

  it('R16: and how many clean orders until it is met again', () => {
    expect(room(2, 201)?.cleanOrdersToRecover).toBe(0);
    expect(room(2, 200)?.cleanOrdersToRecover).toBe(1);
    expect(room(3, 100)?.cleanOrdersToRecover).toBe(201); // 3 of 301
    expect(room(1, 1)?.cleanOrdersToRecover).toBe(100); // 1 of 101
  });

  it('few orders: the answer says that one defect decides', () => {
    expect([room(0, 100)?.oneDefectDecides, room(0, 101)?.oneDefectDecides]).toEqual([true, false]);
    expect(room(0, 100)?.defectsLeft).toBe(0);
    expect(room(3, 5000)?.oneDefectDecides).toBe(false);
  });

  it('for a rate of successes the room is counted in packages', () => {
    const bad = { shipments: [{ trackingNumber: null }] };
    const vtr = (failing: number, all: number) =>
      validTrackingRate([...orders(failing, bad, 'bad'), ...orders(all - failing)], options).room;
    expect(vtr(0, 100)).toMatchObject({ defectsLeft: 5, cleanOrdersToRecover: 0, oneDefectDecides: false });
    expect(vtr(5, 99)).toMatchObject({ defectsLeft: 0, cleanOrdersToRecover: 1 });
    expect(vtr(1, 19)).toMatchObject({ defectsLeft: 0, cleanOrdersToRecover: 1, oneDefectDecides: true });
  });

  it('the required test decides, not the recommended one', () => {
    const rules = rulebook(amazon, { store: 'US' });
    const late = { store: 'US', shipments: [{ trackingNumber: 'T', deliveredAt: null }] };
    const result = orderRates['on-time-delivery-rate'](
      [...orders(4, late, 'late'), ...orders(96, { store: 'US' })],
      { ...options, rules },
    );
    expect(result.room?.defectsLeft).toBe(6);
  });

  it('a rule without a test has no room, a limit that nothing meets no recovery', () => {
    const overrides = (tests: readonly MetricTest[]) =>
      rulebook(amazon, { store: 'IT', overrides: { 'amazon.odr': { tests } } });
    expect(orderDefectRate(account(1, 10), { ...options, rules: overrides([]) }).room).toBe(null);
    const zero = overrides([{ kind: 'required', operator: '<=', target: 0 }]);
    expect(orderDefectRate(account(1, 10), { ...options, rules: zero }).room).toMatchObject({
      defectsLeft: 0,
      cleanOrdersToRecover: null,
      oneDefectDecides: true,
    });
  });
});

describe('room against counting one by one', () => {
  const tests = [
    ...new Set(
      amazon.metrics
        .filter(({ metric }) => Object.hasOwn(orderRates, metric))
        .map(({ tests: [test], metric }) => JSON.stringify([test, metric])),
    ),
  ].map((text) => JSON.parse(text) as [MetricTest, OrderMetric]);

  it('one more than the room breaks the limit, and not one clean order less would mend it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tests),
        fc
          .integer({ min: 1, max: 400 })
          .chain((counted) => fc.tuple(fc.constant(counted), fc.integer({ min: 0, max: counted }))),
        ([test, metric], [counted, failing]) => {
          const counts =
            metric === 'valid-tracking-rate' || metric === 'on-time-delivery-rate' ? 'successes' : 'defects';
          const met = (fails: number, all: number) =>
            meetsWith({ failing: fails, counted: all }, counts, test);
          let left = 0;
          while (failing + left + 1 <= counted && met(failing + left + 1, counted)) left += 1;
          expect(defectsLeft({ failing, counted }, counts, test)).toBe(met(failing, counted) ? left : 0);
          let clean = 0;
          while (!met(failing, counted + clean)) clean += 1;
          expect(cleanToRecover({ failing, counted }, counts, test)).toBe(clean);
        },
      ),
      { numRuns: 1500, seed: 5 },
    );
  });

  it('R16: on whole accounts: so many more defects are good, one more is bad; so many clean orders mend it', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 700 })
          .chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 0, max: Math.min(all, 8) }))),
        ([all, failing]) => {
          const answer = orderDefectRate(account(failing, all), options);
          const { defectsLeft: left, cleanOrdersToRecover: clean } = answer.room as {
            defectsLeft: number;
            cleanOrdersToRecover: number;
          };
          const status = (n: number, d: number) => orderDefectRate(account(n, d), options).status;
          if (answer.status === 'good') {
            expect(status(failing + left, all)).toBe('good');
            if (failing + left < all) expect(status(failing + left + 1, all)).toBe('bad');
          } else {
            expect(status(failing, all + clean)).toBe('good');
            expect(status(failing, all + clean - 1)).toBe('bad');
          }
        },
      ),
      { numRuns: 60, seed: 6 },
    );
  });
});

describe('when a failing order leaves the window', () => {
  const CHANGED = at('2026-10-25T01:30:00+02:00'); // in the night in which the clocks go back
  const cases: readonly [OrderMetric, Order][] = [
    ['order-defect-rate', order('1', { feedback: [{ rating: 1, leftAt: CHANGED + 1 }], placedAt: CHANGED })],
    [
      'late-shipment-rate',
      order('1', { placedAt: CHANGED, shipBy: CHANGED, shipments: [{ confirmedAt: CHANGED + 1 }] }),
    ],
    ['pre-fulfillment-cancel-rate', order('1', { placedAt: CHANGED, cancellations: [{ by: 'seller' }] })],
    [
      'valid-tracking-rate',
      order('1', { placedAt: CHANGED - DAY, deliverBy: CHANGED, shipments: [{ trackingNumber: null }] }),
    ],
    [
      'on-time-delivery-rate',
      order('1', {
        placedAt: CHANGED - DAY,
        deliverBy: CHANGED,
        shipments: [{ trackingNumber: 'T', deliveredAt: null }],
      }),
    ],
  ];

  it.each(cases)('%s: the first day of judgement that no longer lists it', (metric, row) => {
    const failing = (day: string) =>
      orderRates[metric]([row], { rules: italy, asOf: at(`${day}T10:00:00Z`) });
    const firstSeen = {
      'pre-fulfillment-cancel-rate': '2026-10-26',
      'valid-tracking-rate': '2026-11-04',
      'on-time-delivery-rate': '2026-11-04',
    };
    const seen = failing(
      Object.hasOwn(firstSeen, metric) ? firstSeen[metric as keyof typeof firstSeen] : '2026-10-26',
    );
    const [leaves] = seen.room?.leaves ?? [];
    const on = leaves?.on as string;
    const byHand: Record<OrderMetric, string> = {
      'order-defect-rate': '2026-12-24', // 25 October and 60 days
      'late-shipment-rate': '2026-11-24',
      'pre-fulfillment-cancel-rate': '2026-11-02',
      'valid-tracking-rate': '2026-12-04',
      'on-time-delivery-rate': '2026-12-04',
    };
    expect([leaves?.id, on]).toEqual(['1', byHand[metric]]);
    expect(failing(on).failing).toEqual([]);
    expect(failing(addDaysToDate(on, -1)).failing.map(({ orderId }) => orderId)).toEqual(['1']);
  });

  it('the first to leave comes first; from days that do not move nothing leaves', () => {
    const rows = [
      order('b', { ...negative, placedAt: at('2026-11-01T10:00:00Z') }),
      order('a', { ...negative, placedAt: at('2026-10-01T10:00:00Z') }),
    ];
    expect(orderDefectRate(rows, options).room?.leaves).toEqual([
      { id: 'a', on: '2026-11-30' },
      { id: 'b', on: '2026-12-31' },
    ]);
    const fixed = { from: '2026-10-01', to: '2026-11-20' };
    expect(orderDefectRate(rows, { ...options, window: fixed }).room?.leaves).toEqual([
      { id: 'a', on: null },
      { id: 'b', on: null },
    ]);
  });

  it('late shipments and cancellations: nothing failing, nothing leaves', () => {
    expect(lateShipmentRate(orders(3), options).room?.leaves).toEqual([]);
    expect(preFulfillmentCancelRate(orders(3, { placedAt: AS_OF - 2 * DAY }), options).room?.leaves).toEqual(
      [],
    );
  });
});
