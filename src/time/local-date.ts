/** A day of the calendar, `YYYY-MM-DD`; which zone it belongs to stands beside it. */
export type LocalDate = string;

/** Days since 1970-01-01 of the proleptic Gregorian calendar: local dates as numbers to count with. */
export type DayNumber = number;

export const MILLISECONDS_A_DAY = 86_400_000;

/** 0000-01-01 and 9999-12-31. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of a year, month (1–12) and day that exist. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/**
 * Which day number does a local date have?
 *
 * @param date - `YYYY-MM-DD`.
 * @returns Days since 1970-01-01, or `undefined` when there is no such day.
 * @example
 * ```ts
 * dayNumberOf('2026-03-01'); // => 20513
 * dayNumberOf('2026-02-29'); // => undefined
 * ```
 */
export function dayNumberOf(date: LocalDate): DayNumber | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/**
 * The day number of a local date that the program itself hands in.
 *
 * @param date - `YYYY-MM-DD`.
 * @param name - The argument's name, for the error.
 * @returns Days since 1970-01-01.
 * @throws RangeError when there is no such day; the message names the argument.
 * @example
 * ```ts
 * toDayNumber('1970-01-02', 'from'); // => 1
 * ```
 */
export function toDayNumber(date: LocalDate, name: string): DayNumber {
  const number = typeof date === 'string' ? dayNumberOf(date) : undefined;
  if (number === undefined) throw new RangeError(`${name} is not a date (YYYY-MM-DD): ${String(date)}`);
  return number;
}

/**
 * Which local date has this day number?
 *
 * @param day - Days since 1970-01-01, in the years 0000 to 9999.
 * @throws RangeError for any other number.
 * @example
 * ```ts
 * localDateOfDay(20513); // => '2026-03-01'
 * ```
 */
export function localDateOfDay(day: DayNumber): LocalDate {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY)
    throw new RangeError(`day is no day number of the years 0000 to 9999: ${String(day)}`);
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/**
 * Which date lies so many days later?
 *
 * @param date - `YYYY-MM-DD`.
 * @param days - A whole number, negative for earlier.
 * @throws RangeError for a date or a number of days that does not exist, or a result beyond the year 9999.
 * @example
 * ```ts
 * addDaysToDate('2026-02-27', 2); // => '2026-03-01'
 * ```
 */
export function addDaysToDate(date: LocalDate, days: number): LocalDate {
  if (!Number.isInteger(days)) throw new RangeError(`days is no whole number: ${String(days)}`);
  return localDateOfDay(toDayNumber(date, 'date') + days);
}

/**
 * Which weekday is it?
 *
 * @param day - Days since 1970-01-01.
 * @returns 1 Monday … 7 Sunday, as in ISO 8601.
 * @throws RangeError when `day` is no whole number.
 * @example
 * ```ts
 * weekdayOf(0); // => 4
 * ```
 */
export function weekdayOf(day: DayNumber): number {
  if (!Number.isInteger(day)) throw new RangeError(`day is no whole number: ${String(day)}`);
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
