import type { Instant } from '../time/index.ts';
import type { Code } from './code.ts';

/** What the marketplace decided about a claim. */
export type ClaimOutcome = Code<
  | 'granted'
  | 'denied'
  | 'withdrawn'
  | 'refunded-by-seller'
  | 'refunded-by-marketplace'
  | 'order-cancelled'
  | 'returned-to-sender'
  | 'reversed'
>;

/** One step in the life of a claim. */
export interface ClaimDecision {
  readonly decidedAt: Instant;
  readonly outcome: ClaimOutcome;
}

/** A guarantee claim: A-to-z, Money Back Guarantee, case. */
export interface Claim {
  /** Absent where the source only says that there is one. */
  readonly filedAt?: Instant | undefined;
  /** The source's reason, as it said it. */
  readonly reason?: string | undefined;
  readonly decisions?: readonly ClaimDecision[] | undefined;
  /** The marketplace's own word; beats our reading of the outcome. */
  readonly countsInOdr?: boolean | undefined;
  /** Did the seller pay? Independent of `countsInOdr`. */
  readonly debited?: boolean | undefined;
  readonly precision?: 'day' | undefined;
}

/** One step in the life of a chargeback. */
export interface ChargebackDecision {
  readonly decidedAt: Instant;
  readonly outcome: Code<'lost' | 'won'>;
}

/** A dispute that the buyer's bank opened. Only those about service are the seller's defect. */
export interface Chargeback {
  readonly filedAt?: Instant | undefined;
  readonly kind?: Code<'service' | 'fraud'> | undefined;
  readonly decisions?: readonly ChargebackDecision[] | undefined;
  readonly countsInOdr?: boolean | undefined;
  readonly debited?: boolean | undefined;
  readonly precision?: 'day' | undefined;
}
