import type { PlainMetricRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore, undatedSince } from './store-groups.ts';

const common = {
  since: undatedSince,
  stores: everyStore,
  tests: [],
  enforcement: 'advisory',
  fulfilledBy: ['seller', 'marketplace'],
  stars: { positiveFrom: 4, negativeUpTo: 2 },
  confidence: 'high',
} as const;

const rating = (name: string, days: number, remark?: string): PlainMetricRule => ({
  ...common,
  id: `amazon.feedback.${name}`,
  metric: 'feedback-rating',
  window: { days, lag: 0 },
  attribution: 'feedback-left',
  unit: 'feedback',
  source: sourceOf('FB'),
  ...(remark === undefined ? {} : { remark }),
});

/** The share of positive feedback by the day it was left, and of orders with a negative one. No targets. */
export const feedback: readonly PlainMetricRule[] = [
  {
    ...common,
    id: 'amazon.negative-feedback',
    metric: 'negative-feedback-rate',
    window: { days: 60, lag: 0 },
    attribution: 'placed',
    unit: 'order',
    source: sourceOf('ODR-US'),
    remark: 'A part of the order defect rate, counted by the day of the order; it has no target of its own.',
  },
  rating('30', 30),
  rating('90', 90),
  rating('365', 365, 'Shown to buyers where more than ten were left in a year.'),
  rating('lifetime', 36_500, 'All there is: a window of a hundred years. Shown to buyers of small sellers.'),
];
