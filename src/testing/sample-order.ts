import type { Claim, Feedback, Order, OrderLine, Return, Shipment } from '../model/index.ts';
import { amazonStores } from '../rulebook/amazon/index.ts';
import type { Instant } from '../time/index.ts';
import type { SamplePlace } from './catalog.ts';

type Known<T, Keys extends keyof T> = T & { readonly [Key in Keys]-?: Exclude<T[Key], undefined> };

/** A line of which only the price may be missing, after a cancellation. */
export type SampleLine = Known<OrderLine, 'id' | 'sku' | 'productId' | 'title' | 'quantity'>;

/** A package that was confirmed. */
export type SampleParcel = Known<
  Shipment,
  'id' | 'confirmedAt' | 'shippedAt' | 'carrier' | 'trackingNumber' | 'firstScanAt' | 'deliveredAt'
>;

export type SampleFeedback = Known<Feedback, 'leftAt' | 'comment' | 'revisions'>;
export type SampleClaim = Known<Claim, 'filedAt' | 'reason' | 'decisions'>;
type SampleReturn = Known<Return, 'reason' | 'inPolicy'>;

/** An order of a made-up account: all that a seller can know of it is known. */
export type SampleOrder = Omit<
  Known<Order, 'updatedAt' | 'channel' | 'status' | 'programs' | 'cancellations' | 'chargebacks'>,
  'shipTo' | 'lines' | 'shipments' | 'feedback' | 'claims' | 'returns'
> & {
  readonly shipTo: SamplePlace;
  readonly lines: readonly SampleLine[];
  /** Absent where the marketplace ships: it does not tell. */
  readonly shipments?: readonly SampleParcel[];
  readonly feedback: readonly SampleFeedback[];
  readonly claims: readonly SampleClaim[];
  readonly returns: readonly SampleReturn[];
};

/** An order that the seller ships. */
export type OwnOrder = SampleOrder & {
  readonly shipBy: Instant;
  readonly deliverBy: Instant;
  readonly shipments: readonly SampleParcel[];
};

/** The order of rows that nobody can read. */
export const unreadableId = '404-0000000-0000000';

/** What the marketplace calls a store of the sample. */
export function listingOf(store: string): (typeof amazonStores)[string] {
  return amazonStores[store] as (typeof amazonStores)[string];
}

export function isOwnOrder(order: SampleOrder): order is OwnOrder {
  return order.fulfilledBy === 'seller';
}
