import { describe, expect, it } from 'vitest';
import { ownCopy, remembered, textKeeper } from '../../src/reports/keep.ts';

describe('ownCopy', () => {
  it('is the same text, also of odd characters', () => {
    for (const text of ['', 'short', 'a text of more than thirteen', '\uD83D\u0000 lone surrogate and NUL']) {
      expect(ownCopy(text)).toBe(text);
    }
  });
});

describe('textKeeper', () => {
  it('gives back equal texts, however many there are', () => {
    const keep = textKeeper();
    const texts = Array.from({ length: 50_010 }, (_, index) => `text number ${index}`);
    expect(texts.every((text) => keep(text) === text)).toBe(true);
    expect(keep('')).toBe('');
  });
});

describe('remembered', () => {
  it('asks once for each text until it forgets them all', () => {
    let asked = 0;
    const length = remembered((text) => {
      asked += 1;
      return text.length;
    });
    expect([length('ab'), length('ab'), length('abc')]).toEqual([2, 2, 3]);
    expect(asked).toBe(2);
    for (let index = 0; index < 1000; index += 1) length(`word ${index}`);
    expect(length('ab')).toBe(2);
    expect(asked).toBe(1003);
  });
});
