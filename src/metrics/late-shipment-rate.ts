import type { Fact, Order, Shipment } from '../model/index.ts';
import type { LateShipmentRateRule } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import { CLEAN, type Contribution, contribution, leftOut } from './contribution.ts';
import type { MetricDefinition, OrderIdentity } from './definition.ts';
import type { Rate } from './judgement.ts';
import { rateOf } from './measure.ts';
import { carriesAll, isCancelled } from './packages.ts';

/** What the late shipment rate needs to know of an order. */
export type LateShipmentRow = OrderIdentity &
  Pick<Order, 'status' | 'shipBy' | 'deliverBy' | 'lines' | 'shipments' | 'cancellations' | 'verdicts'>;

/** How the late shipment rate reads one order. */
export const lateShipments: MetricDefinition<'late-shipment-rate', LateShipmentRow> = {
  metric: 'late-shipment-rate',
  counts: 'defects',
  components: [],
  contributionOf,
};

/**
 * Which share of the orders was confirmed as shipped after its ship-by time?
 *
 * An order is late as soon as one piece of it is. What is overdue and still unconfirmed is not in the reported
 * rate, as the marketplace does not report it yet, but in `projected`.
 *
 * @param orders - Any iterable, each order once; counted to the day of `shipBy`. Cancelled ones are left out.
 * @param options - As for every rate; where a store has a 10-day and a 30-day rule, the 30-day one is the default
 *   and `rule: 'amazon.lsr.10'` asks for the other.
 * @returns The rate with everything it was computed from; with `by`, one a group.
 * @throws RangeError as for every rate.
 * @see Amazon, "Late Shipment Rate" (rule data: `amazon.lsr`)
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const hour = 3_600_000;
 * const placedAt = Date.UTC(2026, 10, 2);
 * const order = { marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt, shipBy: placedAt + 48 * hour } as const;
 * const lsr = lateShipmentRate(
 *   [
 *     { ...order, id: '1', shipments: [{ confirmedAt: placedAt + 48 * hour }] },
 *     { ...order, id: '2', shipments: [] },
 *   ],
 *   { rules: rulebook(amazon, { store: 'IT' }), asOf: '2026-11-20T12:00:00+01:00' },
 * );
 * [lsr.value, lsr.projected?.value]; // => [0, 0.5]
 * ```
 */
export const lateShipmentRate: Rate<LateShipmentRow> = /* @__PURE__ */ rateOf(lateShipments);

type Means = LateShipmentRateRule['shippedMeans'];

// Which fact tells when a package counts as shipped.
const TOLD_BY: Readonly<Record<Means, Fact>> = {
  confirmed: 'shipments',
  'first-scan': 'scans',
  shipped: 'shipments',
};

function contributionOf(order: LateShipmentRow, rule: LateShipmentRateRule, knownAt: Instant): Contribution {
  const { shipBy, verdicts, status } = order;
  if (status === 'pending') return leftOut('pending');
  if (isCancelled(order, knownAt)) return leftOut('cancelled');
  if (verdicts?.shippedLate !== undefined)
    return verdicts.shippedLate
      ? contribution({ failing: 1, because: ['stated-by-marketplace'] })
      : contribution({ excused: statedOnTime(order, rule, knownAt) });
  const shipments = order.shipments ?? (status === 'unshipped' ? [] : undefined);
  if (shipments === undefined) return contribution({ unknown: 1, missing: ['shipments'] });
  if (shipBy === undefined) return contribution({ unknown: 1, missing: ['ship-by'] });

  const times = shipments.map((shipment) => ({ shipment, at: shippedAt(shipment, rule.shippedMeans) }));
  const known = times.filter(({ at }) => typeof at === 'number' && at <= knownAt);
  const late = known.filter(({ at }) => (at as Instant) > shipBy);
  if (late.length > 0)
    return lateOrArrived(
      order,
      late.map(({ shipment }) => shipment),
      rule,
      knownAt,
    );
  if (times.some(({ at }) => at === undefined))
    return contribution({ unknown: 1, missing: [TOLD_BY[rule.shippedMeans]] });
  if (
    carriesAll(
      order,
      known.map(({ shipment }) => shipment),
      knownAt,
    )
  )
    return CLEAN;
  if (shipBy >= knownAt) return leftOut('not-yet-due');
  return contribution({
    counted: 0,
    projected: 1,
    because: ['overdue-unconfirmed'],
    leftOut: 'overdue-unconfirmed',
  });
}

/** What left late is late, unless the rule forgives what arrived by its promise. */
function lateOrArrived(
  { deliverBy }: LateShipmentRow,
  late: readonly Shipment[],
  rule: LateShipmentRateRule,
  knownAt: Instant,
): Contribution {
  const fails = contribution({ failing: 1, because: ['confirmed-late'] });
  if (rule.arrivalInTimeExcuses !== true) return fails;
  const missed = ({ deliveredAt }: Shipment) =>
    deliveredAt === null ||
    (deliveredAt !== undefined &&
      (deliveredAt > knownAt || (deliverBy !== undefined && deliveredAt > deliverBy)));
  if (late.some(missed)) return fails;
  if (late.some(({ deliveredAt }) => deliveredAt === undefined))
    return contribution({ unknown: 1, missing: ['deliveries'] });
  if (deliverBy === undefined) return contribution({ unknown: 1, missing: ['deliver-by'] });
  return contribution({ excused: ['arrived-in-time'] });
}

/** When the package counts as shipped; `null`: not yet, `undefined`: nobody told. */
function shippedAt(shipment: Shipment, means: Means): Instant | null | undefined {
  if (means === 'first-scan') return shipment.firstScanAt;
  return means === 'confirmed' ? shipment.confirmedAt : shipment.shippedAt;
}

/** The marketplace's word beats our reading; where the two differ, the answer says so. */
function statedOnTime(
  order: LateShipmentRow,
  rule: LateShipmentRateRule,
  knownAt: Instant,
): Contribution['excused'] {
  const { verdicts: _, ...facts } = order;
  return contributionOf(facts, rule, knownAt).failing > 0 ? ['not-late-by-marketplace'] : [];
}
