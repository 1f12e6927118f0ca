import type { Confidence, FulfilledBy, Operator } from '../model/index.ts';
import { dayNumberOf, isZone } from '../time/index.ts';
import {
  type FieldCheck,
  fault,
  isNumber,
  isText,
  isWhole,
  oneOf,
  oneShapeOf,
  optional,
  shape,
} from './field-check.ts';
import type { MetricTest } from './metric-rule.ts';

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

export const isMoney: FieldCheck = /* @__PURE__ */ (() =>
  shape({ amount: isWhole(0), currency: isCurrency }))();
export const isSource: FieldCheck = /* @__PURE__ */ (() =>
  shape({
    title: isText,
    url: optional(isText),
    readOn: optional(isLocalDate),
  }))();

export const isConfidence: FieldCheck = /* @__PURE__ */ oneOf({
  high: true,
  medium: true,
  low: true,
  unverified: true,
} satisfies Words<Confidence>);

export const isFulfilledBy: FieldCheck = /* @__PURE__ */ oneOf({
  seller: true,
  marketplace: true,
} satisfies Words<FulfilledBy>);

export const isTest: FieldCheck = /* @__PURE__ */ (() =>
  shape({
    kind: oneOf({ required: true, recommended: true } satisfies Words<MetricTest['kind']>),
    operator: oneOf({ '<': true, '<=': true, '>': true, '>=': true, '=': true } satisfies Words<Operator>),
    target: isNumber,
  } satisfies FieldsOf<MetricTest>))();

const isMonthEnd: FieldCheck = /* @__PURE__ */ oneOf({ 'last-month-end': true });

export const isWindow: FieldCheck = /* @__PURE__ */ (() =>
  oneShapeOf(
    { days: isWhole(1, 36_600), lag: isWhole(0, 36_600) },
    { months: isWhole(1, 1200), ending: isMonthEnd },
    { from: isLocalDate, to: isLocalDate },
  ))();
