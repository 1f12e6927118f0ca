import type { Instant } from './instant.ts';
import { type DayNumber, type LocalDate, localDateOfDay, MILLISECONDS_A_DAY } from './local-date.ts';
import { indexAt, monthTable, zoneTable } from './offset-table.ts';

/** Which of the two readings of a wall-clock time that the autumn change makes happen twice. */
export type Repeated = 'first' | 'last';

/**
 * Insists that a zone exists.
 *
 * @param zone - IANA name.
 * @param name - The argument's name, for the error.
 * @throws RangeError when the time-zone data of this machine do not know the name.
 * @example
 * ```ts
 * checkZone('Europe/Rome'); // => undefined
 * ```
 */
export function checkZone(zone: string, name = 'zone'): void {
  zoneTable(zone, name);
}

/**
 * How far is the zone's clock ahead of UTC?
 *
 * @param at - Epoch milliseconds.
 * @param zone - IANA name.
 * @returns Milliseconds, negative west of Greenwich.
 * @throws RangeError for an unknown zone, or an instant outside the years 0000 to 9999.
 * @example
 * ```ts
 * offsetAt(Date.UTC(2026, 6, 1), 'Europe/Rome'); // => 7200000
 * ```
 */
export function offsetAt(at: Instant, zone: string): number {
  const table = monthTable(zone, at);
  return table.offsets[indexAt(table, at)] as number;
}

/**
 * Which day number has an instant's local date in a zone?
 *
 * @param at - Epoch milliseconds.
 * @param zone - IANA name.
 * @returns Days since 1970-01-01.
 * @throws RangeError for an unknown zone, or an instant outside the years 0000 to 9999.
 * @example
 * ```ts
 * dayNumberAt(Date.UTC(2026, 2, 1, 23, 30), 'Europe/Rome') - dayNumberAt(Date.UTC(2026, 2, 1), 'Etc/UTC'); // => 1
 * ```
 */
export function dayNumberAt(at: Instant, zone: string): DayNumber {
  return Math.floor((at + offsetAt(at, zone)) / MILLISECONDS_A_DAY);
}

/**
 * Which day is it there and then?
 *
 * @param at - Epoch milliseconds.
 * @param zone - IANA name.
 * @returns `YYYY-MM-DD`.
 * @throws RangeError for an unknown zone, or an instant outside the years 0000 to 9999.
 * @example
 * ```ts
 * localDateAt(Date.UTC(2026, 2, 1, 23, 30), 'Europe/Rome'); // => '2026-03-02'
 * ```
 */
export function localDateAt(at: Instant, zone: string): LocalDate {
  return localDateOfDay(dayNumberAt(at, zone));
}

/**
 * When does a wall-clock time happen? A time that the spring change skips moves forward by the gap; of one
 * that happens twice in autumn, `repeated` says which.
 *
 * @param wall - The wall clock read as if it were UTC, in milliseconds.
 * @param zone - IANA name.
 * @param repeated - `first` for what opens or begins, `last` for what closes or ends.
 * @returns Epoch milliseconds.
 * @throws RangeError for an unknown zone, or a time outside the years 0000 to 9999.
 * @example
 * ```ts
 * const twice = Date.UTC(2026, 9, 25, 2, 30);
 * instantOfWall(twice, 'Europe/Rome'); // => Date.UTC(2026, 9, 25, 0, 30)
 * instantOfWall(twice, 'Europe/Rome', 'last'); // => Date.UTC(2026, 9, 25, 1, 30)
 * ```
 */
export function instantOfWall(wall: number, zone: string, repeated: Repeated = 'first'): Instant {
  const before = offsetAt(wall - MILLISECONDS_A_DAY, zone);
  const after = offsetAt(wall + MILLISECONDS_A_DAY, zone);
  if (before === after) return wall - before;
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  const candidates = repeated === 'first' ? [early, late] : [late, early];
  for (const candidate of candidates) if (candidate + offsetAt(candidate, zone) === wall) return candidate;
  // In a gap: the offset from before the change carries the time past the change.
  return wall - before;
}

/**
 * When does a local day begin?
 *
 * @param day - Day number of the local date.
 * @param zone - IANA name.
 * @returns The first instant of the day: midnight, or the moment of the change where the spring change skips
 *   midnight (01:00). A day that a zone left out begins where the next one does.
 * @throws RangeError for an unknown zone, or a day outside the years 0000 to 9999.
 * @example
 * ```ts
 * startOfDay(toDayNumber('2026-03-02', 'day'), 'Europe/Rome'); // => Date.UTC(2026, 2, 1, 23)
 * ```
 */
export function startOfDay(day: DayNumber, zone: string): Instant {
  const midnight = day * MILLISECONDS_A_DAY;
  const at = instantOfWall(midnight, zone, 'first');
  if (at + offsetAt(at, zone) === midnight) return at;
  // Midnight is skipped, perhaps by a change that began before it (23:30 → 00:30).
  const table = monthTable(zone, at);
  return table.starts[indexAt(table, at)] as Instant;
}

/**
 * When does a local day end?
 *
 * @param day - Day number of the local date.
 * @param zone - IANA name.
 * @returns The last millisecond of the day.
 * @throws RangeError for an unknown zone, or a day outside the years 0000 to 9999.
 * @example
 * ```ts
 * endOfDay(toDayNumber('2026-03-02', 'day'), 'Europe/Rome'); // => Date.UTC(2026, 2, 2, 23) - 1
 * ```
 */
export function endOfDay(day: DayNumber, zone: string): Instant {
  return startOfDay(day + 1, zone) - 1;
}

/** Is there such a date in the zone? Samoa had no 30 December 2011. Only the gap of a whole day holds a noon. */
export function isDayOf(zone: string, day: DayNumber): boolean {
  const noon = day * MILLISECONDS_A_DAY + MILLISECONDS_A_DAY / 2;
  const at = instantOfWall(noon, zone);
  return at + offsetAt(at, zone) === noon;
}
