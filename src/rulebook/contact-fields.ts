import type {
  AttachmentRule,
  ContactPurposeName,
  ContactRoute,
  ContactRule,
  MessageTypeRule,
} from './contact-rule.ts';
import { isDraftKind } from './draft-fields.ts';
import {
  type FieldCheck,
  type FieldChecks,
  fault,
  isFlag,
  isText,
  isWhole,
  listOf,
  oneOf,
  optional,
  shape,
} from './field-check.ts';
import { isTermName } from './marketplace-fields.ts';
import { type FieldsOf, isConfidence, isLocalDate, isSource, type Words } from './value-check.ts';

const isPurpose: FieldCheck = /* @__PURE__ */ oneOf({
  reply: true,
  'fulfillment-problem': true,
  'order-information': true,
  'customization-details': true,
  'shipping-address': true,
  'delivery-scheduling': true,
  'home-service-scheduling': true,
  'return-question': true,
  invoice: true,
  warranty: true,
  'legal-disclosure': true,
  'digital-access-key': true,
  'other-needed-contact': true,
  'review-request': true,
  'order-confirmation': true,
  'shipping-confirmation': true,
  'thank-you': true,
  marketing: true,
  'review-change': true,
} satisfies Words<ContactPurposeName>);

const isContactRoute: FieldCheck = /* @__PURE__ */ oneOf({
  marketplace: true,
  'marketplace-email': true,
  api: true,
  'request-button': true,
  chat: true,
  phone: true,
} satisfies Words<ContactRoute>);

const isAmounts: FieldCheck = /* @__PURE__ */ (() => shape({ min: isWhole(0), max: isWhole(0) }))();

const isRange: FieldCheck = (value, path) => {
  const found = isAmounts(value, path);
  if (found !== undefined) return found;
  const { min, max } = value as { readonly min: number; readonly max: number };
  return min <= max ? undefined : fault(`${path}.max`, `at least min, ${min}`, max);
};

const isExtension: FieldCheck = (value, path) =>
  typeof value === 'string' && /^[a-z0-9]+$/.test(value)
    ? undefined
    : fault(path, 'the end of a file name, in small letters and without a dot', value);

/** The fields of a purpose to write for. */
export const contactFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    id: isText,
    purpose: isPurpose,
    since: isLocalDate,
    until: optional(isLocalDate),
    stores: listOf(isText, 1),
    permitted: isFlag,
    critical: isFlag,
    perOrder: optional(isWhole(1)),
    sharedWith: optional(listOf(isPurpose, 1)),
    term: optional(isTermName),
    routes: listOf(isContactRoute),
    messageType: optional(isText),
    source: isSource,
    confidence: isConfidence,
    remark: optional(isText),
  }) satisfies FieldsOf<ContactRule>)();

/** The fields of a type of the messaging API. */
export const messageTypeFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    id: isText,
    messageType: isText,
    since: isLocalDate,
    until: optional(isLocalDate),
    stores: listOf(isText, 1),
    text: isRange,
    attachments: isRange,
    links: oneOf({ none: true, related: true } satisfies Words<MessageTypeRule['links']>),
    critical: isFlag,
    source: isSource,
    confidence: isConfidence,
    remark: optional(isText),
  }) satisfies FieldsOf<MessageTypeRule>)();

/** The fields of the rule about files. */
export const attachmentFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    id: isText,
    since: isLocalDate,
    until: optional(isLocalDate),
    stores: listOf(isText, 1),
    extensions: listOf(isExtension),
    totalBytes: isWhole(1),
    count: optional(isWhole(1)),
    proactivePurposes: optional(listOf(isPurpose)),
    noneFor: listOf(isDraftKind),
    source: isSource,
    confidence: isConfidence,
    remark: optional(isText),
  }) satisfies FieldsOf<AttachmentRule>)();
