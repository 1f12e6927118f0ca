import type { Fact } from '../model/index.ts';
import type { Binds } from '../time/index.ts';
import {
  type FieldCheck,
  type FieldChecks,
  fault,
  isText,
  isWhole,
  listOf,
  oneOf,
  oneShapeOf,
  optional,
} from './field-check.ts';
import type { Download, Store } from './marketplace.ts';
import type { TermName, TermRule } from './term-rule.ts';
import {
  type FieldsOf,
  isConfidence,
  isCountry,
  isCurrency,
  isLocalDate,
  isSource,
  isZoneName,
  type Words,
} from './value-check.ts';

const isHours: FieldCheck = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 876_600
    ? undefined
    : fault(path, 'hours, at most 100 years of them', value);

const isLength: FieldCheck = /* @__PURE__ */ (() =>
  oneShapeOf({ hours: isHours }, { days: isWhole(0, 36_525) }, { workingDays: isWhole(0, 10_000) }))();

/** What has a deadline. */
export const isTermName: FieldCheck = /* @__PURE__ */ oneOf({
  'answer-message': true,
  'answer-before-claim': true,
  'answer-return-request': true,
  'answer-request': true,
  'answer-claim': true,
  'answer-appeal-question': true,
  'appeal-claim': true,
  'appeal-case': true,
  'answer-chargeback': true,
  'refund-return': true,
  'claim-reimbursement': true,
  'upload-invoice': true,
  'auto-cancel': true,
  'leave-feedback': true,
  'remove-own-feedback': true,
  'request-feedback-removal': true,
  'file-claim': true,
  'request-review': true,
  'send-proactive-message': true,
  'answer-quiz': true,
  'delete-buyer-details': true,
} satisfies Words<TermName>);

/** The fields of a term. */
export const termFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    id: isText,
    term: isTermName,
    since: isLocalDate,
    until: optional(isLocalDate),
    stores: listOf(isText, 1),
    length: isLength,
    opensAfter: optional(isLength),
    opensFrom: optional(isText),
    starts: isText,
    binds: oneOf({ seller: true, buyer: true } satisfies Words<Binds>),
    source: isSource,
    confidence: isConfidence,
    remark: optional(isText),
  }) satisfies FieldsOf<TermRule>)();

/** The fields of a store. */
export const storeFields: FieldChecks = {
  zone: isZoneName,
  country: isCountry,
  currency: isCurrency,
  language: isText,
  marketplaceId: isText,
  name: isText,
  source: isSource,
  confidence: isConfidence,
} satisfies FieldsOf<Store>;

/** The fields of a download. */
export const downloadFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    fact: oneOf({
      orders: true,
      status: true,
      lines: true,
      'ship-by': true,
      'deliver-by': true,
      shipments: true,
      'tracking-numbers': true,
      scans: true,
      deliveries: true,
      cancellations: true,
      'cancelled-by': true,
      feedback: true,
      claims: true,
      chargebacks: true,
      'chargeback-kind': true,
      returns: true,
      refunds: true,
      invoices: true,
      programs: true,
      'shipping-services': true,
    } satisfies Words<Fact>),
    name: isText,
    source: isText,
  }) satisfies FieldsOf<Download>)();
