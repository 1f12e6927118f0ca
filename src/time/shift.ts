/** From when to when one works, as wall-clock times `HH:MM` or `HH:MM:SS`; `24:00` and later is the next day. */
export type Shift = readonly [start: string, end: string];

/** A shift in milliseconds from the midnight its date begins with; the end may lie on the next day. */
export interface WallShift {
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;

/**
 * Reads the shifts of one date.
 *
 * @param name - Where they stand, for the error.
 * @returns Sorted, not overlapping. An end before its start is meant for the next day.
 * @throws RangeError for what is no time, a shift without length or longer than a day, or shifts that overlap.
 */
export function readShifts(shifts: readonly Shift[], name: string): readonly WallShift[] {
  if (!Array.isArray(shifts)) throw new RangeError(`${name} must be a list of shifts [start, end]`);
  const read = shifts.map((shift, index) => readShift(shift, `${name}[${index}]`));
  read.sort((a, b) => a.start - b.start);
  for (const [index, shift] of read.entries()) {
    const next = read[index + 1];
    if (next !== undefined && next.start < shift.end)
      throw new RangeError(`${name} overlap: one begins before the other ends`);
  }
  return read;
}

function readShift(shift: Shift, name: string): WallShift {
  if (!Array.isArray(shift) || shift.length !== 2) throw new RangeError(`${name} must be [start, end]`);
  const start = readTime(shift[0], name);
  let end = readTime(shift[1], name);
  if (start >= DAY) throw new RangeError(`${name} must start before 24:00: ${shift[0]}`);
  if (end < start) end += DAY;
  if (end === start) throw new RangeError(`${name} has no length: ${shift[0]} to ${shift[1]}`);
  if (end - start > DAY) throw new RangeError(`${name} is longer than a day: ${shift[0]} to ${shift[1]}`);
  return { start, end };
}

function readTime(text: string, name: string): number {
  const match = typeof text === 'string' ? /^(\d\d):([0-5]\d)(?::([0-5]\d))?$/.exec(text) : null;
  const hours = Number(match?.[1]);
  if (match === null || hours > 48)
    throw new RangeError(`${name} is no time of day (HH:MM): ${String(text)}`);
  return ((hours * 60 + Number(match[2])) * 60 + Number(match[3] ?? 0)) * 1000;
}
