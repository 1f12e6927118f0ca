import type { FoldedText } from '../../text/index.ts';

// Private-use characters: what stands in the words for an address, so that phrases can speak of one.
export const EMAIL_SIGN = '\uE000';
export const PHONE_SIGN = '\uE001';
export const LINK_SIGN = '\uE002';
/** A link of the marketplace or of a carrier. */
export const PERMITTED_LINK_SIGN = '\uE003';

interface Signed {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** A folded text in which each of some stretches of the original is one sign and blanks. */
export function withSigns(text: FoldedText, signed: readonly Signed[]): FoldedText {
  if (signed.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, sign } of [...signed].sort((one, other) => one.start - other.start)) {
    const [from, to] = [placeOf(text, start), placeOf(text, end)];
    if (from < at || to <= from) continue;
    pieces.push(text.folded.slice(at, from), sign, ' '.repeat(to - from - 1));
    at = to;
  }
  pieces.push(text.folded.slice(at));
  return { ...text, folded: pieces.join('') };
}

/** The first unit of the folded text whose original begins at a place or after it. */
function placeOf({ starts }: FoldedText, original: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}
