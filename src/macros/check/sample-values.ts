import type { AnyMacro } from '../macro.ts';
import type { MacroNeed, ValueKind } from '../template/needs.ts';
import type { Literal } from '../template/template.ts';
import { readPath } from '../values/read-path.ts';
import { isGroup } from '../values/with-values.ts';

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
  const kind = ORDER.find((one) => kinds.includes(one)) ?? 'text';
  // What is compared is of the kind of what it is compared with.
  const literal = compared.find((one) => one !== null && one !== '' && typeof one !== 'boolean');
  if (literal !== undefined && (kind === 'scalar' || kind === 'flag')) return literal;
  const number = compared.find((one) => typeof one === 'number');
  if (number !== undefined && (kind === 'text' || kind === 'number')) return number;
  return (kind === 'text' && NAMED_SAMPLES[name.split('.').slice(-2).join('.')]) || SAMPLES[kind];
}

/** The same values, with nothing where the text has words for that: flags, defaults, names. */
export function withoutGuarded(
  { needs }: AnyMacro,
  samples: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  const isGuarded = ({ required, kinds, hasDefault }: MacroNeed): boolean =>
    !required && (hasDefault || kinds.includes('flag') || kinds.includes('name'));
  const guarded = new Set(needs.filter(isGuarded).map(({ name }) => name));
  return new Map([...samples].map(([name, value]) => [name, guarded.has(name) ? null : value]));
}

/**
 * Values by name as the object that a macro takes; nothing of the values is changed. Where one name stands within
 * another (`buyer` and `buyer.name`), the outer one is a group if it is only asked about, and nothing is within it if
 * it is nothing or a value of its own.
 */
export function nested(values: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const root: Group = {};
  const groups = new Map<string, Group>([['', root]]);
  const groupOf = (name: string): Group | undefined => {
    const known = groups.get(name);
    if (known !== undefined) return known;
    const dot = name.lastIndexOf('.');
    const [outer, key] = [groupOf(name.slice(0, Math.max(0, dot))), name.slice(dot + 1)];
    if (outer === undefined || !mayHold(values.get(name))) return undefined;
    // Also what the caller gave within it and no place asks for.
    const given: unknown = values.get(name);
    const group: Group = {};
    if (typeof given === 'object') Object.assign(group, given);
    groups.set(name, group);
    define(outer, key, group);
    return group;
  };
  for (const [name, value] of values) {
    const dot = name.lastIndexOf('.');
    const outer = groupOf(name.slice(0, Math.max(0, dot)));
    if (outer === undefined || value === undefined || groups.has(name)) continue;
    define(outer, name.slice(dot + 1), value);
  }
  return root;
}

type Group = Record<string, unknown>;

/** A flag that is set may stand for a group. */
function mayHold(value: unknown): boolean {
  return value === undefined || value === true || isGroup(value);
}

/** As its own field, whatever it is called. */
function define(target: Group, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}
