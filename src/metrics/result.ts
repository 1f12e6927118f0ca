import type { Fact, FulfilledBy, MetricName, RuleRef } from '../model/index.ts';
import type { MetricTest, Unit } from '../rulebook/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { ExcusedCode, FailingCode, LeftOutCode } from './contribution.ts';

/**
 * `good`: every required test is met whatever is unknown. `bad`: one is missed whatever is unknown.
 * `incomplete`: what is unknown decides. `no-data`: nothing to divide by. `no-rule`: the marketplace sets none.
 */
export type MetricStatus = 'good' | 'bad' | 'incomplete' | 'no-data' | 'no-rule';

/** What a rate may be split by. */
export type GroupKey = 'account' | 'marketplace' | 'store' | 'fulfilledBy';

/** Whose orders a figure counts; several values only where pooling was asked for. */
export interface MetricGroup {
  /** `null`: orders that name no account. */
  readonly accounts: readonly (string | null)[];
  readonly marketplaces: readonly string[];
  readonly stores: readonly string[];
  readonly fulfilledBy: readonly FulfilledBy[];
  /** Was a mixture asked for by name? */
  readonly pooled: boolean;
}

/** A test with its answer; `null`: what is unknown decides, or there is nothing to test. */
export interface TestedAgainst extends MetricTest {
  readonly met: boolean | null;
}

/** One order that hurts the rate. */
export interface FailingOrder {
  readonly orderId: string;
  readonly because: readonly FailingCode[];
  /** Pieces or packages of it that fail; 1 where the order is the unit. */
  readonly units: number;
  /** The local day to which the metric counts it. */
  readonly on: LocalDate;
}

/** One order that would hurt the rate, were it not for a rule. */
export interface ExcusedOrder {
  readonly orderId: string;
  readonly because: readonly ExcusedCode[];
}

/** How far the limit is, exactly. */
export interface Room {
  /** Further defects in the window that the required test still bears. */
  readonly defectsLeft: number;
  /** Further orders without defect until the test is met again; 0: it is met; `null`: no number of them helps. */
  readonly cleanOrdersToRecover: number | null;
  /** Would the first defect among these orders break the limit? */
  readonly oneDefectDecides: boolean;
  /** On which day, as day of judgement, each failing order first stands outside the window; the first comes first. */
  readonly leaves: readonly { readonly id: string; readonly on: LocalDate | null }[];
}

/** Facts that nobody told. */
export interface MissingFact {
  readonly fact: Fact;
  /** Orders in the window that lack it. */
  readonly orders?: number | undefined;
  /** Days of the window on which no source tells it. */
  readonly days?: readonly { readonly from: LocalDate; readonly to: LocalDate }[] | undefined;
}

/** What the rate becomes if what is overdue stays as it is. */
export interface Projection {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly status: MetricStatus;
  /** The orders that it adds to the failing ones. */
  readonly failing: readonly FailingOrder[];
}

/** The answer of every rate, with all that it was computed from. Plain JSON. */
export interface MetricResult {
  readonly metric: MetricName;
  readonly status: MetricStatus;
  /** A fraction in [0, 1]; `null` when there is nothing to divide by, or what is unknown could move it. */
  readonly value: number | null;
  /** The rate if everything unknown turned out well, and badly. */
  readonly bounds: { readonly low: number | null; readonly high: number | null };
  /** What the rate counts: known defects, or what is known to have gone well. */
  readonly numerator: number;
  readonly denominator: number;
  readonly unit: Unit;
  /** `null` without a rule: then nobody says which days count. */
  readonly window: { readonly from: LocalDate; readonly to: LocalDate; readonly zone: string } | null;
  readonly knownAt: Instant;
  readonly tests: readonly TestedAgainst[];
  /** Does missing the required test cost the right to sell? `null` without a rule. */
  readonly enforcement: 'enforced' | 'advisory' | null;
  /** Does `numerator` count what went wrong, or what went well? */
  readonly counts: 'defects' | 'successes';
  readonly projected?: Projection;
  /** Parts of the numerator; an order may stand in several. */
  readonly components?: Readonly<
    Record<string, { readonly numerator: number; readonly value: number | null }>
  >;
  /** `null` while what is unknown could move the rate. */
  readonly room: Room | null;
  readonly failing: readonly FailingOrder[];
  readonly excused: readonly ExcusedOrder[];
  /** Every order that was handed in and is not in the denominator, by reason. */
  readonly leftOut: readonly { readonly because: LeftOutCode; readonly count: number }[];
  readonly missing: readonly MissingFact[];
  readonly group: MetricGroup;
  readonly rule: RuleRef | null;
}
