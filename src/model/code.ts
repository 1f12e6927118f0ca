/** A word of a closed list, or what the source said where it said something else: never lost, never guessed. */
export type Code<Known extends string> = Known | { readonly other: string };

/** The code as one word, for keys and listings: `other:…` where the source used a word of its own. */
export function codeName(code: Code<string>): string {
  return typeof code === 'string' ? code : `other:${code.other}`;
}
