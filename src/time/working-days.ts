import { type Instant, type InstantInput, toInstant } from './instant.ts';
import {
  type DayNumber,
  dayNumber,
  dayNumberOf,
  type LocalDate,
  MILLISECONDS_A_DAY,
  weekdayOf,
} from './local-date.ts';
import { FIRST_YEAR, LAST_YEAR } from './open-year.ts';
import type { WallShift } from './shift.ts';
import { checkCalendar, hoursOf, type VersionedCalendar, type WorkingCalendar } from './working-calendar.ts';
import { dayNumberAt, instantOfWall, isDayOf, offsetAt } from './zone.ts';

const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 1);
const LAST_DAY = dayNumber(LAST_YEAR, 12, 31);

/**
 * Does somebody begin to work on that day? Breaks do not make a day free.
 *
 * @param calendar - From `workingCalendar` and its like. Of a united one any member counts, of a versioned one the
 *   version in force on the date.
 * @param on - A local date, or an instant, which stands for its date in the calendar's zone: of a united calendar
 *   in each member's own, of a versioned one in that of its dates.
 * @returns `false` for a date that the zone left out.
 * @throws RangeError for what is neither a date nor an instant.
 * @example
 * ```ts
 * const office = workingCalendar({ zone: 'Europe/Rome', hours: { fri: [['09:00', '17:00']] }, holidays: ['2026-05-01'] });
 * isWorkingDay(office, '2026-05-08'); // => true
 * isWorkingDay(office, '2026-05-01'); // => false
 * isWorkingDay(office, '2026-05-07T23:00:00Z'); // => true
 * ```
 */
export function isWorkingDay(calendar: WorkingCalendar, on: LocalDate | InstantInput): boolean {
  checkCalendar(calendar, 'calendar');
  const day = typeof on === 'string' ? dayNumberOf(on) : undefined;
  return day === undefined ? startsAround(calendar, toInstant(on, 'on')) : startsOn(calendar, day);
}

/**
 * Which instant lies so many working days later?
 *
 * The local time of day stays, also where nobody works at that time: `nextWorkingTime` of the answer moves it into
 * the hours. From a free day the first working day counts as one.
 *
 * @param calendar - From `workingCalendar` and its like. The local time is that of its zone: of a versioned calendar
 *   that of its dates, of a united one that of its first member.
 * @param from - From here; no days at all lead back to it.
 * @param days - A whole number, negative goes back.
 * @throws RangeError for what is no instant or whole number, and beyond the years 1900 to 2199.
 * @example
 * ```ts
 * const shift = [['09:00', '17:00']] as const;
 * const office = workingCalendar({ zone: 'Europe/Rome', hours: { thu: shift, fri: shift, mon: shift } });
 * addWorkingDays(office, '2026-03-26T10:00:00+01:00', 2).toISOString(); // => '2026-03-30T08:00:00.000Z'
 * addWorkingDays(office, '2026-03-29T22:00:00+02:00', -1).toISOString(); // => '2026-03-27T21:00:00.000Z'
 * ```
 */
export function addWorkingDays(calendar: WorkingCalendar, from: InstantInput, days: number): Date {
  checkCalendar(calendar, 'calendar');
  const start = toInstant(from, 'from');
  if (!Number.isInteger(days)) throw new RangeError(`days is no whole number: ${String(days)}`);
  if (days === 0) return new Date(start);
  const zone = zoneOf(calendar);
  const step = Math.sign(days);
  let day = dayNumberAt(start, zone);
  for (let left = Math.abs(days); left > 0; ) {
    day += step;
    if (day < FIRST_DAY || day > LAST_DAY || left > LAST_DAY - FIRST_DAY)
      throw new RangeError('days: they end beyond the years 1900 to 2199, or nobody works any more');
    if (startsOn(calendar, day)) left -= 1;
  }
  const timeOfDay = start + offsetAt(start, zone) - dayNumberAt(start, zone) * MILLISECONDS_A_DAY;
  return new Date(toInstant(new Date(instantOfWall(day * MILLISECONDS_A_DAY + timeOfDay, zone)), 'days'));
}

/** Does a shift start on the local date? */
function startsOn(calendar: WorkingCalendar, day: DayNumber): boolean {
  if (calendar.kind === 'united') return calendar.calendars.some((member) => startsOn(member, day));
  if (calendar.kind === 'versioned') return startsOn(versionOn(calendar, day), day);
  const { week, dates } = hoursOf(calendar);
  const shifts = dates.get(day) ?? (week[weekdayOf(day)] as readonly WallShift[]);
  return shifts.length > 0 && isDayOf(calendar.spec.zone, day);
}

/** Does a shift start on the local date of an instant? */
function startsAround(calendar: WorkingCalendar, at: Instant): boolean {
  if (calendar.kind === 'united') return calendar.calendars.some((member) => startsAround(member, at));
  return startsOn(calendar, dayNumberAt(at, zoneOf(calendar)));
}

function versionOn({ versions }: VersionedCalendar, day: DayNumber): WorkingCalendar {
  const later = versions.findIndex(
    ({ since }, index) => index > 0 && (dayNumberOf(since) as DayNumber) > day,
  );
  return (versions.at(later < 0 ? -1 : later - 1) as VersionedCalendar['versions'][number]).calendar;
}

/** The zone whose wall clock is kept. */
function zoneOf(calendar: WorkingCalendar): string {
  if (calendar.kind === 'weekly') return calendar.spec.zone;
  if (calendar.kind === 'versioned') return calendar.zone;
  return zoneOf(calendar.calendars[0] as WorkingCalendar);
}
