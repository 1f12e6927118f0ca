import {
  type DayNumber,
  dayNumberAt,
  type Instant,
  type LocalDate,
  localDateOfDay,
  startOfDay,
} from '../time/index.ts';

/** Both stores of the sample account keep the same days. */
export const sampleZone = 'Europe/Rome';

/** How far back the orders of the sample account go, the day of `asOf` included. */
export const sampleDays = 95;

/** The days of an account, counted back from the one on which it is looked at. */
export interface AccountCalendar {
  readonly asOf: Instant;
  /** Start of the day that is so many days after that of `asOf`; before it, when negative. */
  readonly start: (offset: number) => Instant;
  /** Its last second, as files write it. */
  readonly lastSecond: (offset: number) => Instant;
  readonly date: (offset: number) => LocalDate;
}

/** The days around an instant in the zone of the sample account. */
export function accountCalendar(asOf: Instant): AccountCalendar {
  const today: DayNumber = dayNumberAt(asOf, sampleZone);
  return {
    asOf,
    start: (offset) => startOfDay(today + offset, sampleZone),
    lastSecond: (offset) => startOfDay(today + offset + 1, sampleZone) - 1000,
    date: (offset) => localDateOfDay(today + offset),
  };
}
