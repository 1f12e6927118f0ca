/**
 * A generator of numbers that look random and are the same on every machine: mulberry32, 32 bits of state.
 *
 * @param seed - Any whole number; only its lower 32 bits count.
 * @returns A function whose calls give numbers in [0, 1), one after the other.
 * @throws RangeError when the seed is not a whole number.
 * @example
 * ```ts
 * import { seededNumbers } from 'goodstanding/testing';
 * const [first, second] = [seededNumbers(7), seededNumbers(7)];
 * first() === second(); // => true
 * ```
 */
export function seededNumbers(seed: number): () => number {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is not a whole number: ${String(seed)}`);
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
