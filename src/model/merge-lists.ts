import { type Fields, isOnDay, type ListShape, type Version } from './merge-shape.ts';

/** What the sources say of one entry of a list. */
interface Group {
  readonly versions: Version[];
  readonly isVague: boolean;
  /** The version of the whole that spoke last, and its part: no entry meets one of its own list. */
  list: number;
  part: number;
}

interface Candidate {
  readonly entry: Version;
  readonly list: number;
}

// Bounds the search where hostile input puts very many entries on one day.
const MOST_CANDIDATES = 1000;
const SLOT = 25 * 3_600_000;

/**
 * Which entries of several sources' lists are the same thing? Those with a name in common; those without names
 * but with the same date; and one without name and date is the only one that another source has.
 */
export function pairEntries(lists: readonly Version[][], shape: ListShape): readonly (readonly Version[])[] {
  const groups: Group[] = [];
  const places = new Map<string, Group[]>();
  for (const [list, entries] of lists.entries()) {
    for (const entry of entries) {
      const found = findGroup(places, { entry, list }, shape);
      const own = placesOf(entry.value, shape);
      const group = found ?? { versions: [], isVague: own.includes('vague'), list, part: entry.origin.part };
      group.versions.push(entry);
      group.list = list;
      group.part = entry.origin.part;
      for (const place of own) {
        const here = places.get(place);
        if (here === undefined) places.set(place, [group]);
        else if (here.at(-1) !== group) here.push(group);
      }
      if (found === undefined) groups.push(group);
    }
  }
  return joinVague(groups, shape).map(({ versions }) => versions);
}

/** Where all sources together know one entry with a name or date, one without is taken for the same. */
function joinVague(groups: readonly Group[], shape: ListShape): readonly Group[] {
  const [only, second] = groups.filter(({ isVague }) => !isVague);
  const vague = groups.find(({ isVague }) => isVague);
  if (only === undefined || second !== undefined || vague === undefined) return groups;
  const parts = new Set(only.versions.map(({ origin }) => origin.part));
  const isSame = vague.versions.every(
    ({ value, origin }) => !parts.has(origin.part) && agreesWith(only, value, shape),
  );
  if (!isSame) return groups;
  // In the order of the sources, so that the first one is kept.
  const versions = [...only.versions, ...vague.versions].sort((a, b) => a.origin.part - b.origin.part);
  return groups
    .filter((group) => group !== vague)
    .map((group) => (group === only ? { ...only, versions } : group));
}

function findGroup(
  places: ReadonlyMap<string, readonly Group[]>,
  { entry, list }: Candidate,
  shape: ListShape,
): Group | undefined {
  const named = shape.names(entry.value);
  for (const name of named) {
    const group = candidates(places, name).find(
      (known) => known.list !== list && agreesWith(known, entry.value, shape),
    );
    if (group !== undefined) return group;
  }
  if (named.length > 0) return undefined;
  let onSameDay: Group | undefined;
  for (const place of nearPlaces(entry.value, shape)) {
    for (const group of candidates(places, place)) {
      if (group.part === entry.origin.part || !agreesWith(group, entry.value, shape)) continue;
      const match = matchDates(group, entry.value, shape.entry.dated);
      if (match === 'exact') return group;
      if (match === 'day') onSameDay ??= group;
    }
  }
  return onSameDay;
}

function candidates(places: ReadonlyMap<string, readonly Group[]>, place: string): readonly Group[] {
  const here = places.get(place) ?? [];
  return here.length > MOST_CANDIDATES ? here.slice(0, MOST_CANDIDATES) : here;
}

function agreesWith(group: Group, value: Fields, shape: ListShape): boolean {
  const { versions } = group;
  return versions.length < MOST_CANDIDATES && versions.every((known) => shape.agree(known.value, value));
}

function matchDates(group: Group, value: Fields, dated: string | undefined): 'exact' | 'day' | 'none' {
  if (dated === undefined) return 'exact';
  let match: 'exact' | 'day' = 'exact';
  for (const known of group.versions) {
    const [a, b] = [known.value[dated], value[dated]];
    if (a === b) continue;
    const [dayA, dayB] = [known.value.precision === 'day', value.precision === 'day'];
    if (dayA === dayB || !(dayA ? isOnDay(a, b) : isOnDay(b, a))) return 'none';
    match = 'day';
  }
  return match;
}

function placesOf(value: Fields, shape: ListShape): readonly string[] {
  const names = shape.names(value);
  if (names.length > 0) return names;
  const slot = slotOf(value, shape);
  return [slot === undefined ? 'vague' : `slot ${slot}`];
}

function nearPlaces(value: Fields, shape: ListShape): readonly string[] {
  const slot = slotOf(value, shape);
  return slot === undefined ? ['vague'] : [`slot ${slot}`, `slot ${slot - 1}`, `slot ${slot + 1}`];
}

function slotOf(value: Fields, { entry: { dated } }: ListShape): number | undefined {
  const at = dated === undefined ? undefined : value[dated];
  return typeof at === 'number' ? Math.floor(at / SLOT) : undefined;
}
