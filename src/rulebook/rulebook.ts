import type { RuleRef } from '../model/index.ts';
import {
  checkClockRule,
  checkMarketplace,
  checkMetricRule,
  checkTermRule,
  checkVersions,
} from './check-marketplace.ts';
import type { ClockRule } from './clock-rule.ts';
import { frozenCopy } from './frozen-copy.ts';
import type { Marketplace, Store } from './marketplace.ts';
import type { MetricRule, MetricRuleBase } from './metric-rule.ts';
import type { TermRule } from './term-rule.ts';

type Changes<Rule> = Rule extends unknown ? Partial<Omit<Rule, 'id' | 'metric' | 'term'>> : never;

/** A caller's changes by rule id: any field but the rule's identity. All dated versions of the id are changed. */
export type RuleOverrides = Readonly<
  Record<string, Changes<MetricRule> | Changes<TermRule> | Changes<ClockRule>>
>;

/** The rules of one store, all dated versions. Made by {@link rulebook}; plain and frozen throughout. */
export interface Rulebook {
  readonly marketplace: string;
  readonly store: string;
  /** The store's zone. */
  readonly zone: string;
  readonly storeDetails: Store;
  /** Which terms the seller has joined, such as `sfp-us`. */
  readonly profiles: readonly string[];
  readonly metrics: readonly MetricRule[];
  readonly terms: readonly TermRule[];
  /** Clocks of the messages. */
  readonly clocks: readonly ClockRule[];
  readonly downloads: Marketplace['downloads'];
  /** Ids of the rules that the caller changed. */
  readonly overridden: readonly string[];
}

/**
 * Which rules hold in one store of a marketplace?
 *
 * @param marketplace - Rules as data: `amazon`, or an object of your own of the same shape. It is copied.
 * @param options - `store`: a store of that marketplace. `profiles`: terms that the seller has joined; their
 *   rules stand beside everybody's. `overrides`: changes by rule id, which hold for every dated version of it;
 *   the answers then say `overridden: true`. An override of `stores` is how a rule comes to hold elsewhere.
 * @returns All dated versions for that store; each function takes the one in force on the day it judges.
 * @throws RangeError for an unknown store, profile, rule id or field, for a marketplace that
 *   {@link checkMarketplace} refuses, and for overrides after which it would; the message names id and field.
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
  checkMarketplace(marketplace);
  const { id, stores, clocks: allClocks = [] } = marketplace;
  const storeDetails = Object.hasOwn(stores, store) ? stores[store] : undefined;
  if (storeDetails === undefined)
    throw new RangeError(
      `store: ${String(store)} is no store of ${id}; known: ${Object.keys(stores).join(', ')}`,
    );
  const changes = new Map(Object.entries(overrides));
  const ids = [...marketplace.metrics, ...marketplace.terms, ...allClocks].map((rule) => rule.id);
  checkKnown('overrides', [...changes.keys()], ids);
  checkKnown(
    'profiles',
    profiles,
    marketplace.metrics.flatMap((rule) => rule.profile ?? []),
  );
  const metrics = marketplace.metrics
    .map((rule) => changed(rule, changes, (candidate) => checkMetricRule(candidate, stores)))
    .filter(
      (rule) =>
        rule.stores.includes(store) && (rule.profile === undefined || profiles.includes(rule.profile)),
    );
  const terms = marketplace.terms
    .map((rule) => changed(rule, changes, (candidate) => checkTermRule(candidate, stores)))
    .filter((rule) => rule.stores.includes(store));
  const clocks = allClocks
    .map((rule) => changed(rule, changes, (candidate) => checkClockRule(candidate, stores)))
    .filter((rule) => rule.stores.includes(store));
  checkVersions(metrics, (rule) => rule.id);
  checkVersions(terms, (rule) => rule.term);
  checkVersions(clocks, (rule) => rule.id);
  return frozenCopy({
    marketplace: id,
    store,
    zone: storeDetails.zone,
    storeDetails,
    profiles,
    metrics,
    terms,
    clocks,
    downloads: marketplace.downloads,
    overridden: [...changes.keys()],
  });
}

/**
 * How does an answer name its rule?
 *
 * @param rules - The rulebook that holds the rule.
 * @param rule - A metric rule, a term or a clock.
 * @param changed - Did the call itself change it, for instance its window?
 * @returns Id, first day of the version, source, confidence, and whether rulebook or call changed it.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const [rule] = metricRulesInForce(rules, 'order-defect-rate', '2026-11-20T12:00:00Z');
 * rule && ruleRef(rules, rule).since; // => '2020-01-01'
 * ```
 */
export function ruleRef(
  rules: Rulebook,
  rule: MetricRuleBase | TermRule | ClockRule,
  changed: boolean = false,
): RuleRef {
  const { id, since, source, confidence } = rule;
  return { id, since, source, confidence, overridden: changed || rules.overridden.includes(id) };
}

function changed<Rule extends MetricRule | TermRule | ClockRule>(
  rule: Rule,
  changes: ReadonlyMap<string, object>,
  check: (rule: Rule) => void,
): Rule {
  if (!changes.has(rule.id)) return rule;
  const change: unknown = changes.get(rule.id);
  if (typeof change !== 'object' || change === null)
    throw new TypeError(`overrides: ${rule.id} must be an object of changed fields: ${String(change)}`);
  for (const field of ['id', 'metric', 'term'])
    if (Object.hasOwn(change, field))
      throw new RangeError(`overrides: ${rule.id}.${field} is the identity of the rule and cannot change`);
  const candidate: Rule = { ...rule, ...change };
  check(candidate);
  return candidate;
}

function checkKnown(name: string, given: readonly string[], known: readonly string[]): void {
  for (const word of given)
    if (!known.includes(word))
      throw new RangeError(`${name}: ${word} is unknown; known: ${[...new Set(known)].join(', ')}`);
}
