import { carrierFields, siteFields } from './carrier-fields.ts';
import { checkRule, checkVersions, refuse } from './check-rule.ts';
import { isText, shape } from './field-check.ts';
import type { Marketplace } from './marketplace.ts';
import { downloadFields, storeFields } from './marketplace-fields.ts';
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

/**
 * Is this marketplace one that rules can be judged by? {@link rulebook} asks the same; a program that writes
 * rules of its own can ask earlier, in its tests.
 *
 * @param marketplace - Rules as data, of your own or a changed `amazon`.
 * @throws RangeError for the first fault, naming rule id and field: a field or a word that nobody knows, a
 *   missing field, a date or zone that does not exist, a store that the marketplace does not have,
 *   `until` not after `since`, a window that ends before it starts, two versions of a rule that hold on the
 *   same day in the same store, one id for two things, two terms for one act on the same day, a clock whose
 *   `excludesLate` names what it does not exclude, a permitted contact without a route.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * checkMarketplace(amazon); // => undefined
 * ```
 */
export function checkMarketplace(marketplace: Marketplace): void {
  const { id, stores, downloads } = marketplace;
  refuse(isText(id, 'id'));
  for (const [code, store] of Object.entries(stores)) refuse(shape(storeFields)(store, `stores.${code}`));
  for (const download of downloads) refuse(shape(downloadFields)(download, 'downloads'));
  checkPlaces(marketplace);
  const meanings = new Map<string, string>();
  const check = <Rule extends DatedRule>(rules: readonly Rule[], kind: RuleKind<Rule>): void => {
    for (const rule of rules) checkRule(rule, kind, stores);
    for (const rule of rules) checkMeaning(rule.id, kind.meaning(rule), meanings);
    checkVersions(rules, kind);
  };
  check(marketplace.metrics, metricKind);
  check(marketplace.terms, termKind);
  check(marketplace.clocks ?? [], clockKind);
  check(marketplace.drafts ?? [], draftKind);
  check(marketplace.contacts ?? [], contactKind);
  check(marketplace.messageTypes ?? [], messageTypeKind);
  check(marketplace.attachments ?? [], attachmentKind);
  check(marketplace.removals ?? [], removalKind);
}

/** Sites and carriers: no rules, but what the rules speak of. */
function checkPlaces({ sites, carriers = [] }: Marketplace): void {
  if (sites !== undefined) refuse(shape(siteFields)(sites, 'sites'));
  const known = new Set<string>();
  for (const carrier of carriers) {
    refuse(shape(carrierFields)(carrier, `carriers.${carrier.id}`));
    if (known.has(carrier.id)) throw new RangeError(`carriers.${carrier.id}.id: there are two of them`);
    known.add(carrier.id);
  }
}

function checkMeaning(id: string, meaning: string, meanings: Map<string, string>): void {
  const known = meanings.get(id);
  if (known !== undefined && known !== meaning)
    throw new RangeError(`${id}: one id for two things, ${known} and ${meaning}`);
  meanings.set(id, meaning);
}
