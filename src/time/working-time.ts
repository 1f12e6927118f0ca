import { type Instant, type InstantInput, toInstant } from './instant.ts';
import { FIRST_YEAR, type Interval, knownYears, LAST_YEAR, type OpenYear, openYear } from './open-year.ts';
import { firstAfter, firstAtOrAfter, lastAtOrBefore } from './sorted.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { millisecondsOf, type WorkingDuration } from './working-duration.ts';

const YEARS_BEGIN = Date.UTC(FIRST_YEAR, 0, 1);
const YEARS_END = Date.UTC(LAST_YEAR + 1, 0, 1);

/**
 * When have so many working hours passed?
 *
 * What ends exactly at closing time ends there, not at the next opening; going back, what begins exactly at opening
 * time begins there. No time at all leads to the next open instant, and `-0`, no time backwards, to the last one.
 *
 * @param calendar - From `workingCalendar` and its like.
 * @param from - From here on, open or not.
 * @param duration - Rounded to whole milliseconds; negative goes back.
 * @returns Exact to the millisecond; two binary searches, however far.
 * @throws RangeError for an instant or duration that is none, and beyond the years 1900 to 2199, which is where a
 *   calendar that never opens again ends.
 * @example
 * ```ts
 * const night = workingCalendar({ zone: 'Europe/Rome', hours: { sat: [['22:00', '26:00']] } });
 * addWorkingTime(night, '2026-10-24T22:00:00+02:00', { hours: 4 }).toISOString(); // => '2026-10-25T00:00:00.000Z'
 * addWorkingTime(night, '2026-10-24T12:00:00+02:00', 0).toISOString(); // => '2026-10-24T20:00:00.000Z'
 * ```
 */
export function addWorkingTime(
  calendar: WorkingCalendar,
  from: InstantInput,
  duration: WorkingDuration,
): Date {
  const start = toInstant(from, 'from');
  const length = millisecondsOf(duration);
  if (length === 0)
    return Object.is(length, -0) ? previousWorkingTime(calendar, start) : nextWorkingTime(calendar, start);
  return new Date(length > 0 ? forward(calendar, start, length) : backward(calendar, start, -length));
}

/**
 * How much working time lies between two instants?
 *
 * @param calendar - From `workingCalendar` and its like.
 * @param a - From here.
 * @param b - To here; before `a`, the answer is negative.
 * @returns Milliseconds, exact.
 * @throws RangeError for what is no instant.
 * @example
 * ```ts
 * const office = workingCalendar({ zone: 'UTC', hours: { mon: [['09:00', '12:00'], ['13:00', '17:00']] } });
 * workingTimeBetween(office, '2026-06-01T11:00:00Z', '2026-06-01T14:00:00Z'); // => 7_200_000
 * workingTimeBetween(office, '2026-06-01T14:00:00Z', '2026-06-01T11:00:00Z'); // => -7_200_000
 * ```
 */
export function workingTimeBetween(calendar: WorkingCalendar, a: InstantInput, b: InstantInput): number {
  const [from, to] = [toInstant(a, 'a'), toInstant(b, 'b')];
  // Not -…, which turns no time at all into -0.
  if (to < from) return 0 - openBetween(calendar, to, from);
  return openBetween(calendar, from, to);
}

/**
 * Is somebody at work then? The opening instant is open, the closing instant is not.
 *
 * @example
 * ```ts
 * const office = workingCalendar({ zone: 'UTC', hours: { mon: [['09:00', '17:00']] } });
 * isWorkingTime(office, '2026-06-01T09:00:00Z'); // => true
 * isWorkingTime(office, '2026-06-01T17:00:00Z'); // => false
 * ```
 */
export function isWorkingTime(calendar: WorkingCalendar, at: InstantInput): boolean {
  const instant = toInstant(at, 'at');
  const open = openYear(calendar, yearOf(instant));
  const index = lastAtOrBefore(open.starts, instant);
  return index >= 0 && instant < (open.ends[index] as Instant);
}

/**
 * When is somebody at work next: then, or at the next opening?
 *
 * @throws RangeError when that lies beyond 2199.
 * @example
 * ```ts
 * const office = workingCalendar({ zone: 'UTC', hours: { mon: [['09:00', '17:00']] } });
 * nextWorkingTime(office, '2026-06-01T17:00:00Z').toISOString(); // => '2026-06-08T09:00:00.000Z'
 * ```
 */
export function nextWorkingTime(calendar: WorkingCalendar, at: InstantInput): Date {
  const instant = toInstant(at, 'at');
  for (let year = yearOf(instant); year <= LAST_YEAR; year += 1) {
    const { starts, ends } = openYear(calendar, year);
    const index = firstAfter(ends, instant);
    if (index < ends.length) return new Date(Math.max(instant, starts[index] as Instant));
  }
  throw new RangeError('calendar: it does not open again before 2200');
}

/**
 * When was somebody at work last: then, or at the last closing?
 *
 * @returns The instant itself when it is open or a closing instant, else the closing instant before it.
 * @throws RangeError when that lies before 1900.
 * @example
 * ```ts
 * const office = workingCalendar({ zone: 'UTC', hours: { mon: [['09:00', '17:00']] } });
 * previousWorkingTime(office, '2026-06-03T12:00:00Z').toISOString(); // => '2026-06-01T17:00:00.000Z'
 * ```
 */
export function previousWorkingTime(calendar: WorkingCalendar, at: InstantInput): Date {
  const instant = toInstant(at, 'at');
  for (let year = yearOf(instant); year >= FIRST_YEAR; year -= 1) {
    const { starts, ends } = openYear(calendar, year);
    const index = lastAtOrBefore(starts, instant);
    if (index >= 0) return new Date(Math.min(instant, ends[index] as Instant));
  }
  throw new RangeError('calendar: it was not open before since 1900');
}

/**
 * The open intervals between two instants, cut off at both.
 *
 * @returns Half-open, in order; empty when `to` is not after `from`.
 * @throws RangeError for what is no instant.
 * @example
 * ```ts
 * const office = workingCalendar({ zone: 'UTC', hours: { mon: [['09:00', '12:00'], ['13:00', '17:00']] } });
 * const open = workingIntervals(office, '2026-06-01T10:00:00Z', '2026-06-01T14:00:00Z');
 * open.map(({ start, end }) => (end - start) / 3_600_000); // => [2, 1]
 * ```
 */
export function workingIntervals(
  calendar: WorkingCalendar,
  from: InstantInput,
  to: InstantInput,
): readonly Interval[] {
  const [first, last] = [toInstant(from, 'from'), toInstant(to, 'to')];
  const found: { start: Instant; end: Instant }[] = [];
  if (last <= first) return found;
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    const { starts, ends } = openYear(calendar, year);
    for (let index = firstAfter(ends, first); index < starts.length; index += 1) {
      const start = Math.max(starts[index] as Instant, first);
      if (start >= last) break;
      const end = Math.min(ends[index] as Instant, last);
      const previous = found.at(-1);
      // Midnight between two UTC years is no closing.
      if (previous?.end === start) previous.end = end;
      else found.push({ start, end });
    }
  }
  return found;
}

function forward(calendar: WorkingCalendar, from: Instant, length: number): Instant {
  const known = knownYears(calendar);
  let year = yearOf(from);
  let open = openYear(calendar, year, known);
  let wanted = openBefore(open, from) + length;
  while (wanted > open.total) {
    wanted -= open.total;
    year += 1;
    // Nobody works longer than the clock runs: what cannot end in time is not looked for.
    if (year > LAST_YEAR || from + length >= YEARS_END)
      throw new RangeError('duration: it ends after 2199, or the calendar never opens again');
    open = openYear(calendar, year, known);
  }
  // The interval in which the last wanted millisecond lies: it began before it.
  const index = firstAtOrAfter(open.before, wanted) - 1;
  const end = (open.starts[index] as Instant) + wanted - (open.before[index] as number);
  if (end >= YEARS_END) throw new RangeError('duration: it ends after 2199');
  return end;
}

function backward(calendar: WorkingCalendar, from: Instant, length: number): Instant {
  const known = knownYears(calendar);
  let year = yearOf(from);
  let open = openYear(calendar, year, known);
  let wanted = openBefore(open, from) - length;
  while (wanted < 0) {
    year -= 1;
    if (year < FIRST_YEAR || from - length < YEARS_BEGIN)
      throw new RangeError('duration: it begins before 1900, or the calendar was never open before');
    open = openYear(calendar, year, known);
    wanted += open.total;
  }
  const index = lastAtOrBefore(open.before, wanted);
  return (open.starts[index] as Instant) + wanted - (open.before[index] as number);
}

function openBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const known = knownYears(calendar);
  let [year, last] = [yearOf(from), yearOf(to)];
  let sum = -openBefore(openYear(calendar, year, known), from);
  for (; year < last; year += 1) sum += openYear(calendar, year, known).total;
  return sum + openBefore(openYear(calendar, last, known), to);
}

/** Open milliseconds of the year before an instant. */
function openBefore({ starts, ends, before }: OpenYear, at: Instant): number {
  const index = lastAtOrBefore(starts, at);
  if (index < 0) return 0;
  return (before[index] as number) + Math.min(at, ends[index] as Instant) - (starts[index] as Instant);
}

function yearOf(at: Instant): number {
  return new Date(at).getUTCFullYear();
}
