import type { Confidence, FulfilledBy } from '../model/index.ts';
import { dayNumberOf, isZone } from '../time/index.ts';
import { type FieldCheck, fault, isText, isWhole, oneOf, optional, shape } from './field-check.ts';

/** The words of a union as keys, so that the compiler finds a forgotten one. */
export type Words<Word extends string> = Readonly<Record<Word, true>>;

/** A check for every field of a type, so that the compiler finds a forgotten one. */
export type FieldsOf<Shape> = Readonly<Record<keyof Shape, FieldCheck>>;

export const isLocalDate: FieldCheck = (value, path) =>
  typeof value === 'string' && dayNumberOf(value) !== undefined
    ? undefined
    : fault(path, 'a date (YYYY-MM-DD)', value);

export const isZoneName: FieldCheck = (value, path) =>
  typeof value === 'string' && isZone(value) ? undefined : fault(path, 'an IANA time zone', value);

export const isCurrency: FieldCheck = (value, path) =>
  typeof value === 'string' && /^[A-Z]{3}$/.test(value)
    ? undefined
    : fault(path, 'a currency (ISO 4217)', value);

export const isCountry: FieldCheck = (value, path) =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value)
    ? undefined
    : fault(path, 'a country (ISO 3166-1 alpha-2)', value);

export const isMoney: FieldCheck = shape({ amount: isWhole(0), currency: isCurrency });
export const isSource: FieldCheck = shape({
  title: isText,
  url: optional(isText),
  readOn: optional(isLocalDate),
});

export const isConfidence: FieldCheck = oneOf({
  high: true,
  medium: true,
  low: true,
  unverified: true,
} satisfies Words<Confidence>);

export const isFulfilledBy: FieldCheck = oneOf({
  seller: true,
  marketplace: true,
} satisfies Words<FulfilledBy>);
