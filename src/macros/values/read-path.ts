/**
 * The value of a path: own properties only, so that nothing which a value inherits can be reached.
 * `undefined`: it was not handed in; `null`: it is known to be nothing, or what it would stand in is.
 */
export function readPath(values: unknown, keys: readonly string[]): unknown {
  let value = values;
  for (let at = 0; at < keys.length; at += 1) {
    if (value === null) return null;
    const key = keys[at] as string;
    if (typeof value !== 'object' || !Object.hasOwn(value as object, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

const VISIBLE = /\S/;

/** Nothing but white space. (`trim` costs a call out of the engine's fast path.) */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** Nothing to print: not handed in, known to be nothing, or only white space. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && isBlank(value));
}

/** Nothing in it: a text, a list, a plain object. A date or a moment has no fields of its own and is something. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.keys(value).length === 0;
}
