import type * as z from 'zod';
import { currencyDecimals, type Money } from './money.ts';
import { objectOf, reader, wholeNumber } from './reader.schema.ts';

/** An amount in whole minor units of a currency that exists. */
export const moneySchema: z.ZodType<Money, Money> = /* @__PURE__ */ (() =>
  objectOf({
    amount: wholeNumber(Number.MIN_SAFE_INTEGER, 'not-an-amount', 'whole minor units: 1999 is 19.99 EUR'),
    currency: reader<string, string>((input) => {
      const expected = 'an ISO 4217 code: EUR';
      if (typeof input !== 'string') return { code: 'wrong-type', expected };
      return currencyDecimals(input) === undefined
        ? { code: 'no-such-currency', expected }
        : { value: input };
    }),
  }))();
