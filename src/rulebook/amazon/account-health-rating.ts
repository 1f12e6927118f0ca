import type { PlainMetricRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore } from './store-groups.ts';

/** Amazon's score for keeping its policies, 0 to 1000. It can be read, not recomputed. */
export const accountHealthRating: readonly PlainMetricRule[] = [
  {
    id: 'amazon.ahr',
    metric: 'account-health-rating',
    since: '2022-07-21',
    stores: everyStore,
    window: { days: 180, lag: 0 },
    attribution: 'none',
    unit: 'score',
    tests: [{ kind: 'required', operator: '>=', target: 200 }],
    enforcement: 'enforced',
    fulfilledBy: ['seller', 'marketplace'],
    bands: [
      { color: 'green', from: 200 },
      { color: 'yellow', from: 100 },
      { color: 'red', from: 0 },
    ],
    source: sourceOf('AHR-22'),
    confidence: 'high',
    remark:
      'New sellers start at 200; below 100 the account may be switched off. Points per violation are not ' +
      'published. Guides let order defects and shipping count in it; Amazon speaks of policies only. The sample ' +
      'of the V2 report covers 181 days.',
  },
];
