import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../src/testing/index.ts';

describe('seededNumbers', () => {
  it('gives the published first value of mulberry32 for seed 1', () => {
    expect(seededNumbers(1)()).toBe(0.6270739405881613);
  });

  it('gives the same numbers for the same seed, in [0, 1)', () => {
    const property = fc.property(fc.integer(), (seed) => {
      const [first, second] = [seededNumbers(seed), seededNumbers(seed)];
      for (let index = 0; index < 20; index += 1) {
        const number = first();
        expect(number).toBe(second());
        expect(number >= 0 && number < 1).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 100, seed: 1 });
  });

  it('gives other numbers for another seed', () => {
    expect(seededNumbers(1)()).not.toBe(seededNumbers(2)());
  });

  it('refuses what is not a whole number', () => {
    expect(() => seededNumbers(0.5)).toThrow(/seed is not a whole number: 0.5/);
    expect(() => seededNumbers(Number.NaN)).toThrow(RangeError);
  });
});
