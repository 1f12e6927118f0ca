import type { Cancellation, FactSource, OrderFacts } from '../../model/index.ts';
import { fieldOf } from '../delimited.ts';
import { textKeeper } from '../keep.ts';
import type { ReportText } from '../lines.ts';
import { reportLog, rowIssue } from '../log.ts';
import { openTable, type TableShape } from '../table.ts';
import { statedCoverage } from './coverage.ts';
import { type AmazonReadOptions, accountOf, checkReadOptions } from './options.ts';
import { readFlag } from './order-status.ts';
import { factSource } from './source.ts';

/** The pre-fulfillment cancellations download of the Account Health page: three columns. */
export const cancellationsShape: TableShape<'orderId' | 'counts'> = {
  file: 'the cancellations download',
  columns: { orderId: ['Order ID', 'Amazon Order ID'], counts: ['Impacts Account Health'] },
  required: ['orderId', 'counts'],
  unread: ['Order Date'],
};

/**
 * Which cancellations does Amazon count against the account? The file does not say who cancelled.
 *
 * @param text - The decoded file, whole or in chunks.
 * @param options - `covers` with `store`: the days for which these are all cancellations that count.
 * @returns One entry an order, `countsInCancelRate` absent and noted where the column is blank or unknown.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes.
 * @example
 * ```ts
 * import { readAmazonCancellations } from 'goodstanding/reports/amazon';
 * const file = 'Order Date,Order ID,Impacts Account Health\n01/08/2026,405-1111111-2222222,Yes';
 * readAmazonCancellations(file).orders; // => [{ id: '405-1111111-2222222', marketplace: 'amazon', cancellations: [{ by: 'unknown', countsInCancelRate: true }] }]
 * ```
 */
export function readAmazonCancellations(text: ReportText, options: AmazonReadOptions = {}): FactSource {
  checkReadOptions(options);
  const log = reportLog();
  const { at, names, rows } = openTable(text, cancellationsShape, log);
  const keep = textKeeper();
  const counts = new Map<string, boolean | undefined>();
  for (const row of rows) {
    const id = fieldOf(row, at.orderId);
    if (id === '') {
      log.rejected.push(rowIssue('missing', row.number, names.orderId, 'an order id', ''));
      continue;
    }
    const word = fieldOf(row, at.counts);
    const flag = readFlag(word);
    if (flag === undefined)
      log.note('unknown-code', `${names.counts}: ${word.slice(0, 60) || 'blank'}`, row.number);
    const known = counts.get(id);
    // One row of an order that counts makes the order count; one that is unclear leaves a no in doubt.
    const both =
      known === true || flag === true ? true : known === undefined && counts.has(id) ? undefined : flag;
    counts.set(keep(id), both);
  }
  const orders = [...counts].map(([id, countsInCancelRate]): OrderFacts => {
    const cancellation: Cancellation =
      countsInCancelRate === undefined ? { by: 'unknown' } : { by: 'unknown', countsInCancelRate };
    return { id, marketplace: 'amazon', ...accountOf(options), cancellations: [cancellation] };
  });
  const coverage = statedCoverage(['cancelled-by'], options);
  return factSource('amazon-cancellations', 'facts-about-orders', orders, coverage, log);
}
