import type {
  ClaimOutcome,
  Confidence,
  FulfilledBy,
  MetricName,
  Money,
  Operator,
  Source,
} from '../model/index.ts';
import type { LocalDate, Window } from '../time/index.ts';

/** One limit: `required` ones decide the status, `recommended` ones are reported beside it. */
export interface MetricTest {
  readonly kind: 'required' | 'recommended';
  readonly operator: Operator;
  /** A fraction for rates; points for scores. */
  readonly target: number;
}

/** The day to which a metric counts a thing. */
export type Attribution =
  | 'placed'
  | 'ship-by'
  | 'deliver-by'
  | 'message-received'
  | 'return-requested'
  | 'survey-answered'
  | 'feedback-left'
  | 'none';

/** What a metric counts. */
export type Unit =
  | 'order'
  | 'package'
  | 'unit'
  | 'line'
  | 'message'
  | 'return-request'
  | 'conversation'
  | 'feedback'
  | 'score';

/** What is common to the rules of every metric. */
export interface MetricRuleBase {
  /** Unique in its marketplace and stable over versions: `amazon.odr`. */
  readonly id: string;
  /** First day of this version. */
  readonly since: LocalDate;
  /** First day on which it no longer holds. */
  readonly until?: LocalDate | undefined;
  /** The stores it holds for; a store that is not named has no such rule. */
  readonly stores: readonly string[];
  /** A named set of terms that a seller has to join, such as Seller Fulfilled Prime; absent: everybody's. */
  readonly profile?: string | undefined;
  readonly window: Window;
  /** Zone of the window where it is not the store's own. */
  readonly zone?: string | undefined;
  readonly attribution: Attribution;
  readonly unit: Unit;
  readonly tests: readonly MetricTest[];
  /** `enforced`: missing it costs the right to sell; `advisory`: it is shown and recommended. */
  readonly enforcement: 'enforced' | 'advisory';
  /** Whose orders it counts; several channels are several rates. */
  readonly fulfilledBy: readonly FulfilledBy[];
  readonly source: Source;
  readonly confidence: Confidence;
  /** What is disputed or unknown about it, in a sentence for people. */
  readonly remark?: string | undefined;
}

/** Which feedback of an order decides, where a buyer left several. */
export type FeedbackChoice = 'latest' | 'first' | 'lowest';

/** Which orders stand in an order-based rate. */
export interface OrdersCounted {
  readonly pending: boolean;
  readonly cancelled: boolean;
}

export interface OrderDefectRateRule extends MetricRuleBase {
  readonly metric: 'order-defect-rate';
  readonly counted: OrdersCounted;
  readonly feedbackChoice: FeedbackChoice;
  /** The best rating that is still negative, in stars. */
  readonly negativeUpTo: 1 | 2 | 3;
  /** Outcomes after which a claim is no defect; a claim without decision is one until it is decided. */
  readonly harmlessClaimOutcomes: readonly Extract<ClaimOutcome, string>[];
}

export interface LateShipmentRateRule extends MetricRuleBase {
  readonly metric: 'late-shipment-rate';
  readonly shippedMeans: 'confirmed' | 'first-scan' | 'shipped';
}

export interface CancelRateRule extends MetricRuleBase {
  readonly metric: 'pre-fulfillment-cancel-rate';
  readonly counted: OrdersCounted;
  /** A buyer's cancellation is harmless only through the marketplace's own function. */
  readonly buyerRequestExcuses: 'through-marketplace' | 'always' | 'never';
  /** Cancellations by the marketplace because nothing was confirmed in time. */
  readonly autoCancelCounts: boolean;
}

/** Packages that a tracking rule leaves out: cheaper than this on this way. */
export interface TrackingExemption {
  readonly from: readonly string[] | 'domestic' | 'cross-border' | 'not-listed';
  readonly below?: Money | undefined;
}

export interface ValidTrackingRateRule extends MetricRuleBase {
  readonly metric: 'valid-tracking-rate';
  readonly exemptions: readonly TrackingExemption[];
}

export interface OnTimeDeliveryRateRule extends MetricRuleBase {
  readonly metric: 'on-time-delivery-rate';
  /** A tracking number entered after delivery proves nothing. */
  readonly trackingAfterDeliveryCounts: boolean;
}

/** Rules whose metric has no terms of its own beyond the common ones. */
export interface PlainMetricRule extends MetricRuleBase {
  readonly metric: Exclude<
    MetricName,
    | 'order-defect-rate'
    | 'late-shipment-rate'
    | 'pre-fulfillment-cancel-rate'
    | 'valid-tracking-rate'
    | 'on-time-delivery-rate'
  >;
  /** Fewer than this in the window: the last value that had enough stands. */
  readonly least?: number | undefined;
}

export type MetricRule =
  | OrderDefectRateRule
  | LateShipmentRateRule
  | CancelRateRule
  | ValidTrackingRateRule
  | OnTimeDeliveryRateRule
  | PlainMetricRule;

/** The rule kind of a metric. */
export type RuleOf<Name extends MetricName> =
  Extract<MetricRule, { readonly metric: Name }> extends never
    ? PlainMetricRule
    : Extract<MetricRule, { readonly metric: Name }>;
