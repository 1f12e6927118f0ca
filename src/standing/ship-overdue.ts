import { assessOrder, type MetricResult } from '../metrics/index.ts';
import type { MetricName, Order } from '../model/index.ts';
import type { Instant } from '../time/index.ts';
import { deadlineOf, earliest, isOver, type Moment } from './deadline.ts';
import { effectOf, effectOfChanges } from './effect.ts';
import type { Action, Effect } from './standing.ts';

const TWO_DAYS = 48 * 3_600_000;

/** Orders past their ship-by time, before the marketplace cancels them. */
export function confirmOverdue(
  orders: readonly Order[],
  metrics: readonly MetricResult[],
  moment: Moment,
): Action | undefined {
  const rates = metrics.filter(
    ({ metric, projected }) => metric === 'late-shipment-rate' && projected !== undefined,
  );
  const rate = rates.find(({ enforcement }) => enforcement === 'enforced') ?? rates[0];
  const projected = new Set(rate?.projected?.failing.map(({ orderId }) => orderId));
  const overdue = orders
    .filter(({ id }) => projected.has(id))
    .map((order) => ({ order, deadline: deadlineOf(order.shipBy, 'auto-cancel', moment) }))
    .filter(({ deadline }) => !isOver(deadline, moment));
  if (overdue.length === 0) return undefined;
  const become = (change: (order: Order) => Order) =>
    overdue.map(({ order }) => ({ before: order, after: change(order) }));
  const effects = [
    ...effectOn(metrics, 'late-shipment-rate', become(confirmedAt(moment.asOf)), moment, 'done'),
    ...effectOn(metrics, 'pre-fulfillment-cancel-rate', become(cancelledAt(moment.asOf)), moment, 'not-done'),
  ];
  return {
    code: 'confirm-overdue-shipments',
    orderIds: overdue.map(({ order }) => order.id).sort(),
    ...earliest(overdue.map(({ deadline }) => deadline)),
    effects,
  };
}

/** Orders that have to leave within the next two days. */
export function confirmInTime(
  orders: readonly Order[],
  metrics: readonly MetricResult[],
  moment: Moment,
): Action | undefined {
  const rates = metrics.filter(({ metric }) => metric === 'late-shipment-rate');
  const rate = rates.find(({ enforcement }) => enforcement === 'enforced') ?? rates[0];
  if (rate === undefined) return undefined;
  const { asOf } = moment;
  const soon = orders.flatMap((order) => {
    const { id, shipBy } = order;
    return shipBy !== undefined &&
      shipBy >= asOf &&
      shipBy <= asOf + TWO_DAYS &&
      isOpen(order, shipBy, moment)
      ? [{ id, shipBy }]
      : [];
  });
  if (soon.length === 0) return undefined;
  return {
    code: 'confirm-shipments-in-time',
    orderIds: soon.map(({ id }) => id).sort(),
    dueAt: soon.reduce((first, { shipBy }) => Math.min(first, shipBy), Number.POSITIVE_INFINITY),
    effects: effectOf(rate, { failing: soon.length, counted: soon.length }, 'not-done'),
  };
}

/** Would it be overdue if nothing happened any more? Judged a moment after its time, by what is known today. */
function isOpen(order: Order, shipBy: Instant, { rules, asOf }: Moment): boolean {
  const { shipments, cancellations } = order;
  const known: Order = {
    ...order,
    shipments: shipments?.filter(({ confirmedAt }) => confirmedAt === undefined || confirmedAt <= asOf),
    cancellations: cancellations?.filter(
      ({ cancelledAt }) => cancelledAt === undefined || cancelledAt <= asOf,
    ),
  };
  return assessOrder(known, { rules, asOf: shipBy + 1 }).some(
    ({ metric, projected }) => metric === 'late-shipment-rate' && projected,
  );
}

function confirmedAt(at: Instant): (order: Order) => Order {
  const shipment = { confirmedAt: at, shippedAt: at, firstScanAt: at };
  return (order) => ({ ...order, shipments: [...(order.shipments ?? []), shipment] });
}

function cancelledAt(at: Instant): (order: Order) => Order {
  const cancellation = { cancelledAt: at, by: 'marketplace' } as const;
  return (order) => ({ ...order, cancellations: [...(order.cancellations ?? []), cancellation] });
}

function effectOn(
  metrics: readonly MetricResult[],
  name: MetricName,
  changes: Parameters<typeof effectOfChanges>[1],
  moment: Moment,
  when: Effect['when'],
): readonly Effect[] {
  const rate = metrics.find(({ metric, enforcement }) => metric === name && enforcement === 'enforced');
  return rate === undefined ? [] : effectOfChanges(rate, changes, moment, when);
}
