import type { ClockRule } from '../rulebook/index.ts';
import {
  addWorkingTime,
  dayNumberAt,
  dueAfter,
  type Instant,
  instantOfWall,
  type WorkingCalendar,
  weekdayOf,
  workingTimeBetween,
} from '../time/index.ts';
import type { ClockPause } from './clock.ts';
import type { AtRisk, ClockTarget } from './clock-policy.ts';

/** When a wait is due and from when on it is at risk. */
export interface DueTime {
  readonly dueAt: Instant;
  readonly atRiskAt: Instant;
  readonly isExtended?: boolean;
}

/** Five sixths: 20 of 24 hours. */
export const USUAL_AT_RISK: AtRisk = { share: 5 / 6 };

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** When does the marketplace want an answer to a message of then? */
export function marketplaceDue(
  rule: Pick<ClockRule, 'target' | 'extension'>,
  startedAt: Instant,
  zone: string,
  atRisk: AtRisk = USUAL_AT_RISK,
): DueTime {
  const plain = dueAfter(startedAt, { ...rule.target, zone, binds: 'seller' }).dueAt;
  const dueAt = Math.max(plain, extendedDue(rule, startedAt, zone) ?? plain);
  return { dueAt, atRiskAt: atRiskBetween(startedAt, dueAt, atRisk), isExtended: dueAt > plain };
}

function extendedDue({ extension }: Pick<ClockRule, 'extension'>, startedAt: Instant, zone: string) {
  if (extension === undefined) return undefined;
  const day = dayNumberAt(startedAt, zone);
  const weekday = weekdayOf(day);
  if (!extension.receivedOn.includes(weekday)) return undefined;
  // The next such weekday: 1 to 7 days on.
  const days = ((extension.dueOn - weekday + 6) % 7) + 1;
  const [hours = 0, minutes = 0] = extension.dueAt.split(':').map(Number);
  return instantOfWall((day + days) * DAY + hours * HOUR + minutes * MINUTE, zone);
}

/** From when on a time with fixed ends is at risk. */
export function atRiskBetween(startedAt: Instant, dueAt: Instant, atRisk: AtRisk): Instant {
  const length = Math.max(0, dueAt - startedAt);
  return Math.min(startedAt, dueAt) + spentAtRisk(length, atRisk);
}

/** When are one's own hours spent? Pauses do not count; one that lasts is taken to end at `asOf`. */
export function internalDue(
  target: ClockTarget,
  calendar: WorkingCalendar | undefined,
  startedAt: Instant,
  pauses: readonly ClockPause[],
  asOf: Instant,
  atRisk: AtRisk = USUAL_AT_RISK,
): DueTime {
  const length = Math.round(('workingHours' in target ? target.workingHours : target.hours) * HOUR);
  const later = (from: Instant, time: number): Instant => {
    if (time === 0) return from;
    return calendar === undefined ? from + time : addWorkingTime(calendar, from, time).getTime();
  };
  const spentAfter = (time: number): Instant => {
    let [from, left] = [startedAt, time];
    for (const { from: pausedAt, until = asOf } of pauses) {
      const end = later(from, left);
      // What ends exactly when a pause begins may still be done during it.
      if (end < pausedAt) return end;
      left -= calendar === undefined ? pausedAt - from : workingTimeBetween(calendar, from, pausedAt);
      from = until;
    }
    return later(from, left);
  };
  return { dueAt: spentAfter(length), atRiskAt: spentAfter(spentAtRisk(length, atRisk)) };
}

function spentAtRisk(length: number, atRisk: AtRisk): number {
  const spent = 'share' in atRisk ? length * atRisk.share : length - atRisk.minutesLeft * MINUTE;
  return Math.max(0, Math.round(spent));
}
