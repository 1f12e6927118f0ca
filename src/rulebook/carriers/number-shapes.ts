import type { Carrier } from '../carrier.ts';

type NumberShape = Carrier['tracking'][number];

/** So many digits, as the shape of a number says it. */
export const digits = (count: number): string => 'D'.repeat(count);

/** A text as the shape of a number says it: its A, D and X small. */
export const literally = (text: string): string => text.replace(/[ADX]/g, (letter) => letter.toLowerCase());

/** A number of the Universal Postal Union that ends in the country of the post that took the parcel in. */
export const postal = (country: string): NumberShape => ({
  shape: `AA${digits(9)}${literally(country)}`,
  check: 's10',
});
