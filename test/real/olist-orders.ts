import type { Cancellation, Feedback, Order, OrderStatus, Shipment } from '../../src/model/index.ts';
import { endOfDay, type Instant, instantOfWall, toDayNumber } from '../../src/time/index.ts';
import type { SellerOrderRow } from './olist-rows.ts';

const ZONE = 'America/Sao_Paulo';

/**
 * One order of one seller in the library's own words. Where the rows are silent:
 *
 * - Every parcel goes by the marketplace's own labels, so each has a tracking number although the rows leave it
 *   out; the handing over to the carrier is the confirmation.
 * - `delivered` without carrier date: it was shipped, nobody knows when, so `shipments` is absent.
 * - `delivered` without delivery date: it arrived, nobody knows when, so `deliveredAt` is absent. Any other
 *   status without that date has not been delivered: `null`.
 * - `unavailable`: the seller had none, so the seller cancelled. `canceled`: nobody says who did.
 */
export function orderOf(row: SellerOrderRow): Order {
  return {
    id: row.orderId,
    account: row.sellerId,
    marketplace: 'olist',
    store: 'BR',
    fulfilledBy: 'seller',
    placedAt: at(row.purchased),
    status: statusOf(row),
    shipBy: at(row.shippingLimit),
    deliverBy: endOfDay(toDayNumber(row.estimated.slice(0, 10), 'estimated'), ZONE),
    lines: Array.from({ length: row.items }, (_, index) => ({ id: String(index + 1), quantity: 1 })),
    ...shipmentsOf(row),
    cancellations: cancellationsOf(row),
    feedback: row.reviews.map(feedbackOf),
    claims: [],
    chargebacks: [],
  };
}

/** The wall clock read as a moment. */
export function at(wall: string): Instant {
  return instantOfWall(Date.parse(`${wall.replace(' ', 'T')}Z`), ZONE);
}

function statusOf({ status }: SellerOrderRow): OrderStatus {
  if (status === 'canceled' || status === 'unavailable') return 'cancelled';
  return status === 'delivered' || status === 'shipped' ? 'shipped' : 'unshipped';
}

function shipmentsOf(row: SellerOrderRow): Pick<Order, 'shipments'> {
  const { status, orderId, handedToCarrier, delivered } = row;
  if (handedToCarrier === '') return status === 'delivered' ? {} : { shipments: [] };
  const shippedAt = at(handedToCarrier);
  const shipment: Shipment = { trackingNumber: orderId, confirmedAt: shippedAt, shippedAt };
  if (delivered !== '') return { shipments: [{ ...shipment, deliveredAt: at(delivered) }] };
  return { shipments: [status === 'delivered' ? shipment : { ...shipment, deliveredAt: null }] };
}

function cancellationsOf({ status }: SellerOrderRow): readonly Cancellation[] {
  if (status === 'canceled') return [{ by: 'unknown' }];
  return status === 'unavailable' ? [{ by: 'seller' }] : [];
}

function feedbackOf({ score, answered }: SellerOrderRow['reviews'][number]): Feedback {
  if (score !== 1 && score !== 2 && score !== 3 && score !== 4 && score !== 5)
    throw new RangeError(`no such score: ${score}`);
  return { rating: score, about: 'seller', leftAt: at(answered) };
}
