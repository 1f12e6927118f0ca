import type { Fact } from '../model/index.ts';
import type { MetricRuleBase, RuleOf } from '../rulebook/index.ts';
import { type Instant, isInstant, type ResolvedWindow } from '../time/index.ts';
import {
  type Contribution,
  contribution,
  type LeftOutCode,
  leftOut,
  OUTSIDE_WINDOW,
} from './contribution.ts';
import { countedDayOf } from './counted-day.ts';
import type { MetricDefinition, OrderIdentity, OrderMetric } from './definition.ts';

/**
 * How does one order of the rule's own channel count under one rule, window and moment? The rates add up exactly
 * these contributions, `assessOrder` shows them one by one.
 *
 * @returns The same frozen object for every order without anything to tell.
 */
export function orderJudge<Name extends OrderMetric, Row extends OrderIdentity>(
  { contributionOf }: MetricDefinition<Name, Row>,
  rule: RuleOf<Name>,
  { startsAt, endsAt }: Pick<ResolvedWindow, 'startsAt' | 'endsAt'>,
  knownAt: Instant,
): (order: Row) => Contribution {
  const { program } = rule;
  const { at: countedAt, toldBy, longestWait } = countedDayOf(rule);
  const mayStartAt = startsAt - longestWait * 86_400_000;
  // The usual case has its day at hand already.
  const countsPlaced = rule.attribution === 'placed';

  return (order) => {
    const { placedAt } = order;
    if (!isInstant(placedAt)) return leftOut('invalid-instant');
    if (placedAt > knownAt) return leftOut('placed-after-known-at');
    const at = countsPlaced ? placedAt : countedAt(order);
    if (at === undefined) {
      if (placedAt < mayStartAt || placedAt >= endsAt) return OUTSIDE_WINDOW;
    } else {
      if (!countsPlaced && !isInstant(at)) return leftOut('invalid-instant');
      if (at < startsAt || at >= endsAt) return OUTSIDE_WINDOW;
    }
    if (program !== undefined && order.programs?.includes(program) === false) return leftOut('other-program');
    const reading = contributionOf(order, rule, knownAt);
    if (at === undefined) return inDoubt(reading, toldBy, 'day-unknown');
    if (program !== undefined && order.programs === undefined)
      return inDoubt(reading, 'programs', 'program-unknown');
    return reading;
  };
}

/** Why an order is nobody's to judge under this rule: another shop's, or shipped by the other side. */
export function outsider(
  order: OrderIdentity,
  rule: Pick<MetricRuleBase, 'fulfilledBy'>,
): Contribution | undefined {
  if (order.channel === 'other') return leftOut('other-channel');
  return rule.fulfilledBy.includes(order.fulfilledBy) ? undefined : leftOut('other-fulfillment');
}

/** An order that may or may not belong to the rate, for want of a fact; unless it is left out anyway. */
function inDoubt(reading: Contribution, fact: Fact, because: LeftOutCode): Contribution {
  if (reading.leftOut !== undefined && reading.projected === 0) return reading;
  const units = reading.counted + reading.inDoubt + reading.projected;
  return contribution({ counted: 0, inDoubt: units, missing: [fact], leftOut: because });
}
