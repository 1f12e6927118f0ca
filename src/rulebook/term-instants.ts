import { type Due, dueAfter, type Instant } from '../time/index.ts';
import type { TermLength, TermRule } from './term-rule.ts';

/**
 * When does a term end, in the reading that is safe for whom it binds?
 *
 * @param start - What sets it off; without it there is no end.
 * @param rule - The term in force then.
 * @param zone - IANA zone of the store, for days.
 * @returns Epoch milliseconds, or `null` without a start.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const startedAt = Date.parse('2026-03-02T08:30:00Z');
 * const term = termInForce(rules, 'answer-message', startedAt);
 * term && termDueAt(startedAt, term, rules.zone); // => Date.parse('2026-03-03T08:30:00Z')
 * ```
 */
export function termDueAt(start: Instant, rule: TermRule, zone: string): Instant;
export function termDueAt(start: Instant | undefined, rule: TermRule, zone: string): Instant | null;
export function termDueAt(
  start: Instant | undefined,
  { length, binds }: TermRule,
  zone: string,
): Instant | null {
  return start === undefined ? null : dueAfter(start, { ...length, zone, binds }).dueAt;
}

/**
 * From when is an act possible? Whoever acts too early errs, so a seller takes the later reading.
 *
 * @param start - What the wait starts from.
 * @param rule - The term in force then.
 * @param zone - IANA zone of the store, for days.
 * @returns Epoch milliseconds, or `null` without a start or without a wait.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'US' });
 * const deliverBy = Date.parse('2026-03-02T23:59:59-08:00');
 * const term = termInForce(rules, 'file-claim', deliverBy);
 * term && termOpensAt(deliverBy, term, rules.zone); // => Date.parse('2026-03-05T23:59:59-08:00')
 * ```
 */
export function termOpensAt(start: Instant | undefined, rule: TermRule, zone: string): Instant | null {
  if (start === undefined || rule.opensAfter === undefined) return null;
  const later = rule.binds === 'seller';
  const instants = openings(
    dueAfter(start, { ...rule.opensAfter, zone, binds: later ? 'buyer' : 'seller' }),
    rule.opensAfter,
  );
  return later ? Math.max(...instants) : Math.min(...instants);
}

/** Hours pass exactly, a day has passed when the next one begins. */
function openings({ dueAt, exactAt, endOfDayAt }: Due, length: TermLength): readonly Instant[] {
  if ('hours' in length) return [dueAt];
  if (exactAt === undefined || endOfDayAt === undefined) return [dueAt + 1];
  return [exactAt, endOfDayAt + 1];
}
