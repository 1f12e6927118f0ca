import type { Instant } from '../time/index.ts';

/** Where a version of an object comes from. */
interface Origin {
  readonly source: string;
  readonly updatedAt: Instant | undefined;
  /** Versions of one part stand for different things: rows of one file. */
  readonly part: number;
}

/** An object as plain fields, whatever noun it is. */
export type Fields = Readonly<Record<string, unknown>>;

/** What one source says of one object. */
export interface Version {
  readonly value: Fields;
  readonly origin: Origin;
}

/** How versions of one noun become one object; fields that it does not name are single values. */
export interface Shape {
  /** The instant that `precision: 'day'` speaks of. */
  readonly dated?: string;
  readonly objects?: Readonly<Record<string, Shape>>;
  readonly lists?: Readonly<Record<string, ListShape>>;
  /** Lists of words, united. */
  readonly words?: readonly string[];
}

/** How entries of two sources' lists find each other. */
export interface ListShape {
  readonly entry: Shape;
  /** Names that identify an entry; one in common is enough. Without any, its date does. */
  readonly names: (entry: Fields) => readonly string[];
  /** Can two entries that met by name or date, or for want of both, be the same? */
  readonly agree: (a: Fields, b: Fields) => boolean;
  /** Field to sort a merged list by. */
  readonly sortedBy?: string;
}

/** Reports two values that cannot both be right. */
export type Refuse = (field: string, kept: Telling, refused: Telling) => void;

/** One source's value of one field. */
export interface Telling {
  readonly value: unknown;
  readonly origin: Origin;
  /** Only the local day is known; the value is its start. */
  readonly day: boolean;
}

/** Does a date without time, given as the start of its local day, allow this exact instant? */
export function isOnDay(dayStart: unknown, exact: unknown): boolean {
  // A day has 25 hours when the clocks go back.
  const longestDay = 25 * 3_600_000;
  return (
    typeof dayStart === 'number' &&
    typeof exact === 'number' &&
    exact >= dayStart &&
    exact < dayStart + longestDay
  );
}

/** Equal as plain values: same fields, same entries in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [entriesA, entriesB] = [Object.entries(a), new Map(Object.entries(b))];
  if (Array.isArray(a) !== Array.isArray(b) || entriesA.length !== entriesB.size) return false;
  return entriesA.every(([key, value]) => entriesB.has(key) && isSame(value, entriesB.get(key)));
}
