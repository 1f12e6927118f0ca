import type { LateShipmentRateRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore } from './store-groups.ts';

const common = {
  metric: 'late-shipment-rate',
  since: '2016-01-01',
  stores: everyStore,
  attribution: 'ship-by',
  unit: 'order',
  tests: [{ kind: 'required', operator: '<', target: 0.04 }],
  fulfilledBy: ['seller'],
  shippedMeans: 'confirmed',
  confidence: 'medium',
} as const;

/** Seller-fulfilled orders confirmed after their ship-by date, over 30 and over 10 days. */
export const lateShipmentRate: readonly LateShipmentRateRule[] = [
  {
    ...common,
    id: 'amazon.lsr',
    window: { days: 30, lag: 0 },
    enforcement: 'enforced',
    source: sourceOf('LSR-HOP'),
    remark:
      'No text says which day puts an order into the window; the ship-by date is inferred (low). Orders that ' +
      'are overdue and unconfirmed are not in the reported rate (low).',
  },
  {
    ...common,
    id: 'amazon.lsr.10',
    window: { days: 10, lag: 0 },
    enforcement: 'advisory',
    source: sourceOf('LSR-OWL'),
    remark: 'Shown beside the 30 days with the same target; no text says what missing only this one costs.',
  },
];
