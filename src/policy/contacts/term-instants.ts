import type { TermLength, TermRule } from '../../rulebook/index.ts';
import { type Due, dueAfter, type Instant } from '../../time/index.ts';

/** When a term ends, in the reading that is safe for whom it binds. */
export function termDueAt(start: Instant, rule: TermRule, zone: string): Instant;
export function termDueAt(start: Instant | undefined, rule: TermRule, zone: string): Instant | null;
export function termDueAt(
  start: Instant | undefined,
  { length, binds }: TermRule,
  zone: string,
): Instant | null {
  return start === undefined ? null : dueAfter(start, { ...length, zone, binds }).dueAt;
}

/** From when an act is possible: whoever acts too early errs, so a seller takes the later reading. */
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
