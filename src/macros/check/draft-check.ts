import type { Buyer, ContactReason, Conversation, Draft, Finding, Order } from '../../model/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';

/** A check of drafts, such as `checkDraft` of `goodstanding/policy`. */
export type MacroDraftCheck = (
  draft: Draft,
  facts: {
    readonly rules: Rulebook;
    readonly order?: Order | undefined;
    readonly buyer?: Buyer | undefined;
    readonly conversation?: Conversation | undefined;
    readonly reason?: ContactReason | undefined;
  },
) => { readonly findings: readonly Finding[] };
