import {
  checkOrderStore,
  type Rulebook,
  removalGroundsInForce,
  termDueAt,
  termInForce,
} from '../rulebook/index.ts';
import { type Instant, isInstant, toInstant } from '../time/index.ts';
import type {
  RemovalAnswer,
  RemovalEvidence,
  RemovalOptions,
  RemovalQuestion,
  RemovalRequest,
  RemovalWarning,
} from './removal/feedback-answer.ts';
import { judgedGrounds } from './removal/removal-grounds.ts';

/** So many requests without a certain ground in so many days are many. Our own measure: no page names one. */
const MANY = 5;
const MANY_IN_DAYS = 30;
const DAY = 86_400_000;

/**
 * Does the marketplace take this feedback away, on which ground, with what evidence, and by when must one ask?
 *
 * Some grounds hold wherever the words stand (obscene, personal, promotional), others only if the entire comment is
 * about the product or about a delivery that was not the seller's: every sentence is read for itself, and one that
 * speaks of anything else rules the ground out. A sentence that says nothing that can be told ("very disappointed")
 * makes it possible instead of certain. A carrier's fault on an order that the seller shipped is no ground unless the
 * marketplace's label and a first scan in time are known. Asking the buyer is never a way.
 *
 * @param question - `feedback` about the seller; `order`, `conversation`: what is known; `evidence`: what is at hand
 *   beside them; `signals`: what a classifier found in the buyer's messages.
 * @param options - `rules` of the order's store; `asOf`: now; `languages`: for obscene words, absent all;
 *   `recentRequests`: of the whole account, for the warning against many weak ones.
 * @returns The best ground, each reason with its place in the comment, the grounds that only the facts rule out,
 *   `missing` evidence, and the last moment to ask. Stars without a text: no ground, only the route of a report.
 * @throws RangeError when `asOf` or a time of `recentRequests` is no instant, or the rules are of another store.
 * @example
 * ```ts
 * import { assessFeedbackRemoval } from 'goodstanding/policy';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 * import { anOrder } from 'goodstanding/testing';
 *
 * const rules = rulebook(amazon, { store: 'UK' });
 * const feedback = { rating: 1, comment: 'The parcel arrived two weeks late.', leftAt: Date.UTC(2026, 10, 1) } as const;
 * const order = anOrder({ store: 'UK', fulfilledBy: 'marketplace' });
 * const options = { rules, asOf: '2026-11-20T12:00:00Z' };
 * const shipped = assessFeedbackRemoval({ feedback, order }, options);
 * [shipped.grounds, shipped.reasons[0]?.effect]; // => ['certain', 'struck-through']
 * const own = anOrder({ store: 'UK', shipments: [{ label: 'own' }] });
 * assessFeedbackRemoval({ feedback, order: own }, options).grounds; // => 'none'
 * ```
 */
export function assessFeedbackRemoval(question: RemovalQuestion, options: RemovalOptions): RemovalAnswer {
  const { feedback, order } = question;
  const { rules } = options;
  const asOf = toInstant(options.asOf, 'asOf');
  checkOrderStore(order, rules);
  const { comment } = feedback;
  const leftAt = isInstant(feedback.leftAt) ? feedback.leftAt : undefined;
  const by = lastMoment(rules, leftAt);
  const over = by !== null && asOf > by ? (['term-is-over'] as const) : [];
  const weak = manyWeak(options.recentRequests, asOf) ? (['many-weak-requests'] as const) : [];
  const none: RemovalAnswer = {
    grounds: 'none',
    reasons: [],
    ruledOut: [],
    route: null,
    missing: [],
    by,
    warnings: [],
  };
  if (feedback.about === 'product') return { ...none, by: null, warnings: ['about-product', NO_WAY] };
  if (isGone(feedback, asOf)) return { ...none, by: null, warnings: ['already-removed'] };
  const grounds = removalGroundsInForce(rules, asOf);
  if (grounds.length === 0) return { ...none, warnings: ['no-rules-for-marketplace', NO_WAY] };

  const judged = judgedGrounds(grounds, question, options);
  const reasons = judged.flatMap(({ reason }) => reason ?? []);
  const best = reasons.some(({ certainty }) => certainty === 'certain')
    ? 'certain'
    : reasons.length > 0
      ? 'possible'
      : 'none';
  const stars = comment !== undefined && comment.trim() === '';
  const warnings: RemovalWarning[] = [...over, ...(stars ? (['stars-only'] as const) : [])];
  if (best !== 'certain') warnings.push(...weak, NO_WAY);
  const missing = new Set<RemovalEvidence>(judged.flatMap((one) => one.missing));
  if (comment === undefined) missing.add('comment');
  if (leftAt === undefined && rules.terms.some(({ term }) => term === 'request-feedback-removal'))
    missing.add('left-at');
  for (const known of question.evidence ?? []) missing.delete(known);
  return {
    ...none,
    grounds: best,
    reasons,
    ruledOut: judged.flatMap(({ ruledOut }) => ruledOut ?? []),
    route:
      over.length > 0
        ? null
        : best !== 'none' && !stars
          ? 'request-removal'
          : stars
            ? 'report-a-violation'
            : null,
    missing: [...missing],
    warnings,
  };
}

const NO_WAY = 'ask-the-buyer-is-no-way';

function isGone(
  { removedAt, removedBy, struckThroughAt }: RemovalQuestion['feedback'],
  asOf: Instant,
): boolean {
  if (removedBy !== undefined && removedAt === undefined) return true;
  return [removedAt, struckThroughAt].some((at) => at !== undefined && at <= asOf);
}

function lastMoment(rules: Rulebook, leftAt: Instant | undefined): Instant | null {
  const term = leftAt === undefined ? undefined : termInForce(rules, 'request-feedback-removal', leftAt);
  return term === undefined ? null : termDueAt(leftAt, term, rules.zone);
}

function manyWeak(requests: readonly RemovalRequest[] = [], asOf: Instant): boolean {
  const weak = requests.filter(({ requestedAt, grounds, granted }, index) => {
    const at = toInstant(requestedAt, `recentRequests[${index}].requestedAt`);
    return at <= asOf && at > asOf - MANY_IN_DAYS * DAY && grounds !== 'certain' && granted !== true;
  });
  return weak.length >= MANY;
}
