import type { Language } from '../../model/index.ts';
import type { LanguagesFound, TextWords } from '../../text/index.ts';
import { CONCEPTS } from '../concepts.table.ts';
import { eachHit, type ListHit } from '../lexicon/word-lists.ts';
import type { RiskLanguage } from '../risk-language.ts';
import { type KnownLanguage, knownLanguage } from './known-language.ts';
import { messageSigns } from './message-signs.ts';
import type { MessageFinds } from './score-message.ts';
import { TURNING } from './turning.ts';

/** A message read in the languages it is written in. */
export interface ReadMessage {
  readonly finds: MessageFinds;
  /** The language that most of it was read in; absent: none of those given. */
  readonly language: Language | undefined;
  /** Share of its words that some list knows. */
  readonly known: number;
}

/** Finds concepts and learned lists, sentence by sentence in the language of each. */
export function readMessage(
  words: TextWords,
  given: readonly RiskLanguage[],
  found: LanguagesFound,
  wanted: Language | undefined,
): ReadMessage {
  const main = mainLanguage(words, given, found, wanted);
  if (main === undefined) return { finds: nothing(words), language: undefined, known: 0 };
  const languages = new Map<Language, KnownLanguage>([[main.language, main]]);
  const ofSentence = found.sentences.map((language) => {
    const own =
      wanted === undefined && language !== undefined
        ? given.find((one) => one.language === language)
        : undefined;
    if (own === undefined) return main.language;
    languages.set(own.language, knownLanguage(own));
    return own.language;
  });
  const concepts: ListHit[] = [];
  const learned: ListHit[] = [];
  for (const known of languages.values()) {
    const only = languages.size === 1;
    eachHit(words, known.lists, (list, first, last) => {
      if (!only && ofSentence[words.sentences[first] as number] !== known.language) return;
      if (list < CONCEPTS.length) concepts.push({ list, first, last });
      else learned.push({ list: known.groups[list - CONCEPTS.length] as number, first, last });
    });
  }
  if (languages.size > 1) concepts.sort((one, other) => one.first - other.first);
  const { hits, ofMessage } = messageSigns(words, concepts, CONCEPTS.length, TURNING);
  return {
    finds: { concepts: hits, ofMessage, learned },
    language: main.language,
    known: knownShare(words, concepts, learned),
  };
}

const nothing = (words: TextWords): MessageFinds => ({
  concepts: [],
  learned: [],
  ofMessage: messageSigns(words, [], CONCEPTS.length, TURNING).ofMessage,
});

/** The language asked for, else the one that was told, else the one that knows most of the words. */
function mainLanguage(
  words: TextWords,
  given: readonly RiskLanguage[],
  { main, ranked }: LanguagesFound,
  wanted: Language | undefined,
): KnownLanguage | undefined {
  const told = given.find(({ language }) => language === (wanted ?? main));
  if (told !== undefined) return knownLanguage(told);
  if (wanted !== undefined || main !== undefined) return undefined;
  let [best, most] = [undefined as KnownLanguage | undefined, 0];
  // Too short to tell: what anything speaks for comes first, then whatever knows its words.
  const likely = given.filter(({ language }) => ranked.includes(language));
  for (const one of likely.length > 0 ? likely : given) {
    const known = knownLanguage(one);
    let hits = 0;
    eachHit(words, known.lists, (_list, first, last) => {
      hits += 1 + last - first;
    });
    if (hits > most) [best, most] = [known, hits];
  }
  return best;
}

function knownShare(words: TextWords, ...hits: readonly (readonly ListHit[])[]): number {
  if (words.words.length === 0) return 0;
  const known = new Uint8Array(words.words.length);
  for (const list of hits) for (const { first, last } of list) known.fill(1, first, last + 1);
  return known.reduce((sum, one) => sum + one, 0) / known.length;
}
