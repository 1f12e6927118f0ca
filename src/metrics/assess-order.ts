import type { MetricName, Order, RuleRef } from '../model/index.ts';
import {
  type MetricRuleBase,
  metricRulesInForce,
  type Rulebook,
  type RuleOf,
  ruleRef,
  type Unit,
} from '../rulebook/index.ts';
import {
  dayNumberAt,
  type InstantInput,
  isInstant,
  type LocalDate,
  leavesWindowOn,
  localDateAt,
  localDateOfDay,
  resolveWindow,
  toInstant,
} from '../time/index.ts';
import type { Contribution, ExcusedCode, FailingCode, LeftOutCode } from './contribution.ts';
import { countedDayOf } from './counted-day.ts';
import type { MetricDefinition, OrderIdentity, OrderMetric } from './definition.ts';
import { orderJudge, outsider } from './judge-order.ts';
import { lateShipments } from './late-shipment-rate.ts';
import { onTimeDeliveries } from './on-time-delivery-rate.ts';
import { orderDefects } from './order-defect-rate.ts';
import { sellerCancellations } from './pre-fulfillment-cancel-rate.ts';
import { validTracking } from './valid-tracking-rate.ts';

/** What one order means for one rule. */
export interface OrderVerdict {
  readonly metric: MetricName;
  readonly rule: RuleRef;
  readonly unit: Unit;
  /** `fails`, `counts` (in the denominator, nothing wrong), `left-out`, or `unknown`: a missing fact decides. */
  readonly outcome: 'fails' | 'counts' | 'left-out' | 'unknown';
  /** Units of the order in the denominator, failing ones among them. */
  readonly counted: number;
  readonly failing: number;
  readonly because: readonly FailingCode[];
  readonly excused: readonly ExcusedCode[];
  readonly missing: Contribution['missing'];
  readonly leftOut?: LeftOutCode;
  /** Will it fail if nothing is done? */
  readonly projected: boolean;
  /** The local day to which it is counted. */
  readonly on?: LocalDate;
  /** The first day of judgement on which the window no longer holds it. */
  readonly leavesOn?: LocalDate;
}

/** Everything that the metrics read of an order. */
export type AssessedOrder = OrderIdentity & Omit<Order, keyof OrderIdentity>;

/**
 * Why does this order count, or not, in each metric? The rates are sums of exactly these verdicts.
 *
 * @param order - One order; absent facts are unknown.
 * @param options - `rules` of the order's own store; `asOf`, and `knownAt` (default `asOf`).
 * @returns One verdict for each rule in force, in the rulebook's order.
 * @throws RangeError when the rules are of another marketplace or store, or an instant is none.
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const order = {
 *   id: '404-1111111-1111111', marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt: Date.UTC(2026, 10, 2),
 *   feedback: [{ rating: 2, leftAt: Date.UTC(2026, 10, 9) }], claims: [], chargebacks: [],
 * } as const;
 * const [odr] = assessOrder(order, { rules: rulebook(amazon, { store: 'IT' }), asOf: '2026-11-20T12:00:00+01:00' });
 * [odr?.outcome, odr?.because, odr?.leavesOn]; // => ['fails', ['negative-feedback'], '2027-01-01']
 * ```
 */
export function assessOrder(
  order: AssessedOrder,
  options: {
    readonly rules: Rulebook;
    readonly asOf: InstantInput;
    readonly knownAt?: InstantInput | undefined;
  },
): readonly OrderVerdict[] {
  const { rules } = options;
  if (order.marketplace !== rules.marketplace || order.store !== rules.store)
    throw new RangeError(
      `rules: ${rules.marketplace} ${rules.store} is not the order's store ${order.marketplace} ${order.store}`,
    );
  const asOf = toInstant(options.asOf, 'asOf');
  const knownAt = options.knownAt === undefined ? asOf : toInstant(options.knownAt, 'knownAt');
  const verdicts = <Name extends OrderMetric>(definition: MetricDefinition<Name, AssessedOrder>) =>
    metricRulesInForce(rules, definition.metric, asOf).map((rule) =>
      verdictOf(order, definition, rule, { rules, asOf, knownAt }),
    );
  return [
    ...verdicts(orderDefects),
    ...verdicts(lateShipments),
    ...verdicts(sellerCancellations),
    ...verdicts(validTracking),
    ...verdicts(onTimeDeliveries),
  ];
}

function verdictOf<Name extends OrderMetric>(
  order: AssessedOrder,
  definition: MetricDefinition<Name, AssessedOrder>,
  rule: RuleOf<Name> & MetricRuleBase,
  { rules, asOf, knownAt }: { readonly rules: Rulebook; readonly asOf: number; readonly knownAt: number },
): OrderVerdict {
  const zone = rule.zone ?? rules.zone;
  const at = countedDayOf(rule).at(order);
  const dated = isInstant(at);
  const judge = orderJudge(definition, rule, resolveWindow(rule.window, zone, asOf), knownAt);
  const reading = outsider(order, rule) ?? judge(order);
  const { counted, failing, unknown, inDoubt, because, excused, missing, projected, leftOut } = reading;
  const leaves = dated ? leavesWindowOn(rule.window, dayNumberAt(at, zone)) : undefined;
  return {
    metric: definition.metric,
    rule: ruleRef(rules, rule),
    unit: rule.unit,
    outcome:
      inDoubt > 0
        ? 'unknown'
        : leftOut !== undefined
          ? 'left-out'
          : failing > 0
            ? 'fails'
            : unknown > 0
              ? 'unknown'
              : 'counts',
    counted,
    failing,
    because,
    excused,
    missing,
    ...(leftOut === undefined ? {} : { leftOut }),
    projected: projected > 0,
    ...(dated ? { on: localDateAt(at, zone) } : {}),
    ...(leaves === undefined ? {} : { leavesOn: localDateOfDay(leaves) }),
  };
}
