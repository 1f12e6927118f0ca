import { describe, expect, it } from 'vitest';
import { dateOrderOf, expectedDate, readFileDay } from '../../../src/reports/amazon/dates.ts';

describe('readFileDay', () => {
  const day = (at: number) => ({ at, precision: 'day' });

  it.each([
    ['8/1/26', 'month-day-year', Date.UTC(2026, 7, 1)],
    ['08/01/2026', 'month-day-year', Date.UTC(2026, 7, 1)],
    ['1.8.26', 'day-month-year', Date.UTC(2026, 7, 1)],
    ['01/08/2026', 'day-month-year', Date.UTC(2026, 7, 1)],
    ['26/08/01', 'year-month-day', Date.UTC(2026, 7, 1)],
    ['2026/8/1', 'day-month-year', Date.UTC(2026, 7, 1)],
    ['2026-08-01', undefined, Date.UTC(2026, 7, 1)],
    ['01-Aug-2026', undefined, Date.UTC(2026, 7, 1)],
    ['1 August 2026', undefined, Date.UTC(2026, 7, 1)],
    ['Aug 1, 2026', undefined, Date.UTC(2026, 7, 1)],
    ['Sept. 1 2026', undefined, Date.UTC(2026, 8, 1)],
    ['29/02/2024', 'day-month-year', Date.UTC(2024, 1, 29)],
  ] as const)('reads %s as %s', (text, order, at) => {
    expect(readFileDay(text, 'UTC', order)).toEqual(day(at));
  });

  it.each([
    ['30/02/2026', 'day-month-year', 'no-such-date'],
    ['12/31/26', 'day-month-year', 'no-such-date'],
    ['31-Foo-2026', undefined, 'no-such-date'],
    ['Foo 31, 2026', undefined, 'no-such-date'],
    ['1/2/3', 'day-month-year', 'no-such-date'],
    ['1/2/26', undefined, 'not-an-instant'],
    ['1/2-26', 'day-month-year', 'not-an-instant'],
    ['', 'day-month-year', 'not-an-instant'],
    ['2026-08-01T10:00', undefined, 'no-offset'],
    [`01/08/2026${' '.repeat(40)}`, 'day-month-year', 'not-an-instant'],
  ] as const)('refuses %s as %s', (text, order, fault) => {
    expect(readFileDay(text, 'UTC', order)).toBe(fault);
  });

  it('a day begins in its zone, and without a zone nowhere', () => {
    expect(readFileDay('2026-08-01', 'Asia/Tokyo', undefined)).toEqual(day(Date.UTC(2026, 6, 31, 15)));
    expect(readFileDay('2026-08-01', undefined, undefined)).toBe('no-offset');
  });

  it('an exact time is exact', () => {
    expect(readFileDay('2026-08-01T10:00:00Z', undefined, undefined)).toEqual({
      at: Date.UTC(2026, 7, 1, 10),
    });
  });
});

describe('dateOrderOf', () => {
  it('follows the store', () => {
    expect(dateOrderOf('US')).toBe('month-day-year');
    expect(dateOrderOf('JP')).toBe('year-month-day');
    for (const store of ['DE', 'IT', 'UK', 'AU']) expect(dateOrderOf(store)).toBe('day-month-year');
    for (const store of ['CA', 'SG', undefined]) expect(dateOrderOf(store)).toBeUndefined();
  });

  it('says what was expected', () => {
    expect(expectedDate('day-month-year')).toBe('a date, day/month/year or YYYY-MM-DD');
    expect(expectedDate(undefined)).toContain('options.store');
  });
});
