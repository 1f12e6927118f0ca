import type {
  ClaimOutcome,
  Confidence,
  FeedbackChoice,
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
  /** A named set of terms that a seller has to join, such as `sfp-us`; absent: everybody's. */
  readonly profile?: string | undefined;
  /** Only orders of this programme are counted. */
  readonly program?: 'prime' | 'premium' | 'business' | undefined;
  readonly window: Window;
  /** Zone of the window where it is not the store's own. */
  readonly zone?: string | undefined;
  readonly attribution: Attribution;
  readonly unit: Unit;
  readonly tests: readonly MetricTest[];
  /** `enforced`: missing it costs the right to sell, or the profile; `advisory`: it is shown, it costs nothing. */
  readonly enforcement: 'enforced' | 'advisory';
  /** Whose orders it counts; several channels are several rates. */
  readonly fulfilledBy: readonly FulfilledBy[];
  readonly source: Source;
  /** How sure target and window are; what is less sure than they, `remark` says. */
  readonly confidence: Confidence;
  /** What is disputed or unknown about it, in a sentence for people. */
  readonly remark?: string | undefined;
}

/** Which orders stand in an order-based rate. */
export interface OrdersCounted {
  readonly pending: boolean;
  readonly cancelled: boolean;
}

/** Which orders have a negative feedback, a claim or a chargeback that counts. */
export interface OrderDefectRateRule extends MetricRuleBase {
  readonly metric: 'order-defect-rate';
  readonly counted: OrdersCounted;
  readonly feedbackChoice: FeedbackChoice;
  /** The best rating that is still negative, in stars. */
  readonly negativeUpTo: 1 | 2 | 3;
  /** Outcomes after which a claim is no defect; a claim without decision is one until it is decided. */
  readonly harmlessClaimOutcomes: readonly Extract<ClaimOutcome, string>[];
}

/** Which orders left late. */
export interface LateShipmentRateRule extends MetricRuleBase {
  readonly metric: 'late-shipment-rate';
  /** What the ship-by date is compared with. */
  readonly shippedMeans: 'confirmed' | 'first-scan' | 'shipped';
  /** Is a package that left late but arrived by its promise on time? Absent: no. */
  readonly arrivalInTimeExcuses?: boolean | undefined;
}

/** Which orders the seller cancelled, or let lapse, before shipping. */
export interface CancelRateRule extends MetricRuleBase {
  readonly metric: 'pre-fulfillment-cancel-rate';
  readonly counted: OrdersCounted;
  /** A buyer's cancellation is harmless only through the marketplace's own function. */
  readonly buyerRequestExcuses: 'through-marketplace' | 'always' | 'never';
  /** Cancellations by the marketplace because nothing was confirmed in time. */
  readonly autoCancelCounts: boolean;
}

/**
 * Packages that a tracking rule leaves out. Every condition that is stated has to hold; a country or a value
 * that is not known meets none. Values are goods and shipping of the package, without tax.
 */
export interface TrackingExemption {
  /** Does the package stay in the country that it is sent from? */
  readonly way?: 'domestic' | 'cross-border' | undefined;
  /** Sent from one of these countries, ISO 3166-1 alpha-2. */
  readonly from?: readonly string[] | undefined;
  /** Sent from any country but these. */
  readonly notFrom?: readonly string[] | undefined;
  /** Worth less than this. */
  readonly below?: Money | undefined;
  /** Worth this or less. */
  readonly upTo?: Money | undefined;
  /** `untracked`: by a service without tracking; `letter`: one of those, for letters; `digital`: not sent at all. */
  readonly sentAs?: 'untracked' | 'letter' | 'digital' | undefined;
}

/** Packages for which one scan is not enough: they need an arrival at the carrier and a delivery or an attempt. */
export interface TwoScansDemand {
  /** Sent from one of these countries, ISO 3166-1 alpha-2. */
  readonly from: readonly string[];
  /** Goods and shipping without tax are worth this or more. */
  readonly atLeast: Money;
}

/** Which packages could be followed on their way. */
export interface ValidTrackingRateRule extends MetricRuleBase {
  readonly metric: 'valid-tracking-rate';
  /** A package that fits one of them is left out. */
  readonly exemptions: readonly TrackingExemption[];
  /** Every other package that counts needs one scan. */
  readonly twoScans: readonly TwoScansDemand[];
}

/** What arrived by the promised day. */
export interface OnTimeDeliveryRateRule extends MetricRuleBase {
  readonly metric: 'on-time-delivery-rate';
  /** A tracking number entered after delivery proves nothing. */
  readonly trackingAfterDeliveryCounts: boolean;
  /** Does a package without tracking number count by its delivery? Absent: it is left out. */
  readonly untrackedCounts?: boolean | undefined;
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
  /** What the marketplace's page calls a value, best first: the first band whose `from` it reaches. */
  readonly bands?: readonly Band[] | undefined;
  /** Which stars are good and which are bad; those between are neutral. */
  readonly stars?: { readonly positiveFrom: number; readonly negativeUpTo: number } | undefined;
}

/** A range of values that the marketplace shows in one color. */
export interface Band {
  readonly color: 'green' | 'yellow' | 'red';
  /** The lowest value in it. */
  readonly from: number;
}

/** One version of one rule of any metric. */
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
