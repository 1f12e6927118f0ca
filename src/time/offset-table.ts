import type { Instant } from './instant.ts';
import { dayNumber, daysInMonth, MILLISECONDS_A_DAY } from './local-date.ts';
import { isZone, offsetFromLuxon } from './luxon-zone.ts';

/** One month of a zone: from `starts[i]` on, the offset is `offsets[i]` milliseconds. */
export interface OffsetTable {
  readonly starts: readonly Instant[];
  readonly offsets: readonly number[];
}

export interface CompiledZone {
  /** By months since January of the year 0, in UTC. */
  readonly months: Map<number, OffsetTable>;
}

// Bounded caches of immutable facts: a process that walks through every zone starts over, it does not grow.
const MOST_ZONES = 64;
const MOST_MONTHS = 400 * 12;
const compiled = new Map<string, CompiledZone>();

/** Index of the offset that holds at an instant of the table's month. */
export function indexAt({ starts }: OffsetTable, at: Instant): number {
  let index = starts.length - 1;
  while (index > 0 && (starts[index] as Instant) > at) index -= 1;
  return index;
}

/**
 * The tables of a zone.
 *
 * @throws RangeError when the time-zone data of this machine do not know the name.
 */
export function zoneTable(zone: string, name = 'zone'): CompiledZone {
  const known = compiled.get(zone);
  if (known !== undefined) return known;
  if (!isZone(zone)) throw new RangeError(`${name} is not an IANA time zone: ${String(zone)}`);
  if (compiled.size >= MOST_ZONES) compiled.clear();
  const table = { months: new Map<number, OffsetTable>() };
  compiled.set(zone, table);
  return table;
}

/**
 * The offsets of the UTC month in which an instant lies.
 *
 * @throws RangeError for an unknown zone, or an instant outside the years 0000 to 9999.
 */
export function monthTable(zone: string, at: Instant): OffsetTable {
  const { months } = zoneTable(zone);
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const index = year * 12 + month;
  const known = months.get(index);
  if (known !== undefined) return known;
  if (!(year >= 0 && year <= 9999)) throw new RangeError('the instant lies outside the years 0000 to 9999');
  if (months.size >= MOST_MONTHS) months.clear();
  const table = compileMonth(zone, year, month + 1);
  months.set(index, table);
  return table;
}

// No zone's clock was ever changed and changed back in less than four days (Freetown, September 1939).
const STRIDE = 3 * MILLISECONDS_A_DAY;

/** Asks for the offset every three days, where it differs every day, and narrows each change down to its second. */
function compileMonth(zone: string, year: number, month: number): OffsetTable {
  const start = dayNumber(year, month, 1) * MILLISECONDS_A_DAY;
  const end = start + daysInMonth(year, month) * MILLISECONDS_A_DAY;
  const starts = [start];
  const offsets = [offsetFromLuxon(zone, start)];
  let offset = offsets[0] as number;
  for (let from = start; from < end; from += STRIDE) {
    const to = Math.min(from + STRIDE, end);
    if (offsetFromLuxon(zone, to) === offset) continue;
    for (let day = from; day < to; day += MILLISECONDS_A_DAY) {
      const next = offsetFromLuxon(zone, day + MILLISECONDS_A_DAY);
      if (next === offset) continue;
      starts.push(changeBetween(zone, day, day + MILLISECONDS_A_DAY, offset));
      offsets.push(next);
      offset = next;
    }
  }
  return { starts, offsets };
}

function changeBetween(zone: string, from: Instant, to: Instant, offset: number): Instant {
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetFromLuxon(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}
