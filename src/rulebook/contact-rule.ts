import type { Confidence, Source } from '../model/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { DraftKind } from './draft-rule.ts';
import type { TermName } from './term-rule.ts';

/** Why a seller writes to a buyer. */
export type ContactPurposeName =
  | 'reply'
  | 'fulfillment-problem'
  | 'order-information'
  | 'customization-details'
  | 'shipping-address'
  | 'delivery-scheduling'
  | 'home-service-scheduling'
  | 'return-question'
  | 'invoice'
  | 'warranty'
  | 'legal-disclosure'
  | 'digital-access-key'
  | 'other-needed-contact'
  | 'review-request'
  | 'order-confirmation'
  | 'shipping-confirmation'
  | 'thank-you'
  | 'marketing'
  | 'review-change';

/** How a seller reaches a buyer; `request-button` is the marketplace's own "request a review". */
export type ContactRoute = 'marketplace' | 'marketplace-email' | 'api' | 'request-button' | 'chat' | 'phone';

/** May a seller write for a purpose, how often, until when, by which route? Dated and sourced. */
export interface ContactRule {
  /** `amazon.contact.review-request`. */
  readonly id: string;
  readonly purpose: ContactPurposeName;
  readonly since: LocalDate;
  readonly until?: LocalDate | undefined;
  readonly stores: readonly string[];
  readonly permitted: boolean;
  /** Delivered to buyers who have opted out, too. */
  readonly critical: boolean;
  /** At most so many an order; absent: no number is known. */
  readonly perOrder?: number | undefined;
  /** Purposes that share that number. */
  readonly sharedWith?: readonly ContactPurposeName[] | undefined;
  /** The term in which it may be sent. */
  readonly term?: TermName | undefined;
  /** By which routes, the best first; empty where it is not permitted. */
  readonly routes: readonly ContactRoute[];
  /** The operation of the messaging API, where there is one. */
  readonly messageType?: string | undefined;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly remark?: string | undefined;
}

/** What one type of the messaging API takes. */
export interface MessageTypeRule {
  /** `amazon.message-type.invoice`. */
  readonly id: string;
  /** The API's own name: `sendInvoice`. */
  readonly messageType: string;
  readonly since: LocalDate;
  readonly until?: LocalDate | undefined;
  readonly stores: readonly string[];
  /** Characters of text; `max: 0`: takes none. */
  readonly text: { readonly min: number; readonly max: number };
  readonly attachments: { readonly min: number; readonly max: number };
  /** `related`: only links that the message needs. */
  readonly links: 'none' | 'related';
  readonly critical: boolean;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly remark?: string | undefined;
}

/** Which files may go with a message. */
export interface AttachmentRule {
  /** `amazon.attachments`. */
  readonly id: string;
  readonly since: LocalDate;
  readonly until?: LocalDate | undefined;
  readonly stores: readonly string[];
  /** Lower case, without dot. */
  readonly extensions: readonly string[];
  /** Bytes of all files together. */
  readonly totalBytes: number;
  readonly count?: number | undefined;
  /** What a proactive message may carry, as purposes; absent: anything the purpose needs. */
  readonly proactivePurposes?: readonly ContactPurposeName[] | undefined;
  /** Kinds of draft that take no files at all. */
  readonly noneFor: readonly DraftKind[];
  readonly source: Source;
  readonly confidence: Confidence;
  readonly remark?: string | undefined;
}
