/** Index of the first value at or after a limit, in sorted values; their number if there is none. */
export function firstAtOrAfter(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first value after a limit, in sorted values; their number if there is none. */
export function firstAfter(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last value at or before a limit, in sorted values; -1 if there is none. */
export function lastAtOrBefore(values: readonly number[], limit: number): number {
  return firstAfter(values, limit) - 1;
}
