import type { Instant } from '../time/index.ts';

/** A whole or partial cancellation. */
export interface Cancellation {
  readonly cancelledAt?: Instant | undefined;
  readonly by: 'seller' | 'buyer' | 'marketplace' | 'unknown';
  /** Did the buyer use the marketplace's own cancel function? A message does not count. */
  readonly requestedThroughMarketplace?: boolean | undefined;
  /** Absent: the whole order. */
  readonly lineIds?: readonly string[] | undefined;
  /** The marketplace's own word on whether this counts against the seller; beats our reading. */
  readonly countsInCancelRate?: boolean | undefined;
  readonly precision?: 'day' | undefined;
}
