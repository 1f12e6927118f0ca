import { type Draft, splitMessage } from '../../model/index.ts';
import {
  type FoldedText,
  foldText,
  originalRange,
  type PhrasesFound,
  type TextWords,
} from '../../text/index.ts';
import { htmlTags } from './html-tags.ts';
import { hasQuotation, quotationEnd } from './quotation-marks.ts';

const BLOCK = /^(?:p|div|br|li|ul|ol|tr|td|table|h[1-6]|blockquote)$/;
const LONGEST_QUOTE = 2_000;
/** A quotation begins this near to the words that announce it. */
const NEAR = 60;

/** A draft without what are not the seller's words; every character keeps its place. */
export interface OwnText {
  /** With mark-up: links and addresses may stand in it. */
  readonly markup: FoldedText;
  /** Without mark-up. */
  readonly plain: FoldedText;
}

/** The seller's own text: quoted history, the marketplace's lines and the given quotations are blank. */
export function ownText(
  draft: Draft,
  whole: FoldedText,
  quotations: readonly (readonly [number, number])[] = [],
): OwnText {
  const { text } = draft;
  const blanks = [...foreignParts(text), ...quotations];
  const markup = blanks.length === 0 ? text : blanked(text, blanks);
  const plain = withoutTags(markup);
  const folded = markup === text ? whole : foldText(markup);
  return { markup: folded, plain: plain === markup ? folded : foldText(plain) };
}

/** Quoted history and the marketplace's own lines; a signature is the seller's. One line alone is neither. */
function foreignParts(text: string): readonly (readonly [number, number])[] {
  if (!/[\n\r\u2028\u2029]/.test(text)) return [];
  const { parts } = splitMessage(text);
  return parts.flatMap(({ kind, start, end }) =>
    kind === 'quoted' || kind === 'envelope' ? [[start, end] as const] : [],
  );
}

/** Quotation marks after "you wrote" hold the buyer's words. */
export function quotationsOf(
  text: string,
  words: TextWords,
  languages: readonly { readonly found: PhrasesFound }[],
): readonly (readonly [number, number])[] {
  if (!hasQuotation(text)) return [];
  const found: [number, number][] = [];
  for (const { found: phrases } of languages)
    for (const match of phrases.matches) {
      if (match.group !== 'cites-buyer') continue;
      const from = words.starts[match.start] as number;
      const { end } = originalRange(words.text, from, words.ends[match.end - 1] as number);
      const quotation = quotationAfter(text, end);
      if (quotation !== undefined) found.push(quotation);
    }
  return found;
}

function quotationAfter(text: string, from: number): [number, number] | undefined {
  for (let start = from; start < text.length && start < from + NEAR; start += 1) {
    const end = quotationEnd(text, start, LONGEST_QUOTE);
    if (end !== undefined) return [start, end];
  }
  return undefined;
}

/** Tags are blanks; those that begin a block are line ends. */
function withoutTags(markup: string): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { name, text, start, end } of htmlTags(markup)) {
    pieces.push(markup.slice(last, start), spaces(text, BLOCK.test(name)));
    last = end;
  }
  return last === 0 ? markup : pieces.join('') + markup.slice(last);
}

function blanked(text: string, ranges: readonly (readonly [number, number])[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const [start, end] of [...ranges].sort(([one], [other]) => one - other)) {
    if (end <= last) continue;
    const from = Math.max(start, last);
    pieces.push(text.slice(last, from), spaces(text.slice(from, end), false));
    last = end;
  }
  return pieces.join('') + text.slice(last);
}

const spaces = (piece: string, line: boolean) => {
  const blank = piece.replace(/[^\n\r]/g, ' ');
  return line ? `\n${blank.slice(1)}` : blank;
};
