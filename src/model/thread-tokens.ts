import { MARKETPLACES } from './line-marks.ts';

/** The marketplace's token of a thread, with its place in the message. */
export interface ThreadToken {
  readonly start: number;
  readonly end: number;
  readonly token: string;
}

/** All tokens of a message, in order. */
export function threadTokens(raw: string): readonly ThreadToken[] {
  const found: ThreadToken[] = [];
  for (const { opens, closes, longest } of MARKETPLACES.map(({ token }) => token)) {
    let start = raw.indexOf(opens);
    while (start >= 0) {
      const text = raw.slice(start + opens.length, start + longest);
      const length = text.indexOf(closes);
      const token = text.slice(0, length);
      const end = start + opens.length + length + closes.length;
      if (length >= 0 && !/\s/.test(token) && !token.includes(opens)) found.push({ start, end, token });
      start = raw.indexOf(opens, start + opens.length);
    }
  }
  return found;
}
