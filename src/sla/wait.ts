import type { Instant } from '../time/index.ts';
import type { ClockCode, ClockPause } from './clock.ts';
import type { Demand } from './demand.ts';
import type { Moment } from './timeline.ts';

/** Somebody waits, or waited, for an answer. */
export interface Wait {
  readonly demand: Demand;
  readonly startedAt: Instant;
  readonly messageId: string | undefined;
  readonly because: readonly ClockCode[];
  /** How it ended; absent: it has not. */
  readonly end?: WaitEnd;
}

/** How a wait ended. */
export interface WaitEnd {
  readonly at: Instant;
  /** Answered, or no answer is needed any more. */
  readonly kind: 'answered' | 'released';
  readonly pauses: readonly ClockPause[];
  readonly excludedFromMetric?: boolean;
  readonly flaggedLateBy?: number;
}

/** The pauses of a conversation that count, in order of time; none overlap. */
export function pausesOf(
  timeline: readonly Moment[],
  pausedBy: readonly string[] | undefined,
): readonly ClockPause[] {
  const pauses: ClockPause[] = [];
  let from: Instant | undefined;
  for (const moment of timeline) {
    if (moment.kind !== 'event') continue;
    const { at, event } = moment;
    const { kind, waitingFor } = event;
    const counts = pausedBy === undefined || (waitingFor !== undefined && pausedBy.includes(waitingFor));
    // Told twice before it was resumed, it began with the first.
    if (kind === 'paused' && counts) from ??= at;
    if (kind !== 'resumed' || from === undefined) continue;
    if (at > from) pauses.push({ from, until: at });
    from = undefined;
  }
  return from === undefined ? pauses : [...pauses, { from }];
}

/** The part of the pauses that lies in a wait. */
export function pausesWithin(
  pauses: readonly ClockPause[],
  startedAt: Instant,
  endedAt: Instant = Number.POSITIVE_INFINITY,
): readonly ClockPause[] {
  const within: ClockPause[] = [];
  for (let index = firstEndingAfter(pauses, startedAt); index < pauses.length; index += 1) {
    const { from, until = Number.POSITIVE_INFINITY } = pauses[index] as ClockPause;
    if (from >= endedAt) break;
    const to = Math.min(until, endedAt);
    const start = Math.max(from, startedAt);
    within.push(to === Number.POSITIVE_INFINITY ? { from: start } : { from: start, until: to });
  }
  return within;
}

function firstEndingAfter(pauses: readonly ClockPause[], at: Instant): number {
  let [low, high] = [0, pauses.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (((pauses[middle] as ClockPause).until ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
