import type { Confidence, Source } from '../model/index.ts';
import type { LocalDate } from '../time/index.ts';
import { clockFields } from './clock-fields.ts';
import type { ClockRule } from './clock-rule.ts';
import { attachmentFields, contactFields, messageTypeFields } from './contact-fields.ts';
import type { AttachmentRule, ContactRule, MessageTypeRule } from './contact-rule.ts';
import { draftFields } from './draft-fields.ts';
import type { DraftRule } from './draft-rule.ts';
import type { FieldChecks } from './field-check.ts';
import { termFields } from './marketplace-fields.ts';
import { fieldsOfMetric } from './metric-fields.ts';
import type { MetricRule } from './metric-rule.ts';
import { removalFields } from './removal-fields.ts';
import type { RemovalGround } from './removal-ground.ts';
import type { TermRule } from './term-rule.ts';

/** What every rule of a marketplace carries, whatever it is about. */
export interface DatedRule {
  /** Unique in its marketplace and stable over versions: `amazon.odr`. */
  readonly id: string;
  /** First day of this version. */
  readonly since: LocalDate;
  /** First day on which it no longer holds. */
  readonly until?: LocalDate | undefined;
  /** The stores it holds for. */
  readonly stores: readonly string[];
  readonly source: Source;
  readonly confidence: Confidence;
  /** What is disputed or unknown about it, in a sentence for people. */
  readonly remark?: string | undefined;
}

/** How rules of one kind are checked and told apart. */
export interface RuleKind<Rule extends DatedRule> {
  readonly fields: (rule: Rule) => FieldChecks;
  /** What it is about, in words; one id is about one thing. */
  readonly meaning: (rule: Rule) => string;
  /** What it is a version of: on no day and in no store do two of them hold. */
  readonly versionOf: (rule: Rule) => string;
  /** The field, beside the id, that a caller cannot change. */
  readonly identity?: string;
  /** What is wrong between its fields, as `field: what`. */
  readonly fault?: (rule: Rule) => string | undefined;
}

export const metricKind: RuleKind<MetricRule> = {
  fields: (rule) => fieldsOfMetric(rule.metric),
  meaning: ({ metric, profile }) => `${metric}${profile === undefined ? '' : ` of ${profile}`}`,
  versionOf: ({ id }) => id,
  identity: 'metric',
  fault: ({ window }) =>
    'from' in window && window.to < window.from
      ? `window.to must not lie before from: ${window.from}, ${window.to}`
      : undefined,
};

export const termKind: RuleKind<TermRule> = {
  fields: () => termFields,
  meaning: ({ term }) => term,
  versionOf: ({ term }) => term,
  identity: 'term',
};

export const clockKind: RuleKind<ClockRule> = {
  fields: () => clockFields,
  meaning: () => 'a clock',
  versionOf: ({ id }) => id,
  fault: ({ excludes, excludesLate }) => {
    const missing = excludesLate.find((exclusion) => !excludes.includes(exclusion));
    return missing === undefined ? undefined : `excludesLate: ${missing} is not among excludes`;
  },
};

export const draftKind: RuleKind<DraftRule> = {
  fields: () => draftFields,
  meaning: ({ rule }) => rule,
  versionOf: ({ rule }) => rule,
  identity: 'rule',
};

export const contactKind: RuleKind<ContactRule> = {
  fields: () => contactFields,
  meaning: ({ purpose }) => `contact for ${purpose}`,
  versionOf: ({ purpose }) => purpose,
  identity: 'purpose',
  fault: ({ permitted, routes, perOrder, sharedWith }) => {
    if (permitted && routes.length === 0) return 'routes must name one at least: it is permitted';
    return sharedWith !== undefined && perOrder === undefined
      ? 'sharedWith: there is no perOrder to share'
      : undefined;
  },
};

export const messageTypeKind: RuleKind<MessageTypeRule> = {
  fields: () => messageTypeFields,
  meaning: ({ messageType }) => `message type ${messageType}`,
  versionOf: ({ messageType }) => messageType,
  identity: 'messageType',
};

export const attachmentKind: RuleKind<AttachmentRule> = {
  fields: () => attachmentFields,
  meaning: () => 'attachments',
  versionOf: () => 'attachments',
};

export const removalKind: RuleKind<RemovalGround> = {
  fields: () => removalFields,
  meaning: ({ ground }) => `removal for ${ground}`,
  versionOf: ({ ground }) => ground,
  identity: 'ground',
};
