import { MILLISECONDS_A_DAY as DAY, type LocalDate, toDayNumber } from './local-date.ts';
import { readShifts, type Shift, type WallShift } from './shift.ts';
import { checkZone } from './zone.ts';

/** Days of the week as calendars name them. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** When people work, in words that a person would write. */
export interface WorkingCalendarSpec {
  /** IANA name of the zone whose wall clock the hours are read from. */
  readonly zone: string;
  /** Shifts by the day on which they start; a day left out is closed. */
  readonly hours: Readonly<Partial<Record<Weekday, readonly Shift[]>>>;
  /** Dates on which no shift starts. */
  readonly holidays?: readonly LocalDate[] | undefined;
  /** Wall-clock times of a date at which nobody works, whichever shift they fall into. */
  readonly breaks?: Readonly<Record<LocalDate, readonly Shift[]>> | undefined;
  /** Shifts of single dates, in place of the weekly ones and of holidays; `[]`: closed. */
  readonly exceptions?: Readonly<Record<LocalDate, readonly Shift[]>> | undefined;
}

/** Hours in milliseconds of the wall clock, by ISO weekday and by day number. */
export interface CalendarHours {
  /** Index 1 Monday … 7 Sunday. */
  readonly week: readonly (readonly WallShift[])[];
  readonly dates: ReadonlyMap<number, readonly WallShift[]>;
  readonly breaks: ReadonlyMap<number, readonly WallShift[]>;
}

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const PARTS: readonly string[] = ['zone', 'hours', 'holidays', 'breaks', 'exceptions'];

/**
 * Turns what a person wrote into numbers.
 *
 * @throws RangeError for whatever cannot be meant; the message names the part.
 */
export function readHours(spec: WorkingCalendarSpec): CalendarHours {
  checkRecord(spec, 'spec');
  for (const part of Object.keys(spec))
    if (!PARTS.includes(part)) throw new RangeError(`spec: ${part} is none of ${PARTS.join(', ')}`);
  checkZone(spec.zone);
  checkRecord(spec.hours, 'hours');
  for (const day of Object.keys(spec.hours))
    if (!(WEEKDAYS as readonly string[]).includes(day))
      throw new RangeError(`hours: ${day} is no weekday: ${WEEKDAYS.join(', ')}`);
  const week = [[], ...WEEKDAYS.map((day) => readShifts(spec.hours[day] ?? [], `hours.${day}`))];
  checkWeek(week);
  const holidays = spec.holidays ?? [];
  if (!Array.isArray(holidays)) throw new RangeError('holidays must be a list of dates');
  const dates = new Map<number, readonly WallShift[]>();
  for (const date of holidays) dates.set(toDayNumber(date, 'holidays'), []);
  for (const [day, shifts] of byDay(spec.exceptions, 'exceptions')) dates.set(day, shifts);
  if (week.every((shifts) => shifts.length === 0) && ![...dates.values()].some((shifts) => shifts.length > 0))
    throw new RangeError('the calendar never opens: it has neither hours nor exceptions with shifts');
  return { week, dates, breaks: byDay(spec.breaks, 'breaks') };
}

function byDay(
  dates: Readonly<Record<LocalDate, readonly Shift[]>> | undefined,
  name: string,
): ReadonlyMap<number, readonly WallShift[]> {
  checkRecord(dates ?? {}, name);
  return new Map(
    Object.entries(dates ?? {}).map(([date, shifts]) => [
      toDayNumber(date, name),
      readShifts(shifts, `${name}.${date}`),
    ]),
  );
}

/** Does a shift past midnight run into the next day's first one? */
function checkWeek(week: readonly (readonly WallShift[])[]): void {
  for (let day = 1; day <= 7; day += 1) {
    const last = week[day]?.at(-1);
    const next = week[(day % 7) + 1]?.[0];
    if (last !== undefined && next !== undefined && last.end > next.start + DAY)
      throw new RangeError(`hours.${WEEKDAYS[day - 1]} overlap those of the next day`);
  }
}

function checkRecord(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError(`${name} must be an object`);
}
