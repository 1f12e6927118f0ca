import type { CancelRateRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore, undatedSince } from './store-groups.ts';

/** Seller-fulfilled orders that the seller cancelled, or that lapsed unconfirmed. */
export const preFulfillmentCancelRate: readonly CancelRateRule[] = [
  {
    id: 'amazon.cancel',
    metric: 'pre-fulfillment-cancel-rate',
    since: undatedSince,
    stores: everyStore,
    window: { days: 7, lag: 1 },
    attribution: 'placed',
    unit: 'order',
    tests: [{ kind: 'required', operator: '<', target: 0.025 }],
    enforcement: 'enforced',
    fulfilledBy: ['seller'],
    counted: { pending: false, cancelled: true },
    buyerRequestExcuses: 'through-marketplace',
    autoCancelCounts: true,
    source: sourceOf('CR-CA'),
    confidence: 'medium',
    remark:
      'The lag of a day is read off the sample of the V2 report, whose own target (1 %) differs from the pages. ' +
      'Whether the day of the order or of the cancellation decides is stated nowhere (low).',
  },
];
