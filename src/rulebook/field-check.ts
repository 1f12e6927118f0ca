/** Says what is wrong with a value that stands at `path`, or `undefined`: nothing is. */
export type FieldCheck = (value: unknown, path: string) => string | undefined;

/** One check for every field that an object may have; a field without a check is unknown. */
export type FieldChecks = Readonly<Record<string, FieldCheck>>;

/** The value is one of these words. Given as keys so that the compiler finds a forgotten word. */
export function oneOf(words: Readonly<Record<string, true>>): FieldCheck {
  return (value, path) =>
    typeof value === 'string' && Object.hasOwn(words, value)
      ? undefined
      : fault(path, `one of ${Object.keys(words).join(', ')}`, value);
}

export const isText: FieldCheck = (value, path) =>
  typeof value === 'string' && value !== '' ? undefined : fault(path, 'a text', value);

export const isFlag: FieldCheck = (value, path) =>
  typeof value === 'boolean' ? undefined : fault(path, 'true or false', value);

export const isNumber: FieldCheck = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : fault(path, 'a number', value);

/** A whole number in a range, both ends included. */
export function isWhole(least: number, most: number = Number.MAX_SAFE_INTEGER): FieldCheck {
  return (value, path) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : fault(path, `a whole number from ${least}`, value);
}

/** The value may be left out. */
export function optional(check: FieldCheck): FieldCheck {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

/** A list of such values. */
export function listOf(check: FieldCheck, least: number = 0): FieldCheck {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least)
      return fault(path, least === 0 ? 'a list' : 'a list that is not empty', value);
    for (const [index, entry] of value.entries()) {
      const found = check(entry, `${path}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** An object with these fields and no other. */
export function shape(checks: FieldChecks): FieldCheck {
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return fault(path, 'an object', value);
    const fields = value as Readonly<Record<string, unknown>>;
    for (const field of Object.keys(fields))
      if (!Object.hasOwn(checks, field))
        return `${path}.${field} is no field; known: ${Object.keys(checks).join(', ')}`;
    for (const [field, check] of Object.entries(checks)) {
      const found = check(Object.hasOwn(fields, field) ? fields[field] : undefined, `${path}.${field}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** The value fits one of these shapes; the one that shares a field with it says what is wrong. */
export function oneShapeOf(...shapes: readonly FieldChecks[]): FieldCheck {
  return (value, path) => {
    const fields = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const meant = shapes.find((checks) => fields.some((field) => Object.hasOwn(checks, field)));
    if (meant === undefined)
      return fault(
        path,
        `an object with ${shapes.map((checks) => Object.keys(checks).join(' and ')).join(', or ')}`,
        value,
      );
    return shape(meant)(value, path);
  };
}

/** The sentence of an error: where, what was expected, what came. */
export function fault(path: string, expected: string, value: unknown): string {
  return `${path} must be ${expected}: ${described(value)}`;
}

function described(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? 'a list'
      : 'an object'
    : String(value);
}
