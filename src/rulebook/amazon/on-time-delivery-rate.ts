import type { OnTimeDeliveryRateRule } from '../metric-rule.ts';
import { sourceOf } from './sources.ts';
import { storesExcept, undatedSince } from './store-groups.ts';

const common = {
  metric: 'on-time-delivery-rate',
  attribution: 'deliver-by',
  fulfilledBy: ['seller'],
  trackingAfterDeliveryCounts: false,
} as const;

const legacy = {
  ...common,
  unit: 'package',
  tests: [{ kind: 'recommended', operator: '>', target: 0.97 }],
  enforcement: 'advisory',
  since: undatedSince,
  source: sourceOf('OTD-OLD'),
  confidence: 'medium',
} as const;

const premium = {
  ...common,
  id: 'amazon.premium.otdr',
  stores: ['US'],
  profile: 'premium',
  program: 'premium',
  zone: 'America/Los_Angeles',
  unit: 'unit',
  enforcement: 'enforced',
  source: sourceOf('PREM'),
  confidence: 'low',
} as const;

const legacyRemark = 'Neither a minimum nor a penalty is stated; the lag is that of the V2 sample.';
const premiumRemark =
  'One secondary source; store, unit and lag are not stated there. What is at stake is the service.';

/** What reached the buyer by the promised day. */
export const onTimeDeliveryRate: readonly OnTimeDeliveryRateRule[] = [
  {
    ...common,
    id: 'amazon.otdr.us',
    since: '2024-09-25',
    stores: ['US'],
    window: { days: 14, lag: 7 },
    zone: 'America/Los_Angeles',
    unit: 'unit',
    tests: [
      { kind: 'required', operator: '>=', target: 0.9 },
      { kind: 'recommended', operator: '>=', target: 0.95 },
    ],
    enforcement: 'enforced',
    source: sourceOf('OTD-24'),
    confidence: 'high',
    remark:
      'The promise is handling plus transit time of the seller, without extensions by Amazon. At exactly 90 % ' +
      'prose says enough, the V2 report says more. Since 2026-02-28 only the listings behind the late deliveries ' +
      'are switched off at first (medium).',
  },
  {
    ...legacy,
    id: 'amazon.otdr.legacy',
    until: '2024-09-25',
    stores: ['US'],
    window: { days: 30, lag: 10 },
    remark: legacyRemark,
  },
  {
    ...legacy,
    id: 'amazon.otdr.legacy',
    stores: storesExcept('US'),
    window: { days: 30, lag: 10 },
    remark: `${legacyRemark} No newer text was found for stores outside the United States.`,
  },
  {
    ...legacy,
    id: 'amazon.otdr.legacy.7',
    until: '2024-09-25',
    stores: ['US'],
    window: { days: 7, lag: 10 },
    remark: legacyRemark,
  },
  {
    ...legacy,
    id: 'amazon.otdr.legacy.7',
    stores: storesExcept('US'),
    window: { days: 7, lag: 10 },
    remark: `${legacyRemark} No newer text was found for stores outside the United States.`,
  },
  {
    ...premium,
    since: '2024-09-25',
    until: '2025-07-31',
    window: { days: 30, lag: 7 },
    tests: [{ kind: 'required', operator: '>=', target: 0.97 }],
    remark: `${premiumRemark} The older terms hold from the day of the unit-based rate on, not earlier.`,
  },
  {
    ...premium,
    since: '2025-07-31',
    window: { days: 7, lag: 7 },
    tests: [{ kind: 'required', operator: '>=', target: 0.92 }],
    remark: premiumRemark,
  },
];
