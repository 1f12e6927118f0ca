/**
 * Makers of `Intl` objects are slow and what they make never changes: one of each is kept by what it was made of.
 * Bounded; keyed by immutable input only.
 */
const MOST_KEPT = 200;

/** Makes something once for each key. Throws what `make` throws, and then keeps nothing. */
export function kept<T>(make: (key: string) => T): (key: string) => T {
  const all = new Map<string, T>();
  return (key) => {
    const known = all.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (all.size >= MOST_KEPT) all.clear();
    all.set(key, made);
    return made;
  };
}
