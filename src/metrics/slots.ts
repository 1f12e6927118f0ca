import type { FulfilledBy, MetricName } from '../model/index.ts';
import { compareText } from './compare-text.ts';
import type { LeftOutCode } from './contribution.ts';
import type { OrderIdentity } from './definition.ts';
import type { Judgement, SplitOptions } from './judgement.ts';
import type { GroupKey } from './result.ts';
import { increase, newTally, type Tally } from './tally.ts';

/** All orders of one account, store and channel go to one tally. */
export interface Slot {
  readonly account: string | undefined;
  readonly marketplace: string | undefined;
  readonly store: string | undefined;
  readonly fulfilledBy: FulfilledBy | undefined;
  readonly tally: Tally;
  /** Why none of them counts. */
  readonly leftOut: LeftOutCode | undefined;
}

/** One answer's worth of orders. */
export interface Group {
  readonly key: string;
  readonly tally: Tally;
  hasRule: boolean;
  readonly pooled: boolean;
}

const KEYS: readonly GroupKey[] = ['account', 'marketplace', 'store', 'fulfilledBy'];

/**
 * Sorts orders into groups and refuses to mix what nobody asked to mix: accounts, stores and channels are
 * different sellers' lives in the marketplace's eyes.
 */
export function slotsFor(
  metric: MetricName,
  judgement: Judgement,
  options: SplitOptions,
): {
  readonly find: (order: OrderIdentity) => Slot;
  /** Counts another shop's order as left out: it belongs to no store of ours, so it mixes with nothing. */
  readonly setAside: (order: OrderIdentity) => void;
  readonly groups: () => readonly Group[];
} {
  const { rules, rule, channels } = judgement;
  const { by, pool = false } = options;
  for (const key of by ?? [])
    if (!KEYS.includes(key)) throw new RangeError(`by: ${String(key)} is none of ${KEYS.join(', ')}`);
  const slots = new Map<string, Slot>();
  const groups = new Map<string, Group>();
  let otherChannel = 0;

  const find = (order: OrderIdentity): Slot => {
    if (typeof order !== 'object' || order === null)
      throw new TypeError(`orders: ${String(order)} is no order; parse what comes from outside`);
    const { account, marketplace, store, fulfilledBy } = order;
    const key = JSON.stringify([account, marketplace, store, fulfilledBy]);
    const known = slots.get(key);
    if (known !== undefined) return known;
    const group = groupOf(order);
    const isWanted = channels.includes(fulfilledBy);
    const isOurs = pool || (marketplace === rules.marketplace && store === rules.store);
    if (isWanted) {
      join(group, order);
      if (!isOurs) group.hasRule = false;
    }
    const isJudged = rule === undefined || group.hasRule;
    const leftOut = !isWanted ? 'other-fulfillment' : isJudged ? undefined : 'no-rule';
    const slot: Slot = { account, marketplace, store, fulfilledBy, tally: group.tally, leftOut };
    slots.set(key, slot);
    return slot;
  };

  const setAside = (order: OrderIdentity): void => {
    // Most callers ask for one figure: then no group has to be looked up.
    if (by === undefined) otherChannel += 1;
    else increase(groupOf(order).tally.leftOut, 'other-channel');
  };

  const groupOf = (order: OrderIdentity): Group => {
    const key = JSON.stringify(by?.map((name) => order[name] ?? null) ?? []);
    const known = groups.get(key);
    if (known !== undefined) return known;
    // Only what all orders of the group have in common may decide here, or their order would show.
    const isForeign =
      (by?.includes('marketplace') === true && order.marketplace !== rules.marketplace) ||
      (by?.includes('store') === true && order.store !== rules.store) ||
      (by?.includes('fulfilledBy') === true && rule?.fulfilledBy.includes(order.fulfilledBy) === false);
    const group = { key, tally: newTally(), hasRule: rule !== undefined && !isForeign, pooled: pool };
    groups.set(key, group);
    return group;
  };

  const join = ({ tally, pooled }: Group, order: OrderIdentity): void => {
    const { accounts, marketplaces, stores, fulfilledBy: shippedBy } = tally.members;
    accounts.add(order.account);
    marketplaces.add(order.marketplace);
    stores.add(order.store);
    shippedBy.add(order.fulfilledBy);
    if (pooled || accounts.size * marketplaces.size * stores.size * shippedBy.size === 1) return;
    const mixed = [
      accounts.size > 1 ? `accounts ${[...accounts].join(', ')}` : [],
      marketplaces.size > 1 ? `marketplaces ${[...marketplaces].join(', ')}` : [],
      stores.size > 1 ? `stores ${[...stores].join(', ')}` : [],
      shippedBy.size > 1 ? `fulfilledBy ${[...shippedBy].join(', ')}` : [],
    ].flat();
    throw new RangeError(
      `${metric}: the orders mix ${mixed.join(' and ')}; ask for one answer each (by) or for one figure (pool: true)`,
    );
  };

  return {
    find,
    setAside,
    groups: () => {
      if (by === undefined) {
        const only = groups.get('[]') ?? {
          key: '[]',
          tally: newTally(),
          hasRule: rule !== undefined,
          pooled: pool,
        };
        if (otherChannel > 0) only.tally.leftOut.set('other-channel', otherChannel);
        return [only];
      }
      return [...groups.values()].sort((a, b) => compareText(a.key, b.key));
    },
  };
}
