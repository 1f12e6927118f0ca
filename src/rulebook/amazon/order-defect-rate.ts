import type { Source } from '../../model/index.ts';
import type { OrderDefectRateRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore } from './store-groups.ts';

/** Orders with a negative feedback, a counted A-to-z claim or a service chargeback. */
export const orderDefectRate: readonly OrderDefectRateRule[] = [
  {
    id: 'amazon.odr',
    metric: 'order-defect-rate',
    since: '2020-01-01',
    stores: everyStore,
    window: { days: 60, lag: 0 },
    attribution: 'placed',
    unit: 'order',
    tests: [{ kind: 'required', operator: '<', target: 0.01 }],
    enforcement: 'enforced',
    fulfilledBy: ['seller', 'marketplace'],
    counted: { pending: false, cancelled: true },
    feedbackChoice: 'latest',
    negativeUpTo: 2,
    harmlessClaimOutcomes: [
      'denied',
      'withdrawn',
      'refunded-by-marketplace',
      'reversed',
      'returned-to-sender',
    ],
    source: sourceOf('ODR-US'),
    confidence: 'high',
    remark:
      'The pages name no lag; the sample of the V2 report ends 15 days before its date. Whether pending and ' +
      'cancelled orders stand in the denominator is stated nowhere (low). The same limit is taken as the gate ' +
      'to the Featured Offer (low).',
  },
];

/**
 * Days between the end of the order defect rate's window and the date of the V2 performance report, as its
 * sample of November 2020 shows ({@link amazonReportLagSource}; for today, medium confidence). Not a rule: the
 * dashboard names no lag. Pass it as an override to see what the report shows.
 *
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon, amazonReportLag } from 'goodstanding/rulebook/amazon';
 *
 * const overrides = { 'amazon.odr': { window: { days: 60, lag: amazonReportLag } } };
 * rulebook(amazon, { store: 'IT', overrides }).overridden; // => ['amazon.odr']
 * ```
 */
export const amazonReportLag = 15;

/** Where {@link amazonReportLag} was read. */
export const amazonReportLagSource: Source = sourceOf('V2');

/**
 * The older habit of waiting about a month until late defects have appeared (R17), in days. To be used like
 * {@link amazonReportLag}, for a settled rate.
 */
export const amazonSettlingLag = 30;
