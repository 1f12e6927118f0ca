import type { Draft, Language } from '../../src/model/index.ts';
import { type DraftContext, type DraftFacts, draftContext } from '../../src/policy/draft/draft-context.ts';
import { en } from '../../src/policy/languages/en.ts';
import { sharedWords } from '../../src/policy/languages/shared-words.ts';
import type { PolicyLanguage } from '../../src/policy/policy-language.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { type PhraseBook, phraseBook } from '../../src/text/index.ts';

const books = new Map<PolicyLanguage, PhraseBook>();

function bookOf(language: PolicyLanguage): PhraseBook {
  const book = books.get(language) ?? phraseBook({ ...sharedWords, ...language.words }, language.phrases);
  books.set(language, book);
  return book;
}

export interface Setting extends DraftFacts {
  readonly store?: string;
  readonly asOf?: string;
  readonly draft?: Partial<Draft>;
  readonly languages?: readonly PolicyLanguage[];
}

/** The context of a text, a reply in English to the US store unless something else is said. */
export function contextOf(text: string, setting: Setting = {}): DraftContext {
  const { store = 'US', asOf, draft, languages = [en], ...facts } = setting;
  const ready = (wanted: Language) => {
    const language = languages.find((one) => one.language === wanted);
    return language === undefined ? undefined : { language, book: bookOf(language) };
  };
  return draftContext(
    { kind: 'reply', text, ...draft },
    {
      ...facts,
      rules: rulebook(amazon, { store }),
      asOf: asOf === undefined ? undefined : Date.parse(asOf),
    },
    ready,
    languages.map(({ language }) => language),
  );
}

/** A language with a few words only, so that a test says itself what they are. */
export function languageOf(
  language: Language,
  words: Readonly<Record<string, string>>,
  months = 'january|february|march|april|may|june|july|august|september|october|november|december',
  phrases: Readonly<Record<string, readonly string[]>> = {},
): PolicyLanguage {
  const lists = Object.fromEntries(Object.keys(en.words).map((name) => [name, 'qqqq']));
  const groups = Object.fromEntries(
    Object.keys(en.phrases).map((name) => [name, { find: phrases[name] ?? ['qqqq'] }]),
  );
  return {
    language,
    words: { ...lists, ...words } as PolicyLanguage['words'],
    months,
    phrases: groups as PolicyLanguage['phrases'],
  };
}

const at = (iso: string) => Date.parse(iso);

/** Two lamps, shipped on the 3rd, delivered on the 5th of March 2026. */
export const order = {
  id: '111-7654321-1234567',
  marketplace: 'amazon',
  store: 'US',
  fulfilledBy: 'seller',
  placedAt: at('2026-03-01T17:00:00Z'),
  deliverBy: at('2026-03-09T07:59:00Z'),
  buyer: { name: 'Hannah Clegg', locale: 'en-US', optedOut: false },
  lines: [{ title: 'Desk lamp, green', quantity: 2, price: { amount: 5980, currency: 'USD' } }],
  shipments: [
    {
      carrier: 'UPS',
      trackingNumber: '1Z84E7W20398841126',
      shippedAt: at('2026-03-03T19:00:00Z'),
      deliveredAt: at('2026-03-05T20:00:00Z'),
    },
  ],
} as const;
