import type { Instant } from './instant.ts';
import {
  type DayNumber,
  daysInMonth,
  type LocalDate,
  localDateOfDay,
  toDayNumber,
  dayNumber,
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
 * @param asOf - Epoch milliseconds; its local day, less the lag, is the last day.
 * @throws RangeError for a window or zone that does not exist.
 * @example
 * ```ts
 * const { from, to } = resolveWindow({ days: 60, lag: 0 }, 'Europe/Rome', Date.UTC(2026, 10, 20, 12));
 * `${from} ${to}`; // => '2026-09-22 2026-11-20'
 * ```
 */
export function resolveWindow(window: Window, zone: string, asOf: Instant): ResolvedWindow {
  checkZone(zone);
  const [firstDay, lastDay] = daysOf(window, dayNumberAt(asOf, zone));
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
 * On which day, as day of judgement, does something of a given day first stand outside the window?
 *
 * @returns A day number, or `undefined` for a window that does not move.
 */
export function leavesWindowOn(window: Window, day: DayNumber): DayNumber | undefined {
  if ('days' in window) return day + window.days + window.lag;
  if ('from' in window) return undefined;
  const date = new Date(day * 86_400_000);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + 1 + window.months;
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1);
}

function daysOf(window: Window, today: DayNumber): readonly [DayNumber, DayNumber] {
  if ('days' in window) {
    checkCount(window.days, 1, 'window.days');
    checkCount(window.lag, 0, 'window.lag');
    return [today - window.lag - window.days + 1, today - window.lag];
  }
  if ('months' in window) {
    checkCount(window.months, 1, 'window.months');
    const date = new Date(today * 86_400_000);
    const lastMonth = date.getUTCFullYear() * 12 + date.getUTCMonth() - 1;
    const firstMonth = lastMonth - window.months + 1;
    const [year, month] = [Math.floor(lastMonth / 12), (lastMonth % 12) + 1];
    return [
      dayNumber(Math.floor(firstMonth / 12), (firstMonth % 12) + 1, 1),
      dayNumber(year, month, daysInMonth(year, month)),
    ];
  }
  const first = toDayNumber(window.from, 'window.from');
  const last = toDayNumber(window.to, 'window.to');
  if (last < first) throw new RangeError(`window.to lies before window.from: ${window.from} ${window.to}`);
  return [first, last];
}

function checkCount(value: number, least: number, name: string): void {
  if (!Number.isInteger(value) || value < least || value > 36_600)
    throw new RangeError(`${name} must be a whole number from ${least}: ${String(value)}`);
}
