import type { ClaimOutcome, Fact } from '../model/index.ts';

/** Which outcome of a claim decided; the rule says whether it counts. */
export type ClaimCode = `claim-${Extract<ClaimOutcome, string>}`;

/** Why an order hurts a rate. */
export type FailingCode =
  | ClaimCode
  | 'negative-feedback'
  | 'claim-open'
  | 'claim-outcome-unknown'
  | 'claim-counted-by-marketplace'
  | 'chargeback-open'
  | 'chargeback-lost'
  | 'chargeback-counted-by-marketplace'
  | 'feedback-counted-by-marketplace'
  | 'confirmed-late'
  | 'overdue-unconfirmed'
  | 'stated-by-marketplace'
  | 'seller-cancelled'
  | 'seller-cancelled-in-part'
  | 'cancelled-by-marketplace'
  | 'buyer-request-outside-marketplace'
  | 'buyer-request-counted'
  | 'no-tracking-number'
  | 'no-scan'
  | 'delivered-late'
  | 'not-delivered'
  | 'tracking-after-delivery';

/** Why something that looks like a defect is none, or why an order is counted although it looks odd. */
export type ExcusedCode =
  | ClaimCode
  | 'claim-not-counted-by-marketplace'
  | 'chargeback-won'
  | 'chargeback-fraud'
  | 'chargeback-not-counted-by-marketplace'
  | 'feedback-removed'
  | 'feedback-struck-through'
  | 'feedback-revised'
  | 'feedback-not-counted-by-marketplace'
  | 'buyer-request-through-marketplace'
  | 'buyer-request'
  | 'cancelled-after-confirmation'
  | 'cancellation-not-counted-by-marketplace'
  | 'not-late-by-marketplace'
  | 'arrived-in-time'
  | 'auto-cancel-not-counted'
  | 'replacement-order';

/** Why an order is not in the denominator. */
export type LeftOutCode =
  | 'outside-window'
  | 'no-rule'
  | 'invalid-instant'
  | 'placed-after-known-at'
  | 'other-channel'
  | 'other-fulfillment'
  | 'other-program'
  | 'pending'
  | 'cancelled'
  | 'not-yet-due'
  | 'overdue-unconfirmed'
  | 'not-shipped'
  | 'untracked'
  | 'exempt'
  | 'day-unknown'
  | 'program-unknown';

/** What one order adds to a rate, whatever the window: the rate is the sum of these. */
export interface Contribution {
  /** Units in the denominator. */
  readonly counted: number;
  /** Those of them known to fail. */
  readonly failing: number;
  /** Those of them that may fail, for want of a fact. */
  readonly unknown: number;
  /** Units that may or may not belong to the rate, for want of a fact; `Infinity`: nobody knows how many. */
  readonly inDoubt: number;
  /** Units that fail if what is overdue stays as it is; they are not counted. */
  readonly projected: number;
  readonly because: readonly FailingCode[];
  readonly excused: readonly ExcusedCode[];
  readonly missing: readonly Fact[];
  /** Components of the numerator that the order stands in. */
  readonly parts: readonly string[];
  /** Components in which it may stand, for want of a fact. */
  readonly openParts: readonly string[];
  readonly leftOut: LeftOutCode | undefined;
}

const NONE: readonly never[] = Object.freeze([]);

/** One unit, nothing wrong, nothing unknown: by far the most frequent order, so it is made once. */
export const CLEAN: Contribution = Object.freeze({
  counted: 1,
  failing: 0,
  unknown: 0,
  inDoubt: 0,
  projected: 0,
  because: NONE,
  excused: NONE,
  missing: NONE,
  parts: NONE,
  openParts: NONE,
  leftOut: undefined,
});

/** A contribution that differs from the clean one as said. */
export function contribution(difference: Partial<Contribution>): Contribution {
  return { ...CLEAN, ...difference };
}

/** By far the most frequent reason, so it is made once. */
export const OUTSIDE_WINDOW: Contribution = Object.freeze({
  ...CLEAN,
  counted: 0,
  leftOut: 'outside-window',
});

/** Nothing in the denominator, for this reason. */
export function leftOut(because: LeftOutCode): Contribution {
  return because === 'outside-window' ? OUTSIDE_WINDOW : { ...CLEAN, counted: 0, leftOut: because };
}
