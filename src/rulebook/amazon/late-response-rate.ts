import type { PlainMetricRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore } from './store-groups.ts';

const over = (days: number): PlainMetricRule => ({
  id: `amazon.lrr.${days}`,
  metric: 'late-response-rate',
  since: '2012-01-01',
  stores: everyStore,
  window: { days, lag: 0 },
  attribution: 'message-received',
  unit: 'message',
  tests: [{ kind: 'required', operator: '<', target: 0.1 }],
  enforcement: 'advisory',
  fulfilledBy: ['seller', 'marketplace'],
  source: sourceOf('CRT'),
  confidence: 'medium',
  remark:
    'The target is that of 2012 (90 % within 24 hours). Guides threaten suspension; no page of Amazon does. ' +
    'Read for the United States and Europe, taken for all stores.',
});

/** Messages that needed an answer and had none within 24 hours. */
export const lateResponseRate: readonly PlainMetricRule[] = [over(7), over(30), over(90)];
