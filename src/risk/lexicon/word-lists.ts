import { foldText, type TextWords, wordsOf } from '../../text/index.ts';
import {
  isIdeograph,
  isNumber,
  LONGEST_WORD,
  lengthOf,
  SEED,
  STAR,
  step,
  withGap,
  withNext,
  withWord,
} from './feature-key.ts';

/**
 * Lists of words made ready for finding. An entry is a word, `stem*`, `*piece*`, up to five words in a row, or
 * `a .. b`: two with at most three words between (five characters of Chinese or Japanese); `#` is any number.
 */
export interface WordLists {
  readonly names: readonly string[];
  /** What an entry that ends here belongs to, by the key of the entry. */
  readonly found: ReadonlyMap<number, readonly number[]>;
  /**
   * What a key can be, by its lowest bits: nearly all keys of a text are none of an entry, and this says so at once.
   * 1 an entry ends here, 2 goes on with the next word, 4 goes on after others.
   */
  readonly likely: Uint8Array;
  /** Keys after which an entry goes on: with the next word, or after others. */
  readonly goesOn: ReadonlySet<number>;
  readonly hasGap: ReadonlySet<number>;
  readonly longestStem: number;
  readonly longestPiece: number;
  /** Entries that cannot be read, as `list: entry`. */
  readonly faults: readonly string[];
}

/** An entry of a list that was found: the list's index, first and last word. */
export interface ListHit {
  readonly list: number;
  readonly first: number;
  readonly last: number;
}

const SHORTEST = 2;
const LIKELY = 0xffff;
const [ENDS, GOES_ON, HAS_GAP] = [1, 2, 4];
const FARTHEST = 4;
const FARTHEST_IDEOGRAPH = 6;

/** Makes lists ready; entries are separated by commas of any script. */
export function wordLists(lists: Readonly<Record<string, string>>): WordLists {
  const names = Object.keys(lists);
  const found = new Map<number, number[]>();
  const goesOn = new Set<number>();
  const hasGap = new Set<number>();
  const faults: string[] = [];
  let [longestStem, longestPiece] = [0, 0];
  const add = (key: number, list: number) => {
    const known = found.get(key | 0);
    if (known === undefined) found.set(key | 0, [list]);
    else if (!known.includes(list)) known.push(list);
  };
  for (const [list, name] of names.entries())
    for (const raw of (lists[name] as string).split(/[,،、，]/)) {
      const entry = raw.trim();
      if (entry === '') continue;
      const words = wordsOf(foldText(entry.replaceAll('#', ' 0 ').replaceAll('*', '')));
      const [only] = words.words;
      const starred = entry.endsWith('*') && !entry.includes(' ') && words.words.length === 1;
      if (only === undefined) faults.push(`${name}: ${entry}`);
      else if (!starred) addSequence(entry, words, (key) => add(key, list), goesOn, hasGap);
      else {
        const piece = entry.startsWith('*');
        if (only.length < SHORTEST || only.length > LONGEST_WORD) faults.push(`${name}: ${entry}`);
        else if (piece) longestPiece = Math.max(longestPiece, only.length);
        else longestStem = Math.max(longestStem, only.length);
        add(step(withWord(piece ? step(SEED, STAR) : SEED, only), STAR), list);
      }
    }
  const likely = new Uint8Array(LIKELY + 1);
  const mark = (keys: Iterable<number>, as: number) => {
    for (const key of keys) likely[key & LIKELY] = (likely[key & LIKELY] as number) | as;
  };
  mark(found.keys(), ENDS);
  mark(goesOn, GOES_ON);
  mark(hasGap, HAS_GAP);
  return { names, found, likely, goesOn, hasGap, longestStem, longestPiece, faults };
}

/** The keys of a sequence, word by word: all but the last say that it goes on. */
function addSequence(
  entry: string,
  words: TextWords,
  add: (key: number) => void,
  goesOn: Set<number>,
  hasGap: Set<number>,
): void {
  const [before] = entry.split(' .. ');
  const gapAfter = entry.includes(' .. ')
    ? wordsOf(foldText((before as string).replaceAll('#', ' 0 '))).words.length
    : 0;
  let hash = withWord(SEED, words.words[0] as string);
  for (let at = 1; at < words.words.length; at += 1) {
    (at === gapAfter ? hasGap : goesOn).add(hash | 0);
    hash = at === gapAfter ? withWord(withGap(hash), words.words[at] as string) : withNext(words, hash, at);
  }
  add(hash);
}

/** Tells every entry found, in the order of the first word. Time grows with the text alone. */
export function eachHit(
  words: TextWords,
  lists: WordLists,
  tell: (list: number, first: number, last: number) => void,
): void {
  const { found, likely } = lists;
  const count = words.words.length;
  for (let at = 0; at < count; at += 1) {
    const word = words.words[at] as string;
    const told = (key: number, last: number) => {
      if (((likely[key & LIKELY] as number) & ENDS) === 0) return;
      const ids = found.get(key | 0);
      if (ids !== undefined) for (const list of ids) tell(list, at, last);
    };
    const hash = withWord(SEED, word);
    told(hash, at);
    follow(words, lists, at, hash, told);
    if (!isNumber(word) && !isIdeograph(words, at)) pieces(word, lists, (key) => told(key, at));
  }
}

/** Entries of several words that go on from here. */
function follow(
  words: TextWords,
  lists: WordLists,
  at: number,
  hash: number,
  told: (key: number, last: number) => void,
): void {
  const likely = lists.likely[hash & LIKELY] as number;
  if (likely < GOES_ON) return;
  const sentence = words.sentences[at];
  if ((likely & GOES_ON) !== 0 && lists.goesOn.has(hash | 0) && words.sentences[at + 1] === sentence) {
    const next = withNext(words, hash, at + 1);
    told(next, at + 1);
    follow(words, lists, at + 1, next, told);
  }
  if ((likely & HAS_GAP) === 0 || !lists.hasGap.has(hash | 0)) return;
  const after = withGap(hash);
  const farthest = isIdeograph(words, at) ? FARTHEST_IDEOGRAPH : FARTHEST;
  for (let other = at + 1; other <= at + farthest && words.sentences[other] === sentence; other += 1) {
    const next = withWord(after, words.words[other] as string);
    told(next, other);
    if (lists.goesOn.has(next | 0)) follow(words, lists, other, next, told);
  }
}

function pieces(word: string, lists: WordLists, told: (key: number) => void): void {
  const length = lengthOf(word);
  let hash = SEED;
  for (let at = 0; at < length && at < lists.longestStem; at += 1) {
    hash = step(hash, word.charCodeAt(at));
    if (at + 1 >= SHORTEST) told(step(hash, STAR));
  }
  if (lists.longestPiece === 0) return;
  for (let from = 0; from + SHORTEST <= length; from += 1) {
    let piece = step(SEED, STAR);
    for (let at = from; at < length && at < from + lists.longestPiece; at += 1) {
      piece = step(piece, word.charCodeAt(at));
      if (at + 1 - from >= SHORTEST) told(step(piece, STAR));
    }
  }
}
