import {
  lateShipmentRate,
  onTimeDeliveryRate,
  orderDefectRate,
  validTrackingRate,
} from 'goodstanding/metrics';
import type { Coverage } from 'goodstanding/model';
import { type MetricTest, rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, DAY, inShort, italy, order, orders, unitedStates } from './rows.ts';

const options = { rules: italy, asOf: AS_OF };
const negative = { feedback: [{ rating: 1, leftAt: AS_OF }] } as const;

describe('unknown is not none', () => {
  it('R16: one list that nobody told leaves the rate open, between both of its readings', () => {
    for (const fact of ['feedback', 'claims', 'chargebacks'] as const) {
      const result = orderDefectRate([order('?', { [fact]: undefined }), ...orders(99)], options);
      expect([result.status, result.value, result.bounds]).toEqual([
        'incomplete',
        null,
        { low: 0, high: 0.01 },
      ]);
      expect(result.missing).toEqual([{ fact, orders: 1 }]);
      expect(result.tests[0]?.met).toBe(null);
      expect(result.room).toBe(null);
    }
  });

  it('good whatever is unknown: from the hundred-and-first order on', () => {
    const result = orderDefectRate([order('?', { claims: undefined }), ...orders(100)], options);
    expect([result.status, result.value, result.bounds]).toEqual(['good', null, { low: 0, high: 1 / 101 }]);
    expect(result.missing).toEqual([{ fact: 'claims', orders: 1 }]);
  });

  it('bad whatever is unknown', () => {
    const result = orderDefectRate(
      [order('bad', negative), order('?', { claims: undefined }), ...orders(98)],
      options,
    );
    expect([result.status, result.value, result.bounds]).toEqual(['bad', null, { low: 0.01, high: 0.02 }]);
  });

  it('of several required tests every one has to be met; the recommended ones decide only alone', () => {
    const status = (...tests: MetricTest[]) =>
      orderDefectRate([order('bad', negative), order('?', { claims: undefined }), ...orders(98)], {
        ...options,
        rules: rulebook(amazon, { store: 'IT', overrides: { 'amazon.odr': { tests } } }),
      }).status;
    const below = (target: number, kind: MetricTest['kind'] = 'required') =>
      ({ kind, operator: '<', target }) as const;
    // The rate lies between 1 % and 2 %.
    expect(status(below(0.03))).toBe('good');
    expect(status(below(0.03), below(0.02))).toBe('incomplete');
    expect(status(below(0.03), below(0.02), below(0.01))).toBe('bad');
    expect(status(below(0.03), below(0.01, 'recommended'))).toBe('good');
    expect(status(below(0.01, 'recommended'))).toBe('bad');
    // A rule that tests nothing calls nothing good.
    expect(status()).toBe('incomplete');
  });

  it('an order that fails anyway leaves nothing open, whatever else is unknown of it', () => {
    const result = orderDefectRate(
      [order('1', { ...negative, claims: undefined, chargebacks: undefined })],
      options,
    );
    expect([result.status, result.value, result.missing]).toEqual(['bad', 1, []]);
  });

  it('counts the orders that lack a fact, fact by fact', () => {
    const rows = [
      order('1', { claims: undefined }),
      order('2', { claims: undefined, feedback: undefined }),
      order('3'),
    ];
    const result = orderDefectRate(rows, options);
    expect(result.missing).toEqual([
      { fact: 'claims', orders: 2 },
      { fact: 'feedback', orders: 1 },
    ]);
    expect(result.bounds).toEqual({ low: 0, high: 2 / 3 });
  });

  it('an order outside the window lacks nothing that matters', () => {
    const old = order('old', { placedAt: Date.UTC(2026, 5, 1), claims: undefined });
    expect(orderDefectRate([old, order('1')], options).missing).toEqual([]);
  });
});

describe('an order whose day nobody told', () => {
  const noDay = { shipBy: undefined, deliverBy: undefined };

  it('may belong to the window or not: it is left out, and the bounds try both', () => {
    const result = lateShipmentRate([order('?', noDay), ...orders(3)], options);
    expect(inShort(result)).toBe('0/3 fails:- excused:- left:day-unknown missing:ship-by');
    expect([result.status, result.value, result.bounds]).toEqual([
      'incomplete',
      null,
      { low: 0, high: 0.25 },
    ]);
  });

  it('certainly does not if it was placed after the window or a month before it', () => {
    const before = order('b', { ...noDay, placedAt: Date.UTC(2026, 8, 21, 21) });
    expect(inShort(lateShipmentRate([before, order('1')], options))).toBe(
      '0/1 fails:- excused:- left:outside-window missing:-',
    );
    const after = order('a', { ...noDay, placedAt: Date.UTC(2026, 10, 11) }); // tracking: up to 10 November
    expect(inShort(validTrackingRate([after, order('1')], options))).toBe(
      '1/1 fails:- excused:- left:outside-window missing:-',
    );
  });

  it('is left out for good where it would be in any window', () => {
    const gone = order('gone', { ...noDay, status: 'cancelled', shipments: [] });
    expect(inShort(lateShipmentRate([gone], options))).toBe('0/0 fails:- excused:- left:cancelled missing:-');
    expect(inShort(onTimeDeliveryRate([gone], options))).toBe(
      '0/0 fails:- excused:- left:cancelled missing:-',
    );
  });

  it('delivered or not, without a promise it leaves the delivery rate open', () => {
    for (const deliveredAt of [null, undefined, Date.UTC(2026, 10, 5)]) {
      const result = onTimeDeliveryRate(
        [order('?', { ...noDay, shipments: [{ trackingNumber: 'T', deliveredAt }] }), order('1')],
        options,
      );
      expect(inShort(result)).toBe('1/1 fails:- excused:- left:day-unknown missing:deliver-by');
      expect([result.value, result.bounds]).toEqual([null, { low: 0.5, high: 1 }]);
    }
    const untracked = order('u', { ...noDay, shipments: [{ trackingNumber: null }] });
    expect(inShort(onTimeDeliveryRate([untracked, order('1')], options))).toBe(
      '1/1 fails:- excused:- left:untracked missing:-',
    );
  });

  it('weighs as much as it has packages', () => {
    const three = order('?', {
      ...noDay,
      shipments: [{ trackingNumber: null }, { trackingNumber: null }, { trackingNumber: null }],
    });
    const result = validTrackingRate([three, ...orders(7)], options);
    // If it belongs, 7 of 10 packages are valid.
    expect([result.denominator, result.bounds]).toEqual([7, { low: 0.7, high: 1 }]);
  });

  it('a day that is no instant is named as such, not taken for the name of a fact', () => {
    const shipBy = '2026-11-04' as unknown as number;
    expect(inShort(lateShipmentRate([order('1', { shipBy })], options))).toBe(
      '0/0 fails:- excused:- left:invalid-instant missing:-',
    );
  });
});

describe('an order of which no package is known', () => {
  it('may have been sent in as many packages as it has pieces', () => {
    const lines = [{ id: '1', quantity: 3 }, { id: '2' }];
    for (const rate of [validTrackingRate, onTimeDeliveryRate]) {
      const result = rate([order('?', { shipments: undefined, lines }), ...orders(6)], options);
      // Four pieces: at worst 6 of 10 are right.
      expect([result.denominator, result.missing]).toEqual([7, [{ fact: 'shipments', orders: 1 }]]);
      expect(result.bounds).toEqual({ low: 0.6, high: 1 });
    }
  });

  it('or in any number, if nobody knows what was ordered', () => {
    const rows = [order('?', { shipments: undefined }), ...orders(1000)];
    for (const rate of [validTrackingRate, onTimeDeliveryRate]) {
      const result = rate(rows, options);
      expect([result.bounds, result.status]).toEqual([{ low: 0, high: 1 }, 'incomplete']);
    }
  });
});

describe('a programme that nobody told', () => {
  const joined = {
    rules: rulebook(amazon, { store: 'US', profiles: ['premium'] }),
    asOf: AS_OF,
    rule: 'amazon.premium.otdr',
  };
  const row = (id: string, programs?: readonly ('premium' | 'prime')[]) =>
    order(id, { store: 'US', programs });

  it('leaves the rate of the programme open', () => {
    const day = { placedAt: Date.UTC(2026, 10, 7, 20), deliverBy: Date.UTC(2026, 10, 10, 20) }; // window: 7 to 13 November
    const rows = [
      { ...row('in', ['premium']), ...day },
      { ...row('out', ['prime']), ...day },
      { ...row('?'), ...day },
    ].map((one) => ({ ...one, shipments: [{ trackingNumber: 'T', deliveredAt: day.deliverBy }] }));
    const result = onTimeDeliveryRate(rows, joined);
    expect(inShort(result)).toBe('1/1 fails:- excused:- left:other-program+program-unknown missing:programs');
    expect([result.value, result.bounds]).toEqual([null, { low: 0.5, high: 1 }]);
    expect(
      onTimeDeliveryRate(rows, { ...joined, rules: unitedStates, rule: 'amazon.otdr.us' }).denominator,
    ).toBe(3);
  });
});

describe('days that no source covers', () => {
  const covered = (from: string, to: string, changes: Partial<Coverage> = {}): Coverage => ({
    fact: 'orders',
    marketplace: 'amazon',
    store: 'IT',
    from,
    to,
    zone: 'Europe/Rome',
    ...changes,
  });

  it('R16: with a file of thirty days the order defect rate names the thirty days that are missing', () => {
    const result = orderDefectRate(orders(500), {
      ...options,
      coverage: [covered('2026-10-22', '2026-11-20')],
    });
    expect([result.status, result.value, result.bounds, result.room]).toEqual([
      'incomplete',
      null,
      { low: 0, high: 1 },
      null,
    ]);
    expect(result.missing).toEqual([{ fact: 'orders', days: [{ from: '2026-09-22', to: '2026-10-21' }] }]);
    expect(result.components?.claims).toEqual({ numerator: 0, value: null });
  });

  it('covered to the day: one day less at either end is missed', () => {
    const status = (...coverage: Coverage[]) => orderDefectRate(orders(200), { ...options, coverage }).status;
    expect(status(covered('2026-09-22', '2026-11-20'))).toBe('good');
    expect(status(covered('2026-09-23', '2026-11-20'))).toBe('incomplete');
    expect(status(covered('2026-09-22', '2026-11-19'))).toBe('incomplete');
    expect(status(covered('2026-09-01', '2026-10-10'), covered('2026-10-11', '2026-12-31'))).toBe('good');
    expect(status(covered('2026-09-01', '2026-10-09'), covered('2026-10-11', '2026-12-31'))).toBe(
      'incomplete',
    );
    expect(status(covered('2026-09-22', '2026-11-20', { store: 'DE' }))).toBe('incomplete');
    expect(status(covered('2026-09-22', '2026-11-20', { fact: 'claims' }))).toBe('incomplete');
    expect(status(covered('2026-09-22', '2026-11-20', { fulfilledBy: 'marketplace' }))).toBe('incomplete');
    // Days of another zone cover only what they cover from midnight to midnight.
    expect(status(covered('2026-09-22', '2026-11-20', { zone: 'America/Los_Angeles' }))).toBe('incomplete');
    expect(status(covered('2026-09-21', '2026-11-20', { zone: 'America/Los_Angeles' }))).toBe('good');
  });

  it('no orders and no cover: nothing is known, which is not the same as nothing to divide by', () => {
    const result = orderDefectRate([], { ...options, fulfilledBy: 'seller', coverage: [] });
    expect([result.status, result.missing]).toEqual([
      'incomplete',
      [{ fact: 'orders', days: [{ from: '2026-09-22', to: '2026-11-20' }] }],
    ]);
    const all = covered('2026-09-22', '2026-11-20');
    expect(orderDefectRate([], { ...options, coverage: [all] }).status).toBe('no-data');
    expect(orderDefectRate([], { ...options, coverage: [{ ...all, account: 'A' }] }).status).toBe('no-data');
  });

  it('what is projected is as open as the rate', () => {
    const overdue = order('late', { shipBy: AS_OF - DAY, status: 'unshipped', shipments: [] });
    const result = lateShipmentRate([overdue, ...orders(99)], {
      ...options,
      coverage: [covered('2026-11-20', '2026-11-20')],
    });
    expect(result.projected).toMatchObject({
      value: null,
      status: 'incomplete',
      numerator: 1,
      denominator: 100,
    });
  });
});
