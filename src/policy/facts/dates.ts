import type { WordRange } from '../../text/index.ts';
import { dayNumberOf, type LocalDate } from '../../time/index.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { foldedMonths } from './month-names.ts';

/** A day as a text writes it: the year is often left out. */
export interface WrittenDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A date in a text, with everything it may mean: 4/3 is two days. */
export interface FoundDate extends WordRange {
  readonly readings: readonly WrittenDay[];
}

/** Stores where the month stands first, and those where both ways are written. */
const MONTH_FIRST = ['US'];
const EITHER_WAY = ['CA', 'JP', 'CN', 'SG', 'AE', 'SA', 'EG', 'ZA', 'PH'];
const BETWEEN_DAY_AND_MONTH = new Set([
  'de',
  'of',
  'di',
  'del',
  'the',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'e',
  'o',
  'a',
]);
const LEAP_YEAR = 2024;
/** English words that are months only with a capital letter. */
const PLAIN_WORDS = new Set(['may', 'mar', 'march', 'mai', 'mars', 'sept', 'set', 'out', 'dez', 'mart']);

const known = new WeakMap<DraftContext, readonly FoundDate[]>();

/** Every date in a draft: with the names of months, in figures, Chinese and Japanese. */
export function findDates(context: DraftContext): readonly FoundDate[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const { words } = context.words;
  const months = foldedMonths(context);
  const found: FoundDate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const date = /^\d{1,4}$/.test(words[at] as string)
      ? (figuresAt(context, at) ?? ideographsAt(context, at) ?? dayAndMonthAt(context, at, months))
      : monthAndDayAt(context, at, months);
    if (date === undefined) continue;
    found.push(date);
    at = date.end - 1;
  }
  known.set(context, found);
  return found;
}

const between = ({ words: { text, starts, ends } }: DraftContext, at: number): string =>
  text.folded.slice(ends[at], starts[at + 1]);

const figure = ({ words: { words } }: DraftContext, at: number, most: number): number | undefined => {
  const word = words[at];
  return word !== undefined && /^\d{1,4}$/.test(word) && word.length <= most ? Number(word) : undefined;
};

/** 04.03.2026, 4.3., 2026-03-04, 4/3. */
function figuresAt(context: DraftContext, at: number): FoundDate | undefined {
  const mark = between(context, at);
  if (!/^(?:[./-]|\. )$/.test(mark)) return undefined;
  const before = at === 0 ? '' : between(context, at - 1);
  // Part of a longer number: an order id, a version, an amount.
  if (/^[./,-]$/.test(before) && figure(context, at - 1, 4) !== undefined) return undefined;
  const [one, two] = [figure(context, at, 4), figure(context, at + 1, 2)];
  if (one === undefined || two === undefined) return undefined;
  const second = between(context, at + 1);
  const three = second.trim() === mark.trim() && second.length <= 2 ? figure(context, at + 2, 4) : undefined;
  if (three !== undefined) {
    if (/^[./-]$/.test(between(context, at + 2)) && figure(context, at + 3, 4) !== undefined)
      return undefined;
    if (one > 31) return dated(at, at + 3, [{ year: one, month: two, day: three }]);
    const year = three < 100 ? 2000 + three : three;
    return dated(at, at + 3, eitherWay(context, mark, year, one, two));
  }
  const word = (index: number) => context.words.words[index] as string;
  if (mark === '-' || one > 31) return undefined;
  const padded = word(at).startsWith('0') || word(at + 1).startsWith('0');
  const dotted = mark.startsWith('.') && (second.startsWith('.') || padded);
  // "2/3" is more often a part of something than the second of March.
  const slashed = mark === '/' && (padded || one > 5 || two > 5);
  return dotted || slashed ? dated(at, at + 2, eitherWay(context, mark, undefined, one, two)) : undefined;
}

function eitherWay(
  { rules }: DraftContext,
  mark: string,
  year: number | undefined,
  one: number,
  two: number,
): readonly WrittenDay[] {
  const dayFirst = { year, day: one, month: two };
  const monthFirst = { year, day: two, month: one };
  if (mark !== '/') return [dayFirst];
  const { country } = rules.storeDetails;
  if (MONTH_FIRST.includes(country)) return [monthFirst];
  return EITHER_WAY.includes(country) ? [dayFirst, monthFirst] : [dayFirst];
}

/** 2026年3月4日, 3月4日. */
function ideographsAt(context: DraftContext, at: number): FoundDate | undefined {
  const { words } = context.words;
  const hasYear = words[at + 1] === '年';
  const from = hasYear ? at + 2 : at;
  const [month, day] = [figure(context, from, 2), figure(context, from + 2, 2)];
  if (words[from + 1] !== '月' || month === undefined || day === undefined) return undefined;
  if (words[from + 3] !== '日' && words[from + 3] !== '号' && words[from + 3] !== '號') return undefined;
  return dated(at, from + 4, [{ year: hasYear ? Number(words[at]) : undefined, month, day }]);
}

/** 4 March 2026, 4. März, 4 de marzo. */
function dayAndMonthAt(
  context: DraftContext,
  at: number,
  months: ReadonlyMap<string, number>,
): FoundDate | undefined {
  const { words } = context.words;
  const day = figure(context, at, 2);
  let name = at + 1;
  while (name <= at + 2 && BETWEEN_DAY_AND_MONTH.has(words[name] ?? '')) name += 1;
  if (day === undefined || context.words.sentences[name] === undefined) return undefined;
  if (between(context, at).includes('\n')) return undefined;
  return withYear(context, at, name, months, day);
}

/** March 4, 2026. */
function monthAndDayAt(
  context: DraftContext,
  at: number,
  months: ReadonlyMap<string, number>,
): FoundDate | undefined {
  const { words } = context.words;
  const [month, length] = monthAt(context, at, months);
  const day = month === undefined ? undefined : figure(context, at + length, 2);
  if (month === undefined || day === undefined || day > 31) return undefined;
  if (!/^[. ]{1,2}$/.test(between(context, at + length - 1))) return undefined;
  let end = at + length + 1;
  if (['st', 'nd', 'rd', 'th'].includes(words[end] ?? '')) end += 1;
  const year = yearAt(context, end);
  return dated(at, year === undefined ? end : end + 1, [{ year, month, day }]);
}

function withYear(
  context: DraftContext,
  at: number,
  name: number,
  months: ReadonlyMap<string, number>,
  day: number,
): FoundDate | undefined {
  const [month, length] = monthAt(context, name, months);
  if (month === undefined) return undefined;
  let end = name + length;
  const { words } = context.words;
  const next = words[end] === 'de' || words[end] === 'del' ? end + 1 : end;
  const year = yearAt(context, next);
  if (year !== undefined) end = next + 1;
  return dated(at, end, [{ year, month, day }]);
}

const yearAt = (context: DraftContext, at: number): number | undefined => {
  const year = figure(context, at, 4);
  return year !== undefined && year >= 2000 && year < 2100 ? year : undefined;
};

function monthAt(
  { words }: DraftContext,
  at: number,
  months: ReadonlyMap<string, number>,
): readonly [number | undefined, number] {
  const word = words.words[at];
  if (word === undefined) return [undefined, 1];
  const two = months.get(`${word} ${words.words[at + 1]}`);
  if (two !== undefined) return [two, 2];
  const month = months.get(word);
  if (month === undefined) return [undefined, 1];
  const { original, starts } = words.text;
  const letter = original[starts[words.starts[at] as number] as number] as string;
  const plain = PLAIN_WORDS.has(word) && word.length <= 3 && letter === letter.toLowerCase();
  return [plain ? undefined : month, 1];
}

function dated(start: number, end: number, readings: readonly WrittenDay[]): FoundDate | undefined {
  const real = readings.filter(
    ({ year, month, day }) => dayNumberOf(localDate({ year, month, day }, LEAP_YEAR)) !== undefined,
  );
  return real.length === 0 ? undefined : { start, end, readings: real };
}

/** The date of a day; where the year is left out, that of the year given. */
export function localDate({ year, month, day }: WrittenDay, otherwise: number): LocalDate {
  return `${year ?? otherwise}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
