import { preFulfillmentCancelRate } from 'goodstanding/metrics';
import type { Cancellation, Order } from 'goodstanding/model';
import { rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, DAY, HOUR, inShort, italy, order } from './rows.ts';

const PLACED = at('2026-11-15T09:00:00Z');
const read = (
  cancellations: readonly Cancellation[] | undefined,
  changes: Partial<Order> = {},
  knownAt: number = AS_OF,
) =>
  inShort(
    preFulfillmentCancelRate([order('1', { placedAt: PLACED, shipments: [], cancellations, ...changes })], {
      rules: italy,
      asOf: AS_OF,
      knownAt,
    }),
  );
const fails = (code: string) => `1/1 fails:${code} excused:- left:- missing:-`;
const excused = (code: string) => `0/1 fails:- excused:${code} left:- missing:-`;
const unknown = (fact: string) => `0/1 fails:- excused:- left:- missing:${fact}`;

describe('who cancelled', () => {
  it.each([
    ['the seller', { by: 'seller' }, fails('seller-cancelled')],
    ['the seller, one line', { by: 'seller', lineIds: ['2'] }, fails('seller-cancelled-in-part')],
    ['the marketplace, as nothing was confirmed', { by: 'marketplace' }, fails('cancelled-by-marketplace')],
    [
      'the buyer, through the marketplace',
      { by: 'buyer', requestedThroughMarketplace: true },
      excused('buyer-request-through-marketplace'),
    ],
    [
      'the buyer, only by message',
      { by: 'buyer', requestedThroughMarketplace: false },
      fails('buyer-request-outside-marketplace'),
    ],
    ['the buyer, nobody knows how', { by: 'buyer' }, unknown('cancelled-by')],
    ['nobody knows', { by: 'unknown' }, unknown('cancelled-by')],
    [
      'nobody knows, counted by the marketplace',
      { by: 'unknown', countsInCancelRate: true },
      fails('stated-by-marketplace'),
    ],
    [
      'the seller, not counted by the marketplace',
      { by: 'seller', countsInCancelRate: false },
      excused('cancellation-not-counted-by-marketplace'),
    ],
    [
      'the buyer through the marketplace, yet counted',
      { by: 'buyer', requestedThroughMarketplace: true, countsInCancelRate: true },
      fails('stated-by-marketplace'),
    ],
  ] as const)('R16: %s', (_, cancellation, expected) => {
    expect(read([cancellation])).toBe(expected);
    expect(read([{ ...cancellation, cancelledAt: PLACED + HOUR }], {}, PLACED + HOUR)).toBe(expected);
    expect(read([{ ...cancellation, cancelledAt: PLACED + HOUR }], {}, PLACED + HOUR - 1)).toBe(
      '0/1 fails:- excused:- left:- missing:-',
    );
  });

  it('cancellations that nobody told are missing', () => {
    expect(read(undefined)).toBe(unknown('cancellations'));
    expect(read(undefined, { status: 'cancelled' })).toBe(unknown('cancellations'));
    expect(read([])).toBe('0/1 fails:- excused:- left:- missing:-');
  });

  it('an order counts once, however many lines are cancelled', () => {
    expect(
      read([
        { by: 'seller', lineIds: ['1'] },
        { by: 'seller', lineIds: ['2'] },
      ]),
    ).toBe(fails('seller-cancelled-in-part'));
    expect(
      read([
        { by: 'buyer', requestedThroughMarketplace: true, lineIds: ['1'] },
        { by: 'seller', lineIds: ['2'] },
      ]),
    ).toBe('1/1 fails:seller-cancelled-in-part excused:buyer-request-through-marketplace left:- missing:-');
    // It fails whatever the unexplained one is.
    expect(
      read([
        { by: 'unknown', lineIds: ['1'] },
        { by: 'seller', lineIds: ['2'] },
      ]),
    ).toBe(fails('seller-cancelled-in-part'));
  });

  it('B02: pending orders are left out, the cancelled order itself is counted', () => {
    expect(read([], { status: 'pending' })).toBe('0/0 fails:- excused:- left:pending missing:-');
    expect(read([{ by: 'seller' }], { status: 'cancelled' })).toBe(fails('seller-cancelled'));
  });
});

describe('before or after confirmation', () => {
  const CONFIRMED = PLACED + DAY;
  const whole = { shipments: [{ confirmedAt: CONFIRMED }] };
  const lines = [{ id: 'a' }, { id: 'b' }];
  const half = { lines, shipments: [{ confirmedAt: CONFIRMED, lines: [{ lineId: 'a', quantity: 1 }] }] };
  const by = (
    lineIds: readonly string[] | undefined,
    cancelledAt: number | undefined,
  ): readonly Cancellation[] => [{ by: 'seller', lineIds, cancelledAt }];

  it('afterwards it is a refund, not a cancellation', () => {
    expect(read(by(undefined, CONFIRMED - 1), whole)).toBe(fails('seller-cancelled'));
    expect(read(by(undefined, CONFIRMED), whole)).toBe(excused('cancelled-after-confirmation'));
    expect(read(by(['a'], CONFIRMED), whole)).toBe(excused('cancelled-after-confirmation'));
    expect(read(by(undefined, undefined), whole)).toBe(fails('seller-cancelled'));
    expect(read(by(undefined, CONFIRMED), { shipments: [{}] })).toBe(fails('seller-cancelled'));
    expect(read(by(undefined, CONFIRMED), { shipments: undefined })).toBe(fails('seller-cancelled'));
  });

  it('of a partly confirmed order only what was confirmed becomes a refund', () => {
    expect(read(by(['a'], CONFIRMED), half)).toBe(excused('cancelled-after-confirmation'));
    expect(read(by(['b'], CONFIRMED), half)).toBe(fails('seller-cancelled-in-part'));
    expect(read(by(['a', 'b'], CONFIRMED), half)).toBe(fails('seller-cancelled-in-part'));
    expect(read(by(undefined, CONFIRMED), half)).toBe(fails('seller-cancelled'));
    expect(read(by(undefined, CONFIRMED), { ...half, lines: [{ id: 'a' }] })).toBe(
      excused('cancelled-after-confirmation'),
    );
    // Which lines there are is not known: what was sent is taken for the order.
    expect(read(by(undefined, CONFIRMED), { ...half, lines: undefined })).toBe(
      excused('cancelled-after-confirmation'),
    );
    expect(read(by(undefined, CONFIRMED), { ...half, lines: [{ id: 'a' }, {}] })).toBe(
      excused('cancelled-after-confirmation'),
    );
  });
});

describe('rules that read it otherwise', () => {
  const odd = (changes: object, cancellation: Cancellation) =>
    inShort(
      preFulfillmentCancelRate(
        [order('1', { placedAt: PLACED, status: 'cancelled', cancellations: [cancellation] })],
        {
          rules: rulebook(amazon, { store: 'IT', overrides: { 'amazon.cancel': changes } }),
          asOf: AS_OF,
        },
      ),
    );

  it('whether a buyer’s wish excuses, whether lapsed orders count, whether cancelled ones do', () => {
    expect(odd({ buyerRequestExcuses: 'always' }, { by: 'buyer' })).toBe(excused('buyer-request'));
    expect(odd({ buyerRequestExcuses: 'never' }, { by: 'buyer', requestedThroughMarketplace: true })).toBe(
      fails('buyer-request-counted'),
    );
    expect(odd({ autoCancelCounts: false }, { by: 'marketplace' })).toBe(excused('auto-cancel-not-counted'));
    expect(odd({ counted: { pending: false, cancelled: false } }, { by: 'seller' })).toBe(
      '0/0 fails:- excused:- left:cancelled missing:-',
    );
  });
});

it('R16: the window ends yesterday: placed today, an order is not yet in it', () => {
  const placed = (iso: string) =>
    preFulfillmentCancelRate([order('1', { placedAt: at(iso) })], { rules: italy, asOf: AS_OF }).denominator;
  expect(placed('2026-11-19T22:59:59.999Z')).toBe(1);
  expect(placed('2026-11-19T23:00:00.000Z')).toBe(0);
  expect(placed('2026-11-12T23:00:00.000Z')).toBe(1);
  expect(placed('2026-11-12T22:59:59.999Z')).toBe(0);
});
