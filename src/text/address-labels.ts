import type { ContactLexicon } from './contact-lexicon.ts';
import type { FoldedText } from './fold.ts';

/** The pieces of a folded text of which addresses are made: runs of letters, digits, hyphens. */
export interface AddressLabels {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How two labels hang together. */
export interface Joint {
  readonly kind: 'dot' | 'at';
  /** `loose`: a full stop and a blank; `prose`: a word that plain speech has, too. */
  readonly how: 'tight' | 'bracket' | 'spaced' | 'loose' | 'word' | 'prose';
  /** The label behind it. */
  readonly next: number;
}

/** One character of a script without blanks between words. */
export const IDEOGRAPH: RegExp =
  /[\u2E80-\u2FDF\u3005-\u3007\u3021-\u3029\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/;
// "s h o p" is one label. Scripts without blanks are cut from the others: addresses stand amid their words.
const LABEL =
  /(?<![\p{L}\p{N}])[a-z](?: [a-z](?![\p{L}\p{N}]))+|[\u2E80-\u2FDF\u3005-\u3007\u3021-\u3029\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]+|(?:(?![\u2E80-\u2FDF\u3005-\u3007\u3021-\u3029\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF])[\p{L}\p{N}])(?:(?![\u2E80-\u2FDF\u3005-\u3007\u3021-\u3029\u3040-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF])[\p{L}\p{N}\p{M}_-])*/gu;

/** Cuts a text into the labels of possible addresses. */
export function addressLabels(text: FoldedText): AddressLabels {
  const { folded } = text;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: label, index } of folded.matchAll(LABEL)) {
    starts.push(index);
    ends.push(index + label.length);
  }
  return { folded, starts, ends };
}

export function labelAt(labels: AddressLabels, index: number): string {
  return labels.folded.slice(labels.starts[index], labels.ends[index]).replaceAll(' ', '');
}

/** What stands between two labels, unless it is long. */
function gapAfter({ folded, starts, ends }: AddressLabels, index: number): string | undefined {
  const start = ends[index] as number;
  const end = starts[index + 1];
  return end === undefined || end - start > MOST_GAP ? undefined : folded.slice(start, end);
}

const MOST_GAP = 6;
const BRACKETED = /^ ?[([{<] ?([.@]|\u3002) ?[)\]}>] ?$/;
const BLANK = /^[ \t\u3000]{0,2}$/;
const OPENED = /^ ?[([{<*"'/|~] ?$/;
const CLOSED = /^ ?[)\]}>*"'/|~] ?$/;
/** What people write in brackets for the at sign: its sound, or the letter inside it. */
const IN_BRACKETS = new Set(['at', 'a', 'et']);

/** What joins a label to the next one, in whichever disguise. */
export function jointAfter(labels: AddressLabels, index: number, words: ContactLexicon): Joint | undefined {
  const gap = gapAfter(labels, index);
  if (gap === undefined) return undefined;
  // The full stop of Chinese and Japanese is a dot only where none of their sentences ends.
  if (gap === '\u3002' && IDEOGRAPH.test(labels.folded[(labels.ends[index] as number) - 1] as string))
    return undefined;
  return (
    signJoint(gap, index + 1) ?? replacedSign(labels, index, gap) ?? wordJoint(labels, index, gap, words)
  );
}

function signJoint(gap: string, next: number): Joint | undefined {
  if (gap === '.' || gap === '\u3002') return { kind: 'dot', how: 'tight', next };
  if (gap === '@') return { kind: 'at', how: 'tight', next };
  const sign = BRACKETED.exec(gap)?.[1];
  if (sign !== undefined) return { kind: sign === '@' ? 'at' : 'dot', how: 'bracket', next };
  const inside = gap.trim();
  if (gap.includes('\n') || (inside !== '.' && inside !== '@')) return undefined;
  if (inside === '@') return { kind: 'at', how: 'spaced', next };
  return { kind: 'dot', how: gap[0] === '.' ? 'loose' : 'spaced', next };
}

/** "sam#shop.example (# stands for @)" */
function replacedSign({ folded, starts }: AddressLabels, index: number, gap: string): Joint | undefined {
  if (!/^[#*\u2605\u2606\u25A0\u25CB\u25CE\u25CF]$/.test(gap)) return undefined;
  const start = starts[index + 1] as number;
  const after = folded.slice(start, start + 80);
  return after.includes(gap) && after.includes('@')
    ? { kind: 'at', how: 'bracket', next: index + 1 }
    : undefined;
}

function wordJoint(
  labels: AddressLabels,
  index: number,
  open: string,
  words: ContactLexicon,
): Joint | undefined {
  const close = gapAfter(labels, index + 1);
  if (close === undefined || (labels.ends[index + 1] as number) - (labels.starts[index + 1] as number) > 16)
    return undefined;
  const word = labelAt(labels, index + 1);
  const next = index + 2;
  if (OPENED.test(open) && CLOSED.test(close)) {
    if (words.dots.has(word)) return { kind: 'dot', how: 'bracket', next };
    const isAt = words.ats.has(word) || words.proseAts.has(word) || IN_BRACKETS.has(word);
    return isAt ? { kind: 'at', how: 'bracket', next } : undefined;
  }
  if (!BLANK.test(open) || !BLANK.test(close)) return undefined;
  if (words.dots.has(word)) return { kind: 'dot', how: 'word', next };
  if (
    close === ' ' &&
    words.ats.has(`${word} ${labelAt(labels, next)}`) &&
    BLANK.test(gapAfter(labels, next) ?? '-')
  )
    return { kind: 'at', how: 'word', next: next + 1 };
  if (words.ats.has(word)) return { kind: 'at', how: 'word', next };
  return words.proseAts.has(word) ? { kind: 'at', how: 'prose', next } : undefined;
}
