import type { Confidence, Draft, Severity, Source } from '../model/index.ts';
import type { LocalDate } from '../time/index.ts';

/** What a text of the seller is: an answer, a message of their own accord, a text in the parcel … */
export type DraftKind = Draft['kind'];

/** What a draft can break. */
export type DraftRuleName =
  | 'external-link'
  | 'insecure-link'
  | 'email-address'
  | 'phone-number'
  | 'off-platform-contact'
  | 'promotion'
  | 'review-incentive'
  | 'review-positive-only'
  | 'review-change-request'
  | 'review-request-repeated'
  | 'order-or-shipping-confirmation-only'
  | 'thank-you-only'
  | 'emoji'
  | 'html-or-styling'
  | 'tracking-pixel'
  | 'excess-blank-lines'
  | 'opt-out-link'
  | 'offensive-language'
  | 'blames-or-argues'
  | 'makes-buyer-work'
  | 'missing-order-id'
  | 'wrong-language'
  | 'too-late'
  | 'buyer-opted-out'
  | 'misused-critical-subject'
  | 'outside-thread'
  | 'automatic-reply'
  | 'wrong-order-fact'
  | 'amount-mismatch'
  | 'wrong-responsibility'
  | 'unresolved-placeholder'
  | 'message-type'
  | 'attachment'
  | 'no-greeting'
  | 'no-apology'
  | 'no-tracking'
  | 'no-expectation'
  | 'no-closing-question'
  | 'too-long';

/** How bad, by kind of draft; a kind that is not named is out of the rule's reach. */
export type SeverityByKind = Readonly<Partial<Record<DraftKind, Severity>>>;

/** A rule about the texts that a seller sends, dated and sourced. */
export interface DraftRule {
  /** Unique in its marketplace and stable over versions: `amazon.draft.external-link`. */
  readonly id: string;
  readonly rule: DraftRuleName;
  readonly since: LocalDate;
  readonly until?: LocalDate | undefined;
  readonly stores: readonly string[];
  readonly severity: SeverityByKind;
  /** Findings with all of these arguments are judged differently; the first that fits counts. */
  readonly variants?:
    | readonly {
        readonly when: Readonly<Record<string, string | number | boolean>>;
        readonly severity: SeverityByKind;
      }[]
    | undefined;
  /** The number in the rule, where it has one: characters, line breaks. */
  readonly limit?: number | undefined;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly remark?: string | undefined;
}
