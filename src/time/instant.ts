import { daysInMonth } from './local-date.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/**
 * What a caller may hand in as one point in time: a `Date`, epoch milliseconds, ISO 8601 with an offset
 * (seconds may be missing), or a Temporal or Luxon value.
 */
export type InstantInput =
  | Date
  | number
  | string
  | { readonly epochMilliseconds: number }
  | { readonly toMillis: () => number };

/** Why an input is no instant. */
export type InstantFault =
  | 'not-an-instant'
  | 'no-offset'
  | 'no-such-date'
  | 'no-such-offset'
  | 'seconds-not-milliseconds'
  | 'out-of-range';

/** Below it a bare number is far likelier to be seconds: as milliseconds it lies before March 1973. */
const SMALLEST_BARE_NUMBER = 1e11;
// 1900 to 2200, the years that calendars cover: nothing that is bought lies outside, but microseconds taken for
// milliseconds and the markers that databases write for "never" (0001-01-01, 9999-12-31) do.
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?$/;

/**
 * Is this number usable as an instant? Rejects NaN, infinities, and seconds or microseconds taken for
 * milliseconds.
 *
 * @param value - Epoch milliseconds, from a row that nobody has parsed.
 * @returns `true` from March 1973 to the end of 2199.
 * @example
 * ```ts
 * isInstant(1772353800000); // => true
 * isInstant(1772353800); // => false
 * isInstant('2026-03-01T09:30Z'); // => false
 * ```
 */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'number' && value >= SMALLEST_BARE_NUMBER && value < LATEST;
}

/**
 * Reads one point in time, or says why it is none.
 *
 * @param input - Any value; only the forms of {@link InstantInput} are understood.
 * @returns Epoch milliseconds from 1900 to the end of 2199, fractions of a millisecond dropped, or the fault as
 *   a string. Never throws, never gives NaN.
 * @example
 * ```ts
 * readInstant('2026-03-01T09:30+01:00'); // => 1772353800000
 * readInstant('2026-03-01T09:30'); // => 'no-offset'
 * readInstant('2026-02-30T09:30Z'); // => 'no-such-date'
 * readInstant(1772353800); // => 'seconds-not-milliseconds'
 * ```
 */
export function readInstant(input: unknown): Instant | InstantFault {
  if (typeof input === 'string') return readIsoInstant(input);
  const milliseconds = bareMilliseconds(input);
  if (typeof milliseconds !== 'number' || Number.isNaN(milliseconds)) return 'not-an-instant';
  if (Math.abs(milliseconds) >= LATEST) return 'out-of-range';
  if (typeof input === 'number' && milliseconds < SMALLEST_BARE_NUMBER) return 'seconds-not-milliseconds';
  return withinYears(Math.floor(milliseconds));
}

/**
 * Reads one point in time that the program itself hands in.
 *
 * @param input - See {@link InstantInput}.
 * @param name - The argument's name, for the error.
 * @returns Epoch milliseconds.
 * @throws RangeError when the input is no instant; the message names the argument and the fault.
 * @example
 * ```ts
 * toInstant('2026-03-01T08:30:00Z', 'asOf'); // => 1772353800000
 * ```
 */
export function toInstant(input: InstantInput, name: string): Instant {
  const instant = readInstant(input);
  if (typeof instant === 'number') return instant;
  throw new RangeError(`${name} is not an instant (${instant}): ${describe(input)}`);
}

function readIsoInstant(text: string): Instant | InstantFault {
  if (text.length > 40) return 'not-an-instant';
  const match = ISO.exec(text);
  if (match === null) return 'not-an-instant';
  const [, year, month, day, hour, minute, second, fraction, utc, sign, offsetHours, offsetMinutes] = match;
  if (utc === undefined && sign === undefined) return 'no-offset';
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  const h = Number(hour);
  const min = Number(minute);
  const s = Number(second ?? 0);
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return 'no-such-date';
  if (h > 23 || min > 59 || s > 59) return 'no-such-date';
  const oh = Number(offsetHours ?? 0);
  const om = Number(offsetMinutes ?? 0);
  // The widest offsets ever in use are -15:13 and +15:13 (Manila, Alaska before 1867).
  if (oh > 15 || om > 59) return 'no-such-offset';
  const milliseconds = fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0'));
  const wall = new Date(0).setUTCFullYear(y, m - 1, d) + ((h * 60 + min) * 60 + s) * 1000 + milliseconds;
  return withinYears(wall - (sign === '-' ? -1 : 1) * (oh * 60 + om) * 60_000);
}

function withinYears(milliseconds: number): Instant | InstantFault {
  // Adding 0 turns -0 into 0.
  return milliseconds >= EARLIEST && milliseconds < LATEST ? milliseconds + 0 : 'out-of-range';
}

function bareMilliseconds(input: unknown): unknown {
  if (typeof input === 'number') return input;
  if (typeof input !== 'object' || input === null) return undefined;
  try {
    // Not `instanceof`: a Date may come from another realm.
    if (Object.prototype.toString.call(input) === '[object Date]') return Date.prototype.getTime.call(input);
    if ('epochMilliseconds' in input) return input.epochMilliseconds;
    if ('toMillis' in input && typeof input.toMillis === 'function') return input.toMillis();
  } catch {
    // Whose getter or method throws is no instant.
  }
  return undefined;
}

function describe(input: unknown): string {
  if (typeof input === 'string') return JSON.stringify(input.slice(0, 60));
  return input === null || typeof input === 'number' ? String(input) : typeof input;
}
