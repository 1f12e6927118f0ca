import type { Instant } from '../time/index.ts';
import type { Attachment } from './attachment.ts';
import type { Code } from './code.ts';
import type { Buyer } from './order.ts';

/** How a message travelled. */
export type Route = Code<
  'marketplace' | 'marketplace-email' | 'api' | 'email' | 'phone' | 'chat' | 'public-reply'
>;

/** "Did this solve your problem?" under a reply. */
export interface Survey {
  readonly answeredAt: Instant;
  readonly solved: boolean;
}

/** One message of a conversation. */
export interface Message {
  readonly id?: string | undefined;
  readonly from: 'buyer' | 'seller' | 'marketplace' | 'carrier';
  /** Which of the seller's people wrote it. */
  readonly author?: string | undefined;
  /** Sent by a machine without a person: answers nothing. */
  readonly automatic?: boolean | undefined;
  readonly route?: Route | undefined;
  readonly sentAt: Instant;
  readonly receivedAt?: Instant | undefined;
  /** Never reached the other side. */
  readonly bouncedAt?: Instant | undefined;
  readonly subject?: string | undefined;
  readonly text?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly survey?: Survey | undefined;
}

/** Something that happened to a conversation and is no message. */
export interface ConversationEvent {
  readonly occurredAt: Instant;
  readonly kind: Code<
    | 'no-response-needed'
    | 'marked-spam'
    | 'paused'
    | 'resumed'
    | 'solved'
    | 'reopened'
    | 'assigned'
    | 'priority-set'
    | 'claim-filed'
    | 'return-requested'
    | 'holiday-mode-on'
    | 'holiday-mode-off'
  >;
  readonly messageId?: string | undefined;
  /** For `paused`: whom or what one waits for. */
  readonly waitingFor?: string | undefined;
  /** For `assigned` and `priority-set`: to whom, to what. */
  readonly to?: string | undefined;
}

/** A thread between a buyer and the seller. `orderIds: []`: about no order yet. */
export interface Conversation {
  readonly id: string;
  readonly marketplace: string;
  readonly messages: readonly Message[];
  readonly account?: string | undefined;
  readonly store?: string | undefined;
  readonly orderIds?: readonly string[] | undefined;
  readonly buyer?: Buyer | undefined;
  readonly events?: readonly ConversationEvent[] | undefined;
}
