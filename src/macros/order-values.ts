import {
  type Conversation,
  exchanges,
  type Money,
  type Order,
  type Refund,
  type Shipment,
} from '../model/index.ts';
import type { MacroValues } from './typed-values.ts';
import { isBlank } from './values/read-path.ts';

/** What a macro can say about an order. What is not known is not there. */
export interface OrderValueFacts {
  readonly order: Order;
  readonly conversation?: Conversation | undefined;
  /** The buyer's other orders, as far as one knows them; `[]`: there are none. */
  readonly otherOrders?: readonly Order[] | undefined;
}

/**
 * Which values for macros are in an order and its conversation?
 *
 * @param facts - `order`; `conversation`: whether the buyer writes again; `otherOrders`: whether the buyer has bought
 *   before.
 * @returns `order.id`, `order.items`, `order.shipBy`, `buyer.name`, `buyer.isReturning`, `contact.isRepeated`,
 *   `tracking.carrier`, `tracking.number`, `tracking.url`, `refund.amount`, `refund.issuedAt`, as far as they are
 *   known; a date of arrival only the carrier knows, so it is not among them.
 * @example
 * ```ts
 * import { orderValues } from 'goodstanding/macros';
 *
 * const order = { id: '7', marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt: 1772353800000 } as const;
 * orderValues({ order, otherOrders: [] }); // => { order: { id: '7' }, buyer: { isReturning: false } }
 * ```
 */
export function orderValues({ order, conversation, otherOrders }: OrderValueFacts): MacroValues {
  const titles = order.lines?.map(({ title }) => title);
  const isTitled =
    titles !== undefined && titles.length > 0 && titles.every((one) => one !== undefined && !isBlank(one));
  const shipment = latest(order.shipments ?? []);
  const refunded = totalOf(order.refunds ?? []);
  const name = order.buyer?.name ?? conversation?.buyer?.name;
  const isReturning = otherOrders?.some(({ id, placedAt }) => id !== order.id && placedAt < order.placedAt);
  const groups = {
    order: {
      id: order.id,
      ...(isTitled && { items: titles }),
      ...(order.shipBy !== undefined && { shipBy: order.shipBy }),
    },
    buyer: {
      ...(name !== undefined && { name }),
      ...(isReturning !== undefined && { isReturning }),
    },
    contact: { ...(conversation !== undefined && { isRepeated: hasWrittenBefore(conversation) }) },
    tracking: {
      ...(shipment?.carrier !== undefined && { carrier: shipment.carrier }),
      ...(shipment?.trackingNumber !== undefined && { number: shipment.trackingNumber }),
      ...(shipment?.trackingUrl !== undefined && { url: shipment.trackingUrl }),
    },
    refund: { ...refunded },
  };
  return Object.fromEntries(Object.entries(groups).filter(([, group]) => Object.keys(group).length > 0));
}

/** Has the buyer been waiting before in this conversation, or written twice into this wait? */
export function hasWrittenBefore(conversation: Conversation): boolean {
  const waits = exchanges(conversation).filter(({ waiting }) => waiting === 'buyer');
  return waits.length > 1 || waits.some(({ messages }) => messages > 1);
}

/** The package that left last, among those with a tracking number if there is one. */
function latest(shipments: readonly Shipment[]): Shipment | undefined {
  const tracked = shipments.filter(({ trackingNumber }) => typeof trackingNumber === 'string');
  const leftAt = ({ confirmedAt, shippedAt }: Shipment) => confirmedAt ?? shippedAt ?? 0;
  return [...(tracked.length > 0 ? tracked : shipments)].sort((one, other) => leftAt(other) - leftAt(one))[0];
}

/** All that went back, where every amount is known and of one currency. */
function totalOf(refunds: readonly Refund[]): { readonly amount?: Money; readonly issuedAt?: number } {
  const amounts = refunds.map(({ amount }) => amount);
  const [first] = amounts;
  if (first === undefined || !amounts.every((one) => one?.currency === first.currency)) return {};
  const amount = amounts.reduce((sum, one) => sum + (one as Money).amount, 0);
  const dates = refunds.flatMap(({ refundedAt }) => refundedAt ?? []);
  return {
    amount: { amount, currency: first.currency },
    ...(dates.length > 0 && { issuedAt: Math.max(...dates) }),
  };
}
