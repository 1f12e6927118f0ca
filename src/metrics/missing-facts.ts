import { type Coverage, type Fact, missingDays } from '../model/index.ts';
import { addDaysToDate } from '../time/index.ts';
import { compareText } from './compare-text.ts';
import { countedDayOf } from './counted-day.ts';
import type { Judgement } from './judgement.ts';
import type { MissingFact } from './result.ts';
import type { Group } from './slots.ts';
import type { Tally } from './tally.ts';

/**
 * Which days does no source of orders cover? Those of the window and, where orders are counted to a promised day,
 * those before it on which such an order may have been placed.
 */
export function uncoveredDays(
  group: Group,
  judgement: Judgement,
  coverage: readonly Coverage[],
): NonNullable<MissingFact['days']> {
  const { rule, days } = judgement;
  const { to, zone } = days;
  const from = addDaysToDate(days.from, rule === undefined ? 0 : -countedDayOf(rule).longestWait);
  return wantedFrom(group, judgement, coverage).flatMap((whose) =>
    missingDays(coverage, { fact: 'orders', ...whose, from, to, zone }),
  );
}

/** Whose orders the sources have to cover; without any order to tell, those of the rulebook's own store. */
function wantedFrom(
  { tally }: Group,
  { rules, channels }: Judgement,
  coverage: readonly Coverage[],
): readonly Pick<Parameters<typeof missingDays>[1], 'marketplace' | 'store' | 'account' | 'fulfilledBy'>[] {
  const { accounts, marketplaces, stores, fulfilledBy } = tally.members;
  if (stores.size === 0 && tally.leftOut.size === 0) {
    const { marketplace, store } = rules;
    const named = coverage.length === 0 ? [undefined] : new Set(coverage.map(({ account }) => account));
    return [...named].flatMap((account) =>
      channels.map((channel) => ({ marketplace, store, account, fulfilledBy: channel })),
    );
  }
  return [...marketplaces].flatMap((marketplace) =>
    [...stores].flatMap((store) =>
      [...accounts].flatMap((account) =>
        [...fulfilledBy].map((channel) => ({ marketplace, store, account, fulfilledBy: channel })),
      ),
    ),
  );
}

/** What nobody told: first the days, then fact by fact how many orders lack it. */
export function missingFacts(tally: Tally, days: NonNullable<MissingFact['days']>): readonly MissingFact[] {
  const byOrder = [...tally.missing].map(([fact, orders]) => ({ fact, orders }) as MissingFact);
  byOrder.sort((a, b) => compareText(a.fact, b.fact));
  return days.length === 0 ? byOrder : [{ fact: 'orders' as Fact, days }, ...byOrder];
}
