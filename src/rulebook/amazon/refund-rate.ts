import type { PlainMetricRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore, undatedSince } from './store-groups.ts';

const over = (days: number): PlainMetricRule => ({
  id: `amazon.refund.${days}`,
  metric: 'refund-rate',
  since: undatedSince,
  stores: everyStore,
  window: { days, lag: 0 },
  attribution: 'placed',
  unit: 'order',
  tests: [],
  enforcement: 'advisory',
  fulfilledBy: ['seller'],
  source: sourceOf('SPDOC-SR'),
  confidence: 'unverified',
  remark:
    'For information. A report carries a refund rate; that it is shown over 7, 30 and 90 days is general knowledge.',
});

/** Refunded orders of all orders: shown, without a target. */
export const refundRate: readonly PlainMetricRule[] = [over(7), over(30), over(90)];
