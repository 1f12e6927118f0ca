import type { FailingCode, MetricResult } from '../metrics/index.ts';
import { type Chargeback, type Claim, type Feedback, feedbackInForce, type Order } from '../model/index.ts';
import { metricRulesInForce, type TermName } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import { type Deadline, deadlineOf, earliest, isOver, type Moment } from './deadline.ts';
import { effectOfChanges } from './effect.ts';
import type { Action } from './standing.ts';

/** An entry of an order that a decision of the marketplace could still take away, and what started the time. */
interface Undoable {
  readonly entry: Claim | Chargeback | Feedback;
  readonly from: Instant | undefined;
}

/** The rate, and for each order that fails in it, why. */
interface Defects {
  readonly rate: MetricResult;
  readonly because: ReadonlyMap<string, readonly FailingCode[]>;
}

/** One way to undo defects: which entries of an order it concerns. */
interface Way {
  readonly code: Action['code'];
  readonly term: TermName;
  readonly list: 'claims' | 'chargebacks' | 'feedback';
  readonly undoable: (order: Order, defects: Defects, moment: Moment) => readonly Undoable[];
}

const WAYS: readonly Way[] = [
  {
    code: 'answer-chargebacks',
    term: 'answer-chargeback',
    list: 'chargebacks',
    undoable: ({ chargebacks = [] }, _, { asOf }) =>
      chargebacks
        .filter(
          (chargeback) =>
            counts(chargeback, asOf) && latestDecision(chargeback.decisions, asOf) === undefined,
        )
        .filter(({ kind, countsInOdr }) => kind === 'service' || countsInOdr === true)
        .map((entry) => ({ entry, from: entry.filedAt })),
  },
  {
    code: 'appeal-claims',
    term: 'appeal-claim',
    list: 'claims',
    undoable: ({ claims = [] }, _, { asOf }) =>
      claims.flatMap((entry) => {
        const decision = counts(entry, asOf) ? latestDecision(entry.decisions, asOf) : undefined;
        return decision?.outcome === 'granted' ? [{ entry, from: decision.decidedAt }] : [];
      }),
  },
  {
    code: 'answer-claims',
    term: 'answer-claim',
    list: 'claims',
    // The time runs from the marketplace's question, which no file tells.
    undoable: ({ claims = [] }, _, { asOf }) =>
      claims
        .filter((claim) => counts(claim, asOf) && latestDecision(claim.decisions, asOf) === undefined)
        .map((entry) => ({ entry, from: undefined })),
  },
  {
    code: 'check-feedback-removal',
    term: 'request-feedback-removal',
    list: 'feedback',
    undoable: (order, defects, moment) => {
      const entry = decidingFeedback(order, defects, moment);
      return entry === undefined ? [] : [{ entry, from: entry.leftAt }];
    },
  },
];

/** What can be done about the defects of the order defect rate that are already there. */
export function undoDefects(
  orders: readonly Order[],
  metrics: readonly MetricResult[],
  moment: Moment,
): readonly Action[] {
  const rates = metrics.filter(({ metric }) => metric === 'order-defect-rate');
  const rate = rates.find(({ enforcement }) => enforcement === 'enforced') ?? rates[0];
  if (rate === undefined) return [];
  const because = new Map(rate.failing.map((order) => [order.orderId, order.because]));
  const failing = orders.filter(({ id }) => because.has(id));
  return WAYS.flatMap((way) => undoBy(way, failing, { rate, because }, moment) ?? []);
}

function undoBy(
  { code, term, list, undoable }: Way,
  orders: readonly Order[],
  defects: Defects,
  moment: Moment,
): Action | undefined {
  const deadlines: Deadline[] = [];
  const changes: { readonly before: Order; readonly after: Order }[] = [];
  for (const order of orders) {
    const undone = new Set<unknown>();
    for (const { entry, from } of undoable(order, defects, moment)) {
      const deadline = deadlineOf(from, term, moment);
      if (isOver(deadline, moment)) continue;
      deadlines.push(deadline);
      undone.add(entry);
    }
    if (undone.size === 0) continue;
    const left = order[list]?.filter((entry) => !undone.has(entry));
    changes.push({ before: order, after: { ...order, [list]: left } });
  }
  if (changes.length === 0) return undefined;
  return {
    code,
    orderIds: changes.map(({ before }) => before.id).sort(),
    ...earliest(deadlines),
    effects: effectOfChanges(defects.rate, changes, moment, 'done'),
  };
}

/** Known by then, and not said to be harmless by the marketplace. */
function counts({ filedAt, countsInOdr }: Claim | Chargeback, asOf: Instant): boolean {
  return countsInOdr !== false && (filedAt === undefined || filedAt <= asOf);
}

/** The last decision known by then; of two at the same moment, the later in the list. */
function latestDecision<T extends { readonly decidedAt: Instant }>(
  decisions: readonly T[] | undefined,
  asOf: Instant,
): T | undefined {
  let latest: T | undefined;
  for (const decision of decisions ?? [])
    if (decision.decidedAt <= asOf && (latest === undefined || decision.decidedAt >= latest.decidedAt))
      latest = decision;
  return latest;
}

/** The feedback for which the order fails: the one that the marketplace says counts, or the one in force. */
function decidingFeedback(
  { id, feedback = [] }: Order,
  { rate, because }: Defects,
  { rules, asOf }: Moment,
): Feedback | undefined {
  const codes = because.get(id);
  if (codes?.includes('feedback-counted-by-marketplace'))
    return feedback.find(({ about, countsInOdr }) => about !== 'product' && countsInOdr === true);
  if (!codes?.includes('negative-feedback')) return undefined;
  const [entry] = metricRulesInForce(rules, 'order-defect-rate', asOf)
    .filter((rule) => rule.id === rate.rule?.id)
    .map(({ feedbackChoice: choice }) => feedbackInForce({ feedback }, { knownAt: asOf, choice })?.feedback);
  return entry;
}
