const LONGEST_KEY = 40;
const LARGEST_DISTANCE = 2;

/**
 * Which known key was probably meant: the same without case, `_` and `-`, or at most two slips of the pen away.
 *
 * @param key - As it was written.
 * @param known - Keys that there are.
 * @returns The nearest of them, or `undefined` where none is near; for keys of more than 40 characters none is.
 * @example
 * ```ts
 * nearestKey('fristName', ['firstName', 'lastName']); // => 'firstName'
 * nearestKey('eta', ['url']); // => undefined
 * ```
 */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > LONGEST_KEY) return undefined;
  const plain = plainKey(key);
  let nearest: string | undefined;
  // A key of three letters is two slips away from any other: allow fewer than half its length.
  let allowed = Math.min(LARGEST_DISTANCE, Math.ceil(key.length / 2) - 1);
  for (const candidate of known) {
    if (plainKey(candidate) === plain) return candidate;
    const distance = editDistance(key, candidate);
    if (distance > allowed) continue;
    nearest = candidate;
    allowed = distance - 1;
  }
  return nearest;
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '');
}

/** Insertions, deletions and replacements that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const replaced = (row[j] as number) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
