import type { RuleRef } from '../model/index.ts';
import type { Instant } from '../time/index.ts';

/** Whose clock it is: the marketplace's, the seller's own, a promise's, or that of the next word after an acknowledgement. */
export type ClockKind = 'marketplace' | 'internal' | 'promise' | 'next-update';

/** How a clock stands. At exactly `dueAt` it is not breached yet. */
export type ClockStatus = 'running' | 'at-risk' | 'paused' | 'met' | 'breached' | 'void';

/** Why a clock runs, ends and stands as it does. */
export type ClockCode =
  | 'unanswered-message'
  | 'first-of-thread'
  | 'first-after-silence'
  | 'reopened'
  | 'policy-began'
  | 'promise-made'
  | 'acknowledged'
  | 'extended'
  /** Replies that did not count. */
  | 'bounced-reply'
  | 'automatic-reply'
  | 'reply-by-other-route'
  | 'reply-without-substance'
  /** A message whose source does not say how it travelled is taken to have come by a route that counts. */
  | 'route-unknown'
  /** What ended it. */
  | 'answered'
  | 'promise-kept'
  | 'updated'
  | 'solved'
  | 'policy-ended'
  | 'no-response-needed'
  | 'marked-spam'
  | 'holiday-mode'
  | 'started-by-seller'
  /** The seller's own mark came after the due time. */
  | 'flagged-late';

/** A time that does not count: half-open; without `until` it still lasts. */
export interface ClockPause {
  readonly from: Instant;
  readonly until?: Instant;
}

/** One wait under one rule, policy or promise. */
export interface SlaClock {
  /** Of the rule or policy; `promise` and `next-update` for those. */
  readonly id: string;
  readonly kind: ClockKind;
  readonly startedAt: Instant;
  /** While it is paused: when it would be due if it went on at `asOf`. */
  readonly dueAt: Instant;
  /** From here on it is at risk. */
  readonly atRiskAt: Instant;
  readonly pauses: readonly ClockPause[];
  /** Absent: it still runs, or it is over its time and still waits. */
  readonly stoppedAt?: Instant;
  /** Milliseconds until `dueAt`, from `asOf` or from where it stopped; negative when over. */
  readonly remaining: number;
  readonly status: ClockStatus;
  /** The message that set it off. */
  readonly messageId?: string;
  readonly because: readonly ClockCode[];
  /** Does the marketplace leave it out of its rate? */
  readonly excludedFromMetric?: boolean;
  /** How many milliseconds after `dueAt` somebody marked that no answer was needed. */
  readonly flaggedLateBy?: number;
  /** The marketplace's rule, in the version of the day on which the wait began. */
  readonly rule?: RuleRef;
  /** Of all that wait, this one is due first. */
  readonly leads?: boolean;
}
