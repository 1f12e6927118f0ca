import type { Order } from '../../model/index.ts';
import { type Instant, isInstant } from '../../time/index.ts';

/** When an order was complete, as far as one knew at a moment. */
export interface OrderDelivery {
  /** The last package; `null`: known not to have arrived; absent: not known. */
  readonly deliveredAt?: Instant | null;
  /** Before this it cannot have arrived; absent: not known. */
  readonly soonestAt?: Instant | undefined;
}

/** When was the whole order delivered? What happened after `asOf` was not known then; what is no instant, neither. */
export function orderDelivery({ shipments, placedAt }: Order, asOf: Instant): OrderDelivery {
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
