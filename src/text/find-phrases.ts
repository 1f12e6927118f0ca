import type { CompiledPhrase, PhraseBook, TermNode } from './phrase-book.ts';
import { firstRange, type Occurrences, sequenceRanges, type WordRange } from './sequence-ranges.ts';
import { matchersAt } from './word-matchers.ts';
import type { TextWords } from './words.ts';

/** A phrase found. */
export interface PhraseMatch extends WordRange {
  readonly group: string;
}

export interface PhrasesFound {
  readonly matches: readonly PhraseMatch[];
  /** Where the entries of a word list stand. */
  readonly listed: (name: string) => readonly WordRange[];
}

/** How many matches of one phrase in one sentence are worth telling. */
const MOST_MATCHES = 4;
/** How often an entry of one list is noted in one sentence: nobody writes more. */
const MOST_OCCURRENCES = 40;

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
  if (list.length >= MOST_OCCURRENCES) return;
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
  for (const concept of here.keys()) {
    const phrases = book.narrow.get(concept);
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      const ranges = narrowRanges(words, phrase, here);
      if (ranges.length === 0 || isExcepted(phrase.group)) continue;
      if (phrase.without.some((one) => firstRange(words, one, here) !== undefined)) continue;
      for (const { start, end } of ranges) into.push({ group: phrase.group, start, end });
    }
  }
  for (const phrase of book.wide) {
    const range = wideRange(words, phrase, here, before);
    if (range === undefined || isExcepted(phrase.group)) continue;
    if (phrase.without.some((one) => firstRange(words, one, here) ?? firstRange(words, one, before)))
      continue;
    if ((book.unless.get(phrase.group) ?? []).some((one) => occurs(words, one, before))) continue;
    into.push({ group: phrase.group, ...range });
  }
}

const NOWHERE: readonly WordRange[] = [];

/** One sequence may be found several times, several together once. */
function narrowRanges(words: TextWords, phrase: CompiledPhrase, here: Occurrences): readonly WordRange[] {
  const { sequences } = phrase;
  for (const { needed } of sequences) if (!needed.every((concept) => here.has(concept))) return NOWHERE;
  const [only] = sequences;
  if (sequences.length === 1 && only !== undefined) return sequenceRanges(words, only, here, MOST_MATCHES);
  const ranges = sequences.map((one) => firstRange(words, one, here));
  return ranges.every((range) => range !== undefined) ? [around(ranges)] : NOWHERE;
}

/** At least one part in this sentence, the others in this or the one before. */
function wideRange(
  words: TextWords,
  { sequences }: CompiledPhrase,
  here: Occurrences,
  before: Occurrences,
): WordRange | undefined {
  const isIn = (place: Occurrences, needed: readonly number[]) =>
    needed.every((concept) => place.has(concept));
  if (!sequences.some(({ needed }) => isIn(here, needed))) return undefined;
  if (!sequences.every(({ needed }) => isIn(here, needed) || isIn(before, needed))) return undefined;
  const inside = sequences.map((one) => firstRange(words, one, here));
  if (inside.every((range) => range === undefined)) return undefined;
  const ranges = sequences.map((one, index) => inside[index] ?? firstRange(words, one, before));
  return ranges.every((range) => range !== undefined) ? around(ranges) : undefined;
}

/** All parts of an exception are there, in any order. */
const occurs = (words: TextWords, { sequences }: CompiledPhrase, here: Occurrences) =>
  sequences.every((one) => firstRange(words, one, here) !== undefined);

const around = (ranges: readonly WordRange[]): WordRange => ({
  start: Math.min(...ranges.map(({ start }) => start)),
  end: Math.max(...ranges.map(({ end }) => end)),
});
