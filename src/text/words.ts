import { characterClass, DIGIT, IDEOGRAPH, LETTER, OTHER, SIGN, VOICING } from './character-class.ts';
import type { FoldedText } from './fold.ts';

/** A text cut into words and sentences. Word indices point into the folded text. */
export interface TextWords {
  readonly text: FoldedText;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Number of the sentence a word belongs to, from 0. */
  readonly sentences: readonly number[];
  /** Number of the clause: commas, colons, brackets and dashes end one, too. */
  readonly clauses: readonly number[];
  /** How far into the text a word reaches: 2 for a word, 1 for a character of Chinese or Japanese. */
  readonly reach: readonly number[];
  readonly sentenceCount: number;
}

/** What stands between two words. */
interface Between {
  readonly sentence: boolean;
  readonly clause: boolean;
  /** Line ends in it, 2 for more. */
  readonly lines: number;
  /** Where its first line end stands, or -1. */
  readonly lineEnd: number;
}

const SENTENCE_MARKS = '!\u3002\uFF61\u06D4\u2026;';
const CLAUSE_MARKS = ',:\u3001\u060C\u061B()"\u00AB\u00BB\u300C\u300D';
const BULLETS = '-*\u2022\u00B7';
const LINE_ENDS = '\n\r\u2028\u2029';

/** A line of fewer characters was ended on purpose, a longer one may only have been wrapped. */
const SHORT_LINE = 45;
const SHORT_IDEOGRAPH_LINE = 18;

/** No sentence is longer: whatever looks at pairs of words in a sentence stays linear. */
const LONGEST_SENTENCE = 240;

/**
 * Cuts a text into words and sentences: a word is a run of letters, a run of digits, or one character of a
 * script that puts no blanks between words. Apostrophes and hyphens part words; a question mark is one.
 *
 * @param text - The folded text.
 * @returns Words in order, with their places and the sentence and clause of each.
 */
export function wordsOf(text: FoldedText): TextWords {
  const { folded } = text;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const clauses: number[] = [];
  const reach: number[] = [];
  let [sentence, clause, length, reached, last, line] = [0, 0, 0, 0, 0, 0];
  let ideographic = false;
  for (let at = 0; at < folded.length; ) {
    const kind = characterClass(folded, at);
    if (kind === OTHER || kind === VOICING) {
      at += 1;
      continue;
    }
    const end = wordEnd(folded, at, kind);
    const before = ideographic;
    ideographic = kind === IDEOGRAPH;
    if (at > last + 1 || (at > last && folded[last] !== ' ')) {
      const between = readBetween(folded, last, at, ideographic);
      const short = before ? SHORT_IDEOGRAPH_LINE : SHORT_LINE;
      const ended = between.lineEnd >= 0 && between.lineEnd - line < short;
      if (between.lineEnd >= 0) line = at;
      if (words.length > 0 && (ended || between.sentence)) {
        sentence += 1;
        clause += 1;
        length = 0;
      } else if (between.clause) clause += 1;
    }
    // A question mark is the last word of its sentence; several are one.
    const asked = folded[last - 1] === '?' && words.length > 0;
    if (asked && folded[at] === '?') {
      last = end;
      at = end;
      continue;
    }
    if (length >= LONGEST_SENTENCE || (asked && sentences.at(-1) === sentence)) {
      sentence += 1;
      clause += 1;
      length = 0;
    }
    words.push(folded.slice(at, end));
    starts.push(at);
    ends.push(end);
    sentences.push(sentence);
    clauses.push(clause);
    reached += ideographic ? 1 : 2;
    reach.push(reached);
    length += 1;
    last = end;
    at = end;
  }
  return {
    text,
    words,
    starts,
    ends,
    sentences,
    clauses,
    reach,
    sentenceCount: words.length === 0 ? 0 : sentence + 1,
  };
}

function wordEnd(folded: string, start: number, kind: number): number {
  let end = start + ((folded.codePointAt(start) as number) > 0xffff ? 2 : 1);
  if (kind === SIGN) return end;
  if (kind === IDEOGRAPH) return characterClass(folded, end) === VOICING ? end + 1 : end;
  const same = kind === DIGIT ? DIGIT : LETTER;
  while (end < folded.length && characterClass(folded, end) === same)
    end += (folded.codePointAt(end) as number) > 0xffff ? 2 : 1;
  return end;
}

/** A line end ends a sentence where the line was short, where an empty line follows, or the next item of a list. */
function readBetween(folded: string, from: number, to: number, beforeIdeograph: boolean): Between {
  let [sentence, clause, lines, lineEnd] = [false, false, 0, -1];
  for (let at = from; at < to; at += 1) {
    const mark = folded[at] as string;
    if (mark === ' ') continue;
    const next = folded[at + 1] ?? ' ';
    // A full stop inside a number, a host name or an abbreviation has no blank after it.
    if (mark === '.') sentence ||= at + 1 >= to ? beforeIdeograph : isBlank(next);
    else if (LINE_ENDS.includes(mark)) {
      if (!(mark === '\n' && folded[at - 1] === '\r')) lines += 1;
      if (lineEnd < 0) lineEnd = at;
    } else if (SENTENCE_MARKS.includes(mark)) sentence = true;
    else if (lines > 0 && BULLETS.includes(mark) && isBlank(next)) sentence = true;
    else if (CLAUSE_MARKS.includes(mark) || (mark === '-' && isBlank(next) && isBlank(folded[at - 1] ?? ' ')))
      clause = true;
  }
  return { sentence: sentence || lines > 1, clause, lines, lineEnd };
}

const isBlank = (mark: string) =>
  mark === ' ' || mark === '\t' || mark === '\u00A0' || LINE_ENDS.includes(mark);
