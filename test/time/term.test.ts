import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAfter, type Term } from '../../src/time/index.ts';
import { zones } from './oracle.ts';

const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());
const due = (start: string, term: Term) => iso(dueAfter(start, term).dueAt);

describe('dueAfter, hours', () => {
  it('is elapsed time, weekends and clock changes included', () => {
    // Rome, the night of 29 March 2026 has one hour less: 24 hours after 10:00 is 11:00.
    expect(due('2026-03-28T10:00+01:00', { hours: 24 })).toBe('2026-03-29T09:00:00.000Z');
    expect(due('2026-11-20T18:00Z', { hours: 48 })).toBe('2026-11-22T18:00:00.000Z');
    expect(due('2026-11-20T18:00Z', { hours: 0 })).toBe('2026-11-20T18:00:00.000Z');
    expect(due('2026-11-20T18:00Z', { hours: 0.5 })).toBe('2026-11-20T18:30:00.000Z');
  });

  it('has one reading', () => {
    expect(dueAfter('2026-11-20T18:00Z', { hours: 1 })).toEqual({ dueAt: Date.UTC(2026, 10, 20, 19) });
  });
});

describe('dueAfter, calendar days', () => {
  it('7 days over the spring change: the same wall clock, or the end of the day', () => {
    const term = { days: 7, zone: 'Europe/Rome' } as const;
    const seller = dueAfter('2026-03-27T10:00+01:00', { ...term, binds: 'seller' });
    expect(iso(seller.exactAt)).toBe('2026-04-03T08:00:00.000Z');
    expect(iso(seller.endOfDayAt)).toBe('2026-04-03T21:59:59.999Z');
    expect(seller.dueAt).toBe(seller.exactAt);
    const buyer = dueAfter('2026-03-27T10:00+01:00', { ...term, binds: 'buyer' });
    expect(buyer).toEqual({ ...seller, dueAt: seller.endOfDayAt });
  });

  it('30 days over the autumn change', () => {
    const found = dueAfter('2026-10-10T23:30+02:00', { days: 30, zone: 'Europe/Rome', binds: 'seller' });
    expect(iso(found.exactAt)).toBe('2026-11-09T22:30:00.000Z');
    expect(iso(found.endOfDayAt)).toBe('2026-11-09T22:59:59.999Z');
  });

  it('counts the days of the zone, not of UTC', () => {
    const term = { days: 1, binds: 'buyer' } as const;
    expect(due('2026-11-20T23:30Z', { ...term, zone: 'Europe/Rome' })).toBe('2026-11-22T22:59:59.999Z');
    expect(due('2026-11-20T23:30Z', { ...term, zone: 'America/Los_Angeles' })).toBe(
      '2026-11-22T07:59:59.999Z',
    );
  });

  it('0 days: at once, or by the end of the day', () => {
    const term = { days: 0, zone: 'Europe/Rome' } as const;
    expect(due('2026-11-20T10:00Z', { ...term, binds: 'seller' })).toBe('2026-11-20T10:00:00.000Z');
    expect(due('2026-11-20T10:00Z', { ...term, binds: 'buyer' })).toBe('2026-11-20T22:59:59.999Z');
    // Inside the second 02:30 of the autumn change: never before the start.
    expect(due('2026-10-25T02:30+01:00', { ...term, binds: 'seller' })).toBe('2026-10-25T01:30:00.000Z');
  });

  it('a due time that the spring change skips moves forward, one that happens twice is the safe one', () => {
    const week = { days: 7, zone: 'Europe/Rome' } as const;
    const skipped = dueAfter('2026-03-22T02:30+01:00', { ...week, binds: 'seller' });
    expect(iso(skipped.exactAt)).toBe('2026-03-29T01:30:00.000Z');
    const start = '2026-10-18T02:30+02:00';
    expect(iso(dueAfter(start, { ...week, binds: 'seller' }).exactAt)).toBe('2026-10-25T00:30:00.000Z');
    expect(iso(dueAfter(start, { ...week, binds: 'buyer' }).exactAt)).toBe('2026-10-25T01:30:00.000Z');
  });
});

describe('dueAfter, working days', () => {
  const term = { workingDays: 1, zone: 'Europe/Rome' } as const;

  it('is the end of the nth working day after the day of the start', () => {
    expect(due('2026-11-16T10:00Z', term)).toBe('2026-11-17T22:59:59.999Z'); // Monday → Tuesday
    expect(due('2026-11-20T10:00Z', term)).toBe('2026-11-23T22:59:59.999Z'); // Friday → Monday
    expect(due('2026-11-21T10:00Z', term)).toBe('2026-11-23T22:59:59.999Z'); // Saturday → Monday
    expect(due('2026-11-20T10:00Z', { ...term, workingDays: 5 })).toBe('2026-11-27T22:59:59.999Z');
    expect(due('2026-11-21T10:00Z', { ...term, workingDays: 0 })).toBe('2026-11-21T22:59:59.999Z');
  });

  it('skips holidays and keeps other working weeks', () => {
    // 25 December 2026 is a Friday.
    const holidays = ['2026-12-25', '2026-12-26'];
    expect(due('2026-12-24T10:00Z', { ...term, holidays })).toBe('2026-12-28T22:59:59.999Z');
    // Riyadh works from Sunday to Thursday.
    const riyadh = { workingDays: 1, zone: 'Asia/Riyadh', weekdays: [7, 1, 2, 3, 4] };
    expect(due('2026-11-19T10:00Z', riyadh)).toBe('2026-11-22T20:59:59.999Z');
    expect(due('2026-11-16T10:00Z', { ...term, weekdays: [1] })).toBe('2026-11-23T22:59:59.999Z');
  });

  it('law: the due day is a working day after the start, with n − 1 between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) }),
        fc.integer({ min: 1, max: 40 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (start, workingDays, weekdays) => {
          const { dueAt } = dueAfter(new Date(start), { workingDays, zone: 'Etc/UTC', weekdays });
          const works = (day: number) => weekdays.includes(new Date(day * 86_400_000).getUTCDay() || 7);
          const first = Math.floor(start / 86_400_000) + 1;
          const last = Math.floor(dueAt / 86_400_000);
          const counted = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(works);
          expect(counted.length).toBe(workingDays);
          expect(works(last)).toBe(true);
          expect(dueAt % 86_400_000).toBe(86_399_999);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('dueAfter, mistakes', () => {
  const zone = 'Europe/Rome';
  it.each<[unknown, RegExp]>([
    [{ hours: -1 }, /^term\.hours/],
    [{ hours: Number.NaN }, /^term\.hours/],
    [{ hours: 1e9 }, /^term\.hours/],
    [{ days: 1.5, zone, binds: 'seller' }, /^term\.days/],
    [{ days: -1, zone, binds: 'seller' }, /^term\.days/],
    [{ days: 1, zone: 'Mars/Base', binds: 'seller' }, /^term\.zone/],
    [{ days: 1, zone, binds: 'nobody' }, /^term\.binds/],
    [{ workingDays: 0.5, zone }, /^term\.workingDays/],
    [{ workingDays: 1e6, zone }, /^term\.workingDays/],
    [{ workingDays: 1, zone, weekdays: [] }, /^term\.weekdays/],
    [{ workingDays: 1, zone, weekdays: [1.5] }, /^term\.weekdays/],
    [{ workingDays: 1, zone, weekdays: [1, 8] }, /^term\.weekdays/],
    [{ workingDays: 1, zone, holidays: ['2026-02-30'] }, /^term\.holidays/],
    [{ zone }, /^term\.workingDays/],
  ])('refuses %j', (term, message) => {
    expect(() => dueAfter('2026-11-20T10:00Z', term as Term)).toThrow(message);
  });

  it('names the start', () => {
    expect(() => dueAfter('2026-11-20T10:00', { hours: 1 })).toThrow(
      /^start is not an instant \(no-offset\)/,
    );
  });
});

it('law: nothing is due before it starts, and more is never due earlier', () => {
  const term = (amount: number, zone: string, kind: number): Term => {
    if (kind === 0) return { hours: amount };
    if (kind === 1) return { workingDays: amount, zone };
    return { days: amount, zone, binds: kind === 2 ? 'seller' : 'buyer' };
  };
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2035, 0, 1) }),
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 3 }),
      (start, zone, amount, kind) => {
        const first = dueAfter(new Date(start), term(amount, zone, kind));
        const second = dueAfter(new Date(start), term(amount + 1, zone, kind));
        expect(first.dueAt).toBeGreaterThanOrEqual(start);
        expect(second.dueAt).toBeGreaterThanOrEqual(first.dueAt);
        expect(Number.isSafeInteger(first.dueAt)).toBe(true);
      },
    ),
    { numRuns: 800 },
  );
});
