import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkZone,
  dayNumberAt,
  dayNumberOf,
  endOfDay,
  instantOfWall,
  isZone,
  localDateAt,
  localDateOfDay,
  offsetAt,
  startOfDay,
} from '../../src/time/index.ts';
import { wallByIntl, zones } from './oracle.ts';

const DAY = 86_400_000;
const from1900 = Date.UTC(1900, 0, 1);
const to2100 = Date.UTC(2100, 0, 1);

const anInstant = fc.integer({ min: from1900 / 1000, max: to2100 / 1000 }).map((seconds) => seconds * 1000);
const recentInstant = fc
  .integer({ min: Date.UTC(2005, 0, 1) / 1000, max: Date.UTC(2035, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);
const aZone = fc.constantFrom(...zones);

function dayOf(date: string): number {
  const day = dayNumberOf(date);
  if (day === undefined) throw new Error(date);
  return day;
}

describe('offsetAt and localDateAt against the engine itself', () => {
  it('covers at least 40 zones', () => {
    expect(new Set(zones).size).toBeGreaterThanOrEqual(40);
  });

  it('agrees at random instants from 1900 to 2100', () => {
    fc.assert(
      fc.property(anInstant, aZone, (at, zone) => {
        expect(offsetAt(at, zone)).toBe(wallByIntl(at, zone) - at);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees at random instants of our own time, to the millisecond', () => {
    fc.assert(
      fc.property(recentInstant, fc.integer({ min: 0, max: 999 }), aZone, (second, milliseconds, zone) => {
        const wall = wallByIntl(second, zone);
        expect(offsetAt(second + milliseconds, zone)).toBe(wall - second);
        expect(localDateAt(second + milliseconds, zone)).toBe(new Date(wall).toISOString().slice(0, 10));
        expect(dayNumberAt(second + milliseconds, zone)).toBe(Math.floor(wall / DAY));
      }),
      { numRuns: 500 },
    );
  });

  // Every six hours of three years with a change of law: no change is missed, none comes early.
  it.each([
    ['Africa/Casablanca', 2026],
    ['Antarctica/Troll', 2026],
    ['Australia/Lord_Howe', 2026],
    ['Pacific/Apia', 2011],
    ['Pacific/Kwajalein', 1993],
    ['Pacific/Kiritimati', 1994],
    ['America/St_Johns', 2006],
    ['America/Toronto', 1919],
    ['Asia/Kathmandu', 1985],
    ['Africa/Monrovia', 1972],
    ['Africa/Freetown', 1939],
    ['America/Recife', 2000],
    ['Europe/London', 1941],
    ['Europe/Moscow', 1919],
  ])('agrees all through %s %i', (zone, year) => {
    const found: number[] = [];
    const expected: number[] = [];
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 6 * 3_600_000) {
      found.push(offsetAt(at, zone));
      expected.push(wallByIntl(at, zone) - at);
    }
    expect(found).toEqual(expected);
  });

  it('knows the second of a change', () => {
    const change = Date.UTC(2026, 2, 29, 1);
    expect(offsetAt(change - 1, 'Europe/Rome')).toBe(3_600_000);
    expect(offsetAt(change, 'Europe/Rome')).toBe(7_200_000);
    // Lord Howe: half an hour, at 02:00 of 5 April 2026, UTC+11.
    expect(offsetAt(Date.UTC(2026, 3, 4, 15) - 1, 'Australia/Lord_Howe')).toBe(11 * 3_600_000);
    expect(offsetAt(Date.UTC(2026, 3, 4, 15), 'Australia/Lord_Howe')).toBe(10.5 * 3_600_000);
    // Monrovia had 44 min 30 s until 7 January 1972.
    expect(offsetAt(Date.UTC(1971, 11, 1), 'Africa/Monrovia')).toBe(-(44 * 60 + 30) * 1000);
  });

  it('goes on after more years and more zones than it keeps', () => {
    for (let month = 0; month < 450 * 12; month += 1)
      expect(offsetAt(Date.UTC(1500, month, 1), 'Etc/UTC')).toBe(0);
    const many = Intl.supportedValuesOf('timeZone').slice(0, 80);
    const at = Date.UTC(2026, 6, 1);
    expect(many.map((zone) => offsetAt(at, zone))).toEqual(many.map((zone) => wallByIntl(at, zone) - at));
    expect(offsetAt(at, 'Europe/Rome')).toBe(7_200_000);
  });

  it('throws for instants that no calendar holds', () => {
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, 8.64e15, -8.64e15, 9e15])
      expect(() => offsetAt(at, 'Europe/Rome')).toThrow(/the instant lies outside/);
  });
});

describe('isZone and checkZone', () => {
  it('knows IANA names only', () => {
    expect(zones.filter((zone) => !isZone(zone))).toEqual([]);
    const none = [
      '',
      'local',
      'system',
      'utc+2',
      'UTC+2',
      '+01:00',
      '-05:00',
      '+01',
      'Europe/Atlantis',
      'Europe/Rome ',
    ];
    expect(none.filter((zone) => isZone(zone))).toEqual([]);
    expect(isZone('A'.repeat(1000))).toBe(false);
    expect(isZone(undefined as unknown as string)).toBe(false);
  });

  it('names the argument', () => {
    expect(() => checkZone('Mars/Base')).toThrow(new RangeError('zone is not an IANA time zone: Mars/Base'));
    expect(() => checkZone('Mars/Base', 'rule.zone')).toThrow(/^rule\.zone is not/);
    expect(checkZone('Asia/Tokyo')).toBeUndefined();
    expect(() => offsetAt(0, 'Mars/Base')).toThrow(RangeError);
  });
});

describe('instantOfWall', () => {
  it('inverts the wall clock wherever it is unambiguous', () => {
    fc.assert(
      fc.property(
        anInstant,
        aZone,
        fc.constantFrom('first' as const, 'last' as const),
        (at, zone, repeated) => {
          const wall = at + offsetAt(at, zone);
          const back = instantOfWall(wall, zone, repeated);
          expect(back + offsetAt(back, zone)).toBe(wall);
          expect(repeated === 'first' ? back <= at : back >= at).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('moves a time that does not exist forward by the gap', () => {
    // Rome, 29 March 2026: 02:00 → 03:00, so that 02:30 is 03:30 summer time.
    const gap = Date.UTC(2026, 2, 29, 2, 30);
    expect(instantOfWall(gap, 'Europe/Rome')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(instantOfWall(gap, 'Europe/Rome', 'last')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    // Troll, 29 March 2026: 01:00 → 03:00; 01:30 is 03:30.
    expect(instantOfWall(Date.UTC(2026, 2, 29, 1, 30), 'Antarctica/Troll')).toBe(
      Date.UTC(2026, 2, 29, 1, 30),
    );
    // Apia had no 30 December 2011: noon of it is noon of the 31st, UTC+14.
    expect(instantOfWall(Date.UTC(2011, 11, 30, 12), 'Pacific/Apia')).toBe(Date.UTC(2011, 11, 30, 22));
  });

  it('takes the first or the last of a time that exists twice', () => {
    // Los Angeles, 1 November 2026: 01:30 at UTC-7 and an hour later at UTC-8.
    const twice = Date.UTC(2026, 10, 1, 1, 30);
    expect(instantOfWall(twice, 'America/Los_Angeles')).toBe(Date.UTC(2026, 10, 1, 8, 30));
    expect(instantOfWall(twice, 'America/Los_Angeles', 'last')).toBe(Date.UTC(2026, 10, 1, 9, 30));
    // Lord Howe, 5 April 2026: 01:45 at UTC+11 and half an hour later at UTC+10:30.
    const half = Date.UTC(2026, 3, 5, 1, 45);
    expect(instantOfWall(half, 'Australia/Lord_Howe', 'first')).toBe(Date.UTC(2026, 3, 4, 14, 45));
    expect(instantOfWall(half, 'Australia/Lord_Howe', 'last')).toBe(Date.UTC(2026, 3, 4, 15, 15));
    // Casablanca, Ramadan 2026: 03:00 → 02:00 on 15 February.
    const ramadan = Date.UTC(2026, 1, 15, 2, 30);
    expect(instantOfWall(ramadan, 'Africa/Casablanca', 'first')).toBe(Date.UTC(2026, 1, 15, 1, 30));
    expect(instantOfWall(ramadan, 'Africa/Casablanca', 'last')).toBe(Date.UTC(2026, 1, 15, 2, 30));
  });
});

describe('startOfDay and endOfDay', () => {
  const startsAt = (date: string, zone: string) => new Date(startOfDay(dayOf(date), zone)).toISOString();

  it('is midnight of the zone', () => {
    expect(startsAt('2026-03-01', 'Europe/Rome')).toBe('2026-02-28T23:00:00.000Z');
    expect(startsAt('2026-07-01', 'America/Los_Angeles')).toBe('2026-07-01T07:00:00.000Z');
    expect(startsAt('2026-07-01', 'Asia/Kathmandu')).toBe('2026-06-30T18:15:00.000Z');
    expect(new Date(endOfDay(dayOf('2026-03-01'), 'Europe/Rome')).toISOString()).toBe(
      '2026-03-01T22:59:59.999Z',
    );
  });

  it('is the moment of the change where midnight is skipped', () => {
    // Sao Paulo, 4 November 2018: 00:00 → 01:00, UTC-2 from then on.
    expect(startsAt('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
    // Toronto, 30 March 1919: 23:30 → 00:30 of the 31st, at 04:30 UTC.
    expect(startsAt('1919-03-31', 'America/Toronto')).toBe('1919-03-31T04:30:00.000Z');
  });

  it('knows a skipped midnight with which a month begins', () => {
    // Moscow, 1 April 1981: 00:00 → 01:00, at 21:00 UTC of 31 March.
    for (const [date, zone] of [
      ['1999-07-01', 'Asia/Amman'],
      ['2013-04-01', 'Asia/Amman'],
      ['1981-10-01', 'Europe/Moscow'],
      ['1981-04-01', 'Europe/Moscow'],
    ] as const) {
      const start = startOfDay(dayOf(date), zone);
      expect(Math.floor(wallByIntl(start, zone) / DAY)).toBe(dayOf(date));
      expect(Math.floor(wallByIntl(start - 1000, zone) / DAY)).toBe(dayOf(date) - 1);
    }
  });

  it('is the first midnight where midnight happens twice', () => {
    // Havana, 1 November 2026: 01:00 → 00:00; the first midnight is at UTC-4.
    expect(startsAt('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00.000Z');
  });

  it('lets a day that a zone left out be empty', () => {
    const missing = dayOf('2011-12-30');
    expect(startOfDay(missing, 'Pacific/Apia')).toBe(Date.UTC(2011, 11, 30, 10));
    expect(startOfDay(missing + 1, 'Pacific/Apia')).toBe(Date.UTC(2011, 11, 30, 10));
    expect(endOfDay(missing - 1, 'Pacific/Apia')).toBe(Date.UTC(2011, 11, 30, 10) - 1);
    expect(localDateAt(Date.UTC(2011, 11, 30, 10) - 1, 'Pacific/Apia')).toBe('2011-12-29');
    expect(localDateAt(Date.UTC(2011, 11, 30, 10), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('law: no earlier instant lies on the day or after it', () => {
    fc.assert(
      fc.property(anInstant, aZone, (at, zone) => {
        const day = Math.floor(at / DAY);
        const start = startOfDay(day, zone);
        expect(Math.floor(wallByIntl(start, zone) / DAY)).toBeGreaterThanOrEqual(day);
        expect(Math.floor((wallByIntl(start - 1000, zone) + 999) / DAY)).toBeLessThan(day);
        expect(endOfDay(day - 1, zone)).toBe(start - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('law: days follow one another and none is longer than 26 hours', () => {
    fc.assert(
      fc.property(recentInstant, aZone, (at, zone) => {
        const day = Math.floor(at / DAY);
        const hours = (startOfDay(day + 1, zone) - startOfDay(day, zone)) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(zone === 'Pacific/Apia' ? 0 : 22);
        expect(hours).toBeLessThanOrEqual(26);
      }),
      { numRuns: 300 },
    );
  });

  it('throws for days that no calendar holds', () => {
    expect(() => startOfDay(Number.NaN, 'Europe/Rome')).toThrow(RangeError);
    expect(() => localDateOfDay(1e9)).toThrow(RangeError);
  });
});
