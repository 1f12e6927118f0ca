import * as z from 'zod';
import type { AsInput } from './as-input.ts';
import { codeOf, instantSchema, nameText, objectOf, wordOf } from './reader.schema.ts';
import type { Return } from './return.ts';

/** A buyer's request to send something back. */
export const returnSchema: z.ZodType<Return, AsInput<Return>> = /* @__PURE__ */ (() =>
  objectOf({
    requestedAt: instantSchema,
    answeredAt: instantSchema.nullable().optional(),
    answer: codeOf(['authorized', 'refunded', 'closed', 'rejected']).optional(),
    inPolicy: z.boolean().optional(),
    receivedAt: instantSchema.optional(),
    refundedAt: instantSchema.optional(),
    reason: z.string().optional(),
    lineIds: z.array(nameText()).optional(),
    precision: wordOf(['day']).optional(),
  }))();
