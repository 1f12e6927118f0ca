/** What closes a quotation, by what opens it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
]);

/** Does a text hold anything that could open a quotation? */
export const hasQuotation = (text: string): boolean => /["“„«»‹‘'「『《〈]/.test(text);

/** Where the quotation that opens at a place ends, its mark included; `undefined`: none opens, or none this short. */
export function quotationEnd(text: string, start: number, longest: number): number | undefined {
  const closing = CLOSING.get(text[start] as string);
  if (closing === undefined) return undefined;
  const last = Math.min(text.length, start + 2 + longest);
  for (let at = start + 1; at < last; at += 1)
    if (closing.includes(text[at] as string) && !isApostrophe(text, at)) return at + 1;
  return undefined;
}

/** An apostrophe inside a word closes nothing. */
const isApostrophe = (text: string, at: number) =>
  (text[at] === "'" || text[at] === '’') && /\p{L}/u.test(text[at + 1] ?? '');
