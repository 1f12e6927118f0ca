import { isIdeograph, isNumber } from '../../src/risk/lexicon/feature-key.ts';
import { eachFeature } from '../../src/risk/lexicon/message-features.ts';
import type { TextWords } from '../../src/text/index.ts';

/** The entries that would find something in a text, by key, each as a list would spell it. */
export function entryNames(words: TextWords): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const kinds = entriesInOrder(words);
  let next = 0;
  eachFeature(words, (key) => {
    names.set(key, kinds[next] as string);
    next += 1;
  });
  if (next !== kinds.length) throw new RangeError('names and features differ');
  return names;
}

/** The same walk as `eachFeature`, with names. */
function entriesInOrder(words: TextWords): readonly string[] {
  const names: string[] = [];
  const spelled = (at: number) =>
    isNumber(words.words[at] as string) ? '#' : (words.words[at] as string).slice(0, 24);
  for (let at = 0; at < words.words.length; at += 1) {
    const sentence = words.sentences[at];
    const word = spelled(at);
    if (isIdeograph(words, at)) {
      for (let length = 1; length <= 4; length += 1) {
        const last = at + length - 1;
        if (words.sentences[last] !== sentence || !isIdeograph(words, last)) break;
        names.push(words.words.slice(at, last + 1).join(''));
      }
      for (let other = at + 2; other <= at + 4 && words.sentences[other] === sentence; other += 1)
        names.push(`${word} .. ${spelled(other)}`);
      continue;
    }
    names.push(word);
    if (word !== '#') {
      for (let length = 3; length <= Math.min(word.length, 7); length += 1)
        names.push(`${word.slice(0, length)}*`);
      for (let from = 0; from + 3 <= word.length; from += 1)
        for (let to = from + 3; to <= word.length && to <= from + 5; to += 1)
          names.push(`*${word.slice(from, to)}*`);
    }
    for (let other = at + 1; other <= at + 4 && words.sentences[other] === sentence; other += 1) {
      if (other === at + 1) names.push(`${word} ${spelled(other)}`);
      names.push(`${word} .. ${spelled(other)}`);
    }
  }
  return names;
}
