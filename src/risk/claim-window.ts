import { type Conversation, exchanges, type Order, orderDelivery, type RuleRef } from '../model/index.ts';
import { type Rulebook, ruleRef, termDueAt, termInForce, termOpensAt } from '../rulebook/index.ts';
import { type Instant, isInstant } from '../time/index.ts';

/** From when, and until when, a buyer can turn a contact into a claim. */
export interface ClaimWindow {
  /** The buyer's first contact about it. */
  readonly firstContactAt: Instant;
  /** From here on a claim can be filed: the later of the wait after the contact and the wait after the delivery date. */
  readonly canBeFiledAt: Instant;
  /** Until here; absent: no term is known. */
  readonly canBeFiledUntil?: Instant;
  /** Unanswered until here, a claim is granted without more ado; absent: somebody has answered. */
  readonly grantedUnansweredAt?: Instant;
  readonly rules: readonly RuleRef[];
}

/** What a claim would rest on. */
export interface ClaimFacts {
  readonly order: Order;
  readonly conversation?: Conversation | undefined;
}

/**
 * When could this contact become a claim?
 *
 * @returns `undefined` where the store has no such term: then nobody can tell.
 */
export function claimWindow(
  { order, conversation }: ClaimFacts,
  rules: Rulebook,
  asOf: Instant,
): ClaimWindow | undefined {
  const waits = conversation === undefined ? [] : exchanges(conversation);
  const first = waits.find(({ waiting, from }) => waiting === 'buyer' && from <= asOf);
  const firstContactAt = first?.from ?? asOf;
  const answer = termInForce(rules, 'answer-before-claim', firstContactAt);
  const dueDate = isInstant(order.deliverBy) ? order.deliverBy : undefined;
  const filing = termInForce(rules, 'file-claim', dueDate ?? firstContactAt);
  if (answer === undefined && filing === undefined) return undefined;
  const answerBy = answer === undefined ? firstContactAt : termDueAt(firstContactAt, answer, rules.zone);
  const opensAt = filing === undefined ? null : termOpensAt(dueDate, filing, rules.zone);
  const { deliveredAt } = orderDelivery(order, asOf);
  // A delivery scan opens it at once: the buyer need not wait for the date.
  const openFrom = isInstant(deliveredAt) ? Math.min(deliveredAt, opensAt ?? deliveredAt) : opensAt;
  const until = filing === undefined ? null : termDueAt(dueDate, filing, rules.zone);
  const answered = first?.until !== undefined && first.until <= asOf;
  return {
    firstContactAt,
    canBeFiledAt: Math.max(answerBy, openFrom ?? answerBy),
    ...(until === null ? {} : { canBeFiledUntil: until }),
    ...(answered || answer === undefined ? {} : { grantedUnansweredAt: answerBy }),
    rules: [answer, filing].flatMap((rule) => (rule === undefined ? [] : [ruleRef(rules, rule)])),
  };
}
