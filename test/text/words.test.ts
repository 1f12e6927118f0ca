import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from '../../src/text/index.ts';

const cut = (text: string) => wordsOf(foldText(text));
/** The words, sentence by sentence. */
const sentences = (text: string): readonly string[] => {
  const { words, sentences: numbers } = cut(text);
  const found: string[] = [];
  for (const [index, word] of words.entries()) {
    const number = numbers[index] as number;
    found[number] = found[number] === undefined ? word : `${found[number]} ${word}`;
  }
  return found;
};

describe('wordsOf', () => {
  it.each([
    ['apostrophes and hyphens part words', "don't e-mail l'avis", ['don', 't', 'e', 'mail', 'l', 'avis']],
    ['digits stand apart from letters', '5stars 10€ 20%', ['5', 'stars', '10', '€', '20', '%']],
    ['every character of Chinese is a word', '五星好评ok', ['五', '星', '好', '评', 'ok']],
    ['kana too, with their voicing', 'レビュー', ['レ', 'ヒ\u3099', 'ュ', 'ー']],
    ['Arabic words are whole', 'مراجعة المنتج', ['مراجعه', 'المنتج']],
  ])('%s', (_, text, expected) => {
    expect(cut(text).words).toEqual(expected);
  });

  it.each([
    ['marks', 'One. Two! Three? Four…', ['one', 'two', 'three ?', 'four']],
    [
      'not the full stop of a host or a number',
      'See shop.example.com for 3.50 now',
      ['see shop example com for 3 50 now'],
    ],
    ['Chinese and Arabic marks', '你好。谢谢？ok', ['你 好', '谢 谢 ?', 'ok']],
    ['several marks are one', 'What?? No?!', ['what ?', 'no ?']],
    ['an empty line', 'One\n\ntwo', ['one', 'two']],
    ['a short line was ended on purpose', 'Best regards\nThe team', ['best regards', 'the team']],
    [
      'a long line was only wrapped',
      'This line of the message is long enough to have been\nwrapped by a mail program.',
      ['this line of the message is long enough to have been wrapped by a mail program'],
    ],
  ])('sentences: %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('commas and brackets end a clause, not a sentence', () => {
    const { sentences: numbers, clauses } = cut('one, two (three)');
    expect([...numbers]).toEqual([0, 0, 0]);
    expect([...clauses]).toEqual([0, 1, 2]);
  });

  it('no sentence grows without end', () => {
    const { sentences: numbers } = cut('word '.repeat(1_000));
    expect(Math.max(...numbers)).toBeGreaterThan(2);
  });

  it('a text without words has none', () => {
    expect(cut(' … \n').sentenceCount).toBe(0);
    expect(cut('').words).toEqual([]);
  });

  it('a run of question marks is one word, however long', () => {
    expect(wordsOf(foldText('why'.concat('?'.repeat(500_000), ' so?!?'))).words).toEqual([
      'why',
      '?',
      'so',
      '?',
    ]);
  });
});
