import type { Instant } from '../time/index.ts';
import type { ClockPause, ClockStatus, SlaClock } from './clock.ts';
import type { DemandSource } from './demand.ts';
import { pausesWithin, type Wait } from './wait.ts';

/** How does a wait stand? */
export function clockOfWait(
  { demand, startedAt, messageId, because, end }: Wait,
  { id, kind }: DemandSource,
  allPauses: readonly ClockPause[],
  asOf: Instant,
): SlaClock {
  const pauses = end?.pauses ?? pausesWithin(allPauses, startedAt);
  const { dueAt, atRiskAt, isExtended } = demand.dueTime(startedAt, pauses, end?.at ?? asOf);
  const isLate = (end?.at ?? asOf) > dueAt;
  let status: ClockStatus = 'met';
  if (isLate) status = 'breached';
  else if (end?.kind === 'released') status = 'void';
  else if (end === undefined) status = openStatus({ pauses, atRiskAt }, asOf);
  return {
    id,
    kind,
    startedAt,
    dueAt,
    atRiskAt,
    pauses,
    ...(end !== undefined && { stoppedAt: end.at }),
    remaining: dueAt - (end?.at ?? asOf),
    status,
    ...(messageId !== undefined && { messageId }),
    because: isExtended === true ? [...because, 'extended'] : because,
    ...(end?.excludedFromMetric !== undefined && { excludedFromMetric: end.excludedFromMetric }),
    ...(end?.flaggedLateBy !== undefined && { flaggedLateBy: end.flaggedLateBy }),
    ...(demand.rule !== undefined && { rule: demand.rule }),
  };
}

/** The status of a clock that nothing has stopped and that is not over. */
export function openStatus(
  { pauses, atRiskAt }: Pick<SlaClock, 'pauses' | 'atRiskAt'>,
  asOf: Instant,
): ClockStatus {
  const last = pauses.at(-1);
  if (last !== undefined && last.until === undefined) return 'paused';
  return asOf >= atRiskAt ? 'at-risk' : 'running';
}
