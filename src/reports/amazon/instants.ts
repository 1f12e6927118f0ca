import { type Instant, type InstantFault, isInstant, readInstant } from '../../time/index.ts';

/**
 * Reads an instant of a file: `2026-08-01T10:00:00+00:00` or `…Z` fast, every other ISO form with an offset
 * too. Instants before 1973 are seconds that somebody took for milliseconds, not orders.
 */
export function readFileInstant(text: string): Instant | InstantFault {
  const instant = utcInstant(text) ?? readInstant(text);
  if (typeof instant === 'string' || isInstant(instant)) return instant;
  return 'out-of-range';
}

/** The two forms that the files use; `undefined` for all else, among it days that do not exist. */
function utcInstant(text: string): Instant | undefined {
  const utc = text.length === 25 ? text.endsWith('+00:00') : text.length === 20 && text.endsWith('Z');
  if (!utc || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T') return undefined;
  if (text[13] !== ':' || text[16] !== ':') return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  // A digit that is none made its number NaN, and every comparison with it false.
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return undefined;
  const instant = Date.UTC(year, month - 1, day, hour, minute, second);
  return day > 28 && new Date(instant).getUTCDate() !== day ? undefined : instant;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
