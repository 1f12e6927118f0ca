import type { Cancellation, Issue, Order, OrderLine, OrderProgram, Parsed } from '../../model/index.ts';
import {
  buyerOf,
  type CancelledLine,
  cancellationsOf,
  issueAt,
  optionalCount,
  optionalInstant,
  optionalMoney,
  placedElements,
  placedMember,
  placeOf,
  readApiHead,
} from './api-order.ts';
import { type JsonObject, member, type Path, type Placed, textOf, unknownKeys } from './json.ts';
import type { AmazonReadOptions } from './options.ts';
import { readFlag, readOrderStatus } from './order-status.ts';

const KNOWN_KEYS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'AmazonOrderId',
  'PurchaseDate',
  'LastUpdateDate',
  'OrderStatus',
  'FulfillmentChannel',
  'SalesChannel',
  'MarketplaceId',
  'LatestShipDate',
  'LatestDeliveryDate',
  'IsBusinessOrder',
  'IsPrime',
  'IsPremiumOrder',
  'IsReplacementOrder',
  'ReplacedOrderId',
  'DefaultShipFromLocationAddress',
  'ShippingAddress',
  'BuyerInfo',
  'BuyerEmail',
  'BuyerName',
  'OrderItems',
  // Known, and of no use here.
  'SellerOrderId',
  'OrderChannel',
  'ShipServiceLevel',
  'OrderTotal',
  'NumberOfItemsShipped',
  'NumberOfItemsUnshipped',
  'PaymentExecutionDetail',
  'PaymentMethod',
  'PaymentMethodDetails',
  'ShipmentServiceLevelCategory',
  'EasyShipShipmentStatus',
  'CbaDisplayableShippingLabel',
  'OrderType',
  'EarliestShipDate',
  'EarliestDeliveryDate',
  'IsGlobalExpressEnabled',
  'PromiseResponseDueDate',
  'IsEstimatedShipDateSet',
  'IsSoldByAB',
  'IsIBA',
  'BuyerInvoicePreference',
  'BuyerTaxInformation',
  'FulfillmentInstruction',
  'IsISPU',
  'IsAccessPointOrder',
  'MarketplaceTaxInfo',
  'SellerDisplayName',
  'AutomatedShippingSettings',
  'HasRegulatedItems',
  'ElectronicInvoiceStatus',
  'ItemApprovalTypes',
  'ItemApprovalStatus',
]);

const ADDRESS = {
  country: 'CountryCode',
  region: 'StateOrRegion',
  city: 'City',
  postalCode: 'PostalCode',
} as const;

/** One order of the Orders API v0, with its `OrderItems` where the caller put them into it. */
export function readOrderV0(order: JsonObject, path: Path, options: AmazonReadOptions): Parsed<Order> {
  const root: Placed = { value: order, path };
  const head = readApiHead(
    {
      id: placedMember(root, 'AmazonOrderId'),
      placed: placedMember(root, 'PurchaseDate'),
      fulfillment: placedMember(root, 'FulfillmentChannel'),
      marketplaceId: placedMember(root, 'MarketplaceId'),
      salesChannel: placedMember(root, 'SalesChannel'),
    },
    options,
  );
  if (!head.ok) return head;
  const ignored: Issue[] = [...unknownKeys(order, KNOWN_KEYS, path)];
  const value: { -readonly [Key in keyof Order]: Order[Key] } = { ...head.value };
  const statusText = textOf(member(order, 'OrderStatus'));
  const status = statusText === undefined ? undefined : readOrderStatus(statusText);
  if (status !== undefined) value.status = status.status;
  if (status?.known === false) {
    ignored.push(issueAt('unknown-code', placedMember(root, 'OrderStatus'), 'a status of the Orders API'));
  }
  const updatedAt = optionalInstant(placedMember(root, 'LastUpdateDate'), ignored);
  if (updatedAt !== undefined) value.updatedAt = updatedAt;
  const shipBy = optionalInstant(placedMember(root, 'LatestShipDate'), ignored);
  if (shipBy !== undefined) value.shipBy = shipBy;
  const deliverBy = optionalInstant(placedMember(root, 'LatestDeliveryDate'), ignored);
  if (deliverBy !== undefined) value.deliverBy = deliverBy;
  const programs = programsOf(order);
  if (programs !== undefined) value.programs = programs;
  const replaces = textOf(member(order, 'ReplacedOrderId'));
  if (replaces !== undefined) value.replaces = replaces;
  const shipFrom = placeOf(member(order, 'DefaultShipFromLocationAddress'), ADDRESS);
  if (shipFrom !== undefined) value.shipFrom = shipFrom;
  const shipTo = placeOf(member(order, 'ShippingAddress'), ADDRESS);
  if (shipTo !== undefined) value.shipTo = shipTo;
  const info = member(order, 'BuyerInfo') ?? order;
  const buyer = buyerOf(textOf(member(info, 'BuyerEmail')), textOf(member(info, 'BuyerName')));
  if (buyer !== undefined) value.buyer = buyer;
  const items = placedElements(placedMember(root, 'OrderItems'));
  if (Array.isArray(member(order, 'OrderItems'))) value.lines = items.map((item) => lineOf(item, ignored));
  // This version has no packages: only an order that has not begun to ship is known to have none.
  const notShipped =
    status?.status === 'pending' || status?.status === 'unshipped' || status?.cancelled === true;
  if (notShipped) value.shipments = [];
  const cancellations = readCancellations(items, status?.cancelled);
  if (cancellations !== undefined) value.cancellations = cancellations;
  return { ok: true, value, ignored };
}

/** All three flags, or a list of those that are true; one that is absent and none true: not known. */
function programsOf(order: JsonObject): readonly OrderProgram[] | undefined {
  const flags = (['IsPrime', 'IsPremiumOrder', 'IsBusinessOrder'] as const).map((key) => flagOf(order, key));
  const names = ['prime', 'premium', 'business'] as const;
  const programs = names.filter((_, index) => flags[index] === true);
  return programs.length === 0 && flags.includes(undefined) ? undefined : programs;
}

/** Flags of this version are booleans here, strings there. */
function flagOf(value: unknown, key: string): boolean | undefined {
  const flag = member(value, key);
  return typeof flag === 'boolean' ? flag : readFlag(textOf(flag) ?? '');
}

function lineOf(item: Placed, ignored: Issue[]): OrderLine {
  const line: { -readonly [Key in keyof OrderLine]: OrderLine[Key] } = {};
  const id = textOf(member(item.value, 'OrderItemId'));
  if (id !== undefined) line.id = id;
  const sku = textOf(member(item.value, 'SellerSKU'));
  if (sku !== undefined) line.sku = sku;
  const asin = textOf(member(item.value, 'ASIN'));
  if (asin !== undefined) line.productId = asin;
  const title = textOf(member(item.value, 'Title'));
  if (title !== undefined) line.title = title;
  const quantity = optionalCount(placedMember(item, 'QuantityOrdered'), ignored);
  if (quantity !== undefined) line.quantity = quantity;
  const price = optionalMoney(placedMember(item, 'ItemPrice'), ignored);
  if (price !== undefined) line.price = price;
  const tax = optionalMoney(placedMember(item, 'ItemTax'), ignored);
  if (tax !== undefined) line.tax = tax;
  const shippingPrice = optionalMoney(placedMember(item, 'ShippingPrice'), ignored);
  if (shippingPrice !== undefined) line.shippingPrice = shippingPrice;
  return line;
}

/** The buyer's request cancels nothing by itself: it only says who wanted the cancellation that happened. */
function readCancellations(
  items: readonly Placed[],
  cancelled: boolean | undefined,
): readonly Cancellation[] | undefined {
  if (cancelled !== true) return cancelled === undefined ? undefined : [];
  if (items.length === 0) return [{ by: 'unknown' }];
  const lines = items.map(({ value }): CancelledLine => {
    const lineId = textOf(member(value, 'OrderItemId'));
    const requested = flagOf(member(value, 'BuyerRequestedCancel'), 'IsBuyerRequestedCancel') === true;
    return requested ? { lineId, by: 'buyer', requested } : { lineId, by: 'unknown', requested: undefined };
  });
  return cancellationsOf(lines, items.length);
}
