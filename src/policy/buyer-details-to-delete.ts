import { type Order, orderDelivery, type RuleRef } from '../model/index.ts';
import { type Rulebook, ruleRef, termDueAt, termInForce } from '../rulebook/index.ts';
import { type Instant, type InstantInput, toInstant } from '../time/index.ts';

/** When a buyer's details of one order have to go. Instants are epoch milliseconds. */
export interface BuyerDetailsTerm {
  readonly orderId: string;
  readonly account?: string;
  /** `not-delivered`: the term has not begun; `unknown`: see `needs`; `no-rule`: the store sets no such term. */
  readonly status: 'due' | 'later' | 'not-delivered' | 'unknown' | 'no-rule';
  readonly dueAt: Instant | null;
  readonly needs: readonly string[];
  readonly rule: RuleRef | null;
}

/**
 * Which buyers' details (names, addresses, phone numbers) are due for deletion?
 *
 * Counted from the delivery of the last package, in the reading that is safe for the seller. Details that are needed
 * for something else, such as an invoice that tax law wants kept, are another law's matter.
 *
 * @param orders - Of any stores, in any order.
 * @param options - `rulesFor`: the rules of an order's store, `undefined` where there are none. `asOf`: usually now;
 *   a delivery after it is not known yet.
 * @returns One entry for each order; by `dueAt`, then id; without a date last.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { buyerDetailsToDelete } from 'goodstanding/policy';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 * import { anOrder } from 'goodstanding/testing';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const options = { rulesFor: () => rules, asOf: '2026-11-20T12:00:00+01:00' };
 * const [entry] = buyerDetailsToDelete([anOrder()], options); // delivered on 8 October 2026 at noon
 * [entry?.status, entry?.dueAt]; // => ['due', Date.parse('2026-11-07T12:00:00+01:00')]
 * ```
 */
export function buyerDetailsToDelete(
  orders: readonly Order[],
  options: { readonly rulesFor: (order: Order) => Rulebook | undefined; readonly asOf: InstantInput },
): readonly BuyerDetailsTerm[] {
  const asOf = toInstant(options.asOf, 'asOf');
  return orders.map((order) => termOf(order, options.rulesFor(order), asOf)).sort(inTime);
}

function termOf(order: Order, rules: Rulebook | undefined, asOf: Instant): BuyerDetailsTerm {
  const { deliveredAt } = orderDelivery(order, asOf);
  const { id, account } = order;
  const answer = {
    orderId: id,
    ...(account === undefined ? {} : { account }),
    dueAt: null,
    needs: [],
    rule: null,
  };
  const term = rules && termInForce(rules, 'delete-buyer-details', deliveredAt ?? asOf);
  if (rules === undefined || term === undefined) return { ...answer, status: 'no-rule' };
  const named = { ...answer, rule: ruleRef(rules, term) };
  if (deliveredAt === null) return { ...named, status: 'not-delivered' };
  if (deliveredAt === undefined)
    return { ...named, status: 'unknown', needs: ['order.shipments.deliveredAt'] };
  const dueAt = termDueAt(deliveredAt, term, rules.zone);
  return { ...named, status: asOf >= dueAt ? 'due' : 'later', dueAt };
}

function inTime(one: BuyerDetailsTerm, other: BuyerDetailsTerm): number {
  const late = Number.MAX_SAFE_INTEGER;
  const time = (one.dueAt ?? late) - (other.dueAt ?? late);
  if (time !== 0) return time;
  return one.orderId < other.orderId ? -1 : Number(one.orderId > other.orderId);
}
