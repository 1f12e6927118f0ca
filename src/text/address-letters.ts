import { type FoldedText, foldCharacter, originalRange } from './fold.ts';

// Letters of other scripts that look like Latin ones.
const LOOK_ALIKES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Array.from('аaеeоoрpсcуyхxіiѕsјjԁdкkмmтtнhвbοoαaνvρpτtιiκkυuεeχx'.matchAll(/(.)(.)/g), ([, from, to]) => [
    from as string,
    to as string,
  ]),
);
const UNASCII = /[^\0-\x7F]/;
const LATIN = /[a-z]/;

/** A folded label with the letters of other scripts that look like Latin ones replaced. */
export function latinLetters(label: string): string {
  return UNASCII.test(label) ? Array.from(label, (one) => LOOK_ALIKES.get(one) ?? one).join('') : label;
}

/** Are look-alike letters mixed into a Latin label? */
export function isMixed(label: string): boolean {
  return UNASCII.test(label) && LATIN.test(label) && Array.from(label).some((one) => LOOK_ALIKES.has(one));
}

/** A label as a browser would read it: lower case, no unseen characters, but with its accents. */
export function writtenLabel(text: FoldedText, start: number, end: number): string {
  const original = originalSlice(text, start, end);
  if (!UNASCII.test(original)) return text.folded.slice(start, end);
  const seen = Array.from(original.normalize('NFKC')).filter(
    (one) => foldCharacter(one) !== '' || isMark(one),
  );
  return seen.join('').normalize('NFC').toLowerCase();
}

/** Does a stretch hold unseen characters, full-width or fancy letters? */
export function isDisguised(text: FoldedText, start: number, end: number): boolean {
  const original = originalSlice(text, start, end);
  if (!UNASCII.test(original)) return false;
  const composed = original.normalize('NFC');
  return (
    composed !== original.normalize('NFKC') ||
    Array.from(composed).some((one) => one === '\u3002' || (foldCharacter(one) === '' && !isMark(one)))
  );
}

export function originalSlice(text: FoldedText, start: number, end: number): string {
  const range = originalRange(text, start, end);
  return text.original.slice(range.start, range.end);
}

const isMark = (character: string) => /\p{M}/u.test(character) && !/[\u034F\uFE00-\uFE0F]/.test(character);
