import { CONTACT_WORDS_BY_LANGUAGE } from './contact-words.table.ts';
import type { ContactWords } from './contact-words.ts';
import { foldText } from './fold.ts';

/** The words of all languages: an address in another language than the text's is still one. */
export const CONTACT_WORDS: ContactWords = /* @__PURE__ */ mergedWords(
  /* @__PURE__ */ Object.values(CONTACT_WORDS_BY_LANGUAGE),
);

/** A list of words made ready for looking up. */
interface WordList {
  readonly exact: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Of scripts without blanks: they stand inside other text. */
  readonly inside: readonly string[];
}

/** Contact words made ready for looking up. */
export interface ContactLexicon {
  readonly dots: ReadonlySet<string>;
  readonly ats: ReadonlySet<string>;
  readonly proseAts: ReadonlySet<string>;
  readonly repeats: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  /** Which digit a word is. */
  readonly digits: ReadonlyMap<string, string>;
  readonly numbers: WordList;
  readonly phone: WordList;
  readonly reference: WordList;
}

const lexicons = new WeakMap<ContactWords, ContactLexicon>();

/** The words of several languages as those of one. */
function mergedWords(languages: readonly ContactWords[]): ContactWords {
  const all = (pick: (words: ContactWords) => string | undefined) =>
    languages.flatMap((words) => pick(words) || []).join('|');
  return {
    dot: all(({ dot }) => dot),
    at: all(({ at }) => at),
    proseAt: all(({ proseAt }) => proseAt),
    digits: Array.from({ length: 10 }, (_, digit) => all(({ digits }) => digits[digit])),
    numbers: all(({ numbers }) => numbers),
    repeats: all(({ repeats }) => repeats),
    phone: all(({ phone }) => phone),
    reference: all(({ reference }) => reference),
    site: all(({ site }) => site),
  };
}

/** The words, folded; made once for each object of words. */
export function contactLexicon(words: ContactWords): ContactLexicon {
  const known = lexicons.get(words);
  if (known !== undefined) return known;
  const lexicon: ContactLexicon = {
    dots: new Set(entriesOf(words.dot)),
    ats: new Set(entriesOf(words.at)),
    proseAts: new Set(entriesOf(words.proseAt)),
    repeats: new Set(entriesOf(words.repeats)),
    sites: new Set(entriesOf(words.site)),
    digits: new Map(words.digits.flatMap((list, digit) => entriesOf(list).map((word) => [word, `${digit}`]))),
    numbers: wordList(words.numbers),
    phone: wordList(words.phone),
    reference: wordList(words.reference),
  };
  lexicons.set(words, lexicon);
  return lexicon;
}

function entriesOf(list: string): readonly string[] {
  return foldText(list)
    .folded.split('|')
    .filter((entry) => entry !== '');
}

// Languages that put no blanks between words.
const UNSPACED = /[\u3040-\u30FF\u4E00-\u9FFF]/;

function wordList(list: string): WordList {
  const entries = entriesOf(list);
  const spaced = entries.filter((entry) => !UNSPACED.test(entry));
  const bare = (kept: readonly string[]) => kept.map((entry) => entry.replaceAll('*', ''));
  return {
    exact: new Set(spaced.filter((entry) => !entry.includes('*'))),
    beginnings: new Set(bare(spaced.filter((entry) => entry.endsWith('*')))),
    endings: new Set(bare(spaced.filter((entry) => entry.startsWith('*')))),
    inside: bare(entries.filter((entry) => UNSPACED.test(entry))),
  };
}

/** Is a folded word, or two with a blank, on a list? */
export function isListed({ exact, beginnings, endings }: WordList, word: string): boolean {
  if (exact.has(word)) return true;
  for (let size = word.length; size > 1; size -= 1)
    if (beginnings.has(word.slice(0, size)) || endings.has(word.slice(-size))) return true;
  return false;
}

/** A word beside a number: where it stands in the stretch looked at. */
export interface WordBeside {
  readonly kind: 'phone' | 'reference';
  readonly start: number;
  readonly end: number;
}

/** The words for telephones and references in a short stretch of folded text, in order of their ends. */
export function wordsBeside(stretch: string, { phone, reference }: ContactLexicon): readonly WordBeside[] {
  const found: WordBeside[] = [];
  const tokens = [...stretch.matchAll(/[\p{L}\p{M}]+/gu)];
  for (const [index, { 0: word, index: start }] of tokens.entries()) {
    const next = tokens[index + 1]?.[0];
    for (const one of next === undefined ? [word] : [word, `${word} ${next}`]) {
      const kind = isListed(phone, one) ? 'phone' : isListed(reference, one) ? 'reference' : undefined;
      if (kind !== undefined) found.push({ kind, start, end: start + one.length });
    }
  }
  for (const kind of ['reference', 'phone'] as const)
    for (const word of (kind === 'phone' ? phone : reference).inside) {
      const start = stretch.lastIndexOf(word);
      if (start >= 0) found.push({ kind, start, end: start + word.length });
    }
  return found.sort((a, b) => a.end - b.end || a.start - b.start);
}
