import type { MetricName } from '../../model/index.ts';

/** One rate of the report: its key there and the keys of its counts. */
export interface MetricBlock {
  readonly key: string;
  readonly metric: MetricName;
  readonly unit: 'order' | 'package' | 'unit';
  readonly numerator: string;
  readonly denominator: string;
  /** Parts of the numerator. */
  readonly components: readonly string[];
  /** One block each for `mfn` and `afn`. */
  readonly byChannel?: true;
}

const LATE_SHIPMENTS = {
  metric: 'late-shipment-rate',
  unit: 'order',
  numerator: 'lateShipmentCount',
  denominator: 'orderCount',
  components: [],
} as const;

const CANCELLATIONS = {
  metric: 'pre-fulfillment-cancel-rate',
  unit: 'order',
  numerator: 'cancellationCount',
  denominator: 'orderCount',
  components: [],
} as const;

/** The schema's names and those that its own example and real payloads use instead. */
export const METRIC_BLOCKS: readonly MetricBlock[] = [
  {
    key: 'orderDefectRate',
    metric: 'order-defect-rate',
    unit: 'order',
    numerator: 'orderWithDefects',
    denominator: 'orderCount',
    components: ['claims', 'chargebacks', 'negativeFeedback'],
    byChannel: true,
  },
  { key: 'lateShipmentRate', ...LATE_SHIPMENTS },
  { key: 'lateShipmentRateList', ...LATE_SHIPMENTS },
  { key: 'preFulfillmentCancellationRate', ...CANCELLATIONS },
  { key: 'prefulfillmentCancelRate', ...CANCELLATIONS },
  {
    key: 'validTrackingRate',
    metric: 'valid-tracking-rate',
    unit: 'package',
    numerator: 'validTrackingCount',
    denominator: 'shipmentCount',
    components: [],
  },
  {
    key: 'onTimeDeliveryRate',
    metric: 'on-time-delivery-rate',
    unit: 'package',
    numerator: 'onTimeDeliveryCount',
    denominator: 'shipmentCountWithValidTracking',
    components: [],
  },
  {
    key: 'unitOnTimeDeliveryRate',
    metric: 'on-time-delivery-rate',
    unit: 'unit',
    numerator: 'unitOnTimeDeliveryCount',
    denominator: 'totalUnitCount',
    components: [],
  },
  {
    key: 'invoiceDefectRate',
    metric: 'invoice-defect-rate',
    unit: 'order',
    numerator: 'invoiceDefect',
    denominator: 'orderCount',
    components: ['missingInvoice', 'lateInvoice'],
  },
];

/** Blocks that hold a count against a target, by key; both spellings of one block have one name. */
export const COUNT_NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [
    'listingPolicyViolations',
    'productAuthenticityCustomerComplaints',
    'productConditionCustomerComplaints',
    'productSafetyCustomerComplaints',
    'receivedIntellectualPropertyComplaints',
    'restrictedProductPolicyViolations',
    'suspectedIntellectualPropertyViolations',
    'foodAndProductSafetyIssues',
    'customerProductReviewsPolicyViolations',
    'otherPolicyViolations',
    'documentRequests',
    'documentRequest',
  ].map((key) => [key, key === 'documentRequest' ? 'documentRequests' : key] as const),
);

/** Keys that every rate and count may have. */
export const RATE_KEYS: readonly string[] = [
  'reportingDateRange',
  'status',
  'targetValue',
  'targetCondition',
];

/** Keys of a store's part that are no rate and no count. */
export const STORE_KEYS: readonly string[] = [
  'marketplaceId',
  'accountHealthRating',
  'warningStates',
  'warningState',
];
