import { describe, expect, it } from 'vitest';
import { amountFindings } from '../../src/policy/facts/amount-findings.ts';
import { findAmounts } from '../../src/policy/facts/amounts.ts';
import { contextOf, order } from './draft-setting.ts';

const amounts = (text: string, store = 'IT') =>
  findAmounts(contextOf(text, { store })).map(({ money, start, end }) => [
    money.amount,
    money.currency,
    text.slice(start, end),
  ]);

describe('B14 amounts of money as people write them', () => {
  it.each([
    ['We pay € 12,50 today', 1250, 'EUR', '€ 12,50'],
    ['We pay 12.50 EUR today', 1250, 'EUR', '12.50 EUR'],
    ['We pay 1.234,56 € today', 123456, 'EUR', '1.234,56 €'],
    ['We pay 1.234 € today', 123400, 'EUR', '1.234 €'],
    ['We pay 12 Euro today', 1200, 'EUR', '12 Euro'],
    ['We pay euro 75, done', 7500, 'EUR', 'euro 75'],
    ['We pay £5 today', 500, 'GBP', '£5'],
    ['We pay 99 zł today', 9900, 'PLN', '99 zł'],
    ['We pay 1 077 kr today', 107700, 'SEK', '1 077 kr'],
    ['We pay R$ 20 today', 2000, 'BRL', 'R$ 20'],
    ['We pay 100 TL today', 10000, 'TRY', '100 TL'],
    ['We pay 2.899,80₺ today', 289980, 'TRY', '2.899,80₺'],
    ['We pay 1200円 today', 1200, 'JPY', '1200円'],
    ['We pay 1万円 today', 10000, 'JPY', '1万円'],
    ['We pay ¥1,200 today', 1200, 'JPY', '¥1,200'],
    ['We pay 43.95美元 today', 4395, 'USD', '43.95美元'],
    ['نرد ١٨٩٩ جنيه', 189900, 'GBP', '١٨٩٩ جنيه'],
    ['نرد ٢٬٦٩٩٫٠٠ د.إ', 269900, 'AED', '٢٬٦٩٩٫٠٠ د.إ'],
    ["We pay CHF 1'234.50 today", 123450, 'CHF', "CHF 1'234.50"],
  ])('%s', (text, amount, currency, written) => {
    expect(amounts(text)).toEqual([[amount, currency, written]]);
  });

  it.each(['It weighs 12,50 kg', 'room 12', '5 % more', 'in 1234567890123456789012345678 EUR'])(
    'none in: %s',
    (text) => {
      expect(amounts(text)).toEqual([]);
    },
  );

  it('a sign of several currencies is that of the store', () => {
    expect(amounts('It is $1,234.56 now', 'CA')).toEqual([[123456, 'CAD', '$1,234.56']]);
    expect(amounts('It is $1,234.56 now', 'IT')).toEqual([[123456, 'USD', '$1,234.56']]);
  });
});

describe('B14 refunds above what the order allows', () => {
  const judge = (text: string, change: object = {}) =>
    amountFindings(contextOf(text, { order: { ...order, ...change } }));
  const args = (text: string, change: object = {}) => judge(text, change).findings.map((one) => one.args);

  it('the whole price may go back, not more', () => {
    expect(args('We refund $59.80 today.')).toEqual([]);
    expect(args('We will refund you $59.81 today.')).toEqual([
      { said: 5981, allowed: 5980, currency: 'USD' },
    ]);
    expect(args('The cable costs $99.00.')).toEqual([]);
  });

  it('tax and shipping count, earlier refunds are taken off', () => {
    const money = (amount: number) => ({ amount, currency: 'USD' });
    const lines = [{ price: money(5000), tax: money(500), shippingPrice: money(300) }];
    expect(args('We refund $58.00 today.', { lines })).toEqual([]);
    const refunds = [{ amount: money(2000) }, { amount: money(1000) }, {}];
    expect(args('We refund $30.00 now.', { lines, refunds })).toEqual([]);
    expect(args('We refund $28.50 now.', { lines, refunds })).toEqual([
      { said: 2850, allowed: 2800, currency: 'USD' },
    ]);
    // What has gone back already may be told.
    expect(
      args('The refund of $30.00 is on its way.', { lines, refunds: [{ amount: money(3000) }] }),
    ).toEqual([]);
  });

  it('another currency than that of the order', () => {
    expect(args('We refund 20 EUR now.')).toEqual([
      { said: 2000, allowed: 5980, currency: 'EUR', expected: 'USD' },
    ]);
  });

  it('no refund is promised where it is denied', () => {
    expect(args('We cannot refund the $80.00 of the other shop.')).toEqual([]);
  });

  it('without prices it is not checked', () => {
    const needs = (change: object) => judge('We refund $80.00 now.', change).unchecked;
    expect(needs({ lines: undefined })).toEqual([{ rule: 'amount-mismatch', needs: ['order.lines'] }]);
    expect(needs({ lines: [] })).toEqual([{ rule: 'amount-mismatch', needs: ['order.lines'] }]);
    expect(needs({ lines: [{}] })).toEqual([{ rule: 'amount-mismatch', needs: ['order.lines.price'] }]);
    const priced = order.lines[0];
    expect(needs({ lines: [priced, {}] })).toEqual([
      { rule: 'amount-mismatch', needs: ['order.lines.price'] },
    ]);
    expect(amountFindings(contextOf('We refund $80.00 now.')).unchecked).toEqual([
      { rule: 'amount-mismatch', needs: ['order'] },
    ]);
  });
});
