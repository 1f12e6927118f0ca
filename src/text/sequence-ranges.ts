import type { CompiledSequence, Step } from './phrase-book.ts';
import type { TextWords } from './words.ts';

/** Words from `start` up to, not including, `end`. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** Where the concepts of a sentence stand, each in order. */
export type Occurrences = Map<number, WordRange[]>;

const MOST_REACH = 512;
const NOWHERE: readonly WordRange[] = [];

export function firstRange(
  words: TextWords,
  sequence: CompiledSequence,
  here: Occurrences,
): WordRange | undefined {
  return sequenceRanges(words, sequence, here, 1)[0];
}

/** The places where a sequence begins, each with its nearest end. */
export function sequenceRanges(
  words: TextWords,
  { steps, needed, beginnings }: CompiledSequence,
  here: Occurrences,
  most: number,
): readonly WordRange[] {
  for (const concept of needed) if (!here.has(concept)) return NOWHERE;
  const found: WordRange[] = [];
  // Where the rest of the sequence is known not to follow: keeps repeated words from being tried again and again.
  let dead: Set<number> | undefined;
  const follow = (index: number, at: number, extra: number): number | undefined => {
    if (index === steps.length) return at;
    const key = (index * words.words.length + at) * MOST_REACH + Math.min(extra, MOST_REACH - 1);
    if (dead?.has(key)) return undefined;
    const { concept, gap, optional } = steps[index] as Step;
    for (const one of here.get(concept) ?? NOWHERE) {
      if (one.start < at || distance(words, at, one.start) > gap + extra) continue;
      const end = follow(index + 1, one.end, 0);
      if (end !== undefined) return end;
    }
    // What is missing hands its gap on.
    const end = optional ? follow(index + 1, at, gap + extra) : undefined;
    if (end === undefined) {
      dead ??= new Set();
      dead.add(key);
    }
    return end;
  };
  for (let index = 0; index < beginnings; index += 1)
    for (const one of here.get((steps[index] as Step).concept) ?? NOWHERE) {
      if (found.length >= most) return found;
      if (found.some(({ start, end }) => one.start >= start && one.start < end)) continue;
      const end = follow(index + 1, one.end, 0);
      if (end !== undefined) found.push({ start: one.start, end });
    }
  return found;
}

/** How much stands between two places, in reach of words. */
function distance({ reach }: TextWords, from: number, to: number): number {
  if (to <= from) return 0;
  return (reach[to - 1] as number) - (from === 0 ? 0 : (reach[from - 1] as number));
}
