import * as z from 'zod';
import type { AsInput } from './as-input.ts';
import type { Cancellation } from './cancellation.ts';
import { instantSchema, nameText, objectOf, wordOf } from './reader.schema.ts';

/** A whole or partial cancellation. */
export const cancellationSchema: z.ZodType<Cancellation, AsInput<Cancellation>> = /* @__PURE__ */ (() =>
  objectOf({
    cancelledAt: instantSchema.optional(),
    by: wordOf(['seller', 'buyer', 'marketplace', 'unknown']),
    requestedThroughMarketplace: z.boolean().optional(),
    lineIds: z.array(nameText()).optional(),
    countsInCancelRate: z.boolean().optional(),
    precision: wordOf(['day']).optional(),
  }))();
