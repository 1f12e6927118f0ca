import type { FulfilledBy, Issue, Money, OrderLine, Place } from '../../model/index.ts';
import type { Instant } from '../../time/index.ts';
import { type DelimitedRow, fieldOf, fieldsOf } from '../delimited.ts';
import { ownCopy } from '../keep.ts';
import { type ReportLog, rowIssue } from '../log.ts';
import type { Table } from '../table.ts';
import { readFileInstant } from './instants.ts';
import type { moneyReader } from './money.ts';
import type { ordersShape } from './order-columns.ts';
import { type ReadStatus, readFulfilledBy } from './order-status.ts';
import { isOtherChannel, storeOfSalesChannel } from './stores.ts';

const MOST_KEPT = 50_000;

export type OrdersTable = Table<keyof (typeof ordersShape)['columns']>;

/** What identifies a row and places it; a row without any of these is rejected. */
export interface RowHead {
  readonly id: string;
  readonly placedAt: Instant;
  readonly fulfilledBy: FulfilledBy;
  readonly store: string;
  readonly channel: 'own' | 'other';
}

/** What a row says was bought. */
interface Product {
  readonly title: string;
  readonly sku: string;
  readonly productId: string;
}

/** What remembers values that come again from row to row. */
export interface Readers {
  readonly keep: (text: string) => string;
  /** Places by the text of their fields. */
  readonly places: Map<string, Place>;
  /** Products by the text of their fields. */
  readonly products: Map<string, Product>;
  readonly money: ReturnType<typeof moneyReader>;
  readonly status: (text: string) => ReadStatus;
  readonly channel: (salesChannel: string) => Pick<RowHead, 'store' | 'channel'> | undefined;
}

/** Where a sales channel is; `undefined` for one that is not known. */
export function channelOf(salesChannel: string): Pick<RowHead, 'store' | 'channel'> | undefined {
  if (isOtherChannel(salesChannel)) return { store: salesChannel, channel: 'other' };
  const store = storeOfSalesChannel(salesChannel);
  return store === undefined ? undefined : { store, channel: 'own' };
}

/** The head of a row; a row without one is rejected. */
export function readHead(
  row: DelimitedRow,
  table: OrdersTable,
  readers: Readers,
  log: ReportLog,
): RowHead | undefined {
  const { at } = table;
  const id = fieldOf(row, at.id);
  if (id === '') return reject(row, 'id', 'missing', 'an order id', table, log);
  const placed = fieldOf(row, at.placed);
  const placedAt = readFileInstant(placed);
  if (typeof placedAt === 'string') {
    const expected = '2026-08-01T10:00:00+00:00; a spreadsheet rewrites dates: use the file as downloaded';
    return reject(row, 'placed', placed === '' ? 'missing' : placedAt, expected, table, log);
  }
  const fulfillment = fieldOf(row, at.fulfillment);
  const fulfilledBy = readFulfilledBy(fulfillment);
  if (fulfilledBy === undefined) {
    const code = fulfillment === '' ? 'missing' : 'unknown-code';
    return reject(row, 'fulfillment', code, 'Merchant or Amazon', table, log);
  }
  const salesChannel = fieldOf(row, at.salesChannel);
  const where = readers.channel(salesChannel);
  if (where === undefined) {
    const code = salesChannel === '' ? 'missing' : 'unknown-code';
    return reject(row, 'salesChannel', code, 'a store such as Amazon.it', table, log);
  }
  if (where.channel === 'other') log.note('other-channel', salesChannel, row.number);
  return { id, placedAt, fulfilledBy, store: where.store, channel: where.channel };
}

function reject(
  row: DelimitedRow,
  name: keyof OrdersTable['at'],
  code: Issue['code'],
  expected: string,
  { at, names }: OrdersTable,
  log: ReportLog,
): undefined {
  log.rejected.push(rowIssue(code, row.number, names[name], expected, fieldOf(row, at[name])));
}

export function readUpdatedAt(row: DelimitedRow, table: OrdersTable, log: ReportLog): Instant | undefined {
  const text = fieldOf(row, table.at.updated);
  if (text === '') return undefined;
  const instant = readFileInstant(text);
  if (typeof instant === 'number') return instant;
  log.note('unreadable-optional', table.names.updated, row.number);
  return undefined;
}

/** Where it goes. Many orders go to the same place: the same four fields are one object. */
export function readPlace(
  row: DelimitedRow,
  table: OrdersTable,
  readers: Readers,
  log: ReportLog,
): Place | undefined {
  const { at, names } = table;
  const key = fieldsOf(row, [at.city, at.state, at.postalCode, at.country]);
  const known = readers.places.get(key);
  if (known !== undefined) return known;
  const city = fieldOf(row, at.city);
  const region = fieldOf(row, at.state);
  const postalCode = fieldOf(row, at.postalCode);
  const code = fieldOf(row, at.country);
  const country = /^[A-Za-z]{2}$/.test(code) ? code.toUpperCase() : '';
  if (country === '' && code !== '') log.note('unreadable-optional', names.country, row.number);
  const place: { -readonly [Key in keyof Place]: Place[Key] } = {};
  if (country !== '') place.country = country;
  if (region !== '') place.region = readers.keep(region);
  if (city !== '') place.city = readers.keep(city);
  if (postalCode !== '') place.postalCode = readers.keep(postalCode);
  if (Object.keys(place).length === 0) return undefined;
  // One with a fault is read each time, so that each is counted.
  if (country !== '' || code === '') {
    remember(readers.places, key, place);
  }
  return place;
}

/** What was bought; empty where the row does not say. Most products are bought again and again. */
function readProduct(row: DelimitedRow, { at }: OrdersTable, { keep, products }: Readers): Product {
  const key = fieldsOf(row, [at.title, at.sku, at.asin]);
  const known = products.get(key);
  if (known !== undefined) return known;
  const product = {
    title: keep(fieldOf(row, at.title)),
    sku: keep(fieldOf(row, at.sku)),
    productId: keep(fieldOf(row, at.asin)),
  };
  remember(products, key, product);
  return product;
}

/** Keeps a value under a text in memory of its own; a file of endlessly many values starts over. */
function remember<Value>(values: Map<string, Value>, key: string, value: Value): void {
  if (values.size >= MOST_KEPT) values.clear();
  values.set(ownCopy(key), value);
}

type Line = { -readonly [Key in keyof OrderLine]: OrderLine[Key] } & { readonly id: string };

export function readLine(
  row: DelimitedRow,
  table: OrdersTable,
  readers: Readers,
  log: ReportLog,
  position: number,
): Line {
  const { at, names } = table;
  const id = String(position);
  const { sku, productId, title } = readProduct(row, table, readers);
  // The number that a spreadsheet made of a SKU of digits; the digits it dropped are lost.
  if (sku.includes('+') && /^\d(?:[.,]\d{1,14})?E\+\d{1,3}$/i.test(sku)) {
    log.note('spreadsheet-number', names.sku, row.number);
  }
  const quantity = readQuantity(row, table, log);
  const currency = fieldOf(row, at.currency);
  const price = readAmount(row, 'price', currency, table, readers, log);
  const tax = readAmount(row, 'tax', currency, table, readers, log);
  const shippingPrice = readAmount(row, 'shippingPrice', currency, table, readers, log);
  if (sku !== '' && productId !== '' && title !== '' && quantity !== undefined) {
    if (price !== undefined && tax !== undefined && shippingPrice !== undefined) {
      return { id, sku, productId, title, quantity, price, tax, shippingPrice };
    }
    if (price === undefined && tax === undefined && shippingPrice === undefined) {
      return { id, sku, productId, title, quantity };
    }
  }
  const line: Line = { id };
  if (sku !== '') line.sku = sku;
  if (productId !== '') line.productId = productId;
  if (title !== '') line.title = title;
  if (quantity !== undefined) line.quantity = quantity;
  if (price !== undefined) line.price = price;
  if (tax !== undefined) line.tax = tax;
  if (shippingPrice !== undefined) line.shippingPrice = shippingPrice;
  return line;
}

function readQuantity(row: DelimitedRow, table: OrdersTable, log: ReportLog): number | undefined {
  const text = fieldOf(row, table.at.quantity);
  if (text === '') return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  log.note('unreadable-optional', table.names.quantity, row.number);
  return undefined;
}

function readAmount(
  row: DelimitedRow,
  name: 'price' | 'tax' | 'shippingPrice',
  currency: string,
  table: OrdersTable,
  readers: Readers,
  log: ReportLog,
): Money | undefined {
  const text = fieldOf(row, table.at[name]);
  if (text === '') return undefined;
  const money = readers.money(text, currency);
  if (money === undefined) log.note('unreadable-optional', table.names[name], row.number);
  return money;
}
