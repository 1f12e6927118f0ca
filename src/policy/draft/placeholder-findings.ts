import type { WordRange } from '../../text/index.ts';
import { foldedMonths } from '../facts/month-names.ts';
import type { DraftContext } from './draft-context.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';
import { rangesOf, wordsIn } from './sentence-words.ts';

/*
 * Every pattern begins with a mark that stands nowhere else and has one bounded repetition, so that time grows with
 * the text alone.
 */
const SURE: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}/g,
  /\{%[^{}%\n]{0,80}%\}/g,
  /\[\[[^[\]\n]{1,60}\]\]/g,
  /\$\{[^{}\n]{1,60}\}/g,
  /(?<![{$])\{[\p{L}_][\p{L}\p{N}_.\- ]{0,40}\}(?!\})/gu,
  /(?<![\p{L}\p{N}%])%[\p{L}_]{2,40}%/gu,
  /(?<![\p{N}%] ?)%(?:\d\$)?[sdif](?![\p{Script=Latin}\p{N}])/gu,
  /@@[\p{L}_]{1,40}@@/gu,
  /(?<![#\p{L}\p{N}])#[\p{Lu}][\p{Lu}_]{2,40}#/gu,
  /(?<![\p{L}\p{N}$])\$[\p{Ll}_][\p{L}_]{2,30}(?![\p{L}\p{N}$])/gu,
  /<[\p{Ll}]{2,20}(?:[_-][\p{Ll}\p{N}]{1,20}){1,4}>/gu,
  /<\p{Lu}[\p{Lu}_ -]{2,40}>/gu,
  /_{4,80}/g,
  /\[object Object\]/g,
  /(?<![\p{L}\p{N}_])(?:TBD|T[O]DO(?=[:\])>])|t\.b\.d\.|NaN)(?![\p{L}\p{N}_])/gu,
  /lorem ipsum/gi,
  /(?<=[:#,(] ?|[$€£] ?|^ ?|(?:hi|hello|dear|hey) )undefined(?![\p{L}\p{N}_])/gimu,
  // In German "null" is a number.
  /(?<=[$€£] ?|(?:hi|hello|dear|hey|ciao|bonjour|hola|hej|beste|merhaba) )null(?![\p{L}\p{N}_])/giu,
  /[\u3007\u25CB\u25EF\u25CF]{2,8}[\u69D8\u3055\u6C0F\u5186\u6708]?/g,
  /(?<![\p{Script=Latin}\p{N}])(?:YYYY|JJJJ|AAAA|RRRR)[./\-\u5E74]MM[./\-\u6708](?:DD|TT|JJ|GG)(?![\p{Script=Latin}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:DD|TT|JJ|GG)[./-]MM[./-](?:YYYY|JJJJ|AAAA|RRRR)(?![\p{L}\p{N}])/gu,
];

/** Three or more X as a word; with money or a date around them two do. */
const X_RUN =
  /(?<![\p{Script=Latin}\p{N}_])[Xx]{2,30}(?:[.,/:-][Xx]{2,4}){0,3}(?![\p{Script=Latin}\p{N}_])/gu;
const BRACKETED =
  /[[(\u3010\u3014\uFF3B<](?:[^[\](){}<>\u3010\u3011\u3014\u3015\uFF3B\uFF3D\n]{1,50})[\])\u3011\u3015\uFF3D>]/g;
const TAGS =
  /^<\/?(?:a|b|br|p|i|u|em|strong|div|span|html|body|table|tr|td|th|ul|ol|li|img|font|small|big|center|hr|pre|h[1-6])\b/i;
const MOST_WORDS = 5;
const MOST_IDEOGRAPHS = 16;
const IDEOGRAPH = /[\u3040-\u30FF\u3400-\u9FFF]/;
/** Templates are often English, whatever the text. */
const ENGLISH: readonly string[] =
  'name date order customer buyer product amount tracking signature seller shop store company'.split(' ');

/** What a template or a hurried writer left to be filled in. */
export function placeholderFindings(context: DraftContext): CheckResult {
  const { original } = context.markup;
  const ranges: [number, number][] = [];
  for (const pattern of SURE)
    for (const match of original.matchAll(pattern)) ranges.push([match.index, match.index + match[0].length]);
  for (const match of original.matchAll(X_RUN))
    if (isFilledIn(context, match.index, match[0])) ranges.push([match.index, match.index + match[0].length]);
  for (const match of original.matchAll(BRACKETED))
    if (!TAGS.test(match[0]) && namesABlank(context, match.index, match[0]))
      ranges.push([match.index, match.index + match[0].length]);
  const findings: RawFinding[] = withoutOverlap(ranges).map(([start, end]) => ({
    rule: 'unresolved-placeholder',
    start,
    end,
    args: { text: original.slice(start, end) },
  }));
  return { findings };
}

function isFilledIn(context: DraftContext, at: number, run: string): boolean {
  const text = context.markup.original;
  const letters = run.replace(/[^Xx]/g, '').length;
  const [before, after] = [
    text.slice(Math.max(0, at - 12), at),
    text.slice(at + run.length, at + run.length + 16),
  ];
  if (letters === run.length && letters === 2)
    return (
      /[\u20AC$\u00A3]\s?$/.test(before) ||
      /^\s?[\u20AC$\u00A3]/.test(after) ||
      isPartOfDate(context, run, after)
    );
  if (run !== run.toUpperCase()) return letters >= 4;
  // Three of them may be a size among sizes, or thirty in Roman figures.
  if (letters === 3 && (/[-(][^\p{L}]{0,2}$/u.test(before) || after.startsWith('-'))) return false;
  return !/(?:^|[^\p{L}])(?:X{0,4}[SML]|XX)[,/ ]{1,2}$/u.test(before) || letters > 3;
}

/** XX/03, XX March, XX de março; not the twentieth century. */
function isPartOfDate(context: DraftContext, run: string, after: string): boolean {
  if (run !== 'XX') return false;
  const [first = '', second = ''] = wordsIn(after);
  const months = foldedMonths(context);
  return /^[./]\d/.test(after) || months.has(first) || (first.length <= 3 && months.has(second));
}

/** Brackets around nothing but a noun of templates, or around an order to fill something in. */
function namesABlank(context: DraftContext, start: number, bracketed: string): boolean {
  const inside = bracketed.slice(1, -1).trim();
  const folded = wordsIn(inside);
  const most = IDEOGRAPH.test(inside) ? MOST_IDEOGRAPHS : MOST_WORDS;
  if (folded.length === 0 || folded.length > most || /^\d+$/.test(inside)) return false;
  const isRound = bracketed.startsWith('(');
  const isCapital = !isRound && inside === inside.toUpperCase() && inside !== inside.toLowerCase();
  const [first, last] = wordsWithin(context, start, start + bracketed.length);
  const within = (ranges: readonly WordRange[]) =>
    ranges.filter((one) => one.start >= first && one.end <= last);
  const blanks = within(rangesOf(context, 'placeholder'));
  const fills = within(rangesOf(context, 'fill-in'));
  // Chinese and Japanese put the order to fill in behind.
  const isOrder = folded.length > 1 && fills.some((one) => one.start === first || one.end === last);
  if (isOrder || isRound) return isOrder;
  const english = folded.filter((word) => ENGLISH.includes(word));
  // A button may be written in capitals, too: [START].
  if (isCapital) return inside.includes('_') || english.length > 0 || blanks.length > 0;
  const covered = blanks.reduce((end, one) => (one.start <= end ? Math.max(end, one.end) : end), first);
  // 【客户姓名】: the noun stands at the end.
  const isNoun = IDEOGRAPH.test(inside) && blanks.some(({ end }) => end === last);
  return english.length === folded.length || isNoun || (last > first && covered === last);
}

/** The words between two places of the draft. */
function wordsWithin({ words }: DraftContext, start: number, end: number): readonly [number, number] {
  const { starts, ends, text } = words;
  const place = (index: number) => text.starts[starts[index] as number] as number;
  let [low, high] = [0, words.words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (place(middle) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.words.length && (text.ends[(ends[last] as number) - 1] as number) <= end) last += 1;
  return [low, last];
}

function withoutOverlap(ranges: readonly [number, number][]): readonly [number, number][] {
  const sorted = [...ranges].sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
  const kept: [number, number][] = [];
  for (const range of sorted) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}
