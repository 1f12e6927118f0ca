import type { TermLength, TermRule } from '../rulebook/index.ts';
import { type Binds, type Due, dueAfter, type Instant, type LocalDate } from '../time/index.ts';
import type { DeadlineReadings } from './deadline-answer.ts';

/** Whose days are counted, and which of them are worked. */
export interface Days {
  readonly zone: string;
  readonly holidays: readonly LocalDate[] | undefined;
  readonly weekdays: readonly number[] | undefined;
}

/** Every instant at which the term can be said to end. */
export function readingsOf(start: Instant, { length, binds }: TermRule, days: Days): DeadlineReadings {
  return named(dueAfter(start, { ...length, ...days, binds }), length);
}

/** The reading that costs nobody anything: the earlier for a seller who has to act, else the later. */
export function safeReading({ exactAt, endOfDayAt }: DeadlineReadings, binds: Binds): Instant {
  const known = [exactAt, endOfDayAt].filter((at) => at !== undefined);
  return binds === 'seller' ? Math.min(...known) : Math.max(...known);
}

/**
 * From when is the act possible? Whoever acts too early errs, so the safe reading is the other one: the later for the
 * seller, the earlier for a right of the buyer.
 *
 * @returns `undefined` when the term knows no wait, or when nobody said what the wait starts from.
 */
export function openingOf(
  { opensAfter, opensFrom, binds }: TermRule,
  facts: { readonly start: Instant | undefined; readonly opensFrom: Instant | undefined },
  days: Days,
): Instant | undefined {
  const from = facts.opensFrom ?? (opensFrom === undefined ? facts.start : undefined);
  if (opensAfter === undefined || from === undefined) return undefined;
  const { exactAt, endOfDayAt } = named(dueAfter(from, { ...opensAfter, ...days, binds }), opensAfter);
  // A day has passed when the next one begins.
  const nextDayAt = endOfDayAt === undefined ? undefined : endOfDayAt + 1;
  return safeReading(
    {
      ...(exactAt === undefined ? {} : { exactAt }),
      ...(nextDayAt === undefined ? {} : { endOfDayAt: nextDayAt }),
    },
    binds === 'seller' ? 'buyer' : 'seller',
  );
}

/** Hours have one reading, the exact one; working days one, the end of the day. */
function named({ dueAt, exactAt, endOfDayAt }: Due, length: TermLength): DeadlineReadings {
  if ('hours' in length) return { exactAt: dueAt };
  if (exactAt === undefined || endOfDayAt === undefined) return { endOfDayAt: dueAt };
  return { exactAt, endOfDayAt };
}
