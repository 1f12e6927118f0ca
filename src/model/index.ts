export type { Attachment } from './attachment.ts';
export type { Cancellation } from './cancellation.ts';
export type { Chargeback, ChargebackDecision, Claim, ClaimDecision, ClaimOutcome } from './claim.ts';
export { type Code, codeName } from './code.ts';
export type { ContactReason, Signal } from './contact-reason.ts';
export type { Conversation, ConversationEvent, Message, Route, Survey } from './conversation.ts';
export type { Draft } from './draft.ts';
export type {
  AccountFacts,
  Contradiction,
  Coverage,
  Fact,
  FactSource,
  OrderFacts,
  SourceNote,
} from './facts.ts';
export type { Feedback, FeedbackRevision, Rating } from './feedback.ts';
export type { Finding, Severity } from './finding.ts';
export { type Issue, type IssueCode, type Parsed, receivedText } from './issue.ts';
export type { Language } from './language.ts';
export type { MetricName, Operator } from './metric-name.ts';
export { currencyDecimals, type Money, moneyOf } from './money.ts';
export type {
  Buyer,
  FulfilledBy,
  Invoice,
  Order,
  OrderLine,
  OrderProgram,
  OrderStatus,
  Place,
  Refund,
  Verdicts,
} from './order.ts';
export type { PerformanceReport, ReportedCount, ReportedMetric, StorePerformance } from './performance.ts';
export type { Return } from './return.ts';
export type { Shipment, ShipmentLine } from './shipment.ts';
export type { Confidence, RuleRef, Source } from './source.ts';
