import { riskLanguages } from './all-languages.ts';
import type { Classification } from './classification.ts';
import { type ClassifyOptions, type MessageClassifier, messageClassifier } from './message-classifier.ts';

const classifyAll: MessageClassifier = /* @__PURE__ */ messageClassifier({ languages: riskLanguages });

/**
 * What does this buyer want, and what does the message threaten?
 *
 * Reads what the buyer wrote now: quoted history, signature, the marketplace's own lines give no label. All thirteen
 * languages are known, mixed ones too. A reason is always given, as the best guess; `confidence` says how often such a
 * guess is right, and `abstained` that nobody should act on it alone. Letter case and accents decide nothing.
 *
 * @param text - The message, plain text, of any length; with or without its envelope.
 * @param options - `language` (BCP 47) where it is known.
 * @returns Reason, other reasons, signals, whether it needs a reply, and for every label the words that speak for it,
 *   with ranges into `text` (UTF-16, half-open).
 * @see {@link Classification}
 * @example
 * ```ts
 * import { classifyMessage } from 'goodstanding/risk';
 *
 * const text = 'The mug arrived broken. Refund me or I will open an A-to-z claim!';
 * const { reason, alsoReasons, signals, evidence } = classifyMessage(text);
 * reason; // => 'damaged-or-defective'
 * alsoReasons; // => ['refund-status']
 * signals; // => ['threatens-claim']
 * evidence.every(({ start, end, excerpt }) => text.slice(start, end) === excerpt); // => true
 * ```
 */
export function classifyMessage(text: string, options: ClassifyOptions = {}): Classification {
  return classifyAll(text, options);
}
