import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { isInstant, readInstant, toInstant } from '../../src/time/index.ts';

const half = Date.UTC(2026, 2, 1, 8, 30);

describe('readInstant, forms that are understood', () => {
  it.each([
    ['2026-03-01T08:30:00Z', half],
    ['2026-03-01T08:30Z', half],
    ['2026-03-01t08:30z', half],
    ['2026-03-01 08:30:00+00', half],
    ['2026-03-01 08:30:00 +00:00', half],
    ['2026-03-01T09:30+01:00', half],
    ['2026-03-01T09:30+0100', half],
    ['2026-03-01T14:15+05:45', half],
    ['2026-03-01T05:00-03:30', half],
    ['2026-03-01T08:30:00-00:00', half],
    ['2026-03-01T08:30:00.5Z', half + 500],
    ['2026-03-01T08:30:00,05Z', half + 50],
    ['2026-03-01T08:30:00.123456789Z', half + 123],
    ['2026-03-01T08:30:59.999Z', half + 59_999],
    ['2028-02-29T00:00Z', Date.UTC(2028, 1, 29)],
    ['1900-01-01T00:00Z', Date.UTC(1900, 0, 1)],
    ['2199-12-31T23:59:59.999Z', Date.UTC(2200, 0, 1) - 1],
    ['1970-01-01T00:00:00+00:00', 0],
  ])('%s', (text, expected) => {
    expect(readInstant(text)).toBe(expected);
  });

  it('Date, of this realm and of another', () => {
    expect(readInstant(new Date(half))).toBe(half);
    expect(readInstant(new Date(0))).toBe(0);
    expect(readInstant(runInNewContext(`new Date(${half})`))).toBe(half);
  });

  it('epoch milliseconds, Temporal and Luxon', () => {
    expect(readInstant(half)).toBe(half);
    expect(readInstant(half + 0.9)).toBe(half);
    expect(readInstant({ epochMilliseconds: half })).toBe(half);
    expect(readInstant({ epochMilliseconds: -0.5 })).toBe(-1);
    expect(readInstant({ epochMilliseconds: -0 })).toBe(0);
    expect(readInstant(DateTime.fromMillis(half))).toBe(half);
  });
});

describe('readInstant, faults', () => {
  it.each([
    ['2026-03-01T09:30', 'no-offset'],
    ['2026-03-01 09:30:15.5', 'no-offset'],
    ['2026-02-30T09:30Z', 'no-such-date'],
    ['2026-00-10T09:30Z', 'no-such-date'],
    ['2026-13-10T09:30Z', 'no-such-date'],
    ['2026-01-00T09:30Z', 'no-such-date'],
    ['2026-01-01T24:00Z', 'no-such-date'],
    ['2026-01-01T09:60Z', 'no-such-date'],
    ['2026-01-01T09:30:60Z', 'no-such-date'],
    ['2026-01-01T09:30+25:00', 'no-such-offset'],
    ['2026-01-01T09:30+16:00', 'no-such-offset'],
    ['2026-01-01T09:30+01:60', 'no-such-offset'],
    ['2026-01-01', 'not-an-instant'],
    ['2026-01-01Z', 'not-an-instant'],
    ['01/02/2026 10:00Z', 'not-an-instant'],
    ['+002026-01-01T00:00Z', 'not-an-instant'],
    ['', 'not-an-instant'],
    [' 2026-03-01T08:30Z', 'not-an-instant'],
    ['1772353800000', 'not-an-instant'],
    [`2026-03-01T08:30:00.${'1'.repeat(1_000_000)}Z`, 'not-an-instant'],
    ['0001-01-01T00:00:00Z', 'out-of-range'],
    ['9999-12-31T23:59:59Z', 'out-of-range'],
    ['1900-01-01T00:00+00:01', 'out-of-range'],
    ['2200-01-01T00:00Z', 'out-of-range'],
    [half / 1000, 'seconds-not-milliseconds'],
    [0, 'seconds-not-milliseconds'],
    [-1, 'seconds-not-milliseconds'],
    [99_999_999_999, 'seconds-not-milliseconds'],
    [half * 1000, 'out-of-range'],
    [Number.POSITIVE_INFINITY, 'out-of-range'],
    [Number.NEGATIVE_INFINITY, 'out-of-range'],
    [{ epochMilliseconds: 8.64e15 }, 'out-of-range'],
    [{ epochMilliseconds: Date.UTC(1899, 0, 1) }, 'out-of-range'],
    [Number.NaN, 'not-an-instant'],
    [new Date(Number.NaN), 'not-an-instant'],
    [{ epochMilliseconds: '1772353800000' }, 'not-an-instant'],
    [{ toMillis: half }, 'not-an-instant'],
    [{ toMillis: () => Number.NaN }, 'not-an-instant'],
    [undefined, 'not-an-instant'],
    [null, 'not-an-instant'],
    [true, 'not-an-instant'],
    [1772353800000n, 'not-an-instant'],
    [Symbol('now'), 'not-an-instant'],
    [[], 'not-an-instant'],
    [() => half, 'not-an-instant'],
  ])('%s', (input, fault) => {
    expect(readInstant(input)).toBe(fault);
  });

  it('survives values that throw when they are looked at', () => {
    const throws = () => {
      throw new Error('no');
    };
    expect(readInstant({ toMillis: throws })).toBe('not-an-instant');
    expect(readInstant(Object.defineProperty({}, 'epochMilliseconds', { get: throws }))).toBe(
      'not-an-instant',
    );
    expect(readInstant(new Proxy({}, { get: throws, has: throws, getPrototypeOf: throws }))).toBe(
      'not-an-instant',
    );
    expect(readInstant({ [Symbol.toStringTag]: 'Date', getTime: () => half })).toBe('not-an-instant');
  });

  it('law: never throws, never gives NaN or a number outside the years', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true }), (input) => {
        const found = readInstant(input);
        if (typeof found === 'number') {
          expect(Number.isInteger(found)).toBe(true);
          expect(found >= Date.UTC(1900, 0, 1) && found < Date.UTC(2200, 0, 1)).toBe(true);
        } else expect(found).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('law: text like an instant never throws either', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'0123456789-+:.,TZ '), maxLength: 45 });
    fc.assert(
      fc.property(soup, (text) => {
        expect(readInstant(text)).not.toBeNaN();
      }),
      { numRuns: 1000 },
    );
  });

  it('law: what a Date writes is read back, with any offset', () => {
    const minutes = fc.integer({ min: -15 * 60 - 59, max: 15 * 60 + 59 });
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1901, 0, 1), max: Date.UTC(2199, 0, 1) }),
        minutes,
        (at, offset) => {
          const wall = new Date(at + offset * 60_000).toISOString().slice(0, -1);
          const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
          const suffix = `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
          expect(readInstant(new Date(at).toISOString())).toBe(at);
          expect(readInstant(wall + suffix)).toBe(at);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('isInstant', () => {
  it('accepts milliseconds of our time and nothing else', () => {
    expect([half, 1e11, Date.UTC(2200, 0, 1) - 1].every(isInstant)).toBe(true);
    const none = [
      half / 1000,
      half * 1000,
      0,
      -half,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Date.UTC(2200, 0, 1),
      '1',
      new Date(half),
      null,
      undefined,
    ];
    expect(none.filter(isInstant)).toEqual([]);
  });
});

describe('toInstant', () => {
  it('gives the milliseconds', () => {
    expect(toInstant('2026-03-01T08:30Z', 'asOf')).toBe(half);
  });

  it.each([
    ['2026-03-01T08:30', 'asOf is not an instant (no-offset): "2026-03-01T08:30"'],
    [1772353800, 'asOf is not an instant (seconds-not-milliseconds): 1772353800'],
    [null, 'asOf is not an instant (not-an-instant): null'],
    [{}, 'asOf is not an instant (not-an-instant): object'],
  ])('names the argument: %s', (input, message) => {
    expect(() => toInstant(input as string, 'asOf')).toThrow(new RangeError(message));
  });
});
