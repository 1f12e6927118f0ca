import type { MetricName } from '../model/index.ts';
import { type InstantInput, localDateAt, toInstant } from '../time/index.ts';
import type { ClockRule } from './clock-rule.ts';
import { isInForce, versionsInForce } from './in-force.ts';
import type { MetricRule, RuleOf } from './metric-rule.ts';
import type { Rulebook } from './rulebook.ts';
import type { TermName, TermRule } from './term-rule.ts';

/**
 * Which rules of a metric are in force?
 *
 * @param rules - A rulebook.
 * @param metric - The metric; a marketplace may hold several rules for it (10 and 30 days, a joined profile).
 * @param asOf - Its local day in the rule's zone, or else the store's, decides the version.
 * @returns In the order of the rulebook, the rules of joined profiles among them; empty: no rule.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const inForce = metricRulesInForce(rules, 'late-shipment-rate', '2026-11-20T12:00:00Z');
 * inForce.map((rule) => rule.id); // => ['amazon.lsr', 'amazon.lsr.10']
 * ```
 */
export function metricRulesInForce<Name extends MetricName>(
  rules: Rulebook,
  metric: Name,
  asOf: InstantInput,
): readonly RuleOf<Name>[] {
  const at = toInstant(asOf, 'asOf');
  return rules.metrics.filter(
    (rule) => rule.metric === metric && isInForce(rule, localDateAt(at, rule.zone ?? rules.zone)),
  ) as readonly MetricRule[] as readonly RuleOf<Name>[];
}

/**
 * Which term is in force for an act?
 *
 * @param rules - A rulebook.
 * @param term - What has a deadline.
 * @param asOf - Usually what started the term; its local day in the store's zone decides the version.
 * @returns The term, or `undefined`: the marketplace sets none in this store.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'US' });
 * termInForce(rules, 'refund-return', '2026-01-25T12:00:00-08:00')?.length; // => { workingDays: 2 }
 * termInForce(rules, 'refund-return', '2026-01-26T12:00:00-08:00')?.length; // => { days: 4 }
 * ```
 */
export function termInForce(rules: Rulebook, term: TermName, asOf: InstantInput): TermRule | undefined {
  return versionsInForce(rules.terms, rules, asOf).find((rule) => rule.term === term);
}

/**
 * Which clocks run for a message?
 *
 * @param rules - A rulebook.
 * @param asOf - Usually when the message came; its local day in the store's zone decides the versions.
 * @returns In the order of the rulebook, one version of each clock; empty: the marketplace sets none in this store.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { tiktok } from 'goodstanding/rulebook/tiktok';
 *
 * const rules = rulebook(tiktok, { store: 'TH' });
 * clockRulesInForce(rules, '2025-08-14T12:00:00+07:00').map((rule) => rule.target); // => [{ hours: 24 }]
 * clockRulesInForce(rules, '2025-08-15T12:00:00+07:00').map((rule) => rule.target); // => [{ hours: 12 }]
 * ```
 */
export function clockRulesInForce(rules: Rulebook, asOf: InstantInput): readonly ClockRule[] {
  return versionsInForce(rules.clocks, rules, asOf);
}
