import { type MetricResult, type OrderMetric, orderRates } from '../metrics/index.ts';
import type {
  AccountFacts,
  FulfilledBy,
  MetricName,
  Order,
  PerformanceReport,
  ReportedMetric,
} from '../model/index.ts';
import { metricRulesInForce, type Rulebook } from '../rulebook/index.ts';
import { endOfDay, type Instant, type LocalDate, toDayNumber } from '../time/index.ts';
import { type ReportContradiction, reportContradictions } from './report-contradictions.ts';

/** One figure of the report beside ours. */
export interface ReconciledMetric {
  readonly metric: MetricName;
  readonly fulfilledBy: FulfilledBy;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reported: {
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly value: number | null;
  };
  /** Recomputed from the facts as they were known when the report was made. */
  readonly atReport: MetricResult;
  /** Recomputed from everything known now, for the same window. */
  readonly now: MetricResult;
  /** Reported less `now`; `null` where the report gives no figure. */
  readonly difference: { readonly numerator: number | null; readonly denominator: number | null };
  /** Orders that became, or ceased to be, a defect after the report was made: they explain the gap. */
  readonly explainedBy: readonly {
    readonly orderId: string;
    /** Units of it that fail now and did not then; negative: that failed then. */
    readonly change: number;
    readonly because: readonly string[];
  }[];
  /** What they do not explain: reported less `atReport`. */
  readonly unexplained: { readonly numerator: number | null; readonly denominator: number | null };
}

/** The marketplace's own report against the facts. */
export interface Reconciliation {
  readonly marketplace: string;
  readonly store: string;
  /** Contradictions inside the report itself, for this store. */
  readonly contradictions: readonly ReportContradiction[];
  readonly metrics: readonly ReconciledMetric[];
  /** Figures of the report that could not be recomputed, and why. */
  readonly notCompared: readonly {
    readonly metric: MetricName;
    readonly because: 'not-order-based' | 'no-rule' | 'no-window';
    readonly path: readonly (string | number)[];
  }[];
}

/** The last instant there is: nothing that is known is hidden. */
const EVERYTHING_KNOWN: Instant = Date.UTC(2200, 0, 1) - 1;

/**
 * Do the marketplace's own figures follow from the orders, and where do they differ?
 *
 * Each of its rates is recomputed for its own window, twice: as known when the report was made, and as known now.
 * The orders between the two explain the gap; the rest stays unexplained and is said.
 *
 * @param report - From `readAmazonPerformance`.
 * @param facts - From `joinFacts`.
 * @param options - `rules` of one store of the report; `account` where the facts hold several.
 * @returns Contradictions inside the report, and every order-based rate of that store beside ours. A report without
 *   that store answers with empty lists.
 * @throws RangeError when the report is another marketplace's, and when the facts hold several accounts and neither
 *   `account` nor the report says whose it is.
 * @example
 * ```ts
 * import { joinFacts } from 'goodstanding/model';
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 * import { readAmazonPerformance } from 'goodstanding/reports/amazon';
 *
 * const report = readAmazonPerformance(JSON.stringify({
 *   performanceMetrics: [{
 *     marketplaceId: 'APJ6JRA9NG5V4',
 *     lateShipmentRate: {
 *       reportingDateRange: { reportingDateFrom: '2026-10-22T00:00Z', reportingDateTo: '2026-11-20T23:59Z' },
 *       orderCount: 100, lateShipmentCount: 5, rate: 0.03, status: 'GOOD', targetValue: 0.04, targetCondition: 'LESS_THAN',
 *     },
 *   }],
 * }));
 * const { contradictions } = reconcile(report, joinFacts(), { rules: rulebook(amazon, { store: 'IT' }) });
 * contradictions.map(({ code }) => code); // => ['rate-differs-from-counts']
 * ```
 */
export function reconcile(
  report: PerformanceReport,
  facts: AccountFacts,
  options: { readonly rules: Rulebook; readonly account?: string | undefined },
): Reconciliation {
  const { rules } = options;
  if (report.marketplace !== rules.marketplace)
    throw new RangeError(
      `rules: the report is ${report.marketplace}'s, the rules are ${rules.marketplace}'s`,
    );
  const performance = report.stores.find(({ store }) => store === rules.store);
  const whose = { marketplace: rules.marketplace, store: rules.store };
  if (performance === undefined) return { ...whose, contradictions: [], metrics: [], notCompared: [] };
  const wanted = options.account ?? report.account;
  const orders = facts.orders.filter(
    ({ marketplace, store, account }) =>
      marketplace === rules.marketplace &&
      store === rules.store &&
      (wanted === undefined || account === undefined || account === wanted),
  );
  const accounts = new Set(orders.flatMap(({ account }) => account ?? []));
  if (wanted === undefined && accounts.size > 1)
    throw new RangeError(
      `account: the facts hold several, ${[...accounts].join(', ')}; say whose report it is`,
    );
  const compared = performance.metrics.map((reported) =>
    compareMetric(reported, orders, facts, { rules, report }),
  );
  return {
    ...whose,
    contradictions: reportContradictions(performance),
    metrics: compared.flatMap((one) => ('reported' in one ? [one] : [])),
    notCompared: compared.flatMap((one) => ('reported' in one ? [] : [one])),
  };
}

function compareMetric(
  reported: ReportedMetric,
  orders: readonly Order[],
  { coverage }: AccountFacts,
  { rules, report }: { readonly rules: Rulebook; readonly report: PerformanceReport },
): ReconciledMetric | Reconciliation['notCompared'][number] {
  const { metric, from, to, path } = reported;
  if (!Object.hasOwn(orderRates, metric)) return { metric, because: 'not-order-based', path };
  const reportedOn = report.reportedOn ?? to;
  if (from === undefined || to === undefined || reportedOn === undefined || from > to)
    return { metric, because: 'no-window', path };
  const reportedAt = endOfDay(toDayNumber(reportedOn, 'report.reportedOn'), rules.zone);
  const inForce = metricRulesInForce(rules, metric, reportedAt).filter(
    ({ profile }) => profile === undefined,
  );
  // Packages are not pieces: a rule of another unit answers another question.
  const rule = inForce.find(({ unit }) => reported.unit === undefined || unit === reported.unit);
  const fulfilledBy = reported.fulfilledBy ?? 'seller';
  if (rule === undefined) return { metric, because: 'no-rule', path };
  const rate = (knownAt: Instant) =>
    orderRates[metric as OrderMetric](orders, {
      rules,
      asOf: reportedAt,
      knownAt,
      rule: rule.id,
      window: { from, to },
      fulfilledBy,
      // An order that names no account is of the only one.
      pool: true,
      ...(coverage.length > 0 ? { coverage } : {}),
    });
  const [atReport, now] = [rate(reportedAt), rate(EVERYTHING_KNOWN)];
  const { numerator = null, denominator = null, value = null } = reported;
  return {
    metric,
    fulfilledBy,
    from,
    to,
    reported: { numerator, denominator, value },
    atReport,
    now,
    difference: {
      numerator: less(numerator, now.numerator),
      denominator: less(denominator, now.denominator),
    },
    explainedBy: changesBetween(atReport, now),
    unexplained: {
      numerator: less(numerator, atReport.numerator),
      denominator: less(denominator, atReport.denominator),
    },
  };
}

function less(reported: number | null, ours: number): number | null {
  return reported === null ? null : reported - ours;
}

/** Of which orders do more, or fewer, units fail in the later answer, and why? */
function changesBetween(before: MetricResult, after: MetricResult): ReconciledMetric['explainedBy'] {
  const excused = new Map(after.excused.map(({ orderId, because }) => [orderId, because]));
  const changes = new Map<string, { change: number; because: readonly string[] }>();
  for (const { orderId, units, because } of before.failing)
    changes.set(orderId, { change: -units, because: excused.get(orderId) ?? because });
  for (const { orderId, units, because } of after.failing)
    changes.set(orderId, { change: units + (changes.get(orderId)?.change ?? 0), because });
  return [...changes]
    .filter(([, { change }]) => change !== 0)
    .map(([orderId, change]) => ({ orderId, ...change }))
    .sort((a, b) => (a.orderId < b.orderId ? -1 : 1));
}
