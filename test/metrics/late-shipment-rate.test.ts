import { lateShipmentRate } from 'goodstanding/metrics';
import type { Order, Shipment } from 'goodstanding/model';
import { rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, DAY, HOUR, inShort, italy, order, orders } from './rows.ts';

const SHIP_BY = at('2026-11-04T22:59:59Z');
const rate = (rows: Iterable<Order>, knownAt: number = AS_OF) =>
  lateShipmentRate(rows, { rules: italy, asOf: AS_OF, knownAt });
const read = (changes: Partial<Order>, knownAt?: number) =>
  inShort(rate([order('1', { shipBy: SHIP_BY, ...changes })], knownAt));
const sent = (...confirmed: (number | undefined)[]): Partial<Order> => ({
  shipments: confirmed.map((confirmedAt) => (confirmedAt === undefined ? {} : { confirmedAt })),
});

const ON_TIME = '0/1 fails:- excused:- left:- missing:-';
const LATE = '1/1 fails:confirmed-late excused:- left:- missing:-';
const left = (code: string) => `0/0 fails:- excused:- left:${code} missing:-`;
const unknown = (fact: string) => `0/1 fails:- excused:- left:- missing:${fact}`;

describe('confirmed in time or late', () => {
  it('R16: at exactly the ship-by moment it is on time, a millisecond later it is late', () => {
    expect(read(sent(SHIP_BY))).toBe(ON_TIME);
    expect(read(sent(SHIP_BY + 1))).toBe(LATE);
    expect(read(sent(SHIP_BY - 1))).toBe(ON_TIME);
  });

  it('one late package makes a split order late, once', () => {
    expect(read(sent(SHIP_BY - DAY, SHIP_BY + 1))).toBe(LATE);
    expect(read(sent(SHIP_BY + 1, SHIP_BY + 2))).toBe(LATE);
    expect(read(sent(SHIP_BY - DAY, SHIP_BY))).toBe(ON_TIME);
    // Late whatever the other package, of which nobody knows, turns out to be.
    expect(read(sent(SHIP_BY + 1, undefined))).toBe(LATE);
    expect(read(sent(SHIP_BY, undefined))).toBe(unknown('shipments'));
  });

  it('what the seller typed as ship date decides nothing', () => {
    expect(read({ shipments: [{ shippedAt: SHIP_BY - DAY, confirmedAt: SHIP_BY + 1 }] })).toBe(LATE);
    expect(read({ shipments: [{ shippedAt: SHIP_BY + DAY, confirmedAt: SHIP_BY }] })).toBe(ON_TIME);
    expect(read({ shipments: [{ shippedAt: SHIP_BY - DAY }] })).toBe(unknown('shipments'));
  });

  it('B01: a confirmation is not seen before it was made', () => {
    expect(read(sent(SHIP_BY + 1), SHIP_BY)).toBe(left('not-yet-due'));
    expect(read(sent(SHIP_BY + DAY), SHIP_BY + DAY - 1)).toBe(left('overdue-unconfirmed'));
    expect(read(sent(SHIP_BY + DAY), SHIP_BY + DAY)).toBe(LATE);
  });

  it('shipments that nobody told are missing, except where the status says there are none', () => {
    expect(read({ shipments: undefined })).toBe(unknown('shipments'));
    expect(read({ shipments: undefined, status: undefined })).toBe(unknown('shipments'));
    expect(read({ shipments: undefined, status: 'unshipped' })).toBe(left('overdue-unconfirmed'));
    expect(read({ shipments: undefined, status: 'unshipped' }, SHIP_BY)).toBe(left('not-yet-due'));
  });

  it('pending and cancelled orders are left out', () => {
    expect(read({ status: 'pending', shipments: [] })).toBe(left('pending'));
    expect(read({ status: 'cancelled', shipments: [] })).toBe(left('cancelled'));
    const cancelledAt = SHIP_BY + DAY;
    const gone = {
      status: 'unshipped',
      shipments: [],
      cancellations: [{ by: 'seller', cancelledAt }],
    } as const;
    expect(read(gone, cancelledAt - 1)).toBe(left('overdue-unconfirmed'));
    expect(read(gone, cancelledAt)).toBe(left('cancelled'));
    expect(read({ ...gone, cancellations: [{ by: 'seller' }] })).toBe(left('cancelled'));
  });

  it('B01: today’s status hides no cancellation that had not happened yet', () => {
    const cancelledAt = SHIP_BY + DAY;
    const gone = {
      status: 'cancelled',
      shipments: [],
      cancellations: [{ by: 'seller', cancelledAt }],
    } as const;
    expect(read(gone, cancelledAt - 1)).toBe(left('overdue-unconfirmed'));
    expect(read(gone, cancelledAt)).toBe(left('cancelled'));
  });
});

describe('partly confirmed orders', () => {
  const lines = [{ id: 'a', quantity: 2 }, { id: 'b' }];
  const parcel = (...carried: [string, number][]): Shipment => ({
    confirmedAt: SHIP_BY - DAY,
    lines: carried.map(([lineId, quantity]) => ({ lineId, quantity })),
  });

  it.each([
    ['all pieces in one', [parcel(['a', 2], ['b', 1])], ON_TIME],
    ['all pieces in two', [parcel(['a', 1]), parcel(['a', 1], ['b', 1])], ON_TIME],
    ['a piece short', [parcel(['a', 1], ['b', 1])], left('overdue-unconfirmed')],
    ['a line short', [parcel(['a', 2])], left('overdue-unconfirmed')],
    ['a package of unknown content', [{ confirmedAt: SHIP_BY }], ON_TIME],
  ])('%s', (_, shipments, expected) => {
    expect(read({ lines, shipments })).toBe(expected);
  });

  it('without lines on either side the status tells whether something is still to be sent', () => {
    expect(read({ status: 'partially-shipped', shipments: [{ confirmedAt: SHIP_BY }] })).toBe(
      left('overdue-unconfirmed'),
    );
    expect(read({ status: 'partially-shipped', shipments: [parcel(['a', 1])] })).toBe(
      left('overdue-unconfirmed'),
    );
    expect(read({ shipments: [parcel(['a', 1])] })).toBe(ON_TIME);
    expect(read({ lines: [{ quantity: 5 }], shipments: [parcel(['a', 1])] })).toBe(ON_TIME);
  });

  it('what was cancelled needs no package, from the moment on which it was', () => {
    const cancellations = [{ by: 'buyer', cancelledAt: SHIP_BY + DAY, lineIds: ['b'] }] as const;
    const row = { lines, shipments: [parcel(['a', 2])], cancellations };
    expect(read(row)).toBe(ON_TIME);
    expect(read(row, SHIP_BY + HOUR)).toBe(left('overdue-unconfirmed'));
    expect(read({ ...row, cancellations: [{ by: 'buyer', lineIds: ['b'] }] })).toBe(ON_TIME);
  });

  it('cancelled line by line is cancelled', () => {
    const cancellations = [
      { by: 'seller', lineIds: ['a'], cancelledAt: SHIP_BY },
      { by: 'seller', lineIds: ['b'], cancelledAt: SHIP_BY + DAY },
    ] as const;
    const row = { status: 'unshipped', lines, shipments: [], cancellations } as const;
    expect(read(row)).toBe(left('cancelled'));
    expect(read(row, SHIP_BY + HOUR)).toBe(left('overdue-unconfirmed'));
    expect(read({ ...row, lines: [] })).toBe(left('overdue-unconfirmed'));
    expect(read({ ...row, lines: undefined })).toBe(left('overdue-unconfirmed'));
  });
});

describe('what is overdue', () => {
  const overdue = { shipBy: SHIP_BY, status: 'unshipped', shipments: [] } as const;

  it('is not in the reported rate but in the projected one', () => {
    const result = rate([...orders(3, overdue, 'o'), ...orders(97)]);
    expect([result.numerator, result.denominator, result.value, result.status]).toEqual([0, 97, 0, 'good']);
    expect(result.projected).toEqual({
      value: 0.03,
      numerator: 3,
      denominator: 100,
      status: 'good',
      failing: ['o0', 'o1', 'o2'].map((orderId) => ({
        orderId,
        because: ['overdue-unconfirmed'],
        units: 1,
        on: '2026-11-04',
      })),
    });
    expect(result.leftOut).toEqual([{ because: 'overdue-unconfirmed', count: 3 }]);
    expect(rate([...orders(4, overdue, 'o'), ...orders(96)]).projected?.status).toBe('bad');
  });

  it('is projected even with nothing else in the window', () => {
    const result = rate([order('1', overdue)]);
    expect([result.status, result.value, result.projected?.value]).toEqual(['no-data', null, 1]);
  });

  it('is not yet due at exactly the ship-by moment', () => {
    expect(read(overdue, SHIP_BY)).toBe(left('not-yet-due'));
    expect(read(overdue, SHIP_BY + 1)).toBe(left('overdue-unconfirmed'));
    expect(rate([order('1', overdue)], SHIP_BY).projected).toBe(undefined);
  });

  it('leaves the projection open while a fact is missing', () => {
    const result = rate([order('1', overdue), order('?', { shipments: undefined }), ...orders(98)]);
    expect(result.projected).toMatchObject({ value: null, status: 'good', numerator: 1, denominator: 100 });
    const worse = rate([order('1', overdue), ...orders(3, { shipments: undefined }, '?'), ...orders(96)]);
    expect(worse.projected).toMatchObject({ value: null, status: 'incomplete' });
  });
});

describe('the marketplace’s own verdict', () => {
  it('beats our reading, and the answer says so', () => {
    expect(read({ ...sent(SHIP_BY), verdicts: { shippedLate: true } })).toBe(
      '1/1 fails:stated-by-marketplace excused:- left:- missing:-',
    );
    expect(read({ ...sent(SHIP_BY + 1), verdicts: { shippedLate: false } })).toBe(
      '0/1 fails:- excused:not-late-by-marketplace left:- missing:-',
    );
    expect(read({ ...sent(SHIP_BY), verdicts: { shippedLate: false } })).toBe(ON_TIME);
    expect(read({ shipments: undefined, verdicts: { shippedLate: false } })).toBe(ON_TIME);
    expect(read({ ...sent(SHIP_BY), verdicts: { validTracking: false } })).toBe(ON_TIME);
  });
});

describe('which window', () => {
  it('thirty days by default, ten on request', () => {
    const early = order('early', {
      shipBy: at('2026-10-23T12:00:00Z'),
      placedAt: at('2026-10-20T12:00:00Z'),
      ...sent(at('2026-10-23T12:00:01Z')),
    });
    const recent = order('recent', {
      shipBy: at('2026-11-11T12:00:00Z'),
      ...sent(at('2026-11-11T12:00:00Z')),
    });
    expect(rate([early, recent]).value).toBe(0.5);
    const ten = lateShipmentRate([early, recent], { rules: italy, asOf: AS_OF, rule: 'amazon.lsr.10' });
    expect([ten.value, ten.denominator, ten.rule?.id, ten.enforcement]).toEqual([
      0,
      1,
      'amazon.lsr.10',
      'advisory',
    ]);
  });
});

describe('profiles in which the first scan counts', () => {
  const prime = rulebook(amazon, { store: 'IT', profiles: ['sfp-eu'] });
  const DELIVER_BY = at('2026-11-18T22:59:59Z');
  const scanned = (...shipments: Shipment[]) =>
    inShort(
      lateShipmentRate(
        [
          order('1', {
            programs: ['prime'],
            placedAt: at('2026-11-14T10:00:00Z'),
            shipBy: at('2026-11-16T22:59:59Z'),
            deliverBy: DELIVER_BY,
            shipments,
          }),
        ],
        { rules: prime, asOf: AS_OF, rule: 'amazon.sfp.eu.lsr' },
      ),
    );
  const ON_DAY = at('2026-11-16T22:59:59Z');

  it('the scan decides, not the confirmation', () => {
    expect(scanned({ confirmedAt: ON_DAY + DAY, firstScanAt: ON_DAY })).toBe(ON_TIME);
    expect(scanned({ confirmedAt: ON_DAY, firstScanAt: ON_DAY + 1, deliveredAt: null })).toBe(LATE);
    expect(scanned({ confirmedAt: ON_DAY })).toBe(unknown('scans'));
    expect(scanned({ confirmedAt: ON_DAY, firstScanAt: null })).toBe(left('overdue-unconfirmed'));
  });

  it('what left late is excused if all of it is known to have arrived by its promise', () => {
    const late = { firstScanAt: ON_DAY + 1 };
    expect(scanned({ ...late, deliveredAt: DELIVER_BY })).toBe(
      '0/1 fails:- excused:arrived-in-time left:- missing:-',
    );
    expect(scanned({ ...late, deliveredAt: DELIVER_BY + 1 })).toBe(LATE);
    expect(scanned(late)).toBe(unknown('deliveries'));
    expect(scanned({ ...late, deliveredAt: DELIVER_BY }, late)).toBe(unknown('deliveries'));
    // One that missed its promise settles it, whatever became of the other.
    expect(scanned({ ...late, deliveredAt: DELIVER_BY + 1 }, late)).toBe(LATE);
    expect(scanned({ ...late, deliveredAt: DELIVER_BY }, { firstScanAt: ON_DAY })).toBe(
      '0/1 fails:- excused:arrived-in-time left:- missing:-',
    );
  });

  it('B01: an arrival that was not known yet excuses nothing', () => {
    const row = order('1', {
      programs: ['prime'],
      shipBy: ON_DAY,
      deliverBy: DELIVER_BY,
      shipments: [{ firstScanAt: ON_DAY + 1, deliveredAt: DELIVER_BY }],
    });
    const known = (knownAt: number) =>
      inShort(lateShipmentRate([row], { rules: prime, asOf: AS_OF, knownAt, rule: 'amazon.sfp.eu.lsr' }));
    expect(known(DELIVER_BY - 1)).toBe(LATE);
    expect(known(DELIVER_BY)).toBe('0/1 fails:- excused:arrived-in-time left:- missing:-');
  });

  it('without a promise nobody knows whether the arrival excuses', () => {
    const row = order('1', {
      programs: ['prime'],
      shipBy: ON_DAY,
      deliverBy: undefined,
      shipments: [{ firstScanAt: ON_DAY + 1, deliveredAt: ON_DAY + DAY }],
    });
    expect(inShort(lateShipmentRate([row], { rules: prime, asOf: AS_OF, rule: 'amazon.sfp.eu.lsr' }))).toBe(
      unknown('deliver-by'),
    );
  });

  it('a rule that goes by the seller’s own ship date', () => {
    const rules = rulebook(amazon, { store: 'IT', overrides: { 'amazon.lsr': { shippedMeans: 'shipped' } } });
    const row = (shippedAt: number) =>
      order('1', { shipBy: SHIP_BY, shipments: [{ shippedAt, confirmedAt: SHIP_BY + 1 }] });
    expect(lateShipmentRate([row(SHIP_BY)], { rules, asOf: AS_OF }).numerator).toBe(0);
    expect(lateShipmentRate([row(SHIP_BY + 1)], { rules, asOf: AS_OF }).numerator).toBe(1);
  });
});
