export {
  assessRisk,
  type FloorCode,
  type RiskAssessment,
  type RiskLevel,
  type RiskOptions,
} from './assess-risk.ts';
export type { ClaimWindow } from './claim-window.ts';
export type { AbstainCode, Classification, LabelEvidence } from './classification.ts';
export { classifyMessage } from './classify-message.ts';
export { type EnquiriesAtStake, enquiriesAtStake } from './enquiries-at-stake.ts';
export { type ClassifyOptions, type MessageClassifier, messageClassifier } from './message-classifier.ts';
export { type Notice, noticeOf } from './notice-of.ts';
export type { NoticeKind } from './notice-words.table.ts';
export type { ContradictionCode, ReasonByFacts } from './reason-by-facts.ts';
export type { FactEvidence, RiskFactor, RiskFacts } from './risk-factors.ts';
export type { RiskLanguage } from './risk-language.ts';
export { type RiskCode, type RiskWeights, riskWeights } from './risk-weights.ts';
export { type Assignment, type AssignmentMatch, type Routable, type RouteAnswer, route } from './route.ts';
export { type BeforeNext, type TriageOptions, type TriagePlace, triage } from './triage.ts';
export {
  type QueueClock,
  type TriageItem,
  type TriageLimits,
  type TriageStep,
  triageOrder,
} from './triage-steps.ts';
