import {
  checkZone,
  type DayNumber,
  dayNumberAt,
  type LocalDate,
  localDateOfDay,
  startOfDay,
  toDayNumber,
} from '../time/index.ts';
import type { Coverage, Fact } from './facts.ts';
import type { FulfilledBy } from './order.ts';

/** Local days, both ends included. */
interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Coverages of the same facts, orders and zone, as few ranges of days. */
export interface CoveredFacts {
  /** What all the ranges have in common. */
  readonly of: Coverage;
  readonly days: readonly Days[];
}

/**
 * Adds coverages up: ranges of the same facts and orders that overlap or touch become one.
 *
 * @throws RangeError for a date or zone that does not exist and for a range that ends before it begins.
 */
export function coveredFacts(coverage: readonly Coverage[]): readonly CoveredFacts[] {
  const groups = new Map<string, { of: Coverage; days: Days[] }>();
  for (const of of coverage) {
    checkZone(of.zone, 'coverage.zone');
    const days = daysOf(of, 'coverage');
    const { marketplace, account, store, fulfilledBy, fact, zone } = of;
    const key = JSON.stringify([marketplace, account ?? null, store, fulfilledBy ?? null, fact, zone]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { of, days: [days] });
    else group.days.push(days);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { of, days }]) => ({ of, days: unite(days) }));
}

/** The same as plain coverages, sorted. */
export function addCoverage(covered: readonly CoveredFacts[]): readonly Coverage[] {
  return covered.flatMap(({ of, days }) =>
    days.map(({ from, to }) => ({ ...of, from: localDateOfDay(from), to: localDateOfDay(to) })),
  );
}

/**
 * Which days of a range does no source cover for a fact?
 *
 * @param coverage - What sources cover, as `joinFacts` adds it up.
 * @param asked - The fact, whose orders, and the first and last local day. `zone`: whose days they are (IANA); a
 * coverage in days of another zone then counts only for the days that it covers from midnight to midnight.
 * Without `zone` days are compared by their dates. Without `account`, only coverage that names none counts.
 * @returns Ranges of days, first and last included, in order; empty when all are covered.
 * @throws RangeError for a date or zone that does not exist, and when `to` lies before `from`.
 * @example
 * ```ts
 * import { missingDays } from 'goodstanding/model';
 * const orders = { fact: 'claims', marketplace: 'amazon', store: 'IT' } as const;
 * const covered = { ...orders, from: '2026-03-03', to: '2026-03-04', zone: 'Europe/Rome' };
 * missingDays([covered], { ...orders, fulfilledBy: 'seller', from: '2026-03-01', to: '2026-03-04' });
 * // => [{ from: '2026-03-01', to: '2026-03-02' }]
 * ```
 */
export function missingDays(
  coverage: readonly Coverage[],
  asked: {
    readonly fact: Fact;
    readonly marketplace: string;
    readonly account?: string | undefined;
    readonly store: string;
    readonly fulfilledBy: FulfilledBy;
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly zone?: string | undefined;
  },
): readonly { readonly from: LocalDate; readonly to: LocalDate }[] {
  const wanted = daysOf(asked, 'asked');
  if (asked.zone !== undefined) checkZone(asked.zone);
  const matching = coverage.filter(({ fact }) => fact === asked.fact).filter((of) => covers(of, asked));
  const known = coveredFacts(matching).flatMap(({ of, days }) =>
    asked.zone === undefined || asked.zone === of.zone
      ? days
      : days.map((range) => wholeDays(range, of.zone, asked.zone as string)),
  );
  const missing: { from: LocalDate; to: LocalDate }[] = [];
  let next = wanted.from;
  const miss = (last: DayNumber) => {
    if (last >= next) missing.push({ from: localDateOfDay(next), to: localDateOfDay(last) });
  };
  for (const { from, to } of unite(known.filter((days) => days.from <= days.to))) {
    miss(Math.min(from - 1, wanted.to));
    next = Math.max(next, to + 1);
  }
  miss(wanted.to);
  return missing;
}

/** Is a coverage about such orders? Days and fact apart. */
export function covers(
  coverage: Pick<Coverage, 'marketplace' | 'account' | 'store' | 'fulfilledBy'>,
  order: {
    readonly marketplace: string;
    readonly account?: string | undefined;
    readonly store: string;
    readonly fulfilledBy: FulfilledBy;
  },
): boolean {
  return (
    coverage.marketplace === order.marketplace &&
    coverage.store === order.store &&
    (coverage.account === undefined || coverage.account === order.account) &&
    (coverage.fulfilledBy === undefined || coverage.fulfilledBy === order.fulfilledBy)
  );
}

function daysOf({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }, name: string): Days {
  const days = { from: toDayNumber(from, `${name}.from`), to: toDayNumber(to, `${name}.to`) };
  if (days.to < days.from) throw new RangeError(`${name}.to lies before ${name}.from: ${from} to ${to}`);
  return days;
}

function unite(days: readonly Days[]): readonly Days[] {
  const united: { from: DayNumber; to: DayNumber }[] = [];
  for (const { from, to } of days.toSorted((a, b) => a.from - b.from)) {
    const last = united.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else united.push({ from, to });
  }
  return united;
}

/** The days of another zone that lie inside a range from midnight to midnight; may be none. */
function wholeDays({ from, to }: Days, zone: string, other: string): Days {
  const [start, end] = [startOfDay(from, zone), startOfDay(to + 1, zone)];
  const first = dayNumberAt(start, other);
  return { from: startOfDay(first, other) < start ? first + 1 : first, to: dayNumberAt(end, other) - 1 };
}
