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
export { type Binds, type Due, dueAfter, type Term } from './term.ts';
export { leavesWindowOn, type ResolvedWindow, resolveWindow, type Window } from './window.ts';
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
