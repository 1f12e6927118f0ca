import { originalRange, type TextWords } from '../../text/index.ts';
import type { Model } from './ready-model.ts';
import { groupWeight, type MessageFinds, type MessageScores, signWeight } from './score-message.ts';

/** A stretch of the original text: UTF-16, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
}

/** A word that says nothing costs this much of what the stretch says: it stays short. */
const IDLE_WORD = 0.04;
const LONGEST = 16;

/** Which words say most for an output: a stretch of one sentence. `undefined` for a text without words. */
export function labelEvidence(
  words: TextWords,
  finds: MessageFinds,
  scores: MessageScores,
  model: Model,
  output: number,
): Stretch | undefined {
  const count = words.words.length;
  if (count === 0) return undefined;
  const says = new Float64Array(count);
  const spread = (first: number, last: number, weight: number) => {
    for (let at = first; at <= last; at += 1) says[at] = (says[at] as number) + weight / (last - first + 1);
  };
  const weights = new Map<number, number>();
  for (const { first, last, signs } of finds.concepts) {
    let sum = 0;
    for (const sign of signs) {
      const known = weights.get(sign) ?? signWeight(sign, output, scores, model);
      weights.set(sign, known);
      sum += known;
    }
    spread(first, last, sum);
  }
  for (const { first, last, list } of finds.learned)
    spread(first, last, groupWeight(list, output, scores, model));
  let [from, to, most] = [0, 0, Number.NEGATIVE_INFINITY];
  let [start, sum] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const begins = at === 0 || words.sentences[at] !== words.sentences[at - 1] || at - start >= LONGEST;
    if (begins || sum <= 0) [start, sum] = [at, 0];
    sum += (says[at] as number) - IDLE_WORD;
    if (sum > most) [from, to, most] = [start, at, sum];
  }
  const { start: begin, end } = originalRange(
    words.text,
    words.starts[from] as number,
    words.ends[to] as number,
  );
  return { start: begin, end, excerpt: words.text.original.slice(begin, end) };
}
