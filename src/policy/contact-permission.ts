import type { Conversation, Order } from '../model/index.ts';
import {
  type ContactPurposeName,
  type ContactRule,
  checkOrderStore,
  contactRulesInForce,
  ruleRef,
} from '../rulebook/index.ts';
import { type Instant, toInstant } from '../time/index.ts';
import type {
  ContactBecause,
  ContactOptions,
  ContactPermission,
  ContactQuestion,
  SentContact,
} from './contacts/contact-answer.ts';
import { contactWindow } from './contacts/contact-window.ts';

/**
 * May I write to this buyer for this purpose: by which route, from when, until when, and if not, why not?
 *
 * An answer to the buyer's own message is always allowed, within its thread. Everything else needs a purpose that the
 * marketplace permits, its window, a buyer who has not opted out (critical purposes aside), and an order to which it
 * was not sent too often. Requests for a review need an order that is neither pending nor cancelled and has arrived.
 * Their window is the strictest reading of the sources: it opens days after delivery (not delivered as far as is
 * known: after the estimate) and closes days after delivery or estimate, whichever is earlier.
 *
 * @param question - `purpose`; `order`: absent is not known; `conversation`: the thread that is answered; `buyer`.
 * @param options - `rules` of the order's own store; `asOf`: when it would be sent; `alreadySent`: for limits an order;
 *   `deliverFrom`: the first day of the delivery estimate.
 * @returns `allowed`, with every reason against it, and with what is missing. An unknown opt-out or an unknown number
 *   of earlier requests is no permission: it makes the answer `null`.
 * @throws RangeError when the rules are of another marketplace or store, or an instant is none.
 * @example
 * ```ts
 * import { contactPermission } from 'goodstanding/policy';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 * import { anOrder } from 'goodstanding/testing';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const order = anOrder({ buyer: { optedOut: false } }); // delivered on 8 October 2026
 * const asOf = '2026-10-20T12:00:00+02:00';
 * const request = contactPermission({ purpose: 'review-request', order }, { rules, asOf, alreadySent: [] });
 * [request.allowed, request.route]; // => [true, 'request-button']
 * contactPermission({ purpose: 'marketing', order }, { rules, asOf }).allowed; // => false
 * ```
 */
export function contactPermission(question: ContactQuestion, options: ContactOptions): ContactPermission {
  const { purpose, order, conversation } = question;
  const { rules } = options;
  const asOf = toInstant(options.asOf, 'asOf');
  checkOrderStore(order, rules);
  const inForce = contactRulesInForce(rules, asOf);
  const rule = inForce.find((one) => one.purpose === purpose);
  if (rule === undefined) {
    const code = inForce.length === 0 ? 'no-rules-for-marketplace' : 'no-rule-for-purpose';
    return { ...noPermission(purpose), allowed: null, because: [{ code, args: {} }] };
  }
  const permission = { ...noPermission(purpose), critical: rule.critical, rule: ruleRef(rules, rule) };
  if (!rule.permitted)
    return { ...permission, allowed: false, because: [{ code: 'purpose-forbidden', args: { purpose } }] };
  const { routes, messageType = null } = rule;
  const open = { ...permission, routes, route: routes[0] ?? null, messageType };
  if (purpose === 'reply') return replyPermission(open, conversation);

  const buyer = question.buyer ?? order?.buyer ?? conversation?.buyer;
  const window = contactWindow(order, rule, { rules, asOf, deliverFrom: options.deliverFrom });
  const sent = sentBefore(rule, order, options.alreadySent, asOf);
  const limit = rule.perOrder ?? null;
  const against: ContactBecause[] = [
    ...(!rule.critical && buyer?.optedOut === true ? [{ code: 'buyer-opted-out' as const, args: {} }] : []),
    ...window.against,
    ...(limit !== null && sent !== null && sent >= limit
      ? [{ code: 'already-sent' as const, args: { limit, sent } }]
      : []),
  ];
  const needs = [
    ...(rule.critical || buyer?.optedOut !== undefined ? [] : ['buyer.optedOut']),
    ...window.needs,
    ...(limit === null || sent !== null ? [] : ['alreadySent']),
  ];
  return {
    ...open,
    opensAt: window.opensAt,
    until: window.until,
    once: { limit, sent },
    allowed: against.length > 0 ? false : needs.length > 0 ? null : true,
    because:
      against.length > 0 ? against : [{ code: rule.critical ? 'critical' : 'permitted', args: { purpose } }],
    needs,
  };
}

/** Nothing is allowed, and nothing known. */
function noPermission(purpose: ContactPurposeName): ContactPermission {
  return {
    purpose,
    allowed: null,
    because: [],
    route: null,
    routes: [],
    messageType: null,
    opensAt: null,
    until: null,
    critical: false,
    once: { limit: null, sent: null },
    needs: [],
    rule: null,
  };
}

/** In the buyer's own thread, by the way by which the buyer wrote where that is one. */
function replyPermission(open: ContactPermission, conversation: Conversation | undefined): ContactPermission {
  const asked = conversation?.messages.filter(({ from }) => from === 'buyer');
  if (asked?.length === 0)
    return { ...open, allowed: false, because: [{ code: 'no-message-to-answer', args: {} }] };
  const route = asked?.at(-1)?.route;
  const args = conversation === undefined ? {} : { conversation: conversation.id };
  return {
    ...open,
    route: open.routes.find((one) => one === route) ?? open.route,
    allowed: true,
    because: [{ code: 'answers-the-buyer', args }],
  };
}

/** How often it, or what shares its number, went out for the order. */
function sentBefore(
  rule: ContactRule,
  order: Order | undefined,
  alreadySent: readonly SentContact[] | undefined,
  asOf: Instant,
): number | null {
  if (alreadySent === undefined) return null;
  const purposes: readonly ContactPurposeName[] = [rule.purpose, ...(rule.sharedWith ?? [])];
  return alreadySent.filter(
    ({ purpose, sentAt, orderId }, index) =>
      purposes.includes(purpose) &&
      (orderId === undefined || order === undefined || orderId === order.id) &&
      toInstant(sentAt, `alreadySent[${index}].sentAt`) <= asOf,
  ).length;
}
