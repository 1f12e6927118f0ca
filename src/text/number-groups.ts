import { type ContactLexicon, isListed } from './contact-lexicon.ts';

/** One group of digits: folded indices. */
export interface NumberGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly spoken: boolean;
}

/** Groups that may be one number. */
export interface NumberRun {
  readonly groups: readonly NumberGroup[];
  /** What stands between them. */
  readonly gaps: readonly string[];
  readonly plus: boolean;
}

const TOKEN =
  /[0-9oil]*[0-9][0-9oil]*|[\u3040-\u3096\u3099\u309B-\u30FF]+|[\u4E00-\u9FFF\u3007]|(?:(?![\u3040-\u30FF\u4E00-\u9FFF\u3007])\p{L})+/gu;
const GAP = /^(?:[ \t]?[-./()~_*+\u3000\u30FB][-./() \t\u3000]{0,2}|[ \t\u3000]{1,2})$/;
const SPOKEN_GAP = /^(?:[-, ./;\u3001\uFF0C\u3000\u060C]|\u060C | ?[-,./] ?|\n| {2}|)$/;

/** Runs of digits, of words for digits, or of both, in a folded text. */
export function numberRuns(folded: string, words: ContactLexicon): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  let groups: NumberGroup[] = [];
  let gaps: string[] = [];
  let repeat = 1;
  let repeatStart = 0;
  const flush = () => {
    const first = groups[0];
    if (first !== undefined && groups.reduce((sum, { digits }) => sum + digits.length, 0) > 4)
      runs.push({ groups, gaps, plus: hasPlus(folded, first.start) });
    groups = [];
    gaps = [];
    repeat = 1;
  };
  for (const { 0: token, index } of folded.matchAll(TOKEN)) {
    const spoken = !/\d/.test(token);
    const value = spoken ? spokenDigits(token, words) : token.replace(/o/g, '0').replace(/[il]/g, '1');
    const last = groups.at(-1);
    const from = repeat > 1 ? repeatStart : index;
    const gap = last === undefined || from - last.end > 3 ? undefined : folded.slice(last.end, from);
    const fits =
      gap !== undefined && (spoken || last?.spoken ? SPOKEN_GAP.test(gap) || GAP.test(gap) : GAP.test(gap));
    // Japanese joins the parts of a number with の.
    if (token === '\u306E' && last !== undefined && last.end === index) {
      groups[groups.length - 1] = { ...last, end: index + 1 };
      continue;
    }
    if (value === undefined) {
      const times = words.repeats.has(token) ? (/^(?:tr|ter)/.test(token) ? 3 : 2) : 1;
      if (times === 1 || !fits) flush();
      repeat = times;
      repeatStart = index;
      continue;
    }
    // Glued to letters: part of a name or a model.
    if (!spoken && isGlued(folded, index, index + token.length, last?.end)) {
      flush();
      continue;
    }
    if (!fits) {
      const kept = repeat;
      flush();
      repeat = kept;
    } else gaps.push(gap as string);
    groups.push({ start: from, end: index + token.length, digits: value.repeat(repeat), spoken });
    repeat = 1;
  }
  flush();
  return runs;
}

function spokenDigits(word: string, words: ContactLexicon): string | undefined {
  if (word.length > 24) return undefined;
  return words.digits.get(word) ?? (isListed(words.numbers, word) ? '10' : kanaDigits(word, words));
}

/** Japanese digits that follow each other without a blank. */
function kanaDigits(word: string, { digits }: ContactLexicon): string | undefined {
  if (word < '\u3040' || word > '\u30FF') return undefined;
  let found = '';
  for (let at = 0; at < word.length; ) {
    let size = 4;
    while (size > 0 && !digits.has(word.slice(at, at + size))) size -= 1;
    if (size === 0) return undefined;
    found += digits.get(word.slice(at, at + size));
    at += size;
  }
  return found;
}

const LETTER = /[a-z\u0370-\u05FF]/;

function isGlued(folded: string, start: number, end: number, lastEnd: number | undefined): boolean {
  const [before = ' ', further = ' '] = [folded[start - 1], folded[start - 2]];
  const [after = ' ', next = ' '] = [folded[end], folded[end + 1]];
  if (LETTER.test(after) || (after === '-' && LETTER.test(next) && !/[oil]/.test(next))) return true;
  // The letter before the hyphen stood for a digit.
  if (lastEnd === start - 1) return false;
  return (
    before === '_' ||
    before === '#' ||
    (LETTER.test(before) &&
      !/(?:tel|fon|ph|mob|cell|fax)$/.test(folded.slice(Math.max(0, start - 6), start))) ||
    (before === '-' && LETTER.test(further))
  );
}

/** A plus before a number, possibly in brackets. */
function hasPlus(folded: string, start: number): boolean {
  return /\+ ?\(?$/.test(folded.slice(Math.max(0, start - 3), start));
}
