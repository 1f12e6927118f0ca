/** `pt` of `pt-BR`, lower case. */
export function baseOf(language: string): string {
  return (language.split('-')[0] as string).toLowerCase();
}

/** Chinese of Taiwan, Hong Kong and Macau is written in traditional characters; `undefined`: not stated. */
export function scriptOf(language: string): 'Hans' | 'Hant' | undefined {
  if (/-(?:hant|tw|hk|mo)\b/i.test(language)) return 'Hant';
  return /-(?:hans|cn|sg)\b/i.test(language) ? 'Hans' : undefined;
}

/** Can a reader of the second language be written to in the first? Region is no matter, a stated script is. */
export function isSameLanguage(one: string, other: string): boolean {
  const [script, otherScript] = [scriptOf(one), scriptOf(other)];
  return (
    baseOf(one) === baseOf(other) &&
    (script === undefined || otherScript === undefined || script === otherScript)
  );
}
