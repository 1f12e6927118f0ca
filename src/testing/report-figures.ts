import type { FulfilledBy } from '../model/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { AccountCalendar } from './account-calendar.ts';
import { isOwnOrder, type SampleOrder } from './sample-order.ts';

/** One rate as counts, with the days that it stands for, both included. */
export interface RateFigures {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly counted: number;
  /** Defects, or what went well where the rate is of that. */
  readonly numerator: number;
}

/** The order defect rate of one channel of fulfillment. */
export interface DefectFigures extends RateFigures {
  readonly claims: number;
  readonly chargebacks: number;
  readonly negativeFeedback: number;
}

/** What the marketplace's own report says of one store. */
export interface ReportFigures {
  readonly store: string;
  /** The day at whose end the report was made. */
  readonly madeOn: LocalDate;
  readonly orderDefects: { readonly seller: DefectFigures; readonly marketplace: DefectFigures };
  readonly lateShipments: RateFigures;
  readonly cancellations: RateFigures;
  readonly validTracking: RateFigures;
  readonly onTimeDelivery: RateFigures;
}

/** The report of the day before `asOf`, counted plainly from what was true at the end of that day. */
export function reportFigures(orders: readonly SampleOrder[], calendar: AccountCalendar): ReportFigures {
  const store = 'IT';
  const knownAt = calendar.start(0) - 1;
  const own = orders.filter((order) => order.store === store && order.status !== 'pending');
  const seller = own.filter(isOwnOrder);
  const window = (days: number, lag: number): Window => ({
    from: calendar.date(-days - lag),
    to: calendar.date(-1 - lag),
    holds: (at) => at >= calendar.start(-days - lag) && at < calendar.start(-lag),
  });
  // The lags are those that the marketplace's own example report shows.
  const placed = window(60, 15);
  const due = window(30, 0);
  const recent = window(7, 1);
  const promised = window(30, 10);
  const confirmed = seller.filter(({ shipBy, shipments }) => due.holds(shipBy) && shipments.length > 0);
  const cancellable = seller.filter(({ placedAt }) => recent.holds(placedAt));
  const parcels = seller
    .filter(({ deliverBy }) => promised.holds(deliverBy))
    .flatMap(({ shipments, deliverBy }) => shipments.map((shipment) => ({ ...shipment, deliverBy })));
  const happenedBy = (at: Instant | null, limit: Instant) => at !== null && at <= Math.min(limit, knownAt);
  const defects = (channel: FulfilledBy) =>
    defectsOf(
      own.filter(({ fulfilledBy, placedAt }) => fulfilledBy === channel && placed.holds(placedAt)),
      placed,
      knownAt,
    );
  return {
    store,
    madeOn: calendar.date(-1),
    orderDefects: { seller: defects('seller'), marketplace: defects('marketplace') },
    lateShipments: figures(due, confirmed, ({ shipBy, shipments }) =>
      shipments.some(({ confirmedAt }) => confirmedAt > shipBy),
    ),
    cancellations: figures(recent, cancellable, ({ cancellations }) =>
      cancellations.some(({ by, countsInCancelRate = by === 'seller' }) => countsInCancelRate),
    ),
    validTracking: figures(promised, parcels, ({ firstScanAt }) => happenedBy(firstScanAt, knownAt)),
    onTimeDelivery: figures(promised, parcels, ({ deliveredAt, deliverBy }) =>
      happenedBy(deliveredAt, deliverBy),
    ),
  };
}

/** Days of the report, both included, and whether an instant belongs to them. */
interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly holds: (at: Instant) => boolean;
}

function figures<T>({ from, to }: Window, units: readonly T[], counts: (unit: T) => boolean): RateFigures {
  return { from, to, counted: units.length, numerator: units.filter(counts).length };
}

function defectsOf(orders: readonly SampleOrder[], window: Window, knownAt: Instant): DefectFigures {
  const claimed = (order: SampleOrder) => hasClaim(order, knownAt);
  const disputed = ({ chargebacks }: SampleOrder) => chargebacks.length > 0;
  const count = (has: (order: SampleOrder) => boolean) => orders.filter(has).length;
  return {
    ...figures(window, orders, (order) => hasNegativeFeedback(order) || claimed(order) || disputed(order)),
    claims: count(claimed),
    chargebacks: count(disputed),
    negativeFeedback: count(hasNegativeFeedback),
  };
}

/** All feedback of the sample was left, revised and struck through before the report. */
function hasNegativeFeedback({ feedback }: SampleOrder): boolean {
  return feedback.some(
    ({ rating, revisions, struckThroughAt }) =>
      (rating === 1 || rating === 2) && revisions.length === 0 && struckThroughAt === undefined,
  );
}

function hasClaim({ claims }: SampleOrder, knownAt: Instant): boolean {
  return claims.some(({ decisions }) =>
    decisions.every(({ decidedAt, outcome }) => outcome !== 'withdrawn' || decidedAt > knownAt),
  );
}
