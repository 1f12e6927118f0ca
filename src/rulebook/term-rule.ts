import type { Confidence, Source } from '../model/index.ts';
import type { Binds, LocalDate } from '../time/index.ts';

/** What has a deadline. Each names the act that keeps it. */
export type TermName =
  | 'answer-message'
  | 'answer-before-claim'
  | 'answer-return-request'
  | 'answer-claim'
  | 'answer-appeal-question'
  | 'appeal-claim'
  | 'answer-chargeback'
  | 'refund-return'
  | 'claim-reimbursement'
  | 'upload-invoice'
  | 'auto-cancel'
  | 'leave-feedback'
  | 'remove-own-feedback'
  | 'request-feedback-removal'
  | 'file-claim';

/** A length of time without its zone: the store's. */
export type TermLength =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number };

/** How long one has for an act, dated and sourced. */
export interface TermRule {
  readonly id: string;
  readonly term: TermName;
  readonly since: LocalDate;
  readonly until?: LocalDate | undefined;
  readonly stores: readonly string[];
  readonly length: TermLength;
  /** What starts it, in words. */
  readonly starts: string;
  readonly binds: Binds;
  readonly source: Source;
  readonly confidence: Confidence;
}
