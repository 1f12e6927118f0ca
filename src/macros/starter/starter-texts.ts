/** What a text of the starter set answers, and who ships the order where that matters. */
export type StarterId =
  | 'where-is-my-order'
  | 'where-is-my-order-marketplace'
  | 'late-delivery'
  | 'late-delivery-marketplace'
  | 'not-received'
  | 'not-received-marketplace'
  | 'missing-item'
  | 'wrong-item'
  | 'damaged-or-defective'
  | 'not-as-described'
  | 'product-problem-marketplace'
  | 'return-request'
  | 'return-request-marketplace'
  | 'refund-status'
  | 'refund-status-marketplace'
  | 'cancel-before-shipment'
  | 'cancel-before-shipment-amazon'
  | 'cancel-after-shipment'
  | 'cancel-order-marketplace'
  | 'change-order-before-shipment'
  | 'change-order-after-shipment'
  | 'change-order-marketplace'
  | 'invoice-request'
  | 'product-question'
  | 'delivery-problem-notice'
  | 'address-question'
  | 'return-question'
  | 'feedback-answer';

/** The parts of one text that are its own; the greeting, the signature and the rest come from the language. */
interface StarterText {
  readonly empathy?: string | undefined;
  readonly facts?: string | undefined;
  /** What the seller does about it. */
  readonly solution?: string | undefined;
  /** Where the marketplace takes care of it, and how one gets there. */
  readonly redirect?: string | undefined;
  /** What happens next and when; absent: `nextUpdate` of the language, where the text promises an answer. */
  readonly expectation?: string | undefined;
  readonly closingQuestion?: string | undefined;
}

/** One language of the starter set: the sentences that texts share, and the texts. */
export interface StarterTexts {
  /** BCP 47. */
  readonly language: string;
  /** Begins every message to a buyer. */
  readonly greeting: string;
  /** Begins a public answer: no name. */
  readonly publicGreeting: string;
  /** After the greeting of a reply. */
  readonly thanks: string;
  /** Instead of `thanks`, to a buyer who has bought before. */
  readonly returning: string;
  /** Before the empathy, to a buyer who writes again about the same matter. */
  readonly repeated: string;
  /** Where the parcel is, as far as one knows. */
  readonly trackingFacts: string;
  /** When the next word comes. */
  readonly nextUpdate: string;
  readonly signature: string;
  readonly texts: Readonly<Record<StarterId, StarterText>>;
}
