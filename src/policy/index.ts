export { assessFeedbackRemoval } from './assess-feedback-removal.ts';
export { type BuyerDetailsTerm, buyerDetailsToDelete } from './buyer-details-to-delete.ts';
export { type AttachmentAnswer, type AttachmentFinding, checkAttachments } from './check-attachments.ts';
export { checkDraft } from './check-draft.ts';
export { contactPermission } from './contact-permission.ts';
export {
  type ContactPlan,
  type ContactPlanEntry,
  type ContactPlanOptions,
  contactPlan,
  type PlanBecause,
} from './contact-plan.ts';
export type {
  ContactBecause,
  ContactCode,
  ContactOptions,
  ContactPermission,
  ContactQuestion,
  SentContact,
} from './contacts/contact-answer.ts';
export type { Commitment, CommitmentTime } from './draft/commitments.ts';
export type { DraftLink } from './draft/contact-findings.ts';
export type { DraftFacts } from './draft/draft-context.ts';
export type { Verdict, VerdictBySeverity } from './draft/judge.ts';
export type { LinkKind } from './draft/link-kind.ts';
export type { Unchecked } from './draft/raw-finding.ts';
export {
  type DraftAnswer,
  type DraftChecker,
  type DraftCheckOptions,
  draftChecker,
} from './draft-checker.ts';
export type { AttachedFile, AttachmentOptions } from './files/attached-file.ts';
export type { AttachmentCode } from './files/file-faults.ts';
export type { PhraseName, PolicyLanguage, WordListName } from './policy-language.ts';
export { type RedactedKind, type RedactedRange, type RedactedText, redact } from './redact.ts';
export type {
  RemovalAnswer,
  RemovalCode,
  RemovalEvidence,
  RemovalOptions,
  RemovalQuestion,
  RemovalReason,
  RemovalRequest,
  RemovalWarning,
  RuledOut,
  RuledOutCode,
} from './removal/feedback-answer.ts';
