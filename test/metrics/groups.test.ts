import { lateShipmentRate, type MetricResult, orderDefectRate, orderRates } from 'goodstanding/metrics';
import type { Order } from 'goodstanding/model';
import { rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, inShort, italy, order } from './rows.ts';

const options = { rules: italy, asOf: AS_OF };
const negative = { feedback: [{ rating: 1, leftAt: AS_OF }] } as const;
const fba = (id: string, changes: Partial<Order> = {}) =>
  order(id, { fulfilledBy: 'marketplace', ...changes });
const figures = (results: readonly MetricResult[]) =>
  results.map(({ group, numerator, denominator, status }) => [group, numerator, denominator, status]);
const only = { accounts: [null], marketplaces: ['amazon'], stores: ['IT'], pooled: false };

describe('channels of fulfilment', () => {
  const mixed = [order('1', negative), order('2'), fba('3'), fba('4'), fba('5', negative)];

  it('R11: are never mixed silently', () => {
    expect(() => orderDefectRate(mixed, options)).toThrow(RangeError);
    expect(() => orderDefectRate(mixed, options)).toThrow('fulfilledBy seller, marketplace');
    // Nor when the second one comes last and lies outside the window.
    const old = fba('old', { placedAt: Date.UTC(2025, 0, 1) });
    expect(() => orderDefectRate([order('1'), old], options)).toThrow(RangeError);
  });

  it('R11: one of them on request', () => {
    expect(inShort(orderDefectRate(mixed, { ...options, fulfilledBy: 'seller' }))).toBe(
      '1/2 fails:negative-feedback excused:- left:other-fulfillment+other-fulfillment+other-fulfillment missing:-',
    );
    expect(inShort(orderDefectRate(mixed, { ...options, fulfilledBy: 'marketplace' }))).toBe(
      '1/3 fails:negative-feedback excused:- left:other-fulfillment+other-fulfillment missing:-',
    );
  });

  it('R11: one answer each on request', () => {
    expect(figures(orderDefectRate(mixed, { ...options, by: ['fulfilledBy'] }))).toEqual([
      [{ ...only, fulfilledBy: ['marketplace'] }, 1, 3, 'bad'],
      [{ ...only, fulfilledBy: ['seller'] }, 1, 2, 'bad'],
    ]);
  });

  it('R11: one figure for both, which says so', () => {
    const result = orderDefectRate(mixed, { ...options, pool: true });
    expect(figures([result])).toEqual([
      [{ ...only, fulfilledBy: ['marketplace', 'seller'], pooled: true }, 2, 5, 'bad'],
    ]);
  });

  it('what the marketplace ships is in no shipping metric, and hides no orders of the seller’s', () => {
    for (const rows of [mixed, mixed.toReversed()]) {
      const result = lateShipmentRate(rows, options);
      expect([result.denominator, result.leftOut]).toEqual([2, [{ because: 'other-fulfillment', count: 3 }]]);
    }
    expect(lateShipmentRate([fba('1')], options).status).toBe('no-data');
    expect(lateShipmentRate(mixed, { ...options, fulfilledBy: 'marketplace' }).denominator).toBe(0);
    expect(lateShipmentRate(mixed, { ...options, by: ['fulfilledBy'] }).map(({ status }) => status)).toEqual([
      'no-rule',
      'good',
    ]);
  });

  it('a channel that does not exist is a mistake', () => {
    const fulfilledBy = 'FBA' as 'seller';
    expect(() => orderDefectRate([order('1')], { ...options, fulfilledBy })).toThrow('fulfilledBy: FBA');
    expect(() => orderDefectRate([order('1')], { ...options, by: ['channel' as 'store'] })).toThrow(
      'by: channel',
    );
  });
});

describe('stores, marketplaces and accounts', () => {
  const german = (id: string, changes: Partial<Order> = {}) => order(id, { store: 'DE', ...changes });

  it('R11: two stores, marketplaces or accounts are never mixed silently', () => {
    expect(() => orderDefectRate([order('1'), german('2')], options)).toThrow('stores IT, DE');
    expect(() => orderDefectRate([order('1'), order('2', { marketplace: 'ebay' })], options)).toThrow(
      'marketplaces amazon, ebay',
    );
    expect(() =>
      orderDefectRate([order('1', { account: 'A' }), order('2', { account: 'B' })], options),
    ).toThrow('accounts A, B');
    expect(() => orderDefectRate([order('1', { account: 'A' }), order('2')], options)).toThrow(RangeError);
  });

  it('R11: another store than the rulebook’s has no rule here, whatever its orders are', () => {
    const result = orderDefectRate([german('1', negative), german('2')], options);
    expect([result.status, result.value, result.rule, result.window, result.tests, result.room]).toEqual([
      'no-rule',
      null,
      null,
      null,
      [],
      null,
    ]);
    expect(result.leftOut).toEqual([{ because: 'no-rule', count: 2 }]);
    expect(orderDefectRate([order('1', { marketplace: 'ebay' })], options).status).toBe('no-rule');
  });

  it('R11: by store, only the rulebook’s own is judged, in whatever order they come', () => {
    const rows = [german('1', negative), order('2', negative), order('3')];
    for (const input of [rows, rows.toReversed()])
      expect(figures(orderDefectRate(input, { ...options, by: ['store'] }))).toEqual([
        [{ ...only, stores: ['DE'], fulfilledBy: ['seller'] }, 0, 0, 'no-rule'],
        [{ ...only, fulfilledBy: ['seller'] }, 1, 2, 'bad'],
      ]);
  });

  it('pooled by marketplace, Amazon’s rules judge no other marketplace', () => {
    const rows = [order('1', { marketplace: 'ebay' }), order('2'), german('3', negative)];
    const results = orderDefectRate(rows, { ...options, by: ['marketplace'], pool: true });
    expect(
      results.map(({ group, denominator, status }) => [group.marketplaces, denominator, status]),
    ).toEqual([
      [['amazon'], 2, 'bad'],
      [['ebay'], 0, 'no-rule'],
    ]);
  });

  it('R11: by account; orders that name none are a group of their own', () => {
    const rows = [order('1', { account: 'B' }), order('2', { account: 'A', ...negative }), order('3')];
    const results = orderDefectRate(rows, { ...options, by: ['account'] });
    expect(results.map(({ group, numerator }) => [group.accounts, numerator])).toEqual([
      [['A'], 1],
      [['B'], 0],
      [[null], 0],
    ]);
    const pooled = orderDefectRate(rows, { ...options, pool: true });
    expect(pooled.group.accounts).toEqual(['A', 'B', null]);
    expect(JSON.parse(JSON.stringify(pooled))).toEqual(pooled);
  });

  it('a split that keeps two channels together is refused', () => {
    expect(() => orderDefectRate([order('1'), fba('2')], { ...options, by: ['store'] })).toThrow(RangeError);
  });

  it('a store for which the rulebook has no rule', () => {
    const rules = rulebook(amazon, { store: 'JP' });
    const rate = orderRates['valid-tracking-rate'];
    const result = rate([order('1', { store: 'JP' })], { rules, asOf: AS_OF });
    expect([result.status, result.leftOut]).toEqual(['no-rule', [{ because: 'no-rule', count: 1 }]]);
    expect(rate([], { rules, asOf: AS_OF }).status).toBe('no-rule');
    // Before its first day a rule judges nothing either.
    expect(orderDefectRate([order('1')], { rules: italy, asOf: Date.UTC(2019, 11, 31, 12) }).status).toBe(
      'no-rule',
    );
  });
});

describe('what comes first decides nothing', () => {
  const other = order('s', { channel: 'other', store: 'Non-Amazon', fulfilledBy: 'marketplace' });
  const otherHere = order('s2', { channel: 'other' });

  it('R68: another shop’s order before ours changes no rule and hides no mixture', () => {
    for (const by of [['account'], ['fulfilledBy'], ['marketplace']] as const) {
      const foreign = by[0] === 'fulfilledBy' ? { ...other, fulfilledBy: 'seller' as const } : other;
      const [result] = orderDefectRate([foreign, order('1', negative), order('2')], { ...options, by });
      expect(inShort(result as MetricResult)).toBe(
        '1/2 fails:negative-feedback excused:- left:other-channel missing:-',
      );
    }
    const rows = [otherHere, order('1'), fba('2')];
    expect(() => orderDefectRate(rows, { ...options, by: ['store'] })).toThrow(RangeError);
    expect(orderDefectRate([otherHere, order('1')], { ...options, by: ['store'] })[0]?.group.stores).toEqual([
      'IT',
    ]);
  });

  it('orders of the channel that was not asked for do not choose the store', () => {
    const rows = [fba('1', { store: 'DE' }), order('2', negative), order('3')];
    for (const input of [rows, rows.toReversed()])
      expect(inShort(orderDefectRate(input, { ...options, fulfilledBy: 'seller' }))).toBe(
        '1/2 fails:negative-feedback excused:- left:other-fulfillment missing:-',
      );
  });

  it('a row without any identity is not lost', () => {
    const row = { id: 'x', placedAt: AS_OF } as Order;
    expect(orderDefectRate([row], options).leftOut).toEqual([{ because: 'other-fulfillment', count: 1 }]);
  });

  it('no orders by group: no group', () => {
    expect(orderDefectRate([], { ...options, by: ['store'] })).toEqual([]);
  });
});

describe('what is no order at all', () => {
  it.each([null, undefined, 7, 'x'])('%s among the orders is named in a TypeError', (row) => {
    const rows = [order('1'), row as unknown as Order];
    expect(() => orderDefectRate(rows, { rules: italy, asOf: AS_OF })).toThrow(TypeError);
    expect(() => orderDefectRate(rows, { rules: italy, asOf: AS_OF })).toThrow(
      `orders: ${String(row)} is no order`,
    );
  });
});
