import { type Instant, type InstantInput, toInstant } from './instant.ts';
import {
  type DayNumber,
  dayNumber,
  type LocalDate,
  localDateOfDay,
  MILLISECONDS_A_DAY,
  toDayNumber,
} from './local-date.ts';
import { checkZone, dayNumberAt, startOfDay } from './zone.ts';

/**
 * The days over which a rate is counted, as data: so many whole days ending `lag` days before the day of
 * judgement; so many calendar months up to the last month end; or two dates, both included.
 */
export type Window =
  | { readonly days: number; readonly lag: number }
  | { readonly months: number; readonly ending: 'last-month-end' }
  | { readonly from: LocalDate; readonly to: LocalDate };

/** A window laid onto the calendar of a zone. Dates include both ends; instants are half-open. */
export interface ResolvedWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly zone: string;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  /** First instant of `from`. */
  readonly startsAt: Instant;
  /** First instant after `to`. */
  readonly endsAt: Instant;
}

/**
 * Which days does a window cover when one judges at `asOf`?
 *
 * @param window - See {@link Window}; days and months are whole and at least 1, lag at least 0.
 * @param zone - IANA name; the rule's zone, never the machine's.
 * @param asOf - See {@link InstantInput}; its local day, less the lag, is the last day.
 * @throws RangeError for a window, a zone or an instant that does not exist.
 * @example
 * ```ts
 * const { from, to } = resolveWindow({ days: 60, lag: 0 }, 'Europe/Rome', Date.UTC(2026, 10, 20, 12));
 * `${from} ${to}`; // => '2026-09-22 2026-11-20'
 * ```
 */
export function resolveWindow(window: Window, zone: string, asOf: InstantInput): ResolvedWindow {
  checkZone(zone);
  const [firstDay, lastDay] = daysOf(window, dayNumberAt(toInstant(asOf, 'asOf'), zone));
  return {
    from: localDateOfDay(firstDay),
    to: localDateOfDay(lastDay),
    zone,
    firstDay,
    lastDay,
    startsAt: startOfDay(firstDay, zone),
    endsAt: startOfDay(lastDay + 1, zone),
  };
}

/**
 * On which day, as day of judgement, has something of a given day left the window again?
 *
 * @param window - See {@link Window}.
 * @param day - Day number of the thing's own day.
 * @returns A day number: the first after the days on which the window contains it; `undefined` for a window
 *   that does not move.
 * @throws RangeError for a window or a day that does not exist.
 * @example
 * ```ts
 * const day = toDayNumber('2026-09-22', 'day');
 * localDateOfDay(leavesWindowOn({ days: 60, lag: 0 }, day) ?? 0); // => '2026-11-21'
 * leavesWindowOn({ from: '2026-09-01', to: '2026-09-30' }, day); // => undefined
 * ```
 */
export function leavesWindowOn(window: Window, day: DayNumber): DayNumber | undefined {
  if (!Number.isInteger(day)) throw new RangeError(`day is no day number: ${String(day)}`);
  daysOf(window, day); // throws for a window that does not exist
  if ('days' in window) return day + window.days + window.lag;
  if ('from' in window) return undefined;
  return firstOfMonth(monthOf(day) + window.months + 1);
}

function daysOf(window: Window, today: DayNumber): readonly [DayNumber, DayNumber] {
  if ('days' in window) {
    checkCount(window.days, 1, 'window.days');
    checkCount(window.lag, 0, 'window.lag');
    return [today - window.lag - window.days + 1, today - window.lag];
  }
  if ('months' in window) {
    checkCount(window.months, 1, 'window.months', 1_200);
    const thisMonth = monthOf(today);
    return [firstOfMonth(thisMonth - window.months), firstOfMonth(thisMonth) - 1];
  }
  const first = toDayNumber(window.from, 'window.from');
  const last = toDayNumber(window.to, 'window.to');
  if (last < first) throw new RangeError(`window.to lies before window.from: ${window.from} ${window.to}`);
  return [first, last];
}

/** Months since the year 0, so that they can be counted with. */
function monthOf(day: DayNumber): number {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstOfMonth(month: number): DayNumber {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}

function checkCount(value: number, least: number, name: string, most = 36_600): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${name} must be a whole number from ${least} to ${most}: ${String(value)}`);
}
