import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeasonListing, seasonPlan } from '../../src/standing/index.ts';
import {
  addDaysToDate,
  endOfDay,
  isWorkingTime,
  startOfDay,
  toDayNumber,
  unitedCalendar,
  type WorkingCalendar,
  workingCalendar,
} from '../../src/time/index.ts';

const zone = 'Europe/Rome';
const shift = [['09:00', '17:00']] as const;
const hours = { mon: shift, tue: shift, wed: shift, thu: shift, fri: shift };
const warehouse = workingCalendar({ zone, hours, holidays: ['2026-12-08', '2026-12-25'] });
const carrier = workingCalendar({
  zone,
  hours: { ...hours, sat: shift },
  holidays: ['2026-12-08', '2026-12-25'],
});
const asOf = '2026-12-01T13:00:00+01:00';
const options = { arriveBy: '2026-12-24', zone, asOf, warehouse, carrier };

const lamp: SeasonListing = { sku: 'lamp', handlingDays: 1, transitDays: 2 };
const chair: SeasonListing = { sku: 'chair', handlingDays: 3, transitDays: 5 };

const planOf = (listing: SeasonListing, change: Partial<Parameters<typeof seasonPlan>[1]> = {}) => {
  const [planned] = seasonPlan([listing], { ...options, ...change }).listings;
  if (planned === undefined) throw new Error('no listing');
  return planned;
};
const stepsOf = (listing: SeasonListing, change: Partial<Parameters<typeof seasonPlan>[1]> = {}) =>
  planOf(listing, change).steps.map(({ step, on }) => `${step} ${on}`);
const rome = (text: string) => Date.parse(`${text}+01:00`);

describe('R21: the last order date', () => {
  // 24 December 2026 is a Thursday.
  it('one day of handling, two of transit', () => {
    expect(stepsOf(lamp)).toEqual([
      'order 2026-12-21',
      'ship 2026-12-22',
      'pick-up 2026-12-22',
      'arrive 2026-12-24',
    ]);
    expect(planOf(lamp).lastOrderOn).toBe('2026-12-21');
    expect(planOf(lamp).lastOrderAt).toBe(rome('2026-12-21T23:59:59.999'));
  });

  it('the carrier works on Saturdays, the warehouse does not', () => {
    // Back from the 24th: 24, 23, 22, 21, 19 are five days of transit, picked up on the 18th; handled 18, 17, 16.
    expect(stepsOf(chair)).toEqual([
      'order 2026-12-15',
      'ship 2026-12-18',
      'pick-up 2026-12-18',
      'arrive 2026-12-24',
    ]);
    // Picked up by Saturday the 19th at the latest, so it leaves the warehouse on Friday and arrives a day early.
    expect(stepsOf({ ...chair, transitDays: 4 })).toEqual([
      'order 2026-12-15',
      'ship 2026-12-18',
      'pick-up 2026-12-18',
      'arrive 2026-12-23',
    ]);
  });

  it('a weekend before the day of handling belongs to the orders that are in time', () => {
    // Shipped on Monday the 21st, the first working day after Sunday the 20th.
    expect(stepsOf({ ...lamp, transitDays: 3 }).slice(0, 2)).toEqual(['order 2026-12-20', 'ship 2026-12-21']);
  });

  it('holidays of both are left out', () => {
    // Tuesday the 8th is a holiday: from Wednesday the 9th back, picked up on the 7th, handled on the 7th.
    expect(stepsOf(lamp, { arriveBy: '2026-12-10' })).toEqual([
      'order 2026-12-06',
      'ship 2026-12-07',
      'pick-up 2026-12-07',
      'arrive 2026-12-10',
    ]);
  });

  it('shipped on the day of the order: until the warehouse closes', () => {
    const today = { sku: 'mug', handlingDays: 0, transitDays: 0 };
    expect(stepsOf(today)).toEqual([
      'order 2026-12-24',
      'ship 2026-12-24',
      'pick-up 2026-12-24',
      'arrive 2026-12-24',
    ]);
    expect(planOf(today).lastOrderAt).toBe(rome('2026-12-24T17:00'));
    expect(planOf(today, { arriveBy: '2026-12-27' }).lastOrderOn).toBe('2026-12-24');
  });

  it('what leaves on a day on which nobody picks up waits for the carrier', () => {
    const sundays = workingCalendar({ zone, hours: { sun: shift } });
    expect(stepsOf({ ...lamp, transitDays: 0 }, { warehouse: sundays })).toEqual([
      'order 2026-12-19',
      'ship 2026-12-20',
      'pick-up 2026-12-21',
      'arrive 2026-12-21',
    ]);
  });

  it('over the change of the clocks, in a zone of its own, with teams that cover for one another', () => {
    const both: WorkingCalendar = unitedCalendar([
      workingCalendar({ zone: 'America/New_York', hours: { sat: [['20:00', '24:00']] } }),
      workingCalendar({ zone: 'America/New_York', hours: { sun: [['00:00', '04:00']] } }),
    ]);
    const change = { zone: 'America/New_York', warehouse: both, carrier: both, arriveBy: '2026-03-08' };
    // The night of the change: Saturday the 7th and Sunday the 8th are both worked.
    expect(stepsOf({ ...lamp, transitDays: 1 }, change)).toEqual([
      'order 2026-03-06',
      'ship 2026-03-07',
      'pick-up 2026-03-07',
      'arrive 2026-03-08',
    ]);
  });
});

describe('R21: units that can still ship', () => {
  it('at a daily capacity, of today what is left of it', () => {
    // Tuesday the 1st at 13:00: half of 40; then 2, 3, 4, 7, 9, 10, 11, 14 … 18, 21, 22: fourteen days.
    expect(planOf(lamp, { dailyCapacity: 40 }).units).toBe(20 + 14 * 40);
    expect(planOf(lamp, { dailyCapacity: 41, asOf: '2026-12-01T16:00:00+01:00' }).units).toBe(5 + 14 * 41);
    expect(planOf(lamp, { dailyCapacity: 40, asOf: '2026-12-05T12:00:00+01:00' }).units).toBe(11 * 40);
  });

  it('less what is sold already and waits', () => {
    expect(planOf(lamp, { dailyCapacity: 40, unitsWaiting: 80 }).units).toBe(500);
    const behind = planOf(lamp, { dailyCapacity: 40, unitsWaiting: 8000 });
    expect([behind.units, behind.hideBecause, behind.hideAt]).toEqual([0, 'no-capacity', Date.parse(asOf)]);
  });

  it('never more than the stock, which alone counts without a capacity', () => {
    expect(planOf({ ...lamp, stock: 7 }, { dailyCapacity: 40 }).units).toBe(7);
    expect(planOf({ ...lamp, stock: 7 }).units).toBe(7);
    expect(planOf(lamp).units).toBeNull();
    expect(planOf({ ...lamp, stock: 0 }).hideBecause).toBe('no-stock');
  });

  it('the first listing first, the later shipping days still left to the others', () => {
    // At 10 a day the chair ships until the 18th (5 + 12 × 10), the lamp until the 22nd (5 + 14 × 10).
    const at = { ...options, dailyCapacity: 10 };
    const unitsOf = (listings: readonly SeasonListing[]) =>
      seasonPlan(listings, at).listings.map(({ units }) => units);
    expect(unitsOf([chair, lamp])).toEqual([125, 20]);
    expect(unitsOf([lamp, chair])).toEqual([145, 0]);
    expect(unitsOf([{ ...lamp, stock: 30 }, chair])).toEqual([30, 115]);
    expect(
      unitsOf([
        { ...chair, stock: 100 },
        { ...lamp, stock: 5 },
        { ...chair, sku: 'stool' },
      ]),
    ).toEqual([100, 5, 25]);
  });

  it('none when it is too late', () => {
    const late = planOf(chair, { asOf: '2026-12-16T00:00:00+01:00', dailyCapacity: 10 });
    expect([late.units, late.hideBecause, late.lastOrderOn]).toEqual([0, 'too-late', '2026-12-15']);
    const past = seasonPlan([chair, lamp], {
      ...options,
      asOf: '2026-12-20T00:00:00+01:00',
      dailyCapacity: 10,
    });
    expect(past.listings.map(({ units }) => units)).toEqual([0, 20]);
  });
});

describe('R21: when to hide', () => {
  it('each after its last moment, those that cannot arrive at once', () => {
    const plan = seasonPlan(
      [lamp, chair, { ...chair, sku: 'stool' }, { sku: 'bed', handlingDays: 9, transitDays: 9 }],
      options,
    );
    expect(plan.arriveBy).toBe('2026-12-24');
    expect(plan.hide).toEqual([
      { at: Date.parse(asOf), skus: ['bed'] },
      { at: rome('2026-12-15T23:59:59.999'), skus: ['chair', 'stool'] },
      { at: rome('2026-12-21T23:59:59.999'), skus: ['lamp'] },
    ]);
  });

  it('the last moment itself is in time', () => {
    expect(planOf(lamp, { asOf: '2026-12-21T23:59:59.999+01:00' }).hideBecause).toBe('last-order');
    expect(planOf(lamp, { asOf: '2026-12-22T00:00:00+01:00' }).hideBecause).toBe('too-late');
  });
});

describe('nonsense is refused by name', () => {
  it.each<readonly [string, SeasonListing, Partial<Parameters<typeof seasonPlan>[1]>]>([
    ['listings[0].handlingDays', { ...lamp, handlingDays: -1 }, {}],
    ['listings[0].handlingDays', { ...lamp, handlingDays: Number.NaN }, {}],
    ['listings[0].transitDays', { ...lamp, transitDays: 101 }, {}],
    ['listings[0].transitDays', { ...lamp, transitDays: 1.5 }, {}],
    ['listings[0].stock', { ...lamp, stock: -1 }, {}],
    ['dailyCapacity', lamp, { dailyCapacity: 0.5 }],
    ['unitsWaiting', lamp, { unitsWaiting: -1 }],
    ['arriveBy is not a date', lamp, { arriveBy: '2026-02-30' }],
    ['arriveBy must lie', lamp, { arriveBy: '9999-12-31' }],
    ['arriveBy must lie', lamp, { arriveBy: '1970-12-31' }],
    ['zone', lamp, { zone: 'Mars/Base' }],
    ['asOf', lamp, { asOf: 'tomorrow' }],
  ])('%s', (message, listing, change) => {
    expect(() => planOf(listing, change)).toThrow(RangeError);
    expect(() => planOf(listing, change)).toThrow(message);
  });

  it('a sku that stands twice, a calendar that is never open in time', () => {
    expect(() => seasonPlan([lamp, lamp], options)).toThrow('listings[1].sku stands twice: lamp');
    const later = workingCalendar({ zone, hours: {}, exceptions: { '2030-01-01': shift } });
    expect(() => planOf(lamp, { warehouse: later })).toThrow('warehouse stays closed for more than 400 days');
    expect(() => planOf(lamp, { carrier: later })).toThrow('carrier stays closed for more than 400 days');
  });
});

describe('R21: the law of the last date', () => {
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  const dates = fc.integer({ min: -40, max: 5 }).map((days) => addDaysToDate('2026-12-24', days));
  const anyCalendar = fc
    .record({
      open: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
      holidays: fc.uniqueArray(dates, { maxLength: 12 }),
    })
    .map(({ open, holidays }) =>
      workingCalendar({ zone, hours: Object.fromEntries(open.map((day) => [day, shift])), holidays }),
    );

  /** Forward, a day at a time, by a question at noon: shares nothing with the plan, which counts back. */
  function arrivalOf(
    orderOn: string,
    { handlingDays, transitDays }: SeasonListing,
    from: WorkingCalendar,
    by: WorkingCalendar,
  ) {
    const open = (calendar: WorkingCalendar, date: string) => isWorkingTime(calendar, rome(`${date}T12:00`));
    const firstOpen = (calendar: WorkingCalendar, date: string) => {
      let day = date;
      while (!open(calendar, day)) day = addDaysToDate(day, 1);
      return day;
    };
    const nthAfter = (calendar: WorkingCalendar, date: string, count: number) => {
      let day = date;
      for (let left = count; left > 0; left -= 1) day = firstOpen(calendar, addDaysToDate(day, 1));
      return day;
    };
    const ship = firstOpen(from, nthAfter(from, orderOn, handlingDays));
    return nthAfter(by, firstOpen(by, ship), transitDays);
  }

  it('an order on it arrives in time, one a day later does not', () => {
    fc.assert(
      fc.property(anyCalendar, anyCalendar, fc.nat(6), fc.nat(6), (from, by, handlingDays, transitDays) => {
        const listing = { sku: 'x', handlingDays, transitDays };
        const { lastOrderOn, steps } = planOf(listing, { warehouse: from, carrier: by });
        const arrives = arrivalOf(lastOrderOn, listing, from, by);
        expect(arrives <= '2026-12-24').toBe(true);
        expect(steps.at(-1)?.on).toBe(arrives);
        expect(arrivalOf(addDaysToDate(lastOrderOn, 1), listing, from, by) > '2026-12-24').toBe(true);
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('the units of all fit into the days up to each shipping date, and one unit more does not', () => {
    const listing = fc.record({ handlingDays: fc.nat(4), transitDays: fc.nat(8), stock: fc.nat(200) });
    fc.assert(
      fc.property(fc.array(listing, { minLength: 1, maxLength: 5 }), fc.nat(30), (rows, dailyCapacity) => {
        const listings = rows.map((row, index) => ({ ...row, sku: `sku-${index}` }));
        const plan = seasonPlan(listings, { ...options, asOf: '2026-12-10T00:00:00+01:00', dailyCapacity });
        const shipped = plan.listings.map(({ steps, units }) => ({
          on: steps[1]?.on ?? '',
          units: units ?? 0,
        }));
        const roomUntil = (date: string) => {
          let days = 0;
          for (let day = toDayNumber('2026-12-10', 'day'); day <= toDayNumber(date, 'day'); day += 1)
            if (isWorkingTime(warehouse, (startOfDay(day, zone) + endOfDay(day, zone)) / 2)) days += 1;
          return days * dailyCapacity;
        };
        const fits = (units: readonly number[]) =>
          shipped.every(({ on }) => {
            const until = shipped.reduce(
              (sum, one, index) => sum + (one.on <= on ? (units[index] ?? 0) : 0),
              0,
            );
            return until <= roomUntil(on);
          });
        const units = shipped.map((one) => one.units);
        expect(fits(units)).toBe(true);
        for (const [index, { stock }] of listings.entries()) {
          const tooLate = plan.listings[index]?.hideBecause === 'too-late';
          const more = units.map((count, place) => (place === index ? count + 1 : count));
          if (!tooLate && (units[index] ?? 0) < stock) expect(fits(more)).toBe(false);
        }
      }),
      { numRuns: 200, seed: 22 },
    );
  });
});
