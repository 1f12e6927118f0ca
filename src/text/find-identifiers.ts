import { hasCheckDigit } from './check-digits.ts';
import { type FoldedText, originalRange } from './fold.ts';
import { IDENTIFIERS, type IdentifierRow } from './identifiers.table.ts';

/** A number that identifies something. */
export interface FoundIdentifier {
  /** `amazon-order`, `tracking-ups`, `iban` … */
  readonly kind: string;
  /** As written, in capitals, without blanks. */
  readonly value: string;
  /** Its shape or check digit is enough. Otherwise only a word beside it tells it from other numbers. */
  readonly sure: boolean;
  readonly start: number;
  readonly end: number;
}

const RUN = /[a-z0-9][a-z0-9-]*/g;
const SHORTEST = 8;
const LONGEST = 40;
const MOST_GROUPS = 9;
const known = new WeakMap<FoldedText, readonly FoundIdentifier[]>();

/**
 * Which numbers of a text identify an order, a parcel, a product, an account?
 *
 * Shapes and check digits are data: order ids of the marketplaces, tracking numbers of carriers, EAN and ISBN,
 * IBAN, VAT ids, cards. Blanks may group the digits of those with a check digit.
 *
 * @param text - The folded text.
 * @returns Identifiers in order, half-open ranges into the original, none inside another.
 * @example
 * ```ts
 * const found = findIdentifiers(foldText('Order 111-1234567-1234567, UPS 1Z 999AA 10 1234 5678 4'));
 * found.map(({ kind, value }) => `${kind} ${value}`);
 * // => ['amazon-order 111-1234567-1234567', 'tracking-ups 1Z999AA10123456784']
 * ```
 */
export function findIdentifiers(text: FoldedText): readonly FoundIdentifier[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const runs = runsOf(text.folded);
  const found: FoundIdentifier[] = [];
  for (let index = 0; index < runs.length; ) {
    const { identifier, used } = identifierAt(text, runs, index);
    if (identifier !== undefined) found.push(identifier);
    index += used;
  }
  known.set(text, found);
  return found;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits that stand together, also around hyphens, not cut out of a longer word. */
function runsOf(folded: string): readonly Run[] {
  const runs: Run[] = [];
  for (const { 0: run, index } of folded.matchAll(RUN)) {
    let end = index + run.length;
    while (folded[end - 1] === '-') end -= 1;
    if (!isForeign(folded[index - 1]) && !isForeign(folded[end])) runs.push({ start: index, end });
  }
  return runs;
}

/** A letter that this alphabet lacks, of a script with blanks between words. */
const isForeign = (character = ' ') => character > '\x7F' && /[\u0370-\u05FF]/.test(character);

function identifierAt(
  text: FoldedText,
  runs: readonly Run[],
  index: number,
): { readonly identifier?: FoundIdentifier; readonly used: number } {
  const first = runs[index] as Run;
  // A plus begins a telephone number.
  if (text.folded[first.start - 1] === '+') return { used: 1 };
  const alone = text.folded.slice(first.start, first.end).toUpperCase();
  if (!/\d/.test(alone) && alone.length > 4) return { used: 1 };
  // The longest group of runs that one blank parts.
  let joined = alone;
  let used = 1;
  const joins: string[] = [];
  while (used < MOST_GROUPS && joined.length < LONGEST) {
    const [last, next] = [runs[index + used - 1] as Run, runs[index + used]];
    if (next === undefined || next.start !== last.end + 1 || text.folded[last.end] !== ' ') break;
    joined += text.folded.slice(next.start, next.end).toUpperCase();
    used += 1;
    joins.push(joined);
    if (!/\d/.test(text.folded.slice(next.start, next.end))) break;
  }
  for (let count = joins.length; count > 0; count -= 1) {
    const value = joins[count - 1] as string;
    const row = value.length < SHORTEST || value.length > LONGEST ? undefined : rowOf(value, true);
    if (row !== undefined) return found(row, value, runs[index + count] as Run, count + 1);
  }
  const row = alone.length < SHORTEST || alone.length > LONGEST ? undefined : rowOf(alone, false);
  return row === undefined ? { used: 1 } : found(row, alone, first, 1);

  function found({ kind, unsure, compact }: IdentifierRow, written: string, last: Run, count: number) {
    const value = compact === true ? written.replaceAll('-', '') : written;
    const range = originalRange(text, first.start, last.end);
    return { identifier: { kind, value, sure: unsure !== true, ...range }, used: count };
  }
}

function rowOf(value: string, grouped: boolean): IdentifierRow | undefined {
  const compact = value.replaceAll('-', '');
  if (!/\d/.test(compact)) return undefined;
  return IDENTIFIERS.find(({ shape, check, compact: isCompact }) => {
    if (isCompact !== true) return !grouped && shape.test(value);
    // Too many telephone numbers fit by chance.
    if (grouped && /^\d{0,14}$/.test(compact)) return false;
    // Of digits, only ISBN and cards are written with hyphens.
    if (value.includes('-') && !/^97[89]\d{10}$|[A-Z]|^\d{15,}$/.test(compact)) return false;
    return shape.test(compact) && (check === undefined || hasCheckDigit(compact, check));
  });
}
