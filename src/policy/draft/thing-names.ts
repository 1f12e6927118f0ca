import type { Language } from '../../model/index.ts';
import type { WordRange } from '../../text/index.ts';
import type { DraftContext } from './draft-context.ts';
import { quotationEnd } from './quotation-marks.ts';

/** Titles are short; a longer quotation is speech. */
const LONGEST_NAME = 60;
const MOST_WORDS = 3;
const LONGEST_LINE = 400;

/** Is an insult the name of a game, a book, a mug: in quotation marks, or in capitals inside a sentence? */
export function isName(context: DraftContext, range: WordRange, language: Language): boolean {
  const { words } = context;
  const { text } = words;
  const start = text.starts[words.starts[range.start] as number] as number;
  const end = text.ends[(words.ends[range.end - 1] as number) - 1] as number;
  if (isQuoted(context.draft.text, start, end)) return true;
  // German writes every noun with a capital.
  if (language === 'de' || range.end - range.start > MOST_WORDS) return false;
  if (range.start === 0 || words.sentences[range.start - 1] !== words.sentences[range.start]) return false;
  const written = context.draft.text.slice(start, end);
  return /^\p{Lu}\p{Ll}/u.test(written);
}

/** Inside a short quotation on one line. */
function isQuoted(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - LONGEST_NAME && text[at] !== '\n'; at -= 1) {
    if (text[at] === "'" || /[\p{L}\p{N} ]/u.test(text[at] as string)) continue;
    const closed = quotationEnd(text, at, LONGEST_NAME);
    if (closed !== undefined) return closed > end && opens(text, at);
  }
  return false;
}

/** A straight mark looks the same at both ends: an even number of them stands before one that opens. */
function opens(text: string, at: number): boolean {
  if (text[at] !== '"') return true;
  const line = text.slice(Math.max(0, at - LONGEST_LINE), at);
  return (line.slice(line.lastIndexOf('\n') + 1).split('"').length - 1) % 2 === 0;
}
