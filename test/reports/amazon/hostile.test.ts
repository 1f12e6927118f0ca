import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseAmazonOrder,
  readAmazonCancellations,
  readAmazonDeliveries,
  readAmazonFeedback,
  readAmazonFile,
  readAmazonLateShipments,
  readAmazonOrderDefects,
  readAmazonOrders,
  readAmazonOrdersApi,
  readAmazonPerformance,
  readAmazonReturns,
  readAmazonTracking,
  readAmazonTrackingNotifications,
  recognizeAmazonFile,
} from '../../../src/reports/amazon/index.ts';

const covers = { from: '2026-08-01', to: '2026-08-31' };

const TABLES = [
  [readAmazonOrders, 'amazon-order-id\tpurchase-date\tfulfillment-channel\tsales-channel\titem-price'],
  [readAmazonFeedback, 'Date\tRating\tComments\tOrder ID'],
  [readAmazonReturns, 'Order ID\tReturn request date\tAmazon RMA ID'],
  [readAmazonOrderDefects, 'Order ID,Order Date,Negative Feedback,A-to-z claim,Chargeback'],
  [readAmazonCancellations, 'Order Date,Order ID,Impacts Account Health'],
  [readAmazonLateShipments, 'Order ID,Shipped late'],
  [readAmazonTracking, 'Order ID,No Valid Tracking'],
  [readAmazonDeliveries, 'Order ID,Delivered late'],
] as const;

const soup = fc.array(
  fc.constantFrom(
    '\t',
    ',',
    ';',
    '"',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '405-1',
    '01/08/2026',
    '2026-08-01T10:00:00Z',
    '1',
    'X',
    'MFN',
    'Amazon.it',
    '\uD800',
    '\u0000',
    '__proto__',
  ),
  { maxLength: 60 },
);
const text = fc.string({ unit: 'binary', maxLength: 200 });

describe('readers of tables', () => {
  it.each(TABLES)('%o answers any text in any chunks', (read, header) => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.array(text, { maxLength: 5 })), fc.boolean(), (parts, headed) => {
        const chunks = headed ? [`${header}\n`, ...parts] : parts;
        const source = read(chunks, { store: 'IT', covers });
        expect(read(chunks.join(''), { store: 'IT', covers })).toEqual(source);
        expect(
          source.rejected.every(({ received }) => received === undefined || received.length <= 160),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['x', '"', '\t', ','])('reads 50 MB of %j in one line', (character) => {
    const { orders, rejected } = readAmazonOrders(character.repeat(50_000_000));
    expect([orders.length, rejected.length <= 1]).toEqual([0, true]);
  });

  it('an id of very many rows is one order, however its rows differ', () => {
    const header = 'amazon-order-id\tpurchase-date\tfulfillment-channel\tsales-channel\torder-status';
    const rows = Array.from(
      { length: 50_000 },
      (_, index) =>
        `405-1\t${new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString()}\tMFN\tAmazon.it\tCanceled`,
    );
    const { orders, rejected } = readAmazonOrders([header, ...rows].join('\n'));
    expect([orders.length, rejected.length]).toEqual([1, 49_999]);
  });

  it('keys such as __proto__ are ids like any other', () => {
    const { orders } = readAmazonLateShipments('Order ID,Shipped late\n__proto__,X\nconstructor,\n');
    expect(orders.map(({ id, verdicts }) => [id, verdicts])).toEqual([
      ['__proto__', { shippedLate: true }],
      ['constructor', { shippedLate: false }],
    ]);
  });
});

describe('readers of JSON', () => {
  const readers = [
    parseAmazonOrder,
    readAmazonOrdersApi,
    readAmazonTrackingNotifications,
    readAmazonPerformance,
  ] as const;
  const keys = fc.constantFrom(
    'payload',
    'Orders',
    'orders',
    'order',
    'AmazonOrderId',
    'PurchaseDate',
    'FulfillmentChannel',
    'MarketplaceId',
    'OrderItems',
    'BuyerRequestedCancel',
    'orderId',
    'createdTime',
    'salesChannel',
    'fulfillment',
    'orderItems',
    'packages',
    'programs',
    'cancellation',
    'performanceMetrics',
    'accountStatuses',
    'marketplaceId',
    'orderDefectRate',
    'mfn',
    'lateShipmentRate',
    'warningStates',
    'reportingDateRange',
    'trackingDetail',
    'identifier',
    'aftn',
    'milestoneHistory',
    '__proto__',
  );
  const leaf = fc.oneof(
    fc.constantFrom(
      'APJ6JRA9NG5V4',
      'MFN',
      'Canceled',
      '2026-08-01T10:00:00Z',
      'true',
      '',
      null,
      -1,
      1.5,
      true,
    ),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      leaf,
      fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }));

  it.each(readers)('%o answers any value', (read) => {
    fc.assert(
      fc.property(fc.oneof(tree, fc.jsonValue(), fc.anything()), (value) => {
        expect(read(value)).toBeTypeOf('object');
      }),
      { numRuns: 400 },
    );
  });

  it.each(readers)('%o reads text as it reads the value', (read) => {
    fc.assert(
      fc.property(fc.oneof(tree, fc.jsonValue()), (value) => {
        fc.pre(typeof value !== 'string');
        const json = JSON.stringify(value);
        expect(read(json)).toEqual(read(JSON.parse(json)));
      }),
      { numRuns: 200 },
    );
  });

  it.each(readers)('%o answers deep nesting and any text', (read) => {
    expect(read(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBeTypeOf('object');
    fc.assert(
      fc.property(text, (any) => {
        expect(read(any)).toBeTypeOf('object');
      }),
      { numRuns: 100 },
    );
  });
});

describe('recognition', () => {
  it('answers any text in any chunks', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.array(text, { maxLength: 5 })), (parts) => {
        const whole = parts.join('');
        expect(recognizeAmazonFile(parts)).toBe(recognizeAmazonFile(whole));
        expect(readAmazonFile(parts)).toEqual(readAmazonFile(whole));
      }),
      { numRuns: 300 },
    );
  });
});
