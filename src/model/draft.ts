import type { Attachment } from './attachment.ts';

/** A text that a seller is about to send. */
export interface Draft {
  readonly kind: 'reply' | 'proactive' | 'public-reply' | 'insert' | 'claim-response' | 'appeal';
  readonly text: string;
  readonly subject?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Why it is sent, in the marketplace's words. */
  readonly purpose?: string | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly format?: 'text' | 'html' | undefined;
}
