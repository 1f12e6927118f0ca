import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  type Shift,
  unitedCalendar,
  type Weekday,
  type WorkingCalendar,
  workingCalendar,
  workingIntervals,
  workingTimeBetween,
} from '../../src/time/index.ts';
import { zones } from './oracle.ts';

const HOUR = 3_600_000;
const NAMES: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One day's shifts: closed, a day with a pause, a night, the hours in which clocks change. */
const someShifts: fc.Arbitrary<readonly Shift[]> = fc.oneof(
  fc.constant([]),
  fc.uniqueArray(fc.integer({ min: 300, max: 1190 }), { minLength: 4, maxLength: 4 }).map((points) => {
    const [a = 0, b = 0, c = 0, d = 0] = [...points].sort((one, other) => one - other);
    return [[clock(a), clock(b)] as const, [clock(c), clock(d)] as const];
  }),
  fc
    .tuple(fc.integer({ min: 1200, max: 1439 }), fc.integer({ min: 1440, max: 1739 }))
    .map(([start, end]) => [[clock(start), clock(end)] as const]),
);
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`);
const weekly = fc
  .record({
    zone: fc.constantFrom(...zones),
    days: fc.array(someShifts, { minLength: 7, maxLength: 7 }),
    holidays: fc.array(day, { maxLength: 3 }),
    pauses: fc.array(day, { maxLength: 3 }),
  })
  .filter(({ days }) => days.some((shifts) => shifts.length > 0))
  .map(({ zone, days, holidays, pauses }) =>
    workingCalendar({
      zone,
      hours: Object.fromEntries(days.map((shifts, index) => [NAMES[index], shifts])),
      holidays,
      breaks: Object.fromEntries(pauses.map((date) => [date, [['01:30', '12:15'] as const]])),
    }),
  );
const calendars: fc.Arbitrary<WorkingCalendar> = fc.oneof(
  weekly,
  fc.tuple(weekly, weekly).map((members) => unitedCalendar(members)),
);
const anInstant = fc
  .integer({ min: Date.UTC(2025, 9, 1), max: Date.UTC(2026, 10, 1) })
  .map((at) => new Date(at));
const length = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 60 * HOUR }),
  fc.integer({ min: 1, max: 40 }).map((quarters) => (quarters * HOUR) / 4),
);
const anyLength = fc.oneof(
  length,
  length.map((one) => -one),
  fc.constant(0),
);
const options = { numRuns: 300, seed: 20_260_329 };

describe('laws of working time', () => {
  it('B06: between(a, add(a, d)) is d', () => {
    fc.assert(
      fc.property(calendars, anInstant, anyLength, (calendar, a, d) => {
        expect(workingTimeBetween(calendar, a, addWorkingTime(calendar, a, d))).toBe(d);
      }),
      options,
    );
  });

  it('B06: add is monotone in the instant and in the duration', () => {
    fc.assert(
      fc.property(calendars, anInstant, anInstant, anyLength, anyLength, (calendar, a, b, c, d) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const [less, more] = c < d ? [c, d] : [d, c];
        const at = (from: Date, by: number) => addWorkingTime(calendar, from, by).getTime();
        expect(at(early, c)).toBeLessThanOrEqual(at(late, c));
        expect(at(a, less)).toBeLessThanOrEqual(at(a, more));
        if (less < more) expect(at(a, less)).toBeLessThan(at(a, more));
      }),
      options,
    );
  });

  it('B06: add(add(a, d), -d) is a where a is open', () => {
    fc.assert(
      fc.property(calendars, anInstant, length, (calendar, from, d) => {
        const a = nextWorkingTime(calendar, from);
        expect(addWorkingTime(calendar, addWorkingTime(calendar, a, d), -d)).toEqual(a);
        // The other way round the mirror holds: an opening has a twin, the closing before it, with no work between.
        const b = previousWorkingTime(calendar, from);
        expect(addWorkingTime(calendar, addWorkingTime(calendar, b, -d), d)).toEqual(b);
      }),
      options,
    );
  });

  it('B06: a wider calendar is not later', () => {
    fc.assert(
      fc.property(weekly, weekly, anInstant, length, (calendar, other, a, d) => {
        const wider = unitedCalendar([calendar, other]);
        const end = addWorkingTime(calendar, a, d).getTime();
        expect(addWorkingTime(wider, a, d).getTime()).toBeLessThanOrEqual(end);
        const without = workingCalendar({ ...calendar.spec, breaks: {}, holidays: [] });
        expect(addWorkingTime(without, a, d).getTime()).toBeLessThanOrEqual(end);
      }),
      options,
    );
  });

  it('B06: distances add up, and intervals say the same', () => {
    fc.assert(
      fc.property(calendars, anInstant, anInstant, anInstant, (calendar, a, b, c) => {
        const between = (from: Date, to: Date) => workingTimeBetween(calendar, from, to);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(b, a)).toBe(0 - between(a, b));
        const open = workingIntervals(calendar, a, b);
        const sum = open.reduce((total, { start, end }) => total + end - start, 0);
        expect(sum).toBe(Math.max(0, between(a, b)));
        for (const [index, { start, end }] of open.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(open[index - 1]?.end ?? Number.NEGATIVE_INFINITY);
          expect([isWorkingTime(calendar, start), isWorkingTime(calendar, end - 1)]).toEqual([true, true]);
          if (end < b.getTime()) expect(isWorkingTime(calendar, end)).toBe(false);
        }
      }),
      options,
    );
  });
});
