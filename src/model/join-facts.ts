import { isInstant } from '../time/index.ts';
import { applyCoverage } from './apply-coverage.ts';
import { addCoverage, coveredFacts } from './coverage.ts';
import { addEntry, addTracking, type Entry, type Group, type Groups, type Unmatched } from './fact-groups.ts';
import type { AccountFacts, Contradiction, FactSource } from './facts.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Order } from './order.ts';

interface Joined {
  readonly orders: Order[];
  readonly unmatched: Unmatched[];
  readonly contradictions: Contradiction[];
}

/**
 * What do all sources together say of the account?
 *
 * Orders are the same by account, marketplace and id; a source that names no account means the only account
 * that has such an order. Only sources that describe orders can found one; facts about an order that nobody
 * describes are listed as `unmatched`. Fields that one source leaves out come from the others. Where two
 * differ, the newer `updatedAt` wins; without one the first source's value is kept and a contradiction listed,
 * unless one says less (`null`, `unknown`, a day without time, a rating in words). Lists are united. At last,
 * what is absent and covered by a source becomes known to be none: `[]`, or `null` in a package.
 *
 * @param sources - What readers gave, or plain orders, in order of trust: the first is kept in doubt.
 * @returns Orders sorted by `placedAt` (epoch milliseconds), then id; coverage added up; what found no order;
 * contradictions; the sources with their rejected rows. Orders of which nothing more was learned are the same
 * objects as before.
 * @throws RangeError when a coverage names a date or zone that does not exist, or ends before it begins.
 * @example
 * ```ts
 * import { type FactSource, joinFacts, type Order } from 'goodstanding/model';
 * const known = { marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt: 1772353800000 } as const;
 * const order: Order = { id: '7', ...known };
 * const claims: FactSource = {
 *   source: 'claims', describes: 'facts-about-orders', coverage: [], rejected: [], notes: [], rows: 2,
 *   orders: [
 *     { id: '7', marketplace: 'amazon', claims: [{ countsInOdr: true }] },
 *     { id: '8', marketplace: 'amazon', claims: [{ countsInOdr: true }] },
 *   ],
 * };
 * const facts = joinFacts([order], claims);
 * facts.orders[0]?.claims; // => [{ countsInOdr: true }]
 * facts.unmatched; // => [{ id: '8', marketplace: 'amazon', claims: [{ countsInOdr: true }], source: 'claims' }]
 * ```
 */
export function joinFacts(...sources: readonly (FactSource | readonly Order[])[]): AccountFacts {
  const named = sources.map((source) => (isOrders(source) ? sourceOf(source) : source));
  const groups: Groups = new Map();
  let parts = 0;
  for (const { source, describes, orders } of named) {
    const founds = describes === 'orders';
    // Rows of a file about orders are different things; whole orders with the same id are one, told twice.
    const part = parts;
    for (const [index, facts] of orders.entries()) {
      addEntry(groups, { facts, source, founds, part: founds ? part + index : part });
    }
    parts += Math.max(orders.length, 1);
  }
  const joined: Joined = { orders: [], unmatched: [], contradictions: [] };
  for (const source of named) parts = addTracking(groups, source, parts, joined.unmatched);
  for (const ofMarketplace of groups.values()) {
    for (const group of ofMarketplace.values()) joinGroup(group, joined);
  }
  const covered = coveredFacts(named.flatMap(({ coverage }) => coverage));
  return {
    orders: applyCoverage(joined.orders.sort(inTime), covered),
    coverage: addCoverage(covered),
    unmatched: joined.unmatched,
    contradictions: joined.contradictions,
    sources: named.map(({ source, describes, rejected, notes, rows }) => ({
      source,
      describes,
      rejected,
      notes,
      rows,
    })),
  };
}

function isOrders(source: FactSource | readonly Order[]): source is readonly Order[] {
  return Array.isArray(source);
}

function sourceOf(orders: readonly Order[]): FactSource {
  const rows = orders.length;
  return { source: 'orders', describes: 'orders', orders, coverage: [], rejected: [], notes: [], rows };
}

function joinGroup(group: Group, joined: Joined): void {
  if (!Array.isArray(group)) {
    if (isFounder(group)) joined.orders.push(group.facts as Order);
    else joined.unmatched.push({ ...group.facts, source: group.source });
    return;
  }
  for (const entries of byAccount(group, joined)) {
    if (entries.length === 1) joined.orders.push((entries[0] as Entry).facts as Order);
    else joined.orders.push(mergeEntries(entries, joined.contradictions));
  }
}

function isFounder({ facts, founds }: Entry): boolean {
  return (
    founds && facts.store !== undefined && facts.fulfilledBy !== undefined && facts.placedAt !== undefined
  );
}

/** Whose order each entry is about; entries that could be several accounts' or nobody's are unmatched. */
function byAccount(group: readonly Entry[], joined: Joined): readonly (readonly Entry[])[] {
  const accounts = new Set(group.filter(isFounder).map(({ facts }) => facts.account));
  // An order without account is that of the only account that anybody names.
  if (accounts.size > 1) accounts.delete(undefined);
  if (accounts.has(undefined)) {
    const stated = new Set(group.flatMap(({ facts }) => facts.account ?? []));
    if (stated.size === 1) {
      accounts.delete(undefined);
      for (const account of stated) accounts.add(account);
    }
  }
  const [only] = accounts;
  const buckets = new Map([...accounts].map((account) => [account, [] as Entry[]]));
  for (const entry of group) {
    const { account } = entry.facts;
    const bucket = buckets.get(account === undefined && accounts.size === 1 ? only : account);
    if (bucket === undefined) joined.unmatched.push({ ...entry.facts, source: entry.source });
    else bucket.push(entry);
  }
  return [...buckets.values()];
}

/** Orders without a usable date stand last. */
function inTime(a: Order, b: Order): number {
  const [placedA, placedB] = [a.placedAt, b.placedAt].map((at) => (isInstant(at) ? at : Infinity)) as [
    number,
    number,
  ];
  if (placedA !== placedB) return placedA < placedB ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return identity(a) < identity(b) ? -1 : 1;
}

function identity({ marketplace, account }: Order): string {
  return JSON.stringify([marketplace, account ?? null]);
}
