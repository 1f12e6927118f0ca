export type { Carrier, CheckDigit, MarketplaceSites } from './carrier.ts';
export { checkMarketplace } from './check-marketplace.ts';
export type { ClockExclusion, ClockExtension, ClockRule, ClockStart, ClockStop } from './clock-rule.ts';
export type {
  AttachmentRule,
  ContactPurposeName,
  ContactRoute,
  ContactRule,
  MessageTypeRule,
} from './contact-rule.ts';
export type { DraftKind, DraftRule, DraftRuleName, SeverityByKind } from './draft-rule.ts';
export type { Download, Marketplace, Store } from './marketplace.ts';
export { meets } from './meets.ts';
export {
  attachmentRuleInForce,
  contactRulesInForce,
  draftRulesInForce,
  messageTypesInForce,
  removalGroundsInForce,
} from './message-rules-in-force.ts';
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
export { checkOrderStore } from './order-store.ts';
export type { RemovalGround, RemovalGroundName } from './removal-ground.ts';
export type { DatedRule } from './rule-kinds.ts';
export { type Rulebook, type RuleOverrides, rulebook, ruleRef } from './rulebook.ts';
export { clockRulesInForce, metricRulesInForce, termInForce } from './rules-in-force.ts';
export { termDueAt, termOpensAt } from './term-instants.ts';
export type { TermLength, TermName, TermRule } from './term-rule.ts';
