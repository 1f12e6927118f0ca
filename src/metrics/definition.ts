import type { MetricName, Order } from '../model/index.ts';
import type { RuleOf } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import type { Contribution } from './contribution.ts';
import type { Counts } from './room.ts';

/** The fields by which orders are told apart; every rate needs them. */
export type OrderIdentity = Pick<
  Order,
  | 'id'
  | 'account'
  | 'marketplace'
  | 'store'
  | 'fulfilledBy'
  | 'placedAt'
  | 'shipBy'
  | 'deliverBy'
  | 'channel'
  | 'programs'
>;

/** The metrics that count orders. */
export type OrderMetric = Extract<
  MetricName,
  | 'order-defect-rate'
  | 'late-shipment-rate'
  | 'pre-fulfillment-cancel-rate'
  | 'valid-tracking-rate'
  | 'on-time-delivery-rate'
>;

/** How one metric reads one order. Everything else about rates is common to all of them. */
export interface MetricDefinition<Name extends OrderMetric, Row extends OrderIdentity> {
  readonly metric: Name;
  readonly counts: Counts;
  /** Names of the parts of the numerator, for a metric that has parts. */
  readonly components: readonly string[];
  readonly contributionOf: (order: Row, rule: RuleOf<Name>, knownAt: Instant) => Contribution;
}
