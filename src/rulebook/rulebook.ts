import type { MetricName, RuleRef } from '../model/index.ts';
import { type InstantInput, localDateAt, toInstant } from '../time/index.ts';
import { checkMarketplace, checkMetricRule, checkTermRule, checkVersions } from './check-marketplace.ts';
import { frozenCopy } from './frozen-copy.ts';
import type { Marketplace, Store } from './marketplace.ts';
import type { MetricRule, MetricRuleBase, RuleOf } from './metric-rule.ts';
import type { TermName, TermRule } from './term-rule.ts';

type Changes<Rule> = Rule extends unknown ? Partial<Omit<Rule, 'id' | 'metric' | 'term'>> : never;

/** A caller's changes by rule id: any field but the rule's identity. All dated versions of the id are changed. */
export type RuleOverrides = Readonly<Record<string, Changes<MetricRule> | Changes<TermRule>>>;

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
  const { id, stores } = marketplace;
  const storeDetails = Object.hasOwn(stores, store) ? stores[store] : undefined;
  if (storeDetails === undefined)
    throw new RangeError(
      `store: ${String(store)} is no store of ${id}; known: ${Object.keys(stores).join(', ')}`,
    );
  const changes = new Map(Object.entries(overrides));
  const ids = [...marketplace.metrics, ...marketplace.terms].map((rule) => rule.id);
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
  checkVersions(metrics, (rule) => rule.id);
  checkVersions(terms, (rule) => rule.term);
  return frozenCopy({
    marketplace: id,
    store,
    zone: storeDetails.zone,
    storeDetails,
    profiles,
    metrics,
    terms,
    downloads: marketplace.downloads,
    overridden: [...changes.keys()],
  });
}

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
  const today = localDateAt(toInstant(asOf, 'asOf'), rules.zone);
  return rules.terms.find((rule) => rule.term === term && isInForce(rule, today));
}

/**
 * How does an answer name its rule?
 *
 * @param rules - The rulebook that holds the rule.
 * @param rule - A metric rule or a term.
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
export function ruleRef(rules: Rulebook, rule: MetricRuleBase | TermRule, changed: boolean = false): RuleRef {
  const { id, since, source, confidence } = rule;
  return { id, since, source, confidence, overridden: changed || rules.overridden.includes(id) };
}

function changed<Rule extends MetricRule | TermRule>(
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

function isInForce(rule: MetricRule | TermRule, today: string): boolean {
  return rule.since <= today && (rule.until === undefined || today < rule.until);
}

function checkKnown(name: string, given: readonly string[], known: readonly string[]): void {
  for (const word of given)
    if (!known.includes(word))
      throw new RangeError(`${name}: ${word} is unknown; known: ${[...new Set(known)].join(', ')}`);
}
