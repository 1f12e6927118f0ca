import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  type Shift,
  unitedCalendar,
  type WorkingCalendar,
  type WorkingDuration,
  workingCalendar,
  workingIntervals,
  workingTimeBetween,
} from '../../src/time/index.ts';

const HOUR = 3_600_000;
const office: readonly Shift[] = [['09:00', '17:00']];
const weekdays = { mon: office, tue: office, wed: office, thu: office, fri: office };
const all = (shifts: readonly Shift[]) => ({
  mon: shifts,
  tue: shifts,
  wed: shifts,
  thu: shifts,
  fri: shifts,
  sat: shifts,
  sun: shifts,
});
const utc = workingCalendar({ zone: 'Etc/UTC', hours: weekdays });
const added = (calendar: WorkingCalendar, from: string, duration: WorkingDuration) =>
  addWorkingTime(calendar, from, duration).toISOString();
const hoursBetween = (calendar: WorkingCalendar, a: string, b: string) =>
  workingTimeBetween(calendar, a, b) / HOUR;

describe('over changes of the clock', () => {
  it('B06: Lord Howe, half an hour', () => {
    // 02:00 → 01:30 on 5 April 2026, 02:00 → 02:30 on 4 October; nights from 22:00 to 06:00.
    const night = workingCalendar({ zone: 'Australia/Lord_Howe', hours: all([['22:00', '06:00']]) });
    // 22:00 at UTC+11 is 11:00 UTC.
    expect(added(night, '2026-04-04T22:00+11:00', { hours: 8 })).toBe('2026-04-04T19:00:00.000Z');
    expect(hoursBetween(night, '2026-04-04T12:00+11:00', '2026-04-05T12:00+10:30')).toBe(8.5);
    expect(hoursBetween(night, '2026-10-03T12:00+10:30', '2026-10-04T12:00+11:00')).toBe(7.5);
  });

  it('B06: Rome, a night shift over both changes', () => {
    const night = workingCalendar({ zone: 'Europe/Rome', hours: { sat: [['22:00', '30:00']] } });
    expect(hoursBetween(night, '2026-03-28T12:00+01:00', '2026-03-29T12:00+02:00')).toBe(7);
    expect(hoursBetween(night, '2026-10-24T12:00+02:00', '2026-10-25T12:00+01:00')).toBe(9);
    expect(added(night, '2026-03-28T22:00+01:00', { hours: 7 })).toBe('2026-03-29T04:00:00.000Z');
    expect(added(night, '2026-10-25T06:00+01:00', { hours: -9 })).toBe('2026-10-24T20:00:00.000Z');
  });

  it('B06: a time that is skipped moves forward, of one that happens twice both readings are open', () => {
    const early = workingCalendar({ zone: 'Europe/Rome', hours: { sun: [['02:15', '02:45']] } });
    // 29 March: 02:15 is 03:15 at UTC+2. 25 October: from 02:15 at UTC+2 to 02:45 at UTC+1.
    expect(workingIntervals(early, '2026-03-29T00:00Z', '2026-03-30T00:00Z')).toEqual([
      { start: Date.UTC(2026, 2, 29, 1, 15), end: Date.UTC(2026, 2, 29, 1, 45) },
    ]);
    expect(workingIntervals(early, '2026-10-25T00:00Z', '2026-10-26T00:00Z')).toEqual([
      { start: Date.UTC(2026, 9, 25, 0, 15), end: Date.UTC(2026, 9, 25, 1, 45) },
    ]);
  });

  it('B06: a shift that the gap turns around has no length', () => {
    // Rome, 29 March 2026: 02:30 is 03:30, and 03:15 is before it.
    const turned = workingCalendar({ zone: 'Europe/Rome', hours: { sun: [['02:30', '03:15']] } });
    expect(workingIntervals(turned, '2026-03-29T00:00Z', '2026-03-30T00:00Z')).toEqual([]);
  });

  it('B06: Apia, no 30 December 2011', () => {
    const apia = workingCalendar({ zone: 'Pacific/Apia', hours: weekdays, breaks: { '2011-12-30': office } });
    // Thursday 29th 16:00 at UTC-10 is 02:00 UTC of the 30th; the Friday is missing, and with it its shift.
    expect(added(apia, '2011-12-29T16:00-10:00', { hours: 2 })).toBe('2012-01-01T20:00:00.000Z');
    expect(nextWorkingTime(apia, '2011-12-30T00:00-10:00').toISOString()).toBe('2012-01-01T19:00:00.000Z');
    const nights = workingCalendar({ zone: 'Pacific/Apia', hours: { thu: [['22:00', '26:00']] } });
    // 22:00 of the 29th, 08:00 UTC, to 02:00 of what would be the 30th: of the 31st, four hours on.
    expect(workingIntervals(nights, '2011-12-29T00:00Z', '2012-01-01T00:00Z')).toEqual([
      { start: Date.UTC(2011, 11, 30, 8), end: Date.UTC(2011, 11, 30, 12) },
    ]);
  });
});

describe('addWorkingTime', () => {
  // Friday, 8 May 2026, and the Monday after it.
  it('B06: ends at closing time, not at the next opening; backwards begins at opening time', () => {
    expect(added(utc, '2026-05-08T16:00Z', { hours: 1 })).toBe('2026-05-08T17:00:00.000Z');
    expect(added(utc, '2026-05-08T16:00Z', HOUR + 1)).toBe('2026-05-11T09:00:00.001Z');
    expect(added(utc, '2026-05-11T10:00Z', { hours: -1 })).toBe('2026-05-11T09:00:00.000Z');
    expect(added(utc, '2026-05-11T10:00Z', -HOUR - 1)).toBe('2026-05-08T16:59:59.999Z');
  });

  it('B06: no time leads to the next open instant, no time backwards to the last one', () => {
    expect(added(utc, '2026-05-09T12:00Z', 0)).toBe('2026-05-11T09:00:00.000Z');
    expect(added(utc, '2026-05-09T12:00Z', -0)).toBe('2026-05-08T17:00:00.000Z');
    expect(added(utc, '2026-05-09T12:00Z', { hours: -0 })).toBe('2026-05-08T17:00:00.000Z');
    for (const none of [{}, { hours: undefined }, { minutes: 0 }, { hours: 1, minutes: -60 }])
      expect(added(utc, '2026-05-09T12:00Z', none)).toBe('2026-05-11T09:00:00.000Z');
    expect(added(utc, '2026-05-08T12:00Z', -0)).toBe('2026-05-08T12:00:00.000Z');
  });

  it('B06: takes hours, minutes and seconds, fractions of them too', () => {
    expect(added(utc, '2026-05-08T10:00Z', { hours: 1, minutes: 1.5, seconds: 0.25 })).toBe(
      '2026-05-08T11:01:30.250Z',
    );
    expect(added(utc, '2026-05-08T10:00Z', 0.6)).toBe('2026-05-08T10:00:00.001Z');
  });

  it.each([
    [Number.NaN, 'duration is no length of time'],
    [Number.POSITIVE_INFINITY, 'duration is no length of time'],
    [{ hours: Number.NaN }, 'duration is no length of time'],
    [{ days: 1 }, 'duration: days is no unit'],
    [{ hours: '1' }, 'duration.hours is no number'],
    [{ hours: null }, 'duration.hours is no number'],
    ['1', 'duration is neither'],
    [null, 'duration is neither'],
    [undefined, 'duration is neither'],
  ])('refuses the duration %j', (duration, message) => {
    expect(() => addWorkingTime(utc, '2026-05-08T10:00Z', duration as never)).toThrow(RangeError);
    expect(() => addWorkingTime(utc, '2026-05-08T10:00Z', duration as never)).toThrow(message);
  });

  it('B06: a search past 2200 or before 1900 ends with a RangeError', () => {
    for (const length of [1e300, 1e16, 1e13, 3e12]) {
      expect(() => addWorkingTime(utc, '2026-05-08T10:00Z', length)).toThrow(RangeError);
      expect(() => addWorkingTime(utc, '2026-05-08T10:00Z', -length)).toThrow(RangeError);
    }
    const always = workingCalendar({ zone: 'Etc/UTC', hours: all([['00:00', '24:00']]) });
    const lastDay = '2199-12-31T00:00Z';
    expect(added(always, lastDay, 24 * HOUR - 1)).toBe('2199-12-31T23:59:59.999Z');
    expect(() => addWorkingTime(always, lastDay, 24 * HOUR)).toThrow(/ends after 2199/);
    expect(added(always, '1900-01-02T00:00Z', -24 * HOUR)).toBe('1900-01-01T00:00:00.000Z');
    expect(() => addWorkingTime(always, '1900-01-02T00:00Z', -24 * HOUR - 1)).toThrow(/begins before 1900/);
  });

  it('B06: a calendar that never opens again ends a search', () => {
    const once = workingCalendar({ zone: 'Europe/Rome', hours: {}, exceptions: { '2026-05-04': office } });
    expect(added(once, '2026-01-01T00:00Z', { hours: 8 })).toBe('2026-05-04T15:00:00.000Z');
    expect(() => addWorkingTime(once, '2026-01-01T00:00Z', 8 * HOUR + 1)).toThrow(/never opens again/);
    expect(() => nextWorkingTime(once, '2026-05-04T15:00Z')).toThrow(RangeError);
    expect(added(once, '2030-01-01T00:00Z', { hours: -8 })).toBe('2026-05-04T07:00:00.000Z');
    expect(() => addWorkingTime(once, '2030-01-01T00:00Z', -8 * HOUR - 1)).toThrow(/never open before/);
    expect(() => previousWorkingTime(once, '2026-05-04T06:00Z')).toThrow(RangeError);
    expect(workingTimeBetween(once, '1950-01-01T00:00Z', '2150-01-01T00:00Z')).toBe(8 * HOUR);
  });

  it('B06: goes over years and closed years', () => {
    // 260 weekdays and 2,080 hours from Monday, 5 January 2026: 52 weeks, to Friday, 1 January 2027, 17:00.
    expect(added(utc, '2026-01-05T09:00Z', { hours: 2080 })).toBe('2027-01-01T17:00:00.000Z');
    expect(added(utc, '2027-01-01T17:00Z', { hours: -2080 })).toBe('2026-01-05T09:00:00.000Z');
    expect(hoursBetween(utc, '2026-01-05T09:00Z', '2027-01-01T17:00Z')).toBe(2080);
  });
});

describe('isWorkingTime, nextWorkingTime, previousWorkingTime', () => {
  it('B06: the opening instant is open, the closing instant is not', () => {
    const at = (time: string) => isWorkingTime(utc, `2026-05-08T${time}Z`);
    expect([at('08:59:59.999'), at('09:00'), at('16:59:59.999'), at('17:00')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('B06: an instant in the hours is its own next and last', () => {
    const at = new Date('2026-05-08T12:00:00.123Z');
    expect(nextWorkingTime(utc, at)).toEqual(at);
    expect(previousWorkingTime(utc, at)).toEqual(at);
    expect(nextWorkingTime(utc, '2026-05-08T17:00Z')).toEqual(new Date('2026-05-11T09:00Z'));
    expect(previousWorkingTime(utc, '2026-05-08T17:00Z')).toEqual(new Date('2026-05-08T17:00Z'));
    expect(previousWorkingTime(utc, '2026-05-11T08:00Z')).toEqual(new Date('2026-05-08T17:00Z'));
  });
});

describe('workingTimeBetween and workingIntervals', () => {
  it('B06: the other way round it is negative, and no time is never -0', () => {
    expect(hoursBetween(utc, '2026-05-11T10:00Z', '2026-05-08T16:00Z')).toBe(-2);
    expect(workingTimeBetween(utc, '2026-05-10T10:00Z', '2026-05-09T16:00Z')).toBe(0);
  });

  it('B06: intervals are cut off at both ends', () => {
    expect(workingIntervals(utc, '2026-05-08T16:00Z', '2026-05-11T10:00Z')).toEqual([
      { start: Date.UTC(2026, 4, 8, 16), end: Date.UTC(2026, 4, 8, 17) },
      { start: Date.UTC(2026, 4, 11, 9), end: Date.UTC(2026, 4, 11, 10) },
    ]);
    expect(workingIntervals(utc, '2026-05-11T10:00Z', '2026-05-08T16:00Z')).toEqual([]);
    expect(workingIntervals(utc, '2026-05-08T16:00Z', '2026-05-08T16:00Z')).toEqual([]);
  });

  it('names the argument', () => {
    expect(() => workingTimeBetween(utc, 'soon', '2026-05-08T16:00Z')).toThrow(/^a is not an instant/);
    expect(() => workingTimeBetween(utc, '2026-05-08T16:00Z', 'soon')).toThrow(/^b is not an instant/);
    expect(() => workingIntervals(utc, '2026-05-08T16:00Z', 'soon')).toThrow(/^to is not an instant/);
    expect(() => addWorkingTime(utc, 'soon', 1)).toThrow(/^from is not an instant/);
    expect(() => isWorkingTime(unitedCalendar([utc]), 'soon')).toThrow(/^at is not an instant/);
  });
});
