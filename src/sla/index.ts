export { type ClockFinding, checkClocks } from './check-clocks.ts';
export type { ClockCode, ClockKind, ClockPause, ClockStatus, SlaClock } from './clock.ts';
export type { AtRisk, Calendars, ClockPolicy, ClockTarget } from './clock-policy.ts';
export type { Deadline, DeadlinePhase, DeadlineReadings, NoDeadline } from './deadline-answer.ts';
export type { DeadlineFacts, DeadlineKind } from './deadline-facts.ts';
export { type DeadlineOptions, deadlineFor } from './deadline-for.ts';
export { nextWakeUp } from './next-wake-up.ts';
export type { ReplyPromise } from './promise-clocks.ts';
export { type ClockOptions, slaClocks } from './sla-clocks.ts';
export {
  type AbsenceRule,
  type Cover,
  type CoverTask,
  type VacationOptions,
  type VacationPlan,
  vacationPlan,
} from './vacation-plan.ts';
