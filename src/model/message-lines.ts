/** Lines of a text that are not blank, as ranges without the blanks around them. */
export interface MessageLines {
  readonly raw: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Indexes of lines that begin a paragraph: first, or after a blank line. */
  readonly openings: ReadonlySet<number>;
}

// A longer line is nobody's marker; looking at it again and again would cost too much.
const LONGEST_MARKER = 1000;

/** Splits at line ends; a blank line only shows as a new paragraph. */
export function messageLines(raw: string): MessageLines {
  const [starts, ends, openings]: [number[], number[], Set<number>] = [[], [], new Set([0])];
  let from = 0;
  while (from < raw.length) {
    const to = lineEnd(raw, from);
    const [start, end] = trimRange(raw, from, to);
    if (start < end) {
      starts.push(start);
      ends.push(end);
    } else {
      openings.add(starts.length);
    }
    from = to + (raw.startsWith('\r\n', to) ? 2 : 1);
  }
  return { raw, starts, ends, openings };
}

function lineEnd(raw: string, from: number): number {
  let to = from;
  while (to < raw.length && raw.charCodeAt(to) !== 10 && raw.charCodeAt(to) !== 13) to += 1;
  return to;
}

/** The range without blanks at its ends. */
export function trimRange(raw: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && isBlank(raw.charCodeAt(start))) start += 1;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

/** The same characters as `\s`. */
function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code);
}

/** A line as markers are compared: lower case, plain blanks and apostrophes, no stars or direction marks. */
export function plainLine({ raw, starts, ends }: MessageLines, index: number): string {
  const [start, end] = [starts[index], ends[index]];
  if (start === undefined || end === undefined || end - start > LONGEST_MARKER) return '';
  return plainText(raw.slice(start, end));
}

/** See {@link plainLine}. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[*\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .toLowerCase();
}
