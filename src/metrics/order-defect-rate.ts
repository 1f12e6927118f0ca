import {
  type Chargeback,
  type Claim,
  type Fact,
  type Feedback,
  feedbackInForce,
  type Order,
  starsOf,
} from '../model/index.ts';
import type { OrderDefectRateRule } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import {
  CLEAN,
  type Contribution,
  contribution,
  type ExcusedCode,
  type FailingCode,
  leftOut,
} from './contribution.ts';
import type { MetricDefinition, OrderIdentity } from './definition.ts';
import type { Rate } from './judgement.ts';
import { rateOf } from './measure.ts';

/** What the order defect rate needs to know of an order. */
export type OrderDefectRow = OrderIdentity &
  Pick<Order, 'status' | 'replaces' | 'feedback' | 'claims' | 'chargebacks'>;

/** How the order defect rate reads one order. */
export const orderDefects: MetricDefinition<'order-defect-rate', OrderDefectRow> = {
  metric: 'order-defect-rate',
  counts: 'defects',
  components: ['negativeFeedback', 'claims', 'chargebacks'],
  contributionOf,
};

/**
 * Which share of the orders has a defect: negative feedback, a counted claim or a service chargeback?
 * An order counts once, to the day it was placed, however many defects it has.
 *
 * @param orders - Any iterable, each order once; `pending` ones and those of other channels are left out. A list
 *   of feedback, claims or chargebacks that is absent is unknown, `[]` is none.
 * @param options - `rules`; `asOf` chooses the window; `knownAt` (default `asOf`) hides what came later; `by`,
 *   `fulfilledBy` or `pool` where the orders are of several accounts, stores or channels; `coverage` where days
 *   may be missing; `rule`, `window` for another rule or other days.
 * @returns The rate with everything it was computed from; with `by`, one a group.
 * @throws RangeError for orders of several accounts, stores or channels that nobody asked to mix, for an unknown
 *   rule, and for an `asOf` that is no instant.
 * @see Amazon, "Order Defect Rate" (rule data: `amazon.odr`)
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const placedAt = Date.UTC(2026, 10, 2);
 * const order = { marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt, feedback: [], chargebacks: [] } as const;
 * const odr = orderDefectRate(
 *   [
 *     { ...order, id: '1', claims: [] },
 *     { ...order, id: '2', claims: [{ filedAt: placedAt + 864e5, decisions: [] }] },
 *   ],
 *   { rules: rulebook(amazon, { store: 'IT' }), asOf: '2026-11-20T12:00:00+01:00' },
 * );
 * `${odr.numerator} of ${odr.denominator}: ${odr.status}`; // => '1 of 2: bad'
 * odr.failing; // => [{ orderId: '2', because: ['claim-open'], units: 1, on: '2026-11-02' }]
 * ```
 */
export const orderDefectRate: Rate<OrderDefectRow> = /* @__PURE__ */ rateOf(orderDefects);

function contributionOf(order: OrderDefectRow, rule: OrderDefectRateRule, knownAt: Instant): Contribution {
  const { status, feedback, claims, chargebacks } = order;
  if (status === 'pending' && !rule.counted.pending) return leftOut('pending');
  if (status === 'cancelled' && !rule.counted.cancelled) return leftOut('cancelled');
  const nothing = feedback?.length === 0 && claims?.length === 0 && chargebacks?.length === 0;
  return nothing && order.replaces === undefined ? CLEAN : readDefects(order, rule, knownAt);
}

function readDefects(order: OrderDefectRow, rule: OrderDefectRateRule, knownAt: Instant): Contribution {
  const { feedback, claims, chargebacks } = order;
  const because: FailingCode[] = [];
  const excused: ExcusedCode[] = [];
  const missing: Fact[] = [];
  const parts: string[] = [];
  const openParts: string[] = [];
  const note = (part: string, readings: readonly Reading[]) => {
    for (const reading of readings) {
      if (reading.counts === 'unknown') missing.push(reading.code);
      else if (reading.counts) because.push(reading.code);
      else excused.push(reading.code);
    }
    if (readings.some((reading) => reading.counts === true)) parts.push(part);
    else if (readings.some((reading) => reading.counts === 'unknown')) openParts.push(part);
  };
  if (order.replaces !== undefined) excused.push('replacement-order');
  note(
    'negativeFeedback',
    feedback === undefined ? untold('feedback') : readFeedback(feedback, rule, knownAt),
  );
  note(
    'claims',
    readKnown(claims, 'claims', knownAt, (claim) => readClaim(claim, rule, knownAt)),
  );
  note(
    'chargebacks',
    readKnown(chargebacks, 'chargebacks', knownAt, (entry) => readChargeback(entry, knownAt)),
  );

  const fails = because.length > 0;
  return contribution({
    failing: fails ? 1 : 0,
    unknown: !fails && missing.length > 0 ? 1 : 0,
    because: [...new Set(because)],
    excused: [...new Set(excused)],
    missing: [...new Set(missing)],
    parts,
    openParts,
  });
}

/** One feedback, claim or chargeback read: counts, does not count, or a fact is missing; and why. */
type Reading =
  | { readonly counts: true; readonly code: FailingCode }
  | { readonly counts: false; readonly code: ExcusedCode }
  | { readonly counts: 'unknown'; readonly code: Fact };

function untold(fact: Fact): readonly Reading[] {
  return [{ counts: 'unknown', code: fact }];
}

function readKnown<T extends { readonly filedAt?: Instant | undefined }>(
  entries: readonly T[] | undefined,
  fact: Fact,
  knownAt: Instant,
  read: (entry: T) => Reading,
): readonly Reading[] {
  if (entries === undefined) return untold(fact);
  return entries.filter(({ filedAt }) => filedAt === undefined || filedAt <= knownAt).map(read);
}

function readFeedback(
  feedback: readonly Feedback[],
  rule: OrderDefectRateRule,
  knownAt: Instant,
): readonly Reading[] {
  const aboutSeller = feedback.filter(
    (entry) => entry.about !== 'product' && !(entry.leftAt !== undefined && entry.leftAt > knownAt),
  );
  if (aboutSeller.some((entry) => entry.countsInOdr === true))
    return [{ counts: true, code: 'feedback-counted-by-marketplace' }];
  const inForce = feedbackInForce({ feedback: aboutSeller }, { knownAt, choice: rule.feedbackChoice });
  const isNegative = inForce !== undefined && starsOf(inForce.rating) <= rule.negativeUpTo;
  if (isNegative && inForce.feedback.countsInOdr === undefined)
    return [{ counts: true, code: 'negative-feedback' }];
  return aboutSeller.flatMap((entry) => excuseOf(entry, rule, knownAt));
}

/** Why a feedback that looks negative does not count; nothing for one that never did. */
function excuseOf(entry: Feedback, rule: OrderDefectRateRule, knownAt: Instant): readonly Reading[] {
  if (entry.countsInOdr === false) return [{ counts: false, code: 'feedback-not-counted-by-marketplace' }];
  if (starsOf(entry.rating) > rule.negativeUpTo) return [];
  if (entry.struckThroughAt !== undefined && entry.struckThroughAt <= knownAt)
    return [{ counts: false, code: 'feedback-struck-through' }];
  const isRemoved =
    entry.removedAt === undefined ? entry.removedBy !== undefined : entry.removedAt <= knownAt;
  return [{ counts: false, code: isRemoved ? 'feedback-removed' : 'feedback-revised' }];
}

function readClaim(claim: Claim, rule: OrderDefectRateRule, knownAt: Instant): Reading {
  if (claim.countsInOdr === true) return { counts: true, code: 'claim-counted-by-marketplace' };
  if (claim.countsInOdr === false) return { counts: false, code: 'claim-not-counted-by-marketplace' };
  const outcome = latestOutcome(claim.decisions, knownAt);
  if (outcome === undefined) return { counts: true, code: 'claim-open' };
  if (typeof outcome !== 'string') return { counts: true, code: 'claim-outcome-unknown' };
  return rule.harmlessClaimOutcomes.includes(outcome)
    ? { counts: false, code: `claim-${outcome}` }
    : { counts: true, code: `claim-${outcome}` };
}

function readChargeback(chargeback: Chargeback, knownAt: Instant): Reading {
  if (chargeback.countsInOdr === true) return { counts: true, code: 'chargeback-counted-by-marketplace' };
  if (chargeback.countsInOdr === false)
    return { counts: false, code: 'chargeback-not-counted-by-marketplace' };
  if (chargeback.kind === 'fraud') return { counts: false, code: 'chargeback-fraud' };
  const outcome = latestOutcome(chargeback.decisions, knownAt);
  if (outcome === 'won') return { counts: false, code: 'chargeback-won' };
  if (chargeback.kind !== 'service') return { counts: 'unknown', code: 'chargeback-kind' };
  return { counts: true, code: outcome === 'lost' ? 'chargeback-lost' : 'chargeback-open' };
}

/** What the last decision known by then says; of two at the same moment, the later in the list. */
function latestOutcome<T>(
  decisions: readonly { readonly decidedAt: Instant; readonly outcome: T }[] | undefined,
  knownAt: Instant,
): T | undefined {
  let latest: { readonly decidedAt: Instant; readonly outcome: T } | undefined;
  for (const decision of decisions ?? [])
    if (decision.decidedAt <= knownAt && (latest === undefined || decision.decidedAt >= latest.decidedAt))
      latest = decision;
  return latest?.outcome;
}
