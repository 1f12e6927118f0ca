import type { Instant } from '../time/index.ts';
import type { Cancellation } from './cancellation.ts';
import type { Chargeback, Claim } from './claim.ts';
import type { Code } from './code.ts';
import type { Feedback } from './feedback.ts';
import type { Money } from './money.ts';
import type { Return } from './return.ts';
import type { Shipment } from './shipment.ts';

/** Who ships: the seller (MFN, FBM) or the marketplace (AFN, FBA, WFS). */
export type FulfilledBy = 'seller' | 'marketplace';

/** Where the order stands, in the marketplace's words. */
export type OrderStatus = Code<
  'pending' | 'unshipped' | 'partially-shipped' | 'shipped' | 'cancelled' | 'unfulfillable'
>;

/** A programme that sets terms of its own. */
export type OrderProgram = Code<'prime' | 'premium' | 'business'>;

/** Who bought. */
export interface Buyer {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Language of preference, BCP 47. */
  readonly locale?: string | undefined;
  /** Has the buyer opted out of messages that the order does not need? */
  readonly optedOut?: boolean | undefined;
}

/** A place, as far as rules ask for one. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly city?: string | undefined;
  readonly postalCode?: string | undefined;
}

/** One line of an order: a product, bought some number of times. */
export interface OrderLine {
  readonly id?: string | undefined;
  readonly sku?: string | undefined;
  readonly productId?: string | undefined;
  readonly title?: string | undefined;
  readonly category?: string | undefined;
  /** 0 after a cancellation, in some sources. */
  readonly quantity?: number | undefined;
  /** Price of the whole line, not of one piece. */
  readonly price?: Money | undefined;
  readonly tax?: Money | undefined;
  readonly shippingPrice?: Money | undefined;
}

/** Money that went back to the buyer. */
export interface Refund {
  readonly refundedAt?: Instant | undefined;
  readonly amount?: Money | undefined;
  readonly reason?: string | undefined;
  readonly by?: Code<'seller' | 'marketplace'> | undefined;
}

/** An invoice or receipt that reached the marketplace. */
export interface Invoice {
  readonly uploadedAt: Instant;
}

/**
 * What the marketplace itself decided about an order in one of its downloads. It beats our reading of the
 * facts, and the answer says so.
 */
export interface Verdicts {
  readonly shippedLate?: boolean | undefined;
  readonly deliveredLate?: boolean | undefined;
  readonly validTracking?: boolean | undefined;
}

/**
 * One order of one seller. An absent field is not known; `[]` is known to be none, and so is `null` where
 * a single value allows it. Instants are epoch milliseconds.
 */
export interface Order {
  readonly id: string;
  /** Which marketplace, as its rulebook names itself: `amazon`. */
  readonly marketplace: string;
  /** Which store of it: `IT`. Rules and rates hold per store. */
  readonly store: string;
  readonly fulfilledBy: FulfilledBy;
  readonly placedAt: Instant;

  /** The seller's account, where a program watches several. */
  readonly account?: string | undefined;
  readonly updatedAt?: Instant | undefined;
  /** The order that this one replaces. */
  readonly replaces?: string | undefined;
  /** `other`: an order of another shop that the marketplace only ships; outside every rate. */
  readonly channel?: 'own' | 'other' | undefined;
  /** `day`: `placedAt` is the start of a local day, the source gave no time. */
  readonly precision?: 'day' | undefined;
  readonly buyer?: Buyer | undefined;
  readonly status?: OrderStatus | undefined;
  readonly programs?: readonly OrderProgram[] | undefined;
  readonly shipFrom?: Place | undefined;
  readonly shipTo?: Place | undefined;
  /** Latest moment at which shipping is on time. */
  readonly shipBy?: Instant | undefined;
  /** Latest moment at which delivery is on time. */
  readonly deliverBy?: Instant | undefined;
  readonly lines?: readonly OrderLine[] | undefined;
  readonly shipments?: readonly Shipment[] | undefined;
  readonly cancellations?: readonly Cancellation[] | undefined;
  readonly feedback?: readonly Feedback[] | undefined;
  readonly claims?: readonly Claim[] | undefined;
  readonly chargebacks?: readonly Chargeback[] | undefined;
  readonly returns?: readonly Return[] | undefined;
  readonly refunds?: readonly Refund[] | undefined;
  readonly invoices?: readonly Invoice[] | undefined;
  readonly verdicts?: Verdicts | undefined;
}
