import type { Language } from '../language.ts';

/** A line as mail programs write it; all stated parts must fit. Case, blanks and direction marks do not matter. */
export interface LinePattern {
  readonly starts?: string;
  readonly holds?: string;
  readonly ends?: string;
}

/** What mail programs put around a text in one language. */
export interface MailMarkers {
  /** Introduces a quotation, before the colon: "On … wrote". */
  readonly attributions: readonly LinePattern[];
  /** Between dashes, above a whole message: "Original Message". */
  readonly separators: readonly string[];
  /** First label of a quoted header. */
  readonly from: readonly string[];
  /** Labels that follow it. */
  readonly headers: readonly string[];
  /** "Sent from my iPhone". */
  readonly signatures: readonly LinePattern[];
  /** How a confidentiality notice begins … */
  readonly notices: readonly string[];
  /** … and what it then speaks of, as a part of a word. */
  readonly confidential: readonly string[];
}

/** What a marketplace puts around a buyer's text in one language. */
interface EnvelopeMarkers {
  /** Before an order's id, on a line without anything else. */
  readonly orderLabels: readonly string[];
  /** Lines of the envelope itself. */
  readonly lines: readonly LinePattern[];
  /** Between dashes, above and below the buyer's text. */
  readonly begin: readonly string[];
  readonly end: readonly string[];
  /** Words of the link with which a seller says that no answer is needed. */
  readonly noResponse: readonly string[];
  readonly footers: readonly LinePattern[];
}

/** Everything that a marketplace puts around a buyer's text. */
export interface MarketplaceMarkers {
  /** An order's id, anywhere in a text. */
  readonly orderId: RegExp;
  /** A product's id; the first group is the id. */
  readonly productId: RegExp;
  /** A line that lists an ordered product. */
  readonly productLine: RegExp;
  /** The thread's token, wherever it stands. */
  readonly token: { readonly opens: string; readonly closes: string; readonly longest: number };
  /** Hosts that only sellers are sent to. */
  readonly sellerHosts: readonly string[];
  readonly languages: Readonly<Record<Language, EnvelopeMarkers>>;
}
