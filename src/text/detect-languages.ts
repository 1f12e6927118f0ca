import type { Language } from '../model/index.ts';
import { commonWords } from './common-words.table.ts';
import type { TextWords } from './words.ts';

/** Which languages a text is in. */
export interface LanguagesFound {
  /** The one that most of the text is in; absent where too little can be told. */
  readonly main?: Language | undefined;
  /** All that at least one sentence is in, the main one first. */
  readonly all: readonly Language[];
  /** Everything that anything speaks for, the likeliest first. */
  readonly ranked: readonly Language[];
  /** Sentence by sentence; `undefined`: too short to tell. */
  readonly sentences: readonly (Language | undefined)[];
  /** Share of the evidence that speaks for the main language, 0 to 1. */
  readonly share: number;
}

// Letters that few languages write, worth nearly as much as a common word. Not ß, ı and İ: they do not survive a change
// of case, and a text must not change its language with it.
const LETTERS: Readonly<Record<string, readonly Language[]>> = {
  ä: ['de', 'sv'],
  ö: ['de', 'sv', 'tr'],
  ü: ['de', 'tr'],
  å: ['sv'],
  ñ: ['es'],
  '¿': ['es'],
  '¡': ['es'],
  ã: ['pt'],
  õ: ['pt'],
  ç: ['fr', 'pt', 'tr'],
  ê: ['fr', 'pt'],
  â: ['fr', 'pt', 'tr'],
  è: ['fr', 'it'],
  à: ['fr', 'it', 'pt'],
  ù: ['fr', 'it'],
  ò: ['it'],
  ì: ['it'],
  œ: ['fr'],
  î: ['fr'],
  ô: ['fr', 'pt'],
  é: ['fr', 'es', 'pt', 'nl'],
  ó: ['es', 'pl', 'pt'],
  ë: ['nl', 'fr'],
  ğ: ['tr'],
  ş: ['tr'],
  ł: ['pl'],
  ż: ['pl'],
  ź: ['pl'],
  ś: ['pl'],
  ć: ['pl'],
  ń: ['pl'],
  ą: ['pl'],
  ę: ['pl'],
};

const LANGUAGES: readonly Language[] = [
  'en',
  'it',
  'de',
  'fr',
  'es',
  'zh',
  'ja',
  'nl',
  'pl',
  'sv',
  'pt',
  'tr',
  'ar',
];
const [ZH, JA, AR] = [LANGUAGES.indexOf('zh'), LANGUAGES.indexOf('ja'), LANGUAGES.indexOf('ar')];

/** What speaks for each language, in the order of `LANGUAGES`. */
type Scores = number[];

const noScores = (): Scores => LANGUAGES.map(() => 0);

const byWord: ReadonlyMap<string, readonly number[]> = /* @__PURE__ */ (() => {
  const found = new Map<string, number[]>();
  for (const [index, language] of LANGUAGES.entries())
    for (const word of new Set(commonWords[language]?.split(' ')))
      found.set(word, [...(found.get(word) ?? []), index]);
  return found;
})();

const byLetter: ReadonlyMap<string, readonly number[]> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries(LETTERS).flatMap(([letter, languages]) => {
      const indices = languages.map((language) => LANGUAGES.indexOf(language));
      return [...new Set([letter, letter.toUpperCase()])].map((form) => [form, indices] as const);
    }),
  ))();

const KANA = /[\u3040-\u30FF]/;
const HAN = /[\u3400-\u4DBF\u4E00-\u9FFF\u{20000}-\u{323AF}]/u;
const ARABIC = /[\u0620-\u064A]/;

const ENOUGH = 1.5;
const LEAD = 1.25;
const LETTER_WEIGHT = 0.6;
const IDEOGRAPH_WEIGHT = 0.5;
/** No letter of these languages has more. */
const MOST_MARKS = 2;
/** As long as no word of any language is; the rest of a longer one tells nothing more. */
const LONGEST_WORD = 40;

/**
 * Which languages is a text in?
 *
 * Told by script, by common words and by letters that few languages have; sentence by sentence, so that mixed
 * texts are seen.
 *
 * @param words - The text, cut into words.
 * @returns The main language where there is enough to tell, and that of each sentence.
 */
export function detectLanguages(words: TextWords): LanguagesFound {
  const total = noScores();
  const sentences: (number | undefined)[] = [];
  let scores = noScores();
  for (let at = 0; at < words.words.length; at += 1) {
    scoreWord(words, at, scores);
    if (at + 1 < words.words.length && words.sentences[at + 1] === words.sentences[at]) continue;
    // Japanese writes with Han, too: one kana settles it.
    if (scores[JA] !== 0) moveScore(scores, ZH, JA);
    sentences.push(bestOf(scores));
    for (let index = 0; index < total.length; index += 1) (total[index] as number) += scores[index] as number;
    scores = noScores();
  }
  // A Japanese text may have sentences without kana.
  if ((total[JA] as number) > (total[ZH] as number) * 0.5) {
    moveScore(total, ZH, JA);
    for (const [index, language] of sentences.entries()) if (language === ZH) sentences[index] = JA;
  }
  const main = bestOf(total);
  const told = new Set(main === undefined ? [] : [main]);
  for (const language of sentences) if (language !== undefined) told.add(language);
  const sum = total.reduce((whole, score) => whole + score, 0);
  return {
    main: nameOf(main),
    all: [...told].map((language) => LANGUAGES[language] as Language),
    ranked: rankedBy(total),
    sentences: sentences.map(nameOf),
    share: main === undefined ? 0 : (total[main] as number) / sum,
  };
}

const nameOf = (index: number | undefined) => (index === undefined ? undefined : LANGUAGES[index]);

function rankedBy(total: Scores): readonly Language[] {
  const spoken = LANGUAGES.flatMap((language, index) =>
    (total[index] as number) > 0 ? [{ language, index }] : [],
  );
  return spoken
    .sort((one, other) => (total[other.index] as number) - (total[one.index] as number))
    .map(({ language }) => language);
}

function moveScore(scores: Scores, from: number, to: number): void {
  (scores[to] as number) += scores[from] as number;
  scores[from] = 0;
}

function addScore(scores: Scores, languages: readonly number[], weight: number): void {
  for (const language of languages) (scores[language] as number) += weight / languages.length;
}

function scoreWord(words: TextWords, at: number, scores: Scores): void {
  const word = words.words[at] as string;
  // A letter that touches another word is part of a number: B0D1234567.
  if (
    word.length === 1 &&
    (words.ends[at] === words.starts[at + 1] || words.starts[at] === words.ends[at - 1])
  ) {
    if (word.charCodeAt(0) < 0x600) return;
  }
  const common = byWord.get(word);
  if (common !== undefined) addScore(scores, common, 1);
  if (word.charCodeAt(0) >= 0x600) {
    if (KANA.test(word)) (scores[JA] as number) += IDEOGRAPH_WEIGHT;
    else if (HAN.test(word)) (scores[ZH] as number) += IDEOGRAPH_WEIGHT;
    else if (ARABIC.test(word)) (scores[AR] as number) += 1;
    return;
  }
  const { original, starts, ends } = words.text;
  const from = starts[words.starts[at] as number] as number;
  const to = Math.min(ends[(words.ends[at] as number) - 1] as number, from + LONGEST_WORD);
  let plain = from;
  while (plain < to && original.charCodeAt(plain) < 0x80) plain += 1;
  // An accent after the last letter belongs to it; apart or not, it is the same letter.
  const accented = plain < to || original.charCodeAt(to) >= 0x300;
  if (!accented) return;
  const written = original.slice(from, markEnd(original, to)).normalize('NFC');
  for (const letter of written) {
    if (letter.charCodeAt(0) < 0x80) continue;
    const languages = byLetter.get(letter);
    if (languages !== undefined) addScore(scores, languages, LETTER_WEIGHT);
  }
}

/** Where the combining marks end that follow a place. */
function markEnd(text: string, from: number): number {
  let at = from;
  while (at < from + MOST_MARKS && text.charCodeAt(at) >= 0x300 && text.charCodeAt(at) <= 0x36f) at += 1;
  return at;
}

/** The language that is clearly ahead. */
function bestOf(scores: Scores): number | undefined {
  let [best, first, second] = [0, 0, 0];
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] as number;
    if (score > first) [best, first, second] = [index, score, first];
    else if (score > second) second = score;
  }
  return first >= ENOUGH && first >= second * LEAD ? best : undefined;
}
