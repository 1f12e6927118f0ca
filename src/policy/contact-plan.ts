import type { Conversation, Order } from '../model/index.ts';
import type { ContactPurposeName, ContactRoute, Rulebook } from '../rulebook/index.ts';
import { type Instant, type InstantInput, toInstant } from '../time/index.ts';
import { contactPermission } from './contact-permission.ts';
import type { ContactBecause, ContactPermission, SentContact } from './contacts/contact-answer.ts';
import { openProblem } from './contacts/open-problem.ts';

/** Why an entry of a plan is allowed or not. */
export interface PlanBecause extends Pick<ContactBecause, 'args'> {
  readonly code: ContactBecause['code'] | 'wait-for-solution' | 'returned-or-refunded';
}

/** One message that an order may or may not get. Instants are epoch milliseconds. */
export interface ContactPlanEntry {
  readonly orderId: string;
  readonly account?: string;
  readonly buyerId?: string;
  readonly purpose: ContactPurposeName;
  readonly route: ContactRoute | null;
  /** Not before, never before `asOf`; `null` where it may not be sent. */
  readonly from: Instant | null;
  readonly until: Instant | null;
  /** May it be sent between `from` and `until`, as far as is known now? `null`: see `needs`. */
  readonly allowed: boolean | null;
  readonly because: readonly PlanBecause[];
  readonly needs: readonly string[];
  readonly rule: ContactPermission['rule'];
}

/** What may be sent to whom, when, and once. */
export interface ContactPlan {
  /** By `from`, then order id, then purpose; what may not be sent comes last. */
  readonly entries: readonly ContactPlanEntry[];
  /** Orders whose buyers want no message that the order does not need. */
  readonly optedOut: readonly string[];
  /** Orders without a rulebook. */
  readonly withoutRules: readonly string[];
}

/** What a plan is made from, beside the orders. */
export interface ContactPlanOptions {
  /** The rules of an order's store; `undefined`: none, then the order is listed and nothing planned. */
  readonly rulesFor: (order: Order) => Rulebook | undefined;
  readonly asOf: InstantInput;
  /** Each with its order; absent: not known. */
  readonly alreadySent?: readonly (SentContact & { readonly orderId: string })[] | undefined;
  /** Threads with the buyers; absent: not known. */
  readonly conversations?: readonly Conversation[] | undefined;
  /** Which messages are wanted; absent: the request for a review alone. */
  readonly purposes?: readonly ContactPurposeName[] | undefined;
  /** Leave out orders with a return or refund; absent: they are treated like all others. */
  readonly withoutReturned?: boolean | undefined;
}

/**
 * What may be sent to whom, when, and how often? A plan of few messages, each on purpose.
 *
 * By default an order gets one message at most, the request for a review, and only while nothing is open: with an open
 * claim, an unanswered return request or a buyer who waits for an answer it says `wait-for-solution`. Nobody is chosen
 * by the rating that is to be expected: an order with low feedback is treated like one with five stars, because asking
 * contented buyers alone is what marketplaces forbid. Returned and refunded orders take part, too, unless
 * `withoutReturned` says otherwise.
 *
 * @param orders - Of any stores and accounts, in any order.
 * @param options - See {@link ContactPlanOptions}.
 * @returns One entry for each order and purpose; what opens later has its `from`. An unknown fact (opt-out, earlier
 *   requests, claims, threads) makes `allowed` `null` and stands in `needs`.
 * @throws RangeError when an order stands twice, when `rulesFor` hands out the rules of another store, or for what is
 *   no instant.
 * @example
 * ```ts
 * import { contactPlan } from 'goodstanding/policy';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 * import { anOrder } from 'goodstanding/testing';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const order = anOrder({ buyer: { optedOut: false } }); // delivered on 8 October 2026
 * const plan = contactPlan([order], {
 *   rulesFor: () => rules,
 *   asOf: '2026-10-09T12:00:00+02:00',
 *   alreadySent: [],
 *   conversations: [],
 * });
 * const [entry] = plan.entries;
 * [entry?.allowed, entry?.from]; // => [true, Date.parse('2026-10-14T00:00+02:00')]
 * ```
 */
export function contactPlan(orders: readonly Order[], options: ContactPlanOptions): ContactPlan {
  const { rulesFor, purposes = ['review-request'] } = options;
  const asOf = toInstant(options.asOf, 'asOf');
  checkOnce(orders);
  const threads = byOrder(options.conversations ?? []);
  const sent = sentByOrder(options.alreadySent);
  const entries: ContactPlanEntry[] = [];
  const [optedOut, withoutRules]: [string[], string[]] = [[], []];
  for (const order of orders) {
    const conversations = threads.get(keyOf(order.marketplace, order.id)) ?? [];
    const buyer = order.buyer ?? conversations.find((one) => one.buyer !== undefined)?.buyer;
    if (buyer?.optedOut === true) optedOut.push(order.id);
    const rules = rulesFor(order);
    if (rules === undefined) {
      withoutRules.push(order.id);
      continue;
    }
    const alreadySent = sent && (sent.get(order.id) ?? []);
    for (const purpose of purposes) {
      const permission = contactPermission({ purpose, order, buyer }, { rules, asOf, alreadySent });
      const known = options.conversations && conversations;
      entries.push(entryOf(order, permission, known, asOf, options.withoutReturned === true));
    }
  }
  return { entries: entries.sort(inTime), optedOut: optedOut.sort(), withoutRules: withoutRules.sort() };
}

function entryOf(
  order: Order,
  permission: ContactPermission,
  conversations: readonly Conversation[] | undefined,
  asOf: Instant,
  withoutReturned: boolean,
): ContactPlanEntry {
  const { purpose, route, opensAt, until, rule } = permission;
  const against: PlanBecause[] = permission.allowed === false ? [...permission.because] : [];
  const needs = [...permission.needs];
  if (purpose === 'review-request' && permission.rule !== null) {
    const problem = openProblem(order, conversations, asOf);
    if (problem.open.length > 0)
      against.push(...problem.open.map((open) => ({ code: 'wait-for-solution' as const, args: { open } })));
    needs.push(...problem.needs);
    if (withoutReturned) {
      const { returns, refunds } = order;
      if ([returns, refunds].some((list) => list !== undefined && list.length > 0))
        against.push({ code: 'returned-or-refunded', args: {} });
      else needs.push(...(returns ? [] : ['order.returns']), ...(refunds ? [] : ['order.refunds']));
    }
  }
  // What comes late may open after it has closed.
  if (
    opensAt !== null &&
    until !== null &&
    opensAt > until &&
    !against.some(({ code }) => code === 'too-late')
  )
    against.push({ code: 'too-late', args: { until } });
  // What is only too early is planned.
  const forbidden = against.some(({ code }) => code !== 'too-early');
  const unknown = permission.rule === null || needs.length > 0;
  const allowed = forbidden ? false : unknown ? null : true;
  return {
    orderId: order.id,
    ...(order.account === undefined ? {} : { account: order.account }),
    ...(order.buyer?.id === undefined ? {} : { buyerId: order.buyer.id }),
    purpose,
    route,
    from: forbidden || permission.rule === null ? null : Math.max(asOf, opensAt ?? asOf),
    until,
    allowed,
    because: against.length > 0 ? against : permission.because,
    needs,
    rule,
  };
}

function inTime(one: ContactPlanEntry, other: ContactPlanEntry): number {
  const late = Number.MAX_SAFE_INTEGER;
  const time = (one.from ?? late) - (other.from ?? late);
  if (time !== 0) return time;
  return compare(one.orderId, other.orderId) || compare(one.purpose, other.purpose);
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);

function checkOnce(orders: readonly Order[]): void {
  const seen = new Set<string>();
  for (const { account = '', marketplace, id } of orders) {
    const key = keyOf(account, marketplace, id);
    if (seen.has(key)) throw new RangeError(`orders: ${id} stands twice`);
    seen.add(key);
  }
}

function byOrder(conversations: readonly Conversation[]): ReadonlyMap<string, readonly Conversation[]> {
  const found = new Map<string, Conversation[]>();
  for (const conversation of conversations)
    for (const id of new Set(conversation.orderIds ?? [])) {
      const key = keyOf(conversation.marketplace, id);
      const list = found.get(key);
      if (list === undefined) found.set(key, [conversation]);
      else list.push(conversation);
    }
  return found;
}

function sentByOrder(
  alreadySent: ContactPlanOptions['alreadySent'],
): ReadonlyMap<string, readonly SentContact[]> | undefined {
  if (alreadySent === undefined) return undefined;
  const found = new Map<string, SentContact[]>();
  for (const one of alreadySent) {
    const list = found.get(one.orderId);
    if (list === undefined) found.set(one.orderId, [one]);
    else list.push(one);
  }
  return found;
}
