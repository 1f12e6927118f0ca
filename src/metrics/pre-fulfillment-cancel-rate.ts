import type { Cancellation, Fact, Order } from '../model/index.ts';
import type { CancelRateRule } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import {
  CLEAN,
  type Contribution,
  contribution,
  type ExcusedCode,
  type FailingCode,
  leftOut,
} from './contribution.ts';
import type { MetricDefinition, OrderIdentity } from './definition.ts';
import type { Rate } from './judgement.ts';
import { rateOf } from './measure.ts';

/** What the cancel rate needs to know of an order. */
export type CancelRow = OrderIdentity & Pick<Order, 'status' | 'cancellations' | 'shipments' | 'lines'>;

/** How the cancel rate reads one order. */
export const sellerCancellations: MetricDefinition<'pre-fulfillment-cancel-rate', CancelRow> = {
  metric: 'pre-fulfillment-cancel-rate',
  counts: 'defects',
  components: [],
  contributionOf,
};

/**
 * Which share of the orders did the seller cancel, in whole or in part, before confirming shipment?
 *
 * Cancellations that the buyer asked for through the marketplace do not count; those asked for only by message
 * do. One that nobody explains leaves the rate open.
 *
 * @param orders - Any iterable, each order once; counted to the day it was placed.
 * @param options - As for every rate.
 * @returns The rate with everything it was computed from; with `by`, one a group.
 * @throws RangeError as for every rate.
 * @see Amazon, "Pre-fulfilment Cancel Rate" (rule data: `amazon.cancel`)
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const order = { marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt: Date.UTC(2026, 10, 17) } as const;
 * const rate = preFulfillmentCancelRate(
 *   [
 *     { ...order, id: '1', cancellations: [] },
 *     { ...order, id: '2', cancellations: [{ by: 'buyer', requestedThroughMarketplace: true }] },
 *     { ...order, id: '3', cancellations: [{ by: 'seller', lineIds: ['2'] }] },
 *   ],
 *   { rules: rulebook(amazon, { store: 'IT' }), asOf: '2026-11-20T12:00:00+01:00' },
 * );
 * [rate.numerator, rate.denominator]; // => [1, 3]
 * rate.excused; // => [{ orderId: '2', because: ['buyer-request-through-marketplace'] }]
 * ```
 */
export const preFulfillmentCancelRate: Rate<CancelRow> = /* @__PURE__ */ rateOf(sellerCancellations);

function contributionOf(order: CancelRow, rule: CancelRateRule, knownAt: Instant): Contribution {
  const { status, cancellations } = order;
  if (status === 'pending' && !rule.counted.pending) return leftOut('pending');
  if (status === 'cancelled' && !rule.counted.cancelled) return leftOut('cancelled');
  if (cancellations === undefined) return contribution({ unknown: 1, missing: ['cancellations'] });
  if (cancellations.length === 0) return CLEAN;

  const because: FailingCode[] = [];
  const excused: ExcusedCode[] = [];
  let unexplained = false;
  for (const cancellation of cancellations) {
    if (cancellation.cancelledAt !== undefined && cancellation.cancelledAt > knownAt) continue;
    const reading = readCancellation(cancellation, order, rule);
    if (reading === undefined) unexplained = true;
    else if (reading.counts) because.push(reading.code);
    else excused.push(reading.code);
  }
  const fails = because.length > 0;
  const missing: readonly Fact[] = unexplained ? ['cancelled-by'] : [];
  return contribution({
    failing: fails ? 1 : 0,
    unknown: !fails && unexplained ? 1 : 0,
    because: [...new Set(because)],
    excused: [...new Set(excused)],
    missing,
  });
}

type Reading =
  | { readonly counts: true; readonly code: FailingCode }
  | { readonly counts: false; readonly code: ExcusedCode };

/** Does one cancellation count, and why? `undefined`: it cannot be told. */
function readCancellation(
  cancellation: Cancellation,
  order: CancelRow,
  rule: CancelRateRule,
): Reading | undefined {
  const { by, countsInCancelRate: stated, requestedThroughMarketplace: requested } = cancellation;
  if (stated === true) return { counts: true, code: 'stated-by-marketplace' };
  if (stated === false) return { counts: false, code: 'cancellation-not-counted-by-marketplace' };
  if (followsConfirmation(cancellation, order))
    return { counts: false, code: 'cancelled-after-confirmation' };
  if (by === 'seller')
    return {
      counts: true,
      code: cancellation.lineIds === undefined ? 'seller-cancelled' : 'seller-cancelled-in-part',
    };
  if (by === 'marketplace')
    return rule.autoCancelCounts
      ? { counts: true, code: 'cancelled-by-marketplace' }
      : { counts: false, code: 'auto-cancel-not-counted' };
  if (by === 'unknown') return undefined;
  if (rule.buyerRequestExcuses === 'always') return { counts: false, code: 'buyer-request' };
  if (rule.buyerRequestExcuses === 'never') return { counts: true, code: 'buyer-request-counted' };
  if (requested === undefined) return undefined;
  return requested
    ? { counts: false, code: 'buyer-request-through-marketplace' }
    : { counts: true, code: 'buyer-request-outside-marketplace' };
}

/** After confirmation of all that it names, a decision not to ship is a refund, not a cancellation. */
function followsConfirmation(
  { cancelledAt, lineIds }: Cancellation,
  { shipments, lines }: CancelRow,
): boolean {
  if (cancelledAt === undefined || shipments === undefined) return false;
  const confirmed = shipments.filter(
    ({ confirmedAt }) => confirmedAt !== undefined && confirmedAt <= cancelledAt,
  );
  if (confirmed.length === 0) return false;
  const carried = new Set<string>();
  for (const shipment of confirmed) {
    // A package of which nobody says what it carries stands for the whole order.
    if (shipment.lines === undefined) return true;
    for (const { lineId } of shipment.lines) carried.add(lineId);
  }
  return (lineIds ?? lines?.map(({ id }) => id) ?? []).every((id) => id === undefined || carried.has(id));
}
