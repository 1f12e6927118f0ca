import { describe, expect, it } from 'vitest';
import {
  addWorkingTime,
  type Shift,
  unitedCalendar,
  versionedCalendar,
  type WorkingCalendarSpec,
  workingCalendar,
  workingIntervals,
  workingTimeBetween,
} from '../../src/time/index.ts';

const HOUR = 3_600_000;
const office: readonly Shift[] = [['09:00', '17:00']];
const rome = { zone: 'Europe/Rome', hours: { mon: office, tue: office } };
const made = (rest: object) => workingCalendar({ ...rome, ...rest } as WorkingCalendarSpec);
const open = (spec: WorkingCalendarSpec, from: string, to: string) =>
  workingIntervals(workingCalendar(spec), from, to).map(({ start, end }) =>
    [start, end].map((at) => new Date(at).toISOString().slice(5, 16)),
  );

describe('workingCalendar', () => {
  it('B06: is a frozen value that keeps what it was made from', () => {
    const spec = {
      ...rome,
      holidays: ['2026-12-25'],
      breaks: { '2026-05-04': [['10:15', '11:00']] as const },
    };
    const calendar = workingCalendar(spec);
    expect(calendar).toEqual({ kind: 'weekly', spec });
    expect(calendar.spec).not.toBe(spec);
    for (const part of [calendar, calendar.spec, calendar.spec.hours, calendar.spec.hours.mon])
      expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(calendar.spec.breaks?.['2026-05-04']?.[0])).toBe(true);
  });

  it('B06: comes back from JSON', () => {
    const first = made({ exceptions: { '2026-05-05': [] } });
    const both = unitedCalendar([first, workingCalendar({ zone: 'Etc/UTC', hours: { sun: office } })]);
    const all = versionedCalendar('Europe/Rome', [
      { since: '2026-01-01', calendar: both },
      { since: '2026-06-01', calendar: first },
    ]);
    for (const calendar of [first, both, all]) {
      const back = JSON.parse(JSON.stringify(calendar));
      expect(back).toEqual(calendar);
      const [from, to] = ['2026-04-01T00:00:00Z', '2026-07-01T00:00:00Z'];
      expect(workingTimeBetween(back, from, to)).toBe(workingTimeBetween(calendar, from, to));
      expect(workingIntervals(back, from, to)).toEqual(workingIntervals(calendar, from, to));
    }
  });

  it.each([
    [undefined, TypeError, 'calendar is no calendar'],
    [null, TypeError, 'calendar is no calendar'],
    ['Europe/Rome', TypeError, 'calendar is no calendar'],
    [{}, TypeError, 'calendar is no calendar'],
    [rome, TypeError, 'calendar is no calendar'],
    [{ kind: 'weekly' }, RangeError, 'spec must be an object'],
    [{ kind: 'weekly', spec: { zone: 'Mars/Base', hours: {} } }, RangeError, 'zone is not'],
    [{ kind: 'united' }, RangeError, 'calendars must be a list'],
    [{ kind: 'united', calendars: [{ kind: 'weekly', spec: [] }] }, RangeError, 'spec must be an object'],
    [{ kind: 'united', calendars: [3] }, TypeError, 'calendars[0] is no calendar'],
    [{ kind: 'versioned', zone: 'Etc/UTC' }, RangeError, 'versions must be a list'],
    [{ kind: 'versioned', zone: 'Etc/UTC', versions: [null] }, TypeError, 'versions[0].calendar is no'],
    [
      {
        kind: 'versioned',
        zone: 'Etc/UTC',
        versions: ['2026-02-01', '2026-01-01'].map((since) => ({ since, calendar: made({}) })),
      },
      RangeError,
      'calendar.versions must stand in order',
    ],
  ])('B06: what was never a calendar fails with a type: %j', (value, type, message) => {
    const calendar = value as never;
    for (const call of [
      () => addWorkingTime(calendar, '2026-01-05T10:00Z', 1),
      () => workingIntervals(calendar, '2026-01-05T10:00Z', '2026-01-06T10:00Z'),
    ]) {
      expect(call).toThrow(type);
      expect(call).toThrow(message);
    }
  });

  const overlap = 'one begins before the other ends';
  it.each<[object, string]>([
    [{ zone: 'Europe/Atlantis' }, 'zone is not an IANA time zone'],
    [{ zone: undefined }, 'zone is not an IANA time zone'],
    [{ hours: {} }, 'never opens'],
    [{ hours: { mon: [] }, exceptions: { '2026-05-04': [] } }, 'never opens'],
    [{ hours: undefined }, 'hours must be an object'],
    [{ hours: { monday: office } }, 'hours: monday is no weekday'],
    [{ hour: {} }, 'spec: hour is none of'],
    [
      { hours: { mon: [['09:00', '12:00'] as const, ['11:59', '17:00'] as const] } },
      `hours.mon overlap: ${overlap}`,
    ],
    [
      { hours: { mon: [['22:00', '06:00']], tue: [['05:59', '10:00']] } },
      'hours.mon overlap those of the next',
    ],
    [
      { hours: { sun: [['22:00', '30:00']], mon: [['05:00', '10:00']] } },
      'hours.sun overlap those of the next',
    ],
    [{ hours: { mon: [['25:00', '26:00']] } }, 'hours.mon[0] must start before 24:00'],
    [{ hours: { mon: [['24:00', '25:00']] } }, 'hours.mon[0] must start before 24:00'],
    [{ hours: { mon: [['00:00', '25:00']] } }, 'hours.mon[0] is longer than a day'],
    [{ hours: { mon: [['22:00', '48:30']] } }, 'hours.mon[0] is longer than a day'],
    [{ hours: { mon: [['22:00', '49:00']] } }, 'hours.mon[0] is no time of day'],
    [{ hours: { mon: [['9:00', '17:00']] } }, 'hours.mon[0] is no time of day (HH:MM): 9:00'],
    [{ hours: { mon: [['09:60', '17:00']] } }, 'is no time of day'],
    [{ hours: { mon: [[9, 17]] } }, 'is no time of day'],
    [{ hours: { mon: [['09:00', '09:00']] } }, 'hours.mon[0] has no length'],
    [{ hours: { mon: [['09:00']] } }, 'hours.mon[0] must be [start, end]'],
    [{ hours: { mon: ['09:00', '17:00'] } }, 'hours.mon[0] must be [start, end]'],
    [{ hours: { mon: '09:00-17:00' } }, 'hours.mon must be a list of shifts'],
    [{ holidays: ['2026-02-29'] }, 'holidays is not a date'],
    [{ holidays: [Date.UTC(2026, 0, 1)] }, 'holidays is not a date'],
    [{ holidays: '2026-12-25' }, 'holidays must be a list of dates'],
    [{ breaks: { '2026-13-01': [] } }, 'breaks is not a date'],
    [{ breaks: [] }, 'breaks must be an object'],
    [
      {
        breaks: {
          '2026-05-04': [
            ['10:00', '11:00'],
            ['10:30', '12:00'],
          ],
        },
      },
      `breaks.2026-05-04 overlap: ${overlap}`,
    ],
    [{ exceptions: { christmas: [] } }, 'exceptions is not a date'],
    [{ exceptions: { '2026-05-04': [['10:00', '10:00']] } }, 'exceptions.2026-05-04[0] has no length'],
  ])('B06: refuses %j', (part, message) => {
    expect(() => made(part)).toThrow(RangeError);
    expect(() => made(part)).toThrow(message);
  });

  it('B06: an ending that touches the next beginning is no overlap', () => {
    const night = {
      zone: 'Etc/UTC',
      hours: { sun: [['22:00', '05:00']], mon: [['05:00', '10:00']] },
    } as const;
    expect(open(night, '2026-05-03T00:00Z', '2026-05-05T00:00Z')).toEqual([['05-03T22:00', '05-04T10:00']]);
  });
});

describe('holidays, exceptions and breaks', () => {
  const nights: readonly Shift[] = [['22:00', '26:00']];
  const spec: WorkingCalendarSpec = {
    zone: 'Etc/UTC',
    hours: { mon: nights, tue: [['06:00', '07:00'], ...nights], wed: office },
  };
  // Monday, 4 May 2026.
  const [from, to] = ['2026-05-04T00:00Z', '2026-05-07T00:00Z'];

  it('B06: shifts past midnight run on, however they are written', () => {
    const expected = [
      ['05-04T22:00', '05-05T02:00'],
      ['05-05T06:00', '05-05T07:00'],
      ['05-05T22:00', '05-06T02:00'],
      ['05-06T09:00', '05-06T17:00'],
    ];
    expect(open(spec, from, to)).toEqual(expected);
    const wrapped: readonly Shift[] = [['22:00', '02:00']];
    const tue: readonly Shift[] = [...wrapped, ['06:00:00', '07:00:00']];
    expect(open({ ...spec, hours: { ...spec.hours, mon: wrapped, tue } }, from, to)).toEqual(expected);
  });

  it('B06: a holiday takes the shifts that start on it, not the night that runs into it', () => {
    expect(open({ ...spec, holidays: ['2026-05-05'] }, from, to)).toEqual([
      ['05-04T22:00', '05-05T02:00'],
      ['05-06T09:00', '05-06T17:00'],
    ]);
  });

  it('B06: an exception replaces the whole day, a holiday too', () => {
    const exceptions = { '2026-05-05': [['09:00', '12:00']], '2026-05-06': [] } as const;
    const expected = [
      ['05-04T22:00', '05-05T02:00'],
      ['05-05T09:00', '05-05T12:00'],
    ];
    expect(open({ ...spec, exceptions }, from, to)).toEqual(expected);
    expect(open({ ...spec, exceptions, holidays: ['2026-05-05'] }, from, to)).toEqual(expected);
  });

  it('B06: an exception may open a day that is closed, and touch the night before', () => {
    const exceptions = { '2026-05-05': [['01:00', '03:00']] } as const;
    expect(open({ ...spec, exceptions }, from, '2026-05-06T00:00Z')).toEqual([
      ['05-04T22:00', '05-05T03:00'],
    ]);
    expect(open({ zone: 'Etc/UTC', hours: {}, exceptions }, from, to)).toEqual([
      ['05-05T01:00', '05-05T03:00'],
    ]);
  });

  it('B06: breaks are cut out of whatever is open, the night before included', () => {
    const breaks: WorkingCalendarSpec['breaks'] = {
      '2026-05-04': [['21:00', '22:30']],
      '2026-05-05': [
        ['01:00', '01:30'],
        ['06:30', '06:45'],
        ['23:00', '24:30'],
      ],
      '2026-05-06': [['08:00', '18:00']],
    };
    expect(open({ ...spec, breaks }, from, to)).toEqual([
      ['05-04T22:30', '05-05T01:00'],
      ['05-05T01:30', '05-05T02:00'],
      ['05-05T06:00', '05-05T06:30'],
      ['05-05T06:45', '05-05T07:00'],
      ['05-05T22:00', '05-05T23:00'],
      ['05-06T00:30', '05-06T02:00'],
    ]);
  });

  it('B06: round the clock is one interval, also over New Year', () => {
    const day: readonly Shift[] = [['00:00', '24:00']];
    const hours = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
    const year = ['2025-12-30T12:00Z', '2027-01-02T12:00Z'] as const;
    expect(open({ zone: 'Europe/Rome', hours }, ...year)).toEqual([['12-30T12:00', '01-02T12:00']]);
  });
});

describe('unitedCalendar', () => {
  const early = workingCalendar({ zone: 'Etc/UTC', hours: { mon: [['08:00', '14:00']] } });
  const late = workingCalendar({ zone: 'America/New_York', hours: { mon: [['08:00', '16:00']] } });

  it('B06: is open when any of them is', () => {
    // New York in May: 12:00 to 20:00 UTC.
    const both = unitedCalendar([early, late]);
    expect(workingTimeBetween(both, '2026-05-04T00:00Z', '2026-05-05T00:00Z')).toBe(12 * HOUR);
    expect(addWorkingTime(both, '2026-05-04T13:00Z', { hours: 3 })).toEqual(new Date('2026-05-04T16:00Z'));
    expect(Object.isFrozen(both) && Object.isFrozen(both.calendars)).toBe(true);
  });

  it('needs calendars', () => {
    expect(() => unitedCalendar([])).toThrow(RangeError);
    expect(() => unitedCalendar(early as never)).toThrow(RangeError);
    expect(() => unitedCalendar([early, undefined as never])).toThrow('calendars[1] is no calendar');
  });
});

describe('versionedCalendar', () => {
  const nights = workingCalendar({ zone: 'Europe/Rome', hours: { sun: [['20:00', '30:00']] } });
  const days = workingCalendar({ zone: 'Europe/Rome', hours: { mon: office } });
  const since = (date: string, calendar = days) => ({ since: date, calendar });

  it('B06: the calendar in force at each instant counts, also inside a shift', () => {
    // Monday, 1 June 2026, from midnight in Rome, 22:00 UTC: the night ends there, the day begins at 07:00 UTC.
    const both = versionedCalendar('Europe/Rome', [since('2026-06-01'), since('2020-01-01', nights)]);
    expect(both.versions.map((version) => version.since)).toEqual(['2020-01-01', '2026-06-01']);
    expect(workingIntervals(both, '2026-05-31T00:00Z', '2026-06-02T00:00Z')).toEqual([
      { start: Date.UTC(2026, 4, 31, 18), end: Date.UTC(2026, 4, 31, 22) },
      { start: Date.UTC(2026, 5, 1, 7), end: Date.UTC(2026, 5, 1, 15) },
    ]);
    // The first one holds before its date as well.
    expect(workingTimeBetween(both, '2019-05-05T00:00Z', '2019-05-06T12:00Z')).toBe(10 * HOUR);
  });

  it('refuses what cannot be meant', () => {
    expect(() => versionedCalendar('Europe/Rome', [])).toThrow(RangeError);
    expect(() => versionedCalendar('Mars/Base', [since('2026-01-01')])).toThrow('zone is not');
    expect(() => versionedCalendar('Europe/Rome', [since('2026-02-30')])).toThrow(
      'versions[0].since is not a date',
    );
    expect(() =>
      versionedCalendar('Europe/Rome', [since('2026-01-01'), since('2026-01-01', nights)]),
    ).toThrow('2026-01-01 stands twice');
  });
});
