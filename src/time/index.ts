export type { Weekday, WorkingCalendarSpec } from './calendar-hours.ts';
export {
  type Instant,
  type InstantFault,
  type InstantInput,
  isInstant,
  readInstant,
  toInstant,
} from './instant.ts';
export {
  addDaysToDate,
  type DayNumber,
  dayNumberOf,
  type LocalDate,
  localDateOfDay,
  toDayNumber,
  weekdayOf,
} from './local-date.ts';
export { isZone } from './luxon-zone.ts';
export type { Interval } from './open-year.ts';
export type { Shift } from './shift.ts';
export { type Binds, type Due, dueAfter, type Term } from './term.ts';
export { leavesWindowOn, type ResolvedWindow, resolveWindow, type Window } from './window.ts';
export {
  type UnitedCalendar,
  unitedCalendar,
  type VersionedCalendar,
  versionedCalendar,
  type WeeklyCalendar,
  type WorkingCalendar,
  workingCalendar,
} from './working-calendar.ts';
export { addWorkingDays, isWorkingDay } from './working-days.ts';
export type { WorkingDuration } from './working-duration.ts';
export {
  addWorkingTime,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  workingIntervals,
  workingTimeBetween,
} from './working-time.ts';
export {
  checkZone,
  dayNumberAt,
  endOfDay,
  instantOfWall,
  localDateAt,
  offsetAt,
  type Repeated,
  startOfDay,
} from './zone.ts';
