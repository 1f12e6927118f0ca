import { DateTime } from 'luxon';
import {
  lateShipmentRate,
  type MetricOptions,
  type MetricResult,
  onTimeDeliveryRate,
  orderDefectRate,
  preFulfillmentCancelRate,
  type Rate,
} from '../../src/metrics/index.ts';
import type { Order } from '../../src/model/index.ts';
import {
  type Asked,
  type Counted,
  cancellations,
  cancellationsByAnybody,
  type DatedRow,
  datedRow,
  lateDeliveries,
  lateShipments,
  negativeReviews,
} from './olist-by-hand.ts';
import { orderOf } from './olist-orders.ts';
import { type OlistRows, readOlist } from './olist-rows.ts';

export const zone = 'America/Sao_Paulo';
export const olist: OlistRows = readOlist();
export const orders: readonly Order[] = olist.sellerOrders.map(orderOf);
export const rows: readonly DatedRow[] = olist.sellerOrders.map(datedRow);

/** The orders as a seller would see them who takes every cancellation upon himself. */
const blamed = orders.map(
  (order): Order => (order.status === 'cancelled' ? { ...order, cancellations: [{ by: 'seller' }] } : order),
);

export interface Question {
  readonly name: string;
  readonly rate: Rate<Order>;
  readonly orders: readonly Order[];
  readonly byHand: (rows: readonly DatedRow[], asked: Asked) => Counted;
  readonly operator: '<' | '>';
  readonly target: number;
  /** Failing, counted, unknown and overdue orders over everything, from a separate count of the files. */
  readonly totals: readonly [number, number, number, number];
}

export const questions: readonly Question[] = [
  {
    name: 'negative feedback',
    rate: orderDefectRate,
    orders,
    byHand: negativeReviews,
    operator: '<',
    target: 0.25,
    totals: [2421, 7433, 0, 0],
  },
  {
    name: 'late shipments',
    rate: lateShipmentRate,
    orders,
    byHand: lateShipments,
    operator: '<',
    target: 0.1,
    totals: [600, 6350, 1, 615],
  },
  {
    name: 'cancellations by the seller',
    rate: preFulfillmentCancelRate,
    orders,
    byHand: cancellations,
    operator: '<',
    target: 0.025,
    totals: [7, 7433, 461, 0],
  },
  {
    name: 'cancellations by anybody',
    rate: preFulfillmentCancelRate,
    orders: blamed,
    byHand: cancellationsByAnybody,
    operator: '<',
    target: 0.025,
    totals: [468, 7433, 0, 0],
  },
  {
    name: 'late deliveries',
    rate: onTimeDeliveryRate,
    orders,
    byHand: lateDeliveries,
    operator: '>',
    target: 0.7,
    totals: [1521, 6425, 8, 0],
  },
];

/** Long after the last promise, so that all that ever became known is known. */
export const afterwards = DateTime.fromISO('2020-12-31T12:00', { zone });
export const everything = { from: '2016-01-01', to: '2020-12-31', knownAt: afterwards.toMillis() };

export const rowsBySeller = new Map<string, DatedRow[]>();
for (const row of rows) {
  const known = rowsBySeller.get(row.sellerId);
  if (known === undefined) rowsBySeller.set(row.sellerId, [row]);
  else known.push(row);
}
export const sellers = [...rowsBySeller].sort(
  ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
);
export const largerSellers = sellers.filter(([, own]) => own.length >= 20).map(([id]) => id);
export const largest = largerSellers.slice(0, 10);

/** What is compared, worked out from the counts made by hand. */
export function expected({ operator, target }: Question, counted: Counted): object {
  const { denominator, overdue, missing } = counted;
  const failing = counted.failing.length;
  const unknown = Object.values(missing).reduce((sum, orders) => sum + orders, 0);
  const numerator = operator === '<' ? failing : denominator - failing - unknown;
  const low = numerator / denominator;
  const high = (numerator + unknown) / denominator;
  const met = (value: number) => (operator === '<' ? value < target : value > target);
  const status = met(low) && met(high) ? 'good' : met(low) || met(high) ? 'incomplete' : 'bad';
  return {
    numerator,
    denominator,
    failing: [...counted.failing].sort(),
    missing,
    bounds: denominator === 0 ? { low: null, high: null } : { low, high },
    value: denominator === 0 || unknown > 0 ? null : low,
    status: denominator === 0 ? 'no-data' : status,
    overdue: [...overdue].sort(),
    projected:
      overdue.length === 0
        ? null
        : { numerator: numerator + overdue.length, denominator: denominator + overdue.length },
  };
}

export function found({
  numerator,
  denominator,
  failing,
  missing,
  bounds,
  value,
  status,
  projected,
}: MetricResult): object {
  const named = (list: MetricResult['failing']) => list.map(({ orderId, on }) => `${orderId} ${on}`).sort();
  return {
    numerator,
    denominator,
    failing: named(failing),
    missing: Object.fromEntries(missing.map(({ fact, orders }) => [fact, orders])),
    bounds,
    value,
    status,
    overdue: named(projected?.failing ?? []),
    projected: projected ? { numerator: projected.numerator, denominator: projected.denominator } : null,
  };
}

/** One answer a seller, by seller. */
export function foundBySeller(
  { rate, orders }: Question,
  wanted: readonly string[],
  options: MetricOptions,
): object {
  const chosen = new Set(wanted);
  const own = orders.filter(({ account }) => chosen.has(account ?? ''));
  const results = rate(own, { ...options, by: ['account'] });
  return Object.fromEntries(results.map((result) => [result.group.accounts.join(), found(result)]));
}

export function expectedBySeller(question: Question, wanted: readonly string[], asked: Asked): object {
  const answers = wanted.map((seller) => {
    return [seller, expected(question, question.byHand(rowsBySeller.get(seller) ?? [], asked))];
  });
  return Object.fromEntries(answers);
}
