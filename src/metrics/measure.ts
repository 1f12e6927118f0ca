import type { RuleOf } from '../rulebook/index.ts';
import { answer, answerWithoutRule } from './answer.ts';
import { CLEAN, OUTSIDE_WINDOW } from './contribution.ts';
import { countedDayOf } from './counted-day.ts';
import type { MetricDefinition, OrderIdentity, OrderMetric } from './definition.ts';
import { orderJudge } from './judge-order.ts';
import { judgementFor, type MetricOptions, type Rate, type SplitOptions } from './judgement.ts';
import type { GroupKey, MetricResult } from './result.ts';
import { type Slot, slotsFor } from './slots.ts';
import { add, increase } from './tally.ts';

/** Makes the public function of a metric. */
export function rateOf<Name extends OrderMetric, Row extends OrderIdentity>(
  definition: MetricDefinition<Name, Row>,
): Rate<Row> {
  function rate(
    orders: Iterable<Row>,
    options: MetricOptions & { readonly by: readonly GroupKey[] },
  ): readonly MetricResult[];
  function rate(orders: Iterable<Row>, options: MetricOptions & { readonly by?: undefined }): MetricResult;
  function rate(orders: Iterable<Row>, options: SplitOptions): readonly MetricResult[] | MetricResult {
    const results = measure(definition, orders, options);
    return options.by === undefined ? (results[0] as MetricResult) : results;
  }
  return rate;
}

/** One pass over the orders: one tally a group, then one answer a tally. */
function measure<Name extends OrderMetric, Row extends OrderIdentity>(
  definition: MetricDefinition<Name, Row>,
  orders: Iterable<Row>,
  options: SplitOptions,
): readonly MetricResult[] {
  const judgement = judgementFor(definition.metric, options);
  const { days, knownAt } = judgement;
  // The rulebook was asked for this metric, so the rule is of its kind.
  const rule = judgement.rule as RuleOf<Name> | undefined;
  const judge = rule === undefined ? undefined : orderJudge(definition, rule, days, knownAt);
  const countedAt = rule === undefined ? undefined : countedDayOf(rule).at;
  const slots = slotsFor(definition.metric, judgement, options);

  let slot: Slot | undefined;
  for (const order of orders) {
    // A row that is no object has no channel and no store, and is named by `find`.
    if (order?.channel === 'other') {
      slots.setAside(order);
      continue;
    }
    if (
      slot === undefined ||
      order?.store !== slot.store ||
      order.fulfilledBy !== slot.fulfilledBy ||
      order.marketplace !== slot.marketplace ||
      order.account !== slot.account
    )
      slot = slots.find(order);
    const { tally } = slot;
    if (slot.leftOut !== undefined || judge === undefined) {
      increase(tally.leftOut, slot.leftOut ?? 'no-rule');
      continue;
    }
    const contribution = judge(order);
    if (contribution === CLEAN) tally.counted += 1;
    else if (contribution === OUTSIDE_WINDOW) tally.outsideWindow += 1;
    else add(tally, order.id, countedAt?.(order), contribution);
  }

  return slots
    .groups()
    .map((group) =>
      group.hasRule
        ? answer(definition, group, judgement, options.coverage)
        : answerWithoutRule(definition, group, judgement),
    );
}
