import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { at } from './olist-orders.ts';
import { largerSellers, largest, olist, rowsBySeller, sellers, zone } from './olist-questions.ts';
import { isPresent, skipNote } from './shared-files.ts';

describe.skipIf(!isPresent('olist'))(`The rows of Olist${skipNote('olist')}`, () => {
  it('is the data set that these tests were written for', () => {
    expect({
      ...olist,
      sellerOrders: olist.sellerOrders.length,
    }).toEqual({
      checkouts: 8135,
      items: 8365,
      reviews: 8225,
      reviewIds: 8191,
      severalReviews: 87,
      sellerOrders: 7433,
      withoutItems: 775,
    });
    expect(new Set(olist.sellerOrders.map(({ orderId }) => orderId)).size).toBe(8135 - 775);
    expect(olist.sellerOrders.reduce((sum, { items }) => sum + items, 0)).toBe(8365);
    expect(sellers.length).toBe(1610);
    expect(largerSellers.length).toBe(59);
    expect(largest.map((seller) => rowsBySeller.get(seller)?.length)).toEqual([
      156, 141, 123, 89, 87, 77, 73, 70, 68, 68,
    ]);
  });

  it('has the gaps that the loader decides about', () => {
    const gaps = new Map<string, number>();
    for (const { status, handedToCarrier, delivered } of olist.sellerOrders) {
      const known = [
        handedToCarrier === '' ? 'not handed over' : '',
        delivered === '' ? 'not delivered' : '',
      ];
      const gap = [status, ...known].filter((word) => word !== '').join(', ');
      gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    }
    expect(Object.fromEntries(gaps)).toEqual({
      'approved, not handed over, not delivered': 2,
      canceled: 6,
      'canceled, not delivered': 69,
      'canceled, not handed over, not delivered': 386,
      delivered: 5234,
      'delivered, not delivered': 7,
      'delivered, not handed over, not delivered': 1,
      'invoiced, not handed over, not delivered': 312,
      'processing, not handed over, not delivered': 301,
      'shipped, not delivered': 1108,
      'unavailable, not handed over, not delivered': 7,
    });
    // One item is one parcel, even if nobody knows when it left.
    const neverSeen = olist.sellerOrders.filter(
      ({ status, handedToCarrier }) => status === 'delivered' && handedToCarrier === '',
    );
    expect(neverSeen.map(({ items }) => items)).toEqual([1]);
  });

  it('every wall-clock time is the moment that luxon makes of it, the earlier one where there are two', () => {
    const texts = new Set(
      olist.sellerOrders.flatMap(
        ({ purchased, handedToCarrier, delivered, estimated, shippingLimit, reviews }) => [
          ...[purchased, handedToCarrier, delivered, estimated, shippingLimit],
          ...reviews.map(({ answered }) => answered),
        ],
      ),
    );
    texts.delete('');
    expect(texts.size).toBeGreaterThan(30_000);
    let twice = 0;
    const others = [...texts].filter((text) => {
      const moments = DateTime.fromSQL(text, { zone }).getPossibleOffsets().map(Number);
      if (moments.length > 1) twice += 1;
      return at(text) !== Math.min(...moments);
    });
    expect(others).toEqual([]);
    // A review of the night in February 2018 on which the clocks went back.
    expect(twice).toBe(1);
  });
});
