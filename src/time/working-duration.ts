/** A length of working time: milliseconds, or hours, minutes and seconds; negative goes back. */
export type WorkingDuration =
  | number
  | {
      readonly hours?: number | undefined;
      readonly minutes?: number | undefined;
      readonly seconds?: number | undefined;
    };

const UNITS: ReadonlyMap<string, number> = new Map([
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1000],
]);

/**
 * The whole milliseconds of a duration that the program itself hands in.
 *
 * @returns `-0` for no time backwards.
 * @throws RangeError for what is no length of time; the message names `duration`.
 */
export function millisecondsOf(duration: WorkingDuration): number {
  const length = typeof duration === 'number' ? duration : lengthOf(duration);
  if (!Number.isFinite(length)) throw new RangeError(`duration is no length of time: ${String(length)}`);
  return Math.round(length);
}

function lengthOf(duration: Exclude<WorkingDuration, number>): number {
  if (typeof duration !== 'object' || duration === null)
    throw new RangeError('duration is neither milliseconds nor { hours, minutes, seconds }');
  let sum = -0;
  let said = false;
  for (const [unit, amount] of Object.entries(duration)) {
    const milliseconds = UNITS.get(unit);
    if (milliseconds === undefined) throw new RangeError(`duration: ${unit} is no unit of working time`);
    if (amount === undefined) continue;
    if (typeof amount !== 'number') throw new RangeError(`duration.${unit} is no number: ${String(amount)}`);
    sum += amount * milliseconds;
    said = true;
  }
  return said ? sum : 0;
}
