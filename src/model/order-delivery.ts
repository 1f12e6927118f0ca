import { type Instant, isInstant } from '../time/index.ts';
import type { Order } from './order.ts';

/** When an order was complete, as far as one knew at a moment. */
export interface OrderDelivery {
  /** The last package; `null`: known not to have arrived; absent: not known. */
  readonly deliveredAt?: Instant | null;
  /** Before this it cannot have arrived; absent: not known. */
  readonly soonestAt?: Instant | undefined;
}

/**
 * When was the whole order delivered?
 *
 * @param order - Its `shipments`; those that are absent are not known.
 * @param asOf - What happened later was not known then; what is no instant is not known at all.
 * @returns The delivery of the last package: `null` when it is known not to have arrived, absent when nobody can tell.
 * @example
 * ```ts
 * const order = { placedAt: 0, shipments: [{ deliveredAt: 1772353800000 }] };
 * orderDelivery(order, 1772360000000).deliveredAt; // => 1772353800000
 * orderDelivery(order, 1772350000000).deliveredAt; // => null
 * ```
 */
export function orderDelivery(
  { shipments, placedAt }: Pick<Order, 'placedAt' | 'shipments'>,
  asOf: Instant,
): OrderDelivery {
  let deliveredAt: Instant | undefined;
  let soonestAt = isInstant(placedAt) ? placedAt : undefined;
  let unknown = shipments === undefined;
  for (const shipment of shipments ?? []) {
    const left = shipment.firstScanAt ?? shipment.shippedAt ?? shipment.confirmedAt;
    if (isInstant(left) && left <= asOf) soonestAt = Math.max(soonestAt ?? left, left);
    const arrived = shipment.deliveredAt;
    if (arrived === null || (isInstant(arrived) && arrived > asOf)) return { deliveredAt: null, soonestAt };
    if (isInstant(arrived)) deliveredAt = Math.max(deliveredAt ?? arrived, arrived);
    else unknown = true;
  }
  if (unknown) return { soonestAt };
  return { deliveredAt: deliveredAt ?? null, soonestAt };
}
