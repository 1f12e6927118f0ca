import type { Coverage, FactSource, Issue, Order, Parsed } from '../../model/index.ts';
import { type ReportLog, reportLog } from '../log.ts';
import { ordersCoverage } from './coverage.ts';
import { documentsOf, isObject, member, type Path, type Placed } from './json.ts';
import { type AmazonReadOptions, checkReadOptions } from './options.ts';
import { readOrder2026 } from './order-2026.ts';
import { readOrderV0 } from './order-v0.ts';
import { factSource } from './source.ts';

/** Deeper than any wrapper; an order is never looked for below. */
const MOST_WRAPPERS = 6;

/**
 * Reads one order of the Orders API, v0 or 2026-01-01, bare or in its `payload` or `order` wrapper.
 *
 * @param json - A parsed payload, or its text. v0 items are read from `OrderItems` inside the order.
 * @param options - `account`; `store` and `fulfilledBy` for a payload that does not name them.
 * @returns The order with ship-by, deliver-by and, in the 2026 version, packages: `createdTime` of a package is
 * taken for its confirmation. `ignored` lists unknown keys and optional values that could not be read. Issues
 * when id, purchase date, channel or store is missing or unreadable.
 * @throws RangeError for options that make no sense; never for what the payload holds.
 * @example
 * ```ts
 * import { parseAmazonOrder } from 'goodstanding/reports/amazon';
 * const parsed = parseAmazonOrder({
 *   AmazonOrderId: '405-1111111-2222222', PurchaseDate: '2026-08-01T10:00:00Z', OrderStatus: 'Unshipped',
 *   FulfillmentChannel: 'MFN', MarketplaceId: 'APJ6JRA9NG5V4', LatestShipDate: '2026-08-04T21:59:59Z',
 * });
 * parsed.ok && [parsed.value.store, parsed.value.shipBy, parsed.value.shipments]; // => ['IT', Date.parse('2026-08-04T21:59:59Z'), []]
 * ```
 */
export function parseAmazonOrder(json: unknown, options: AmazonReadOptions = {}): Parsed<Order> {
  checkReadOptions(options);
  const documents = documentsOf(json);
  if ('code' in documents) return { ok: false, issues: [documents] };
  const found = documents.flatMap((value) => [...ordersIn({ value, path: [] }, 0)]);
  const [only] = found;
  if (only !== undefined && found.length === 1) return readOrder(only, options);
  const received = `${found.length} orders`;
  return { ok: false, issues: [{ code: 'wrong-type', path: [], expected: 'one order', received }] };
}

/**
 * Which orders do payloads of the Orders API hold? v0 and 2026-01-01, pages, single orders, lists of either.
 *
 * @param json - Parsed payloads, or their text: one JSON document or one a line.
 * @param options - `covers`: the placed days that were asked for; without it nothing is covered. `store` and
 * `fulfilledBy` for payloads that do not name them.
 * @returns Orders in the order of the payloads; of one order met twice the newer. A fact that some order lacks
 * (items or packages that were not asked for) is not covered.
 * @throws RangeError for options that make no sense; never for what the payloads hold.
 * @example
 * ```ts
 * import { readAmazonOrdersApi } from 'goodstanding/reports/amazon';
 * const page = '{"payload":{"Orders":[{"AmazonOrderId":"405-1","PurchaseDate":"2026-08-01T10:00:00Z","FulfillmentChannel":"MFN","SalesChannel":"Amazon.it"}]}}';
 * readAmazonOrdersApi(page).orders.map((order) => order.store); // => ['IT']
 * ```
 */
export function readAmazonOrdersApi(json: unknown, options: AmazonReadOptions = {}): FactSource<Order> {
  checkReadOptions(options);
  const log = reportLog();
  const documents = documentsOf(json);
  const byId = new Map<string, Order>();
  if ('code' in documents) log.rejected.push(documents);
  else {
    for (const [index, value] of documents.entries()) {
      const path = documents.length === 1 ? [] : [index];
      for (const found of ordersIn({ value, path }, 0)) addOrder(byId, found, options, log);
    }
    if (log.rows === 0) log.note('empty-file', '');
  }
  const orders = [...byId.values()];
  return factSource('amazon-orders-api', 'orders', orders, coverageOf(orders, options), log);
}

function addOrder(byId: Map<string, Order>, found: Placed, options: AmazonReadOptions, log: ReportLog): void {
  log.rows += 1;
  const parsed = readOrder(found, options);
  if (!parsed.ok) {
    log.rejected.push(...parsed.issues);
    return;
  }
  for (const issue of parsed.ignored) noteIgnored(issue, found.path, log);
  const order = parsed.value;
  if (order.channel === 'other') log.note('other-channel', order.store);
  const known = byId.get(order.id);
  if (known === undefined) {
    byId.set(order.id, order);
    return;
  }
  const [before, after] = [known.updatedAt ?? 0, order.updatedAt ?? 0];
  if (before === after && JSON.stringify(known) !== JSON.stringify(order)) {
    const expected = `the same as before of ${order.id}, or a later update`;
    log.rejected.push({ code: 'contradiction', path: found.path, expected });
    return;
  }
  log.note('older-version', order.id);
  if (after > before) byId.set(order.id, order);
}

/** Unknown keys are noted by name, values by their place below the order. */
function noteIgnored(issue: Issue, path: Path, log: ReportLog): void {
  const place = issue.path
    .slice(path.length)
    .filter((key) => typeof key === 'string')
    .join('.');
  if (issue.code === 'unknown-key') log.note('unknown-column', place);
  else if (issue.code === 'unknown-code') log.note('unknown-status', `${place} ${issue.received}`);
  else log.note('unreadable-optional', place);
}

/** Packages exist for seller-fulfilled orders only, so only there their absence says something. */
function coverageOf(orders: readonly Order[], options: AmazonReadOptions): readonly Coverage[] {
  const facts = [
    'orders',
    'status',
    'lines',
    'ship-by',
    'deliver-by',
    'cancellations',
    'cancelled-by',
  ] as const;
  const all = ordersCoverage(orders, facts, options, false);
  if (options.fulfilledBy === 'marketplace') return all;
  const own = orders.filter((order) => order.fulfilledBy === 'seller');
  const seller = { ...options, fulfilledBy: 'seller' as const };
  return [...all, ...ordersCoverage(own, ['shipments', 'tracking-numbers'], seller, false)];
}

function readOrder({ value, path }: Placed, options: AmazonReadOptions): Parsed<Order> {
  if (!isObject(value)) {
    const received = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    return { ok: false, issues: [{ code: 'wrong-type', path, expected: 'an order', received }] };
  }
  const is2026 = Object.hasOwn(value, 'orderId') || Object.hasOwn(value, 'createdTime');
  return is2026 ? readOrder2026(value, path, options) : readOrderV0(value, path, options);
}

/** The orders inside the wrappers of both versions and inside lists of payloads. */
export function* ordersIn({ value, path }: Placed, depth: number): Generator<Placed, void, undefined> {
  if (depth < MOST_WRAPPERS && Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      yield* ordersIn({ value: element, path: [...path, index] }, depth + 1);
    }
    return;
  }
  const wrapper = ['payload', 'Orders', 'orders', 'order'].find((key) => isWrapped(member(value, key)));
  if (depth < MOST_WRAPPERS && wrapper !== undefined) {
    yield* ordersIn({ value: member(value, wrapper), path: [...path, wrapper] }, depth + 1);
    return;
  }
  yield { value, path };
}

function isWrapped(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
