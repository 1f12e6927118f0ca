import type { Instant, LocalDate } from '../time/index.ts';
import type { Issue } from './issue.ts';
import type { FulfilledBy, Order } from './order.ts';

/** One kind of fact about orders that a source may tell or not. */
export type Fact =
  | 'orders'
  | 'status'
  | 'lines'
  | 'ship-by'
  | 'deliver-by'
  | 'shipments'
  | 'tracking-numbers'
  | 'scans'
  | 'deliveries'
  | 'cancellations'
  | 'cancelled-by'
  | 'feedback'
  | 'claims'
  | 'chargebacks'
  | 'chargeback-kind'
  | 'returns'
  | 'refunds'
  | 'invoices'
  | 'programs'
  | 'shipping-services';

/**
 * What a source knows completely: about orders of these stores placed from `from` to `to` (local days of the
 * store, both included) it lists every such fact there is. Days that nobody stated are not covered.
 */
export interface Coverage {
  readonly fact: Fact;
  readonly marketplace: string;
  readonly account?: string | undefined;
  readonly store: string;
  /** Absent: both. */
  readonly fulfilledBy?: FulfilledBy | undefined;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** IANA zone of the days. */
  readonly zone: string;
}

/** What one source says of one order: its identity and any part of it. A whole order is one, too. */
export type OrderFacts = Partial<Omit<Order, 'id' | 'marketplace'>> & Pick<Order, 'id' | 'marketplace'>;

/** What a source says of a package that it knows only by tracking number; `null`: known not to have happened. */
export interface TrackingFacts {
  readonly trackingNumber: string;
  readonly firstScanAt?: Instant | null | undefined;
  readonly deliveredAt?: Instant | null | undefined;
}

/** Something noticed that neither decides nor is lost, with how often and where first. */
export interface SourceNote {
  readonly code:
    | 'unknown-column'
    | 'unknown-status'
    | 'unknown-code'
    | 'duplicate-column'
    | 'missing-column'
    | 'columns-by-position'
    | 'other-channel'
    | 'spreadsheet-number'
    | 'unreadable-optional'
    | 'older-version'
    | 'empty-file';
  readonly text?: string | undefined;
  readonly count: number;
  /** First row where it was seen, the header being row 1. */
  readonly row?: number | undefined;
}

/** What a reader makes of one file or payload; what `joinFacts` joins. */
export interface FactSource<Facts extends OrderFacts = OrderFacts> {
  /** Which kind of file it was: `amazon-all-orders`. */
  readonly source: string;
  /**
   * `orders`: its entries stand for orders that exist, so they may found one. `facts-about-orders`: they only
   * add to an order that another source describes.
   */
  readonly describes: 'orders' | 'facts-about-orders';
  /** What it says of orders, whole orders or parts of them, in the file's order. */
  readonly orders: readonly Facts[];
  /** Scans of packages whose order the source does not name. */
  readonly byTrackingNumber?: readonly TrackingFacts[] | undefined;
  readonly coverage: readonly Coverage[];
  /** Rows that could not be used. */
  readonly rejected: readonly Issue[];
  readonly notes: readonly SourceNote[];
  /** Data rows or records read, rejected ones included. */
  readonly rows: number;
}

/** Two sources that cannot both be right; the first was kept. */
export interface Contradiction {
  readonly orderId: string;
  readonly field: string;
  readonly kept: string;
  readonly refused: string;
  readonly keptFrom: string;
  readonly refusedFrom: string;
}

/** All sources joined: the account as far as it is known. */
export interface AccountFacts {
  readonly orders: readonly Order[];
  readonly coverage: readonly Coverage[];
  /** Facts about orders that no source describes. They count in no order-based rate. */
  readonly unmatched: readonly ((OrderFacts | TrackingFacts) & { readonly source: string })[];
  readonly contradictions: readonly Contradiction[];
  /** What was joined: name, rows and set-aside counts of each source. */
  readonly sources: readonly Omit<FactSource, 'orders' | 'coverage' | 'byTrackingNumber'>[];
}
