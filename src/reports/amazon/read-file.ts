import type { FactSource, Issue, Order, OrderFacts, PerformanceReport } from '../../model/index.ts';
import { chunksOf, type ReportText } from '../lines.ts';
import { readAmazonCancellations } from './cancellations.ts';
import { readAmazonFeedback } from './feedback.ts';
import { parseDocuments } from './json.ts';
import type { AmazonReadOptions } from './options.ts';
import { readAmazonOrderDefects } from './order-defects.ts';
import { readAmazonOrders } from './orders.ts';
import { readAmazonOrdersApi } from './orders-api.ts';
import { readAmazonPerformance } from './performance.ts';
import { looksLikeJson, recognizeJson, recognizeTable } from './recognize.ts';
import { readAmazonReturns } from './returns.ts';
import type { AmazonFactSource } from './source.ts';
import { readAmazonTrackingNotifications } from './tracking-notifications.ts';
import { readAmazonDeliveries, readAmazonLateShipments, readAmazonTracking } from './verdicts.ts';

/** What a file turned out to be. */
export type AmazonFile =
  | { readonly kind: 'facts'; readonly source: FactSource<Order> | FactSource<OrderFacts> }
  | { readonly kind: 'performance'; readonly report: PerformanceReport }
  | { readonly kind: 'unknown'; readonly issue: Issue };

type TableReader = (text: ReportText, options: AmazonReadOptions) => FactSource;

const TABLE_READERS: ReadonlyMap<AmazonFactSource, TableReader> = /* @__PURE__ */ new Map<
  AmazonFactSource,
  TableReader
>([
  ['amazon-all-orders', readAmazonOrders],
  ['amazon-feedback', readAmazonFeedback],
  ['amazon-returns', readAmazonReturns],
  ['amazon-order-defects', readAmazonOrderDefects],
  ['amazon-cancellations', readAmazonCancellations],
  ['amazon-late-shipments', readAmazonLateShipments],
  ['amazon-tracking', readAmazonTracking],
  ['amazon-deliveries', readAmazonDeliveries],
]);

/**
 * Reads any of the files and payloads of this folder, recognized by content.
 *
 * @param text - The decoded file, whole or in chunks; chunks are collected before they are read.
 * @param options - As the reader of that file takes them.
 * @returns Facts, a performance report, or the issue that says why it is neither.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes.
 * @example
 * ```ts
 * import { readAmazonFile } from 'goodstanding/reports/amazon';
 * const file = readAmazonFile('Order ID,Shipped late\n405-1,X\n');
 * file.kind === 'facts' && file.source.source; // => 'amazon-late-shipments'
 * readAmazonFile('name,price\n').kind; // => 'unknown'
 * ```
 */
export function readAmazonFile(text: ReportText, options: AmazonReadOptions = {}): AmazonFile {
  const chunks = [...chunksOf(text)];
  if (!looksLikeJson(chunks)) {
    const reader = TABLE_READERS.get(recognizeTable(chunks) ?? 'amazon-orders-api');
    if (reader !== undefined) return { kind: 'facts', source: reader(chunks, options) };
    return { kind: 'unknown', issue: unknownFile(firstLine(chunks)) };
  }
  const documents = parseDocuments(chunks);
  if ('code' in documents) return { kind: 'unknown', issue: documents };
  const payload = documents.length === 1 ? documents[0] : documents;
  switch (recognizeJson(documents)) {
    case 'amazon-performance':
      return { kind: 'performance', report: readAmazonPerformance(payload, options) };
    case 'amazon-orders-api':
      return { kind: 'facts', source: readAmazonOrdersApi(payload, options) };
    case 'amazon-tracking-notifications':
      return { kind: 'facts', source: readAmazonTrackingNotifications(payload, options) };
    default:
      return { kind: 'unknown', issue: unknownFile('JSON without known keys') };
  }
}

function firstLine(chunks: readonly string[]): string {
  return chunks.join('').trimStart().slice(0, 60).replaceAll(/\s/g, ' ');
}

function unknownFile(received: string): Issue {
  return {
    code: 'not-this-file',
    path: [],
    expected: 'a report or API payload that amazonInputs lists',
    received,
  };
}
