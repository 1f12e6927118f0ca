export { checkMarketplace } from './check-marketplace.ts';
export type { Download, Marketplace, Store } from './marketplace.ts';
export type {
  Attribution,
  Band,
  CancelRateRule,
  LateShipmentRateRule,
  MetricRule,
  MetricRuleBase,
  MetricTest,
  OnTimeDeliveryRateRule,
  OrderDefectRateRule,
  OrdersCounted,
  PlainMetricRule,
  RuleOf,
  TrackingExemption,
  TwoScansDemand,
  Unit,
  ValidTrackingRateRule,
} from './metric-rule.ts';
export {
  metricRulesInForce,
  type Rulebook,
  type RuleOverrides,
  rulebook,
  ruleRef,
  termInForce,
} from './rulebook.ts';
export type { TermLength, TermName, TermRule } from './term-rule.ts';
