/** Why a piece of input cannot be read. */
export type IssueCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'unknown-code'
  | 'out-of-range'
  | 'not-an-instant'
  | 'no-offset'
  | 'no-such-date'
  | 'no-such-offset'
  | 'seconds-not-milliseconds'
  | 'no-such-currency'
  | 'not-an-amount'
  | 'not-json'
  | 'too-large'
  | 'not-this-file'
  | 'wrong-column-count'
  | 'spreadsheet-number'
  | 'contradiction';

/** Input that cannot be read, with its place. */
export interface Issue {
  readonly code: IssueCode;
  /** Keys and indexes from the root of a value; `[]` is the value itself. */
  readonly path: readonly (string | number)[];
  /** What would have been right. */
  readonly expected?: string | undefined;
  /** What stood there, shortened to 80 characters. */
  readonly received?: string | undefined;
  /** Row of a file, the header being row 1. */
  readonly row?: number | undefined;
  /** Column of a file, by its header's name. */
  readonly column?: string | undefined;
}

/** What a parser answers. `ignored` lists keys that nobody reads, with what they may have meant. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly ignored: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * How does an issue show the value that it received?
 *
 * @param value - Anything.
 * @returns One line of at most 80 characters; never throws.
 * @example
 * ```ts
 * receivedText('2026-13-01'); // => '"2026-13-01"'
 * receivedText([1, 2]); // => 'array of 2'
 * ```
 */
export function receivedText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 76 ? `${value.slice(0, 75)}…` : value);
  // A function's own `toString` may be anything, also one that throws.
  if (typeof value === 'function') return 'function';
  if (value === null || typeof value !== 'object') return String(value).slice(0, 80);
  try {
    return Array.isArray(value) ? `array of ${value.length}` : 'object';
  } catch {
    // A proxy whose target is gone.
    return 'object';
  }
}
