import type { FactSource, Order, Place } from '../../model/index.ts';
import type { Instant } from '../../time/index.ts';
import { type DelimitedRow, fieldOf } from '../delimited.ts';
import { ownCopy, remembered, textKeeper } from '../keep.ts';
import type { ReportText } from '../lines.ts';
import { type ReportLog, reportLog } from '../log.ts';
import { openTable } from '../table.ts';
import { ordersCoverage } from './coverage.ts';
import { moneyReader } from './money.ts';
import { type AmazonReadOptions, checkReadOptions } from './options.ts';
import { ordersShape } from './order-columns.ts';
import { identityOf, type OrderDraft, orderOfDraft } from './order-draft.ts';
import {
  channelOf,
  type OrdersTable,
  type Readers,
  type RowHead,
  readHead,
  readLine,
  readPlace,
  readUpdatedAt,
} from './order-row.ts';
import { readFlag, readOrderStatus } from './order-status.ts';
import { factSource } from './source.ts';

/**
 * Which orders does the all-orders flat file list? Rows of one order are grouped, adjacent or not; each row is
 * a line. The store is each row's sales channel.
 *
 * @param text - The decoded file, whole or in chunks cut anywhere.
 * @param options - `covers` replaces the placed days of the rows as the coverage; `store` adds coverage for a
 * store of which the file has no row. Days are those of each store.
 * @returns Orders in the file's order, their coverage, rejected rows (no id, date or channel) and notes (what
 * lost only a field). The file has no ship-by and no confirmation: late shipments do not follow from it.
 * @throws RangeError for options that make no sense; TypeError when the text is bytes. Never for what a file holds.
 * @example
 * ```ts
 * import { readAmazonOrders } from 'goodstanding/reports/amazon';
 * const header = 'amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tsales-channel\tsku';
 * const row = '405-1111111-2222222\t2026-08-01T10:00:00+00:00\tShipped\tMerchant\tAmazon.it\tCUP-1';
 * const { orders, coverage } = readAmazonOrders(`${header}\n${row}\n`);
 * orders.map((order) => [order.id, order.store, order.fulfilledBy, order.status]); // => [['405-1111111-2222222', 'IT', 'seller', 'shipped']]
 * coverage.map((known) => known.fact); // => ['orders', 'status', 'lines', 'cancellations']
 * ```
 */
export function readAmazonOrders(text: ReportText, options: AmazonReadOptions = {}): FactSource<Order> {
  checkReadOptions(options);
  const log = reportLog();
  const table = openTable(text, ordersShape, log);
  const readers: Readers = {
    keep: textKeeper(),
    places: new Map(),
    products: new Map(),
    money: moneyReader(),
    status: remembered(readOrderStatus),
    channel: remembered(channelOf),
  };
  const drafts = new Map<string, OrderDraft>();
  for (const row of table.rows) {
    const head = readHead(row, table, readers, log);
    if (head !== undefined) addRow(drafts, head, row, table, readers, log);
  }
  const orders: Order[] = [];
  for (const draft of drafts.values()) orders.push(orderOfDraft(draft, options.account, log));
  const coverage = ordersCoverage(orders, ['orders', 'status', 'lines', 'cancellations'], options, true);
  return factSource('amazon-all-orders', 'orders', orders, coverage, log);
}

function addRow(
  drafts: Map<string, OrderDraft>,
  head: RowHead,
  row: DelimitedRow,
  table: OrdersTable,
  readers: Readers,
  log: ReportLog,
): void {
  const { at } = table;
  const first = drafts.get(head.id);
  const rivalKey = first === undefined || sameOrder(first, head) ? undefined : identityOf(head);
  let draft = rivalKey === undefined ? first : first?.rivals?.get(rivalKey);
  const statusText = fieldOf(row, at.status);
  const status = statusText === '' ? undefined : readers.status(statusText);
  if (status?.known === false) log.note('unknown-status', statusText, row.number);
  const updatedAt = readUpdatedAt(row, table, log);
  const shipTo = readPlace(row, table, readers, log);
  if (draft === undefined) {
    const id = first?.id ?? ownCopy(head.id);
    draft = newDraft(head, id, row.number);
    draft.status = status;
    draft.updatedAt = updatedAt;
    draft.shipTo = shipTo;
    if (first === undefined) drafts.set(id, draft);
    else {
      first.rivals ??= new Map();
      first.rivals.set(identityOf(draft), draft);
    }
  } else if (isNewer(updatedAt, status, shipTo, draft)) {
    draft.updatedAt = updatedAt;
    draft.status = status;
    draft.shipTo = shipTo;
  }
  const business = readFlag(fieldOf(row, at.business));
  if (business !== undefined) draft.business = draft.business === true || business;
  const prime = readFlag(fieldOf(row, at.prime));
  if (prime !== undefined) draft.prime = draft.prime === true || prime;
  const line = readLine(row, table, readers, log, draft.lines.length + 1);
  draft.lines.push(line);
  const itemStatus = fieldOf(row, at.itemStatus);
  if (itemStatus !== '' && readers.status(itemStatus).cancelled === true) {
    draft.cancelledLines ??= [];
    draft.cancelledLines.push(line.id);
  }
  if (readFlag(fieldOf(row, at.buyerCancellation)) === true) {
    draft.buyerLines ??= new Set();
    draft.buyerLines.add(line.id);
  }
}

/** Every field from the start: objects of one shape are small and fast. */
function newDraft({ placedAt, fulfilledBy, store, channel }: RowHead, id: string, row: number): OrderDraft {
  return {
    id,
    store,
    channel,
    fulfilledBy,
    placedAt,
    row,
    lines: [],
    updatedAt: undefined,
    status: undefined,
    shipTo: undefined,
    business: undefined,
    prime: undefined,
    cancelledLines: undefined,
    buyerLines: undefined,
    rivals: undefined,
  };
}

function sameOrder(draft: OrderDraft, head: RowHead): boolean {
  return (
    draft.placedAt === head.placedAt && draft.store === head.store && draft.fulfilledBy === head.fulfilledBy
  );
}

/** Which row speaks for the order: the newest; among equals one that does not depend on the rows' order. */
function isNewer(
  updatedAt: Instant | undefined,
  status: OrderDraft['status'],
  shipTo: Place | undefined,
  draft: OrderDraft,
): boolean {
  if (updatedAt !== draft.updatedAt) return (updatedAt ?? 0) > (draft.updatedAt ?? 0);
  if (status === draft.status && shipTo === draft.shipTo) return false;
  return JSON.stringify([status, shipTo]) > JSON.stringify([draft.status, draft.shipTo]);
}
