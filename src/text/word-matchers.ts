import { foldText } from './fold.ts';
import type { TextWords } from './words.ts';

/** Which words of phrases a word of a text may be: each has a number. */
export interface WordMatchers {
  readonly exact: ReadonlyMap<string, number>;
  /** Words with a star, by their first or last (up to three) letters. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  readonly endings: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** Words with a star at both ends. */
  readonly middles: readonly (readonly [string, number])[];
  /** Words that are compared with their accents, by their folded form. */
  readonly accented: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** What was found out about single words: only ever a shorter way to the same. */
  readonly known: Map<string, readonly number[]>;
}

const BUCKET = 3;

/** Where each kind of word with and without stars is looked up. */
export function matcherMaps(matchers: ReadonlyMap<string, number>): WordMatchers {
  const exact = new Map<string, number>();
  const beginnings = new Map<string, (readonly [string, number])[]>();
  const endings = new Map<string, (readonly [string, number])[]>();
  const middles: (readonly [string, number])[] = [];
  const accented = new Map<string, (readonly [string, number])[]>();
  const add = (to: Map<string, (readonly [string, number])[]>, key: string, word: string, id: number) =>
    to.set(key, [...(to.get(key) ?? []), [word, id]]);
  for (const [word, id] of matchers) {
    const plain = word.replaceAll('*', '');
    if (word.startsWith('=')) add(accented, foldText(word.slice(1)).folded, word.slice(1), id);
    else if (word.startsWith('*') && word.endsWith('*')) middles.push([plain, id]);
    else if (word.endsWith('*')) add(beginnings, plain.slice(0, BUCKET), plain, id);
    else if (word.startsWith('*')) add(endings, plain.slice(-BUCKET), plain, id);
    else exact.set(word, id);
  }
  return { exact, beginnings, endings, middles, accented, known: new Map() };
}

const NONE: readonly number[] = [];
/** Words whose matchers are kept; then it begins anew. */
const MOST_KNOWN = 20_000;

/** The matchers of one folded word. */
function matchersOf(book: WordMatchers, word: string): readonly number[] {
  const known = book.known.get(word);
  if (known !== undefined) return known;
  const found = matching(book, word);
  if (book.known.size >= MOST_KNOWN) book.known.clear();
  book.known.set(word, found);
  return found;
}

function matching({ exact, beginnings, endings, middles }: WordMatchers, word: string): readonly number[] {
  const found: number[] = [];
  const whole = exact.get(word);
  if (whole !== undefined) found.push(whole);
  for (let size = Math.min(BUCKET, word.length); size > 0; size -= 1) {
    for (const [beginning, id] of beginnings.get(word.slice(0, size)) ?? [])
      if ((size === BUCKET || beginning.length === size) && word.startsWith(beginning)) found.push(id);
    for (const [ending, id] of endings.get(word.slice(-size)) ?? [])
      if ((size === BUCKET || ending.length === size) && word.endsWith(ending)) found.push(id);
  }
  for (const [middle, id] of middles) if (word.includes(middle)) found.push(id);
  return found.length === 0 ? NONE : found;
}

/** The matchers of one word of a text, those that look at accents included. */
export function matchersAt(book: WordMatchers, words: TextWords, at: number): readonly number[] {
  const word = words.words[at] as string;
  const found = matchersOf(book, word);
  const forms = book.accented.get(word);
  if (forms === undefined) return found;
  const { original, starts, ends } = words.text;
  const from = starts[words.starts[at] as number];
  // A combining accent belongs to the letter before it.
  let to = ends[(words.ends[at] as number) - 1] as number;
  while (/^\p{M}/u.test(original.slice(to, to + 1))) to += 1;
  const written = original.slice(from, to).normalize('NFC').toLowerCase();
  return [...found, ...forms.flatMap(([form, id]) => (form === written ? [id] : []))];
}
