import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, originalRange } from '../../src/text/index.ts';

const folded = (text: string) => foldText(text).folded;

describe('foldText', () => {
  it.each([
    ['case and accents', 'Été à Łódź, Größe', 'ete a lodz, grosse'],
    ['Turkish letters', 'İSTANBUL ışık ŞİRKET', 'istanbul isik sirket'],
    ['full width', 'ｓｈｏｐ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'shop@example.com'],
    ['zero-width characters and soft hyphens', 'p\u200Bay\u00ADp\u2060al', 'paypal'],
    ['direction signs', '\u202Emoc.pohs\u202C', 'moc.pohs'],
    ['Arabic-Indic and Persian digits', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['keycaps and circled digits', '1\uFE0F\u20E32\uFE0F\u20E3 ③', '12 3'],
    ['mathematical letters', '𝐬𝐡𝐨𝐩', 'shop'],
    ['Arabic vowels, tatweel, forms of alef', 'مُرَاجَعـــة أحمد', 'مراجعه احمد'],
    ['half-width kana', 'ﾗｲﾝ', 'ライン'],
    ['typographic apostrophes and dashes', 'don’t – 3–7', "don't - 3-7"],
  ])('R10, B12: %s', (_, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('keeps the voicing of kana: it makes another word', () => {
    expect(folded('は')).not.toBe(folded('ば'));
    expect(folded('ば'.normalize('NFD'))).toBe(folded('ば'));
    expect(folded('ﾊﾞ')).toBe(folded('バ'));
  });

  it('points back into the original, in whole characters', () => {
    const text = foldText('ab😀Ŭx');
    const at = text.folded.indexOf('u');
    expect(originalRange(text, at, at + 1)).toEqual({ start: 4, end: 5 });
    expect(originalRange(text, 2, 4)).toEqual({ start: 2, end: 4 });
  });

  it('an empty range stays empty, also at the end', () => {
    expect(originalRange(foldText('ab'), 1, 1)).toEqual({ start: 1, end: 1 });
    expect(originalRange(foldText('ab'), 2, 2)).toEqual({ start: 2, end: 2 });
  });

  it('law: folds to the same in both Unicode forms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')));
      }),
    );
  });

  it('law: every unit of the folded text has a place in the original, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded: plain, starts, ends } = foldText(text);
        expect([starts.length, ends.length]).toEqual([plain.length, plain.length]);
        for (let unit = 0; unit < plain.length; unit += 1) {
          expect(starts[unit]).toBeLessThan(ends[unit] as number);
          expect(ends[unit]).toBeLessThanOrEqual(text.length);
          if (unit > 0) expect(starts[unit]).toBeGreaterThanOrEqual(starts[unit - 1] as number);
        }
      }),
    );
  });

  it('law: folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});
