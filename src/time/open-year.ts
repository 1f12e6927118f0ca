import type { Instant } from './instant.ts';
import { dayNumber, MILLISECONDS_A_DAY, toDayNumber, weekdayOf } from './local-date.ts';
import type { WallShift } from './shift.ts';
import {
  checkCalendar,
  hoursOf,
  type VersionedCalendar,
  type WeeklyCalendar,
  type WorkingCalendar,
} from './working-calendar.ts';
import { instantOfWall, isDayOf, startOfDay } from './zone.ts';

/** An open interval, half-open: the closing instant is not in it. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** The open intervals of one UTC year, with running totals: adding and measuring are binary searches in it. */
export interface OpenYear {
  readonly starts: readonly Instant[];
  readonly ends: readonly Instant[];
  /** Open milliseconds of the year before each interval. */
  readonly before: readonly number[];
  readonly total: number;
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

// Facts of immutable calendars: at most 300 years each, gone with the calendar.
const years = new WeakMap<WorkingCalendar, KnownYears>();

type KnownYears = (OpenYear | undefined)[];

/**
 * What is known of a calendar so far, by years since 1900.
 *
 * @throws TypeError or RangeError for a calendar that came back from JSON and is none.
 */
export function knownYears(calendar: WorkingCalendar): KnownYears {
  let known = years.get(calendar);
  if (known === undefined) {
    checkCalendar(calendar, 'calendar');
    known = [];
    years.set(calendar, known);
  }
  return known;
}

/** The open intervals of a calendar in a UTC year from 1900 to 2199; a caller of many years looks it up once. */
export function openYear(
  calendar: WorkingCalendar,
  year: number,
  known: KnownYears = knownYears(calendar),
): OpenYear {
  const index = year - FIRST_YEAR;
  let open = known[index];
  if (open === undefined) {
    open = withTotals(intervalsOf(calendar, year));
    known[index] = open;
  }
  return open;
}

function withTotals(intervals: readonly Interval[]): OpenYear {
  const before: number[] = [];
  let total = 0;
  for (const { start, end } of intervals) {
    before.push(total);
    total += end - start;
  }
  return {
    starts: intervals.map(({ start }) => start),
    ends: intervals.map(({ end }) => end),
    before,
    total,
  };
}

function intervalsOf(calendar: WorkingCalendar, year: number): readonly Interval[] {
  const from = dayNumber(year, 1, 1) * MILLISECONDS_A_DAY;
  const to = dayNumber(year + 1, 1, 1) * MILLISECONDS_A_DAY;
  if (calendar.kind === 'weekly') return clipped(weeklyIntervals(calendar, year), from, to);
  if (calendar.kind === 'united') return united(calendar.calendars.flatMap((member) => inYear(member, year)));
  return united(versionedIntervals(calendar, year));
}

function inYear(calendar: WorkingCalendar, year: number): readonly Interval[] {
  const { starts, ends } = openYear(calendar, year);
  return starts.map((start, index) => ({ start, end: ends[index] as Instant }));
}

function versionedIntervals({ zone, versions }: VersionedCalendar, year: number): readonly Interval[] {
  return versions.flatMap(({ since, calendar }, index) => {
    const next = versions[index + 1];
    const from = index === 0 ? Number.NEGATIVE_INFINITY : startOfDay(toDayNumber(since, 'since'), zone);
    const to =
      next === undefined ? Number.POSITIVE_INFINITY : startOfDay(toDayNumber(next.since, 'since'), zone);
    return clipped(inYear(calendar, year), from, to);
  });
}

/**
 * The shifts that may reach into the year: a wall clock differs from UTC by 15 hours at most, a shift ends before
 * the second midnight after its date, and a gap moves it by a day at most.
 */
function weeklyIntervals(calendar: WeeklyCalendar, year: number): readonly Interval[] {
  const { zone } = calendar.spec;
  const { week, dates, breaks } = hoursOf(calendar);
  const last = dayNumber(year + 1, 1, 1) + 1;
  const found: Interval[] = [];
  const cuts: Interval[] = [];
  for (let day = dayNumber(year, 1, 1) - 4; day <= last; day += 1) {
    const shifts = dates.get(day) ?? (week[weekdayOf(day)] as readonly WallShift[]);
    const pauses = breaks.get(day) ?? [];
    if (shifts.length + pauses.length === 0 || !isDayOf(zone, day)) continue;
    for (const pause of pauses) cuts.push(intervalOf(pause, day, zone));
    for (const shift of shifts) found.push(intervalOf(shift, day, zone));
  }
  return without(united(found), united(cuts));
}

function intervalOf({ start, end }: WallShift, day: number, zone: string): Interval {
  const midnight = day * MILLISECONDS_A_DAY;
  return {
    start: instantOfWall(midnight + start, zone, 'first'),
    end: instantOfWall(midnight + end, zone, 'last'),
  };
}

/** What is left of sorted intervals when sorted ones are cut out of them. */
function without(open: readonly Interval[], cuts: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let next = 0;
  for (const { start, end } of open) {
    let from = start;
    while (next < cuts.length && (cuts[next] as Interval).end <= start) next += 1;
    for (let index = next; index < cuts.length; index += 1) {
      const cut = cuts[index] as Interval;
      if (cut.start >= end) break;
      if (cut.start > from) left.push({ start: from, end: cut.start });
      from = cut.end;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}

function clipped(intervals: readonly Interval[], from: Instant, to: Instant): readonly Interval[] {
  return intervals
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end);
}

/** Sorted, with what overlaps or touches made one. */
function united(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const result: { start: Instant; end: Instant }[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
