import * as z from 'zod';
import type { Place } from './order.ts';
import { objectOf, type Reading, reader } from './reader.schema.ts';

/** A place, or just its country: `"CN"` is `{ country: 'CN' }`. */
export const placeSchema: z.ZodType<Place, Place | string> = /* @__PURE__ */ (() =>
  z.union([
    reader<Place, string>((input) => {
      const country = readCountry(input);
      return 'value' in country ? { value: { country: country.value } } : country;
    }),
    objectOf({
      country: reader<string, string>(readCountry).optional(),
      region: z.string().optional(),
      city: z.string().optional(),
      postalCode: z.string().optional(),
    }),
  ]))();

function readCountry(input: unknown): Reading<string> {
  const expected = 'an ISO 3166-1 alpha-2 code: IT';
  if (typeof input !== 'string') return { code: 'wrong-type', expected };
  return /^[A-Z]{2}$/.test(input) ? { value: input } : { code: 'unknown-code', expected };
}
