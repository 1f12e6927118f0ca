import { type Conversation, exchanges, type Order } from '../../model/index.ts';
import type { Instant } from '../../time/index.ts';

/** What is still to be solved for a buyer. */
export interface OpenProblem {
  readonly open: readonly ('claim' | 'return-request' | 'message')[];
  /** What would tell. */
  readonly needs: readonly string[];
}

/** Which events of a thread say that nobody waits any more, until it is opened again. */
const ENDS: readonly unknown[] = ['solved', 'no-response-needed', 'marked-spam'];

/** Does a buyer still wait for something, as far as one knew at a moment? */
export function openProblem(
  order: Order,
  conversations: readonly Conversation[] | undefined,
  asOf: Instant,
): OpenProblem {
  const { claims, returns } = order;
  const open: OpenProblem['open'][number][] = [];
  const undecided = claims?.some(
    ({ filedAt, decisions }) =>
      (filedAt === undefined || filedAt <= asOf) && !decisions?.some(({ decidedAt }) => decidedAt <= asOf),
  );
  if (undecided) open.push('claim');
  const unanswered = returns?.some(
    // Whether an old request was answered is often not told; only the known silence is open.
    ({ requestedAt, answeredAt }) =>
      requestedAt <= asOf && (answeredAt === null || (answeredAt !== undefined && answeredAt > asOf)),
  );
  if (unanswered) open.push('return-request');
  if (conversations?.some((conversation) => isWaiting(conversation, asOf))) open.push('message');
  return {
    open,
    needs: [
      ...(claims === undefined ? ['order.claims'] : []),
      ...(conversations === undefined ? ['conversations'] : []),
    ],
  };
}

/** Does the buyer wait for an answer in this thread? */
function isWaiting({ messages, events = [] }: Conversation, asOf: Instant): boolean {
  const known = messages.filter(({ sentAt, receivedAt }) => (receivedAt ?? sentAt) <= asOf);
  const last = exchanges({ messages: known }).at(-1);
  if (last === undefined || last.waiting !== 'buyer' || last.until !== undefined) return false;
  let ended = false;
  const later = events.filter(({ occurredAt }) => occurredAt >= last.from && occurredAt <= asOf);
  for (const { kind } of [...later].sort((one, other) => one.occurredAt - other.occurredAt))
    if (ENDS.includes(kind)) ended = true;
    else if (kind === 'reopened') ended = false;
  return !ended;
}
