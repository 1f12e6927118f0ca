import type { RuleRef } from '../model/index.ts';
import { type ClockRule, clockRulesInForce, type Rulebook, ruleRef } from '../rulebook/index.ts';
import {
  addWorkingTime,
  dayNumberAt,
  type Instant,
  type InstantInput,
  startOfDay,
  toInstant,
  type WorkingCalendar,
  workingIntervals,
} from '../time/index.ts';
import { checkPolicies } from './check-policies.ts';
import type { Calendars, ClockPolicy, ClockTarget } from './clock-policy.ts';
import { internalDue, marketplaceDue } from './due-time.ts';

/** What is questionable about a policy that can run. */
export type ClockFinding =
  | {
      readonly code: 'later-than-marketplace';
      readonly policyId: string;
      readonly rule: RuleRef;
      /** The message for which it is worst: the policy lets it wait this much longer than the marketplace does. */
      readonly example: {
        readonly startedAt: Instant;
        readonly dueAt: Instant;
        readonly marketplaceDueAt: Instant;
      };
    }
  /** So many minutes before the end is before the beginning. */
  | { readonly code: 'always-at-risk'; readonly policyId: string };

const HOUR = 3_600_000;
const DAYS_AHEAD = 366;

/**
 * Do the seller's own targets make sense beside the marketplace's? Call it when policies are loaded.
 *
 * A target in working hours is compared for the messages of the year after `asOf`, exactly: at each opening and
 * closing and where a target first runs over one. Pauses, which can move a target further, are not looked at.
 *
 * @param policies - See {@link ClockPolicy}.
 * @param options - `rules`: those in force at `asOf` are compared. `calendars`: the ones that policies name.
 * @returns A finding for each policy and rule of the marketplace after which the policy can be due, and for each
 *   policy that is at risk from its beginning; empty: all is well.
 * @throws RangeError for what cannot run at all: an id twice, a target or threshold out of range, an unknown
 *   calendar, a calendar that does not open again; the message names the policy and the field.
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 * import { workingCalendar } from 'goodstanding/time';
 *
 * const office = workingCalendar({ zone: 'Europe/Rome', hours: { mon: [['09:00', '17:00']], fri: [['09:00', '17:00']] } });
 * const options = { rules: rulebook(amazon, { store: 'IT' }), calendars: { office }, asOf: '2026-10-09T09:00:00Z' };
 * checkClocks([{ id: 'four-hours', target: { hours: 4 } }], options); // => []
 * const policy = { id: 'office-hours', target: { workingHours: 4, calendar: 'office' } };
 * checkClocks([policy], options)[0]?.code; // => 'later-than-marketplace'
 * ```
 */
export function checkClocks(
  policies: readonly ClockPolicy[],
  options: {
    readonly rules: Rulebook;
    readonly calendars?: Calendars | undefined;
    readonly asOf: InstantInput;
  },
): readonly ClockFinding[] {
  const { rules, calendars = {} } = options;
  const asOf = toInstant(options.asOf, 'asOf');
  checkPolicies(policies, calendars);
  const inForce = clockRulesInForce(rules, asOf);
  return policies.flatMap((policy): readonly ClockFinding[] => {
    const { id: policyId, target, atRisk, when } = policy;
    const calendar = 'calendar' in target ? calendars[target.calendar] : undefined;
    const hours = 'workingHours' in target ? target.workingHours : target.hours;
    const isAlways = atRisk !== undefined && 'minutesLeft' in atRisk && atRisk.minutesLeft >= hours * 60;
    const findings: ClockFinding[] = isAlways ? [{ code: 'always-at-risk', policyId }] : [];
    const holdsHere =
      (when?.marketplace?.includes(rules.marketplace) ?? true) &&
      (when?.store?.includes(rules.store) ?? true);
    if (!holdsHere) return findings;
    const starts = candidates(rules.zone, calendar, Math.round(hours * HOUR), asOf);
    for (const rule of inForce) {
      const example = worstOf(starts, rule, rules.zone, target, calendar);
      if (example.dueAt > example.marketplaceDueAt)
        findings.push({ code: 'later-than-marketplace', policyId, rule: ruleRef(rules, rule), example });
    }
    return findings;
  });
}

/** Between two neighbors of these the target is later than the marketplace's by as much or less, nowhere by more. */
function candidates(
  zone: string,
  calendar: WorkingCalendar | undefined,
  length: number,
  asOf: Instant,
): readonly Instant[] {
  const first = dayNumberAt(asOf, zone);
  const starts = [asOf];
  for (let day = first + 1; day <= first + DAYS_AHEAD; day += 1) {
    const midnight = startOfDay(day, zone);
    starts.push(midnight - 1, midnight);
  }
  if (calendar === undefined) return starts;
  for (const { start, end } of workingIntervals(calendar, asOf, starts.at(-1) as Instant)) {
    // A message one millisecond after the last that can still be answered before closing waits for the next opening.
    const last = addWorkingTime(calendar, end, -length).getTime() + 1;
    starts.push(start, end, ...(last > asOf ? [last] : []));
  }
  return starts;
}

function worstOf(
  starts: readonly Instant[],
  rule: ClockRule,
  zone: string,
  target: ClockTarget,
  calendar: WorkingCalendar | undefined,
): { readonly startedAt: Instant; readonly dueAt: Instant; readonly marketplaceDueAt: Instant } {
  const all = starts.map((startedAt) => ({
    startedAt,
    dueAt: internalDue(target, calendar, startedAt, [], startedAt).dueAt,
    marketplaceDueAt: marketplaceDue(rule, startedAt, zone).dueAt,
  }));
  return all.reduce((worst, one) =>
    one.dueAt - one.marketplaceDueAt > worst.dueAt - worst.marketplaceDueAt ? one : worst,
  );
}
