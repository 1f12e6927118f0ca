import type { Issue, Money, Order, OrderLine, OrderProgram, Parsed } from '../../model/index.ts';
import {
  buyerOf,
  issueAt,
  optionalCount,
  optionalInstant,
  optionalMoney,
  placedElements,
  placedMember,
  placeOf,
  readApiHead,
} from './api-order.ts';
import { type JsonObject, listOf, member, type Path, type Placed, textOf, unknownKeys } from './json.ts';
import type { AmazonReadOptions } from './options.ts';
import { readCancellations, shipmentsOf } from './order-2026-parts.ts';
import { readOrderStatus } from './order-status.ts';
import { isOtherChannel } from './stores.ts';

const KNOWN_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'orderId',
  'createdTime',
  'lastUpdatedTime',
  'programs',
  'associatedOrders',
  'salesChannel',
  'buyer',
  'recipient',
  'fulfillment',
  'orderItems',
  'packages',
  // Known, and of no use here.
  'orderAliases',
  'proceeds',
  'payment',
  'tax',
  'fulfillmentOrders',
]);

const PROGRAMS: ReadonlyMap<string, OrderProgram> = /* @__PURE__ */ new Map<string, OrderProgram>([
  ['PRIME', 'prime'],
  ['PREMIUM', 'premium'],
  ['AMAZON_BUSINESS', 'business'],
]);

const REPLACEMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'REPLACEMENT_ORIGINAL_ID',
  'EXCHANGE_ORIGINAL_ID',
]);

const ADDRESS = {
  country: 'countryCode',
  region: 'stateOrRegion',
  city: 'city',
  postalCode: 'postalCode',
} as const;

/** One order of the Orders API 2026-01-01. */
export function readOrder2026(order: JsonObject, path: Path, options: AmazonReadOptions): Parsed<Order> {
  const root: Placed = { value: order, path };
  const fulfillment = placedMember(root, 'fulfillment');
  const salesChannel = placedMember(root, 'salesChannel');
  const channelName = placedMember(salesChannel, 'channelName');
  const otherChannel = isOtherChannel(textOf(channelName.value) ?? '');
  const head = readApiHead(
    {
      id: placedMember(root, 'orderId'),
      placed: placedMember(root, 'createdTime'),
      fulfillment: placedMember(fulfillment, 'fulfilledBy'),
      marketplaceId: placedMember(salesChannel, 'marketplaceId'),
      salesChannel: otherChannel ? channelName : placedMember(salesChannel, 'marketplaceName'),
    },
    options,
  );
  if (!head.ok) return head;
  const ignored: Issue[] = [...unknownKeys(order, KNOWN_KEYS, path)];
  const value: { -readonly [Key in keyof Order]: Order[Key] } = { ...head.value };
  const statusPlace = placedMember(fulfillment, 'fulfillmentStatus');
  const statusText = textOf(statusPlace.value);
  const status = statusText === undefined ? undefined : readOrderStatus(statusText);
  if (status !== undefined) value.status = status.status;
  if (status?.known === false)
    ignored.push(issueAt('unknown-code', statusPlace, 'a status of the Orders API'));
  const updatedAt = optionalInstant(placedMember(root, 'lastUpdatedTime'), ignored);
  if (updatedAt !== undefined) value.updatedAt = updatedAt;
  const shipBy = latestOf(placedMember(fulfillment, 'shipByWindow'), ignored);
  if (shipBy !== undefined) value.shipBy = shipBy;
  const deliverBy = latestOf(placedMember(fulfillment, 'deliverByWindow'), ignored);
  if (deliverBy !== undefined) value.deliverBy = deliverBy;
  if (Array.isArray(member(order, 'programs'))) value.programs = programsOf(member(order, 'programs'));
  const replaces = replacedOrder(member(order, 'associatedOrders'));
  if (replaces !== undefined) value.replaces = replaces;
  const shipTo = placeOf(member(member(order, 'recipient'), 'deliveryAddress'), ADDRESS);
  if (shipTo !== undefined) value.shipTo = shipTo;
  const buyer = member(order, 'buyer');
  const known = buyerOf(textOf(member(buyer, 'buyerEmail')), textOf(member(buyer, 'buyerName')));
  if (known !== undefined) value.buyer = known;
  const items = placedElements(placedMember(root, 'orderItems'));
  if (Array.isArray(member(order, 'orderItems'))) value.lines = items.map((item) => lineOf(item, ignored));
  const packages = placedElements(placedMember(root, 'packages'));
  const shipFrom = placeOf(member(packages[0]?.value, 'shipFromAddress'), ADDRESS);
  if (shipFrom !== undefined) value.shipFrom = shipFrom;
  const notShipped =
    status?.status === 'pending' || status?.status === 'unshipped' || status?.cancelled === true;
  if (notShipped || Array.isArray(member(order, 'packages'))) {
    value.shipments = packages.flatMap((one) => shipmentsOf(one, ignored));
  }
  const cancellations = readCancellations(items, status?.cancelled);
  if (cancellations !== undefined) value.cancellations = cancellations;
  return { ok: true, value, ignored };
}

function latestOf(window: Placed, ignored: Issue[]): number | undefined {
  return optionalInstant(placedMember(window, 'latestDateTime'), ignored);
}

function programsOf(programs: unknown): readonly OrderProgram[] {
  return listOf(programs).flatMap((program) => {
    const word = textOf(program);
    return word === undefined ? [] : [PROGRAMS.get(word) ?? { other: word }];
  });
}

function replacedOrder(associated: unknown): string | undefined {
  const original = listOf(associated).find((one) =>
    REPLACEMENTS.has(textOf(member(one, 'associationType')) ?? ''),
  );
  return textOf(member(original, 'orderId'));
}

function lineOf(item: Placed, ignored: Issue[]): OrderLine {
  const line: { -readonly [Key in keyof OrderLine]: OrderLine[Key] } = {};
  const product = placedMember(item, 'product');
  const id = textOf(member(item.value, 'orderItemId'));
  if (id !== undefined) line.id = id;
  const sku = textOf(member(product.value, 'sellerSku'));
  if (sku !== undefined) line.sku = sku;
  const asin = textOf(member(product.value, 'asin'));
  if (asin !== undefined) line.productId = asin;
  const title = textOf(member(product.value, 'title'));
  if (title !== undefined) line.title = title;
  const quantity = optionalCount(placedMember(item, 'quantityOrdered'), ignored);
  if (quantity !== undefined) line.quantity = quantity;
  const breakdowns = placedElements(placedMember(placedMember(item, 'proceeds'), 'breakdowns'));
  const price = subtotalOf(breakdowns, 'ITEM', ignored) ?? priceOf(product, quantity, ignored);
  if (price !== undefined) line.price = price;
  const tax = subtotalOf(breakdowns, 'TAX', ignored);
  if (tax !== undefined) line.tax = tax;
  const shippingPrice = subtotalOf(breakdowns, 'SHIPPING', ignored);
  if (shippingPrice !== undefined) line.shippingPrice = shippingPrice;
  return line;
}

function subtotalOf(breakdowns: readonly Placed[], type: string, ignored: Issue[]): Money | undefined {
  const breakdown = breakdowns.find(({ value }) => member(value, 'type') === type);
  return breakdown === undefined ? undefined : optionalMoney(placedMember(breakdown, 'subtotal'), ignored);
}

/** Without the proceeds data set there is only the price of one piece. */
function priceOf(product: Placed, quantity: number | undefined, ignored: Issue[]): Money | undefined {
  const unit = optionalMoney(placedMember(placedMember(product, 'price'), 'unitPrice'), ignored);
  if (unit === undefined || quantity === undefined) return undefined;
  const amount = unit.amount * quantity;
  return Number.isSafeInteger(amount) ? { amount, currency: unit.currency } : undefined;
}
