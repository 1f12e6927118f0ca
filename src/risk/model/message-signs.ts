import type { TextWords } from '../../text/index.ts';
import type { ListHit } from '../lexicon/word-lists.ts';

/**
 * A concept and how it stands in the message. The concept alone says little: whether it is denied, asked or only
 * threatened decides.
 */
const SETTINGS = ['said', 'asked', 'in-first', 'in-last', 'negated', 'denied', 'if'] as const;
const [SAID, ASKED, IN_FIRST, IN_LAST, NEGATED, DENIED, CONDITIONAL] = [0, 1, 2, 3, 4, 5, 6];

/** Signs that belong to no concept: how long the message is, and whether it asks. */
const MESSAGE_SIGNS = [
  'to-3-words',
  'to-8-words',
  'to-20-words',
  'to-45-words',
  'longer',
  'asks',
  'nothing-known',
] as const;
const LENGTHS = [3, 8, 20, 45];

/** How far a negation and an "if" reach, in reach of words. */
const [NEGATION_BEFORE, NEGATION_AFTER, CONDITION_BEFORE] = [8, 6, 20];

/** Where the concepts that turn others stand among all. */
export interface TurningConcepts {
  readonly not: number;
  readonly orElse: number;
}

/** A hit of a concept with the signs it makes. */
export interface SignHit extends ListHit {
  readonly signs: readonly number[];
}

/** How many signs there are for so many concepts. */
export const signCount = (concepts: number): number => concepts * SETTINGS.length + MESSAGE_SIGNS.length;

/** Every sign of a message: each hit with its own, and those of the message as a whole. */
export function messageSigns(
  words: TextWords,
  hits: readonly ListHit[],
  concepts: number,
  { not, orElse }: TurningConcepts,
): { readonly hits: readonly SignHit[]; readonly ofMessage: readonly number[] } {
  const asked = askedSentences(words);
  const negations = hits.filter(({ list }) => list === not);
  const conditions = hits.filter(({ list }) => list === orElse);
  const last = words.sentenceCount - 1;
  let [nextNegation, nextCondition] = [0, 0];
  const marked = hits.map((hit) => {
    const { list, first } = hit;
    const sentence = words.sentences[first] as number;
    const base = list * SETTINGS.length;
    const signs = [base + SAID];
    if (asked.has(sentence)) signs.push(base + ASKED);
    if (last > 0 && sentence === 0) signs.push(base + IN_FIRST);
    if (last > 0 && sentence === last) signs.push(base + IN_LAST);
    if (list !== not) {
      while (isLong(words, negations[nextNegation], first)) nextNegation += 1;
      for (let at = nextNegation; at < negations.length; at += 1) {
        const other = negations[at] as ListHit;
        if ((words.reach[other.first] as number) - (words.reach[hit.last] as number) > NEGATION_AFTER) break;
        if (words.sentences[other.first] !== sentence) continue;
        if (other.first < first && distance(words, other.last, first) <= NEGATION_BEFORE)
          signs.push(base + NEGATED);
        if (other.first > hit.last) signs.push(base + DENIED);
      }
    }
    if (list !== orElse) {
      while (isLong(words, conditions[nextCondition], first)) nextCondition += 1;
      for (let at = nextCondition; at < conditions.length; at += 1) {
        const other = conditions[at] as ListHit;
        if (other.first >= first) break;
        if (
          words.sentences[other.first] === sentence &&
          distance(words, other.last, first) <= CONDITION_BEFORE
        )
          signs.push(base + CONDITIONAL);
      }
    }
    return { ...hit, signs };
  });
  const offset = concepts * SETTINGS.length;
  const length = LENGTHS.findIndex((most) => words.words.length <= most);
  return {
    hits: marked,
    ofMessage: [
      offset + (length < 0 ? LENGTHS.length : length),
      ...(asked.size > 0 ? [offset + LENGTHS.length + 1] : []),
      ...(hits.length === 0 ? [offset + LENGTHS.length + 2] : []),
    ],
  };
}

const distance = (words: TextWords, from: number, to: number): number =>
  (words.reach[to] as number) - (words.reach[from] as number);

/** So far before that it reaches nothing any more; hits come in the order of their first word. */
const isLong = (words: TextWords, hit: ListHit | undefined, at: number): boolean =>
  hit !== undefined && hit.first < at && distance(words, hit.first, at) > CONDITION_BEFORE + 10;

function askedSentences(words: TextWords): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const [at, word] of words.words.entries()) if (word === '?') asked.add(words.sentences[at] as number);
  return asked;
}
