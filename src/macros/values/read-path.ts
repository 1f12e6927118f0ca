import { nearestKey } from '../../model/index.ts';

/** What a value is whose owner throws when it is read: of no kind, so that every place refuses it. */
const UNREADABLE: unique symbol = Symbol('unreadable');

/**
 * The value of a path: own properties of objects only, so that nothing which a value inherits can be reached.
 * `undefined`: it was not handed in; `null`: it is known to be nothing, or what it would stand in is.
 */
export function readPath(values: unknown, keys: readonly string[]): unknown {
  let value = values;
  try {
    for (let at = 0; at < keys.length; at += 1) {
      if (value === null) return null;
      const key = keys[at] as string;
      // A list has no named values: its length is none that somebody handed in.
      if (typeof value !== 'object' || !Object.hasOwn(value as object, key) || Array.isArray(value))
        return undefined;
      value = (value as Readonly<Record<string, unknown>>)[key];
    }
    // A proxy that is gone shows it here at the latest.
    if (typeof value === 'object') Array.isArray(value);
    return value;
  } catch {
    return UNREADABLE;
  }
}

// White space, control characters, and what a reader does not see: joiners, marks, fillers.
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}]/u;

/** Nothing that a reader would see. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** Nothing to print: not handed in, known to be nothing, or nothing that a reader would see. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && isBlank(value));
}

/** Nothing in it: a text, a list, a plain object. A date or a moment has no fields of its own and is something. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object' || value === null) return false;
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    return (prototype === Object.prototype || prototype === null) && Object.keys(value).length === 0;
  } catch {
    return false;
  }
}

/** The name next to a path's first key that was not handed in, where one is near: a slip of the pen. */
export function nearestPath(values: unknown, keys: readonly string[]): string | undefined {
  for (let at = 0; at < keys.length; at += 1) {
    const group = readPath(values, keys.slice(0, at));
    if (typeof group !== 'object' || group === null || readPath(values, keys.slice(0, at + 1)) !== undefined)
      continue;
    const nearest = nearestKey(keys[at] as string, ownKeys(group).slice(0, MOST_KEYS));
    return nearest === undefined ? undefined : [...keys.slice(0, at), nearest].join('.');
  }
  return undefined;
}

/** Among so many names a near one is looked for. */
const MOST_KEYS = 200;

function ownKeys(group: object): readonly string[] {
  try {
    return Object.keys(group);
  } catch {
    return [];
  }
}
