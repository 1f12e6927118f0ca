import type { ContactReason, Signal } from '../../model/index.ts';

/** The reasons, as the model's first outputs tell them: one of them is the message's. */
export const REASONS: readonly ContactReason[] = [
  'where-is-my-order',
  'late-delivery',
  'not-received',
  'missing-item',
  'wrong-item',
  'damaged-or-defective',
  'not-as-described',
  'return-request',
  'refund-status',
  'cancel-order',
  'change-order',
  'invoice-request',
  'product-question',
  'no-reply-needed',
  'spam-or-unrelated',
];

/** Reasons that can stand beside another one: every one but what is no business of the seller's. */
export const NAMED_REASONS: readonly ContactReason[] = /* @__PURE__ */ REASONS.slice(0, -1);

export const SIGNALS: readonly Signal[] = [
  'threatens-feedback',
  'threatens-claim',
  'extortion',
  'safety',
  'anger',
  'urgency',
  'repeat-contact',
];

/** What else is told: the rating is posted already; the buyer wants no answer. */
const REMARKS = ['posted', 'no-answer'] as const;

/** Where each group of outputs begins. */
export const NAMED_FROM: number = /* @__PURE__ */ REASONS.length;
export const SIGNALS_FROM: number = NAMED_FROM + NAMED_REASONS.length;
export const REMARKS_FROM: number = SIGNALS_FROM + SIGNALS.length;
export const OUTPUTS: number = REMARKS_FROM + REMARKS.length;
