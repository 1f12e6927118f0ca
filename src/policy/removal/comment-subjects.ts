import type { Language } from '../../model/index.ts';
import {
  detectLanguages,
  findPhrases,
  originalRange,
  type PhraseBook,
  phraseBook,
  type TextWords,
} from '../../text/index.ts';
import { removalWords } from './removal-words.table.ts';

/** What a comment can speak of. */
export type CommentSubject = 'product' | 'delivery' | 'service';

/** One sentence of a comment, with its place in the comment: UTF-16, half-open. */
export interface CommentSentence {
  readonly start: number;
  readonly end: number;
  /** Empty: it says nothing that can be told ("Very disappointed"). */
  readonly subjects: readonly CommentSubject[];
}

const SUBJECTS: readonly CommentSubject[] = ['product', 'delivery', 'service'];
const LIKELY = 2;
// Language data does not change: at most thirteen.
const books = new Map<Language, PhraseBook>();

/** A comment, sentence by sentence, and the languages it may be in, the likeliest first. */
export interface CommentReading {
  readonly sentences: readonly CommentSentence[];
  readonly languages: readonly Language[];
  /** Obscene words of those languages: UTF-16, half-open. */
  readonly obscene: readonly { readonly start: number; readonly end: number }[];
}

/**
 * What does each sentence of a comment speak of? Where the language cannot be told, as in most comments of four words,
 * the one that tells most of it; of several, the likelier, then those of `hints`.
 */
export function commentSubjects(words: TextWords, hints: readonly Language[] = []): CommentReading {
  const { main, all, ranked } = detectLanguages(words);
  const known = Object.keys(removalWords) as readonly Language[];
  const likely = main === undefined ? [...all, ...ranked, ...hints, ...known] : all;
  const readings = [...new Set(likely)].map((language) => ({
    language,
    sentences: reading(words, language),
  }));
  const told = ({ sentences }: (typeof readings)[number]) =>
    sentences.filter(({ subjects }) => subjects.length > 0).length;
  const best = readings.reduce((first, next) => (told(next) > told(first) ? next : first));
  const few = ranked.length > 0 ? ranked.slice(0, LIKELY) : told(best) > 0 ? [best.language] : hints;
  const languages = main === undefined ? few : all;
  const obscene = languages.flatMap((language) =>
    findPhrases(words, bookOf(language))
      .listed('obscene')
      .map(({ start, end }) =>
        originalRange(words.text, words.starts[start] as number, words.ends[end - 1] as number),
      ),
  );
  return { sentences: best.sentences, languages, obscene };
}

function reading(words: TextWords, language: Language): readonly CommentSentence[] {
  const { listed } = findPhrases(words, bookOf(language));
  const found = new Map<CommentSubject, ReadonlySet<number>>(
    SUBJECTS.map((subject) => [subject, sentencesOf(words, listed(subject))]),
  );
  const things = sentencesOf(words, listed('thing'));
  return rangesOf(words).map((range, sentence) => {
    const subjects = SUBJECTS.filter((subject) => found.get(subject)?.has(sentence));
    // "The item is late" speaks of delivery, "nice item" of the item.
    return { ...range, subjects: subjects.length === 0 && things.has(sentence) ? ['product'] : subjects };
  });
}

function bookOf(language: Language): PhraseBook {
  const known = books.get(language);
  if (known !== undefined) return known;
  const { product, thing, delivery, service, obscene } = removalWords[language];
  const book = phraseBook({ product, thing, delivery, service, obscene }, {});
  books.set(language, book);
  return book;
}

const sentencesOf = ({ sentences }: TextWords, ranges: readonly { readonly start: number }[]) =>
  new Set(ranges.map(({ start }) => sentences[start] as number));

/** Where each sentence stands in the original. */
function rangesOf({
  text,
  starts,
  ends,
  sentences,
  words,
}: TextWords): readonly { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { start, end } = originalRange(text, starts[index] as number, ends[index] as number);
    const last = ranges[sentences[index] as number];
    if (last === undefined) ranges.push({ start, end });
    else last.end = end;
  }
  return ranges;
}
