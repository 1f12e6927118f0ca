import type { FulfilledBy } from '../model/index.ts';
import { type Instant, type InstantInput, toInstant } from '../time/index.ts';
import { type AccountCalendar, accountCalendar, sampleDays } from './account-calendar.ts';
import { type Assortment, germanAssortment, italianAssortment } from './catalog.ts';
import { cleanOrder, unshippedOrder } from './clean-order.ts';
import { type PlantedCase, type Planting, plantings } from './planted-cases.ts';
import { type ReportFigures, reportFigures } from './report-figures.ts';
import { isOwnOrder, type OwnOrder, type SampleOrder } from './sample-order.ts';
import { seededNumbers } from './seeded-numbers.ts';

/** A made-up account: what is true of it, whatever a file may tell. */
export interface SampleAccount {
  readonly asOf: Instant;
  /** All orders of 95 days up to `asOf`, by purchase. */
  readonly orders: readonly SampleOrder[];
  /** What the marketplace's report on the Italian store says, made at the end of the day before `asOf`. */
  readonly performance: ReportFigures;
  /** The order of each edge case. */
  readonly planted: Readonly<Record<PlantedCase, string>>;
}

/** Orders of one store and channel, so many in any 60 days in a row. */
interface Stream {
  readonly store: string;
  readonly fulfilledBy: FulfilledBy;
  readonly assortment: Assortment;
  readonly inSixtyDays: number;
}

const STREAMS: readonly Stream[] = [
  { store: 'IT', fulfilledBy: 'seller', assortment: italianAssortment, inSixtyDays: 214 },
  { store: 'IT', fulfilledBy: 'marketplace', assortment: italianAssortment, inSixtyDays: 23 },
  { store: 'DE', fulfilledBy: 'seller', assortment: germanAssortment, inSixtyDays: 420 },
];

/**
 * A made-up Amazon account with known troubles, to test and to show with: an Italian store close to its limits, a
 * few orders shipped by the marketplace, a German store of which nobody knows the claims.
 *
 * In any 60 days the Italian store has 214 orders that it ships itself and 23 that the marketplace ships; two of
 * the 214 of the last 60 days carry a defect, three are overdue, and each case of `planted` is one order.
 *
 * @param options - `seed`: another seed gives other ids, products and hours, the same counts (default 1). `asOf`:
 *   the moment at which the account is looked at, at least some hours into a day of Europe/Rome.
 * @returns Orders with all that is true by `asOf`, the figures of the marketplace's report of the day before, and
 *   the ids of the edge cases.
 * @throws RangeError when the seed is no whole number or `asOf` no instant.
 * @example
 * ```ts
 * import { anAccount } from 'goodstanding/testing';
 * const { orders, planted } = anAccount({ asOf: '2026-11-20T18:00:00+01:00' });
 * const order = orders.find(({ id }) => id === planted['feedback-and-claim']);
 * [order?.feedback.length, order?.claims.length]; // => [1, 1]
 * ```
 */
export function anAccount(
  options: { readonly seed?: number | undefined; readonly asOf?: InstantInput | undefined } = {},
): SampleAccount {
  const asOf = toInstant(options.asOf ?? '2026-11-20T18:00:00+01:00', 'asOf');
  const numbers = seededNumbers(options.seed ?? 1);
  const calendar = accountCalendar(asOf);
  const orders: SampleOrder[] = [];
  const planted: Partial<Record<PlantedCase, string>> = {};
  const add = (
    plan: Pick<Stream, 'store' | 'fulfilledBy' | 'assortment'> & { readonly offset: number },
  ): SampleOrder => {
    const order = cleanOrder({ ...plan, serial: orders.length }, calendar, numbers);
    orders.push(order);
    return order;
  };
  const change = (order: SampleOrder, name: PlantedCase, changed: SampleOrder): void => {
    planted[name] = changed.id;
    orders[orders.indexOf(order)] = changed;
  };
  for (const stream of STREAMS) {
    for (let day = 0; day < sampleDays; day += 1) {
      const offset = day - sampleDays + 1;
      for (let nth = 0; nth < ordersOn(day, stream); nth += 1) {
        const order = add({ ...stream, offset });
        if (stream.store !== 'IT' || !isOwnOrder(order)) continue;
        const found = plantingAt(offset, nth);
        if (found !== undefined) change(order, found[0], found[1].change(order, calendar));
      }
    }
  }
  plantOthers(orders, { add, change, calendar });
  orders.sort((a, b) => a.placedAt - b.placedAt || (a.id < b.id ? -1 : 1));
  return {
    asOf,
    orders,
    performance: reportFigures(orders, calendar),
    planted: planted as SampleAccount['planted'],
  };
}

/** Spread so evenly that any 60 days in a row have the same sum. */
function ordersOn(day: number, { inSixtyDays }: Stream): number {
  return Math.floor(((day + 1) * inSixtyDays) / 60) - Math.floor((day * inSixtyDays) / 60);
}

function plantingAt(offset: number, nth: number): readonly [PlantedCase, Planting] | undefined {
  const all = Object.entries(plantings) as [PlantedCase, Planting][];
  return all.find(([, planting]) => planting.offset === offset && planting.nth === nth);
}

/** The cases that are orders of their own, or of another stream. */
function plantOthers(
  orders: readonly SampleOrder[],
  {
    add,
    change,
    calendar,
  }: {
    readonly add: (plan: Omit<Stream, 'inSixtyDays'> & { readonly offset: number }) => SampleOrder;
    readonly change: (order: SampleOrder, name: PlantedCase, changed: SampleOrder) => void;
    readonly calendar: AccountCalendar;
  },
): void {
  const { asOf, start } = calendar;
  const own = orders.filter(({ fulfilledBy }) => fulfilledBy === 'marketplace');
  const earlier = own.filter(({ placedAt }) => placedAt < start(-12));
  const localized = earlier[earlier.length - 1] as SampleOrder;
  change(localized, 'unknown-status', { ...localized, status: { other: 'Spedito' } });
  const other = add({ store: 'IT', fulfilledBy: 'marketplace', assortment: italianAssortment, offset: -16 });
  const id = `S01-${other.id.slice(4)}`;
  change(other, 'multi-channel', { ...other, id, store: 'Non-Amazon IT', channel: 'other' });
  const late = add({ store: 'IT', fulfilledBy: 'seller', assortment: italianAssortment, offset: 0 });
  // The latest thing that happened: a program can read off the files at which moment they were fetched.
  change(late, 'pending', { ...unshippedOrder(late as OwnOrder, asOf), status: 'pending', updatedAt: asOf });
}
