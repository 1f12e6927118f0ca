import {
  checkZone,
  type Instant,
  type InstantInput,
  type LocalDate,
  localDateOfDay,
  toDayNumber,
  toInstant,
  type WorkingCalendar,
} from '../time/index.ts';
import { lastJourney, lastMoment, workingDays } from './season-journey.ts';
import { unitsInTime } from './season-units.ts';

/** One thing on sale. */
export interface SeasonListing {
  readonly sku: string;
  /** Working days of the warehouse from the day of the order to shipping; 0: the same day. */
  readonly handlingDays: number;
  /** Working days of the carrier from pick-up to arrival. */
  readonly transitDays: number;
  /** Units at hand; absent: as many as can be shipped. */
  readonly stock?: number | undefined;
}

/** One step of an order that is placed on the last date. */
export interface SeasonStep {
  readonly step: 'order' | 'ship' | 'pick-up' | 'arrive';
  readonly on: LocalDate;
}

/** What holds for one listing. */
export interface SeasonListingPlan {
  readonly sku: string;
  /** The last day on which an order still arrives in time. */
  readonly lastOrderOn: LocalDate;
  /** The last moment of it: the day's end, or closing time where orders ship on the same day. */
  readonly lastOrderAt: Instant;
  /** From when the listing should be hidden; `asOf` when it is too late, or when not a unit is left to ship. */
  readonly hideAt: Instant;
  readonly hideBecause: 'last-order' | 'too-late' | 'no-stock' | 'no-capacity';
  /** At most so many more can be sold and still arrive; `null`: neither stock nor capacity is known. */
  readonly units: number | null;
  readonly steps: readonly SeasonStep[];
}

/** What to sell until when, so that it arrives by a date. */
export interface SeasonPlan {
  readonly arriveBy: LocalDate;
  /** In the order of the listings. */
  readonly listings: readonly SeasonListingPlan[];
  /** When to hide which, first things first. */
  readonly hide: readonly { readonly at: Instant; readonly skus: readonly string[] }[];
}

const MOST_DAYS = 100;
const MOST_UNITS = 1_000_000_000;

/**
 * Until when may buyers order what has to arrive by a date, how much can still be shipped, and when should which
 * listing be hidden?
 *
 * An order ships on the nth working day of the warehouse after its day, is picked up on the first working day of the
 * carrier from then on, and arrives on the nth working day of the carrier after that. A day is a working day when any
 * work falls on it. Units are handed out in the order of the listings, each as many as fit beside those before it: no
 * more than the daily capacity on any day up to its last shipping day. Of today, the share counts that is left of it.
 *
 * @param listings - What is on sale, the most important first.
 * @param options - `arriveBy`: last good day of arrival. `zone`: IANA zone of all dates. `asOf`: now.
 *   `warehouse`, `carrier`: their working calendars, holidays included. `dailyCapacity`: units that the warehouse ships
 *   on a working day; absent: no limit. `unitsWaiting`: units sold already that have to leave first.
 * @returns Dates as `YYYY-MM-DD`, instants in epoch milliseconds, with each step of an order on the last date.
 * @throws RangeError for what is no instant, zone or date, a sku that stands twice, a number of days that is not whole
 *   or beyond 0 to 100, units below 0, and a calendar that stays closed for more than 400 days.
 * @example
 * ```ts
 * import { workingCalendar } from 'goodstanding/time';
 *
 * const day = [['09:00', '17:00']] as const;
 * const week = workingCalendar({ zone: 'Europe/Rome', hours: { mon: day, tue: day, wed: day, thu: day, fri: day } });
 * const plan = seasonPlan([{ sku: 'lamp', handlingDays: 1, transitDays: 2 }], {
 *   arriveBy: '2026-12-24',
 *   zone: 'Europe/Rome',
 *   asOf: '2026-12-18T12:00:00+01:00',
 *   warehouse: week,
 *   carrier: week,
 *   dailyCapacity: 40,
 * });
 * plan.listings[0]?.steps.map(({ on }) => on); // => ['2026-12-21', '2026-12-22', '2026-12-22', '2026-12-24']
 * plan.listings[0]?.units; // => 105
 * ```
 */
export function seasonPlan(
  listings: readonly SeasonListing[],
  options: {
    readonly arriveBy: LocalDate;
    readonly zone: string;
    readonly asOf: InstantInput;
    readonly warehouse: WorkingCalendar;
    readonly carrier: WorkingCalendar;
    readonly dailyCapacity?: number | undefined;
    readonly unitsWaiting?: number | undefined;
  },
): SeasonPlan {
  const { arriveBy, zone, dailyCapacity, unitsWaiting = 0 } = options;
  checkZone(zone);
  const last = toDayNumber(arriveBy, 'arriveBy');
  if (arriveBy < '1974-01-01' || arriveBy > '2198-12-31')
    throw new RangeError(`arriveBy must lie in the years 1974 to 2198: ${arriveBy}`);
  const asOf = toInstant(options.asOf, 'asOf');
  checkListings(listings);
  if (dailyCapacity !== undefined) checkWhole(dailyCapacity, 'dailyCapacity');
  checkWhole(unitsWaiting, 'unitsWaiting');
  const warehouse = workingDays(options.warehouse, zone, 'warehouse');
  const carrier = workingDays(options.carrier, zone, 'carrier');
  const dated = listings.map((listing) => {
    const journey = lastJourney(listing, last, { warehouse, carrier });
    const lastOrderAt = lastMoment(listing, journey, warehouse);
    return { listing, journey, lastOrderAt, tooLate: lastOrderAt < asOf };
  });
  const units = unitsInTime(
    dated.map(({ listing, journey, tooLate }) => ({
      stock: tooLate ? 0 : listing.stock,
      until: journey.ship,
    })),
    { warehouse, asOf, dailyCapacity, unitsWaiting },
  );
  const planned = dated.map(({ listing, journey, lastOrderAt, tooLate }, index): SeasonListingPlan => {
    const left = units[index] ?? null;
    const hideBecause = reasonToHide(listing, left, tooLate);
    return {
      sku: listing.sku,
      lastOrderOn: localDateOfDay(journey.order),
      lastOrderAt,
      hideAt: hideBecause === 'last-order' ? lastOrderAt : asOf,
      hideBecause,
      units: left,
      steps: [
        { step: 'order', on: localDateOfDay(journey.order) },
        { step: 'ship', on: localDateOfDay(journey.ship) },
        { step: 'pick-up', on: localDateOfDay(journey.pickUp) },
        { step: 'arrive', on: localDateOfDay(journey.arrive) },
      ],
    };
  });
  return { arriveBy, listings: planned, hide: inOrder(planned) };
}

function reasonToHide(
  { stock }: SeasonListing,
  units: number | null,
  tooLate: boolean,
): SeasonListingPlan['hideBecause'] {
  if (tooLate) return 'too-late';
  if (units !== 0) return 'last-order';
  return stock === 0 ? 'no-stock' : 'no-capacity';
}

function inOrder(listings: readonly SeasonListingPlan[]): SeasonPlan['hide'] {
  const groups = new Map<Instant, string[]>();
  for (const { hideAt, sku } of listings) {
    const group = groups.get(hideAt);
    if (group === undefined) groups.set(hideAt, [sku]);
    else group.push(sku);
  }
  return [...groups].map(([at, skus]) => ({ at, skus })).sort((a, b) => a.at - b.at);
}

function checkListings(listings: readonly SeasonListing[]): void {
  const skus = new Set<string>();
  for (const [index, { sku, handlingDays, transitDays, stock }] of listings.entries()) {
    const name = `listings[${index}]`;
    if (skus.has(sku)) throw new RangeError(`${name}.sku stands twice: ${sku}`);
    skus.add(sku);
    checkWhole(handlingDays, `${name}.handlingDays`, MOST_DAYS);
    checkWhole(transitDays, `${name}.transitDays`, MOST_DAYS);
    if (stock !== undefined) checkWhole(stock, `${name}.stock`);
  }
}

function checkWhole(value: number, name: string, most: number = MOST_UNITS): void {
  if (!Number.isSafeInteger(value) || value < 0 || value > most)
    throw new RangeError(`${name} must be a whole number from 0 to ${most}: ${String(value)}`);
}
