import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  type Shift,
  unitedCalendar,
  versionedCalendar,
  type WorkingCalendar,
  workingCalendar,
} from '../../src/time/index.ts';

const office: readonly Shift[] = [['09:00', '17:00']];
const weekdays = { mon: office, tue: office, wed: office, thu: office, fri: office };
const rome = workingCalendar({ zone: 'Europe/Rome', hours: weekdays, holidays: ['2026-05-01'] });
const saturdays = workingCalendar({ zone: 'America/New_York', hours: { sat: office } });
const added = (calendar: WorkingCalendar, from: string, days: number) =>
  addWorkingDays(calendar, from, days).toISOString();

describe('isWorkingDay', () => {
  it('B06: a shift starts on the date, breaks or not', () => {
    const broken = workingCalendar({ ...rome.spec, breaks: { '2026-05-04': office } });
    expect(['2026-05-01', '2026-05-02', '2026-05-04'].map((date) => isWorkingDay(broken, date))).toEqual([
      false,
      false,
      true,
    ]);
    const night = workingCalendar({ zone: 'Europe/Rome', hours: { sat: [['22:00', '26:00']] } });
    expect([isWorkingDay(night, '2026-05-02'), isWorkingDay(night, '2026-05-03')]).toEqual([true, false]);
  });

  it('B06: an instant stands for its local date', () => {
    // Sunday 22:30 UTC is Monday in Rome.
    expect(isWorkingDay(rome, '2026-05-03T22:30Z')).toBe(true);
    expect(isWorkingDay(rome, new Date('2026-05-03T21:30Z'))).toBe(false);
  });

  it('B06: Apia had no Friday, 30 December 2011', () => {
    const apia = workingCalendar({ zone: 'Pacific/Apia', hours: weekdays });
    expect(isWorkingDay(apia, '2011-12-30')).toBe(false);
    expect(added(apia, '2011-12-29T12:00-10:00', 1)).toBe('2012-01-01T22:00:00.000Z');
  });

  it('B06: united and versioned calendars', () => {
    const both = unitedCalendar([rome, saturdays]);
    expect(['2026-05-02', '2026-05-03', '2026-05-04'].map((date) => isWorkingDay(both, date))).toEqual([
      true,
      false,
      true,
    ]);
    // Sunday 03:00 UTC is Saturday in New York.
    expect(isWorkingDay(both, '2026-05-03T03:00Z')).toBe(true);
    const later = versionedCalendar('Europe/Rome', [
      { since: '2020-01-01', calendar: rome },
      { since: '2026-06-01', calendar: saturdays },
    ]);
    const dates = ['2019-05-06', '2026-05-29', '2026-05-30', '2026-06-01', '2026-06-06'];
    expect(dates.map((date) => isWorkingDay(later, date))).toEqual([true, true, false, false, true]);
    expect(isWorkingDay(JSON.parse(JSON.stringify(later)), '2026-05-29T10:00Z')).toBe(true);
  });

  it('refuses what is no day', () => {
    for (const on of ['2026-02-30', 'today', '', Number.NaN])
      expect(() => isWorkingDay(rome, on)).toThrow(/^on is not an instant/);
    expect(() => isWorkingDay({} as never, '2026-05-04')).toThrow(TypeError);
  });
});

describe('addWorkingDays', () => {
  it('B06: keeps the local time of day, over holidays and the change of clocks', () => {
    // Thursday, 30 April, 10:00; Friday is a holiday.
    expect(added(rome, '2026-04-30T10:00+02:00', 1)).toBe('2026-05-04T08:00:00.000Z');
    expect(added(rome, '2026-05-04T10:00+02:00', -1)).toBe('2026-04-30T08:00:00.000Z');
    expect(added(rome, '2026-03-27T10:00+01:00', 1)).toBe('2026-03-30T08:00:00.000Z');
    expect(added(rome, '2026-04-30T23:45+02:00', 5)).toBe('2026-05-08T21:45:00.000Z');
  });

  it('B06: no days lead nowhere; a free day is not counted', () => {
    expect(added(rome, '2026-05-02T10:00+02:00', 0)).toBe('2026-05-02T08:00:00.000Z');
    expect(added(rome, '2026-05-02T10:00+02:00', 1)).toBe('2026-05-04T08:00:00.000Z');
    expect(added(rome, '2026-05-02T10:00+02:00', -1)).toBe('2026-04-30T08:00:00.000Z');
  });

  it('B06: a skipped time moves forward by the gap', () => {
    const sundays = workingCalendar({ zone: 'Europe/Rome', hours: { sun: office } });
    expect(added(sundays, '2026-03-22T02:30+01:00', 1)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('B06: reads the clock of the first member, or of the dates of the versions', () => {
    expect(added(unitedCalendar([saturdays, rome]), '2026-05-02T22:00-04:00', 1)).toBe(
      '2026-05-05T02:00:00.000Z',
    );
    const one = versionedCalendar('Asia/Tokyo', [{ since: '2020-01-01', calendar: rome }]);
    expect(added(one, '2026-05-08T09:00+09:00', 1)).toBe('2026-05-11T00:00:00.000Z');
  });

  it('B06: ends with a RangeError where nobody works any more', () => {
    const once = workingCalendar({ zone: 'Europe/Rome', hours: {}, exceptions: { '2026-05-04': office } });
    expect(added(once, '2026-05-01T10:00Z', 1)).toBe('2026-05-04T10:00:00.000Z');
    expect(() => addWorkingDays(once, '2026-05-01T10:00Z', 2)).toThrow(/^days: /);
    expect(() => addWorkingDays(rome, '2026-05-01T10:00Z', 1e15)).toThrow(RangeError);
    expect(() => addWorkingDays(rome, '2026-05-01T10:00Z', -1e15)).toThrow(RangeError);
    // 31 December 2199, 23:00 in New York, is already 2200 in UTC.
    const daily = workingCalendar({
      zone: 'America/New_York',
      hours: { ...weekdays, sat: office, sun: office },
    });
    expect(() => addWorkingDays(daily, '2199-12-30T23:00-05:00', 1)).toThrow(/^days is not an instant/);
  });

  it('refuses what is no whole number', () => {
    for (const days of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => addWorkingDays(rome, '2026-05-01T10:00Z', days)).toThrow(/^days is no whole number/);
    expect(() => addWorkingDays(rome, 'soon', 1)).toThrow(/^from is not an instant/);
  });
});
