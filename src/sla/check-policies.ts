import type { AtRisk, Calendars, ClockPolicy } from './clock-policy.ts';

const MOST_HOURS = 87_660;

/**
 * Insists that policies can run at all: unique ids, positive targets, calendars that exist.
 *
 * @throws RangeError that names the policy and the field.
 */
export function checkPolicies(policies: readonly ClockPolicy[], calendars: Calendars): void {
  const ids = new Set<string>();
  for (const { id, target, atRisk } of policies) {
    if (typeof id !== 'string' || id === '') throw new RangeError('clocks: a policy has no id');
    if (ids.has(id)) throw new RangeError(`clocks: ${id} stands twice`);
    ids.add(id);
    const isWorking = 'workingHours' in target;
    const [field, hours] = isWorking ? ['workingHours', target.workingHours] : ['hours', target.hours];
    if (!(hours > 0 && hours <= MOST_HOURS))
      throw new RangeError(
        `clocks: ${id}.target.${field} must lie above 0 and up to ${MOST_HOURS}: ${hours}`,
      );
    if (isWorking && !Object.hasOwn(calendars, target.calendar))
      throw new RangeError(
        `clocks: ${id}.target.calendar: ${target.calendar} is unknown; known: ${Object.keys(calendars).join(', ')}`,
      );
    if (atRisk !== undefined) checkAtRisk(atRisk, `clocks: ${id}.atRisk`);
  }
}

/** Insists that a threshold can be reached. */
export function checkAtRisk(atRisk: AtRisk, name: string): void {
  if ('share' in atRisk) {
    if (!(atRisk.share > 0 && atRisk.share < 1))
      throw new RangeError(`${name}.share must lie between 0 and 1: ${atRisk.share}`);
  } else if (!(atRisk.minutesLeft > 0 && atRisk.minutesLeft <= MOST_HOURS * 60)) {
    throw new RangeError(
      `${name}.minutesLeft must lie above 0 and up to ${MOST_HOURS * 60}: ${atRisk.minutesLeft}`,
    );
  }
}
