import type { FactSource, FulfilledBy, OrderFacts } from '../../model/index.ts';
import { fieldOf } from '../delimited.ts';
import { textKeeper } from '../keep.ts';
import type { ReportText } from '../lines.ts';
import { type ReportLog, reportLog, rowIssue } from '../log.ts';
import { openTable, type TableShape } from '../table.ts';
import { statedCoverage } from './coverage.ts';
import { dateOrderOf, type FileDay, readFileDay } from './dates.ts';
import { type AmazonReadOptions, accountOf, checkReadOptions, zoneOf } from './options.ts';
import { readFlag, readFulfilledBy } from './order-status.ts';
import { factSource } from './source.ts';

type DefectColumn = 'orderId' | 'placed' | 'fulfillment' | Defect;
type Defect = 'feedback' | 'claim' | 'chargeback';

/** The Order Defect Rate download of the Account Health page. */
export const orderDefectsShape: TableShape<DefectColumn> = {
  file: 'the order-defects download',
  columns: {
    orderId: ['Order ID', 'Amazon Order ID'],
    placed: ['Order Date', 'Purchase Date'],
    fulfillment: ['Fulfilled By', 'Fulfillment Channel'],
    feedback: ['Negative Feedback', 'Negative Feedbacks'],
    claim: ['A-to-z Guarantee claim', 'A-to-z Guarantee claims', 'A-to-z claim', 'A-to-z claims'],
    chargeback: ['Chargeback claim', 'Chargeback claims', 'Chargeback', 'Chargebacks'],
  },
  required: ['orderId', 'feedback', 'claim', 'chargeback'],
  // Two columns of an older version.
  unread: [
    'Pre-fulfillment Cancellation',
    'Pre-fulfillment Cancel',
    'Late Shipment',
    'Late Shipments',
    'Refund',
  ],
};

interface DefectDraft {
  placed: FileDay | undefined;
  fulfilledBy: FulfilledBy | undefined;
  readonly flags: Map<Defect, boolean>;
}

/**
 * Which orders carry a defect, and which kind? The only file with claims and chargebacks; it says that they
 * count, not when they were filed or how they were decided.
 *
 * @param text - The decoded file, whole or in chunks.
 * @param options - `covers` with `store` (and `fulfilledBy`): the days for which orders that are not listed
 * have no negative feedback, claim or chargeback. `store` also gives zone and order of the order dates.
 * @returns One entry an order: a flagged kind is one entry with `countsInOdr: true`, a kind not flagged is
 * `[]`, a kind with an unknown word is absent and noted.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes.
 * @example
 * ```ts
 * import { readAmazonOrderDefects } from 'goodstanding/reports/amazon';
 * const header = 'Order ID,Order Date,Fulfilled By,Negative Feedback,A-to-z Guarantee claim,Chargeback claim';
 * const [first] = readAmazonOrderDefects(`${header}\n405-1111111-2222222,2026-08-01,Seller,No,Yes,No`).orders;
 * first?.claims; // => [{ countsInOdr: true }]
 * first?.chargebacks; // => []
 * ```
 */
export function readAmazonOrderDefects(text: ReportText, options: AmazonReadOptions = {}): FactSource {
  checkReadOptions(options);
  const log = reportLog();
  const { at, names, rows } = openTable(text, orderDefectsShape, log);
  const keep = textKeeper();
  const order = options.dateOrder ?? dateOrderOf(options.store);
  const drafts = new Map<string, DefectDraft>();
  for (const row of rows) {
    const id = fieldOf(row, at.orderId);
    if (id === '') {
      log.rejected.push(rowIssue('missing', row.number, names.orderId, 'an order id', ''));
      continue;
    }
    const draft = drafts.get(id) ?? { placed: undefined, fulfilledBy: undefined, flags: new Map() };
    drafts.set(keep(id), draft);
    const date = fieldOf(row, at.placed);
    const placed = date === '' ? undefined : readFileDay(date, zoneOf(options.store), order);
    if (typeof placed === 'string') log.note('unreadable-optional', names.placed, row.number);
    else if (placed !== undefined && placed.at < (draft.placed?.at ?? Infinity)) draft.placed = placed;
    const channel = fieldOf(row, at.fulfillment);
    const fulfilledBy = readFulfilledBy(channel);
    if (channel !== '' && fulfilledBy === undefined)
      log.note('unreadable-optional', names.fulfillment, row.number);
    // Rows of one order agree; were they to differ, the seller's own rate is the stricter reading.
    if (draft.fulfilledBy !== 'seller') draft.fulfilledBy = fulfilledBy ?? draft.fulfilledBy;
    for (const defect of ['feedback', 'claim', 'chargeback'] as const) {
      const flag = flagOf(fieldOf(row, at[defect]), names[defect], row.number, log);
      if (flag !== undefined) draft.flags.set(defect, draft.flags.get(defect) === true || flag);
    }
  }
  const orders = [...drafts].map(([id, draft]) => defectsOf(id, draft, options));
  const coverage = statedCoverage(['feedback', 'claims', 'chargebacks'], options);
  return factSource('amazon-order-defects', 'facts-about-orders', orders, coverage, log);
}

/** Files that mark with an X leave the rest blank, so a blank is a no. */
function flagOf(text: string, column: string, row: number, log: ReportLog): boolean | undefined {
  const flag = text === '' || text === '-' ? false : readFlag(text);
  if (flag === undefined) log.note('unknown-code', `${column}: ${text.slice(0, 60)}`, row);
  return flag;
}

function defectsOf(id: string, draft: DefectDraft, options: AmazonReadOptions): OrderFacts {
  const { placed, fulfilledBy, flags } = draft;
  const feedback = flags.get('feedback');
  const claim = flags.get('claim');
  const chargeback = flags.get('chargeback');
  return {
    id,
    marketplace: 'amazon',
    ...accountOf(options),
    ...(placed === undefined ? {} : { placedAt: placed.at }),
    ...(placed?.precision === undefined ? {} : { precision: placed.precision }),
    ...(fulfilledBy === undefined ? {} : { fulfilledBy }),
    ...(feedback === undefined
      ? {}
      : { feedback: feedback ? [{ rating: 'negative' as const, countsInOdr: true }] : [] }),
    ...(claim === undefined ? {} : { claims: claim ? [{ countsInOdr: true }] : [] }),
    ...(chargeback === undefined ? {} : { chargebacks: chargeback ? [{ countsInOdr: true }] : [] }),
  };
}
