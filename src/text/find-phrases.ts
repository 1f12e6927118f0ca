import { type CompiledPhrase, matchersAt, type PhraseBook, type Step, type TermNode } from './phrase-book.ts';
import type { TextWords } from './words.ts';

/** Words from `start` up to, not including, `end`. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** A phrase found. */
export interface PhraseMatch extends WordRange {
  readonly group: string;
}

export interface PhrasesFound {
  readonly matches: readonly PhraseMatch[];
  /** Where the entries of a word list stand. */
  readonly listed: (name: string) => readonly WordRange[];
}

type Occurrences = Map<number, WordRange[]>;

/** How many matches of one phrase in one sentence are worth telling. */
const MOST_MATCHES = 4;
const MOST_REACH = 512;

/**
 * Which phrases does a text contain?
 *
 * @param words - The text, cut into words.
 * @param book - Phrases made ready by `phraseBook`.
 * @param wanted - Which sentences are looked at; absent: all.
 * @returns Matches in order of the text, and the places of the word lists. Time grows with the text alone.
 */
export function findPhrases(
  words: TextWords,
  book: PhraseBook,
  wanted?: (sentence: number) => boolean,
): PhrasesFound {
  const matches: PhraseMatch[] = [];
  const listed = new Map<number, WordRange[]>();
  let before: Occurrences = new Map();
  let here: Occurrences = new Map();
  const count = words.words.length;
  for (let start = 0; start < count; ) {
    const sentence = words.sentences[start] as number;
    let end = start + 1;
    while (end < count && words.sentences[end] === sentence) end += 1;
    if (wanted === undefined || wanted(sentence)) {
      for (let at = start; at < end; at += 1) collect(words, book, here, book.terms, at, at, end);
      for (const [concept, found] of here)
        if (book.named.has(concept)) {
          const list = listed.get(concept);
          if (list === undefined) listed.set(concept, found.slice());
          else for (const one of found) list.push(one);
        }
      if (here.size > 0 || before.size > 0) matchSentence(words, book, here, before, matches);
    }
    [before, here] = [here, before];
    here.clear();
    start = end;
  }
  matches.sort((first, second) => first.start - second.start || first.end - second.end);
  const listOf = (name: string) => listed.get(book.names.get(name) ?? -1) ?? [];
  return { matches, listed: listOf };
}

/** Adds the concepts that begin at a word. */
function collect(
  words: TextWords,
  book: PhraseBook,
  into: Occurrences,
  node: TermNode,
  start: number,
  at: number,
  limit: number,
): void {
  for (const matcher of matchersAt(book, words, at)) {
    const next = node.next.get(matcher);
    if (next === undefined) continue;
    for (const concept of next.concepts) {
      const list = into.get(concept);
      if (list === undefined) into.set(concept, [{ start, end: at + 1 }]);
      else insert(list, start, at + 1);
    }
    if (next.next.size > 0 && at + 1 < limit) collect(words, book, into, next, start, at + 1, limit);
  }
}

/** Shorter ranges before longer ones; two spellings of one entry are found at the same place. */
function insert(list: WordRange[], start: number, end: number): void {
  let index = list.length;
  for (; index > 0; index -= 1) {
    const one = list[index - 1] as WordRange;
    if (one.start !== start || one.end < end) break;
    if (one.end === end) return;
  }
  if (index === list.length) list.push({ start, end });
  else list.splice(index, 0, { start, end });
}

function matchSentence(
  words: TextWords,
  book: PhraseBook,
  here: Occurrences,
  before: Occurrences,
  into: PhraseMatch[],
): void {
  const excepted = new Map<string, boolean>();
  const isExcepted = (group: string): boolean => {
    const known = excepted.get(group);
    if (known !== undefined) return known;
    const found = (book.unless.get(group) ?? []).some((phrase) => occurs(words, phrase, here));
    excepted.set(group, found);
    return found;
  };
  const tell = (phrase: CompiledPhrase, range: WordRange) => into.push({ group: phrase.group, ...range });
  for (const concept of here.keys())
    for (const phrase of book.narrow.get(concept) ?? []) {
      if (!possible(phrase, here) || isExcepted(phrase.group)) continue;
      if (phrase.without.some((steps) => first(words, steps, here) !== undefined)) continue;
      const [only] = phrase.sequences;
      if (phrase.sequences.length === 1)
        for (const range of all(words, only as readonly Step[], here)) tell(phrase, range);
      else {
        const ranges = phrase.sequences.map((steps) => first(words, steps, here));
        if (ranges.every((range) => range !== undefined)) tell(phrase, around(ranges));
      }
    }
  for (const phrase of book.wide) {
    const inside = phrase.sequences.map((steps) => first(words, steps, here));
    if (inside.every((range) => range === undefined)) continue;
    const ranges = phrase.sequences.map((steps, index) => inside[index] ?? first(words, steps, before));
    if (!ranges.every((range) => range !== undefined) || isExcepted(phrase.group)) continue;
    if (phrase.without.some((steps) => first(words, steps, here) ?? first(words, steps, before))) continue;
    if ((book.unless.get(phrase.group) ?? []).some((one) => occurs(words, one, before))) continue;
    tell(phrase, around(ranges));
  }
}

/** All parts of an exception are there, in any order. */
const occurs = (words: TextWords, phrase: CompiledPhrase, here: Occurrences) =>
  phrase.sequences.every((steps) => first(words, steps, here) !== undefined);

const possible = (phrase: CompiledPhrase, here: Occurrences) =>
  phrase.sequences.every((steps) => steps.every(({ concept, optional }) => optional || here.has(concept)));

const around = (ranges: readonly WordRange[]): WordRange => ({
  start: Math.min(...ranges.map(({ start }) => start)),
  end: Math.max(...ranges.map(({ end }) => end)),
});

function first(words: TextWords, steps: readonly Step[], here: Occurrences): WordRange | undefined {
  for (const range of all(words, steps, here, 1)) return range;
  return undefined;
}

/** The places where a sequence begins, each with its nearest end. */
function all(
  words: TextWords,
  steps: readonly Step[],
  here: Occurrences,
  most: number = MOST_MATCHES,
): readonly WordRange[] {
  const found: WordRange[] = [];
  // Where the rest of the sequence is known not to follow: keeps repeated words from being tried again and again.
  const dead = new Set<number>();
  const follow = (index: number, at: number, extra: number): number | undefined => {
    if (index === steps.length) return at;
    const key = (index * words.words.length + at) * MOST_REACH + Math.min(extra, MOST_REACH - 1);
    if (dead.has(key)) return undefined;
    const { concept, gap, optional } = steps[index] as Step;
    for (const one of here.get(concept) ?? []) {
      if (one.start < at || distance(words, at, one.start) > gap + extra) continue;
      const end = follow(index + 1, one.end, 0);
      if (end !== undefined) return end;
    }
    // What is missing hands its gap on.
    const end = optional ? follow(index + 1, at, gap + extra) : undefined;
    if (end === undefined) dead.add(key);
    return end;
  };
  for (const index of firstSteps(steps))
    for (const one of here.get((steps[index] as Step).concept) ?? []) {
      if (found.length >= most) return found;
      if (found.some(({ start, end }) => one.start >= start && one.start < end)) continue;
      const end = follow(index + 1, one.end, 0);
      if (end !== undefined) found.push({ start: one.start, end });
    }
  return found;
}

/** With which steps a sequence may begin. */
function firstSteps(steps: readonly Step[]): readonly number[] {
  const must = steps.findIndex(({ optional }) => !optional);
  return steps.slice(0, must + 1).map((_, index) => index);
}

/** How much stands between two places, in reach of words. */
function distance({ reach }: TextWords, from: number, to: number): number {
  if (to <= from) return 0;
  return (reach[to - 1] as number) - (from === 0 ? 0 : (reach[from - 1] as number));
}
