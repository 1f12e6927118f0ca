import type { TextWords } from '../../text/index.ts';

// FNV-1a over UTF-16 units: a name and what is read in a text come to the same key without a string being made.
export const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
export const BLANK = 0x20;
export const STAR = 0x2a;
const [DOT, NUMBER] = [0x2e, 0x23];

/** The rest of a longer word says nothing more. */
export const LONGEST_WORD = 24;

/** One unit further. */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** One word further; numbers are one word, whatever they are. */
export function withWord(hash: number, word: string): number {
  if (isNumber(word)) return step(hash, NUMBER);
  let next = hash;
  const length = lengthOf(word);
  for (let at = 0; at < length; at += 1) next = step(next, word.charCodeAt(at));
  return next;
}

/** From one word to a later one, with others between: ` .. `. */
export const withGap = (hash: number): number => step(step(step(step(hash, BLANK), DOT), DOT), BLANK);

/** How much of a word is read. */
export const lengthOf = (word: string): number => Math.min(word.length, LONGEST_WORD);

export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** One character of a script without blanks between words. */
export function isIdeograph({ reach }: TextWords, at: number): boolean {
  return (reach[at] as number) - (at === 0 ? 0 : (reach[at - 1] as number)) === 1;
}

/** From a word to the next: characters of Chinese and Japanese stand together, words with a blank between. */
export function withNext(words: TextWords, hash: number, at: number): number {
  const together = isIdeograph(words, at) && isIdeograph(words, at - 1);
  return withWord(together ? hash : step(hash, BLANK), words.words[at] as string);
}
