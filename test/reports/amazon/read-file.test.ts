import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAmazonFile, recognizeAmazonFile } from '../../../src/reports/amazon/index.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/amazon/${name}`, import.meta.url), 'utf8');

const ORDERS = 'amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tsales-channel';
const LOCALIZED =
  'Datum\tBewertung\tKommentar\tAntwort\tPünktlich\tBeschreibung\tService\tBestellnummer\tE-Mail';
const FEEDBACK = '01.08.26\t1\tSpät\t\t\t\t\t405-0000001-0000001\ta@marketplace.amazon.de';
const TRACKING = { trackingDetail: { identifier: { aftn: 'T1' } } };

const FILES = [
  ['amazon-all-orders', `${ORDERS}\n`],
  ['amazon-all-orders', ORDERS.replaceAll('\t', ';').toUpperCase()],
  ['amazon-feedback', fixture('seller-feedback-2011.tsv')],
  ['amazon-feedback', `${LOCALIZED}\n${FEEDBACK}`],
  ['amazon-returns', 'Order ID\tOrder date\tReturn request date\tIn policy\n'],
  ['amazon-order-defects', 'Order ID,Order Date,Negative Feedback,A-to-z Guarantee claim,Chargeback claim\n'],
  ['amazon-cancellations', 'Order Date,Order ID,Impacts Account Health\n'],
  ['amazon-late-shipments', 'Order ID,Shipped late\n'],
  ['amazon-tracking', 'Order ID,No Valid Tracking\n'],
  ['amazon-deliveries', 'Order ID,Delivered late\n'],
  ['amazon-orders-api', fixture('orders-v0-sandbox.json')],
  ['amazon-orders-api', '{"orders":[{"orderId":"405-1"}]}'],
  ['amazon-orders-api', ' {"AmazonOrderId":"405-1"}\n{"AmazonOrderId":"405-2"}'],
  ['amazon-tracking-notifications', JSON.stringify({ payload: TRACKING })],
  [
    'amazon-tracking-notifications',
    JSON.stringify({ payload: { shipmentTrackingMilestoneChangedNotification: TRACKING } }),
  ],
  ['amazon-tracking-notifications', '{"notificationType":"SHIPMENT_TRACKING_MILESTONE_CHANGED"}'],
  ['amazon-performance', fixture('accountHealthReport-example.json')],
  ['amazon-performance', '{"meta":{},"payload":{"performanceMetrics":[]}}'],
] as const;

const NOT_OURS = [
  '',
  'name,price\n1,2',
  // A shipments report: an order id and a date, but no status.
  'amazon-order-id\tpurchase-date\tshipment-date\tfulfillment-channel\tsales-channel',
  'a\tb\tc\td\te\tf\tg\th\ti\n',
  'a\tb\tc\td\te\tf\tg\th\ti\n1\t2\t3\t4\t5\t6\t7\t8\t9',
  '{',
  '[]',
  '{"a":1}',
  '[1,2]',
  '5',
];

describe('recognizeAmazonFile', () => {
  it.each(FILES)('knows %s by its content', (source, text) => {
    expect(recognizeAmazonFile(text)).toBe(source);
    expect(recognizeAmazonFile([...text.slice(0, 500), text.slice(500)].values())).toBe(source);
    expect(recognizeAmazonFile(`\uFEFF${text}`)).toBe(source);
  });

  it.each(NOT_OURS)('does not claim %j', (text) => {
    expect(recognizeAmazonFile(text)).toBeUndefined();
  });
});

describe('readAmazonFile', () => {
  it.each(FILES)('reads %s', (source, text) => {
    const file = readAmazonFile(text);
    const name =
      file.kind === 'facts' ? file.source.source : file.kind === 'performance' ? file.report.source : '';
    expect(name).toBe(source);
    expect(readAmazonFile([...text.slice(0, 500), text.slice(500)].values())).toEqual(file);
  });

  it('hands its options on', () => {
    const file = readAmazonFile('Order ID,Shipped late\n405-1,X', { account: 'shop' });
    expect(file).toMatchObject({ kind: 'facts', source: { orders: [{ account: 'shop' }] } });
  });

  it.each(NOT_OURS)('says that %j is none of them', (text) => {
    const file = readAmazonFile(text);
    expect(file.kind).toBe('unknown');
    const code = text === '{' ? 'not-json' : 'not-this-file';
    expect(file).toMatchObject({ issue: { code, path: [] } });
  });

  it('shows how the unknown file begins', () => {
    const file = readAmazonFile('name\tprice\n1\t2');
    expect(file).toMatchObject({ issue: { received: 'name price 1 2' } });
  });
});
