import { fieldOf, readDelimited } from '../delimited.ts';
import { chunksOf, type ReportText } from '../lines.ts';
import { fitsShape, type TableShape } from '../table.ts';
import { cancellationsShape } from './cancellations.ts';
import { feedbackShape } from './feedback.ts';
import { isObject, member, parseDocuments } from './json.ts';
import { ordersShape } from './order-columns.ts';
import { orderDefectsShape } from './order-defects.ts';
import { ordersIn } from './orders-api.ts';
import { isPerformanceReport } from './performance.ts';
import { returnsShape } from './returns.ts';
import type { AmazonFactSource } from './source.ts';
import { deliveriesShape, lateShipmentsShape, trackingShape } from './verdicts.ts';

/** What a text can be. */
export type AmazonSource = AmazonFactSource | 'amazon-performance';

const SHAPES: readonly (readonly [AmazonFactSource, Pick<TableShape<string>, 'columns' | 'required'>])[] = [
  // A shipments report has the columns that the reader needs, too, but no order status.
  ['amazon-all-orders', { columns: ordersShape.columns, required: ['id', 'placed', 'status'] }],
  ['amazon-returns', returnsShape],
  ['amazon-cancellations', cancellationsShape],
  ['amazon-order-defects', orderDefectsShape],
  ['amazon-tracking', trackingShape],
  ['amazon-deliveries', deliveriesShape],
  ['amazon-late-shipments', lateShipmentsShape],
  ['amazon-feedback', feedbackShape],
];

/**
 * Which of the inputs of this folder is a text, judged by its content: header columns or JSON keys?
 *
 * @param text - The decoded file, whole or in chunks. JSON is parsed as a whole, of other files only the
 * first rows are read.
 * @returns The source's name, or `undefined` when it is none of them.
 * @throws TypeError when the text is bytes.
 * @example
 * ```ts
 * import { recognizeAmazonFile } from 'goodstanding/reports/amazon';
 * recognizeAmazonFile('Order Date,Order ID,Impacts Account Health\n'); // => 'amazon-cancellations'
 * recognizeAmazonFile('name,price\n'); // => undefined
 * ```
 */
export function recognizeAmazonFile(text: ReportText): AmazonSource | undefined {
  const chunks = typeof text === 'string' ? text : [...chunksOf(text)];
  if (!looksLikeJson(chunks)) return recognizeTable(chunks);
  const documents = parseDocuments(chunks);
  return 'code' in documents ? undefined : recognizeJson(documents);
}

/** Does the first character that is not blank open a JSON value? Chunks must be given as a list, not a stream. */
export function looksLikeJson(text: ReportText): boolean {
  for (const chunk of chunksOf(text)) {
    const first = /\S/.exec(chunk)?.[0];
    if (first !== undefined) return first === '{' || first === '[';
  }
  return false;
}

/** The kind of a delimited text, by its header; of a localized feedback file by its first row. */
export function recognizeTable(text: ReportText): AmazonFactSource | undefined {
  const { header, rows } = readDelimited(text);
  for (const [source, shape] of SHAPES) if (fitsShape(header, shape as TableShape<string>)) return source;
  if (header.length !== feedbackShape.positions?.length) return undefined;
  for (const row of rows) {
    const fits = /^[1-5]$/.test(fieldOf(row, 1)) && /^\d{3}-\d{7}-\d{7}$/.test(fieldOf(row, 7));
    return fits ? 'amazon-feedback' : undefined;
  }
  return undefined;
}

/** The kind of parsed JSON documents, by the keys of the first thing in them. */
export function recognizeJson(documents: readonly unknown[]): AmazonSource | undefined {
  if (documents.some((document) => holdsPerformance(document, 0))) return 'amazon-performance';
  const [first] = documents.flatMap((value) => firstOf(ordersIn({ value, path: [] }, 0)));
  const value = first?.value;
  if (isObject(value) && ['AmazonOrderId', 'orderId'].some((key) => Object.hasOwn(value, key))) {
    return 'amazon-orders-api';
  }
  const notification = member(value, 'shipmentTrackingMilestoneChangedNotification') ?? value;
  const isMilestone = member(value, 'notificationType') === 'SHIPMENT_TRACKING_MILESTONE_CHANGED';
  if (isMilestone || isObject(member(notification, 'trackingDetail'))) return 'amazon-tracking-notifications';
  return undefined;
}

function holdsPerformance(value: unknown, depth: number): boolean {
  if (isPerformanceReport(value)) return true;
  if (depth >= 3 || typeof value !== 'object' || value === null) return false;
  return Object.values(value)
    .slice(0, 20)
    .some((inner) => holdsPerformance(inner, depth + 1));
}

function firstOf<T>(values: Iterable<T>): T[] {
  for (const value of values) return [value];
  return [];
}
