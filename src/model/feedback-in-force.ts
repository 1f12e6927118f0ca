import { type Instant, type InstantInput, toInstant } from '../time/index.ts';
import type { Feedback, FeedbackRevision, Rating } from './feedback.ts';

/** Which of several feedbacks decides: the one left last, the one left first, or the one with fewest stars. */
export type FeedbackChoice = 'latest' | 'first' | 'lowest';

/** The feedback that decides, with the rating it had at the moment in question. */
export interface FeedbackInForce {
  readonly feedback: Feedback;
  readonly rating: Rating;
}

/**
 * How many stars stand for a rating?
 *
 * @param rating - 1 to 5, or a word: negative is 1, neutral 3, positive 5.
 * @returns 1 to 5.
 * @example
 * ```ts
 * starsOf('neutral'); // => 3
 * starsOf(2); // => 2
 * ```
 */
export function starsOf(rating: Rating): 1 | 2 | 3 | 4 | 5 {
  if (rating === 'negative') return 1;
  if (rating === 'neutral') return 3;
  return rating === 'positive' ? 5 : rating;
}

/**
 * Which feedback about the seller decides for an order, and with which rating?
 *
 * Only what was known then matters: a feedback left later, a later revision or a later removal is not seen.
 * What was removed or struck through by then is not in force; `removedBy` without a date means long ago. A
 * feedback without a date is taken as known and as older than any dated one.
 *
 * @param order - Its `feedback`; absent or empty gives `undefined`.
 * @param options - `knownAt`: any instant; `choice`: which one decides if there are several. Equal ones: the
 * later in time, then in the list (`first`: the earlier).
 * @returns The feedback and its rating then, or `undefined` when none is in force. `countsInOdr` is not judged.
 * @throws RangeError when `knownAt` is no instant.
 * @example
 * ```ts
 * const revisions = [{ revisedAt: 1772353800000, rating: 4 }] as const;
 * const order = { feedback: [{ rating: 1, revisions }] } as const;
 * feedbackInForce(order, { knownAt: '2026-03-01T08:29Z', choice: 'latest' })?.rating; // => 1
 * feedbackInForce(order, { knownAt: '2026-03-01T08:30Z', choice: 'latest' })?.rating; // => 4
 * ```
 */
export function feedbackInForce(
  order: { readonly feedback?: readonly Feedback[] | undefined },
  options: { readonly knownAt: InstantInput; readonly choice: FeedbackChoice },
): FeedbackInForce | undefined {
  const { feedback } = order;
  const knownAt = toInstant(options.knownAt, 'knownAt');
  let chosen: FeedbackInForce | undefined;
  for (const candidate of feedback ?? []) {
    if (!isInForce(candidate, knownAt)) continue;
    const next = { feedback: candidate, rating: ratingAt(candidate, knownAt) };
    if (chosen === undefined || beats(next, chosen, options.choice)) chosen = next;
  }
  return chosen;
}

function isInForce(feedback: Feedback, knownAt: Instant): boolean {
  const { about, leftAt, removedAt, removedBy, struckThroughAt } = feedback;
  if (about === 'product') return false;
  if (leftAt !== undefined && !(leftAt <= knownAt)) return false;
  if (removedBy !== undefined && removedAt === undefined) return false;
  return !(hasHappened(removedAt, knownAt) || hasHappened(struckThroughAt, knownAt));
}

function hasHappened(at: Instant | undefined, knownAt: Instant): boolean {
  return at !== undefined && at <= knownAt;
}

function ratingAt(feedback: Feedback, knownAt: Instant): Rating {
  let last: FeedbackRevision | undefined;
  for (const revision of feedback.revisions ?? []) {
    if (!hasHappened(revision.revisedAt, knownAt)) continue;
    if (last === undefined || revision.revisedAt >= last.revisedAt) last = revision;
  }
  return last?.rating ?? feedback.rating;
}

/** `next` stands later in the list than `chosen`. */
function beats(next: FeedbackInForce, chosen: FeedbackInForce, choice: FeedbackChoice): boolean {
  const later = leftAt(next) - leftAt(chosen);
  if (choice === 'latest') return later >= 0;
  // Here, too, any date is better than none.
  if (choice === 'first') return leftAt(chosen) === 0 ? later > 0 : leftAt(next) > 0 && later < 0;
  const fewer = starsOf(chosen.rating) - starsOf(next.rating);
  return fewer > 0 || (fewer === 0 && later >= 0);
}

function leftAt({ feedback }: FeedbackInForce): number {
  return feedback.leftAt ?? 0;
}
