import type { FulfilledBy, OrderProgram } from '../model/index.ts';
import type { Instant } from '../time/index.ts';
import type { AccountCalendar } from './account-calendar.ts';
import type { Assortment, Product } from './catalog.ts';
import type { OwnOrder, SampleLine, SampleOrder, SampleParcel } from './sample-order.ts';

const HOUR = 3_600_000;

/** What a generated order is generated from. */
export interface OrderPlan {
  readonly store: string;
  readonly fulfilledBy: FulfilledBy;
  readonly assortment: Assortment;
  /** Day of the purchase, counted from that of `asOf`. */
  readonly offset: number;
  /** Tells orders apart, from 0 on. */
  readonly serial: number;
}

/** An order without any trouble, as far as it has come by `asOf`. */
export function cleanOrder(plan: OrderPlan, calendar: AccountCalendar, numbers: () => number): SampleOrder {
  const { store, fulfilledBy, assortment, offset, serial } = plan;
  const dayStart = calendar.start(offset);
  const dayLength = Math.min(calendar.start(offset + 1), calendar.asOf) - dayStart;
  const placedAt = wholeSecond(dayStart + dayLength * (0.3 + 0.6 * numbers()));
  const id = `40${3 + Math.floor(numbers() * 3)}-${digits(numbers, 7)}-${digits(numbers, 3)}${padded(serial, 4)}`;
  const confirmedAt = wholeSecond(placedAt + (18 + 16 * numbers()) * HOUR);
  const programs: readonly OrderProgram[] = numbers() < 0.05 ? ['business'] : [];
  const lines = [lineOf('1', one(assortment.products, numbers), numbers() < 0.15 ? 2 : 1, assortment)];
  const shipTo = one(assortment.places, numbers);
  const identity = { id, marketplace: 'amazon', store, fulfilledBy, placedAt };
  const lists = { cancellations: [], feedback: [], claims: [], chargebacks: [], returns: [] };
  const common = {
    channel: 'own',
    programs,
    shipTo,
    lines,
  } as const;
  if (fulfilledBy === 'marketplace') {
    const updatedAt = Math.min(placedAt + 20 * HOUR, calendar.asOf);
    const status = updatedAt < calendar.asOf ? 'shipped' : 'unshipped';
    return { ...identity, ...common, updatedAt, status, ...lists };
  }
  const [carrier, letters] = one(assortment.carriers, numbers);
  const trackingNumber = `${letters}${digits(numbers, 8)}${padded(serial, 4)}`;
  const parcel = { id: `P-${padded(serial, 4)}`, carrier, trackingNumber };
  const order = {
    ...identity,
    ...common,
    shipBy: calendar.lastSecond(offset + 2),
    deliverBy: calendar.lastSecond(offset + 6),
    ...lists,
  };
  const firstScanAt = wholeSecond(confirmedAt + (3 + 6 * numbers()) * HOUR);
  const deliveredAt = wholeSecond(firstScanAt + (20 + 36 * numbers()) * HOUR);
  return shippedOrder(order, { ...parcel, confirmedAt, firstScanAt, deliveredAt }, calendar.asOf);
}

type Unsent = Omit<OwnOrder, 'updatedAt' | 'status' | 'shipments'>;

/** The order with its only package, as far as it has come by `asOf`. */
export function shippedOrder(
  order: Unsent,
  parcel: Omit<SampleParcel, 'shippedAt'>,
  asOf: Instant,
): OwnOrder {
  const { confirmedAt, firstScanAt, deliveredAt } = parcel;
  if (confirmedAt >= asOf) return unshippedOrder(order, asOf);
  const happened = (at: Instant | null) => (at !== null && at < asOf ? at : null);
  const shipment: SampleParcel = {
    ...parcel,
    shippedAt: confirmedAt - HOUR,
    firstScanAt: happened(firstScanAt),
    deliveredAt: happened(deliveredAt),
  };
  return { ...order, updatedAt: confirmedAt, status: 'shipped', shipments: [shipment] };
}

/** The order while nothing of it is confirmed. */
export function unshippedOrder(order: Unsent, asOf: Instant): OwnOrder {
  const updatedAt = Math.min(order.placedAt + HOUR / 2, asOf - 1000);
  return { ...order, updatedAt, status: 'unshipped', shipments: [] };
}

/** One line of so many pieces. */
function lineOf(id: string, product: Product, quantity: number, { taxPercent }: Assortment): SampleLine {
  const { sku, productId, title, price } = product;
  const amount = price * quantity;
  const tax = Math.round((amount * taxPercent) / (100 + taxPercent));
  return {
    id,
    sku,
    productId,
    title,
    quantity,
    price: { amount, currency: 'EUR' },
    tax: { amount: tax, currency: 'EUR' },
    shippingPrice: { amount: 0, currency: 'EUR' },
  };
}

function one<T>(choices: readonly [T, ...T[]], numbers: () => number): T {
  return choices[Math.floor(numbers() * choices.length)] as T;
}

function digits(numbers: () => number, count: number): string {
  return padded(Math.floor(numbers() * 10 ** count), count);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function wholeSecond(at: number): Instant {
  return Math.floor(at / 1000) * 1000;
}
