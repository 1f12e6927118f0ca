import type { ClaimOutcome, FeedbackChoice, MetricName } from '../model/index.ts';
import {
  type FieldChecks,
  isFlag,
  isNumber,
  isText,
  isWhole,
  listOf,
  oneOf,
  optional,
  shape,
} from './field-check.ts';
import type {
  Attribution,
  Band,
  CancelRateRule,
  LateShipmentRateRule,
  MetricRuleBase,
  OnTimeDeliveryRateRule,
  OrderDefectRateRule,
  PlainMetricRule,
  TrackingExemption,
  TwoScansDemand,
  Unit,
  ValidTrackingRateRule,
} from './metric-rule.ts';
import {
  type FieldsOf,
  isConfidence,
  isCountry,
  isFulfilledBy,
  isLocalDate,
  isMoney,
  isSource,
  isTest,
  isWindow,
  isZoneName,
  type Words,
} from './value-check.ts';

const base = /* @__PURE__ */ (() =>
  ({
    id: isText,
    since: isLocalDate,
    until: optional(isLocalDate),
    stores: listOf(isText, 1),
    profile: optional(isText),
    program: optional(
      oneOf({ prime: true, premium: true, business: true } satisfies Words<
        NonNullable<MetricRuleBase['program']>
      >),
    ),
    window: isWindow,
    zone: optional(isZoneName),
    attribution: oneOf({
      placed: true,
      'ship-by': true,
      'deliver-by': true,
      'message-received': true,
      'return-requested': true,
      'survey-answered': true,
      'feedback-left': true,
      none: true,
    } satisfies Words<Attribution>),
    unit: oneOf({
      order: true,
      package: true,
      unit: true,
      line: true,
      message: true,
      'return-request': true,
      conversation: true,
      feedback: true,
      score: true,
    } satisfies Words<Unit>),
    tests: listOf(isTest),
    enforcement: oneOf({ enforced: true, advisory: true } satisfies Words<MetricRuleBase['enforcement']>),
    fulfilledBy: listOf(isFulfilledBy, 1),
    source: isSource,
    confidence: isConfidence,
    remark: optional(isText),
  }) satisfies FieldsOf<MetricRuleBase>)();

const isMetric = /* @__PURE__ */ oneOf({
  'order-defect-rate': true,
  'late-shipment-rate': true,
  'pre-fulfillment-cancel-rate': true,
  'valid-tracking-rate': true,
  'on-time-delivery-rate': true,
  'invoice-defect-rate': true,
  'late-response-rate': true,
  'return-dissatisfaction-rate': true,
  'negative-feedback-rate': true,
  'feedback-rating': true,
  'customer-service-rating': true,
  'customer-service-dissatisfaction-rate': true,
  'refund-rate': true,
  'account-health-rating': true,
  'marketplace-label-rate': true,
} satisfies Words<MetricName>);

// An order has no other days.
const ordersBase = /* @__PURE__ */ (() => ({
  ...base,
  attribution: oneOf({ placed: true, 'ship-by': true, 'deliver-by': true }),
}))();

const ordersCounted = /* @__PURE__ */ shape({ pending: isFlag, cancelled: isFlag });

const orderDefectRate = /* @__PURE__ */ (() =>
  ({
    ...ordersBase,
    metric: isMetric,
    counted: ordersCounted,
    feedbackChoice: oneOf({ latest: true, first: true, lowest: true } satisfies Words<FeedbackChoice>),
    negativeUpTo: isWhole(1, 3),
    harmlessClaimOutcomes: listOf(
      oneOf({
        granted: true,
        denied: true,
        withdrawn: true,
        'refunded-by-seller': true,
        'refunded-by-marketplace': true,
        'order-cancelled': true,
        'returned-to-sender': true,
        reversed: true,
      } satisfies Words<Extract<ClaimOutcome, string>>),
    ),
  }) satisfies FieldsOf<OrderDefectRateRule>)();

const lateShipmentRate = /* @__PURE__ */ (() =>
  ({
    ...ordersBase,
    metric: isMetric,
    shippedMeans: oneOf({
      confirmed: true,
      'first-scan': true,
      shipped: true,
    } satisfies Words<LateShipmentRateRule['shippedMeans']>),
    arrivalInTimeExcuses: optional(isFlag),
  }) satisfies FieldsOf<LateShipmentRateRule>)();

const cancelRate = /* @__PURE__ */ (() =>
  ({
    ...ordersBase,
    metric: isMetric,
    counted: ordersCounted,
    buyerRequestExcuses: oneOf({
      'through-marketplace': true,
      always: true,
      never: true,
    } satisfies Words<CancelRateRule['buyerRequestExcuses']>),
    autoCancelCounts: isFlag,
  }) satisfies FieldsOf<CancelRateRule>)();

const validTrackingRate = /* @__PURE__ */ (() =>
  ({
    ...ordersBase,
    metric: isMetric,
    exemptions: listOf(
      shape({
        way: optional(oneOf({ domestic: true, 'cross-border': true })),
        from: optional(listOf(isCountry)),
        notFrom: optional(listOf(isCountry)),
        below: optional(isMoney),
        upTo: optional(isMoney),
        sentAs: optional(oneOf({ untracked: true, letter: true, digital: true })),
      } satisfies FieldsOf<TrackingExemption>),
    ),
    twoScans: listOf(shape({ from: listOf(isCountry), atLeast: isMoney } satisfies FieldsOf<TwoScansDemand>)),
  }) satisfies FieldsOf<ValidTrackingRateRule>)();

const onTimeDeliveryRate = /* @__PURE__ */ (() =>
  ({
    ...ordersBase,
    metric: isMetric,
    trackingAfterDeliveryCounts: isFlag,
    untrackedCounts: optional(isFlag),
  }) satisfies FieldsOf<OnTimeDeliveryRateRule>)();

const plainMetric = /* @__PURE__ */ (() =>
  ({
    ...base,
    metric: isMetric,
    least: optional(isWhole(0)),
    bands: optional(
      listOf(
        shape({
          color: oneOf({ green: true, yellow: true, red: true } satisfies Words<Band['color']>),
          from: isNumber,
        } satisfies FieldsOf<Band>),
      ),
    ),
    stars: optional(shape({ positiveFrom: isWhole(1, 5), negativeUpTo: isWhole(1, 5) })),
  }) satisfies FieldsOf<PlainMetricRule>)();

const fieldsByMetric: ReadonlyMap<unknown, FieldChecks> = /* @__PURE__ */ new Map<unknown, FieldChecks>([
  ['order-defect-rate', orderDefectRate],
  ['late-shipment-rate', lateShipmentRate],
  ['pre-fulfillment-cancel-rate', cancelRate],
  ['valid-tracking-rate', validTrackingRate],
  ['on-time-delivery-rate', onTimeDeliveryRate],
]);

/** The fields that a rule of this metric has; a metric that nobody knows is refused by its own field. */
export function fieldsOfMetric(metric: unknown): FieldChecks {
  return fieldsByMetric.get(metric) ?? plainMetric;
}
