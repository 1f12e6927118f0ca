import type { FactSource, OrderFacts, Return } from '../../model/index.ts';
import type { Instant } from '../../time/index.ts';
import { fieldOf } from '../delimited.ts';
import { textKeeper } from '../keep.ts';
import type { ReportText } from '../lines.ts';
import { reportLog, rowIssue } from '../log.ts';
import { openTable, type TableShape } from '../table.ts';
import { statedCoverage } from './coverage.ts';
import { dateOrderOf, expectedDate, readFileDay } from './dates.ts';
import { type AmazonReadOptions, accountOf, checkReadOptions, zoneOf } from './options.ts';
import { readFlag } from './order-status.ts';
import { factSource } from './source.ts';

type ReturnColumn = 'orderId' | 'requested' | 'rma' | 'inPolicy' | 'reason' | 'received';

/** The returns report. Its `A-to-z Claim` flag only says that a claim mentions the return: no claim is made of it. */
export const returnsShape: TableShape<ReturnColumn> = {
  file: 'the returns report',
  columns: {
    orderId: ['Order ID'],
    requested: ['Return request date'],
    rma: ['Amazon RMA ID'],
    inPolicy: ['In policy'],
    reason: ['Return Reason'],
    received: ['Return delivery date'],
  },
  required: ['orderId', 'requested'],
  unread: [
    'Order date',
    'Return request status',
    'Merchant RMA ID',
    'Label type',
    'Label cost',
    'Currency code',
    'Return carrier',
    'Tracking ID',
    'Label to be paid by',
    'A-to-Z Claim',
    'Is prime',
    'ASIN',
    'Merchant SKU',
    'Item Name',
    'Return quantity',
    'Return type',
    'Resolution',
    'Invoice number',
    'Order Amount',
    'Order quantity',
    'SafeT Action reason',
    'SafeT claim id',
    'SafeT claim state',
    'SafeT claim creation time',
    'SafeT claim reimbursement amount',
    'Refunded Amount',
    'Order Item ID',
    'Category',
  ],
};

interface ReturnDraft {
  readonly orderId: string;
  requestedAt: Instant;
  exact: boolean;
  readonly reasons: Set<string>;
  inPolicy: boolean | undefined;
  receivedAt: Instant | undefined;
}

/**
 * Which returns did buyers ask for? Rows of one RMA id are one return; a row without one is a return of its own.
 * The file does not say when the seller answered.
 *
 * @param text - The decoded file, whole or in chunks.
 * @param options - `store`: zone and order of the dates; without it rows whose date has no time are rejected.
 * `covers` with `store`: the days for which this is all returns there are.
 * @returns One entry an order. `reason` as the file says it, without the `CR-` that Amazon puts before some.
 * Rows without order id or readable request date are rejected.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes.
 * @example
 * ```ts
 * import { readAmazonReturns } from 'goodstanding/reports/amazon';
 * const file = 'Order ID\tReturn request date\tIn policy\tReturn Reason\n405-1111111-2222222\t29-Sep-2026\tY\tCR-DEFECTIVE';
 * const [first] = readAmazonReturns(file, { store: 'IT' }).orders;
 * first?.returns; // => [{ requestedAt: Date.parse('2026-09-28T22:00Z'), inPolicy: true, reason: 'DEFECTIVE', precision: 'day' }]
 * ```
 */
export function readAmazonReturns(text: ReportText, options: AmazonReadOptions = {}): FactSource {
  checkReadOptions(options);
  const log = reportLog();
  const { at, names, rows } = openTable(text, returnsShape, log);
  const keep = textKeeper();
  const order = options.dateOrder ?? dateOrderOf(options.store);
  const zone = zoneOf(options.store);
  const drafts = new Map<string, ReturnDraft>();
  for (const row of rows) {
    const orderId = fieldOf(row, at.orderId);
    if (orderId === '') {
      log.rejected.push(rowIssue('missing', row.number, names.orderId, 'an order id', ''));
      continue;
    }
    const date = fieldOf(row, at.requested);
    const requested = readFileDay(date, zone, order);
    if (typeof requested === 'string') {
      log.rejected.push(rowIssue(requested, row.number, names.requested, expectedDate(order), date));
      continue;
    }
    const rma = fieldOf(row, at.rma);
    const key = rma === '' ? `row ${row.number}` : `rma ${keep(rma)} ${keep(orderId)}`;
    const draft: ReturnDraft = drafts.get(key) ?? {
      orderId: keep(orderId),
      requestedAt: requested.at,
      exact: requested.precision === undefined,
      reasons: new Set(),
      inPolicy: undefined,
      receivedAt: undefined,
    };
    drafts.set(key, draft);
    if (requested.at < draft.requestedAt) {
      draft.requestedAt = requested.at;
      draft.exact = requested.precision === undefined;
    }
    const reason = fieldOf(row, at.reason).replace(/^CR-/, '');
    if (reason !== '') draft.reasons.add(keep(reason));
    const inPolicy = readFlag(fieldOf(row, at.inPolicy));
    if (inPolicy !== undefined) draft.inPolicy = draft.inPolicy !== false && inPolicy;
    const delivered = fieldOf(row, at.received);
    const received = delivered === '' ? undefined : readFileDay(delivered, zone, order);
    if (typeof received === 'string') log.note('unreadable-optional', names.received, row.number);
    else if (received !== undefined) draft.receivedAt = Math.max(draft.receivedAt ?? 0, received.at);
  }
  const orders = ordersOf(drafts.values(), options);
  return factSource(
    'amazon-returns',
    'facts-about-orders',
    orders,
    statedCoverage(['returns'], options),
    log,
  );
}

function ordersOf(drafts: Iterable<ReturnDraft>, options: AmazonReadOptions): readonly OrderFacts[] {
  const byOrder = new Map<string, Return[]>();
  for (const draft of drafts) {
    const { reasons, inPolicy, receivedAt } = draft;
    const one: Return = {
      requestedAt: draft.requestedAt,
      ...(inPolicy === undefined ? {} : { inPolicy }),
      ...(reasons.size === 0 ? {} : { reason: [...reasons].sort().join(', ') }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
      ...(draft.exact ? {} : { precision: 'day' as const }),
    };
    const known = byOrder.get(draft.orderId);
    if (known === undefined) byOrder.set(draft.orderId, [one]);
    else known.push(one);
  }
  return [...byOrder].map(([id, returns]) => ({
    id,
    marketplace: 'amazon',
    ...accountOf(options),
    returns: returns.toSorted(byTime),
  }));
}

/** Oldest first; what else differs orders returns of one day, so that the rows' order never shows. */
function byTime(a: Return, b: Return): number {
  if (a.requestedAt !== b.requestedAt) return a.requestedAt - b.requestedAt;
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
