import type { AccountFacts, FactSource, OrderFacts } from './facts.ts';

/** What one source says of one order. */
export interface Entry {
  readonly facts: OrderFacts;
  readonly source: string;
  readonly founds: boolean;
  /** See `Origin.part`. */
  readonly part: number;
}

/** Entries of the same marketplace and id; one alone stands for itself. */
export type Group = Entry | Entry[];

/** All entries, by marketplace and id. */
export type Groups = Map<string, Map<string, Group>>;

/** Facts that found no order. */
export type Unmatched = AccountFacts['unmatched'][number];

/** Puts an entry beside those of the same marketplace and id. */
export function addEntry(groups: Groups, entry: Entry): void {
  const { marketplace, id } = entry.facts;
  const ofMarketplace = groups.get(marketplace) ?? new Map<string, Group>();
  if (ofMarketplace.size === 0) groups.set(marketplace, ofMarketplace);
  const group = ofMarketplace.get(id);
  if (group === undefined) ofMarketplace.set(id, entry);
  else if (Array.isArray(group)) group.push(entry);
  else ofMarketplace.set(id, [group, entry]);
}

/** Adds what a source knows by tracking number to every order with such a package; returns the next free part. */
export function addTracking(
  groups: Groups,
  { source, byTrackingNumber = [] }: FactSource,
  firstPart: number,
  unmatched: Unmatched[],
): number {
  if (byTrackingNumber.length === 0) return firstPart;
  const wanted = new Set(byTrackingNumber.map(({ trackingNumber }) => trackingNumber));
  const owners = ownersOf(groups, wanted);
  for (const [index, facts] of byTrackingNumber.entries()) {
    const found = owners.get(facts.trackingNumber);
    if (found === undefined) unmatched.push({ ...facts, source });
    for (const { marketplace, id, account } of found?.values() ?? []) {
      const part = firstPart + index;
      const shipments = [facts];
      const order = { marketplace, id, shipments, ...(account !== undefined && { account }) };
      addEntry(groups, { facts: order, source, founds: false, part });
    }
  }
  return firstPart + byTrackingNumber.length;
}

function ownersOf(
  groups: Groups,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, OrderFacts>> {
  const owners = new Map<string, Map<string, OrderFacts>>();
  for (const ofMarketplace of groups.values()) {
    for (const group of ofMarketplace.values()) {
      for (const { facts } of Array.isArray(group) ? group : [group]) {
        for (const { trackingNumber } of facts.shipments ?? []) {
          if (typeof trackingNumber !== 'string' || !wanted.has(trackingNumber)) continue;
          const found = owners.get(trackingNumber) ?? new Map<string, OrderFacts>();
          owners.set(trackingNumber, found);
          found.set(JSON.stringify([facts.marketplace, facts.id, facts.account]), facts);
        }
      }
    }
  }
  return owners;
}
