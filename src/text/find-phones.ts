import { type ContactLexicon, contactLexicon, type WordBeside, wordsBeside } from './contact-lexicon.ts';
import type { ContactWords } from './contact-words.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { type FoldedText, originalRange } from './fold.ts';
import { type NumberGroup, type NumberRun, numberRuns } from './number-groups.ts';
import { numberPieces } from './number-pieces.ts';
import { hasPhoneShape } from './phone-shapes.ts';

/** A stretch of the original text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A telephone number in a text. */
export interface FoundPhone extends TextRange {
  /** Its digits, with a plus where one stands before them. */
  readonly number: string;
  /** Written in words or with letters for digits. */
  readonly disguised: boolean;
}

/** How far before a number a word may stand that says what it is. */
const REACH = 48;
/** The same for a word that says that it is none. */
const REFERENCE_REACH = 32;
const MOST_DIGITS = 16;

/**
 * Which telephone numbers does a text hold, in any digits, in words, oddly grouped?
 *
 * A number counts when it has the shape of one (a plus, 00, a leading 0, national groups) or when a word for
 * telephones stands before it. Order ids, tracking numbers, prices, dates, times, sizes, and whatever has a word
 * such as "order" or "serial" before it are none.
 *
 * @param text - The folded text.
 * @param words - The words for digits, telephones and references.
 * @param taken - Stretches of the original that are known to be something else.
 * @returns Numbers in order, half-open ranges into the original.
 * @example
 * ```ts
 * const text = foldText('Call 0 16 32 / 96 07 12 or seven double zero, nine four four one about 111-1234567-1234567.');
 * findPhones(text, CONTACT_WORDS, []).map(({ number }) => number); // => ['01632960712', '7009441']
 * ```
 */
export function findPhones(
  text: FoldedText,
  words: ContactWords,
  taken: readonly TextRange[],
): readonly FoundPhone[] {
  const lexicon = contactLexicon(words);
  const found: FoundPhone[] = [];
  const barriers = [...taken].sort((a, b) => a.start - b.start);
  const identifiers = findIdentifiers(text);
  let [barrier, identified, reach] = [0, 0, 0];
  for (const run of numberRuns(text.folded, lexicon).flatMap((one) => numberPieces(text.folded, one))) {
    const [first, last] = [run.groups[0] as NumberGroup, run.groups.at(-1) as NumberGroup];
    const range = originalRange(text, first.start, last.end);
    for (; barrier < barriers.length && (barriers[barrier] as TextRange).start < range.end; barrier += 1)
      reach = Math.max(reach, (barriers[barrier] as TextRange).end);
    if (reach > range.start) continue;
    while (identified < identifiers.length && (identifiers[identified] as TextRange).end <= range.start)
      identified += 1;
    const identifier = identifiers[identified];
    const named =
      identifier === undefined || identifier.start >= range.end || !identifier.sure
        ? 'no'
        : /^\d+$/.test(identifier.value)
          ? 'by-digits'
          : 'by-shape';
    if (named === 'by-shape' || !isPhone(text.folded, run, lexicon, named === 'by-digits')) continue;
    const digits = run.groups.map((group) => group.digits).join('');
    found.push({
      number: run.plus ? `+${digits}` : digits,
      disguised: run.groups.some(
        ({ spoken, start, end }) => spoken || /\D/.test(text.folded.slice(start, end)),
      ),
      ...range,
    });
  }
  return found;
}

function isPhone(folded: string, run: NumberRun, words: ContactLexicon, identified: boolean): boolean {
  const groups = run.groups.map(({ digits }) => digits);
  const { length } = groups.join('');
  const first = run.groups[0] as NumberGroup;
  const last = run.groups.at(-1) as NumberGroup;
  const beside = wordBehind(folded, last.end, words) ?? wordBeside(folded, first.start, words);
  const spoken = run.groups.filter((group) => group.spoken).length;
  if (beside === 'reference')
    return run.plus && spoken === 0 && !identified && hasPhoneShape(shapeOf(folded, run));
  const called =
    beside === 'phone' ||
    /^ ?\(?(?:whatsapp|tel|mobile|cell|fax|wa)\b/.test(folded.slice(last.end, last.end + 14));
  if (spoken > 0) {
    // "Twenty" counts as two digits; a run of such words alone may be anything.
    const worded = run.groups.some((group) => group.spoken && group.digits === '10');
    const written = run.groups.some((group) => group.spoken && group.digits.length > 2);
    if ((groups.length < 4 && !written) || length > 2 * MOST_DIGITS) return false;
    return length >= 7 && (!worded || called || groups[0] === '0');
  }
  if (called) return length >= 6 && length <= MOST_DIGITS && !/^0*$/.test(groups.join(''));
  return (run.plus || !identified) && hasPhoneShape(shapeOf(folded, run));
}

function shapeOf(folded: string, run: NumberRun) {
  return {
    groups: run.groups.map(({ digits }) => digits),
    plus: run.plus,
    spaced: run.gaps.every((gap) => /^[ \t\u3000]+$/.test(gap)),
    bracketed: folded[(run.groups[0] as NumberGroup).start - 1] === '(',
  };
}

/** The word right behind a number: "… takip numarası". */
function wordBehind(folded: string, at: number, words: ContactLexicon): WordBeside['kind'] | undefined {
  const after = folded.slice(at, at + 24);
  const first = wordsBeside(after, words).find(({ start }) => start < 3);
  return first !== undefined && /^[ '(]*$/.test(after.slice(0, first.start)) ? first.kind : undefined;
}

/** What the last telling word before a number says of it. */
function wordBeside(folded: string, at: number, words: ContactLexicon): WordBeside['kind'] | undefined {
  const before = folded.slice(Math.max(0, at - REACH), at);
  // A new paragraph is about something else.
  const near = before.slice(before.lastIndexOf('\n\n') + 1);
  const last = wordsBeside(near, words).at(-1);
  if (last === undefined) return undefined;
  // A line or a sentence ended since: it spoke of another number. A reference may be asked for, then told.
  const after = near.slice(last.end);
  const since = last.end - last.start < 5 && after[0] === '.' ? after.slice(1) : after;
  if (last.kind === 'reference' && after.length > REFERENCE_REACH) return undefined;
  const ended =
    last.kind === 'reference'
      ? since.trim().includes('\n') || /[\u3002\uFF01]/.test(since)
      : /[!?]|\.\s|\u3002/.test(since);
  return ended && since.length > 6 ? undefined : last.kind;
}
