import { onTimeDeliveryRate } from 'goodstanding/metrics';
import type { Order, Shipment } from 'goodstanding/model';
import { rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, DAY, HOUR, inShort, italy, order, unitedStates } from './rows.ts';

const DUE = at('2026-11-07T09:00:00Z');
const parcel = (deliveredAt: number | null | undefined, changes: Partial<Shipment> = {}): Shipment => ({
  confirmedAt: DUE - 4 * DAY,
  trackingNumber: 'T',
  trackingAddedAt: DUE - 4 * DAY,
  deliveredAt,
  ...changes,
});
const american = (id: string, shipments: readonly Shipment[] | undefined, changes: Partial<Order> = {}) =>
  order(id, { store: 'US', deliverBy: DUE, shipments, ...changes });
const read = (
  shipments: readonly Shipment[] | undefined,
  changes: Partial<Order> = {},
  knownAt: number = AS_OF,
) =>
  inShort(
    onTimeDeliveryRate([american('1', shipments, changes)], { rules: unitedStates, asOf: AS_OF, knownAt }),
  );
const left = (code: string) => `0/0 fails:- excused:- left:${code} missing:-`;
const ON_TIME = '1/1 fails:- excused:- left:- missing:-';
const fails = (code: string) => `0/1 fails:${code} excused:- left:- missing:-`;
const unknown = (fact: string) => `0/1 fails:- excused:- left:- missing:${fact}`;

describe('one package', () => {
  it.each([
    ['at exactly the promise', [parcel(DUE)], ON_TIME],
    ['a millisecond later', [parcel(DUE + 1)], fails('delivered-late')],
    ['never, and overdue', [parcel(null)], fails('not-delivered')],
    ['nobody knows whether it arrived', [parcel(undefined)], unknown('deliveries')],
    ['without number', [parcel(DUE, { trackingNumber: null })], left('untracked')],
    ['nobody knows the number', [parcel(DUE, { trackingNumber: undefined })], unknown('tracking-numbers')],
    [
      'number entered after delivery',
      [parcel(DUE - HOUR, { trackingAddedAt: DUE - HOUR + 1 })],
      fails('tracking-after-delivery'),
    ],
    [
      'number entered at the moment of delivery',
      [parcel(DUE - HOUR, { trackingAddedAt: DUE - HOUR })],
      ON_TIME,
    ],
    ['nobody knows when the number was entered', [parcel(DUE, { trackingAddedAt: undefined })], ON_TIME],
    ['nothing confirmed', [], left('not-shipped')],
  ] as const)('%s', (_, shipments, expected) => {
    expect(read(shipments)).toBe(expected);
  });

  it('B01: step by step', () => {
    const late = [parcel(DUE + DAY)];
    expect(read(late, {}, DUE - 4 * DAY - 1)).toBe(left('not-shipped'));
    expect(read(late, {}, DUE)).toBe(left('not-yet-due'));
    expect(read(late, {}, DUE + 1)).toBe(fails('not-delivered'));
    expect(read(late, {}, DUE + DAY - 1)).toBe(fails('not-delivered'));
    expect(read(late, {}, DUE + DAY)).toBe(fails('delivered-late'));
    expect(read([parcel(null)], {}, DUE)).toBe(left('not-yet-due'));
    expect(read([parcel(DUE, { trackingAddedAt: DUE + DAY })], {}, DUE + HOUR)).toBe(left('untracked'));
  });

  it('not due and nobody knows whether it has arrived: it may be in the rate already', () => {
    const result = onTimeDeliveryRate(
      [american('1', [parcel(undefined)]), american('2', [parcel(DUE - DAY)])],
      {
        rules: unitedStates,
        asOf: AS_OF,
        knownAt: DUE - HOUR,
      },
    );
    expect([result.value, result.bounds, result.missing]).toEqual([
      null,
      { low: 0.5, high: 1 },
      [{ fact: 'deliveries', orders: 1 }],
    ]);
  });

  it('a rule under which a late number proves enough', () => {
    const rules = rulebook(amazon, {
      store: 'US',
      overrides: { 'amazon.otdr.us': { trackingAfterDeliveryCounts: true } },
    });
    const row = american('1', [parcel(DUE - HOUR, { trackingAddedAt: DUE })]);
    expect(onTimeDeliveryRate([row], { rules, asOf: AS_OF }).value).toBe(1);
  });
});

describe('orders without packages, and the marketplace’s own verdict', () => {
  it('orders without packages', () => {
    expect(read(undefined, { status: 'pending' })).toBe(left('pending'));
    expect(read(undefined, { status: 'unshipped' })).toBe(left('not-shipped'));
    expect(read(undefined, { status: 'cancelled' })).toBe(left('cancelled'));
    expect(read([], { status: 'cancelled' })).toBe(left('cancelled'));
    expect(read(undefined)).toBe(unknown('shipments'));
  });

  it('a verdict beats our reading', () => {
    const verdict = (deliveredLate: boolean) => ({ verdicts: { deliveredLate } });
    expect(read([parcel(DUE), parcel(DUE)], verdict(true))).toBe(
      '0/2 fails:stated-by-marketplace excused:- left:- missing:-',
    );
    expect(read([parcel(DUE + 1)], verdict(false))).toBe(ON_TIME);
    expect(read(undefined, verdict(true))).toBe(fails('stated-by-marketplace'));
    expect(read([], verdict(true))).toBe(left('not-shipped'));
  });
});

describe('units or packages', () => {
  const lines = [
    { id: 'a', quantity: 3 },
    { id: 'b', quantity: 2 },
  ];
  const carrying = (deliveredAt: number, ...quantities: number[]) =>
    parcel(deliveredAt, {
      lines: quantities.map((quantity, index) => ({ lineId: String(index), quantity })),
    });
  const rows = [
    american('1', [parcel(DUE)], { lines }),
    american('2', [carrying(DUE, 4), carrying(DUE + 1, 1, 2)], { lines }),
    american('3', [parcel(DUE), parcel(DUE + 1)], { lines }),
  ];

  it('the United States count pieces', () => {
    const result = onTimeDeliveryRate(rows, { rules: unitedStates, asOf: AS_OF });
    // 5 pieces of order 1, 4 and 3 late of order 2; of order 3 nobody says which package carries what: 1 and 1 late.
    expect([result.unit, result.numerator, result.denominator]).toEqual(['unit', 10, 14]);
    expect(result.failing.map(({ orderId, units }) => [orderId, units])).toEqual([
      ['2', 3],
      ['3', 1],
    ]);
  });

  it('other stores count packages', () => {
    const italian = rows.map((row) => ({ ...row, store: 'IT' }));
    const result = onTimeDeliveryRate(italian, { rules: italy, asOf: AS_OF });
    expect([result.unit, result.numerator, result.denominator, result.status]).toEqual([
      'package',
      3,
      5,
      'bad',
    ]);
  });

  it('what was cancelled by then is not in the package', () => {
    const cancellations = [{ by: 'buyer', lineIds: ['b'], cancelledAt: DUE - 5 * DAY }] as const;
    expect(read([parcel(DUE)], { lines, cancellations })).toBe('3/3 fails:- excused:- left:- missing:-');
    expect(
      read([parcel(DUE)], {
        lines,
        cancellations: [{ by: 'buyer', lineIds: ['b'], cancelledAt: AS_OF + 1 }],
      }),
    ).toBe('5/5 fails:- excused:- left:- missing:-');
  });

  it('counts that are none weigh one piece, never less', () => {
    for (const quantity of [Number.NaN, 0, -3, 1.5, Number.POSITIVE_INFINITY])
      expect(read([parcel(DUE, { lines: [{ lineId: 'a', quantity }] })])).toBe(ON_TIME);
    expect(read([parcel(DUE, { lines: [] })])).toBe(ON_TIME);
    expect(read([parcel(DUE)], { lines: [{ quantity: 0 }] })).toBe(ON_TIME);
  });
});

it('the marketplace’s own example: 130 orders promised in 21 days, 30 of them in the last 7, 90 of the rest on time', () => {
  // Judged on 15 October 2024 in Los Angeles: 21 days are 25 September to 15 October, the last 7 begin on the 9th.
  const asOf = at('2024-10-15T19:00:00Z');
  const promised = (count: number, day: string, late: number) =>
    Array.from({ length: count }, (_, index) => {
      const deliverBy = at(`${day}T18:00:00Z`);
      const deliveredAt = index < late ? deliverBy + HOUR : deliverBy;
      return american(`${day}-${index}`, [{ trackingNumber: 'T', deliveredAt }], {
        placedAt: deliverBy - 5 * DAY,
        deliverBy,
      });
    });
  const rows = [
    ...promised(40, '2024-09-25', 6),
    ...promised(60, '2024-10-08', 4),
    ...promised(30, '2024-10-09', 20),
    ...promised(5, '2024-09-24', 5),
  ];
  const result = onTimeDeliveryRate(rows, { rules: unitedStates, asOf });
  expect(result.window).toEqual({ from: '2024-09-25', to: '2024-10-08', zone: 'America/Los_Angeles' });
  expect([result.numerator, result.denominator, result.value, result.status]).toEqual([90, 100, 0.9, 'good']);
  expect(result.leftOut).toEqual([{ because: 'outside-window', count: 35 }]);
});
