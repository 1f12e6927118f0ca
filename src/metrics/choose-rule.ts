import type { MetricName } from '../model/index.ts';
import { metricRulesInForce, type Rulebook, type RuleOf } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';

/**
 * Which rule of a metric does a call mean?
 *
 * @param id - One rule among several; default: the first in force that asks for no profile.
 * @returns `undefined` when the store has none in force: no other store's rule stands in.
 * @throws RangeError for an id that this rulebook does not have for the metric.
 */
export function chooseRule<Name extends MetricName>(
  rules: Rulebook,
  metric: Name,
  asOf: Instant,
  id?: string | undefined,
): RuleOf<Name> | undefined {
  const inForce = metricRulesInForce(rules, metric, asOf);
  if (id === undefined) return inForce.find((rule) => rule.profile === undefined);
  if (!rules.metrics.some((rule) => rule.id === id && rule.metric === metric))
    throw new RangeError(`rule: ${id} is no rule for ${metric} in ${rules.marketplace} ${rules.store}`);
  return inForce.find((rule) => rule.id === id);
}
