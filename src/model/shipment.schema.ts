import * as z from 'zod';
import type { AsInput } from './as-input.ts';
import { codeOf, instantSchema, nameText, objectOf, wholeNumber } from './reader.schema.ts';
import type { Shipment } from './shipment.ts';

/** One package; `null` is known to be none. */
export const shipmentSchema: z.ZodType<Shipment, AsInput<Shipment>> = /* @__PURE__ */ (() =>
  objectOf({
    id: nameText().optional(),
    confirmedAt: instantSchema.optional(),
    shippedAt: instantSchema.optional(),
    carrier: z.string().optional(),
    trackingNumber: nameText().nullable().optional(),
    trackingUrl: z.string().optional(),
    trackingAddedAt: instantSchema.optional(),
    firstScanAt: instantSchema.nullable().optional(),
    deliveredAt: instantSchema.nullable().optional(),
    label: codeOf(['protected', 'marketplace', 'own']).optional(),
    lines: z
      .array(objectOf({ lineId: nameText(), quantity: wholeNumber(0, 'out-of-range', '0 or more pieces') }))
      .optional(),
  }))();
