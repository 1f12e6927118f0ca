import type { Buyer, ContactReason, Conversation, Draft, Language, Order } from '../../model/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import {
  CONTACT_WORDS,
  detectLanguages,
  type FoldedText,
  type FoundEmail,
  type FoundIdentifier,
  type FoundLink,
  type FoundPhone,
  findEmails,
  findIdentifiers,
  findLinks,
  findPhones,
  findPhrases,
  foldText,
  type LanguagesFound,
  type PhraseBook,
  type PhrasesFound,
  type TextWords,
  wordsOf,
} from '../../text/index.ts';
import type { PolicyLanguage } from '../policy-language.ts';
import { EMAIL_SIGN, LINK_SIGN, PERMITTED_LINK_SIGN, PHONE_SIGN, withSigns } from './contact-signs.ts';
import { linkKind } from './link-kind.ts';
import { type OwnText, ownText, quotationsOf } from './own-words.ts';

/** What a caller knows beside the draft. */
export interface DraftFacts {
  readonly order?: Order | undefined;
  readonly conversation?: Conversation | undefined;
  readonly buyer?: Buyer | undefined;
  /** What the buyer's message is about, where a classifier has said so. */
  readonly reason?: ContactReason | undefined;
}

/** A language, ready to be looked for. */
export interface ReadyLanguage {
  readonly language: PolicyLanguage;
  readonly book: PhraseBook;
}

/** What one language has found in a draft. */
export interface LanguageFindings {
  readonly language: PolicyLanguage;
  readonly found: PhrasesFound;
}

/** Everything that the checks look at, worked out once. */
export interface DraftContext extends DraftFacts {
  /** `none`: not even the marketplace's own links. */
  readonly linkPolicy: 'permitted' | 'none';
  readonly draft: Draft;
  readonly rules: Rulebook;
  /** Epoch milliseconds. */
  readonly asOf?: number | undefined;
  /** The seller's own words, cut into words: quotations, mark-up and boilerplate are blank. */
  readonly words: TextWords;
  /** The same, with mark-up, in which links and addresses are looked for. */
  readonly markup: FoldedText;
  readonly detected: LanguagesFound;
  /** What each language that the text may be in has found. */
  readonly languages: readonly LanguageFindings[];
  readonly links: readonly FoundLink[];
  readonly emails: readonly FoundEmail[];
  readonly phones: readonly FoundPhone[];
  readonly identifiers: readonly FoundIdentifier[];
}

const LIKELY = 2;

/** Works out what all checks share. */
export function draftContext(
  draft: Draft,
  facts: DraftFacts & {
    readonly rules: Rulebook;
    readonly asOf?: number | undefined;
    readonly links?: 'permitted' | 'none' | undefined;
  },
  ready: (language: Language) => ReadyLanguage | undefined,
  known: readonly Language[],
): DraftContext {
  const { rules, asOf, order, conversation, buyer, reason } = facts;
  const whole = foldText(draft.text);
  const read = (text: OwnText) => readOwnText(text, rules, draft.language, ready, known);
  const first = read(ownText(draft, whole));
  const quotations = quotationsOf(draft.text, first.words, first.languages);
  return {
    ...(quotations.length === 0 ? first : read(ownText(draft, whole, quotations))),
    draft,
    linkPolicy: facts.links ?? 'permitted',
    rules,
    asOf,
    order,
    conversation,
    buyer: buyer ?? order?.buyer ?? conversation?.buyer,
    reason,
  };
}

/** Contacts first: in the words that phrases are looked for in, an address is one sign. */
function readOwnText(
  { markup, plain }: OwnText,
  rules: Rulebook,
  declared: string | undefined,
  ready: (language: Language) => ReadyLanguage | undefined,
  known: readonly Language[],
): Omit<DraftContext, keyof DraftFacts | 'draft' | 'linkPolicy' | 'rules' | 'asOf'> {
  const identifiers = findIdentifiers(markup);
  const emails = findEmails(markup, CONTACT_WORDS);
  const links = findLinks(markup, CONTACT_WORDS);
  // Digits alone may still be a telephone number, where a word says so: that is decided there.
  const named = identifiers.filter(({ sure, value }) => sure && /\D/.test(value));
  const taken = [...named, ...emails, ...links];
  const phones = findPhones(plain, CONTACT_WORDS, taken);
  const words = wordsOf(
    withSigns(plain, [
      ...emails.map((one) => ({ ...one, sign: EMAIL_SIGN })),
      ...links.map((one) => ({
        ...one,
        sign: linkKind(rules, one) === 'external' ? LINK_SIGN : PERMITTED_LINK_SIGN,
      })),
      ...phones.map((one) => ({ ...one, sign: PHONE_SIGN })),
    ]),
  );
  const detected = detectLanguages(words);
  const languages = likelyLanguages(detected, declared, known).flatMap((one) => {
    const found = ready(one);
    if (found === undefined) return [];
    const { language, book } = found;
    return [{ language, found: findPhrases(words, book, sentencesIn(one, detected, declared, known)) }];
  });
  return { markup, words, detected, languages, links, emails, phones, identifiers };
}

/** A language beside the main one is looked for in its own sentences: many words mean something else elsewhere. */
function sentencesIn(
  language: Language,
  { main, sentences }: LanguagesFound,
  declared: string | undefined,
  known: readonly Language[],
): ((sentence: number) => boolean) | undefined {
  if (main === undefined || !known.includes(main) || language === main || language === spokenOf(declared))
    return undefined;
  return (sentence) => sentences[sentence] === language;
}

const spokenOf = (declared: string | undefined) =>
  declared?.toLowerCase().split('-')[0] as Language | undefined;

/** The declared language, those found, and where nothing is sure the likeliest. */
function likelyLanguages(
  detected: LanguagesFound,
  declared: string | undefined,
  known: readonly Language[],
): readonly Language[] {
  const spoken = spokenOf(declared);
  const likely = [
    ...(spoken === undefined ? [] : [spoken]),
    ...detected.all,
    ...(detected.main === undefined ? detected.ranked.slice(0, LIKELY) : []),
  ];
  const found = [...new Set(likely)].filter((one) => known.includes(one));
  // Too little to tell by: whatever was handed in, or what most sellers write.
  return found.length > 0 ? found : known.length <= LIKELY ? known : known.filter((one) => one === 'en');
}
