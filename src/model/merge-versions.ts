import { type Code, codeName } from './code.ts';
import { starsOf } from './feedback-in-force.ts';
import { pairEntries } from './merge-lists.ts';
import {
  type Fields,
  isOnDay,
  isSame,
  type ListShape,
  type Refuse,
  type Shape,
  type Telling,
  type Version,
} from './merge-shape.ts';

/** What several sources say of one object, as one object: field by field, the first source's value kept in doubt. */
export function mergeVersions(versions: readonly Version[], shape: Shape, refuse: Refuse): Fields {
  const told = new Map<string, Telling[]>();
  for (const { value, origin } of versions) {
    const isDay = value.precision === 'day';
    for (const key of Object.keys(value)) {
      // What the date's precision is follows from whose date is kept.
      if (value[key] === undefined || (key === 'precision' && shape.dated !== undefined)) continue;
      const telling = { value: value[key], origin, day: isDay && key === shape.dated };
      const before = told.get(key);
      if (before === undefined) told.set(key, [telling]);
      else before.push(telling);
    }
  }
  const merged: [string, unknown][] = [];
  for (const [key, tellings] of told) {
    const settled = settle(key, tellings, shape, refuse);
    merged.push([key, settled.value]);
    if (settled.day) merged.push(['precision', 'day']);
  }
  return Object.fromEntries(merged);
}

function settle(key: string, told: readonly Telling[], shape: Shape, refuse: Refuse): Telling {
  const [first, ...rest] = told as readonly [Telling, ...Telling[]];
  if (rest.length === 0) return first;
  const within: Refuse = (field, kept, refused) => refuse(`${key}.${field}`, kept, refused);
  const object = shape.objects?.[key];
  if (object !== undefined)
    return { ...first, value: mergeVersions(told as readonly Version[], object, within) };
  const list = shape.lists?.[key];
  if (list !== undefined) return { ...first, value: mergeLists(told, list, within) };
  if (shape.words?.includes(key) === true) return { ...first, value: unite(told) };
  return rest.reduce((kept, next) => choose(key, kept, next, refuse), first);
}

function mergeLists(told: readonly Telling[], shape: ListShape, refuse: Refuse): readonly Fields[] {
  const lists = told.map(({ value, origin }) =>
    (value as readonly Fields[]).map((entry) => ({ value: entry, origin })),
  );
  const merged = pairEntries(lists, shape).map((versions) => {
    const [only, second] = versions;
    return only !== undefined && second === undefined
      ? only.value
      : mergeVersions(versions, shape.entry, refuse);
  });
  const { sortedBy } = shape;
  return sortedBy === undefined ? merged : merged.sort((a, b) => Number(a[sortedBy]) - Number(b[sortedBy]));
}

function unite(told: readonly Telling[]): readonly unknown[] {
  const words = new Map<string, unknown>();
  for (const { value } of told) {
    for (const word of value as readonly Code<string>[]) {
      if (!words.has(codeName(word))) words.set(codeName(word), word);
    }
  }
  return [...words.values()];
}

function choose(key: string, kept: Telling, next: Telling, refuse: Refuse): Telling {
  const newer = newerOf(kept, next);
  if (isSame(kept.value, next.value)) return { ...(newer ?? kept), day: kept.day && next.day };
  if (yields(key, kept.value, next.value)) return next;
  if (yields(key, next.value, kept.value)) return kept;
  if (kept.day !== next.day) {
    const [day, exact] = kept.day ? [kept, next] : [next, kept];
    if (isOnDay(day.value, exact.value)) return exact;
  }
  if (newer !== undefined) return newer;
  refuse(key, kept, next);
  return kept;
}

function newerOf(kept: Telling, next: Telling): Telling | undefined {
  const [a, b] = [kept.origin.updatedAt, next.origin.updatedAt];
  if (a === undefined || b === undefined || a === b) return undefined;
  return b > a ? next : kept;
}

/** Says the first value less than the second, without contradicting it? */
function yields(key: string, less: unknown, more: unknown): boolean {
  // Known not to have happened yet, for one source; happened, for another.
  if (less === null) return true;
  if (key === 'by') return less === 'unknown';
  if (key !== 'rating') return false;
  if (less === 'negative') return more === 1 || more === 2;
  if (less === 'positive') return more === 4 || more === 5;
  return typeof less === 'string' && typeof more === 'number' && starsOf('neutral') === more;
}
