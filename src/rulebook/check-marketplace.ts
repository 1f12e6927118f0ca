import { clockFields } from './clock-fields.ts';
import type { ClockRule } from './clock-rule.ts';
import { type FieldChecks, isText, shape } from './field-check.ts';
import type { Marketplace } from './marketplace.ts';
import { downloadFields, storeFields, termFields } from './marketplace-fields.ts';
import { fieldsOfMetric } from './metric-fields.ts';
import type { MetricRule } from './metric-rule.ts';
import type { TermRule } from './term-rule.ts';

type AnyRule = MetricRule | TermRule | ClockRule;

/**
 * Is this marketplace one that rules can be judged by? {@link rulebook} asks the same; a program that writes
 * rules of its own can ask earlier, in its tests.
 *
 * @param marketplace - Rules as data, of your own or a changed `amazon`.
 * @throws RangeError for the first fault, naming rule id and field: a field or a word that nobody knows, a
 *   missing field, a date or zone that does not exist, a store that the marketplace does not have,
 *   `until` not after `since`, a window that ends before it starts, two versions of a rule that hold on the
 *   same day in the same store, one id for two metrics, two terms for one act on the same day, a clock whose
 *   `excludesLate` names what it does not exclude.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * checkMarketplace(amazon); // => undefined
 * ```
 */
export function checkMarketplace(marketplace: Marketplace): void {
  const { id, stores, metrics, terms, downloads, clocks = [] } = marketplace;
  refuse(isText(id, 'id'));
  for (const [code, store] of Object.entries(stores)) refuse(shape(storeFields)(store, `stores.${code}`));
  for (const download of downloads) refuse(shape(downloadFields)(download, 'downloads'));
  for (const rule of metrics) checkMetricRule(rule, stores);
  for (const rule of terms) checkTermRule(rule, stores);
  for (const rule of clocks) checkClockRule(rule, stores);
  checkMeanings([...metrics, ...terms, ...clocks]);
  checkVersions(metrics, (rule) => rule.id);
  checkVersions(terms, (rule) => rule.term);
  checkVersions(clocks, (rule) => rule.id);
}

/** One rule by itself, also after a caller's changes. */
export function checkMetricRule(rule: MetricRule, stores: Marketplace['stores']): void {
  checkRule(rule, fieldsOfMetric(rule.metric), stores);
  const { window } = rule;
  if ('from' in window && window.to < window.from)
    throw new RangeError(`${rule.id}.window.to must not lie before from: ${window.from}, ${window.to}`);
}

/** One term by itself, also after a caller's changes. */
export function checkTermRule(rule: TermRule, stores: Marketplace['stores']): void {
  checkRule(rule, termFields, stores);
}

/** One clock by itself, also after a caller's changes. */
export function checkClockRule(rule: ClockRule, stores: Marketplace['stores']): void {
  checkRule(rule, clockFields, stores);
  for (const exclusion of rule.excludesLate)
    if (!rule.excludes.includes(exclusion))
      throw new RangeError(`${rule.id}.excludesLate: ${exclusion} is not among excludes`);
}

/**
 * On no day and in no store do two versions hold.
 *
 * @param nameOf - What they would be versions of.
 */
export function checkVersions<Rule extends AnyRule>(
  rules: readonly Rule[],
  nameOf: (rule: Rule) => string,
): void {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const store of new Set(rule.stores)) {
      const key = JSON.stringify([nameOf(rule), store]);
      const group = groups.get(key);
      const other = group?.find((version) => overlap(version, rule));
      if (other !== undefined)
        throw new RangeError(
          `${rule.id}.since: two versions of ${nameOf(rule)} hold in ${store}, since ${other.since} and ${rule.since}`,
        );
      if (group === undefined) groups.set(key, [rule]);
      else group.push(rule);
    }
  }
}

function checkRule(rule: AnyRule, fields: FieldChecks, stores: Marketplace['stores']): void {
  refuse(shape(fields)(rule, String(rule.id)));
  if (rule.until !== undefined && rule.until <= rule.since)
    throw new RangeError(`${rule.id}.until must lie after since: ${rule.since}, ${rule.until}`);
  for (const store of rule.stores)
    if (!Object.hasOwn(stores, store))
      throw new RangeError(
        `${rule.id}.stores: ${store} is no store; known: ${Object.keys(stores).join(', ')}`,
      );
}

function checkMeanings(rules: readonly AnyRule[]): void {
  const meanings = new Map<string, string>();
  for (const rule of rules) {
    const meaning = meaningOf(rule);
    const known = meanings.get(rule.id);
    if (known !== undefined && known !== meaning)
      throw new RangeError(`${rule.id}: one id for two things, ${known} and ${meaning}`);
    meanings.set(rule.id, meaning);
  }
}

function meaningOf(rule: AnyRule): string {
  if ('metric' in rule) return `${rule.metric}${rule.profile === undefined ? '' : ` of ${rule.profile}`}`;
  return 'term' in rule ? rule.term : 'a clock';
}

function overlap(one: AnyRule, other: AnyRule): boolean {
  return (
    (other.until === undefined || one.since < other.until) &&
    (one.until === undefined || other.since < one.until)
  );
}

function refuse(found: string | undefined): void {
  if (found !== undefined) throw new RangeError(found);
}
