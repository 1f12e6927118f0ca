import type { Language } from '../model/index.ts';
import type { PhraseGroup } from '../text/index.ts';

/** Word lists that the code itself asks for; a language may add lists of its own for its phrases. */
export type WordListName =
  /** A review of a product: "review", "product rating". */
  | 'product-review'
  /** Feedback about the seller. */
  | 'seller-feedback'
  /** Words that may mean either: "rating", "stars". */
  | 'rating'
  /** Money back. */
  | 'refund'
  /** What a compensation is called that is no refund: used by phrases only. */
  | 'gift'
  /** Another copy sent for free. */
  | 'replacement'
  /** "pieces", "items", as they follow a number. */
  | 'pieces'
  /** What begins a salutation and is followed by a name: "dear", "hello". */
  | 'salutation'
  /** Titles that may stand before a name: "Mr", "Mrs". */
  | 'title'
  /** What may follow a salutation and is no name: "customer", "sir or madam". */
  | 'nobody'
  /** "hours", "days", "working days", "weeks" after a number. */
  | 'hours'
  | 'days'
  | 'working-days'
  | 'weeks'
  /** "today", "tomorrow". */
  | 'today'
  | 'tomorrow'
  /** What stands before an amount of time in which something will be done: "within", "in the next". */
  | 'within'
  /** What templates leave to be filled in, as nouns: "name", "order number", "date". */
  | 'placeholder'
  /** What tells somebody to fill it in: "insert", "enter here". */
  | 'fill-in'
  /** Delivered, delivery: a date beside it is about the arrival. */
  | 'delivery'
  /** Sent, shipped: a date beside it is about the dispatch. */
  | 'dispatch';

/** What the phrases of a language are sorted by. Those with a rule's name are that rule's. */
export type PhraseName =
  | 'off-platform-contact'
  | 'promotion'
  | 'review-incentive'
  | 'review-positive-only'
  | 'review-change-demand'
  | 'review-change-notice'
  | 'review-change-request'
  | 'review-request'
  | 'review-request-repeated'
  | 'opt-out-link'
  | 'offensive-language'
  | 'blames-or-argues'
  | 'makes-buyer-work'
  | 'automatic-reply'
  /** Seller ships: it is the carrier's fault, not ours. */
  | 'blames-carrier'
  /** Seller ships: ask the marketplace about delivery, return, refund. */
  | 'sends-to-marketplace'
  /** Marketplace ships: promises that only the marketplace can keep. */
  | 'promises-for-marketplace'
  /** "We will refund", "you get back": an amount beside it is promised. */
  | 'promises-refund'
  | 'promises-replacement'
  | 'promises-reply'
  | 'promises-dispatch'
  | 'promises-delivery'
  /** Whole-text rules: the order was received, was shipped, is on its way, will arrive. */
  | 'confirmation'
  | 'thanks'
  /** Greetings, sign-offs, "here to help if there is any problem". */
  | 'courtesy'
  /** What makes a message say more: questions, requests, attachments, a problem. */
  | 'content'
  /** What turns the meaning of the words after it: "never", "do not", "without". */
  | 'negation'
  /** What turns the meaning of the words before it, where the language has it. */
  | 'negation-after'
  /** Looks like a negation and is none: "do not hesitate", "not only". */
  | 'no-negation'
  /** "You wrote", "as you say": quotation marks after it hold the buyer's words. */
  | 'cites-buyer'
  /** Parts of a good reply. */
  | 'greeting'
  | 'apology'
  | 'tracking'
  | 'expectation'
  | 'closing-question'
  /** In the buyer's message: something went wrong; where is it. */
  | 'buyer-problem'
  | 'buyer-asks-where';

/**
 * What a language calls the things that rules speak of. One file a language, all of the same shape; how a phrase
 * is written stands in `text/phrase-syntax.ts` and in the guide.
 */
export interface PolicyLanguage {
  readonly language: Language;
  readonly words: Readonly<Record<WordListName, string>> & Readonly<Record<string, string>>;
  /** January to December, parted by `|`, several spellings of one by `/`. */
  readonly months: string;
  readonly phrases: Readonly<Record<PhraseName, PhraseGroup>>;
}
