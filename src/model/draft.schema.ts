import * as z from 'zod';
import { attachmentSchema } from './conversation.schema.ts';
import type { Draft } from './draft.ts';
import { nameText, objectOf, wordOf } from './reader.schema.ts';

/** A text that a seller is about to send. */
export const draftSchema: z.ZodType<Draft, Draft> = /* @__PURE__ */ (() =>
  objectOf({
    kind: wordOf(['reply', 'proactive', 'public-reply', 'insert', 'claim-response', 'appeal']),
    text: z.string(),
    subject: z.string().optional(),
    language: nameText().optional(),
    purpose: z.string().optional(),
    attachments: z.array(attachmentSchema).optional(),
    format: wordOf(['text', 'html']).optional(),
  }))();
