import type { Conversation, RuleRef } from '../model/index.ts';
import { clockRulesInForce, type Rulebook, ruleRef } from '../rulebook/index.ts';
import {
  type Instant,
  type InstantInput,
  previousWorkingTime,
  toInstant,
  workingTimeBetween,
} from '../time/index.ts';
import type { SlaClock } from './clock.ts';
import type { Calendars } from './clock-policy.ts';
import { marketplaceDue } from './due-time.ts';
import { type ClockOptions, slaClocks } from './sla-clocks.ts';

/** Somebody who answers while the seller is away. */
export interface Cover {
  readonly name: string;
  /** When they work, by its name in `calendars`; absent: always. */
  readonly calendar?: string | undefined;
  /** For which stores; absent: all. */
  readonly stores?: readonly string[] | undefined;
}

/** One wait that nobody would end in time. */
export interface CoverTask {
  readonly conversationId: string;
  readonly clock: SlaClock;
  /** By when somebody has to act: the due time, or the end of the last shift of the one who covers before it. */
  readonly by: Instant;
  /** Who does; absent: nobody is at work in time. */
  readonly cover?: string;
}

/** What a rule does to messages that come while nobody is there. */
export interface AbsenceRule {
  readonly marketplace: string;
  readonly store: string;
  readonly rule: RuleRef;
  /** When a message is due that comes as soon as nobody is there. */
  readonly firstDueAt: Instant;
  /** Does it run out before somebody is back? */
  readonly breaches: boolean;
  /** Does the marketplace's holiday mode excuse messages that come in it? */
  readonly excusedByHolidayMode: boolean;
}

/** What happens while nobody is there. */
export interface VacationPlan {
  /** What runs out in between, the earliest first. */
  readonly tasks: readonly CoverTask[];
  /** For each store of the conversations, what holds for messages that are still to come. */
  readonly absences: readonly AbsenceRule[];
}

/** Between when nobody is there, under which rules, and who could help. */
export interface VacationOptions extends Omit<ClockOptions, 'rules' | 'asOf'> {
  /** The rulebook of a conversation's store; `undefined`: the conversation is left out. */
  readonly rulesFor: (conversation: Conversation) => Rulebook | undefined;
  /** From here on nobody is there. */
  readonly from: InstantInput;
  /** Here somebody is back: what is due at this instant can still be done. */
  readonly to: InstantInput;
  /** Who could answer, the first choice first. */
  readonly covers?: readonly Cover[] | undefined;
}

/**
 * What runs out while nobody is there, and who has to cover what by when?
 *
 * Looks at the conversations as they stand at `from`. What is over by then, and what is paused, is not in it.
 *
 * @param conversations - Of any stores.
 * @param options - See {@link VacationOptions}; targets and promises of one's own count as in {@link slaClocks}.
 * @returns The waits that run out, and per store what happens to messages that are still to come.
 * @throws RangeError for what is no instant, a `to` that is not after `from`, an unknown calendar, and a policy that
 *   {@link checkClocks} refuses.
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const messages = [{ from: 'buyer', sentAt: Date.UTC(2026, 7, 14, 7) }] as const;
 * const plan = vacationPlan([{ id: 'C1', marketplace: 'amazon', store: 'IT', messages }], {
 *   rulesFor: () => rules,
 *   from: '2026-08-14T18:00:00+02:00',
 *   to: '2026-08-17T09:00:00+02:00',
 *   covers: [{ name: 'Ada' }],
 * });
 * plan.tasks.map(({ cover, by }) => `${cover}: ${new Date(by).toISOString()}`); // => ['Ada: 2026-08-15T07:00:00.000Z']
 * plan.absences[0]?.excusedByHolidayMode; // => false
 * ```
 */
export function vacationPlan(conversations: readonly Conversation[], options: VacationOptions): VacationPlan {
  const { rulesFor, covers = [], calendars = {}, ...others } = options;
  const [from, to] = [toInstant(options.from, 'from'), toInstant(options.to, 'to')];
  if (to <= from) throw new RangeError('to must be after from');
  for (const { name, calendar } of covers)
    if (calendar !== undefined && !Object.hasOwn(calendars, calendar))
      throw new RangeError(`covers: ${name}.calendar: ${calendar} is unknown`);
  const tasks: CoverTask[] = [];
  const rulebooks = new Map<string, Rulebook>();
  for (const conversation of conversations) {
    const rules = rulesFor(conversation);
    if (rules === undefined) continue;
    rulebooks.set(JSON.stringify([rules.marketplace, rules.store]), rules);
    for (const clock of slaClocks(conversation, { ...others, calendars, rules, asOf: from })) {
      const { status, dueAt } = clock;
      const runs = status === 'running' || status === 'at-risk';
      if (!runs || dueAt >= to) continue;
      const store = conversation.store ?? rules.store;
      tasks.push({
        conversationId: conversation.id,
        clock,
        ...coverOf(covers, calendars, store, from, dueAt),
      });
    }
  }
  return {
    tasks: tasks.sort(byDueTime),
    absences: [...rulebooks.values()].flatMap((rules) => absencesOf(rules, from, to)),
  };
}

function coverOf(
  covers: readonly Cover[],
  calendars: Calendars,
  store: string,
  from: Instant,
  dueAt: Instant,
): Pick<CoverTask, 'by' | 'cover'> {
  for (const { name, calendar: calendarName, stores } of covers) {
    if (stores !== undefined && !stores.includes(store)) continue;
    const calendar = calendarName === undefined ? undefined : calendars[calendarName];
    if (calendar === undefined) return { by: dueAt, cover: name };
    if (workingTimeBetween(calendar, from, dueAt) > 0)
      return { by: previousWorkingTime(calendar, dueAt).getTime(), cover: name };
  }
  return { by: dueAt };
}

function byDueTime(a: CoverTask, b: CoverTask): number {
  if (a.clock.dueAt !== b.clock.dueAt) return a.clock.dueAt - b.clock.dueAt;
  const [nameA, nameB] = [`${a.conversationId} ${a.clock.id}`, `${b.conversationId} ${b.clock.id}`];
  return nameA < nameB ? -1 : Number(nameA > nameB);
}

function absencesOf(rules: Rulebook, from: Instant, to: Instant): readonly AbsenceRule[] {
  const { marketplace, store, zone } = rules;
  return clockRulesInForce(rules, from).map((rule) => {
    const firstDueAt = marketplaceDue(rule, from, zone).dueAt;
    return {
      ...{ marketplace, store, rule: ruleRef(rules, rule), firstDueAt, breaches: firstDueAt < to },
      excusedByHolidayMode: rule.excludes.includes('holiday-mode'),
    };
  });
}
