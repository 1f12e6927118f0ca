import type { Confidence, Source } from '../model/index.ts';
import type { Binds, LocalDate } from '../time/index.ts';

/** What has a deadline. Each names the act that keeps it. */
export type TermName =
  | 'answer-message'
  | 'answer-before-claim'
  | 'answer-return-request'
  | 'answer-request'
  | 'answer-claim'
  | 'answer-appeal-question'
  | 'appeal-claim'
  | 'appeal-case'
  | 'answer-chargeback'
  | 'refund-return'
  | 'claim-reimbursement'
  | 'upload-invoice'
  | 'auto-cancel'
  | 'leave-feedback'
  | 'remove-own-feedback'
  | 'request-feedback-removal'
  | 'file-claim'
  | 'request-review'
  | 'send-proactive-message'
  | 'answer-quiz'
  | 'delete-buyer-details';

/** A length of time without its zone: the store's. */
export type TermLength =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number };

/** How long one has for an act, dated and sourced. */
export interface TermRule {
  /** Unique in its marketplace and stable over versions: `amazon.answer-message`. */
  readonly id: string;
  readonly term: TermName;
  /** First day of this version. */
  readonly since: LocalDate;
  /** First day on which it no longer holds. */
  readonly until?: LocalDate | undefined;
  /** The stores it holds for; a store that is not named has no such term. */
  readonly stores: readonly string[];
  readonly length: TermLength;
  /** The act is not possible before this has passed since `opensFrom`, or since the start where that is absent. */
  readonly opensAfter?: TermLength | undefined;
  /** What the wait of `opensAfter` starts from, in words, where it is not the start of the term. */
  readonly opensFrom?: string | undefined;
  /** What starts it, in words. */
  readonly starts: string;
  /** Whose act it is; decides which reading of a calendar day is the safe one. */
  readonly binds: Binds;
  readonly source: Source;
  readonly confidence: Confidence;
  /** What is disputed or unknown about it, in a sentence for people. */
  readonly remark?: string | undefined;
}
