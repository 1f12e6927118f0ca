import { validTrackingRate } from 'goodstanding/metrics';
import type { Order, Shipment } from 'goodstanding/model';
import { type Rulebook, rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, DAY, inShort, italy, order, unitedStates } from './rows.ts';

const DELIVER_BY = at('2026-11-07T09:00:00Z');
const SCANNED = DELIVER_BY - 2 * DAY;
const valid: Shipment = { confirmedAt: SCANNED, trackingNumber: 'T', firstScanAt: SCANNED };

function read(
  shipments: readonly Shipment[] | undefined,
  changes: Partial<Order> = {},
  knownAt: number = AS_OF,
  rules: Rulebook = italy,
) {
  const row = order('1', { deliverBy: DELIVER_BY, store: rules.store, shipments, ...changes });
  return inShort(validTrackingRate([row], { rules, asOf: AS_OF, knownAt }));
}
const left = (code: string) => `0/0 fails:- excused:- left:${code} missing:-`;

describe('packages', () => {
  it.each([
    ['scanned', [valid], '1/1 fails:- excused:- left:- missing:-'],
    ['never scanned', [{ ...valid, firstScanAt: null }], '0/1 fails:no-scan excused:- left:- missing:-'],
    [
      'nobody knows whether it was scanned',
      [{ ...valid, firstScanAt: undefined }],
      '0/1 fails:- excused:- left:- missing:scans',
    ],
    [
      'no number',
      [{ ...valid, trackingNumber: null }],
      '0/1 fails:no-tracking-number excused:- left:- missing:-',
    ],
    [
      'nobody knows the number',
      [{ ...valid, trackingNumber: undefined }],
      '0/1 fails:- excused:- left:- missing:tracking-numbers',
    ],
    [
      'three, one without number',
      [valid, valid, { trackingNumber: null }],
      '2/3 fails:no-tracking-number excused:- left:- missing:-',
    ],
    [
      'three, each with something else',
      [{ ...valid, firstScanAt: null }, { trackingNumber: null }, { ...valid, firstScanAt: undefined }],
      '0/3 fails:no-scan+no-tracking-number excused:- left:- missing:scans',
    ],
    ['none confirmed', [], left('not-shipped')],
  ] as const)('%s', (_, shipments, expected) => {
    expect(read(shipments)).toBe(expected);
  });

  it('counts packages, not orders, and names how many of an order fail', () => {
    const rows = [
      order('1', { shipments: [valid, valid, valid] }),
      order('2', { shipments: [{ trackingNumber: null }, { trackingNumber: null }] }),
    ];
    const result = validTrackingRate(rows, { rules: italy, asOf: AS_OF });
    expect([result.value, result.numerator, result.denominator, result.unit, result.counts]).toEqual([
      0.6,
      3,
      5,
      'package',
      'successes',
    ]);
    expect(result.failing).toEqual([
      { orderId: '2', because: ['no-tracking-number'], units: 2, on: '2026-11-07' },
    ]);
  });

  it('B01: confirmation, number and scan are not seen before they were there', () => {
    expect(read([valid], {}, SCANNED - 1)).toBe(left('not-shipped'));
    expect(read([{ ...valid, firstScanAt: SCANNED + DAY }], {}, SCANNED)).toBe(
      '0/1 fails:no-scan excused:- left:- missing:-',
    );
    const added = [{ ...valid, trackingAddedAt: SCANNED + DAY }];
    expect(read(added, {}, SCANNED)).toBe('0/1 fails:no-tracking-number excused:- left:- missing:-');
    expect(read(added, {}, SCANNED + DAY)).toBe('1/1 fails:- excused:- left:- missing:-');
  });

  it('orders without packages', () => {
    expect(read([], { status: 'cancelled' })).toBe(left('cancelled'));
    expect(read(undefined, { status: 'unshipped' })).toBe(left('not-shipped'));
    expect(read(undefined, { status: 'cancelled' })).toBe(left('cancelled'));
    expect(read(undefined, { status: 'pending' })).toBe(left('pending'));
    expect(read(undefined)).toBe('0/1 fails:- excused:- left:- missing:shipments');
  });

  it('the marketplace’s own verdict beats our reading', () => {
    const verdict = (validTracking: boolean) => ({ verdicts: { validTracking } });
    expect(read([valid, valid], verdict(false))).toBe(
      '0/2 fails:stated-by-marketplace excused:- left:- missing:-',
    );
    expect(read([{ trackingNumber: null }], verdict(true))).toBe('1/1 fails:- excused:- left:- missing:-');
    expect(read(undefined, verdict(false))).toBe(
      '0/1 fails:stated-by-marketplace excused:- left:- missing:-',
    );
    expect(read([], verdict(false))).toBe(left('not-shipped'));
    // It speaks of packages that were confirmed by then.
    expect(read([valid, { ...valid, confirmedAt: AS_OF + 1 }], verdict(false))).toBe(
      '0/1 fails:stated-by-marketplace excused:- left:- missing:-',
    );
    expect(read([valid], verdict(false), SCANNED - 1)).toBe(left('not-shipped'));
  });
});

const worth = (amount: number, currency = 'EUR', shipping?: number): Partial<Order> => ({
  lines: [
    {
      price: { amount, currency },
      ...(shipping === undefined ? {} : { shippingPrice: { amount: shipping, currency } }),
    },
  ],
});
const way = (from: string, to: string): Partial<Order> => ({
  shipFrom: { country: from },
  shipTo: { country: to },
});
const NONE: readonly Shipment[] = [{ confirmedAt: SCANNED, trackingNumber: null }];
const UNTRACKED = '0/1 fails:no-tracking-number excused:- left:- missing:-';

describe('packages that need no number, Europe', () => {
  it.each([
    ['domestic, 15 euros', { ...way('IT', 'IT'), ...worth(1500) }, left('exempt')],
    ['domestic, a cent more', { ...way('IT', 'IT'), ...worth(1501) }, UNTRACKED],
    ['domestic, with shipping a cent more', { ...way('IT', 'IT'), ...worth(1000, 'EUR', 501) }, UNTRACKED],
    [
      'abroad, under 20 euros: by a letter or not, nobody knows',
      { ...way('IT', 'FR'), ...worth(1999) },
      '0/1 fails:- excused:- left:- missing:shipping-services',
    ],
    ['abroad, 20 euros', { ...way('IT', 'FR'), ...worth(2000) }, UNTRACKED],
    ['from and to unknown', worth(500), UNTRACKED],
    ['destination unknown', { shipFrom: { country: 'IT' }, ...worth(500) }, UNTRACKED],
    ['worth in another currency', { ...way('IT', 'IT'), ...worth(500, 'SEK') }, UNTRACKED],
    ['worth unknown', way('IT', 'IT'), UNTRACKED],
    [
      'shipping in another currency',
      {
        ...way('IT', 'IT'),
        lines: [{ price: { amount: 500, currency: 'EUR' }, shippingPrice: { amount: 1, currency: 'SEK' } }],
      },
      UNTRACKED,
    ],
    ['no lines', { ...way('IT', 'IT'), lines: [] }, UNTRACKED],
    ['one price unknown', { ...way('IT', 'IT'), lines: [...(worth(100).lines ?? []), {}] }, UNTRACKED],
  ] as const)('%s', (_, changes, expected) => {
    expect(read(NONE, changes)).toBe(expected);
  });

  it('a number that was given has to be valid all the same', () => {
    const cheap = { ...way('IT', 'IT'), ...worth(500) };
    expect(read([{ ...valid, firstScanAt: null }], cheap)).toBe(
      '0/1 fails:no-scan excused:- left:- missing:-',
    );
    expect(read([valid, ...NONE], cheap)).toBe('1/1 fails:- excused:- left:- missing:-');
  });
});

describe('packages that need no number, United States', () => {
  it.each([
    ['domestic, under 10 dollars', { ...way('US', 'US'), ...worth(999, 'USD') }, left('exempt')],
    ['domestic, 10 dollars', { ...way('US', 'US'), ...worth(1000, 'USD') }, UNTRACKED],
    ['from India, under 15 dollars', { ...way('IN', 'US'), ...worth(1499, 'USD') }, left('exempt')],
    ['from India, 15 dollars', { ...way('IN', 'US'), ...worth(1500, 'USD') }, UNTRACKED],
    ['from China', { ...way('CN', 'US'), ...worth(100, 'USD') }, UNTRACKED],
    ['from Germany', { ...way('DE', 'US'), ...worth(9900, 'USD') }, left('exempt')],
    ['from nobody knows where', { shipTo: { country: 'US' }, ...worth(100, 'USD') }, UNTRACKED],
  ] as const)('%s', (_, changes, expected) => {
    expect(read(NONE, changes, AS_OF, unitedStates)).toBe(expected);
  });

  it('from a country that is not measured nothing counts, tracked or not', () => {
    const german = way('DE', 'US');
    expect(read([valid], german, AS_OF, unitedStates)).toBe(left('exempt'));
    expect(read([{ ...valid, firstScanAt: null }], german, AS_OF, unitedStates)).toBe(left('exempt'));
    expect(read([{ confirmedAt: SCANNED }], german, AS_OF, unitedStates)).toBe(left('exempt'));
  });

  it('before 15 January 2025 nothing was exempt', () => {
    const then = { rules: unitedStates, asOf: at('2025-01-14T20:00:00Z') };
    const day = at('2024-12-20T20:00:00Z');
    const row = order('1', {
      store: 'US',
      placedAt: day - DAY,
      deliverBy: day,
      shipments: [{ trackingNumber: null }],
      ...way('DE', 'US'),
    });
    expect(inShort(validTrackingRate([row], then))).toBe(UNTRACKED);
  });
});

describe('packages that need two scans', () => {
  const chinese = { ...way('CN', 'US'), ...worth(500, 'USD') };
  const delivered = (deliveredAt: number | null | undefined): readonly Shipment[] => [
    { ...valid, deliveredAt },
  ];
  const us = (shipments: readonly Shipment[], changes: Partial<Order>, knownAt: number = AS_OF) =>
    read(shipments, changes, knownAt, unitedStates);

  it('from China, worth 5 dollars: a scan and an arrival', () => {
    expect(us(delivered(DELIVER_BY), chinese)).toBe('1/1 fails:- excused:- left:- missing:-');
    expect(us(delivered(null), chinese)).toBe('0/1 fails:no-scan excused:- left:- missing:-');
    expect(us(delivered(undefined), chinese)).toBe('0/1 fails:- excused:- left:- missing:deliveries');
    expect(us(delivered(DELIVER_BY), chinese, DELIVER_BY - 1)).toBe(
      '0/1 fails:no-scan excused:- left:- missing:-',
    );
    expect(us(delivered(null), { ...chinese, ...worth(499, 'USD') })).toBe(
      '1/1 fails:- excused:- left:- missing:-',
    );
    expect(us(delivered(null), { ...way('IN', 'US'), ...worth(1500, 'USD') })).toBe(
      '0/1 fails:no-scan excused:- left:- missing:-',
    );
    expect(us(delivered(null), worth(500, 'USD'))).toBe('1/1 fails:- excused:- left:- missing:-');
  });
});

it('a digital service as the only exemption leaves nothing physical out', () => {
  const rules = rulebook(amazon, {
    store: 'IT',
    overrides: { 'amazon.vtr': { exemptions: [{ sentAs: 'digital' }] } },
  });
  expect(read(NONE, {}, AS_OF, rules)).toBe(UNTRACKED);
});
