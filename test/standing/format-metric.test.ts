import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '../../src/standing/fit-lines.ts';
import { bar, usedShare } from '../../src/standing/format-metric.ts';
import { factWords, listed, percent, someOf, timeLeft, wallClock } from '../../src/standing/format-words.ts';
import { shown, widthOf, wrap } from '../../src/standing/outside-text.ts';
import { asOf, day, hour, rome } from './account.ts';

const defects = (target: number) => ({
  counts: 'defects' as const,
  tests: [{ kind: 'required' as const, operator: '<' as const, target, met: null }],
});
const successes = (target: number) => ({ ...defects(target), counts: 'successes' as const });

describe('the bar', () => {
  it.each([
    [0, '............|    '],
    [1e-9, '#...........|    '],
    [0.5, '######......|    '],
    // Full only at the limit itself.
    [0.999, '###########.|    '],
    [1, '############|    '],
    [1.001, '############|#   '],
    [1.25, '############|### '],
    [1.3, '############|####'],
    [9e9, '############|####'],
    [Number.POSITIVE_INFINITY, '############|####'],
    [null, '????????????|    '],
  ])('of %s is %s', (used, expected) => {
    expect(bar(used)).toBe(expected);
  });

  it('R16: measures what is used of the limit, of failures where the rate counts successes', () => {
    expect(usedShare(0.005, defects(0.01))).toBe(0.5);
    expect(usedShare(0.01, defects(0.01))).toBe(1);
    expect(usedShare(0.95, successes(0.95))).toBe(1);
    expect(bar(usedShare(0.96, successes(0.95)))).toBe('#########...|    ');
    expect(usedShare(1, successes(0.95))).toBe(0);
    // Nothing is allowed.
    expect(usedShare(0, defects(0))).toBe(0);
    expect(usedShare(0.1, defects(0))).toBe(Number.POSITIVE_INFINITY);
    expect(usedShare(0.1, { counts: 'defects', tests: [] })).toBeNull();
  });
});

describe('per cent', () => {
  it.each([
    [2 / 214, 0.01, '0.93 %'],
    [0.01, 0.01, '1.00 %'],
    [0.0099999, 0.01, '0.99999 %'],
    [0.009999, 0.01, '0.9999 %'],
    [0.0100001, 0.01, '1.00001 %'],
    [0.00999999999, 0.01, '0.999999999 %'],
    [1 / 3, undefined, '33.33 %'],
    [1, 0.95, '100.00 %'],
    [0, 0.01, '0.00 %'],
  ])('%d beside %d is %s', (value, target, expected) => {
    expect(percent(value, target)).toBe(expected);
  });

  it('R16: never looks like the target when it is not', () => {
    const counts = fc.integer({ min: 1, max: 5_000_000 }).chain((whole) => {
      const near = Math.round(whole * 0.01);
      return fc.tuple(
        fc.integer({ min: Math.max(0, near - 2), max: Math.min(whole, near + 2) }),
        fc.constant(whole),
      );
    });
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const text = percent(part / whole, 0.01);
        expect(Number(text.replace(' %', '')) === 1).toBe(part * 100 === whole);
      }),
      { numRuns: 500 },
    );
  });
});

describe('words', () => {
  it('list, count and shorten', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect([someOf(['a', 'b'], 2), someOf(['a', 'b', 'c'], 1)]).toEqual(['a, b', 'a and 2 more']);
    expect([factWords('claims'), factWords('ship-by')]).toEqual(['claims', 'ship-by dates']);
  });

  it('tell the wall clock of a zone and how long there is', () => {
    expect(wallClock(rome('2026-11-24T23:59'), 'Europe/Rome')).toBe('2026-11-24 23:59');
    expect(wallClock(rome('2026-11-24T23:59'), 'America/Los_Angeles')).toBe('2026-11-24 14:59');
    const left = [0, 59_999, 60_000, 5 * hour, day + 90 * 60_000, 7 * day + hour].map((ms) =>
      timeLeft(asOf + ms, asOf),
    );
    expect(left).toEqual(['now', 'now', 'in 1 minute', 'in 5 hours', 'in 1 day 1 hour', 'in 7 days']);
  });
});

describe('text from outside', () => {
  it.each([
    ['404-1234567-1234567', '404-1234567-1234567'],
    ['a\r\nb\tc', 'a b c'],
    ['a\u202Eb\u2028c\u0000d', 'a b c d'],
    ['', '(blank)'],
    [' \n ', '(blank)'],
    ['\uD800x', 'x'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
    ['注'.repeat(20), '注'.repeat(20)],
    ['注'.repeat(21), `${'注'.repeat(19)}…`],
    ['😀'.repeat(30), `${'😀'.repeat(19)}…`],
    [' '.repeat(200), '(blank)'],
    [`${' '.repeat(150)}x${'y'.repeat(100)}`, `x${'y'.repeat(9)}…`],
  ])('%j is shown as %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('wraps at blanks, never wider than asked, and loses nothing', () => {
    expect(wrap('one two three', 9, '', '  ')).toEqual(['one two', '  three']);
    expect(wrap('at 2.5 % it ends', 7, '', '')).toEqual(['at', '2.5 %', 'it ends']);
    expect(wrap('', 9, '- ', '  ')).toEqual(['- ']);
    const words = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (some, width) => {
        const text = some.join(' ').replaceAll('%', '');
        const lines = wrap(text, width, '> ', '  ');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const glued = lines.map((line) => line.slice(2)).join('');
        expect(glued.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('fitting lines', () => {
  const block = (text: string, weight: number, count = 1) => ({
    lines: Array.from({ length: count }, () => text),
    weight,
  });

  it('keeps all that fits', () => {
    expect(fitLines([block('a', 9, 2), block('b', 0)], 3)).toEqual(['a', 'a', 'b']);
  });

  it('leaves out the heaviest, of equals the later, and says how many lines', () => {
    const blocks = [
      block('a', 1),
      block('b', 2),
      block('c', 0, 2),
      block('d', 2),
      block('e', Number.POSITIVE_INFINITY),
    ];
    expect(fitLines(blocks, 5)).toEqual(['a', 'b', 'c', 'c', '(2 more lines do not fit)']);
    // What is too long stops what is heavier, so that nothing shown matters less than something left out.
    expect(fitLines([block('a', 0), block('b', 1, 3), block('c', 2)], 3)).toEqual([
      'a',
      '(4 more lines do not fit)',
    ]);
  });
});
