import { Temporal } from 'temporal-polyfill';
import { seededNumbers } from '../../src/testing/index.ts';
import {
  addWorkingTime,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  type Shift,
  type Weekday,
  type WorkingCalendarSpec,
  workingCalendar,
  workingTimeBetween,
} from '../../src/time/index.ts';
import { zones } from './oracle.ts';
import { addByWalk, betweenByWalk, isOpenByWalk, openByTemporal } from './working-oracle.ts';

const DAY = 86_400_000;
const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
type Random = () => number;

export interface Comparison {
  readonly cases: number;
  readonly zones: number;
  /** Cases whose calendar has a change of offset between the first and the last day that was looked at. */
  readonly overChange: number;
  readonly wrong: readonly string[];
}

const whole = (next: Random, low: number, high: number) => low + Math.floor(next() * (high - low + 1));
const time = (seconds: number) =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/** So many shifts between two hours, in order, none touching another. */
function shiftsBetween(next: Random, low: number, high: number, count: number): readonly Shift[] {
  const step = next() < 0.5 ? 900 : 1;
  const points = new Set<number>();
  while (points.size < 2 * count)
    points.add(Math.floor((low * 3600 + next() * (high - low) * 3600) / step) * step);
  const sorted = [...points].sort((a, b) => a - b);
  return Array.from({ length: count }, (_, index) => [
    time(sorted[2 * index] as number),
    time(sorted[2 * index + 1] as number),
  ]);
}

/** Days, nights that run into the morning, early mornings in which clocks change, or round the clock. */
function someShifts(next: Random, flavor: number): readonly Shift[] {
  if (flavor === 0) return shiftsBetween(next, 6, 20, whole(next, 1, 3));
  if (flavor === 1) {
    const start = whole(next, 20 * 4, 23 * 4 + 3) * 900;
    const end = whole(next, 0, 6 * 4) * 900;
    const night: Shift = [time(start), next() < 0.5 ? time(end) : time(end + 86_400)];
    return next() < 0.5 ? [night] : [...shiftsBetween(next, 6, 19, 1), night];
  }
  if (flavor === 2) return shiftsBetween(next, 0, 5, whole(next, 1, 2));
  return [['00:00', '24:00']];
}

function someSpec(next: Random, zone: string, around: Temporal.PlainDate): WorkingCalendarSpec {
  const flavor = Math.floor(next() * 3.3);
  const hours: Partial<Record<Weekday, readonly Shift[]>> = {};
  for (const day of WEEKDAYS) if (next() < 0.75) hours[day] = someShifts(next, flavor);
  hours.wed ??= someShifts(next, flavor);
  const someDate = () => around.add({ days: whole(next, -12, 12) }).toString();
  const dates = (count: number) => Array.from({ length: whole(next, 0, count) }, someDate);
  return {
    zone,
    hours,
    holidays: dates(3),
    breaks: Object.fromEntries(dates(5).map((date) => [date, shiftsBetween(next, 0, 24, whole(next, 1, 2))])),
    exceptions: Object.fromEntries(
      dates(3).map((date) => [date, next() < 0.3 ? [] : someShifts(next, whole(next, 0, 2))]),
    ),
  };
}

/** A day of 1970 to 2100: any one, or one on which the zone's clock changes. */
function someDay(next: Random, zone: string): Temporal.PlainDate {
  const start = Temporal.Instant.fromEpochMilliseconds(Math.floor(next() * 130 * 365.25) * DAY);
  const local = start.toZonedDateTimeISO(zone);
  const change = next() < 0.7 ? local.getTimeZoneTransition('next') : null;
  return (change === null || change.year > 2099 ? local : change).toPlainDate();
}

/** Compares with the oracle as many (calendar, instant, duration) as wanted, a few on each calendar. */
export function compareWithOracle(wanted: number, aCalendar: number, seed: number): Comparison {
  const next = seededNumbers(seed);
  const wrong: string[] = [];
  const seen = new Set<string>();
  let [cases, overChange] = [0, 0];
  while (cases < wanted) {
    const zone = zones[Math.floor(next() * zones.length)] as string;
    seen.add(zone);
    const around = someDay(next, zone);
    const spec = someSpec(next, zone, around);
    const calendar = workingCalendar(spec);
    const [first, last] = [around.subtract({ days: 40 }), around.add({ days: 40 })];
    const open = openByTemporal(spec, first.toString(), last.toString());
    const middle = around.toZonedDateTime(zone);
    const changes =
      first.toZonedDateTime(zone).offsetNanoseconds !== last.toZonedDateTime(zone).offsetNanoseconds;
    for (let index = 0; index < aCalendar; index += 1) {
      cases += 1;
      if (changes) overChange += 1;
      const spread = next() < 0.5 ? 2 : 14;
      const exact = middle.epochMilliseconds + Math.floor((next() - 0.5) * spread * DAY);
      const at = next() < 0.3 ? Math.round(exact / 900_000) * 900_000 : exact;
      // Two hours of work on a Wednesday may be all there is in a week.
      const most = betweenByWalk(open, at, Number.MAX_SAFE_INTEGER);
      const least = betweenByWalk(open, Number.MIN_SAFE_INTEGER, at);
      const share = next() ** 3;
      const forward = Math.ceil(share * most);
      const backward = Math.ceil(share * least);
      const from = new Date(at);
      const to = addByWalk(open, at, forward);
      const back = addByWalk(open, at, -backward);
      const nextOpen = open.find(({ end }) => end > at)?.start ?? Number.NaN;
      const lastClose = open.findLast(({ start }) => start <= at)?.end ?? Number.NaN;
      const found = [
        forward === 0 ? to : addWorkingTime(calendar, from, forward).getTime(),
        backward === 0 ? back : addWorkingTime(calendar, from, -backward).getTime(),
        workingTimeBetween(calendar, from, new Date(back)),
        workingTimeBetween(calendar, from, new Date(to)),
        isWorkingTime(calendar, from),
        nextWorkingTime(calendar, from).getTime(),
        previousWorkingTime(calendar, from).getTime(),
      ];
      const expected = [
        to,
        back,
        betweenByWalk(open, at, back),
        betweenByWalk(open, at, to),
        isOpenByWalk(open, at),
        Math.max(at, nextOpen),
        Math.min(at, lastClose),
      ];
      if (found.some((value, place) => !Object.is(value, expected[place])))
        wrong.push(JSON.stringify({ spec, at: from.toISOString(), forward, backward, found, expected }));
    }
  }
  return { cases, zones: seen.size, overChange, wrong };
}
