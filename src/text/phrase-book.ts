import {
  type Phrase,
  phraseReader,
  readPhrases,
  readTerms,
  type Sequence,
  type Term,
  type WordLists,
} from './phrase-syntax.ts';
import { matcherMaps, type WordMatchers } from './word-matchers.ts';

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

export interface CompiledSequence {
  readonly steps: readonly Step[];
  /** The concepts without which it cannot be there. */
  readonly needed: readonly number[];
  /** How many of the first steps it may begin with: the optional ones, and the one after them. */
  readonly beginnings: number;
}

export interface CompiledPhrase {
  readonly group: string;
  readonly sequences: readonly CompiledSequence[];
  readonly without: readonly CompiledSequence[];
  readonly wide: boolean;
}

/** A node of the tree of terms: which matcher leads where, which concepts end here. */
export interface TermNode {
  readonly next: Map<number, TermNode>;
  readonly concepts: number[];
}

/** What {@link findPhrases} needs: word matchers, the tree of terms, and the phrases by their rarest concept. */
export interface PhraseBook extends WordMatchers {
  readonly terms: TermNode;
  readonly narrow: ReadonlyMap<number, readonly CompiledPhrase[]>;
  readonly wide: readonly CompiledPhrase[];
  readonly unless: ReadonlyMap<string, readonly CompiledPhrase[]>;
  readonly names: ReadonlyMap<string, number>;
  /** Concepts that are word lists, by their number. */
  readonly named: ReadonlySet<number>;
}

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
  const sequenceOf = (sequence: Sequence): CompiledSequence => {
    const steps = sequence.map(({ terms, gap, optional }) => ({
      concept: conceptOfTerms(terms),
      gap,
      optional,
    }));
    const needed = steps.flatMap(({ concept, optional }) => (optional ? [] : [concept]));
    return { steps, needed, beginnings: steps.findIndex(({ optional }) => !optional) + 1 };
  };
  const compile = (group: string, phrase: Phrase): CompiledPhrase => ({
    group,
    sequences: phrase.sequences.map(sequenceOf),
    without: phrase.without.map(sequenceOf),
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
        const needed = phrase.sequences.flatMap((sequence) => sequence.needed);
        const key = needed.reduce((best, one) =>
          (length[one] as number) > (length[best] as number) ? one : best,
        );
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
  };
}
