import { type InstantInput, toInstant } from '../time/index.ts';
import type { SlaClock } from './clock.ts';

/**
 * When does the status of any of these clocks change next, if nobody writes and nothing happens?
 *
 * Then a scheduler has to look again; until then it need not. A clock that is paused does not change by itself.
 *
 * @param clocks - From {@link slaClocks}, of one conversation or of many.
 * @param options - `asOf`: only what comes later counts.
 * @returns When a clock comes to be at risk, or one millisecond after its due time, because at that time it is not
 *   breached yet; `undefined`: none will change.
 * @throws RangeError when `asOf` is no instant.
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const messages = [{ from: 'buyer', sentAt: Date.UTC(2026, 9, 9, 7) }] as const;
 * const clock = { id: 'four-hours', target: { hours: 4 }, atRisk: { minutesLeft: 30 } };
 * const asOf = '2026-10-09T08:00:00Z';
 * const clocks = slaClocks({ id: 'C1', marketplace: 'amazon', messages }, { rules, clocks: [clock], asOf });
 * nextWakeUp(clocks, { asOf })?.toISOString(); // => '2026-10-09T10:30:00.000Z'
 * ```
 */
export function nextWakeUp(
  clocks: readonly SlaClock[],
  options: { readonly asOf: InstantInput },
): Date | undefined {
  const asOf = toInstant(options.asOf, 'asOf');
  let next = Number.POSITIVE_INFINITY;
  for (const { status, stoppedAt, atRiskAt, dueAt } of clocks) {
    if (stoppedAt !== undefined || status === 'paused') continue;
    // At exactly the due time it is not over yet.
    for (const at of [atRiskAt, dueAt + 1]) if (at > asOf && at < next) next = at;
  }
  return next === Number.POSITIVE_INFINITY ? undefined : new Date(next);
}
