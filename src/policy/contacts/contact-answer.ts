import type { Buyer, Conversation, Order, RuleRef } from '../../model/index.ts';
import type { ContactPurposeName, ContactRoute, Rulebook } from '../../rulebook/index.ts';
import type { Instant, InstantInput } from '../../time/index.ts';

/** A message that a seller would like to send, and about what. */
export interface ContactQuestion {
  readonly purpose: ContactPurposeName;
  readonly order?: Order | undefined;
  readonly conversation?: Conversation | undefined;
  /** Absent: the order's, else the conversation's. */
  readonly buyer?: Buyer | undefined;
}

/** A message that was sent before. */
export interface SentContact {
  readonly purpose: ContactPurposeName;
  readonly sentAt: InstantInput;
  /** Absent: about the order in question. */
  readonly orderId?: string | undefined;
}

/** What is known beside the order. */
export interface ContactOptions {
  readonly rules: Rulebook;
  readonly asOf: InstantInput;
  /** What the seller has sent of their own accord; absent: not known, `[]`: nothing. */
  readonly alreadySent?: readonly SentContact[] | undefined;
  /** Earliest day of the delivery estimate, which no order carries. */
  readonly deliverFrom?: InstantInput | undefined;
}

/** Why a contact is allowed or not. */
export interface ContactBecause {
  readonly code: ContactCode;
  readonly args: Readonly<Record<string, string | number | boolean>>;
}

/** What permits or forbids a contact. */
export type ContactCode =
  | 'permitted'
  | 'answers-the-buyer'
  /** Reaches buyers who have opted out, too. */
  | 'critical'
  | 'no-rules-for-marketplace'
  | 'no-rule-for-purpose'
  | 'purpose-forbidden'
  | 'no-message-to-answer'
  | 'buyer-opted-out'
  | 'order-pending'
  | 'order-cancelled'
  | 'not-delivered'
  | 'too-early'
  | 'too-late'
  | 'already-sent';

/** May a seller write, how, and when? Instants are epoch milliseconds. */
export interface ContactPermission {
  readonly purpose: ContactPurposeName;
  /** `null`: a fact is missing that could forbid it (`needs`), or no rule speaks of it. */
  readonly allowed: boolean | null;
  /** Everything that forbids it; else what permits it. */
  readonly because: readonly ContactBecause[];
  /** The best route; `null` where none is permitted. */
  readonly route: ContactRoute | null;
  readonly routes: readonly ContactRoute[];
  /** The operation of the messaging API, where there is one. */
  readonly messageType: string | null;
  /** Not before; `null`: at once, or not known. */
  readonly opensAt: Instant | null;
  /** The last moment; `null`: without end, or not known. */
  readonly until: Instant | null;
  readonly critical: boolean;
  /** How often for an order, and how often it was sent; `null`: no number, not known. */
  readonly once: { readonly limit: number | null; readonly sent: number | null };
  /** Facts that were not handed in and could change the answer. */
  readonly needs: readonly string[];
  readonly rule: RuleRef | null;
}
