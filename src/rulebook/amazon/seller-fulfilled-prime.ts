import type { Confidence } from '../../model/index.ts';
import type {
  CancelRateRule,
  LateShipmentRateRule,
  MetricRule,
  OnTimeDeliveryRateRule,
  PlainMetricRule,
  ValidTrackingRateRule,
} from '../metric-rule.ts';
import { type SourceKey, sourceOf } from './sources.ts';
import { firstEuropeanStores } from './store-groups.ts';

/** Terms of one profile, in one place and time. */
interface Terms {
  readonly profile: string;
  readonly stores: readonly string[];
  readonly since: string;
  readonly until?: string;
  readonly source: SourceKey;
  readonly confidence: Confidence;
  readonly remark: string;
}

const noWindow = 'The text gives no window; the seven days of Japan are assumed.';
const outside = 'On-time delivery is asked for labels bought outside Buy Shipping.';

const italy2020: Terms = {
  profile: 'it-2020',
  stores: ['IT'],
  since: '2020-01-01',
  until: '2021-01-01',
  source: 'S002',
  confidence: 'low',
  remark: `As a guide for sellers announced it. ${noWindow}`,
};

const unitedKingdom2018: Terms = {
  profile: 'sfp-uk-2018',
  stores: ['UK'],
  since: '2018-10-01',
  until: '2021-01-01',
  source: 'SFP-18',
  confidence: 'low',
  remark: noWindow,
};

const europe: Terms = {
  profile: 'sfp-eu',
  stores: firstEuropeanStores,
  since: '2021-01-01',
  source: 'SFP-21',
  confidence: 'low',
  remark: `${noWindow} ${outside} The day on which these terms began is not known, the year is.`,
};

const unitedStates2021: Terms = {
  profile: 'sfp-us',
  stores: ['US'],
  since: '2021-02-01',
  until: '2023-01-01',
  source: 'SFP-21',
  confidence: 'unverified',
  remark: `Targets high, window unverified. ${outside}`,
};

const unitedStates: Terms = {
  profile: 'sfp-us',
  stores: ['US'],
  since: '2023-01-01',
  source: 'SFP-25',
  confidence: 'unverified',
  remark:
    'Targets medium, window unverified. Beside it stand shares of page views with a fast promise, which no file ' +
    'tells; only those changed in July 2026. Whether the other figures still hold since then is not known.',
};

const japan: Terms = {
  profile: 'sfp-jp',
  stores: ['JP'],
  since: '2021-07-15',
  source: 'SFP-21',
  confidence: 'high',
  remark: 'The last seven days, as stated.',
};

function common(terms: Terms, metric: string) {
  const { profile, stores, since, until, source, confidence, remark } = terms;
  return {
    id: `amazon.sfp.${profile.replace('sfp-', '')}.${metric}`,
    since,
    ...(until === undefined ? {} : { until }),
    stores,
    profile,
    program: 'prime',
    window: { days: 7, lag: 0 },
    unit: 'unit',
    enforcement: 'enforced',
    fulfilledBy: ['seller'],
    source: sourceOf(source),
    confidence,
    remark,
  } as const;
}

/** At least so much shipped on time, which is at most the rest late. */
const shippedLate = (terms: Terms, target: number): LateShipmentRateRule => ({
  ...common(terms, 'lsr'),
  metric: 'late-shipment-rate',
  attribution: 'ship-by',
  tests: [{ kind: 'required', operator: '<=', target }],
  shippedMeans: 'first-scan',
  arrivalInTimeExcuses: true,
});

const cancelled = (terms: Terms, operator: '<' | '<=', target: number): CancelRateRule => ({
  ...common(terms, 'cancel'),
  metric: 'pre-fulfillment-cancel-rate',
  attribution: 'placed',
  tests: [{ kind: 'required', operator, target }],
  counted: { pending: false, cancelled: true },
  buyerRequestExcuses: 'through-marketplace',
  autoCancelCounts: true,
});

const deliveredInTime = (terms: Terms, target: number): OnTimeDeliveryRateRule => ({
  ...common(terms, 'otdr'),
  metric: 'on-time-delivery-rate',
  attribution: 'deliver-by',
  tests: [{ kind: 'required', operator: '>=', target }],
  trackingAfterDeliveryCounts: false,
});

const tracked = (terms: Terms, target: number): ValidTrackingRateRule => ({
  ...common(terms, 'vtr'),
  metric: 'valid-tracking-rate',
  attribution: 'deliver-by',
  tests: [{ kind: 'required', operator: '>=', target }],
  exemptions: [],
  twoScans: [],
});

/** Labels bought through the marketplace's own shipping service. */
const labelled = (terms: Terms, target: number): PlainMetricRule => ({
  ...common(terms, 'label'),
  metric: 'marketplace-label-rate',
  attribution: 'ship-by',
  tests: [{ kind: 'required', operator: '>=', target }],
});

/** What Seller Fulfilled Prime asks of those who joined it; a seller names the profile, none is assumed. */
export const sellerFulfilledPrime: readonly MetricRule[] = [
  shippedLate(italy2020, 0.01),
  cancelled(italy2020, '<', 0.01),
  shippedLate(unitedKingdom2018, 0.01),
  cancelled(unitedKingdom2018, '<=', 0.01),
  labelled(unitedKingdom2018, 0.98),
  shippedLate(europe, 0.01),
  cancelled(europe, '<=', 0.005),
  deliveredInTime(europe, 0.97),
  labelled(europe, 0.98),
  shippedLate(unitedStates2021, 0.01),
  cancelled(unitedStates2021, '<=', 0.005),
  deliveredInTime(unitedStates2021, 0.97),
  labelled(unitedStates2021, 0.99),
  cancelled(unitedStates, '<=', 0.005),
  deliveredInTime(unitedStates, 0.935),
  tracked(unitedStates, 0.99),
  cancelled(japan, '<=', 0.01),
  deliveredInTime(japan, 0.96),
  tracked(japan, 0.94),
];
