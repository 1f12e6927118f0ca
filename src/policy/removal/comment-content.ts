import type { Language } from '../../model/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import {
  CONTACT_WORDS,
  findEmails,
  findLinks,
  findPhones,
  findPhrases,
  foldText,
  originalRange,
  type PhraseBook,
  phraseBook,
  type TextWords,
  wordsOf,
} from '../../text/index.ts';
import { isUnder } from '../draft/link-kind.ts';
import { sharedWords } from '../languages/shared-words.ts';
import type { PolicyLanguage } from '../policy-language.ts';
import { type CommentSentence, commentSubjects } from './comment-subjects.ts';

/** A stretch of a comment: UTF-16, half-open. */
interface CommentRange {
  readonly start: number;
  readonly end: number;
}

/** What stands in a comment that a marketplace takes away wherever it stands, and what its sentences speak of. */
export interface CommentContent {
  readonly obscene: readonly CommentRange[];
  /** Insults and threats, which not everybody takes for obscene. */
  readonly offensive: readonly CommentRange[];
  readonly personal: readonly CommentRange[];
  readonly promotional: readonly CommentRange[];
  readonly sentences: readonly CommentSentence[];
}

// Keyed by language data, which does not change.
const books = new WeakMap<PolicyLanguage, PhraseBook>();

/** What does a comment hold? */
export function commentContent(
  comment: string,
  {
    rules,
    languages,
    hints,
  }: { rules: Rulebook; languages: readonly PolicyLanguage[]; hints: readonly Language[] },
): CommentContent {
  const folded = foldText(comment);
  const words = wordsOf(folded);
  const emails = findEmails(folded, CONTACT_WORDS);
  const links = findLinks(folded, CONTACT_WORDS).filter(
    (link) => !emails.some((email) => overlap(link, email)),
  );
  const phones = findPhones(folded, CONTACT_WORDS, [...emails, ...links]);
  const { sentences, languages: likely, obscene } = commentSubjects(words, hints);
  const phrases = phraseRanges(
    words,
    languages.filter(({ language }) => likely.includes(language)),
  );
  const foreign = links.filter(({ host }) => !rules.sites?.hosts.some((pattern) => isUnder(host, pattern)));
  return {
    obscene: inOrder(obscene),
    offensive: phrases('offensive-language'),
    personal: inOrder([...emails, ...phones]),
    promotional: inOrder([...foreign, ...phrases('promotion')]),
    sentences,
  };
}

/** Looks for phrase groups in the languages that the comment may be in. */
function phraseRanges(
  words: TextWords,
  languages: readonly PolicyLanguage[],
): (group: string) => readonly CommentRange[] {
  const matches = languages.flatMap((language) => findPhrases(words, bookOf(language)).matches);
  return (group) =>
    inOrder(
      matches
        .filter((match) => match.group === group)
        .map(({ start, end }) =>
          originalRange(words.text, words.starts[start] as number, words.ends[end - 1] as number),
        ),
    );
}

function bookOf(data: PolicyLanguage): PhraseBook {
  const known = books.get(data);
  if (known !== undefined) return known;
  const { 'offensive-language': offensive, promotion } = data.phrases;
  const book = phraseBook({ ...sharedWords, ...data.words }, { 'offensive-language': offensive, promotion });
  books.set(data, book);
  return book;
}

const overlap = (one: CommentRange, other: CommentRange) => one.start < other.end && other.start < one.end;

/** In order, those inside another left out. */
function inOrder(ranges: readonly CommentRange[]): readonly CommentRange[] {
  const found: CommentRange[] = [];
  for (const { start, end } of [...ranges].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  ))
    if (end > (found.at(-1)?.end ?? -1)) found.push({ start, end });
  return found;
}
