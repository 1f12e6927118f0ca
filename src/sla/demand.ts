import type { Conversation, RuleRef } from '../model/index.ts';
import {
  type ClockExclusion,
  type ClockRule,
  type ClockStart,
  type ClockStop,
  clockRulesInForce,
  type Rulebook,
  ruleRef,
} from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import type { ClockPause } from './clock.ts';
import type { AtRisk, Calendars, ClockPolicy } from './clock-policy.ts';
import { type DueTime, internalDue, marketplaceDue } from './due-time.ts';

/** What a rule or policy wants of one wait. */
export interface Demand {
  readonly startsOn: ClockStart;
  readonly stoppedBy: ClockStop;
  readonly inquiryRoutes?: readonly string[] | undefined;
  readonly replyRoutes?: readonly string[] | undefined;
  readonly excludes: readonly ClockExclusion[];
  readonly excludesLate: readonly ClockExclusion[];
  readonly rule?: RuleRef;
  readonly dueTime: (startedAt: Instant, pauses: readonly ClockPause[], asOf: Instant) => DueTime;
}

/** A rule with all its versions, or a policy. */
export interface DemandSource {
  readonly id: string;
  readonly kind: 'marketplace' | 'internal';
  /** Which pauses count; absent: every one. */
  readonly pausedBy: readonly string[] | undefined;
  /** What it demands then under a priority, or, where none is named, under any; `undefined`: nothing. */
  readonly at: (instant: Instant, priority?: string) => Demand | undefined;
}

/** The marketplace's demands on a conversation; none on one of another marketplace or store. */
export function marketplaceSources(
  conversation: Pick<Conversation, 'marketplace' | 'store'>,
  rules: Rulebook,
  atRisk: AtRisk | undefined,
): readonly DemandSource[] {
  const { marketplace, store = rules.store } = conversation;
  if (marketplace !== rules.marketplace || store !== rules.store) return [];
  const ids = [...new Set(rules.clocks.map(({ id }) => id))];
  const demands = new Map(rules.clocks.map((rule) => [rule, demandOf(rules, rule, atRisk)]));
  return ids.map((id) => ({
    id,
    kind: 'marketplace',
    pausedBy: [],
    at: (instant) => {
      const rule = clockRulesInForce(rules, instant).find((one) => one.id === id);
      return rule && demands.get(rule);
    },
  }));
}

function demandOf(rules: Rulebook, rule: ClockRule, atRisk: AtRisk | undefined): Demand {
  const { startsOn, stoppedBy, inquiryRoutes, replyRoutes, excludes, excludesLate } = rule;
  return {
    ...{ startsOn, stoppedBy, inquiryRoutes, replyRoutes, excludes, excludesLate },
    rule: ruleRef(rules, rule),
    dueTime: (startedAt) => marketplaceDue(rule, startedAt, rules.zone, atRisk),
  };
}

const OWN_EXCLUSIONS: readonly ClockExclusion[] = ['no-response-needed', 'marked-spam'];

/** One's own demands on a conversation. */
export function internalSources(
  conversation: Pick<Conversation, 'marketplace' | 'store'>,
  policies: readonly ClockPolicy[],
  calendars: Calendars,
  usualAtRisk: AtRisk | undefined,
): readonly DemandSource[] {
  const { marketplace, store } = conversation;
  const own = policies.filter(
    ({ when }) =>
      (when?.marketplace?.includes(marketplace) ?? true) &&
      (when?.store === undefined || (store !== undefined && when.store.includes(store))),
  );
  return own.map((policy) => {
    const { target, atRisk = usualAtRisk, when, pausedBy } = policy;
    const calendar = 'calendar' in target ? calendars[target.calendar] : undefined;
    const demand: Demand = {
      startsOn: policy.startsOn ?? 'unanswered-message',
      stoppedBy: policy.stoppedBy ?? 'human-reply',
      excludes: OWN_EXCLUSIONS,
      excludesLate: OWN_EXCLUSIONS,
      dueTime: (startedAt, pauses, asOf) => internalDue(target, calendar, startedAt, pauses, asOf, atRisk),
    };
    return {
      id: policy.id,
      kind: 'internal',
      pausedBy,
      at: (_, priority) =>
        priority === undefined || (when?.priority?.includes(priority) ?? true) ? demand : undefined,
    };
  });
}
