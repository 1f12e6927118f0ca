import type { Carrier, CheckDigit, MarketplaceSites } from './carrier.ts';
import {
  type FieldCheck,
  type FieldChecks,
  fault,
  isText,
  listOf,
  oneOf,
  optional,
  shape,
} from './field-check.ts';
import { type FieldsOf, isCountry, type Words } from './value-check.ts';

const isHost: FieldCheck = (value, path) =>
  typeof value === 'string' && value.length <= 253 && /^(?:[a-z0-9-]{1,63}\.)+(?:[a-z]{2,63}|\*)$/.test(value)
    ? undefined
    : fault(path, 'a domain in small letters, such as amazon.com or amazon.*', value);

const isNumberShape: FieldCheck = (value, path) =>
  typeof value === 'string' && /^[A-Za-z0-9]{6,40}$/.test(value) && /[DAX]/.test(value)
    ? undefined
    : fault(path, 'the shape of a number, 6 to 40 signs such as DDDDDDDDDDDD', value);

/** The fields of a marketplace's sites. */
export const siteFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    hosts: listOf(isHost, 1),
    names: listOf(isText, 1),
    maskedEmailHosts: listOf(isHost),
  }) satisfies FieldsOf<MarketplaceSites>)();

/** The fields of a carrier. */
export const carrierFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    id: isText,
    names: listOf(isText, 1),
    hosts: listOf(isHost),
    tracking: listOf(
      shape({
        shape: isNumberShape,
        check: optional(
          oneOf({
            s10: true,
            ups: true,
            'fedex-12': true,
            'fedex-15': true,
            usps: true,
            mod10: true,
            mod7: true,
          } satisfies Words<CheckDigit>),
        ),
      }),
    ),
    countries: optional(listOf(isCountry, 1)),
  }) satisfies FieldsOf<Carrier>)();
