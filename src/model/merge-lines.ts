import type { Fields, Refuse, Version } from './merge-shape.ts';
import { mergeVersions } from './merge-versions.ts';

/**
 * Lines of the same order in several sources. Each numbers them in its own way: the first one's ids stay, and
 * what another source says of its lines is said of ours.
 */
export function alignLines(versions: readonly Version[], refuse: Refuse): readonly Version[] {
  const [first, second] = versions.filter(({ value }) => value.lines !== undefined);
  if (first === undefined || second === undefined) return versions;
  let known = first;
  const aligned = versions.map((version) => {
    const value = without(version.value, 'lines');
    if (version === first || version.value.lines === undefined) return { ...version, value };
    const { merged, renamed } = mergeLines(known, version, refuse);
    known = merged;
    return { ...version, value: renameLines(value, renamed) };
  });
  return [...aligned, { ...known, value: { lines: known.value.lines } }];
}

function mergeLines(
  known: Version,
  next: Version,
  refuse: Refuse,
): { merged: Version; renamed: ReadonlyMap<unknown, unknown> } {
  // Copies, so that a line object that stands twice in a list is two lines.
  const [ours, theirs] = [linesOf(known), linesOf(next)];
  if (known.origin.part === next.origin.part) {
    return { merged: { value: { lines: [...ours, ...theirs] }, origin: known.origin }, renamed: new Map() };
  }
  const partner = pairLines(ours, theirs);
  const renamed = new Map<unknown, unknown>();
  const both = new Map<Fields, Fields>();
  for (const [their, our] of partner) {
    if (their.id !== undefined && our.id !== undefined) renamed.set(their.id, our.id);
    const named = our.id === undefined ? their : { ...their, id: our.id };
    const versions = [
      { value: our, origin: known.origin },
      { value: named, origin: next.origin },
    ];
    both.set(
      our,
      mergeVersions(versions, {}, (field, ...tellings) => refuse(`lines.${field}`, ...tellings)),
    );
  }
  const [before, after] = [known.origin.updatedAt, next.origin.updatedAt];
  if (before !== undefined && after !== undefined && after > before) {
    // The newer list is the whole list.
    const lines = theirs.map((line) => both.get(partner.get(line) ?? line) ?? line);
    return { merged: { value: { lines }, origin: next.origin }, renamed };
  }
  const isOlder = before !== undefined && after !== undefined && after < before;
  if (!isOlder && partner.size !== theirs.length && commonFields(ours, theirs) !== undefined) {
    refuse(
      'lines',
      { value: ours, origin: known.origin, day: false },
      { value: theirs, origin: next.origin, day: false },
    );
  }
  return {
    merged: { value: { lines: ours.map((line) => both.get(line) ?? line) }, origin: known.origin },
    renamed,
  };
}

function linesOf({ value }: Version): readonly Fields[] {
  return (value.lines as readonly Fields[]).map((line) => ({ ...line }));
}

/** Their line → our line: by id where both lists use the same ids, otherwise by product and quantity. */
function pairLines(ours: readonly Fields[], theirs: readonly Fields[]): ReadonlyMap<Fields, Fields> {
  const byId = pairBy(ours, theirs, ['id']);
  if (byId.size > 0) return byId;
  const fields = commonFields(ours, theirs);
  return fields === undefined ? byId : pairBy(ours, theirs, fields);
}

function pairBy(
  ours: readonly Fields[],
  theirs: readonly Fields[],
  fields: readonly string[],
): Map<Fields, Fields> {
  const waiting = new Map<string, Fields[]>();
  // Reversed, so that taking from the end takes them in their order.
  for (const line of ours.toReversed()) {
    const key = keyOf(line, fields);
    if (key === undefined) continue;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [line]);
    else same.push(line);
  }
  const pairs = new Map<Fields, Fields>();
  for (const line of theirs) {
    const our = waiting.get(keyOf(line, fields) ?? '')?.pop();
    if (our !== undefined) pairs.set(line, our);
  }
  return pairs;
}

function keyOf(line: Fields, fields: readonly string[]): string | undefined {
  const values = fields.map((field) => line[field]);
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

/** What tells products apart in both lists; nothing, if no field stands in every line. */
function commonFields(ours: readonly Fields[], theirs: readonly Fields[]): readonly string[] | undefined {
  const stated = (field: string) => [...ours, ...theirs].every((line) => line[field] !== undefined);
  const products = ['sku', 'productId'].filter(stated);
  return products.length === 0 ? undefined : [...products, 'quantity'].filter(stated);
}

function renameLines(value: Fields, renamed: ReadonlyMap<unknown, unknown>): Fields {
  const rename = (id: unknown) => renamed.get(id) ?? id;
  const renameIds = (entry: Fields): Fields =>
    entry.lineIds === undefined
      ? entry
      : { ...entry, lineIds: (entry.lineIds as readonly string[]).map(rename) };
  const renameShipment = (shipment: Fields): Fields =>
    shipment.lines === undefined
      ? shipment
      : {
          ...shipment,
          lines: (shipment.lines as readonly Fields[]).map((l) => ({ ...l, lineId: rename(l.lineId) })),
        };
  const changes: [string, (entry: Fields) => Fields][] = [
    ['cancellations', renameIds],
    ['returns', renameIds],
    ['shipments', renameShipment],
  ];
  const lists = changes.flatMap(([key, change]) =>
    value[key] === undefined ? [] : [[key, (value[key] as readonly Fields[]).map(change)]],
  );
  return { ...value, ...Object.fromEntries(lists) };
}

function without(value: Fields, key: string): Fields {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
