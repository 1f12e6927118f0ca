import type { Coverage } from '../model/index.ts';
import { type MetricRuleBase, type MetricTest, meets, ruleRef } from '../rulebook/index.ts';
import { compareText } from './compare-text.ts';
import { type DatedMark, datedMarks } from './dated-marks.ts';
import type { MetricDefinition, OrderIdentity, OrderMetric } from './definition.ts';
import type { Judgement } from './judgement.ts';
import { missingFacts, uncoveredDays } from './missing-facts.ts';
import type { MetricResult, MetricStatus, Projection, Room, TestedAgainst } from './result.ts';
import { type Counts, cleanToRecover, defectsLeft, meetsWith } from './room.ts';
import type { Group } from './slots.ts';
import type { Tally } from './tally.ts';

type AnyDefinition = Pick<MetricDefinition<OrderMetric, OrderIdentity>, 'metric' | 'counts' | 'components'>;

/** Makes the answer of one group from its sums. */
export function answer(
  definition: AnyDefinition,
  group: Group,
  judgement: Judgement,
  coverage: readonly Coverage[] | undefined,
): MetricResult {
  const { rules, days, knownAt, changed } = judgement;
  // Only groups with a rule are asked for.
  const rule = judgement.rule as MetricRuleBase;
  const { tally } = group;
  const { counts } = definition;
  const ordersMissing = coverage === undefined ? [] : uncoveredDays(group, judgement, coverage);
  const missing = missingFacts(tally, ordersMissing);
  const open = missing.length > 0;
  const daysMissing = ordersMissing.length > 0;
  const bounds = boundsOf(tally, counts, daysMissing);
  const { counted } = tally;
  const tests = rule.tests.map((test) => ({ ...test, met: metBy(test, bounds) }));
  const marks = datedMarks(tally.marks, judgement);
  const decisive = rule.tests.find((test) => test.kind === 'required') ?? rule.tests[0];
  return {
    metric: definition.metric,
    status: statusOf(tests, counted, open),
    value: open || counted === 0 ? null : bounds.low,
    bounds,
    numerator: numeratorOf(tally, counts),
    denominator: counted,
    unit: rule.unit,
    window: { from: days.from, to: days.to, zone: days.zone },
    knownAt,
    tests,
    enforcement: rule.enforcement,
    counts,
    ...projection(definition, group, judgement, rule, { open, daysMissing }),
    ...components(definition, tally, daysMissing),
    room: open || counted === 0 || decisive === undefined ? null : roomOf(tally, counts, decisive, marks),
    failing: marks.map(({ failing }) => failing),
    excused: [...tally.excused].sort(
      (a, b) => compareText(a.orderId, b.orderId) || compareText(a.because.join(), b.because.join()),
    ),
    leftOut: leftOutCounts(tally),
    missing,
    group: groupOf(group),
    rule: ruleRef(rules, rule, changed),
  };
}

/** The answer where the marketplace sets no rule in this store: nothing is judged. */
export function answerWithoutRule(
  definition: AnyDefinition,
  group: Group,
  { knownAt }: Judgement,
): MetricResult {
  return {
    metric: definition.metric,
    status: 'no-rule',
    value: null,
    bounds: { low: null, high: null },
    numerator: 0,
    denominator: 0,
    unit: 'order',
    window: null,
    knownAt,
    tests: [],
    enforcement: null,
    counts: definition.counts,
    room: null,
    failing: [],
    excused: [],
    leftOut: leftOutCounts(group.tally),
    missing: [],
    group: groupOf(group),
    rule: null,
  };
}

/** The rate if all that is unknown turned out well or badly; what may not belong is tried both ways. */
function boundsOf(tally: Tally, counts: Counts, daysMissing: boolean): MetricResult['bounds'] {
  const { counted, failing, unknown, inDoubt } = tally;
  if (daysMissing || inDoubt === Number.POSITIVE_INFINITY) return { low: 0, high: 1 };
  const most = counted + inDoubt;
  if (most === 0) return { low: null, high: null };
  const worst = (failing + unknown + inDoubt) / most;
  const best = failing / most;
  return counts === 'defects'
    ? { low: best, high: worst }
    : { low: (most - failing - unknown - inDoubt) / most, high: (most - failing) / most };
}

/** What the rate counts: known defects, or what is known to have gone well. */
function numeratorOf({ counted, failing, unknown }: Tally, counts: Counts): number {
  return counts === 'defects' ? failing : counted - failing - unknown;
}

function metBy(test: MetricTest, { low, high }: MetricResult['bounds']): boolean | null {
  if (low === null || high === null) return null;
  const [atLow, atHigh] = [meets(low, 1, test), meets(high, 1, test)];
  return atLow === atHigh ? atLow : null;
}

function statusOf(tests: readonly TestedAgainst[], counted: number, open: boolean): MetricStatus {
  const required = tests.filter((test) => test.kind === 'required');
  const deciding = required.length > 0 ? required : tests;
  if (counted === 0 && !open) return 'no-data';
  if (deciding.some((test) => test.met === false)) return 'bad';
  return deciding.length > 0 && deciding.every((test) => test.met === true)
    ? 'good'
    : open
      ? 'incomplete'
      : 'no-data';
}

function roomOf(tally: Tally, counts: Counts, test: MetricTest, marks: readonly DatedMark[]): Room {
  return {
    defectsLeft: defectsLeft(tally, counts, test),
    cleanOrdersToRecover: cleanToRecover(tally, counts, test),
    oneDefectDecides: !meetsWith({ failing: 1, counted: tally.counted }, counts, test),
    leaves: marks.map(({ failing, leavesOn }) => ({ id: failing.orderId, on: leavesOn })),
  };
}

function projection(
  { counts }: AnyDefinition,
  { tally }: Group,
  judgement: Judgement,
  rule: MetricRuleBase,
  { open, daysMissing }: { readonly open: boolean; readonly daysMissing: boolean },
): { readonly projected?: Projection } {
  if (tally.projected === 0) return {};
  const denominator = tally.counted + tally.projected;
  const sums = { ...tally, failing: tally.failing + tally.projected, counted: denominator };
  const bounds = boundsOf(sums, counts, daysMissing);
  const tests = rule.tests.map((test) => ({ ...test, met: metBy(test, bounds) }));
  return {
    projected: {
      value: open ? null : bounds.low,
      numerator: numeratorOf(sums, counts),
      denominator,
      status: statusOf(tests, denominator, open),
      failing: datedMarks(tally.projectedMarks, judgement).map(({ failing: order }) => order),
    },
  };
}

function components(
  { components: names }: AnyDefinition,
  tally: Tally,
  daysMissing: boolean,
): Pick<MetricResult, 'components'> | object {
  if (names.length === 0) return {};
  const { counted, inDoubt, parts, openParts } = tally;
  const entries = names.map((name) => {
    const numerator = parts.get(name) ?? 0;
    const open = counted === 0 || inDoubt > 0 || daysMissing || openParts.has(name);
    return [name, { numerator, value: open ? null : numerator / counted }] as const;
  });
  return { components: Object.fromEntries(entries) };
}

function leftOutCounts(tally: Tally): MetricResult['leftOut'] {
  const counts = [...tally.leftOut].map(([because, count]) => ({ because, count }));
  if (tally.outsideWindow > 0) counts.push({ because: 'outside-window', count: tally.outsideWindow });
  return counts.sort((a, b) => compareText(a.because, b.because));
}

function groupOf({ tally, pooled }: Group): MetricResult['group'] {
  const { accounts, marketplaces, stores, fulfilledBy } = tally.members;
  return {
    accounts: [
      ...[...accounts].filter((account) => account !== undefined).sort(),
      ...(accounts.has(undefined) ? [null] : []),
    ],
    marketplaces: [...marketplaces].sort(),
    stores: [...stores].sort(),
    fulfilledBy: [...fulfilledBy].sort(),
    pooled,
  };
}
