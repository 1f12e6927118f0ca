import type { Fact, Order, Shipment } from '../model/index.ts';
import type { OnTimeDeliveryRateRule } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import { CLEAN, type Contribution, contribution, type FailingCode, leftOut } from './contribution.ts';
import type { MetricDefinition, OrderIdentity } from './definition.ts';
import type { Rate } from './judgement.ts';
import { rateOf } from './measure.ts';
import { confirmedPackages, isCancelled, mostPieces, piecesOf, trackingNumberAt } from './packages.ts';

/** What the on-time delivery rate needs to know of an order. */
export type DeliveryRow = OrderIdentity &
  Pick<Order, 'status' | 'deliverBy' | 'lines' | 'shipments' | 'cancellations' | 'verdicts'>;

/** How the on-time delivery rate reads one order. */
export const onTimeDeliveries: MetricDefinition<'on-time-delivery-rate', DeliveryRow> = {
  metric: 'on-time-delivery-rate',
  counts: 'successes',
  components: [],
  contributionOf,
};

/**
 * Which share of what was sent with tracking arrived by the promised time?
 *
 * @param orders - Any iterable, each order once; counted to the day of `deliverBy`, by pieces or packages as the
 *   rule says. What is untracked, or neither delivered nor due, is left out.
 * @param options - As for every rate.
 * @returns The rate with everything it was computed from; `numerator` counts what arrived on time.
 * @throws RangeError as for every rate.
 * @see Amazon, "On-Time Delivery Rate" (rule data: `amazon.otdr.us`, `amazon.otdr.legacy`)
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const deliverBy = Date.UTC(2026, 10, 5);
 * const order = { marketplace: 'amazon', store: 'US', fulfilledBy: 'seller', placedAt: deliverBy - 432e6, deliverBy } as const;
 * const rate = onTimeDeliveryRate(
 *   [
 *     { ...order, id: '1', shipments: [{ trackingNumber: '1Z999AA10123456784', deliveredAt: deliverBy }] },
 *     { ...order, id: '2', shipments: [{ trackingNumber: '1Z999AA10123456785', deliveredAt: deliverBy + 1 }] },
 *   ],
 *   { rules: rulebook(amazon, { store: 'US' }), asOf: '2026-11-20T12:00:00-08:00' },
 * );
 * [rate.value, rate.unit, rate.status]; // => [0.5, 'unit', 'bad']
 * ```
 */
export const onTimeDeliveryRate: Rate<DeliveryRow> = /* @__PURE__ */ rateOf(onTimeDeliveries);

function contributionOf(order: DeliveryRow, rule: OnTimeDeliveryRateRule, knownAt: Instant): Contribution {
  const { status, verdicts } = order;
  if (status === 'pending') return leftOut('pending');
  const shipments = order.shipments ?? (status === 'unshipped' ? [] : undefined);
  if (shipments === undefined) {
    if (verdicts?.deliveredLate !== undefined) return stated(verdicts.deliveredLate, 1);
    return isCancelled(order, knownAt)
      ? leftOut('cancelled')
      : contribution({ unknown: 1, inDoubt: mostPieces(order) - 1, missing: ['shipments'] });
  }
  const packages = confirmedPackages(shipments, knownAt);
  if (packages.length === 0) return leftOut(isCancelled(order, knownAt) ? 'cancelled' : 'not-shipped');
  const unitsOf = (shipment: Shipment) =>
    rule.unit === 'unit' ? piecesOf(order, shipment, packages.length, knownAt) : 1;
  if (verdicts?.deliveredLate !== undefined)
    return stated(
      verdicts.deliveredLate,
      packages.reduce((sum, shipment) => sum + unitsOf(shipment), 0),
    );

  const because: FailingCode[] = [];
  const missing: Fact[] = [];
  let [counted, failing, unknown] = [0, 0, 0];
  let waiting = false;
  for (const shipment of packages) {
    const reading = readPackage(shipment, order.deliverBy, rule, knownAt);
    if (reading === 'not-yet-due') waiting = true;
    if (reading === 'not-yet-due' || reading === 'untracked') continue;
    const units = unitsOf(shipment);
    counted += units;
    if (reading === 'tracking-numbers' || reading === 'deliveries' || reading === 'deliver-by') {
      unknown += units;
      missing.push(reading);
    } else if (reading !== 'on-time') {
      failing += units;
      because.push(reading);
    }
  }
  if (counted === 0) return leftOut(waiting ? 'not-yet-due' : 'untracked');
  if (counted === 1 && failing + unknown === 0) return CLEAN;
  return contribution({
    counted,
    failing,
    unknown,
    because: [...new Set(because)],
    missing: [...new Set(missing)],
  });
}

function stated(late: boolean, counted: number): Contribution {
  return late
    ? contribution({ counted, failing: counted, because: ['stated-by-marketplace'] })
    : contribution({ counted });
}

type Reading =
  | 'on-time'
  | 'delivered-late'
  | 'not-delivered'
  | 'tracking-after-delivery'
  | 'not-yet-due'
  | 'untracked'
  | 'tracking-numbers'
  | 'deliveries'
  | 'deliver-by';

function readPackage(
  shipment: Shipment,
  deliverBy: Instant | undefined,
  rule: OnTimeDeliveryRateRule,
  knownAt: Instant,
): Reading {
  const { trackingAddedAt, deliveredAt } = shipment;
  const trackingNumber = trackingNumberAt(shipment, knownAt);
  if (rule.untrackedCounts !== true) {
    if (trackingNumber === null) return 'untracked';
    if (trackingNumber === undefined) return 'tracking-numbers';
  }
  if (deliverBy === undefined) return 'deliver-by';
  if (deliveredAt === undefined) return 'deliveries';
  if (deliveredAt === null || deliveredAt > knownAt)
    return knownAt <= deliverBy ? 'not-yet-due' : 'not-delivered';
  if (deliveredAt > deliverBy) return 'delivered-late';
  const proved =
    trackingAddedAt === undefined || trackingAddedAt <= deliveredAt || rule.trackingAfterDeliveryCounts;
  return proved ? 'on-time' : 'tracking-after-delivery';
}
