import type { MetricResult, MetricStatus } from '../metrics/index.ts';
import type { AccountFacts, Fact, FulfilledBy, MetricName, RuleRef } from '../model/index.ts';
import type { Download } from '../rulebook/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';

/**
 * `breach`: an enforced metric is bad. `at-risk`: the next defect breaks one, or what is overdue will. `watch`:
 * over 80 % of a limit, so few orders that one defect decides, or an advisory metric is bad. `unknown`: for want
 * of facts, rules or orders nobody can say. `good`: none of these.
 */
export type StandingLevel = 'breach' | 'at-risk' | 'watch' | 'unknown' | 'good';

/** Why a part stands where it stands. */
export interface Driver {
  readonly code:
    | 'missed'
    | 'no-room'
    | 'projected-to-miss'
    | 'near-limit'
    | 'few-orders'
    | 'advisory-missed'
    | 'incomplete'
    | 'no-rules'
    | 'nothing-counted';
  readonly metric?: MetricName;
  readonly rule?: string;
}

/** What an act, or leaving it, does to a rate. */
export interface Effect {
  readonly metric: MetricName;
  readonly rule: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Status of the rate afterwards. */
  readonly status: MetricStatus;
  /** `done`: this is what the act brings; `not-done`: what happens without it. */
  readonly when: 'done' | 'not-done';
}

/** Something to do, or to know, with its deadline and effect. */
export interface Action {
  readonly code:
    | 'confirm-overdue-shipments'
    | 'confirm-shipments-in-time'
    | 'appeal-claims'
    | 'answer-claims'
    | 'answer-chargebacks'
    | 'answer-return-requests'
    | 'check-feedback-removal'
    | 'avoid-defects-until'
    | 'fetch-download';
  readonly orderIds: readonly string[];
  /** The earliest deadline among the orders; absent: nobody can say. */
  readonly dueAt?: Instant;
  /** The rule that sets the deadline. */
  readonly term?: RuleRef;
  readonly effects: readonly Effect[];
  /** For `avoid-defects-until`: the day on which the oldest defects leave, those of `orderIds`. */
  readonly until?: LocalDate;
  /** For `fetch-download`: which one, and what it tells. */
  readonly download?: string;
  readonly facts?: readonly Fact[];
}

/** One account, store and channel of fulfillment. */
export interface StandingPart {
  readonly account?: string;
  readonly marketplace: string;
  readonly store: string;
  readonly fulfilledBy: FulfilledBy;
  readonly level: StandingLevel;
  readonly drivenBy: readonly Driver[];
  readonly orders: number;
  readonly metrics: readonly MetricResult[];
  /** IANA zone of the store; `UTC` without rules. */
  readonly zone: string;
  /** Which download tells what, from the rulebook. */
  readonly downloads: readonly Download[];
  /** Those with a deadline first, the earliest first. */
  readonly actions: readonly Action[];
}

/** Where a whole account stands. */
export interface Standing {
  readonly asOf: Instant;
  /** Worst first. */
  readonly parts: readonly StandingPart[];
  /** Orders of other shops that the marketplace only ships: outside every rate. */
  readonly otherChannelOrders: number;
  readonly unmatched: AccountFacts['unmatched'];
  readonly contradictions: AccountFacts['contradictions'];
  readonly sources: AccountFacts['sources'];
}
