import { eachFeature } from '../../src/risk/lexicon/message-features.ts';
import { OUTPUTS, REASONS } from '../../src/risk/model/outputs.ts';
import { foldText, wordsOf } from '../../src/text/index.ts';
import { entryNames } from './entry-names.ts';
import type { Labelled } from './labelled.ts';
import { targetsOf } from './labelled.ts';
import { randomNumbers, train } from './network.ts';

/** An entry with what it alone says for each output. */
export interface Candidate {
  readonly name: string;
  readonly key: number;
  /** In how many texts it stands. */
  readonly texts: number;
  readonly weights: Float64Array;
}

export interface Choice {
  /** Texts an entry must stand in. */
  readonly least: number;
  /** Entries kept for a language. */
  readonly most: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
}

/** The entries of one language that tell most about the labels. */
export function chooseEntries(texts: readonly Labelled[], choice: Choice): readonly Candidate[] {
  const counts = new Map<number, number>();
  const names = new Map<number, string>();
  const read = texts.map(({ text }) => wordsOf(foldText(text)));
  for (const words of read) {
    const seen = new Set<number>();
    eachFeature(words, (key) => seen.add(key));
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = new Map<number, number>();
  for (const [key, count] of counts) if (count >= choice.least) kept.set(key, kept.size);
  for (const words of read)
    for (const [key, name] of entryNames(words)) if (kept.has(key)) names.set(key, name);
  const examples = read.map((words, index) => {
    const pieces = new Set<number>();
    eachFeature(words, (key) => {
      const piece = kept.get(key);
      if (piece !== undefined) pieces.add(piece);
    });
    return {
      signs: new Int32Array(),
      pieces: Int32Array.from(pieces),
      targets: targetsOf(texts[index] as Labelled),
      weight: 1,
    };
  });
  const network = train(examples, {
    hidden: 0,
    outputs: OUTPUTS,
    alternatives: REASONS.length,
    signs: 0,
    pieces: kept.size,
    epochs: choice.epochs,
    rate: choice.rate,
    decay: choice.decay,
    dropout: 0,
    positive: 2,
    seed: 7,
  });
  const candidates = [...kept].map(([key, at]) => ({
    name: names.get(key) as string,
    key,
    texts: counts.get(key) as number,
    weights: network.piecesToOutputs.slice(at * OUTPUTS, (at + 1) * OUTPUTS),
  }));
  return candidates
    .sort((one, other) => worth(other) - worth(one) || (one.name < other.name ? -1 : 1))
    .slice(0, choice.most);
}

const worth = ({ weights, texts }: Candidate): number =>
  Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) * Math.sqrt(texts);

/** Groups of entries that say the same: the index of the group of each candidate. */
export function groupEntries(candidates: readonly Candidate[], groups: number, rounds = 12): Int32Array {
  const random = randomNumbers(5);
  const size = candidates[0]?.weights.length ?? 0;
  const centers = Array.from({ length: groups }, () =>
    (candidates[Math.floor(random() * candidates.length)] as Candidate).weights.slice(),
  );
  const group = new Int32Array(candidates.length);
  for (let round = 0; round < rounds; round += 1) {
    const sums = centers.map(() => new Float64Array(size));
    const weights = new Float64Array(groups);
    for (const [index, { weights: own, texts }] of candidates.entries()) {
      let [best, least] = [0, Number.POSITIVE_INFINITY];
      for (let center = 0; center < groups; center += 1) {
        const values = centers[center] as Float64Array;
        let distance = 0;
        for (let at = 0; at < size && distance < least; at += 1) {
          const difference = (own[at] as number) - (values[at] as number);
          distance += difference * difference;
        }
        if (distance < least) [best, least] = [center, distance];
      }
      group[index] = best;
      weights[best] = (weights[best] as number) + texts;
      const sum = sums[best] as Float64Array;
      for (let at = 0; at < size; at += 1) sum[at] = (sum[at] as number) + (own[at] as number) * texts;
    }
    for (const [center, sum] of sums.entries())
      centers[center] =
        weights[center] === 0
          ? (candidates[Math.floor(random() * candidates.length)] as Candidate).weights.slice()
          : sum.map((value) => value / (weights[center] as number));
  }
  return group;
}
