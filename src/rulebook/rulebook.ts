import { checkZone, type Instant, localDateAt, toDayNumber } from '../time/index.ts';
import type { MetricName, RuleRef } from '../model/index.ts';
import type { Marketplace, Store } from './marketplace.ts';
import type { MetricRule, MetricRuleBase, RuleOf } from './metric-rule.ts';
import type { TermName, TermRule } from './term-rule.ts';

/** A caller's change to one rule, by the rule's id: any field of it but its identity. */
export type RuleOverrides = Readonly<
  Record<string, Partial<Omit<MetricRule, 'id' | 'metric'>> | Partial<Omit<TermRule, 'id' | 'term'>>>
>;

/** The rules of one store, all dated versions. Made by {@link rulebook}; a plain frozen value. */
export interface Rulebook {
  readonly marketplace: string;
  readonly store: string;
  /** The store's zone. */
  readonly zone: string;
  readonly storeInfo: Store;
  /** Which terms the seller has joined, such as `sfp-us`. */
  readonly profiles: readonly string[];
  readonly metrics: readonly MetricRule[];
  readonly terms: readonly TermRule[];
  readonly downloads: Marketplace['downloads'];
  readonly overridden: readonly string[];
}

/**
 * Which rules hold in one store of a marketplace?
 *
 * @param marketplace - Rules as data: `amazon`, or an object of your own of the same shape.
 * @param options - `store`: a store of that marketplace. `profiles`: terms that the seller has joined.
 *   `overrides`: changes by rule id; the answers then say `overridden: true`.
 * @returns All dated versions for that store; each function takes the one in force on the day it judges.
 * @throws RangeError for an unknown store, profile, rule id, zone, date or operator.
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * rules.zone; // => 'Europe/Rome'
 * ```
 */
export function rulebook(
  marketplace: Marketplace,
  options: {
    readonly store: string;
    readonly profiles?: readonly string[] | undefined;
    readonly overrides?: RuleOverrides | undefined;
  },
): Rulebook {
  const { store, profiles = [], overrides = {} } = options;
  const storeInfo = Object.hasOwn(marketplace.stores, store) ? marketplace.stores[store] : undefined;
  if (storeInfo === undefined)
    throw new RangeError(
      `store ${store} is no store of ${marketplace.id}: ${Object.keys(marketplace.stores).join(', ')}`,
    );
  checkZone(storeInfo.zone, 'store.zone');
  checkKnown(
    'overrides',
    Object.keys(overrides),
    [...marketplace.metrics, ...marketplace.terms].map((rule) => rule.id),
  );
  checkKnown(
    'profiles',
    profiles,
    marketplace.metrics.flatMap((rule) => rule.profile ?? []),
  );
  const metrics = marketplace.metrics
    .filter(
      (rule) =>
        rule.stores.includes(store) && (rule.profile === undefined || profiles.includes(rule.profile)),
    )
    .map((rule) => checkMetricRule({ ...rule, ...overrides[rule.id] } as MetricRule));
  const terms = marketplace.terms
    .filter((rule) => rule.stores.includes(store))
    .map((rule) => checkDates({ ...rule, ...overrides[rule.id] } as TermRule));
  return Object.freeze({
    marketplace: marketplace.id,
    store,
    zone: storeInfo.zone,
    storeInfo,
    profiles,
    metrics,
    terms,
    downloads: marketplace.downloads,
    overridden: Object.keys(overrides),
  });
}

/**
 * Which rules of a metric are in force?
 *
 * @param rules - A rulebook.
 * @param metric - The metric; a marketplace may hold several rules for it (10 and 30 days).
 * @param asOf - Epoch milliseconds; its local day in the rule's zone decides the version.
 * @returns In the order of the rulebook; empty: no rule.
 */
export function metricRulesInForce<Name extends MetricName>(
  rules: Rulebook,
  metric: Name,
  asOf: Instant,
): readonly RuleOf<Name>[] {
  return rules.metrics.filter(
    (rule) => rule.metric === metric && isInForce(rule, asOf, rule.zone ?? rules.zone),
  ) as unknown as readonly RuleOf<Name>[];
}

/** Which term is in force for an act, or `undefined`: the marketplace sets none in this store. */
export function termInForce(rules: Rulebook, term: TermName, asOf: Instant): TermRule | undefined {
  return rules.terms.find((rule) => rule.term === term && isInForce(rule, asOf, rules.zone));
}

/** How an answer names its rule. */
export function ruleRef(rules: Rulebook, rule: MetricRuleBase | TermRule, changed = false): RuleRef {
  const { id, since, source, confidence } = rule;
  return { id, since, source, confidence, overridden: changed || rules.overridden.includes(id) };
}

function isInForce(
  rule: { since: string; until?: string | undefined },
  asOf: Instant,
  zone: string,
): boolean {
  const today = localDateAt(asOf, zone);
  return rule.since <= today && (rule.until === undefined || today < rule.until);
}

function checkMetricRule(rule: MetricRule): MetricRule {
  if (rule.zone !== undefined) checkZone(rule.zone, `${rule.id}.zone`);
  for (const { operator, target } of rule.tests) {
    if (!['<', '<=', '>', '>=', '='].includes(operator))
      throw new RangeError(`${rule.id}: unknown operator ${String(operator)}`);
    if (!Number.isFinite(target)) throw new RangeError(`${rule.id}: target is no number: ${String(target)}`);
  }
  return checkDates(rule);
}

function checkDates<Rule extends { id: string; since: string; until?: string | undefined }>(
  rule: Rule,
): Rule {
  const since = toDayNumber(rule.since, `${rule.id}.since`);
  if (rule.until !== undefined && toDayNumber(rule.until, `${rule.id}.until`) <= since)
    throw new RangeError(`${rule.id}: until lies before since`);
  return Object.freeze(rule);
}

function checkKnown(name: string, given: readonly string[], known: readonly string[]): void {
  for (const word of given)
    if (!known.includes(word))
      throw new RangeError(`${name}: ${word} is unknown; known: ${[...new Set(known)].join(', ')}`);
}
