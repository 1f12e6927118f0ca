import * as fc from 'fast-check';
import { joinFacts, parseOrder, readOrderFacts } from 'goodstanding/model';
import {
  readAmazonFeedback,
  readAmazonOrderDefects,
  readAmazonOrders,
  readAmazonOrdersApi,
  readAmazonReturns,
  readAmazonTrackingNotifications,
} from 'goodstanding/reports/amazon';
import { amazonFilesOf, anAccount } from 'goodstanding/testing';
import { describe, expect, it } from 'vitest';

// The readers validate by hand, without zod in their loops. What they emit has to pass the schema all the same.

const field = (...usual: string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => text.replace(/[\t\r\n]/g, ' ')) },
  );

const columns = {
  'amazon-order-id': field('404-1111111-1111111', '404-2222222-2222222', 'S01-1234567-1234567'),
  'purchase-date': field('2026-08-01T10:00:00+00:00', '2026-10-25T00:30:00+02:00', '2026-02-30T10:00:00Z'),
  'last-updated-date': field('2026-08-02T10:00:00+00:00', ''),
  'order-status': field('Shipped', 'Cancelled', 'Pending', 'Spedito', ''),
  'fulfillment-channel': field('Merchant', 'Amazon'),
  'sales-channel': field('Amazon.it', 'Amazon.de', 'Non-Amazon IT'),
  'product-name': field('A 19" rack', 'Tazza blu', ''),
  sku: field('CUP-1', '1E+05', ''),
  asin: field('B000000001', ''),
  'item-status': field('Shipped', 'Cancelled', ''),
  quantity: field('1', '0', '-2', '1.5', ''),
  currency: field('EUR', 'JPY', 'EUX', ''),
  'item-price': field('19.90', '19,90', '-3', '1.999', ''),
  'item-tax': field('3.59', ''),
  'shipping-price': field('4.90', ''),
  'ship-city': field('Milano', ''),
  'ship-state': field('MI', ''),
  'ship-postal-code': field('20121', ''),
  'ship-country': field('IT', 'it', 'Italy', ''),
  'is-business-order': field('true', 'false', ''),
  'is-prime': field('true', 'false', ''),
  'is-buyer-requested-cancelation': field('true', 'false', ''),
};

const rows = fc.array(fc.record(columns), { maxLength: 12 });

function textOf(records: readonly Record<string, string>[]): string {
  const names = Object.keys(columns);
  return [names, ...records.map((record) => names.map((name) => record[name] ?? ''))]
    .map((fields) => fields.join('\t'))
    .join('\n');
}

function expectToParse(orders: readonly unknown[]): void {
  for (const order of orders) {
    const parsed = parseOrder(order);
    expect(parsed, JSON.stringify(parsed)).toMatchObject({ ok: true, ignored: [] });
    expect(parsed.ok && parsed.value).toEqual(order);
  }
}

describe('what a reader emits passes the schema, unchanged', () => {
  it('all orders: any rows, with or without an account', () => {
    let read = 0;
    fc.assert(
      fc.property(rows, fc.boolean(), (records, named) => {
        const { orders } = readAmazonOrders(textOf(records), named ? { account: 'a' } : {});
        read += orders.length;
        expectToParse(orders);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(300);
  });

  it('the sample account: orders of both sources, and all joined', () => {
    const files = amazonFilesOf(anAccount());
    const named = (name: string) => files.find((file) => file.name === name) ?? { text: '', options: {} };
    const [flat, api, notes] = [named('all-orders.txt'), named('orders-api.json'), named('notes.json')];
    const [feedback, defects] = [named('feedback.txt'), named('order-defects.csv')];
    const sources = [
      readAmazonOrders(flat.text, flat.options),
      readAmazonOrdersApi(api.text, api.options),
      readAmazonTrackingNotifications(named('tracking.jsonl').text, named('tracking.jsonl').options),
      readAmazonFeedback(feedback.text, feedback.options),
      readAmazonOrderDefects(defects.text, defects.options),
      readAmazonReturns(named('returns.txt').text, named('returns.txt').options),
      readOrderFacts(notes.text, { source: 'notes' }),
    ];
    for (const source of sources.slice(0, 2)) {
      expect(source.orders.length).toBeGreaterThan(500);
      expectToParse(source.orders);
    }
    // Parts of orders pass as facts, and whole orders once they are joined.
    for (const source of sources) {
      const again = readOrderFacts(JSON.stringify(source.orders), { source: source.source });
      expect(again.rejected).toEqual([]);
      expect(again.orders).toEqual(source.orders);
    }
    expectToParse(joinFacts(...sources).orders);
  });
});
