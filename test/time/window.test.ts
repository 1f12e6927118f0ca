import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumberAt,
  leavesWindowOn,
  localDateOfDay,
  resolveWindow,
  startOfDay,
  toDayNumber,
  type Window,
} from '../../src/time/index.ts';

const noon = Date.UTC(2026, 10, 20, 12);

function days(window: Window, zone: string, asOf: number): string {
  const { from, to } = resolveWindow(window, zone, asOf);
  return `${from} ${to}`;
}

describe('resolveWindow', () => {
  it('60 days without lag: today is the last day', () => {
    expect(days({ days: 60, lag: 0 }, 'Europe/Rome', noon)).toBe('2026-09-22 2026-11-20');
  });

  it('60 days with a lag of 15', () => {
    expect(days({ days: 60, lag: 15 }, 'Europe/Rome', noon)).toBe('2026-09-07 2026-11-05');
  });

  it('7 days with a lag of 1', () => {
    expect(days({ days: 7, lag: 1 }, 'Europe/Rome', noon)).toBe('2026-11-13 2026-11-19');
  });

  it('one day', () => {
    expect(days({ days: 1, lag: 0 }, 'Europe/Rome', noon)).toBe('2026-11-20 2026-11-20');
  });

  it('months up to the last month end, over New Year and February', () => {
    expect(days({ months: 1, ending: 'last-month-end' }, 'Europe/Rome', noon)).toBe('2026-10-01 2026-10-31');
    expect(days({ months: 3, ending: 'last-month-end' }, 'Europe/Rome', Date.UTC(2027, 0, 31))).toBe(
      '2026-10-01 2026-12-31',
    );
    expect(days({ months: 1, ending: 'last-month-end' }, 'Europe/Rome', Date.UTC(2028, 2, 15))).toBe(
      '2028-02-01 2028-02-29',
    );
    expect(days({ months: 12, ending: 'last-month-end' }, 'Europe/Rome', noon)).toBe('2025-11-01 2026-10-31');
  });

  it('two dates stay where they are', () => {
    expect(days({ from: '2026-02-01', to: '2026-02-28' }, 'Europe/Rome', noon)).toBe('2026-02-01 2026-02-28');
    expect(days({ from: '2026-02-01', to: '2026-02-01' }, 'Europe/Rome', 0 + noon)).toBe(
      '2026-02-01 2026-02-01',
    );
  });

  it('today is the day of the zone, not of UTC', () => {
    const late = Date.UTC(2026, 10, 20, 23, 30);
    expect(days({ days: 1, lag: 0 }, 'Europe/Rome', late)).toBe('2026-11-21 2026-11-21');
    expect(days({ days: 1, lag: 0 }, 'America/Los_Angeles', late)).toBe('2026-11-20 2026-11-20');
    // 31 October, 23:30 UTC, is November in Rome: October is the last month that ended.
    const monthEnd = Date.UTC(2026, 9, 31, 23, 30);
    expect(days({ months: 1, ending: 'last-month-end' }, 'Europe/Rome', monthEnd)).toBe(
      '2026-10-01 2026-10-31',
    );
    expect(days({ months: 1, ending: 'last-month-end' }, 'Etc/UTC', monthEnd)).toBe('2026-09-01 2026-09-30');
  });

  it('gives half-open instants, over the autumn change too', () => {
    const window = resolveWindow({ from: '2026-10-25', to: '2026-10-25' }, 'Europe/Rome', noon);
    expect(new Date(window.startsAt).toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(new Date(window.endsAt).toISOString()).toBe('2026-10-25T23:00:00.000Z');
    expect(window.zone).toBe('Europe/Rome');
    expect(window.firstDay).toBe(toDayNumber('2026-10-25', 'day'));
    expect(window.lastDay).toBe(window.firstDay);
  });

  it('takes every form of an instant', () => {
    const byNumber = resolveWindow({ days: 7, lag: 1 }, 'Europe/Rome', noon);
    expect(resolveWindow({ days: 7, lag: 1 }, 'Europe/Rome', new Date(noon))).toEqual(byNumber);
    expect(resolveWindow({ days: 7, lag: 1 }, 'Europe/Rome', '2026-11-20T12:00Z')).toEqual(byNumber);
  });

  it.each<[Window, RegExp]>([
    [{ days: 0, lag: 0 }, /^window\.days must be a whole number from 1/],
    [{ days: 1.5, lag: 0 }, /^window\.days/],
    [{ days: Number.NaN, lag: 0 }, /^window\.days/],
    [{ days: 40_000, lag: 0 }, /^window\.days/],
    [{ days: 1, lag: -1 }, /^window\.lag must be a whole number from 0/],
    [{ days: 1, lag: undefined as unknown as number }, /^window\.lag/],
    [{ months: 0, ending: 'last-month-end' }, /^window\.months/],
    [{ months: 1201, ending: 'last-month-end' }, /^window\.months .* to 1200/],
    [{ from: '2026-02-30', to: '2026-03-01' }, /^window\.from is not a date/],
    [{ from: '2026-02-01', to: 'today' }, /^window\.to is not a date/],
    [{ from: '2026-02-02', to: '2026-02-01' }, /^window\.to lies before window\.from/],
  ])('refuses %j', (window, message) => {
    expect(() => resolveWindow(window, 'Europe/Rome', noon)).toThrow(message);
    expect(() => leavesWindowOn(window, 20_000)).toThrow(message);
  });

  it('refuses a zone or an instant that does not exist', () => {
    expect(() => resolveWindow({ days: 1, lag: 0 }, 'Mars/Base', noon)).toThrow(/^zone/);
    expect(() => resolveWindow({ days: 1, lag: 0 }, 'Europe/Rome', Number.NaN)).toThrow(/^asOf/);
    expect(() => resolveWindow({ days: 1, lag: 0 }, 'Europe/Rome', '2026-11-20T12:00')).toThrow(
      /^asOf.*no-offset/,
    );
    expect(() => leavesWindowOn({ days: 1, lag: 0 }, Number.NaN)).toThrow(/^day/);
  });
});

const movingWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 90 }), lag: fc.integer({ min: 0, max: 45 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 13 }), ending: fc.constant('last-month-end' as const) }),
);
const aDay = fc.integer({ min: 14_000, max: 30_000 });

describe('leavesWindowOn', () => {
  it('by hand', () => {
    const day = toDayNumber('2026-09-22', 'day');
    const leaves = (window: Window) => localDateOfDay(leavesWindowOn(window, day) ?? Number.NaN);
    expect(leaves({ days: 60, lag: 0 })).toBe('2026-11-21');
    expect(leaves({ days: 60, lag: 15 })).toBe('2026-12-06');
    expect(leaves({ days: 1, lag: 0 })).toBe('2026-09-23');
    // In the month of October the window is September; with two months November still has it.
    expect(leaves({ months: 1, ending: 'last-month-end' })).toBe('2026-11-01');
    expect(leaves({ months: 2, ending: 'last-month-end' })).toBe('2026-12-01');
    expect(leaves({ months: 4, ending: 'last-month-end' })).toBe('2027-02-01');
  });

  it('is undefined for a window that does not move', () => {
    expect(leavesWindowOn({ from: '2026-09-01', to: '2026-09-30' }, 20_000)).toBeUndefined();
  });

  it('law: the day before it is inside, from that day on it is not', () => {
    fc.assert(
      fc.property(movingWindow, aDay, fc.integer({ min: 0, max: 400 }), (window, day, later) => {
        const leaves = leavesWindowOn(window, day) ?? Number.NaN;
        const inside = (today: number) => {
          const { firstDay, lastDay } = resolveWindow(
            window,
            'Europe/Rome',
            startOfDay(today, 'Europe/Rome'),
          );
          return firstDay <= day && day <= lastDay;
        };
        expect(inside(leaves - 1)).toBe(true);
        expect(inside(leaves)).toBe(false);
        expect(inside(leaves + later)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a resolved window', () => {
  it('law: its instants and its days agree', () => {
    const zone = fc.constantFrom(
      'Europe/Rome',
      'America/Los_Angeles',
      'America/Sao_Paulo',
      'Asia/Kathmandu',
      'Pacific/Apia',
    );
    const asOf = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(movingWindow, zone, asOf, (window, name, at) => {
        const { firstDay, lastDay, startsAt, endsAt } = resolveWindow(window, name, at);
        expect(dayNumberAt(startsAt - 1, name)).toBeLessThan(firstDay);
        expect(dayNumberAt(startsAt, name)).toBeGreaterThanOrEqual(firstDay);
        expect(dayNumberAt(endsAt - 1, name)).toBeLessThanOrEqual(lastDay);
        expect(dayNumberAt(endsAt, name)).toBeGreaterThan(lastDay);
        if ('days' in window) expect(lastDay - firstDay + 1).toBe(window.days);
      }),
      { numRuns: 400 },
    );
  });
});
