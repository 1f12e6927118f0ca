import type { TextWords } from '../../text/index.ts';
import {
  BLANK,
  isIdeograph,
  isNumber,
  lengthOf,
  SEED,
  STAR,
  step,
  withGap,
  withWord,
} from './feature-key.ts';

/** Is told each entry that a list could hold to find something in a text: its key and where it stands. */
export type FeatureSink = (key: number, first: number, last: number) => void;

const [SHORTEST_STEM, LONGEST_STEM] = [3, 7];
const [SHORTEST_PIECE, LONGEST_PIECE] = [3, 5];
const LONGEST_RUN = 4;
const FARTHEST = 4;

/**
 * Every entry, in the notation of the word lists, that would find something in a text: words, stems, pieces of words,
 * two words in a row or with others between, runs of characters. What training chooses its lists from.
 */
export function eachFeature(words: TextWords, sink: FeatureSink): void {
  for (let at = 0; at < words.words.length; at += 1) {
    if (isIdeograph(words, at)) {
      runFeatures(words, at, sink);
      continue;
    }
    const word = words.words[at] as string;
    const hash = withWord(SEED, word);
    sink(hash | 0, at, at);
    if (!isNumber(word)) pieceFeatures(word, at, sink);
    pairFeatures(words, at, hash, sink);
  }
}

function pieceFeatures(word: string, at: number, sink: FeatureSink): void {
  const length = lengthOf(word);
  let start = SEED;
  for (let unit = 0; unit < length && unit < LONGEST_STEM; unit += 1) {
    start = step(start, word.charCodeAt(unit));
    if (unit + 1 >= SHORTEST_STEM) sink(step(start, STAR) | 0, at, at);
  }
  for (let from = 0; from + SHORTEST_PIECE <= length; from += 1) {
    let piece = step(SEED, STAR);
    for (let to = from; to < length && to < from + LONGEST_PIECE; to += 1) {
      piece = step(piece, word.charCodeAt(to));
      if (to + 1 - from >= SHORTEST_PIECE) sink(step(piece, STAR) | 0, at, at);
    }
  }
}

function pairFeatures(words: TextWords, at: number, hash: number, sink: FeatureSink): void {
  const sentence = words.sentences[at];
  const gap = withGap(hash);
  for (let other = at + 1; other <= at + FARTHEST && words.sentences[other] === sentence; other += 1) {
    const next = words.words[other] as string;
    if (other === at + 1) sink(withWord(step(hash, BLANK), next) | 0, at, other);
    sink(withWord(gap, next) | 0, at, other);
  }
}

function runFeatures(words: TextWords, at: number, sink: FeatureSink): void {
  const sentence = words.sentences[at];
  let hash = SEED;
  for (let length = 1; length <= LONGEST_RUN; length += 1) {
    const last = at + length - 1;
    if (words.sentences[last] !== sentence || !isIdeograph(words, last)) break;
    hash = withWord(hash, words.words[last] as string);
    sink(hash | 0, at, last);
  }
  const gap = withGap(withWord(SEED, words.words[at] as string));
  for (let other = at + 2; other <= at + FARTHEST && words.sentences[other] === sentence; other += 1)
    sink(withWord(gap, words.words[other] as string) | 0, at, other);
}
