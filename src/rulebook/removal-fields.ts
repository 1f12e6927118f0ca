import type { FieldChecks } from './field-check.ts';
import { isFlag, isText, listOf, oneOf, optional } from './field-check.ts';
import type { RemovalGround, RemovalGroundName } from './removal-ground.ts';
import {
  type FieldsOf,
  isConfidence,
  isFulfilledBy,
  isLocalDate,
  isSource,
  type Words,
} from './value-check.ts';

/** The fields of a ground on which a feedback is taken away. */
export const removalFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    id: isText,
    ground: oneOf({
      'obscene-language': true,
      'personal-information': true,
      'promotional-content': true,
      'only-product-review': true,
      'only-marketplace-delivery': true,
      'only-protected-delivery': true,
      'feedback-extortion': true,
    } satisfies Words<RemovalGroundName>),
    since: isLocalDate,
    until: optional(isLocalDate),
    stores: listOf(isText, 1),
    effect: oneOf({ removed: true, 'struck-through': true } satisfies Words<RemovalGround['effect']>),
    concerns: oneOf({ anywhere: true, entire: true } satisfies Words<RemovalGround['concerns']>),
    certainty: oneOf({ certain: true, possible: true } satisfies Words<RemovalGround['certainty']>),
    fulfilledBy: optional(isFulfilledBy),
    label: optional(
      oneOf({ protected: true, marketplace: true } satisfies Words<NonNullable<RemovalGround['label']>>),
    ),
    firstScanOnTime: optional(isFlag),
    source: isSource,
    confidence: isConfidence,
    remark: optional(isText),
  }) satisfies FieldsOf<RemovalGround>)();
