/** A word of a closed list, or what the source said where it said something else: never lost, never guessed. */
export type Code<Known extends string> = Known | { readonly other: string };

/**
 * How does a code read as one word, for keys and listings?
 *
 * @param code - A known word, or what the source said instead.
 * @example
 * ```ts
 * codeName('shipped'); // => 'shipped'
 * codeName({ other: 'Versandt' }); // => 'other:Versandt'
 * ```
 */
export function codeName(code: Code<string>): string {
  return typeof code === 'string' ? code : `other:${code.other}`;
}
