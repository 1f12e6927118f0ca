import type { ContactReason, Language, Signal } from '../model/index.ts';

/** Why a classification should not be acted on alone. */
export type AbstainCode =
  /** Nothing in it that the buyer wrote. */
  | 'no-text'
  /** A language that was not handed in, or none that is known. */
  | 'language-unknown'
  /** Hardly a word of it is known. */
  | 'few-known-words'
  /** The best guess is not sure enough. */
  | 'unsure';

/** Where in the text a label comes from: UTF-16, half-open, in the text as it was handed in. */
export interface LabelEvidence {
  readonly label: ContactReason | Signal;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  /** `threatens-feedback`: whether the rating is only threatened or already `posted`. */
  readonly args?: { readonly rating: 'threatened' | 'posted' };
}

/** What a buyer's message is about, and how it says so. */
export interface Classification {
  /** Absent: it cannot be told. */
  readonly language?: Language | undefined;
  /** Of Chinese: `Hans` simplified, `Hant` traditional; absent where the text does not show it. */
  readonly script?: 'Hans' | 'Hant' | undefined;
  /** Always the best guess. */
  readonly reason: ContactReason;
  /** How often such a guess is right, 0 to 1. */
  readonly confidence: number;
  /** What else it is about, the surest first. */
  readonly alsoReasons: readonly ContactReason[];
  readonly signals: readonly Signal[];
  /** False only where this is nearly certain; never stops a marketplace's clock. */
  readonly needsReply: boolean;
  /** True: do not act on it alone. */
  readonly abstained: boolean;
  /** Why it abstained; empty if it did not. */
  readonly because: readonly AbstainCode[];
  /** At least one for each label. */
  readonly evidence: readonly LabelEvidence[];
}
