import type { OrderLine } from '../../model/index.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { rangeOf } from '../draft/phrase-findings.ts';
import type { CheckResult, RawFinding } from '../draft/raw-finding.ts';
import { beginnings, numberAt, rangesOf, wordsIn } from '../draft/sentence-words.ts';
import { factWords } from './fact-words.table.ts';

const rule = 'wrong-order-fact';
const MOST_PIECES = 99;
const STEM = 4;
const ARABIC_STEM = 3;
const IDEOGRAPH = /[\u3040-\u30FF\u3400-\u9FFF]/;

interface Line {
  readonly quantity: number;
  readonly title: readonly string[];
}

/** Numbers of pieces that nobody has ordered. */
export function quantityFacts(context: DraftContext): CheckResult {
  const { order } = context;
  if (order === undefined) return { findings: [] };
  const lines = (order.lines ?? []).flatMap(lineOf);
  if (lines.length === 0 || lines.length < (order.lines ?? []).length)
    return { findings: [], unchecked: [{ rule, needs: ['order.lines'] }] };
  const total = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const inTitles = new Set(lines.flatMap(({ title }) => title.filter((word) => /^\d+$/.test(word))));
  const pieces = new Map(rangesOf(context, 'pieces').map(({ start, end }) => [start, end]));
  const { words, clauses } = context.words;
  const replaced = new Set(rangesOf(context, 'replacement').map(({ start }) => clauses[start]));
  const findings: RawFinding[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const number = numberAt(context, at);
    if (number === undefined || number < 2 || number > MOST_PIECES) continue;
    if (inTitles.has(String(number)) || replaced.has(clauses[at])) continue;
    if (isPartOfNumber(context, at)) continue;
    const counted = countedAt(context, at, lines, pieces);
    if (counted === undefined) continue;
    const sum = counted.lines.reduce((all, { quantity }) => all + quantity, 0);
    if (number === sum || number === total || counted.lines.some(({ quantity }) => quantity === number))
      continue;
    // Fewer may be a part of them.
    if (number < sum && !saysYours(context, at)) continue;
    const range = rangeOf(context.words, { start: at, end: counted.end });
    findings.push({ rule, ...range, args: { fact: 'quantity', said: number, is: sum } });
  }
  return { findings };
}

function lineOf({ quantity, title }: OrderLine): readonly Line[] {
  return quantity === undefined ? [] : [{ quantity, title: title === undefined ? [] : wordsIn(title) }];
}

/** What a number counts: things that the title of a line names, or pieces of the only line beside it. */
function countedAt(
  { words: { words, sentences } }: DraftContext,
  at: number,
  lines: readonly Line[],
  pieces: ReadonlyMap<number, number>,
): { readonly lines: readonly Line[]; readonly end: number } | undefined {
  const next = at + 1;
  if (sentences[next] !== sentences[at]) return undefined;
  const ideographs = IDEOGRAPH.test(words[next] as string);
  // A counter stands between number and thing: 三个杯子.
  const counter = pieces.get(next) ?? next;
  const after = ideographs ? [counter, counter + 1] : [next];
  const named = after.find(
    (index) => lines.some((line) => isNamed(line, words, index)) && sentences[index] === sentences[at],
  );
  if (named !== undefined) {
    if (
      ideographs &&
      counter === next &&
      !/[\u4E2A\u500B\u4EF6\u53EA\u628A\u5F20\u888B\u672C\u3064\u679A\u53F0\u5957\u7BB1\u6761\u652F\u76D2]/.test(
        words[next] as string,
      )
    )
      return undefined;
    return { lines: lines.filter((line) => isNamed(line, words, named)), end: named + 1 };
  }
  if (counter === next) return undefined;
  // コーヒー豆3袋: the thing stands before the number.
  const around = [at - 1, at - 2, counter, counter + 1, counter + 2];
  const near = lines.filter((line) => around.some((index) => isNamed(line, words, index)));
  return near.length > 0 ? { lines: near, end: counter } : undefined;
}

function isNamed({ title }: Line, words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === undefined || /^\d/.test(word)) return false;
  if (IDEOGRAPH.test(word)) return title.includes(word);
  const length = /[\u0600-\u06FF]/.test(word) ? ARABIC_STEM : STEM;
  const stem = word.slice(0, length);
  return stem.length === length && title.some((one) => one.startsWith(stem));
}

/** 2.5, 3-4, 30 x 40: not a number of things. */
function isPartOfNumber({ words: { text, starts, ends, words } }: DraftContext, at: number): boolean {
  const before = at === 0 ? '' : text.folded.slice(ends[at - 1], starts[at]);
  const after = text.folded.slice(ends[at], starts[at + 1]);
  const isNumber = (index: number) => /^\d/.test(words[index] ?? '');
  return (/^[.,:/-]$/.test(before) && isNumber(at - 1)) || /^[.,:/-]$/.test(after) || /[\n(]/.test(after);
}

function saysYours(context: DraftContext, at: number): boolean {
  const before = context.words.words[at - 1] ?? '';
  return context.languages.some(({ language: { language } }) =>
    beginnings(factWords[language].yours).includes(before),
  );
}
