import * as z from 'zod';
import type { AsInput } from './as-input.ts';
import { cancellationSchema } from './cancellation.schema.ts';
import { chargebackSchema, claimSchema } from './claim.schema.ts';
import type { OrderFacts } from './facts.ts';
import { feedbackSchema } from './feedback.schema.ts';
import { moneySchema } from './money.schema.ts';
import type { Buyer, Order, OrderLine } from './order.ts';
import { placeSchema } from './place.schema.ts';
import { codeOf, instantSchema, nameText, objectOf, wholeNumber, wordOf } from './reader.schema.ts';
import { returnSchema } from './return.schema.ts';
import { shipmentSchema } from './shipment.schema.ts';

/** What a parser takes for an order. */
export type OrderInput = AsInput<Order>;

/** Who bought. */
export const buyerSchema: z.ZodType<Buyer, Buyer> = /* @__PURE__ */ (() =>
  objectOf({
    id: nameText().optional(),
    name: z.string().optional(),
    locale: nameText().optional(),
    optedOut: z.boolean().optional(),
  }))();

/** One line of an order. */
export const orderLineSchema: z.ZodType<OrderLine, OrderLine> = /* @__PURE__ */ (() =>
  objectOf({
    id: nameText().optional(),
    sku: z.string().optional(),
    productId: z.string().optional(),
    title: z.string().optional(),
    category: z.string().optional(),
    quantity: wholeNumber(0, 'out-of-range', '0 or more pieces').optional(),
    price: moneySchema.optional(),
    tax: moneySchema.optional(),
    shippingPrice: moneySchema.optional(),
  }))();

/** A whole order; only the first five fields are required. */
export const orderSchema: z.ZodType<Order, OrderInput> = /* @__PURE__ */ (() => objectOf(orderShape()))();

/** What a source says of an order: its identity and any part of it. */
export const orderFactsSchema: z.ZodType<OrderFacts, AsInput<OrderFacts>> = /* @__PURE__ */ (() => {
  const { store, fulfilledBy, placedAt, ...others } = orderShape();
  const schema = objectOf({
    store: store.optional(),
    fulfilledBy: fulfilledBy.optional(),
    placedAt: placedAt.optional(),
    ...others,
  });
  // `objectOf` leaves out what is undefined, which its type cannot say.
  return schema as z.ZodType<OrderFacts, AsInput<OrderFacts>>;
})();

function orderShape() {
  return {
    id: nameText(),
    marketplace: nameText(),
    store: nameText(),
    fulfilledBy: wordOf(['seller', 'marketplace']),
    placedAt: instantSchema,
    account: nameText().optional(),
    updatedAt: instantSchema.optional(),
    replaces: nameText().optional(),
    channel: wordOf(['own', 'other']).optional(),
    precision: wordOf(['day']).optional(),
    buyer: buyerSchema.optional(),
    status: codeOf([
      'pending',
      'unshipped',
      'partially-shipped',
      'shipped',
      'cancelled',
      'unfulfillable',
    ]).optional(),
    programs: z.array(codeOf(['prime', 'premium', 'business'])).optional(),
    shipFrom: placeSchema.optional(),
    shipTo: placeSchema.optional(),
    shipBy: instantSchema.optional(),
    deliverBy: instantSchema.optional(),
    lines: z.array(orderLineSchema).optional(),
    shipments: z.array(shipmentSchema).optional(),
    cancellations: z.array(cancellationSchema).optional(),
    feedback: z.array(feedbackSchema).optional(),
    claims: z.array(claimSchema).optional(),
    chargebacks: z.array(chargebackSchema).optional(),
    returns: z.array(returnSchema).optional(),
    refunds: z
      .array(
        objectOf({
          refundedAt: instantSchema.optional(),
          amount: moneySchema.optional(),
          reason: z.string().optional(),
          by: codeOf(['seller', 'marketplace']).optional(),
        }),
      )
      .optional(),
    invoices: z.array(objectOf({ uploadedAt: instantSchema })).optional(),
    verdicts: objectOf({
      shippedLate: z.boolean().optional(),
      deliveredLate: z.boolean().optional(),
      validTracking: z.boolean().optional(),
    }).optional(),
  };
}
