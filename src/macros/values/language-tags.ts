/** `pt` of `pt-BR`, lower case. */
export function baseOf(language: string): string {
  return (language.split(/[-_]/)[0] as string).toLowerCase();
}

/** The script of Chinese: as stated, else that of the region; `undefined`: neither tells. */
export function scriptOf(language: string): 'Hans' | 'Hant' | undefined {
  if (baseOf(language) !== 'zh') return undefined;
  const stated = /[-_](hans|hant)\b/i.exec(language)?.[1]?.toLowerCase();
  if (stated !== undefined) return stated === 'hans' ? 'Hans' : 'Hant';
  if (/[-_](?:tw|hk|mo)\b/i.test(language)) return 'Hant';
  return /[-_](?:cn|sg)\b/i.test(language) ? 'Hans' : undefined;
}

/** Can a reader of the second language be written to in the first? Region is no matter, a stated script is. */
export function isSameLanguage(one: string, other: string): boolean {
  const [script, otherScript] = [scriptOf(one), scriptOf(other)];
  return (
    baseOf(one) === baseOf(other) &&
    (script === undefined || otherScript === undefined || script === otherScript)
  );
}

/** Throws a RangeError for what is no language tag. */
export function checkLanguage(language: unknown, name: string): void {
  try {
    if (typeof language === 'string' && Intl.getCanonicalLocales(language).length === 1) return;
  } catch {
    // The error below says it better.
  }
  throw new RangeError(`${name}: ${String(language)} is no BCP 47 language tag`);
}
