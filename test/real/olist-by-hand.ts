// The same questions answered a second time: plain loops over the rows, luxon for the calendar, nothing of src.
import { DateTime } from 'luxon';
import type { SellerOrderRow } from './olist-rows.ts';

const zone = 'America/Sao_Paulo';

/** A wall-clock time as a moment and as a day. */
interface Moment {
  readonly at: number;
  readonly day: string;
}

/** A row with its times read; `undefined` where the source has none. */
export interface DatedRow {
  readonly orderId: string;
  readonly sellerId: string;
  readonly status: string;
  readonly purchased: Moment;
  readonly limit: Moment;
  readonly estimated: Moment;
  readonly carrier: Moment | undefined;
  readonly delivered: Moment | undefined;
  readonly reviews: readonly { readonly score: number; readonly at: number }[];
}

/** From the first day to the last, as they looked at a moment. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly knownAt: number;
}

export interface Counted {
  /** What fails, as `order day`. */
  readonly failing: readonly string[];
  readonly denominator: number;
  /** Orders that may fail, by what is not known of them. */
  readonly missing: Readonly<Record<string, number>>;
  /** What will fail if it stays as it is, as `order day`. */
  readonly overdue: readonly string[];
}

function momentOf(text: string): Moment {
  const time = DateTime.fromSQL(text, { zone });
  return { at: time.toMillis(), day: time.toFormat('yyyy-MM-dd') };
}

export function datedRow(row: SellerOrderRow): DatedRow {
  const { orderId, sellerId, status, purchased, shippingLimit, estimated, handedToCarrier, delivered } = row;
  return {
    orderId,
    sellerId,
    status,
    purchased: momentOf(purchased),
    limit: momentOf(shippingLimit),
    estimated: momentOf(estimated),
    carrier: handedToCarrier === '' ? undefined : momentOf(handedToCarrier),
    delivered: delivered === '' ? undefined : momentOf(delivered),
    reviews: row.reviews.map(({ score, answered }) => ({ score, at: momentOf(answered).at })),
  };
}

/** Orders bought in the days whose last review so far has one or two stars. */
export function negativeReviews(rows: readonly DatedRow[], { from, to, knownAt }: Asked): Counted {
  const failing: string[] = [];
  let denominator = 0;
  for (const row of rows) {
    const { at, day } = row.purchased;
    if (at > knownAt || day < from || day > to) continue;
    denominator += 1;
    const last = lastReview(row, knownAt);
    if (last !== undefined && last <= 2) failing.push(`${row.orderId} ${day}`);
  }
  return { failing, denominator, missing: {}, overdue: [] };
}

/** Orders whose last review is better than two stars although an earlier one was not. */
export function improvedReviews(rows: readonly DatedRow[], knownAt: number): readonly string[] {
  const improved: string[] = [];
  for (const row of rows) {
    const last = lastReview(row, knownAt);
    if (last === undefined || last <= 2) continue;
    let wasBad = false;
    for (const { score, at } of row.reviews) if (at <= knownAt && score <= 2) wasBad = true;
    if (wasBad) improved.push(row.orderId);
  }
  return improved;
}

function lastReview({ reviews }: DatedRow, knownAt: number): number | undefined {
  let last: { readonly score: number; readonly at: number } | undefined;
  for (const review of reviews) {
    if (review.at > knownAt) continue;
    if (last === undefined || review.at > last.at) last = review;
  }
  return last?.score;
}

/** Orders to be shipped in the days that reached the carrier after the limit. */
export function lateShipments(rows: readonly DatedRow[], { from, to, knownAt }: Asked): Counted {
  const failing: string[] = [];
  const overdue: string[] = [];
  let denominator = 0;
  let shipments = 0;
  for (const { orderId, status, purchased, limit, carrier } of rows) {
    if (purchased.at > knownAt || limit.day < from || limit.day > to) continue;
    if (status === 'canceled' || status === 'unavailable') continue;
    if (carrier === undefined && status === 'delivered') {
      denominator += 1;
      shipments += 1;
    } else if (carrier === undefined || carrier.at > knownAt) {
      if (limit.at < knownAt) overdue.push(`${orderId} ${limit.day}`);
    } else {
      denominator += 1;
      if (carrier.at > limit.at) failing.push(`${orderId} ${limit.day}`);
    }
  }
  return { failing, denominator, missing: shipments > 0 ? { shipments } : {}, overdue };
}

/** Orders bought in the days that the seller cancelled; of those only called cancelled nobody knows. */
export function cancellations(rows: readonly DatedRow[], { from, to, knownAt }: Asked): Counted {
  const failing: string[] = [];
  let denominator = 0;
  let unexplained = 0;
  for (const { orderId, status, purchased } of rows) {
    if (purchased.at > knownAt || purchased.day < from || purchased.day > to) continue;
    denominator += 1;
    if (status === 'canceled') unexplained += 1;
    if (status === 'unavailable') failing.push(`${orderId} ${purchased.day}`);
  }
  return {
    failing,
    denominator,
    missing: unexplained > 0 ? { 'cancelled-by': unexplained } : {},
    overdue: [],
  };
}

/** The same if every cancellation were the seller's. */
export function cancellationsByAnybody(rows: readonly DatedRow[], { from, to, knownAt }: Asked): Counted {
  const failing: string[] = [];
  let denominator = 0;
  for (const { orderId, status, purchased } of rows) {
    if (purchased.at > knownAt || purchased.day < from || purchased.day > to) continue;
    denominator += 1;
    if (status === 'canceled' || status === 'unavailable') failing.push(`${orderId} ${purchased.day}`);
  }
  return { failing, denominator, missing: {}, overdue: [] };
}

/** Shipped orders promised for the days that did not arrive by the promised day. */
export function lateDeliveries(rows: readonly DatedRow[], { from, to, knownAt }: Asked): Counted {
  const today = DateTime.fromMillis(knownAt, { zone }).toFormat('yyyy-MM-dd');
  const failing: string[] = [];
  let denominator = 0;
  let [shipments, deliveries] = [0, 0];
  for (const { orderId, status, purchased, estimated, carrier, delivered } of rows) {
    if (purchased.at > knownAt || estimated.day < from || estimated.day > to) continue;
    if (carrier === undefined) {
      if (status !== 'delivered') continue;
      denominator += 1;
      shipments += 1;
      continue;
    }
    if (carrier.at > knownAt) continue;
    if (delivered !== undefined && delivered.at <= knownAt) {
      denominator += 1;
      if (delivered.day > estimated.day) failing.push(`${orderId} ${estimated.day}`);
      continue;
    }
    if (delivered === undefined && status === 'delivered') {
      // It arrived, perhaps by then: in doubt from the day on which it left.
      denominator += 1;
      deliveries += 1;
    } else if (today > estimated.day) {
      denominator += 1;
      failing.push(`${orderId} ${estimated.day}`);
    }
  }
  const missing = { ...(deliveries > 0 ? { deliveries } : {}), ...(shipments > 0 ? { shipments } : {}) };
  return { failing, denominator, missing, overdue: [] };
}
