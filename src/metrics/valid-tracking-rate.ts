import type { Fact, Order, Shipment } from '../model/index.ts';
import type { ValidTrackingRateRule } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import { CLEAN, type Contribution, contribution, type FailingCode, leftOut } from './contribution.ts';
import type { MetricDefinition, OrderIdentity } from './definition.ts';
import { exemptionOf, isAlwaysExempt, needsTwoScans } from './exempt.ts';
import type { Rate } from './judgement.ts';
import { rateOf } from './measure.ts';
import { confirmedPackages, isCancelled, mostPieces, trackingNumberAt } from './packages.ts';

/** What the valid tracking rate needs to know of an order. */
export type TrackingRow = OrderIdentity &
  Pick<
    Order,
    'status' | 'deliverBy' | 'shipments' | 'cancellations' | 'verdicts' | 'lines' | 'shipFrom' | 'shipTo'
  >;

/** How the valid tracking rate reads one order. */
export const validTracking: MetricDefinition<'valid-tracking-rate', TrackingRow> = {
  metric: 'valid-tracking-rate',
  counts: 'successes',
  components: [],
  contributionOf,
};

/**
 * Which share of the confirmed packages has a tracking number that a carrier has scanned?
 *
 * @param orders - Any iterable, each order once; counted to the day of `deliverBy`, package by package. `null` in
 *   `trackingNumber` or `firstScanAt` is known to be none, absent is unknown.
 * @param options - As for every rate.
 * @returns The rate with everything it was computed from; `numerator` counts valid packages, `failing` lists the
 *   orders with others.
 * @throws RangeError as for every rate.
 * @see Amazon, "Valid Tracking Rate" (rule data: `amazon.vtr`)
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const deliverBy = Date.UTC(2026, 10, 2);
 * const order = { marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt: deliverBy - 432e6, deliverBy } as const;
 * const scanned = { trackingNumber: '1Z999AA10123456784', firstScanAt: deliverBy - 864e5 };
 * const rate = validTrackingRate(
 *   [
 *     { ...order, id: '1', shipments: [scanned, scanned, scanned] },
 *     { ...order, id: '2', shipments: [{ trackingNumber: null }] },
 *   ],
 *   { rules: rulebook(amazon, { store: 'IT' }), asOf: '2026-11-20T12:00:00+01:00' },
 * );
 * [rate.value, rate.unit]; // => [0.75, 'package']
 * rate.failing; // => [{ orderId: '2', because: ['no-tracking-number'], units: 1, on: '2026-11-02' }]
 * ```
 */
export const validTrackingRate: Rate<TrackingRow> = /* @__PURE__ */ rateOf(validTracking);

function contributionOf(order: TrackingRow, rule: ValidTrackingRateRule, knownAt: Instant): Contribution {
  const { status, verdicts } = order;
  if (status === 'pending') return leftOut('pending');
  const shipments = order.shipments ?? (status === 'unshipped' ? [] : undefined);
  const packages = shipments === undefined ? undefined : confirmedPackages(shipments, knownAt);
  if (packages?.length !== 0 && verdicts?.validTracking !== undefined) {
    const counted = packages?.length ?? 1;
    return verdicts.validTracking
      ? contribution({ counted })
      : contribution({ counted, failing: counted, because: ['stated-by-marketplace'] });
  }
  if (packages === undefined)
    return isCancelled(order, knownAt)
      ? leftOut('cancelled')
      : contribution({ unknown: 1, inDoubt: mostPieces(order) - 1, missing: ['shipments'] });
  if (packages.length === 0) return leftOut(isCancelled(order, knownAt) ? 'cancelled' : 'not-shipped');

  const because: FailingCode[] = [];
  const missing: Fact[] = [];
  let counted = 0;
  for (const shipment of packages) {
    const reading = readPackage(shipment, order, rule, knownAt);
    if (reading === 'exempt') continue;
    counted += 1;
    if (reading === 'no-tracking-number' || reading === 'no-scan') because.push(reading);
    else if (reading !== 'valid') missing.push(reading);
  }
  if (counted === 0) return leftOut('exempt');
  if (counted === 1 && because.length + missing.length === 0) return CLEAN;
  return contribution({
    counted,
    failing: because.length,
    unknown: missing.length,
    because: [...new Set(because)],
    missing: [...new Set(missing)],
  });
}

/** Is the package's tracking valid; if not, why; if nobody can say, which fact is missing? */
function readPackage(
  shipment: Shipment,
  order: TrackingRow,
  rule: ValidTrackingRateRule,
  knownAt: Instant,
): 'valid' | 'exempt' | 'no-tracking-number' | 'no-scan' | Fact {
  const { firstScanAt, deliveredAt } = shipment;
  const trackingNumber = trackingNumberAt(shipment, knownAt);
  if (isAlwaysExempt(order, rule.exemptions)) return 'exempt';
  if (trackingNumber === undefined) return 'tracking-numbers';
  if (trackingNumber === null) {
    const exemption = exemptionOf(order, rule.exemptions);
    return exemption === 'counted'
      ? 'no-tracking-number'
      : exemption === 'exempt'
        ? 'exempt'
        : 'shipping-services';
  }
  if (firstScanAt === undefined) return 'scans';
  if (firstScanAt === null || firstScanAt > knownAt) return 'no-scan';
  if (!needsTwoScans(order, rule.twoScans)) return 'valid';
  if (deliveredAt === undefined) return 'deliveries';
  return deliveredAt === null || deliveredAt > knownAt ? 'no-scan' : 'valid';
}
