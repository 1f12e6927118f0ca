import { type MetricTest, meets } from '../rulebook/index.ts';

/** Does a rate count defects, which should be few, or successes, which should be many? */
export type Counts = 'defects' | 'successes';

/** Units in the window: all, and those that fail. */
export interface Tallied {
  readonly failing: number;
  readonly counted: number;
}

/** Does the rate of so many failing units meet the test? */
export function meetsWith({ failing, counted }: Tallied, counts: Counts, test: MetricTest): boolean {
  return meets(counts === 'defects' ? failing : counted - failing, counted, test);
}

/**
 * How many more units of the window may fail before the test is missed?
 *
 * @returns A whole number; 0 when the next one misses it, or when it is missed already.
 */
export function defectsLeft(tallied: Tallied, counts: Counts, test: MetricTest): number {
  const { failing, counted } = tallied;
  return largest(counted - failing, (more) => meetsWith({ failing: failing + more, counted }, counts, test));
}

/**
 * How many more units without defect, the window's failing ones staying, until the test is met again?
 *
 * @returns A whole number, 0 when it is met; `null` when no number of them is enough.
 */
export function cleanToRecover(tallied: Tallied, counts: Counts, test: MetricTest): number | null {
  const { failing, counted } = tallied;
  const meetsAfter = (more: number) => meetsWith({ failing, counted: counted + more }, counts, test);
  if (meetsAfter(0)) return 0;
  // Whole numbers stay exact far beyond any account; a target that even this misses cannot be met.
  const most = 2 ** 45;
  if (!meetsAfter(most)) return null;
  return most - largest(most, (fewer) => meetsAfter(most - fewer));
}

/** The largest whole number up to `most` that holds, of a property that holds from 0 up to some point; 0 if none. */
function largest(most: number, holds: (value: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = high - Math.floor((high - low) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
