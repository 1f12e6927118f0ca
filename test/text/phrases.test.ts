import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases, foldText, phraseBook, wordsOf } from '../../src/text/index.ts';

const lists = { gift: 'gift* | voucher | gift card', review: '(your|a) review | stars' };

/** The words of every match of one phrase. */
function found(phrase: string, text: string, unless: readonly string[] = []): readonly string[] {
  const words = wordsOf(foldText(text));
  const { matches } = findPhrases(words, phraseBook(lists, { it: { find: [phrase], unless } }));
  return matches.map(({ start, end }) => words.words.slice(start, end).join(' '));
}

describe('phrases', () => {
  it.each([
    ['words one after the other', 'leave a review', 'Please leave a Review!', ['leave a review']],
    ['accents do not matter', 'avis négatif', 'un AVIS NEGATIF', ['avis negatif']],
    ['a star at the end', 'bewert*', 'die Bewertungen', ['bewertungen']],
    ['a star at the beginning', '*wertung', 'Ihre Produktbewertung', ['produktbewertung']],
    ['a star at both ends', '*wertung*', 'Produktbewertungen', ['produktbewertungen']],
    ['exactly these accents', '=ändra', 'Ändra det andra', ['andra']],
    ['exactly these accents, decomposed', '=ändra', 'a\u0308ndra andra', ['andra']],
    ['a star after a short beginning', 'a* b*', 'an bo', ['an bo']],
    ['a star before a short ending', '*a', 'ba bc', ['ba']],
    ['one of several', '(now|at once)', 'do it at once', ['at once']],
    ['what may be missing is there', 'leave [a] review', 'leave a review', ['leave a review']],
    ['what may be missing is missing', 'leave [a] review', 'leave review', ['leave review']],
    ['a list', 'a {gift}', 'a gift card and a voucher', ['a gift', 'a voucher']],
    ['a small gap', 'leave . review', 'leave us review', ['leave us review']],
    ['a small gap is small', 'leave . review', 'leave us a review', []],
    ['a gap', 'leave .. review', 'leave us a really honest review', ['leave us a really honest review']],
    ['a gap may be nothing', 'leave .. review', 'leave review', ['leave review']],
    ['a large gap', 'a ... z', 'a b c d e f g h i j k z', ['a b c d e f g h i j k z']],
    ['even a large gap ends', 'a ... z', 'a b c d e f g h i j k l z', []],
    ['what is missing hands its gap on', 'a .. [b] c', 'a x y c', ['a x y c']],
    ['a gap ends with the sentence', 'leave .. review', 'Leave it. A review', []],
    [
      'both in one sentence, in any order',
      '{gift} & {review}',
      'For your review a gift',
      ['your review a gift'],
    ],
    ['not in two sentences', '{gift} & {review}', 'Your review. A gift', []],
    [
      'both in two sentences',
      '{gift} && {review}',
      'Your review counts. A gift follows',
      ['your review counts a gift'],
    ],
    ['not in three', '{gift} && {review}', 'Your review. Thank you. A gift', []],
    ['unless', 'gift ! christmas', 'a Christmas gift', []],
    ['unless: it is not there', 'gift ! christmas', 'a gift', ['gift']],
    [
      'a gap inside an alternative',
      '(leave .. here|write) a review',
      'leave it all here a review',
      ['leave it all here a review'],
    ],
    ['the other alternative', '(leave .. here|write) a review', 'write a review', ['write a review']],
    ['a question', 'happy .. ?', 'Are you happy with it? Happy to help', ['happy with it ?']],
    ['alternatives of the whole', 'gift|leave . review', 'leave a review', ['leave a review']],
    ['Chinese without blanks', '(五|5)星好评', '请给5星好评', ['5 星 好 评']],
    ['a list with brackets', '{review}', 'a review', ['a review']],
    ['a group of lists', '({gift}|{review}) now', 'gift card now', ['gift card now']],
  ])('%s: %s', (_, phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('an exception of the group holds for its whole sentence', () => {
    expect(found('gift', 'a gift for Christmas', ['christmas'])).toEqual([]);
    expect(found('gift', 'Christmas. A gift', ['christmas'])).toEqual(['gift']);
    expect(found('gift && now', 'A gift. For Christmas now', ['christmas'])).toEqual([]);
    expect(found('gift', 'a gift for Christmas', ['christmas & easter'])).toEqual(['gift']);
    expect(found('gift', 'a gift for Easter or Christmas', ['christmas & easter'])).toEqual([]);
  });

  it('tells where the entries of a list stand', () => {
    const words = wordsOf(foldText('A voucher. A gift card'));
    const { listed } = findPhrases(words, phraseBook(lists, {}));
    expect(listed('gift')).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 4 },
      { start: 3, end: 5 },
    ]);
    expect(listed('nothing')).toEqual([]);
  });

  it('looks only at the sentences that are wanted', () => {
    const words = wordsOf(foldText('gift. gift'));
    const { matches } = findPhrases(
      words,
      phraseBook(lists, { it: { find: ['gift'] } }),
      (sentence) => sentence === 1,
    );
    expect(matches).toEqual([{ group: 'it', start: 1, end: 2 }]);
  });

  it.each([
    ['a (b', 'a bracket left open'],
    ['a) b', 'a bracket closed'],
    ['{nothing}', 'no word list nothing'],
    ['a ..', 'a gap at its end'],
    ['[a]', 'nothing to find'],
    ['', 'nothing to find'],
    ['a !!', 'no word in !!'],
    ['re*ew', 'a star inside re*ew'],
    ['=änd*', 'no whole word'],
    ['({gift .. x}|b) c', 'no word list'],
  ])('refuses %s, citing it', (phrase, message) => {
    expect(() => phraseBook(lists, { it: { find: [phrase] } })).toThrow(RangeError);
    expect(() => phraseBook(lists, { it: { find: [phrase] } })).toThrow(message);
  });

  it('refuses a list that names itself, one with gaps, and one without end', () => {
    expect(() => phraseBook({ a: 'x {b}', b: 'y {a}' }, {})).toThrow('no word list');
    expect(() => phraseBook({ a: 'x .. y' }, {})).toThrow('a gap inside a list');
    const ten = '(0|1|2|3|4|5|6|7|8|9)';
    expect(() => phraseBook({ a: `x${ten}${ten}${ten}${ten}` }, {})).toThrow('entries');
  });

  it('law: ranges lie inside the text and in one sentence', () => {
    const word = fc.constantFrom('leave', 'gift', 'review', 'your', 'a', '.', ',', '\n\n');
    const book = phraseBook(lists, {
      it: { find: ['leave .. {review}', '{gift} & {review}', '[your] gift ... a'] },
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (pieces) => {
        const words = wordsOf(foldText(pieces.join(' ')));
        for (const { start, end } of findPhrases(words, book).matches) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.words.length);
          expect(words.sentences[start]).toBe(words.sentences[end - 1]);
        }
      }),
    );
  });
});
