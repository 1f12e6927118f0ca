import { foldText, type TextWords, type WordRange, wordsOf } from '../../text/index.ts';
import { factWords } from '../facts/fact-words.table.ts';
import type { PhraseName, WordListName } from '../policy-language.ts';
import type { DraftContext } from './draft-context.ts';
import { hitsOf } from './phrase-findings.ts';

/** What was found where in a draft: sentences that hold an entry of a list or a phrase. */
export interface SentenceMarks {
  readonly listed: (name: WordListName) => ReadonlySet<number>;
  readonly phrases: (name: PhraseName) => ReadonlySet<number>;
}

const known = new WeakMap<DraftContext, SentenceMarks>();

/** In which sentences do the words of a list stand, in which a phrase? Worked out once a draft. */
export function sentenceMarks(context: DraftContext): SentenceMarks {
  const found = known.get(context);
  if (found !== undefined) return found;
  const lists = new Map<string, ReadonlySet<number>>();
  const groups = new Map<string, Set<number>>();
  for (const language of context.languages)
    for (const { name, sentence } of hitsOf(context.words, language)) {
      const group = groups.get(name) ?? new Set<number>();
      groups.set(name, group.add(sentence));
    }
  const none: ReadonlySet<number> = new Set();
  const marks: SentenceMarks = {
    listed: (name) => {
      const list =
        lists.get(name) ??
        new Set(rangesOf(context, name).map(({ start }) => context.words.sentences[start] as number));
      lists.set(name, list);
      return list;
    },
    phrases: (name) => groups.get(name) ?? none,
  };
  known.set(context, marks);
  return marks;
}

/** Where the entries of a list stand, in all languages of the draft, in order. */
export function rangesOf(context: DraftContext, name: WordListName): readonly WordRange[] {
  const ranges = context.languages.flatMap(({ found }) => found.listed(name));
  return [...ranges].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The first and, excluded, the last word of a sentence around a word. */
export function sentenceAround({ words, sentences }: TextWords, at: number): WordRange {
  let start = at;
  let end = at + 1;
  while (start > 0 && sentences[start - 1] === sentences[at]) start -= 1;
  while (end < words.length && sentences[end] === sentences[at]) end += 1;
  return { start, end };
}

/** Does a sentence begin a word like one of these beginnings, of any language of the draft? */
export function speaksOfReturn(context: DraftContext, { start, end }: WordRange): boolean {
  const { words } = context;
  const text = ` ${words.text.folded.slice(words.starts[start], words.ends[end - 1])}`;
  return context.languages.some(({ language: { language } }) =>
    beginnings(factWords[language].back).some((beginning) =>
      language === 'zh' || language === 'ja' ? text.includes(beginning) : text.includes(` ${beginning}`),
    ),
  );
}

const folded = new Map<string, readonly string[]>();

/** The entries of a table line, folded. */
export function beginnings(line: string): readonly string[] {
  const list = folded.get(line) ?? line.split('|').flatMap((entry) => foldText(entry).folded || []);
  folded.set(line, list);
  return list;
}

const numbers = new Map<string, ReadonlyMap<string, number>>();

/** The number that a word says: digits, or one to ten in a language of the draft. */
export function numberAt(context: DraftContext, at: number): number | undefined {
  const word = context.words.words[at] as string;
  if (/^\d{1,9}$/.test(word)) return Number(word);
  for (const { language } of context.languages) {
    const line = factWords[language.language].numbers;
    const map = numbers.get(line) ?? numberWords(line);
    numbers.set(line, map);
    const number = map.get(word);
    if (number !== undefined) return number;
  }
  return undefined;
}

const numberWords = (line: string): ReadonlyMap<string, number> =>
  new Map(
    line
      .split('|')
      .flatMap((entry, index) => entry.split('/').map((word) => [foldText(word).folded, index + 1] as const)),
  );

/** Words of a text, folded. */
export const wordsIn = (text: string): readonly string[] => wordsOf(foldText(text)).words;

/**
 * Things by the sentence in which they begin, and that in which they end (the dot of "24. November" looks like the end
 * of one): a sentence is short, so that what looks at pairs in it stays linear.
 */
export function bySentence<One extends WordRange>(
  { sentences }: TextWords,
  ranges: readonly One[],
): ReadonlyMap<number, readonly One[]> {
  const groups = new Map<number, One[]>();
  for (const one of ranges)
    for (const sentence of new Set([sentences[one.start] as number, sentences[one.end - 1] as number])) {
      const group = groups.get(sentence);
      if (group === undefined) groups.set(sentence, [one]);
      else group.push(one);
    }
  return groups;
}
