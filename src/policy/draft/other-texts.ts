import { type Conversation, type Message, splitMessage } from '../../model/index.ts';
import {
  findPhrases,
  foldText,
  type PhraseBook,
  phraseBook,
  type TextWords,
  wordsOf,
} from '../../text/index.ts';
import { sharedWords } from '../languages/shared-words.ts';
import type { PhraseName, PolicyLanguage } from '../policy-language.ts';

const GROUPS = ['review-request', 'buyer-problem', 'buyer-asks-where'] as const;
const books = new WeakMap<PolicyLanguage, PhraseBook>();
const cut = new WeakMap<Message, TextWords>();

/** What the sender of a message wrote now, cut into words. */
export function wordsOfMessage(message: Message): TextWords {
  const before = cut.get(message);
  if (before !== undefined) return before;
  const words = wordsOf(foldText(splitMessage(message.text ?? '').freshText));
  cut.set(message, words);
  return words;
}

/** Does a message of the conversation hold a phrase, in one of these languages? */
export function messageSays(
  message: Message,
  name: (typeof GROUPS)[number] & PhraseName,
  languages: readonly PolicyLanguage[],
): boolean {
  const words = wordsOfMessage(message);
  return languages.some((language) =>
    findPhrases(words, bookOf(language)).matches.some(({ group }) => group === name),
  );
}

/** The latest message of the buyer. */
export function lastOfBuyer(conversation: Conversation | undefined): Message | undefined {
  const messages = (conversation?.messages ?? []).filter(({ from }) => from === 'buyer');
  return messages.reduce<Message | undefined>(
    (last, one) => (last === undefined || one.sentAt >= last.sentAt ? one : last),
    undefined,
  );
}

function bookOf(language: PolicyLanguage): PhraseBook {
  const before = books.get(language);
  if (before !== undefined) return before;
  const groups = Object.fromEntries(GROUPS.map((name) => [name, language.phrases[name]]));
  const book = phraseBook({ ...sharedWords, ...language.words }, groups);
  books.set(language, book);
  return book;
}
