import type { Severity } from '../model/index.ts';
import type { DraftKind, DraftRule, DraftRuleName, SeverityByKind } from './draft-rule.ts';
import {
  type FieldCheck,
  type FieldChecks,
  fault,
  isText,
  isWhole,
  listOf,
  oneOf,
  optional,
  shape,
} from './field-check.ts';
import { type FieldsOf, isConfidence, isLocalDate, isSource, type Words } from './value-check.ts';

export const isDraftKind: FieldCheck = /* @__PURE__ */ oneOf({
  reply: true,
  proactive: true,
  'public-reply': true,
  insert: true,
  'claim-response': true,
  appeal: true,
} satisfies Words<DraftKind>);

const isSeverity: FieldCheck = /* @__PURE__ */ (() =>
  optional(oneOf({ info: true, minor: true, serious: true, critical: true } satisfies Words<Severity>)))();

const isSeverityByKind: FieldCheck = /* @__PURE__ */ (() =>
  shape({
    reply: isSeverity,
    proactive: isSeverity,
    'public-reply': isSeverity,
    insert: isSeverity,
    'claim-response': isSeverity,
    appeal: isSeverity,
  } satisfies FieldsOf<SeverityByKind>))();

// Arguments of findings: their names are those of the checks, which no rulebook knows.
const isArguments: FieldCheck = (value, path) => {
  const named = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!named || Object.keys(value).length === 0) return fault(path, 'an object of arguments', value);
  for (const [name, argument] of Object.entries(value))
    if (!['string', 'number', 'boolean'].includes(typeof argument))
      return fault(`${path}.${name}`, 'a text, a number, true or false', argument);
  return undefined;
};

/** The fields of a rule about texts. */
export const draftFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    id: isText,
    rule: oneOf({
      'external-link': true,
      'insecure-link': true,
      'email-address': true,
      'phone-number': true,
      'off-platform-contact': true,
      promotion: true,
      'review-incentive': true,
      'review-positive-only': true,
      'review-change-request': true,
      'review-request-repeated': true,
      'order-or-shipping-confirmation-only': true,
      'thank-you-only': true,
      emoji: true,
      'html-or-styling': true,
      'tracking-pixel': true,
      'excess-blank-lines': true,
      'opt-out-link': true,
      'offensive-language': true,
      'blames-or-argues': true,
      'makes-buyer-work': true,
      'missing-order-id': true,
      'wrong-language': true,
      'too-late': true,
      'buyer-opted-out': true,
      'misused-critical-subject': true,
      'outside-thread': true,
      'automatic-reply': true,
      'wrong-order-fact': true,
      'amount-mismatch': true,
      'wrong-responsibility': true,
      'unresolved-placeholder': true,
      'message-type': true,
      attachment: true,
      'no-greeting': true,
      'no-apology': true,
      'no-tracking': true,
      'no-expectation': true,
      'no-closing-question': true,
      'too-long': true,
    } satisfies Words<DraftRuleName>),
    since: isLocalDate,
    until: optional(isLocalDate),
    stores: listOf(isText, 1),
    severity: isSeverityByKind,
    variants: optional(listOf(shape({ when: isArguments, severity: isSeverityByKind }))),
    limit: optional(isWhole(1)),
    source: isSource,
    confidence: isConfidence,
    remark: optional(isText),
  }) satisfies FieldsOf<DraftRule>)();
