import { hanPairs } from './han-forms.table.ts';

/** A text made comparable, with the way back. Indices are UTF-16 throughout. */
export interface FoldedText {
  readonly original: string;
  /** Lower case, without accents, zero-width characters and width variants; every digit as 0 to 9. */
  readonly folded: string;
  /** For each unit of `folded`: where its original character begins. */
  readonly starts: Uint32Array;
  /** For each unit of `folded`: where its original character ends. */
  readonly ends: Uint32Array;
}

// Accents and vowel signs; not the voicing marks of kana, which make other words.
const MARKS = /(?!\u3099|\u309A)[\p{Mn}\p{Me}]/gu;

// What is not seen: zero-width and direction signs, soft hyphen, fillers, tags; tatweel only stretches a word.
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\u0640/gu;

/** What Unicode's own decomposition leaves apart, although people write one for the other. */
const SPECIAL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...Array.from({ length: hanPairs.length / 2 }, (_, pair): [string, string] => [
    hanPairs[2 * pair + 1] as string,
    hanPairs[2 * pair] as string,
  ]),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['؟', '?'],
  ['٪', '%'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]);

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const ASCII_END = 0x80;

/** Folding of one character: what one compares, possibly nothing. */
export function foldCharacter(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < ASCII_END) return foldAscii(character, code);
  const special = SPECIAL.get(character);
  if (special !== undefined) return special;
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
  const plain = character.normalize('NFKD').replace(MARKS, '').replace(UNSEEN, '').toLowerCase();
  if (plain.length === 1) return SPECIAL.get(plain) ?? plain;
  // Upper-case letters fold to something that may decompose once more.
  return Array.from(plain.normalize('NFKD').replace(MARKS, ''), (one) => SPECIAL.get(one) ?? one).join('');
}

function foldAscii(character: string, code: number): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  return code === 0x60 ? "'" : character;
}

// 0, 1, 2, …: the places of a text in which every character folds to one.
const COUNTED = 1 << 14;
const counting: Uint32Array = /* @__PURE__ */ (() =>
  Uint32Array.from({ length: COUNTED + 1 }, (_, index) => index))();

/**
 * A text made comparable: lower case, without accents and unseen characters, one kind of digits and widths.
 * Both Unicode forms, composed and decomposed, fold to the same.
 *
 * @param text - Any text.
 * @returns The folded text, and for each of its units the place in the original.
 */
export function foldText(text: string): FoldedText {
  const { length } = text;
  let plain = 0;
  while (plain < length && text.charCodeAt(plain) < ASCII_END) plain += 1;
  if (plain < length) return foldCharacters(text);
  const folded = text.toLowerCase().replaceAll('`', "'");
  if (length <= COUNTED)
    return {
      original: text,
      folded,
      starts: counting.subarray(0, length),
      ends: counting.subarray(1, length + 1),
    };
  const places = new Uint32Array(length + 1);
  for (let index = 0; index <= length; index += 1) places[index] = index;
  return { original: text, folded, starts: places.subarray(0, length), ends: places.subarray(1) };
}

function foldCharacters(text: string): FoldedText {
  let folded = '';
  // Compatibility forms may become longer: one ligature has up to 18 letters.
  let starts = new Uint32Array(text.length + 32);
  let ends = new Uint32Array(text.length + 32);
  const seen = new Map<number, string>();
  let length = 0;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) as number;
    const next = index + (code > 0xffff ? 2 : 1);
    let plain: string;
    if (code < ASCII_END) plain = foldAscii(text[index] as string, code);
    else {
      const known = seen.get(code);
      plain = known ?? foldCharacter(String.fromCodePoint(code));
      if (known === undefined) seen.set(code, plain);
    }
    if (length + plain.length > starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts[length] = index;
      ends[length] = next;
      length += 1;
    }
    folded += plain;
    index = next;
  }
  return { original: text, folded, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Where a stretch of the folded text stands in the original: half-open, in whole characters. */
export function originalRange(text: FoldedText, start: number, end: number): { start: number; end: number } {
  if (end <= start) {
    const at = text.starts[start] ?? text.original.length;
    return { start: at, end: at };
  }
  return { start: text.starts[start] as number, end: text.ends[end - 1] as number };
}
