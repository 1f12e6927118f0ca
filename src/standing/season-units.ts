import { type DayNumber, dayNumberAt, type Instant, startOfDay, workingTimeBetween } from '../time/index.ts';
import type { WorkingDays } from './season-journey.ts';

/** What a listing could ship, if nothing else stood in the way. */
interface Demand {
  readonly stock: number | undefined;
  /** Its last shipping day. */
  readonly until: DayNumber;
}

/**
 * How many units of each can still ship?
 *
 * By any day no more leave than the days up to it have room for. Each demand in turn takes as many as that allows
 * beside those before it, which is exact: what is left over could not have been shipped in time.
 *
 * @returns `null` where neither stock nor capacity sets a bound.
 */
export function unitsInTime(
  demands: readonly Demand[],
  options: {
    readonly warehouse: WorkingDays;
    readonly asOf: Instant;
    readonly dailyCapacity: number | undefined;
    readonly unitsWaiting: number;
  },
): readonly (number | null)[] {
  const { dailyCapacity, unitsWaiting } = options;
  if (dailyCapacity === undefined) return demands.map(({ stock }) => stock ?? null);
  const days = [...new Set(demands.map(({ until }) => until))].sort((a, b) => a - b);
  const room = roomUntil(days, { ...options, dailyCapacity }).map((units) =>
    Math.max(0, units - unitsWaiting),
  );
  return demands.map(({ stock, until }) => {
    const first = days.indexOf(until);
    const units = room.slice(first).reduce((least, left) => Math.min(least, left), stock ?? Infinity);
    for (let index = first; index < room.length; index += 1) room[index] = (room[index] as number) - units;
    return units;
  });
}

/** Units that can leave by the end of each of these days, which are in order. */
function roomUntil(
  days: readonly DayNumber[],
  options: { readonly warehouse: WorkingDays; readonly asOf: Instant; readonly dailyCapacity: number },
): readonly number[] {
  const { warehouse, asOf, dailyCapacity } = options;
  const today = dayNumberAt(asOf, warehouse.zone);
  let units = Math.floor(dailyCapacity * shareLeft(today, warehouse, asOf));
  let counted = today;
  return days.map((day) => {
    for (; counted < day; counted += 1) if (warehouse.worked(counted + 1)) units += dailyCapacity;
    return day < today ? 0 : units;
  });
}

/** The part of a day's work that is still to come. */
function shareLeft(day: DayNumber, { calendar, zone, worked }: WorkingDays, asOf: Instant): number {
  if (!worked(day)) return 0;
  const end = startOfDay(day + 1, zone);
  return workingTimeBetween(calendar, asOf, end) / workingTimeBetween(calendar, startOfDay(day, zone), end);
}
