import type { TextWords } from '../text/index.ts';
import { type Instant, isInstant, type LocalDate } from '../time/index.ts';
import { eachHit, type WordLists } from './lexicon/word-lists.ts';

/** The words around a due date in one language. */
export interface DueWords {
  /** Lists `by`, `within`, `hours`, `days`. */
  readonly lists: WordLists;
  /** Number of the month by each of its folded names. */
  readonly months: ReadonlyMap<string, number>;
}

/** A due date found, with its first and last word. */
export interface FoundDue {
  readonly first: number;
  readonly last: number;
  readonly dueAt?: Instant;
  readonly dueOn?: LocalDate;
}

/** A date stands at most so many words after the word that makes it a due date, or before it. */
const NEAR = 8;
const HOUR = 3_600_000;
const YEARS: readonly [number, number] = [2000, 2100];

/** The first due date of a text: "by 14 March 2026", "within 48 hours". */
export function dueIn(words: TextWords, { lists, months }: DueWords, sentAt: Instant): FoundDue | undefined {
  const places = new Map(lists.names.map((name) => [name, [] as number[]]));
  eachHit(words, lists, (list, _, last) => places.get(lists.names[list] as string)?.push(last));
  const near = (name: string, at: number, before: number, after: number) =>
    (places.get(name) ?? []).some(
      (place) =>
        place >= at - before && place <= at + after && words.sentences[place] === words.sentences[at],
    );
  for (const [at, word] of words.words.entries()) {
    if (!/^\d+$/.test(word) && !months.has(word)) continue;
    const date = dateAt(words, at, months);
    if (date !== undefined && near('by', at, NEAR, NEAR))
      return { first: at, last: date.last, dueOn: date.on };
    const span = Number(word);
    if (!(span > 0 && span <= 400) || !isInstant(sentAt)) continue;
    const unit = near('hours', at, 0, 2) ? HOUR : near('days', at, 0, 3) ? 24 * HOUR : undefined;
    if (unit === undefined || !(near('within', at, 3, 5) || near('by', at, 3, 5))) continue;
    return { first: at, last: Math.min(at + 1, words.words.length - 1), dueAt: sentAt + span * unit };
  }
  return undefined;
}

/** A date that begins with this word, if it can be read in one way only. */
function dateAt(
  words: TextWords,
  at: number,
  months: ReadonlyMap<string, number>,
): { readonly on: LocalDate; readonly last: number } | undefined {
  // Over the end of a sentence, too: in "14. März" the dot ends none.
  const near = (offset: number) => words.words[at + offset] ?? '';
  const [first, second, third] = [near(0), near(1), near(2)];
  // 14 March 2026, 14 de marzo de 2026, 14th of March 2026.
  for (const gap of [1, 2]) {
    const month = months.get(near(gap));
    if (month === undefined || !isDay(first)) continue;
    for (const further of [gap + 1, gap + 2])
      if (isYear(near(further))) return dated(near(further), month, first, at + further);
  }
  // March 14, 2026; the year may stand behind an ordinal's ending.
  const named = months.get(first);
  if (named !== undefined && isDay(second))
    for (const further of [2, 3])
      if (isYear(near(further))) return dated(near(further), named, second, at + further);
  if (isYear(first)) {
    // 2026-03-14, and 2026 year 3 month 14 day of Chinese and Japanese.
    if (isMonth(second) && isDay(third)) return dated(first, Number(second), third, at + 2);
    const [month, day] = [near(2), near(4)];
    if (second !== '' && !/^\d/.test(second) && isMonth(month) && isDay(day))
      return dated(first, Number(month), day, at + 4);
    return undefined;
  }
  if (!isDay(first) || !isYear(third) || !/^\d+$/.test(second)) return undefined;
  // 14/03/2026 or 03/14/2026: only where one of the two cannot be a month, or both are the same; dots mean day first.
  const dotted = words.text.folded[words.ends[at] as number] === '.';
  const [one, other] = [Number(first), Number(second)];
  if (isMonth(second) && (dotted || one > 12 || one === other)) return dated(third, other, first, at + 2);
  return isMonth(first) && isDay(second) && other > 12 ? dated(third, one, second, at + 2) : undefined;
}

const isDay = (word: string) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
const isMonth = (word: string) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 12;
const isYear = (word: string) => /^\d{4}$/.test(word) && Number(word) >= YEARS[0] && Number(word) <= YEARS[1];

function dated(year: string, month: number, day: string, last: number) {
  const on = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // 31 February is no date.
  const real = new Date(`${on}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== on ? undefined : { on, last };
}
