import type { Route } from '../model/index.ts';
import type { ClockExclusion, ClockExtension, ClockRule, ClockStart, ClockStop } from './clock-rule.ts';
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
  shape,
} from './field-check.ts';
import { type FieldsOf, isConfidence, isLocalDate, isSource, type Words } from './value-check.ts';

const isHours: FieldCheck = (value, path) =>
  typeof value === 'number' && value > 0 && value <= 876_600
    ? undefined
    : fault(path, 'hours, more than 0 and at most 100 years of them', value);

const isStartWord = /* @__PURE__ */ oneOf({
  'unanswered-message': true,
  'first-of-thread': true,
} satisfies Words<Extract<ClockStart, string>>);
const isSilence = /* @__PURE__ */ shape({ firstAfterSilenceHours: isHours });

const isStart: FieldCheck = (value, path) =>
  typeof value === 'object' && value !== null ? isSilence(value, path) : isStartWord(value, path);

const isKnownRoute = /* @__PURE__ */ oneOf({
  marketplace: true,
  'marketplace-email': true,
  api: true,
  email: true,
  phone: true,
  chat: true,
  'public-reply': true,
} satisfies Words<Extract<Route, string>>);

// What a source called a route itself is named as in keys and listings.
const isRoute: FieldCheck = (value, path) =>
  typeof value === 'string' && /^other:./.test(value) ? undefined : isKnownRoute(value, path);

const isExclusion = /* @__PURE__ */ oneOf({
  'no-response-needed': true,
  'marked-spam': true,
  'holiday-mode': true,
  'started-by-seller': true,
} satisfies Words<ClockExclusion>);

const isWeekday: FieldCheck = (value, path) =>
  isWhole(1, 7)(value, path) === undefined ? undefined : fault(path, 'a weekday, 1 Monday … 7 Sunday', value);

const isWallTime: FieldCheck = (value, path) =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? undefined
    : fault(path, 'a time of day (HH:MM)', value);

/** The fields of a clock. */
export const clockFields: FieldChecks = /* @__PURE__ */ (() =>
  ({
    id: isText,
    since: isLocalDate,
    until: optional(isLocalDate),
    stores: listOf(isText, 1),
    startsOn: isStart,
    stoppedBy: oneOf({
      'human-reply': true,
      'meaningful-reply': true,
      'any-reply': true,
    } satisfies Words<ClockStop>),
    inquiryRoutes: optional(listOf(isRoute, 1)),
    replyRoutes: optional(listOf(isRoute, 1)),
    target: oneShapeOf({ hours: isHours }, { days: isWhole(1, 36_525) }, { workingDays: isWhole(1, 10_000) }),
    excludes: listOf(isExclusion),
    excludesLate: listOf(isExclusion),
    extension: optional(
      shape({
        receivedOn: listOf(isWeekday, 1),
        dueOn: isWeekday,
        dueAt: isWallTime,
      } satisfies FieldsOf<ClockExtension>),
    ),
    enforcement: oneOf({ enforced: true, advisory: true } satisfies Words<ClockRule['enforcement']>),
    source: isSource,
    confidence: isConfidence,
    remark: optional(isText),
  }) satisfies FieldsOf<ClockRule>)();
