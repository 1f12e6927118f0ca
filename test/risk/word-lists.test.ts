import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachFeature } from '../../src/risk/lexicon/message-features.ts';
import { eachHit, wordLists } from '../../src/risk/lexicon/word-lists.ts';
import { foldText, wordsOf } from '../../src/text/index.ts';
import { entryNames } from '../training/entry-names.ts';

const words = (text: string) => wordsOf(foldText(text));

/** The words that each entry finds, as `list: words`. */
function finds(lists: Readonly<Record<string, string>>, text: string): readonly string[] {
  const read = words(text);
  const ready = wordLists(lists);
  expect(ready.faults).toEqual([]);
  const found: string[] = [];
  eachHit(read, ready, (list, first, last) =>
    found.push(`${ready.names[list]}: ${read.words.slice(first, last + 1).join(' ')}`),
  );
  return found;
}

describe('wordLists', () => {
  it.each([
    ['a word', 'parcel', 'The PARCEL, not parcels.', ['x: parcel']],
    ['a stem', 'arriv*', 'It arrived; arriving arriv riv', ['x: arrived', 'x: arriving', 'x: arriv']],
    ['a piece', '*liefer*', 'Die Lieferung und die Auslieferung', ['x: lieferung', 'x: auslieferung']],
    [
      'words in a row',
      'as soon as possible',
      'as soon as possible, as soon possible',
      ['x: as soon as possible'],
    ],
    [
      'two with others between',
      'not .. arrived',
      'Not arrived. Not yet arrived! Not at all really here yet arrived.',
      ['x: not arrived', 'x: not yet arrived'],
    ],
    [
      'several before and after a gap',
      'has not .. yet come',
      'it has not really yet come',
      ['x: has not really yet come'],
    ],
    ['an apostrophe', "doesn't work", 'it doesn’t work', ['x: doesn t work']],
    ['a number', '# days', '14 days or ten days', ['x: 14 days']],
    ['accents do not matter', 'recu', 'reçu RECU', ['x: recu', 'x: recu']],
    ['characters', '没收到', '我还没收到货', ['x: 没 收 到']],
    ['traditional characters', '退款', '請退款', ['x: 退 款']],
    ['characters with others between', '没 .. 到', '没有收到', ['x: 没 有 收 到']],
  ])('finds %s', (_, entry, text, expected) => {
    expect(finds({ x: entry }, text)).toEqual(expected);
  });

  it('an entry ends with its sentence', () => {
    expect(finds({ x: 'not arrived, not .. come' }, 'Not. Arrived today, come! No.')).toEqual([]);
  });

  it('one entry may stand in several lists, and one list in commas of any script', () => {
    expect(finds({ a: 'refund، money', b: 'money，cash' }, 'money')).toEqual(['a: money', 'b: money']);
  });

  it('names what it cannot read', () => {
    expect(wordLists({ x: '!, a*, ok' }).faults).toEqual(['x: !', 'x: a*']);
  });

  it('is linear: a text of one word again and again has a bounded number of hits a word', () => {
    const lists = wordLists({ x: 'aa .. aa, aa aa aa aa aa, aa*' });
    let hits = 0;
    eachHit(words('aa '.repeat(100_000)), lists, () => {
      hits += 1;
    });
    // One stem, up to four with others between, one of five in a row.
    expect(hits).toBeGreaterThan(400_000);
    expect(hits).toBeLessThanOrEqual(600_000);
  });
});

describe('eachFeature', () => {
  it('every feature is an entry that finds what it was read from', () => {
    const text = fc.oneof(
      fc
        .array(fc.constantFrom('not', 'arrived', 'parcel', '12', 'été', '?', '没', '收到', 'おくれ', 'لم'), {
          maxLength: 12,
        })
        .map((parts) => parts.join(' ')),
      fc.string({ maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const read = words(given);
        const keys = new Set<number>();
        eachFeature(read, (key) => keys.add(key));
        for (const [key, name] of entryNames(read)) {
          expect(keys.has(key)).toBe(true);
          if (name.includes(',')) continue;
          const lists = wordLists({ x: name });
          let hits = 0;
          eachHit(read, lists, () => {
            hits += 1;
          });
          expect([name, hits > 0]).toEqual([name, true]);
        }
      }),
    );
  });
});
