import * as z from 'zod';
import type { AsInput } from './as-input.ts';
import type { Chargeback, Claim } from './claim.ts';
import { codeOf, instantSchema, objectOf, wordOf } from './reader.schema.ts';

/** A guarantee claim and what was decided about it. */
export const claimSchema: z.ZodType<Claim, AsInput<Claim>> = /* @__PURE__ */ (() => {
  const outcome = codeOf([
    'granted',
    'denied',
    'withdrawn',
    'refunded-by-seller',
    'refunded-by-marketplace',
    'order-cancelled',
    'returned-to-sender',
    'reversed',
  ]);
  return objectOf({
    filedAt: instantSchema.optional(),
    reason: z.string().optional(),
    decisions: z.array(objectOf({ decidedAt: instantSchema, outcome })).optional(),
    countsInOdr: z.boolean().optional(),
    debited: z.boolean().optional(),
    precision: wordOf(['day']).optional(),
  });
})();

/** A dispute at the buyer's bank and what was decided about it. */
export const chargebackSchema: z.ZodType<Chargeback, AsInput<Chargeback>> = /* @__PURE__ */ (() =>
  objectOf({
    filedAt: instantSchema.optional(),
    kind: codeOf(['service', 'fraud']).optional(),
    decisions: z.array(objectOf({ decidedAt: instantSchema, outcome: codeOf(['lost', 'won']) })).optional(),
    countsInOdr: z.boolean().optional(),
    debited: z.boolean().optional(),
    precision: wordOf(['day']).optional(),
  }))();
