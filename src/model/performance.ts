import type { LocalDate } from '../time/index.ts';
import type { Code } from './code.ts';
import type { Issue } from './issue.ts';
import type { MetricName, Operator } from './metric-name.ts';
import type { FulfilledBy } from './order.ts';

/** One rate as the marketplace's own report states it. Nothing in it is recomputed or believed. */
export interface ReportedMetric {
  readonly metric: MetricName;
  /** The part of the report that it stands in; absent where the report does not tell channels apart. */
  readonly fulfilledBy?: FulfilledBy | undefined;
  /** What the block says of itself, where that differs from where it stands. */
  readonly statedFulfilledBy?: FulfilledBy | undefined;
  /** `unit` where the report counts pieces, `package` where it counts packages. */
  readonly unit?: 'order' | 'package' | 'unit' | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** What the rate counts: defects, or what went well where the rate is of that. */
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly value?: number | undefined;
  readonly status?: Code<'good' | 'bad' | 'none'> | undefined;
  readonly operator?: Operator | undefined;
  readonly target?: number | undefined;
  /** Parts of the numerator, by the report's own names: `claims`, `chargebacks`, `negativeFeedback`. */
  readonly components: Readonly<Record<string, number>>;
  /** Where it stands in the file. */
  readonly path: readonly (string | number)[];
}

/** A plain count against a target, such as policy violations. */
export interface ReportedCount {
  /** The report's own name: `listingPolicyViolations`. */
  readonly name: string;
  readonly count?: number | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly status?: Code<'good' | 'bad' | 'none'> | undefined;
  readonly operator?: Operator | undefined;
  readonly target?: number | undefined;
  readonly path: readonly (string | number)[];
}

/** What the report says of one store. */
export interface StorePerformance {
  readonly marketplaceId: string;
  /** The store's code, where the marketplace's identifier is known. */
  readonly store?: string | undefined;
  readonly accountStatus?: Code<'normal' | 'at-risk' | 'deactivated'> | undefined;
  readonly metrics: readonly ReportedMetric[];
  readonly counts: readonly ReportedCount[];
  readonly accountHealthRating?:
    | { readonly status?: string | undefined; readonly score?: number | undefined }
    | undefined;
  /** Types of warning in force. */
  readonly warnings: readonly string[];
}

/** The marketplace's own account-health report. */
export interface PerformanceReport {
  readonly source: string;
  readonly marketplace: string;
  readonly account?: string | undefined;
  readonly stores: readonly StorePerformance[];
  /** The latest day that any of its date ranges ends on: the report is not older. */
  readonly reportedOn?: LocalDate | undefined;
  readonly rejected: readonly Issue[];
  /** Keys that this reader does not know, with their places. */
  readonly ignored: readonly Issue[];
}
