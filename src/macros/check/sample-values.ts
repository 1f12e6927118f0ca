import type { AnyMacro } from '../macro.ts';
import type { MacroNeed, ValueKind } from '../template/needs.ts';
import type { Literal } from '../template/template.ts';
import { readPath } from '../values/read-path.ts';

/** By their last words: what a trial prints where the caller gave no value. */
const NAMED_SAMPLES: Readonly<Record<string, string>> = {
  'order.id': '123-1234567-1234567',
  'tracking.number': '1Z999AA10123456784',
  'tracking.carrier': 'UPS',
  'tracking.url': 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
  'marketplace.name': 'Amazon',
};
const SAMPLE_MOMENT = '2026-11-24T11:00:00Z';
const SAMPLES: Readonly<Record<ValueKind, unknown>> = {
  list: ['A1', 'B2'],
  money: { amount: 1999, currency: 'EUR' },
  number: 2,
  time: SAMPLE_MOMENT,
  date: SAMPLE_MOMENT,
  name: 'Anna',
  text: 'A1',
  scalar: 'A1',
  flag: true,
};
// The kind that asks most of a value comes first: a flag that is printed as a date is a date.
const ORDER = Object.keys(SAMPLES) as readonly ValueKind[];

/** A value for everything that a macro names, by name; those that the caller gives stand. */
export function sampleValues(
  macro: AnyMacro,
  values: unknown,
  compared: ReadonlyMap<string, readonly Literal[]>,
): ReadonlyMap<string, unknown> {
  return new Map(
    macro.needs.map((need) => {
      const given = readPath(values, need.name.split('.'));
      return [
        need.name,
        given === undefined ? sampleOf(need, compared.get(need.name) ?? []) : given,
      ] as const;
    }),
  );
}

function sampleOf({ name, kinds }: MacroNeed, compared: readonly Literal[]): unknown {
  // What is only compared is of the kind of what it is compared with.
  const literal = compared.find((one) => one !== null && one !== '');
  if (literal !== undefined && kinds.every((kind) => kind === 'scalar' || kind === 'flag')) return literal;
  const kind = ORDER.find((one) => kinds.includes(one)) ?? 'text';
  return (kind === 'text' && NAMED_SAMPLES[name.split('.').slice(-2).join('.')]) || SAMPLES[kind];
}

/** Values by name as the object that a macro takes. A name that stands within another is set first. */
export function nested(values: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const root: Record<string, unknown> = {};
  for (const [name, value] of [...values].sort(([one], [other]) => one.length - other.length)) {
    const keys = name.split('.');
    const last = keys.pop() as string;
    let inner: Record<string, unknown> | undefined = root;
    for (const key of keys) {
      // Nothing is known to be here: then nothing is within it.
      if (Object.hasOwn(inner, key) && (inner[key] === null || inner[key] === false)) inner = undefined;
      if (inner === undefined) break;
      if (typeof inner[key] !== 'object' || !Object.hasOwn(inner, key)) define(inner, key, {});
      inner = inner[key] as Record<string, unknown>;
    }
    if (inner !== undefined && value !== undefined) define(inner, last, value);
  }
  return root;
}

/** As its own field, whatever it is called. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}
