import type { Conversation, Feedback, Order, RuleRef, Signal } from '../../model/index.ts';
import type { RemovalGround, RemovalGroundName, Rulebook } from '../../rulebook/index.ts';
import type { Instant, InstantInput } from '../../time/index.ts';
import type { PolicyLanguage } from '../policy-language.ts';

/** What proves a ground. */
export type RemovalEvidence =
  /** The text of the feedback; empty where there are stars alone. */
  | 'comment'
  | 'left-at'
  /** Who shipped. */
  | 'fulfillment'
  | 'ship-by'
  | 'label'
  | 'first-scan'
  | 'delivery-scan'
  /** The thread with its times. */
  | 'message-thread';

/** A feedback, and what is known of it. */
export interface RemovalQuestion {
  readonly feedback: Feedback;
  readonly order?: Order | undefined;
  readonly conversation?: Conversation | undefined;
  /** What the seller has at hand beside the order: screenshots, exports. */
  readonly evidence?: readonly RemovalEvidence[] | undefined;
  /** What a classifier found in the buyer's messages; `extortion` is a ground. */
  readonly signals?: readonly Signal[] | undefined;
}

/** A request for removal that was made before. */
export interface RemovalRequest {
  readonly requestedAt: InstantInput;
  /** What this library had said of it. */
  readonly grounds?: RemovalAnswer['grounds'] | undefined;
  readonly granted?: boolean | undefined;
}

/** What a feedback is held against. */
export interface RemovalOptions {
  readonly rules: Rulebook;
  readonly asOf: InstantInput;
  /** Language data for obscene words; absent: all. */
  readonly languages?: readonly PolicyLanguage[] | undefined;
  /** Requests of the last weeks, of the whole account. */
  readonly recentRequests?: readonly RemovalRequest[] | undefined;
}

/** Why a ground holds. */
export type RemovalCode =
  | 'obscene-words'
  /** Insults and threats: whether they are obscene is the marketplace's judgment. */
  | 'offensive-words'
  | 'contact-details'
  | 'link-or-offer'
  | 'extortion-in-messages'
  | 'entirely-about-product'
  | 'entirely-about-delivery'
  /** All that can be told is about it; some sentences say nothing that can be told. */
  | 'mostly-about-product'
  | 'mostly-about-delivery';

/** A ground that holds, or may. */
export interface RemovalReason {
  readonly ground: RemovalGroundName;
  readonly certainty: 'certain' | 'possible';
  readonly effect: RemovalGround['effect'];
  readonly because: RemovalCode;
  /** Where the comment says it: UTF-16, half-open. */
  readonly ranges: readonly { readonly start: number; readonly end: number; readonly excerpt: string }[];
  readonly rule: RuleRef;
}

/** Why a ground does not hold although the comment touches it. */
export type RuledOutCode =
  | 'also-about-other-things'
  | 'shipped-by-seller'
  | 'shipped-by-marketplace'
  | 'label-not-protected'
  | 'label-unknown'
  | 'first-scan-late'
  | 'not-scanned';

/** A ground that the comment touches, and that other sentences or the facts rule out. */
export interface RuledOut {
  readonly ground: RemovalGroundName;
  readonly because: RuledOutCode;
  readonly rule: RuleRef;
}

/** What to know before one asks. */
export type RemovalWarning =
  /** Requests on the off chance, and many, are against the rules themselves. */
  | 'many-weak-requests'
  /** Nobody may ask the buyer to remove or change it: solve the problem, answer in public, and let them decide. */
  | 'ask-the-buyer-is-no-way'
  | 'term-is-over'
  | 'already-removed'
  /** A review of a product is another matter. */
  | 'about-product'
  /** Stars without a text have nothing to test. */
  | 'stars-only'
  | 'no-rules-for-marketplace';

/** Will the marketplace take a feedback away? Instants are epoch milliseconds. */
export interface RemovalAnswer {
  readonly grounds: 'certain' | 'possible' | 'none';
  /** In the order of the rulebook. */
  readonly reasons: readonly RemovalReason[];
  readonly ruledOut: readonly RuledOut[];
  /** Where to ask; `null`: nowhere. */
  readonly route: 'request-removal' | 'report-a-violation' | null;
  /** Evidence still to collect, and facts that were not handed in. */
  readonly missing: readonly RemovalEvidence[];
  /** The last moment to ask; `null`: no such term, or its start is not known. */
  readonly by: Instant | null;
  readonly warnings: readonly RemovalWarning[];
}
