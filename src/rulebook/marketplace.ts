import type { Confidence, Fact, Source } from '../model/index.ts';
import type { Carrier, MarketplaceSites } from './carrier.ts';
import type { ClockRule } from './clock-rule.ts';
import type { AttachmentRule, ContactRule, MessageTypeRule } from './contact-rule.ts';
import type { DraftRule } from './draft-rule.ts';
import type { MetricRule } from './metric-rule.ts';
import type { RemovalGround } from './removal-ground.ts';
import type { TermRule } from './term-rule.ts';

/** One country's shop of a marketplace. */
export interface Store {
  /** IANA zone of its days. */
  readonly zone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** BCP 47. */
  readonly language: string;
  /** The marketplace's own identifier of the store. */
  readonly marketplaceId: string;
  /** The store's name in files and on its pages: `Amazon.it`. */
  readonly name: string;
  readonly source: Source;
  readonly confidence: Confidence;
}

/** Which download tells a fact, so that an answer can say what to fetch. */
export interface Download {
  readonly fact: Fact;
  /** Where a seller finds it, in the marketplace's own words. */
  readonly name: string;
  /** The `FactSource.source` of its reader. */
  readonly source: string;
}

/** Everything that a marketplace demands, as data. A user's own marketplace is the same kind of object. */
export interface Marketplace {
  /** `amazon`; what orders carry in `marketplace`. */
  readonly id: string;
  readonly stores: Readonly<Record<string, Store>>;
  readonly metrics: readonly MetricRule[];
  readonly terms: readonly TermRule[];
  readonly downloads: readonly Download[];
  /** Clocks of the messages; absent: none. */
  readonly clocks?: readonly ClockRule[] | undefined;
  /** What a seller's texts may not hold; absent: no rules are known. */
  readonly drafts?: readonly DraftRule[] | undefined;
  /** What a seller may write to a buyer for. */
  readonly contacts?: readonly ContactRule[] | undefined;
  /** What the types of the messaging API take. */
  readonly messageTypes?: readonly MessageTypeRule[] | undefined;
  /** Which files may go with a message. */
  readonly attachments?: readonly AttachmentRule[] | undefined;
  /** Why a feedback is taken away. */
  readonly removals?: readonly RemovalGround[] | undefined;
  /** Its own sites and names. */
  readonly sites?: MarketplaceSites | undefined;
  /** Who carries its parcels. */
  readonly carriers?: readonly Carrier[] | undefined;
}
