import type { Instant } from '../time/index.ts';
import type { Code } from './code.ts';

/** Stars, or the three words of marketplaces without stars. */
export type Rating = 1 | 2 | 3 | 4 | 5 | 'positive' | 'neutral' | 'negative';

/** A rating that the buyer changed later. */
export interface FeedbackRevision {
  readonly revisedAt: Instant;
  readonly rating: Rating;
}

/** What a buyer said: of the seller's service, or of the product. Only the first concerns the account. */
export interface Feedback {
  readonly rating: Rating;
  /** Absent: the seller. */
  readonly about?: 'seller' | 'product' | undefined;
  readonly leftAt?: Instant | undefined;
  readonly comment?: string | undefined;
  readonly revisions?: readonly FeedbackRevision[] | undefined;
  readonly removedAt?: Instant | undefined;
  readonly removedBy?: Code<'buyer' | 'marketplace'> | undefined;
  /** When the marketplace took responsibility: still shown, no longer counted. */
  readonly struckThroughAt?: Instant | undefined;
  readonly countsInOdr?: boolean | undefined;
  readonly precision?: 'day' | undefined;
}

/** A feedback that comes alone, with the order it is about as far as the source says. */
export interface FeedbackOnOrder extends Feedback {
  readonly orderId?: string | undefined;
  readonly marketplace?: string | undefined;
  readonly store?: string | undefined;
  readonly account?: string | undefined;
}
