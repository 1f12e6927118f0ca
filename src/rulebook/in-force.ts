import { type InstantInput, type LocalDate, localDateAt, toInstant } from '../time/index.ts';
import type { DatedRule } from './rule-kinds.ts';
import type { Rulebook } from './rulebook.ts';

/** Does this version hold on that day? */
export function isInForce({ since, until }: DatedRule, today: LocalDate): boolean {
  return since <= today && (until === undefined || today < until);
}

/** The versions that hold on the store's day of an instant, in the order of the rulebook. */
export function versionsInForce<Rule extends DatedRule>(
  versions: readonly Rule[],
  rules: Rulebook,
  asOf: InstantInput,
): readonly Rule[] {
  const today = localDateAt(toInstant(asOf, 'asOf'), rules.zone);
  return versions.filter((rule) => isInForce(rule, today));
}
