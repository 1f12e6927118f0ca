import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysToDate, dayNumberOf, localDateOfDay, toDayNumber, weekdayOf } from '../../src/time/index.ts';

describe('dayNumberOf', () => {
  it('counts days since 1970-01-01', () => {
    expect(dayNumberOf('1970-01-01')).toBe(0);
    expect(dayNumberOf('1969-12-31')).toBe(-1);
    expect(dayNumberOf('1971-01-01')).toBe(365);
    expect(dayNumberOf('1973-01-01')).toBe(3 * 365 + 1);
    expect(dayNumberOf('0000-01-01')).toBe(-719_528);
    expect(dayNumberOf('9999-12-31')).toBe(2_932_896);
  });

  it('knows the length of every month, leap years by the Gregorian rule', () => {
    const lengths = (year: number) =>
      Array.from({ length: 12 }, (_, index) => {
        const month = String(index + 1).padStart(2, '0');
        return [28, 29, 30, 31, 32]
          .filter((day) => dayNumberOf(`${year}-${month}-${day}`) !== undefined)
          .at(-1);
      });
    expect(lengths(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(lengths(2028)[1]).toBe(29);
    expect(lengths(2000)[1]).toBe(29);
    expect(lengths(1900)[1]).toBe(28);
  });

  it('refuses what is no date', () => {
    const none = [
      '',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-04-31',
      '2026-2-1',
      '26-02-01',
      '2026-02-01T00',
      ' 2026-02-01',
      '2026-02-01\n',
    ];
    expect(none.filter((text) => dayNumberOf(text) !== undefined)).toEqual([]);
    expect(dayNumberOf(undefined as unknown as string)).toBeUndefined();
  });

  it('law: date → number → date is the identity', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        expect(dayNumberOf(localDateOfDay(day))).toBe(day);
        expect(localDateOfDay(day)).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('toDayNumber', () => {
  it('names the argument', () => {
    expect(toDayNumber('1970-01-02', 'from')).toBe(1);
    expect(() => toDayNumber('2026-02-30', 'window.from')).toThrow(
      /^window\.from is not a date .*2026-02-30/,
    );
    expect(() => toDayNumber(20260230 as unknown as string, 'from')).toThrow(RangeError);
  });
});

describe('localDateOfDay and addDaysToDate', () => {
  it('counts across months, years and leap days', () => {
    expect(addDaysToDate('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDaysToDate('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDaysToDate('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDaysToDate('2026-03-01', 0)).toBe('2026-03-01');
  });

  it('refuses what leaves the calendar', () => {
    expect(localDateOfDay(-719_528)).toBe('0000-01-01');
    expect(localDateOfDay(2_932_896)).toBe('9999-12-31');
    for (const day of [-719_529, 2_932_897, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => localDateOfDay(day)).toThrow(/^day is no day number/);
    expect(() => addDaysToDate('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDaysToDate('2026-03-01', 1.5)).toThrow(/^days is no whole number: 1.5/);
    expect(() => addDaysToDate('soon', 1)).toThrow(/^date is not a date/);
  });
});

describe('weekdayOf', () => {
  it('is 1 on Monday and 7 on Sunday, before 1970 too', () => {
    expect(weekdayOf(0)).toBe(4); // 1 January 1970 was a Thursday
    expect(weekdayOf(3)).toBe(7);
    expect(weekdayOf(4)).toBe(1);
    expect(weekdayOf(-1)).toBe(3);
    expect(weekdayOf(toDayNumber('1900-01-01', 'day'))).toBe(1);
    expect(weekdayOf(toDayNumber('2026-11-21', 'day'))).toBe(6);
    expect(() => weekdayOf(Number.NaN)).toThrow(/^day is no whole number/);
  });

  it('law: agrees with the engine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(weekdayOf(day) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
      { numRuns: 300 },
    );
  });
});
