import { shape } from './field-check.ts';
import type { Marketplace } from './marketplace.ts';
import type { DatedRule, RuleKind } from './rule-kinds.ts';

/** One rule by itself, also after a caller's changes. */
export function checkRule<Rule extends DatedRule>(
  rule: Rule,
  kind: RuleKind<Rule>,
  stores: Marketplace['stores'],
): void {
  refuse(shape(kind.fields(rule))(rule, String(rule.id)));
  if (rule.until !== undefined && rule.until <= rule.since)
    throw new RangeError(`${rule.id}.until must lie after since: ${rule.since}, ${rule.until}`);
  for (const store of rule.stores)
    if (!Object.hasOwn(stores, store))
      throw new RangeError(
        `${rule.id}.stores: ${store} is no store; known: ${Object.keys(stores).join(', ')}`,
      );
  const found = kind.fault?.(rule);
  if (found !== undefined) throw new RangeError(`${rule.id}.${found}`);
}

/** On no day and in no store do two versions hold. */
export function checkVersions<Rule extends DatedRule>(rules: readonly Rule[], kind: RuleKind<Rule>): void {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const store of new Set(rule.stores)) {
      const key = JSON.stringify([kind.versionOf(rule), store]);
      const group = groups.get(key);
      const other = group?.find((version) => overlap(version, rule));
      if (other !== undefined)
        throw new RangeError(
          `${rule.id}.since: two versions of ${kind.versionOf(rule)} hold in ${store}, since ${other.since} and ${rule.since}`,
        );
      if (group === undefined) groups.set(key, [rule]);
      else group.push(rule);
    }
  }
}

/** Throws what a field check found. */
export function refuse(found: string | undefined): void {
  if (found !== undefined) throw new RangeError(found);
}

function overlap(one: DatedRule, other: DatedRule): boolean {
  return (
    (other.until === undefined || one.since < other.until) &&
    (one.until === undefined || other.since < one.until)
  );
}
