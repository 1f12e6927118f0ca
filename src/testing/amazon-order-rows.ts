import type { Money } from '../model/index.ts';
import { isoSeconds, tabRow } from './file-text.ts';
import { listingOf, type SampleLine, type SampleOrder, unreadableId } from './sample-order.ts';

const COLUMNS = [
  'amazon-order-id',
  'merchant-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'order-channel',
  'ship-service-level',
  'product-name',
  'sku',
  'asin',
  'item-status',
  'quantity',
  'currency',
  'item-price',
  'item-tax',
  'shipping-price',
  'shipping-tax',
  'ship-city',
  'ship-state',
  'ship-postal-code',
  'ship-country',
  'promotion-ids',
  'is-business-order',
  'purchase-order-number',
  'price-designation',
  'is-buyer-requested-cancelation',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** The all-orders report: one row a line of an order, and one row with a day that does not exist. */
export function allOrdersText(orders: readonly SampleOrder[]): string {
  const rows = orders.flatMap((order) => order.lines.map((line) => rowOf(order, line)));
  const unreadable: Row = {
    'amazon-order-id': unreadableId,
    'purchase-date': '2026-02-30T10:00:00+00:00',
    'order-status': 'Shipped',
    'fulfillment-channel': 'Merchant',
    'sales-channel': 'Amazon.it',
    sku: 'TAZ-01',
    quantity: '1',
  };
  const middle = Math.floor(rows.length / 2);
  const all = [...rows.slice(0, middle), unreadable, ...rows.slice(middle)];
  return [tabRow(COLUMNS), ...all.map((row) => tabRow(COLUMNS.map((column) => row[column] ?? '')))].join('');
}

function rowOf(order: SampleOrder, line: SampleLine): Row {
  const { status, shipTo, cancellations, programs } = order;
  const word = typeof status === 'string' ? wordOf(status) : status.other;
  return {
    'amazon-order-id': order.id,
    'purchase-date': isoSeconds(order.placedAt, '+00:00'),
    'last-updated-date': isoSeconds(order.updatedAt, '+00:00'),
    'order-status': word,
    'fulfillment-channel': order.fulfilledBy === 'seller' ? 'Merchant' : 'Amazon',
    'sales-channel': order.channel === 'other' ? order.store : listingOf(order.store).name,
    'ship-service-level': order.fulfilledBy === 'seller' ? 'Standard' : 'Expedited',
    'product-name': line.title,
    sku: line.sku,
    asin: line.productId,
    'item-status': word,
    quantity: String(line.quantity),
    currency: line.price?.currency ?? '',
    'item-price': decimal(line.price),
    'item-tax': decimal(line.tax),
    'shipping-price': decimal(line.shippingPrice),
    'ship-city': shipTo.city,
    'ship-state': shipTo.region,
    'ship-postal-code': shipTo.postalCode,
    'ship-country': shipTo.country,
    'is-business-order': String(programs.includes('business')),
    'is-buyer-requested-cancelation': String(cancellations.some((one) => one.requestedThroughMarketplace)),
  };
}

/** `Shipped`: every status of the sample is one word. */
function wordOf(status: string): string {
  return status.slice(0, 1).toUpperCase() + status.slice(1);
}

/** All prices of the sample are in euros. */
function decimal(money: Money | undefined): string {
  return money === undefined ? '' : (money.amount / 100).toFixed(2);
}
