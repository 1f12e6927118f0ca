import { CONTACT_WORDS, findEmails, findIdentifiers, findPhones, foldText } from '../text/index.ts';

/** What a text is freed of. */
export type RedactedKind = 'email' | 'phone' | 'iban' | 'card';

/** What was taken out: UTF-16, half-open, in the text as it was handed in. */
export interface RedactedRange {
  readonly kind: RedactedKind;
  readonly start: number;
  readonly end: number;
}

/** A text without what must not be kept. */
export interface RedactedText {
  readonly text: string;
  /** In order of the text, without overlap. */
  readonly removed: readonly RedactedRange[];
}

/** What is taken out may make the rest readable as another number; each round takes something out. */
const MOST_ROUNDS = 20;
const KINDS: readonly RedactedKind[] = ['email', 'phone', 'iban', 'card'];

/**
 * The same text without e-mail addresses, telephone numbers, IBANs and card numbers, for logs and archives.
 *
 * Each is replaced by its kind in brackets. Order ids, tracking numbers, product numbers, prices and dates stay, and
 * so do names and postal addresses, which no pattern tells. What is disguised ("name at example dot com", digits in
 * words) goes, too. Doing it twice changes nothing more.
 *
 * @param text - Any text.
 * @param options - `keep`: kinds that may stay.
 * @returns The text, and what was taken out with its place in the text handed in.
 * @throws TypeError when `text` is no string, RangeError for an unknown kind.
 * @example
 * ```ts
 * import { redact } from 'goodstanding/policy';
 *
 * const { text, removed } = redact('Order 405-1234567-1234567: write to anna@example.com or call +39 333 123 4567.');
 * text; // => 'Order 405-1234567-1234567: write to [email] or call [phone].'
 * removed.map(({ kind }) => kind); // => ['email', 'phone']
 * ```
 */
export function redact(
  text: string,
  options: { readonly keep?: readonly RedactedKind[] | undefined } = {},
): RedactedText {
  if (typeof text !== 'string') throw new TypeError(`text: a string is needed, not ${typeof text}`);
  const { keep = [] } = options;
  for (const kind of keep)
    if (!KINDS.includes(kind))
      throw new RangeError(`keep: ${String(kind)} is none; known: ${KINDS.join(', ')}`);
  let removed: readonly RedactedRange[] = [];
  let pieces: readonly Piece[] = [{ text, start: 0, end: text.length }];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const current = pieces.map((piece) => piece.text).join('');
    const found = privateRanges(current, keep);
    if (found.length === 0) break;
    removed = merged([...removed, ...originalRanges(found, pieces)]);
    pieces = piecesOf(text, removed);
  }
  return { text: pieces.map((piece) => piece.text).join(''), removed };
}

/** A stretch of the redacted text: kept as it was, or a word in brackets for a range of the original. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string, removed: readonly RedactedRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { kind, start, end } of removed) {
    if (start > last) pieces.push({ text: text.slice(last, start), start: last, end: start });
    pieces.push({ text: `[${kind}]`, start, end });
    last = end;
  }
  pieces.push({ text: text.slice(last), start: last, end: text.length });
  return pieces;
}

/** Everything private in a text; what only looks like a number is left alone. */
function privateRanges(text: string, keep: readonly RedactedKind[]): readonly RedactedRange[] {
  const folded = foldText(text);
  const identifiers = findIdentifiers(folded).filter(({ sure }) => sure);
  const emails = findEmails(folded, CONTACT_WORDS);
  const phones = findPhones(folded, CONTACT_WORDS, [...identifiers, ...emails]);
  const accounts = identifiers.flatMap(({ kind, start, end }): readonly RedactedRange[] =>
    kind === 'iban' || kind === 'card' ? [{ kind, start, end }] : [],
  );
  const found: RedactedRange[] = [
    ...emails.map(({ start, end }) => ({ kind: 'email' as const, start, end })),
    ...accounts,
    ...phones.map(({ start, end }) => ({ kind: 'phone' as const, start, end })),
  ];
  return found.filter(({ kind }) => !keep.includes(kind)).map((range) => whole(text, range));
}

/** No digit of a number stays behind beside it. */
function whole(text: string, { kind, start, end }: RedactedRange): RedactedRange {
  let [from, to] = [start, end];
  if (kind === 'email') return { kind, start, end };
  while (from > 0 && DIGIT.test(text[from - 1] as string)) from -= 1;
  while (to < text.length && DIGIT.test(text[to] as string)) to += 1;
  if (kind === 'phone' && PLUS.test(text[from - 1] ?? '')) from -= 1;
  // "(+39) 333 …": the bracket belongs to the number that closes it.
  if (text[from - 1] === '(' && closesMore(text.slice(from, to))) from -= 1;
  return { kind, start: from, end: to };
}

const DIGIT = /\p{Nd}/u;
const PLUS = /[+\uFF0B\uFE62]/;

const closesMore = (number: string) => number.includes(')') && !number.includes('(');

/** Ranges of the redacted text as ranges of the original. */
function originalRanges(found: readonly RedactedRange[], pieces: readonly Piece[]): readonly RedactedRange[] {
  const ranges: RedactedRange[] = [];
  const sorted = [...found].sort((one, other) => one.start - other.start);
  const starts = startsOf(pieces);
  let index = 0;
  for (const { kind, start, end } of sorted) {
    while (index + 1 < pieces.length && (starts[index + 1] as number) <= start) index += 1;
    let last = index;
    while (last + 1 < pieces.length && (starts[last + 1] as number) < end) last += 1;
    // Inside a replaced one any place will do: what was taken out before is joined with it.
    const place = (piece: number, at: number) => {
      const { start: from, end: to } = pieces[piece] as Piece;
      return Math.min(to, from + at - (starts[piece] as number));
    };
    ranges.push({ kind, start: place(index, start), end: place(last, end) });
  }
  return ranges;
}

function startsOf(pieces: readonly Piece[]): readonly number[] {
  let at = 0;
  return pieces.map((piece) => {
    at += piece.text.length;
    return at - piece.text.length;
  });
}

/** In order, without overlap; of two that share a character the first gives its name to both. */
function merged(ranges: readonly RedactedRange[]): readonly RedactedRange[] {
  const result: RedactedRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last === undefined || range.start >= last.end) result.push(range);
    else result[result.length - 1] = { ...last, end: Math.max(last.end, range.end) };
  }
  return result;
}
