import { type ContactReason, type Language, type Signal, splitMessage } from '../model/index.ts';
import { detectLanguages, foldText, hanScript, type TextWords, wordsOf } from '../text/index.ts';
import type { AbstainCode, Classification, LabelEvidence } from './classification.ts';
import { labelEvidence } from './model/label-evidence.ts';
import { NAMED_FROM, NAMED_REASONS, REASONS, REMARKS_FROM, SIGNALS, SIGNALS_FROM } from './model/outputs.ts';
import { readMessage } from './model/read-message.ts';
import { type Model, theModel } from './model/ready-model.ts';
import { scoreMessage } from './model/score-message.ts';
import type { RiskLanguage } from './risk-language.ts';

/** What the caller knows of the message. */
export interface ClassifyOptions {
  /** BCP 47; absent: told from the text, sentence by sentence. */
  readonly language?: string | undefined;
}

/** Classifies a message. @see classifyMessage */
export type MessageClassifier = (text: string, options?: ClassifyOptions) => Classification;

const UNRELATED = REASONS.indexOf('spam-or-unrelated');
const THREATS: readonly number[] = [
  SIGNALS_FROM + SIGNALS.indexOf('threatens-feedback'),
  SIGNALS_FROM + SIGNALS.indexOf('threatens-claim'),
];
/** A lead in scores by which a reason is beyond doubt. */
const CLEAR_LEAD = 2;
/** In what looks like nobody's business, and where the reason is hardly more than a guess, a signal must be clearer. */
const CLEAR_SHARE = 0.6;
const GUESS_BELOW = 0.35;
const SHARE_OF_GUESS = 0.22;

/** Of a message of which less than this is known, little can be said. */
const KNOWN_FROM = 0.15;

/**
 * What are buyers' messages about, in the languages that are handed in?
 *
 * The same as {@link classifyMessage} with fewer languages: a program that serves one store need not load the others.
 *
 * @param options - `languages`, imported from `goodstanding/risk/languages/…`; at least one.
 * @returns A function of the text; a message in another language is still answered, and `abstained`.
 * @throws RangeError without a language.
 * @example
 * ```ts
 * import { messageClassifier } from 'goodstanding/risk';
 * import { en } from 'goodstanding/risk/languages/en';
 *
 * const classify = messageClassifier({ languages: [en] });
 * classify('Where is my parcel?').reason; // => 'where-is-my-order'
 * ```
 */
export function messageClassifier(options: {
  readonly languages: readonly RiskLanguage[];
}): MessageClassifier {
  const { languages } = options;
  if (languages.length === 0) throw new RangeError('languages must hold one language at least');
  return (text, { language } = {}) => classify(String(text ?? ''), languages, language);
}

function classify(
  text: string,
  languages: readonly RiskLanguage[],
  asked: string | undefined,
): Classification {
  const words = wordsOf(foldText(freshText(text)));
  const found = detectLanguages(words);
  const wanted = languages.find(({ language }) => language === asked?.slice(0, 2).toLowerCase())?.language;
  const { finds, language, known } = readMessage(words, languages, found, wanted);
  const model = theModel();
  const scores = scoreMessage(finds, model);
  const { outputs } = scores;
  const { thresholds, sureFrom } = model.table;
  const reasons = reasonShares(outputs, model);
  const isTold = (output: number) =>
    share(outputs[output] as number) >= (thresholds[output - NAMED_FROM] as number);
  const best = bestReason(outputs, THREATS.some(isTold));
  const reason = REASONS[best] as ContactReason;
  const unrelated = best === UNRELATED;
  let least = (reasons[best] as number) < GUESS_BELOW ? SHARE_OF_GUESS : 0;
  if (unrelated) least = CLEAR_SHARE;
  const named = NAMED_REASONS.map((one, index) => ({ label: one, output: NAMED_FROM + index }))
    .filter(
      ({ label, output }) => label !== reason && label !== 'no-reply-needed' && !unrelated && isTold(output),
    )
    .sort((one, other) => (outputs[other.output] as number) - (outputs[one.output] as number));
  const signals = SIGNALS.map((label, index) => ({ label, output: SIGNALS_FROM + index })).filter(
    ({ label, output }) =>
      isTold(output) &&
      share(outputs[output] as number) >= least &&
      (!unrelated || label === 'extortion' || label === 'safety'),
  );
  const confidence = Math.round((reasons[best] as number) * 1000) / 1000;
  const because = abstainCodes(words, language, known, confidence >= sureFrom);
  const posted = isTold(REMARKS_FROM);
  const evidence = [{ label: reason, output: best }, ...named, ...signals].flatMap(
    ({ label, output }): readonly LabelEvidence[] => {
      const stretch = labelEvidence(words, finds, scores, model, output);
      if (stretch === undefined) return [];
      if (label !== 'threatens-feedback') return [{ label, ...stretch }];
      return [{ label, ...stretch, args: { rating: posted ? 'posted' : 'threatened' } }];
    },
  );
  return {
    language: language ?? found.main,
    ...(language === 'zh' ? { script: hanScript(text) } : {}),
    reason,
    confidence,
    alsoReasons: named.map(({ label }) => label),
    signals: signals.map(({ label }) => label),
    needsReply: needsReply(words, reasons, signals, isTold(REMARKS_FROM + 1), model) || because.length > 0,
    abstained: because.length > 0,
    because,
    evidence,
  };
}

/** What the buyer wrote now; everything else is blank, so that every place stays what it was. */
function freshText(text: string): string {
  const { parts } = splitMessage(text);
  if (parts.every(({ kind }) => kind === 'fresh')) return text;
  let fresh = '';
  for (const { kind, start, end } of parts) {
    if (kind !== 'fresh') continue;
    // A blank line parts sentences.
    fresh = `${fresh}${'\n'.repeat(start - fresh.length)}${text.slice(start, end)}`;
  }
  return fresh;
}

/**
 * The reason that scores most. Somebody who only threatens names no topic and looks like nobody's business; unless it
 * clearly is that, the next reason is the guess, so that the threat is not lost.
 */
function bestReason(outputs: Float64Array, threatens: boolean): number {
  const ranked = REASONS.map((_, index) => index).sort(
    (one, other) => (outputs[other] as number) - (outputs[one] as number),
  );
  const [first = 0, second = 0] = ranked;
  const lead = (outputs[first] as number) - (outputs[second] as number);
  return threatens && first === UNRELATED && lead < CLEAR_LEAD ? second : first;
}

const share = (score: number): number => 1 / (1 + Math.exp(-score));

/** Shares of the reasons, made cooler so that they say how often they are right. */
function reasonShares(outputs: Float64Array, { table }: Model): readonly number[] {
  const cooled = Array.from(outputs.subarray(0, REASONS.length), (score) => score / table.temperature);
  const most = Math.max(...cooled);
  const raised = cooled.map((score) => Math.exp(score - most));
  const sum = raised.reduce((whole, one) => whole + one, 0);
  return raised.map((one) => one / sum);
}

/** In doubt a message needs a reply; a question or a threat always does. */
function needsReply(
  words: TextWords,
  reasons: readonly number[],
  signals: readonly { readonly label: Signal }[],
  noAnswer: boolean,
  { table }: Model,
): boolean {
  const idle = (reasons[REASONS.indexOf('no-reply-needed')] as number) + (reasons[UNRELATED] as number);
  const spam = reasons[UNRELATED] as number;
  if (signals.length > 0) return true;
  if (words.words.includes('?')) return spam < table.noReplyFrom;
  return idle < table.noReplyFrom && !(noAnswer && idle > 0.5);
}

function abstainCodes(
  words: TextWords,
  language: Language | undefined,
  known: number,
  sure: boolean,
): readonly AbstainCode[] {
  if (words.words.length === 0) return ['no-text'];
  if (language === undefined) return ['language-unknown'];
  return [
    ...(known < KNOWN_FROM ? (['few-known-words'] as const) : []),
    ...(sure ? [] : (['unsure'] as const)),
  ];
}
