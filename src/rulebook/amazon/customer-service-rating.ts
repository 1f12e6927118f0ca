import type { PlainMetricRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { firstEuropeanStores, undatedSince } from './store-groups.ts';

/** What buyers answer when asked whether a reply solved their problem. */
export const customerServiceRating: readonly PlainMetricRule[] = [
  {
    id: 'amazon.csr',
    metric: 'customer-service-rating',
    since: '2019-01-01',
    stores: firstEuropeanStores,
    window: { days: 28, lag: 0 },
    attribution: 'survey-answered',
    unit: 'conversation',
    tests: [
      { kind: 'required', operator: '>=', target: 6 },
      { kind: 'recommended', operator: '>=', target: 8 },
    ],
    enforcement: 'advisory',
    fulfilledBy: ['seller', 'marketplace'],
    least: 40,
    bands: [
      { color: 'green', from: 8 },
      { color: 'yellow', from: 6 },
      { color: 'red', from: 0 },
    ],
    source: sourceOf('CSR'),
    confidence: 'high',
    remark:
      'Recomputed weekly. The page says four weeks, its example covers 31 days. The formula is not published; ' +
      'values are taken with one decimal (low). Read for the United Kingdom, taken for the five stores of 2019.',
  },
  {
    id: 'amazon.csdr',
    metric: 'customer-service-dissatisfaction-rate',
    since: undatedSince,
    stores: ['US'],
    window: { days: 30, lag: 0 },
    attribution: 'survey-answered',
    unit: 'order',
    tests: [{ kind: 'required', operator: '<', target: 0.25 }],
    enforcement: 'advisory',
    fulfilledBy: ['seller', 'marketplace'],
    source: sourceOf('CSDR'),
    confidence: 'unverified',
    remark:
      'The older form of the customer service rating, by the latest vote of an order. Its window and the stores ' +
      'that still show it are not known.',
  },
];
