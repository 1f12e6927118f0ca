import type { RuleRef } from '../model/index.ts';
import type { Carrier, MarketplaceSites } from './carrier.ts';
import { checkMarketplace } from './check-marketplace.ts';
import { checkRule, checkVersions } from './check-rule.ts';
import type { ClockRule } from './clock-rule.ts';
import type { AttachmentRule, ContactRule, MessageTypeRule } from './contact-rule.ts';
import type { DraftRule } from './draft-rule.ts';
import { frozenCopy } from './frozen-copy.ts';
import type { Marketplace, Store } from './marketplace.ts';
import type { MetricRule } from './metric-rule.ts';
import type { RemovalGround } from './removal-ground.ts';
import {
  attachmentKind,
  clockKind,
  contactKind,
  type DatedRule,
  draftKind,
  messageTypeKind,
  metricKind,
  type RuleKind,
  removalKind,
  termKind,
} from './rule-kinds.ts';
import type { TermRule } from './term-rule.ts';

type Changes<Rule, Identity = never> = Rule extends unknown
  ? Partial<Omit<Rule, 'id' | Extract<Identity, string>>>
  : never;

/** A caller's changes by rule id: any field but the rule's identity. All dated versions of the id are changed. */
export type RuleOverrides = Readonly<
  Record<
    string,
    | Changes<MetricRule, 'metric'>
    | Changes<TermRule, 'term'>
    | Changes<ClockRule>
    | Changes<DraftRule, 'rule'>
    | Changes<ContactRule, 'purpose'>
    | Changes<MessageTypeRule, 'messageType'>
    | Changes<AttachmentRule>
    | Changes<RemovalGround, 'ground'>
  >
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
  /** What a seller's texts may not hold. */
  readonly drafts: readonly DraftRule[];
  /** What a seller may write to a buyer for. */
  readonly contacts: readonly ContactRule[];
  readonly messageTypes: readonly MessageTypeRule[];
  readonly attachments: readonly AttachmentRule[];
  /** Why a feedback is taken away. */
  readonly removals: readonly RemovalGround[];
  /** The marketplace's own sites; `undefined`: they are not known. */
  readonly sites: MarketplaceSites | undefined;
  readonly carriers: readonly Carrier[];
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
  const { id, stores, metrics, terms, downloads, sites, carriers = [] } = marketplace;
  const { clocks = [], drafts = [], contacts = [], messageTypes = [] } = marketplace;
  const { attachments = [], removals = [] } = marketplace;
  const storeDetails = Object.hasOwn(stores, store) ? stores[store] : undefined;
  if (storeDetails === undefined)
    throw new RangeError(
      `store: ${String(store)} is no store of ${id}; known: ${Object.keys(stores).join(', ')}`,
    );
  const changes = new Map(Object.entries(overrides));
  const all = [metrics, terms, clocks, drafts, contacts, messageTypes, attachments, removals].flat();
  const ids = all.map((rule) => rule.id);
  checkKnown('overrides', [...changes.keys()], ids);
  const everyProfile = metrics.flatMap((rule) => rule.profile ?? []);
  checkKnown('profiles', profiles, everyProfile);
  const joined = ({ profile }: MetricRule): boolean => profile === undefined || profiles.includes(profile);
  const ofStore = <Rule extends DatedRule>(
    rules: readonly Rule[],
    kind: RuleKind<Rule>,
    concerns: (rule: Rule) => boolean = () => true,
  ): readonly Rule[] => {
    const found = rules
      .map((rule) => changed(rule, changes, kind, stores))
      .filter((rule) => rule.stores.includes(store) && concerns(rule));
    checkVersions(found, kind);
    return found;
  };
  return frozenCopy({
    marketplace: id,
    store,
    zone: storeDetails.zone,
    storeDetails,
    profiles,
    metrics: ofStore(metrics, metricKind, joined),
    terms: ofStore(terms, termKind),
    clocks: ofStore(clocks, clockKind),
    drafts: ofStore(drafts, draftKind),
    contacts: ofStore(contacts, contactKind),
    messageTypes: ofStore(messageTypes, messageTypeKind),
    attachments: ofStore(attachments, attachmentKind),
    removals: ofStore(removals, removalKind),
    sites,
    carriers,
    downloads,
    overridden: [...changes.keys()],
  });
}

/**
 * How does an answer name its rule?
 *
 * @param rules - The rulebook that holds the rule.
 * @param rule - Any rule of it: of a metric, a term, a clock, about texts, contacts, files or removals.
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
export function ruleRef(rules: Rulebook, rule: DatedRule, changed: boolean = false): RuleRef {
  const { id, since, source, confidence } = rule;
  return { id, since, source, confidence, overridden: changed || rules.overridden.includes(id) };
}

function changed<Rule extends DatedRule>(
  rule: Rule,
  changes: ReadonlyMap<string, object>,
  kind: RuleKind<Rule>,
  stores: Marketplace['stores'],
): Rule {
  if (!changes.has(rule.id)) return rule;
  const change: unknown = changes.get(rule.id);
  if (typeof change !== 'object' || change === null)
    throw new TypeError(`overrides: ${rule.id} must be an object of changed fields: ${String(change)}`);
  for (const field of ['id', kind.identity])
    if (field !== undefined && Object.hasOwn(change, field))
      throw new RangeError(`overrides: ${rule.id}.${field} is the identity of the rule and cannot change`);
  const candidate: Rule = { ...rule, ...change };
  checkRule(candidate, kind, stores);
  return candidate;
}

function checkKnown(name: string, given: readonly string[], known: readonly string[]): void {
  for (const word of given)
    if (!known.includes(word))
      throw new RangeError(`${name}: ${word} is unknown; known: ${[...new Set(known)].join(', ')}`);
}
