import type { PlainMetricRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { europeanStores, undatedSince } from './store-groups.ts';

/** Return requests with a bad return feedback, no answer within 48 hours, or a wrong rejection. */
export const returnDissatisfactionRate: readonly PlainMetricRule[] = [
  {
    id: 'amazon.rdr',
    metric: 'return-dissatisfaction-rate',
    since: undatedSince,
    stores: ['US', ...europeanStores],
    window: { days: 30, lag: 0 },
    attribution: 'return-requested',
    unit: 'return-request',
    tests: [{ kind: 'required', operator: '<', target: 0.1 }],
    enforcement: 'advisory',
    fulfilledBy: ['seller'],
    source: sourceOf('RDR'),
    confidence: 'low',
    remark:
      'The target is stated without penalty (high); no text gives the window, 30 days are assumed. In the United ' +
      'States returns within the policy are authorized automatically.',
  },
];
