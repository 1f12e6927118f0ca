import { foldText } from './fold.ts';
import {
  type Phrase,
  phraseReader,
  readPhrases,
  readTerms,
  type Sequence,
  type Term,
  type WordLists,
} from './phrase-syntax.ts';
import type { TextWords } from './words.ts';

/** Phrases of one purpose. */
export interface PhraseGroup {
  readonly find: readonly string[];
  /** None of `find` counts in a sentence with one of these. */
  readonly unless?: readonly string[] | undefined;
}

/** Element of a compiled sequence: one of the terms of a concept. */
export interface Step {
  readonly concept: number;
  readonly gap: number;
  readonly optional: boolean;
}

export interface CompiledPhrase {
  readonly group: string;
  readonly sequences: readonly (readonly Step[])[];
  readonly without: readonly (readonly Step[])[];
  readonly wide: boolean;
}

/** A node of the tree of terms: which matcher leads where, which concepts end here. */
export interface TermNode {
  readonly next: Map<number, TermNode>;
  readonly concepts: number[];
}

/** What {@link findPhrases} needs: word matchers, the tree of terms, and the phrases by their rarest concept. */
export interface PhraseBook {
  readonly exact: ReadonlyMap<string, number>;
  /** Words with a star, by their first or last (up to three) letters. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  readonly endings: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** Words with a star at both ends. */
  readonly middles: readonly (readonly [string, number])[];
  /** Words that are compared with their accents, by their folded form. */
  readonly accented: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  readonly terms: TermNode;
  readonly narrow: ReadonlyMap<number, readonly CompiledPhrase[]>;
  readonly wide: readonly CompiledPhrase[];
  readonly unless: ReadonlyMap<string, readonly CompiledPhrase[]>;
  readonly names: ReadonlyMap<string, number>;
  /** Concepts that are word lists, by their number. */
  readonly named: ReadonlySet<number>;
  /** What was found out about single words: only ever a shorter way to the same. */
  readonly known: Map<string, readonly number[]>;
}

const BUCKET = 3;

/**
 * Makes word lists and phrases ready for {@link findPhrases}.
 *
 * @param lists - Word lists by name, entries parted by `|`.
 * @param groups - Phrases by purpose; how they are written stands in `phrase-syntax.ts`.
 * @throws RangeError that cites a phrase which cannot be read, or a list that is missing.
 */
export function phraseBook(lists: WordLists, groups: Readonly<Record<string, PhraseGroup>>): PhraseBook {
  const matchers = new Map<string, number>();
  const reader = phraseReader(lists);
  const root: TermNode = { next: new Map(), concepts: [] };
  const conceptOf = new Map<string, number>();
  // How easily a concept turns up: a long term is rare.
  const length: number[] = [];

  // Lists are read once: the same array is the same concept, without spelling it out again.
  const byTerms = new Map<readonly Term[], number>();
  const conceptOfTerms = (terms: readonly Term[]): number => {
    const known = byTerms.get(terms);
    if (known !== undefined) return known;
    const concept = idOf(terms, terms.map((term) => term.join(' ')).join('|'));
    byTerms.set(terms, concept);
    return concept;
  };
  const idOf = (terms: readonly Term[], name: string): number => {
    const known = conceptOf.get(name);
    if (known !== undefined) return known;
    const concept = conceptOf.size;
    conceptOf.set(name, concept);
    length[concept] = Math.min(...terms.map((term) => term.join('').length));
    for (const term of terms) {
      let node = root;
      for (const word of term) {
        const matcher = matchers.get(word) ?? matchers.size;
        matchers.set(word, matcher);
        const next = node.next.get(matcher) ?? { next: new Map(), concepts: [] };
        node.next.set(matcher, next);
        node = next;
      }
      if (!node.concepts.includes(concept)) node.concepts.push(concept);
    }
    return concept;
  };
  const named = new Map(
    Object.entries(lists).map(([name, written]) => [name, idOf(readTerms(written, reader), `{${name}}`)]),
  );
  const stepsOf = (sequence: Sequence): readonly Step[] =>
    sequence.map(({ terms, gap, optional }) => ({
      concept: conceptOfTerms(terms),
      gap,
      optional,
    }));
  const compile = (group: string, phrase: Phrase): CompiledPhrase => ({
    group,
    sequences: phrase.sequences.map(stepsOf),
    without: phrase.without.map(stepsOf),
    wide: phrase.wide,
  });

  const narrow = new Map<number, CompiledPhrase[]>();
  const wide: CompiledPhrase[] = [];
  const unless = new Map<string, CompiledPhrase[]>();
  for (const [group, { find, unless: exceptions = [] }] of Object.entries(groups)) {
    unless.set(
      group,
      exceptions.flatMap((written) => readPhrases(written, reader).map((phrase) => compile(group, phrase))),
    );
    for (const read of find.flatMap((written) => readPhrases(written, reader))) {
      const phrase = compile(group, read);
      if (phrase.wide) wide.push(phrase);
      else {
        const needed = phrase.sequences.flat().filter(({ optional }) => !optional);
        const key = needed.reduce((best, step) =>
          (length[step.concept] as number) > (length[best.concept] as number) ? step : best,
        ).concept;
        narrow.set(key, [...(narrow.get(key) ?? []), phrase]);
      }
    }
  }
  return {
    ...matcherMaps(matchers),
    terms: root,
    narrow,
    wide,
    unless,
    names: named,
    named: new Set(named.values()),
    known: new Map(),
  };
}

function matcherMaps(
  matchers: ReadonlyMap<string, number>,
): Pick<PhraseBook, 'exact' | 'beginnings' | 'endings' | 'middles' | 'accented'> {
  const exact = new Map<string, number>();
  const beginnings = new Map<string, (readonly [string, number])[]>();
  const endings = new Map<string, (readonly [string, number])[]>();
  const middles: (readonly [string, number])[] = [];
  const accented = new Map<string, (readonly [string, number])[]>();
  const add = (to: Map<string, (readonly [string, number])[]>, key: string, word: string, id: number) =>
    to.set(key, [...(to.get(key) ?? []), [word, id]]);
  for (const [word, id] of matchers) {
    const plain = word.replaceAll('*', '');
    if (word.startsWith('=')) add(accented, foldText(word.slice(1)).folded, word.slice(1), id);
    else if (word.startsWith('*') && word.endsWith('*')) middles.push([plain, id]);
    else if (word.endsWith('*')) add(beginnings, plain.slice(0, BUCKET), plain, id);
    else if (word.startsWith('*')) add(endings, plain.slice(-BUCKET), plain, id);
    else exact.set(word, id);
  }
  return { exact, beginnings, endings, middles, accented };
}

const NONE: readonly number[] = [];
/** Words whose matchers are kept; then it begins anew. */
const MOST_KNOWN = 20_000;

/** The matchers of one folded word. */
function matchersOf(book: PhraseBook, word: string): readonly number[] {
  const known = book.known.get(word);
  if (known !== undefined) return known;
  const found = matching(book, word);
  if (book.known.size >= MOST_KNOWN) book.known.clear();
  book.known.set(word, found);
  return found;
}

function matching({ exact, beginnings, endings, middles }: PhraseBook, word: string): readonly number[] {
  const found: number[] = [];
  const whole = exact.get(word);
  if (whole !== undefined) found.push(whole);
  for (let size = Math.min(BUCKET, word.length); size > 0; size -= 1) {
    for (const [beginning, id] of beginnings.get(word.slice(0, size)) ?? [])
      if ((size === BUCKET || beginning.length === size) && word.startsWith(beginning)) found.push(id);
    for (const [ending, id] of endings.get(word.slice(-size)) ?? [])
      if ((size === BUCKET || ending.length === size) && word.endsWith(ending)) found.push(id);
  }
  for (const [middle, id] of middles) if (word.includes(middle)) found.push(id);
  return found.length === 0 ? NONE : found;
}

/** The matchers of one word of a text, those that look at accents included. */
export function matchersAt(book: PhraseBook, words: TextWords, at: number): readonly number[] {
  const word = words.words[at] as string;
  const found = matchersOf(book, word);
  const forms = book.accented.get(word);
  if (forms === undefined) return found;
  const { original, starts, ends } = words.text;
  const from = starts[words.starts[at] as number];
  // A combining accent belongs to the letter before it.
  let to = ends[(words.ends[at] as number) - 1] as number;
  while (/^\p{M}/u.test(original.slice(to, to + 1))) to += 1;
  const written = original.slice(from, to).normalize('NFC').toLowerCase();
  return [...found, ...forms.flatMap(([form, id]) => (form === written ? [id] : []))];
}
