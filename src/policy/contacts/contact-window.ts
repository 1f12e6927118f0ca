import { type Order, orderDelivery } from '../../model/index.ts';
import {
  type ContactRule,
  type Rulebook,
  termDueAt,
  termInForce,
  termOpensAt,
} from '../../rulebook/index.ts';
import { type Instant, type InstantInput, isInstant, toInstant } from '../../time/index.ts';
import type { ContactBecause } from './contact-answer.ts';

/** From when to when a message may be sent. */
export interface ContactWindow {
  readonly opensAt: Instant | null;
  readonly until: Instant | null;
  readonly against: readonly ContactBecause[];
  readonly needs: readonly string[];
}

interface Moment {
  readonly rules: Rulebook;
  readonly asOf: Instant;
  readonly deliverFrom: InstantInput | undefined;
}

/** The window of a purpose for an order, and what about the order stands against it. */
export function contactWindow(order: Order | undefined, rule: ContactRule, moment: Moment): ContactWindow {
  if (order === undefined) return { opensAt: null, until: null, against: [], needs: ['order'] };
  if (rule.purpose === 'review-request') return reviewWindow(order, rule, moment);
  if (rule.term === undefined) return { opensAt: null, until: null, against: [], needs: [] };
  return completionWindow(order, rule.term, moment);
}

/** So many days after delivery; before it, always. */
function completionWindow(
  order: Order,
  term: NonNullable<ContactRule['term']>,
  { rules, asOf }: Moment,
): ContactWindow {
  const { deliveredAt, soonestAt } = orderDelivery(order, asOf);
  const open = { opensAt: null, until: null, against: [], needs: [] };
  if (deliveredAt === null) return open;
  // What was delivered at the earliest possible moment gives the earliest end.
  const start = deliveredAt ?? soonestAt;
  const found = termInForce(rules, term, start ?? asOf);
  if (found === undefined) return open;
  const until = termDueAt(start, found, rules.zone);
  const inTime = until !== null && asOf <= until;
  if (deliveredAt === undefined) return { ...open, needs: inTime ? [] : ['order.shipments.deliveredAt'] };
  return { ...open, until, against: inTime ? [] : [{ code: 'too-late', args: { until: until as Instant } }] };
}

/** The strictest reading of both sources: days after the estimate, and days after delivery. */
function reviewWindow(order: Order, { term }: ContactRule, { rules, asOf, ...given }: Moment): ContactWindow {
  const against: ContactBecause[] = [];
  const needs: string[] = [];
  if (order.status === undefined) needs.push('order.status');
  else if (order.status === 'pending') against.push({ code: 'order-pending', args: {} });
  if (isCancelled(order, asOf)) against.push({ code: 'order-cancelled', args: {} });
  const { deliveredAt } = orderDelivery(order, asOf);
  if (deliveredAt === null) against.push({ code: 'not-delivered', args: {} });
  const estimate = isInstant(order.deliverBy) ? order.deliverBy : undefined;
  const start = estimate ?? deliveredAt ?? undefined;
  const found = term === undefined ? undefined : termInForce(rules, term, start ?? asOf);
  if (found === undefined) return { opensAt: null, until: null, against, needs };
  if (start === undefined)
    return { opensAt: null, until: null, against, needs: [...needs, 'order.deliverBy'] };

  const deliverFrom =
    given.deliverFrom === undefined ? undefined : toInstant(given.deliverFrom, 'deliverFrom');
  const openings = [deliverFrom, deliveredAt ?? (deliverFrom === undefined ? start : undefined)];
  const opensAt = latest(openings.map((at) => termOpensAt(at, found, rules.zone)));
  const until = earliest([estimate, deliveredAt ?? undefined].map((at) => termDueAt(at, found, rules.zone)));
  if (opensAt !== null && asOf < opensAt && deliveredAt !== null)
    against.push({ code: 'too-early', args: { opensAt } });
  if (until !== null && asOf > until) against.push({ code: 'too-late', args: { until } });
  return { opensAt, until, against, needs };
}

function isCancelled(order: Order, asOf: Instant): boolean {
  if (order.status === 'cancelled') return true;
  return (order.cancellations ?? []).some(
    ({ lineIds, cancelledAt }) => lineIds === undefined && (cancelledAt === undefined || cancelledAt <= asOf),
  );
}

const known = (instants: readonly (Instant | null)[]) => instants.filter((at) => at !== null);
const latest = (instants: readonly (Instant | null)[]) =>
  known(instants).reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
const earliest = (instants: readonly (Instant | null)[]) =>
  known(instants).reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
