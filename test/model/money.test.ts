import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeName, currencyDecimals, moneyOf, receivedText } from '../../src/model/index.ts';

describe('money', () => {
  it('currencies have none, two or three decimals, or do not exist', () => {
    expect(['JPY', 'EUR', 'KWD', 'EUX', 'eur', ''].map(currencyDecimals)).toEqual([
      0,
      2,
      3,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['19.99', 'EUR', 1999],
    ['19.9', 'EUR', 1990],
    ['-3', 'EUR', -300],
    ['+3.', 'EUR', 300],
    ['19.9900', 'EUR', 1999],
    ['1250', 'JPY', 1250],
    ['1250.0', 'JPY', 1250],
    ['0.001', 'KWD', 1],
    ['-0', 'EUR', 0],
  ])('%s %s is %d minor units', (text, currency, amount) => {
    expect(moneyOf(text, currency)).toEqual({ amount, currency });
  });

  it.each([
    ['19.999', 'EUR'],
    ['1.5', 'JPY'],
    ['1,50', 'EUR'],
    ['', 'EUR'],
    ['1', 'EUX'],
    ['999999999999999', 'EUR'],
    ['1e5', 'EUR'],
  ])('%s %s is no amount', (text, currency) => {
    expect(moneyOf(text, currency)).toBeUndefined();
  });

  it('law: an amount written with its decimals is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (amount) => {
        const digits = String(Math.abs(amount)).padStart(3, '0');
        const text = `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(moneyOf(text, 'EUR')).toEqual({ amount, currency: 'EUR' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('words of the model', () => {
  it('a code has a name', () => {
    expect(codeName('granted')).toBe('granted');
    expect(codeName({ other: 'granted' })).toBe('other:granted');
  });

  it('a received value is shown short and on one line', () => {
    const shown = ['a\nb', 'x'.repeat(77), 12, null, undefined, true, [1, 2], { a: 1 }, 10n].map(
      receivedText,
    );
    expect(shown).toEqual([
      '"a\\nb"',
      `"${'x'.repeat(75)}…"`,
      '12',
      'null',
      'undefined',
      'true',
      'array of 2',
      'object',
      '10',
    ]);
  });
});
