import { type Instant, type InstantInput, toInstant } from './instant.ts';
import { type LocalDate, MILLISECONDS_A_DAY, toDayNumber, weekdayOf } from './local-date.ts';
import { checkZone, dayNumberAt, endOfDay, instantOfWall, offsetAt } from './zone.ts';

/** Whom a deadline binds: the seller has to act by then, or the buyer's right ends then. */
export type Binds = 'seller' | 'buyer';

/** How long somebody has, as data. */
export type Term =
  /** Elapsed time, weekends and holidays included. */
  | { readonly hours: number }
  /** Calendar days of a zone. */
  | { readonly days: number; readonly zone: string; readonly binds: Binds }
  /** The end of the nth working day after the day of the start. */
  | {
      readonly workingDays: number;
      readonly zone: string;
      /** ISO weekdays, 1 Monday … 7 Sunday; Monday to Friday when left out. */
      readonly weekdays?: readonly number[] | undefined;
      readonly holidays?: readonly LocalDate[] | undefined;
    };

/** When something is due, with both readings of "n days" where there are two. */
export interface Due {
  /** The reading that is safe for whom the term binds: the earlier for the seller, the later for the buyer. */
  readonly dueAt: Instant;
  /** The same wall-clock time n days later; of a time that happens twice, the one that is safe. */
  readonly exactAt?: Instant;
  /** The last millisecond of the nth local day. */
  readonly endOfDayAt?: Instant;
}

/**
 * When does a term end that begins at `start`? An act at exactly `dueAt` is on time.
 *
 * @param start - What sets the term off.
 * @param term - Hours, calendar days or working days; at least 0, at most 100 years.
 * @returns `dueAt`, and for calendar days both readings.
 * @throws RangeError for a start, a zone, a weekday, a holiday or a number that does not exist, or a week
 *   without working days.
 * @example
 * ```ts
 * const due = dueAfter('2026-03-27T10:00:00+01:00', { days: 7, zone: 'Europe/Rome', binds: 'seller' });
 * new Date(due.dueAt).toISOString(); // => '2026-04-03T08:00:00.000Z'
 * ```
 */
export function dueAfter(start: InstantInput, term: Term): Due {
  const from = toInstant(start, 'start');
  if ('hours' in term) {
    checkAmount(term.hours, 876_600, 'term.hours');
    return { dueAt: from + Math.round(term.hours * 3_600_000) };
  }
  checkZone(term.zone, 'term.zone');
  const day = dayNumberAt(from, term.zone);
  if ('days' in term) {
    checkAmount(term.days, 36_525, 'term.days');
    const seller = term.binds === 'seller';
    if (!seller && term.binds !== 'buyer')
      throw new RangeError(`term.binds is neither seller nor buyer: ${String(term.binds)}`);
    const wall = from + offsetAt(from, term.zone) + term.days * MILLISECONDS_A_DAY;
    const exactAt = term.days === 0 ? from : instantOfWall(wall, term.zone, seller ? 'first' : 'last');
    const endOfDayAt = endOfDay(day + term.days, term.zone);
    return { dueAt: (seller ? Math.min : Math.max)(exactAt, endOfDayAt), exactAt, endOfDayAt };
  }
  return { dueAt: endOfDay(workingDayAfter(day, term), term.zone) };
}

function workingDayAfter(start: number, term: Extract<Term, { workingDays: number }>): number {
  checkAmount(term.workingDays, 10_000, 'term.workingDays');
  const weekdays = term.weekdays ?? [1, 2, 3, 4, 5];
  // A number that no day has would make the count below endless.
  if (weekdays.length === 0 || !weekdays.every((weekday) => [1, 2, 3, 4, 5, 6, 7].includes(weekday)))
    throw new RangeError(`term.weekdays must be whole numbers from 1 to 7: ${weekdays.join(', ')}`);
  const holidays = new Set((term.holidays ?? []).map((date) => toDayNumber(date, 'term.holidays')));
  let [day, left] = [start, term.workingDays];
  while (left > 0) {
    day += 1;
    if (weekdays.includes(weekdayOf(day)) && !holidays.has(day)) left -= 1;
  }
  return day;
}

function checkAmount(value: number, most: number, name: string): void {
  const whole = name === 'term.hours' || Number.isInteger(value);
  if (!(value >= 0 && value <= most) || !whole)
    throw new RangeError(`${name} must lie between 0 and ${most}: ${String(value)}`);
}
