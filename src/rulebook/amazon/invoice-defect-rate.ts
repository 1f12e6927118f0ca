import type { PlainMetricRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';

const common = {
  id: 'amazon.idr',
  metric: 'invoice-defect-rate',
  program: 'business',
  window: { days: 7, lag: 7 },
  attribution: 'placed',
  unit: 'order',
  tests: [{ kind: 'required', operator: '<', target: 0.05 }],
  enforcement: 'enforced',
  fulfilledBy: ['seller'],
  source: sourceOf('IDR'),
  confidence: 'high',
} as const;

const remark =
  'Only orders of business buyers; sellers outside the business programme are measured, too. An older text ' +
  'calls it recommended, with 90 days of notice before it became binding.';

/** Orders of business buyers without an invoice by the end of the first working day after confirmation. */
export const invoiceDefectRate: readonly PlainMetricRule[] = [
  { ...common, since: '2021-04-05', stores: ['UK'], remark },
  {
    ...common,
    since: '2021-04-01',
    stores: ['DE', 'FR', 'IT', 'ES'],
    remark: `${remark} The day is known for the United Kingdom; for these stores only the month.`,
  },
];
