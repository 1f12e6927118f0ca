export type { AsInput } from './as-input.ts';
export type { Attachment } from './attachment.ts';
export { cancellationSchema } from './cancellation.schema.ts';
export type { Cancellation } from './cancellation.ts';
export { chargebackSchema, claimSchema } from './claim.schema.ts';
export type { Chargeback, ChargebackDecision, Claim, ClaimDecision, ClaimOutcome } from './claim.ts';
export { type Code, codeName } from './code.ts';
export { type ContactReason, problemReasons, type Signal, whereReasons } from './contact-reason.ts';
export {
  attachmentSchema,
  type ConversationInput,
  conversationSchema,
  type MessageInput,
  messageSchema,
} from './conversation.schema.ts';
export type { Conversation, ConversationEvent, Message, Route, Survey } from './conversation.ts';
export { missingDays } from './coverage.ts';
export { draftSchema } from './draft.schema.ts';
export type { Draft } from './draft.ts';
export { type Exchange, exchanges } from './exchanges.ts';
export type {
  AccountFacts,
  Contradiction,
  Coverage,
  Fact,
  FactSource,
  OrderFacts,
  SourceNote,
  TrackingFacts,
} from './facts.ts';
export { feedbackOnOrderSchema, feedbackSchema } from './feedback.schema.ts';
export type { Feedback, FeedbackOnOrder, FeedbackRevision, Rating } from './feedback.ts';
export {
  type FeedbackChoice,
  type FeedbackInForce,
  feedbackInForce,
  starsOf,
} from './feedback-in-force.ts';
export type { Finding, Severity } from './finding.ts';
export { type Issue, type IssueCode, type Parsed, receivedText } from './issue.ts';
export { joinFacts } from './join-facts.ts';
export type { Language } from './language.ts';
export type { MetricName, Operator } from './metric-name.ts';
export { moneySchema } from './money.schema.ts';
export { currencyDecimals, type Money, moneyOf } from './money.ts';
export { nearestKey } from './nearest-key.ts';
export { buyerSchema, type OrderInput, orderLineSchema, orderSchema } from './order.schema.ts';
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
export { type OrderDelivery, orderDelivery } from './order-delivery.ts';
export {
  parseConversation,
  parseDraft,
  parseFeedback,
  parseMessage,
  parseOrder,
  parseOrders,
} from './parse.ts';
export type { PerformanceReport, ReportedCount, ReportedMetric, StorePerformance } from './performance.ts';
export { placeSchema } from './place.schema.ts';
export { readOrderFacts } from './read-order-facts.ts';
export { instantSchema } from './reader.schema.ts';
export { returnSchema } from './return.schema.ts';
export type { Return } from './return.ts';
export { shipmentSchema } from './shipment.schema.ts';
export type { Shipment, ShipmentLine } from './shipment.ts';
export type { Confidence, RuleRef, Source } from './source.ts';
export { type MessagePart, type MessageParts, splitMessage } from './split-message.ts';
