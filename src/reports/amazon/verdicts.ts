import type { FactSource, OrderFacts, Verdicts } from '../../model/index.ts';
import { fieldOf } from '../delimited.ts';
import { textKeeper } from '../keep.ts';
import type { ReportText } from '../lines.ts';
import { reportLog, rowIssue } from '../log.ts';
import { openTable, type TableShape } from '../table.ts';
import { type AmazonReadOptions, accountOf, checkReadOptions } from './options.ts';
import { readFlag } from './order-status.ts';
import { type AmazonFactSource, factSource } from './source.ts';

type VerdictColumn = 'orderId' | 'flag';
type VerdictShape = TableShape<VerdictColumn>;

const ORDER_ID = ['Order ID', 'Amazon Order ID'] as const;
/** What else these downloads may hold; nothing of it is read. */
const UNREAD = [
  'Order Date',
  'Purchase Date',
  'Fulfilled By',
  'Ship Date',
  'Expected Ship Date',
  'Ship By',
  'Confirmed Date',
  'Ship Confirmed Date',
  'Carrier',
  'Shipping Service',
  'Shipping Method',
  'Tracking ID',
  'Tracking Number',
  'Deliver By',
  'Expected Delivery Date',
  'Delivery Date',
  'Actual Delivery Date',
];

export const lateShipmentsShape: VerdictShape = {
  file: 'the late-shipments download',
  columns: { orderId: ORDER_ID, flag: ['Shipped late', 'Late Shipment'] },
  required: ['orderId', 'flag'],
  unread: UNREAD,
};

export const trackingShape: VerdictShape = {
  file: 'the valid-tracking download',
  columns: { orderId: ORDER_ID, flag: ['No Valid Tracking'] },
  required: ['orderId', 'flag'],
  unread: UNREAD,
};

export const deliveriesShape: VerdictShape = {
  file: 'the on-time-delivery download',
  columns: { orderId: ORDER_ID, flag: ['Delivered late'] },
  required: ['orderId', 'flag'],
  unread: UNREAD,
};

/**
 * Which orders does Amazon call shipped late? Marked with an X in `Shipped late`; listed without: not late.
 *
 * @param text - The decoded file, whole or in chunks. Only `Order ID` and `Shipped late` are needed.
 * @param options - `account` only.
 * @returns One entry an order with `verdicts.shippedLate`; late if any of its rows is. No coverage: orders
 * that are not listed stay unknown.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes.
 * @example
 * ```ts
 * import { readAmazonLateShipments } from 'goodstanding/reports/amazon';
 * const { orders } = readAmazonLateShipments('Order ID,Shipped late\n405-1,X\n405-2,');
 * orders.map((order) => order.verdicts); // => [{ shippedLate: true }, { shippedLate: false }]
 * ```
 */
export function readAmazonLateShipments(text: ReportText, options: AmazonReadOptions = {}): FactSource {
  return readVerdicts(text, options, 'amazon-late-shipments', lateShipmentsShape, (flagged) => ({
    shippedLate: flagged,
  }));
}

/**
 * Which orders does Amazon call without valid tracking? Marked with an X in `No Valid Tracking`.
 *
 * @param text - The decoded file, whole or in chunks. Only `Order ID` and `No Valid Tracking` are needed.
 * @param options - `account` only.
 * @returns One entry an order with `verdicts.validTracking`, the contrary of the flag; false if any row is
 * marked. No coverage: orders that are not listed stay unknown.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes.
 * @example
 * ```ts
 * import { readAmazonTracking } from 'goodstanding/reports/amazon';
 * const { orders } = readAmazonTracking('Order ID,No Valid Tracking\n405-1,X\n405-2,');
 * orders.map((order) => order.verdicts); // => [{ validTracking: false }, { validTracking: true }]
 * ```
 */
export function readAmazonTracking(text: ReportText, options: AmazonReadOptions = {}): FactSource {
  return readVerdicts(text, options, 'amazon-tracking', trackingShape, (flagged) => ({
    validTracking: !flagged,
  }));
}

/**
 * Which orders does Amazon call delivered late? Marked with an X in `Delivered late`; listed without: in time.
 *
 * @param text - The decoded file, whole or in chunks. Only `Order ID` and `Delivered late` are needed.
 * @param options - `account` only.
 * @returns One entry an order with `verdicts.deliveredLate`; late if any of its rows is. No coverage: orders
 * that are not listed stay unknown.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes.
 * @example
 * ```ts
 * import { readAmazonDeliveries } from 'goodstanding/reports/amazon';
 * const { orders } = readAmazonDeliveries('Order ID,Delivered late\n405-1,X\n405-2,');
 * orders.map((order) => order.verdicts); // => [{ deliveredLate: true }, { deliveredLate: false }]
 * ```
 */
export function readAmazonDeliveries(text: ReportText, options: AmazonReadOptions = {}): FactSource {
  return readVerdicts(text, options, 'amazon-deliveries', deliveriesShape, (flagged) => ({
    deliveredLate: flagged,
  }));
}

function readVerdicts(
  text: ReportText,
  options: AmazonReadOptions,
  source: AmazonFactSource,
  shape: VerdictShape,
  verdictsOf: (flagged: boolean) => Verdicts,
): FactSource {
  checkReadOptions(options);
  const log = reportLog();
  const { at, names, rows } = openTable(text, shape, log);
  const keep = textKeeper();
  const flags = new Map<string, boolean>();
  for (const row of rows) {
    const id = fieldOf(row, at.orderId);
    if (id === '') {
      log.rejected.push(rowIssue('missing', row.number, names.orderId, 'an order id', ''));
      continue;
    }
    const word = fieldOf(row, at.flag);
    const flag = word === '' ? false : readFlag(word);
    if (flag === undefined)
      log.rejected.push(rowIssue('unknown-code', row.number, names.flag, 'X or blank', word));
    else flags.set(keep(id), flags.get(id) === true || flag);
  }
  const orders = [...flags].map(
    ([id, flag]): OrderFacts => ({
      id,
      marketplace: 'amazon',
      ...accountOf(options),
      verdicts: verdictsOf(flag),
    }),
  );
  return factSource(source, 'facts-about-orders', orders, [], log);
}
