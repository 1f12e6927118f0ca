import * as z from 'zod';
import type { AsInput } from './as-input.ts';
import type { Attachment } from './attachment.ts';
import type { Conversation, Message } from './conversation.ts';
import { buyerSchema } from './order.schema.ts';
import { codeOf, instantSchema, nameText, objectOf, wholeNumber, wordOf } from './reader.schema.ts';

/** What a parser takes for a message. */
export type MessageInput = AsInput<Message>;
/** What a parser takes for a conversation. */
export type ConversationInput = AsInput<Conversation>;

/** A file that goes with a message. */
export const attachmentSchema: z.ZodType<Attachment, Attachment> = /* @__PURE__ */ (() =>
  objectOf({
    name: z.string(),
    bytes: wholeNumber(0, 'out-of-range', '0 or more bytes').optional(),
    type: z.string().optional(),
  }))();

/** One message of a conversation. */
export const messageSchema: z.ZodType<Message, MessageInput> = /* @__PURE__ */ (() =>
  objectOf({
    id: nameText().optional(),
    from: wordOf(['buyer', 'seller', 'marketplace', 'carrier']),
    author: z.string().optional(),
    automatic: z.boolean().optional(),
    route: codeOf([
      'marketplace',
      'marketplace-email',
      'api',
      'email',
      'phone',
      'chat',
      'public-reply',
    ]).optional(),
    sentAt: instantSchema,
    receivedAt: instantSchema.optional(),
    bouncedAt: instantSchema.optional(),
    subject: z.string().optional(),
    text: z.string().optional(),
    language: nameText().optional(),
    attachments: z.array(attachmentSchema).optional(),
    survey: objectOf({ answeredAt: instantSchema, solved: z.boolean() }).optional(),
  }))();

/** A thread between a buyer and the seller, with what happened to it. */
export const conversationSchema: z.ZodType<Conversation, ConversationInput> = /* @__PURE__ */ (() => {
  const kind = codeOf([
    'no-response-needed',
    'marked-spam',
    'paused',
    'resumed',
    'solved',
    'reopened',
    'assigned',
    'priority-set',
    'claim-filed',
    'return-requested',
    'holiday-mode-on',
    'holiday-mode-off',
  ]);
  const event = objectOf({
    occurredAt: instantSchema,
    kind,
    messageId: nameText().optional(),
    waitingFor: z.string().optional(),
    to: z.string().optional(),
  });
  return objectOf({
    id: nameText(),
    marketplace: nameText(),
    messages: z.array(messageSchema),
    account: nameText().optional(),
    store: nameText().optional(),
    orderIds: z.array(nameText()).optional(),
    buyer: buyerSchema.optional(),
    events: z.array(event).optional(),
  });
})();
