import * as z from 'zod';
import type { AsInput } from './as-input.ts';
import type { Feedback, FeedbackOnOrder, Rating } from './feedback.ts';
import { codeOf, instantSchema, nameText, objectOf, type Reading, reader, wordOf } from './reader.schema.ts';

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5, 'positive', 'neutral', 'negative'];

/** What a buyer said of the seller or the product. */
export const feedbackSchema: z.ZodType<Feedback, AsInput<Feedback>> = /* @__PURE__ */ (() =>
  objectOf(feedbackShape()))();

/** A feedback that comes alone and says which order it is about. */
export const feedbackOnOrderSchema: z.ZodType<
  FeedbackOnOrder,
  AsInput<FeedbackOnOrder>
> = /* @__PURE__ */ (() =>
  objectOf({
    ...feedbackShape(),
    orderId: nameText().optional(),
    marketplace: nameText().optional(),
    store: nameText().optional(),
    account: nameText().optional(),
  }))();

function feedbackShape() {
  const rating = reader<Rating, Rating>(readRating);
  return {
    rating,
    about: wordOf(['seller', 'product']).optional(),
    leftAt: instantSchema.optional(),
    comment: z.string().optional(),
    revisions: z.array(objectOf({ revisedAt: instantSchema, rating })).optional(),
    removedAt: instantSchema.optional(),
    removedBy: codeOf(['buyer', 'marketplace']).optional(),
    struckThroughAt: instantSchema.optional(),
    countsInOdr: z.boolean().optional(),
    precision: wordOf(['day']).optional(),
  };
}

function readRating(input: unknown): Reading<Rating> {
  const expected = '1 to 5 | positive | neutral | negative';
  const rating = RATINGS.find((known) => known === input);
  if (rating !== undefined) return { value: rating };
  if (typeof input === 'number') return { code: 'out-of-range', expected };
  return { code: typeof input === 'string' ? 'unknown-code' : 'wrong-type', expected };
}
