import type { Coverage, Fact, Order } from '../../model/index.ts';
import { type LocalDate, localDateAt } from '../../time/index.ts';
import { type AmazonReadOptions, accountOf } from './options.ts';
import { storeNamed } from './stores.ts';

interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Coverage of a file that names no store: only if the caller says both store and days. */
export function statedCoverage(facts: readonly Fact[], options: AmazonReadOptions): readonly Coverage[] {
  if (options.store === undefined || options.covers === undefined) return [];
  return storeCoverage(facts, options.store, options.covers, options);
}

/**
 * Coverage of a source of whole orders, store by store, over the stated days or, where `placedDays` allows
 * it, from the first to the last order. A fact that one order of the store lacks is not covered there.
 */
export function ordersCoverage(
  orders: readonly Order[],
  facts: readonly Fact[],
  options: AmazonReadOptions,
  placedDays: boolean,
): readonly Coverage[] {
  const stores = new Map<string, Order[]>();
  if (options.store !== undefined && options.covers !== undefined) stores.set(options.store, []);
  for (const order of orders) {
    if (order.channel === 'other') continue;
    const known = stores.get(order.store);
    if (known === undefined) stores.set(order.store, [order]);
    else known.push(order);
  }
  return [...stores].flatMap(([store, own]) => {
    const days = options.covers ?? (placedDays ? daysOf(own, store) : undefined);
    if (days === undefined) return [];
    const known = facts.filter((fact) => own.every((order) => tells(order, fact)));
    return storeCoverage(known, store, days, options);
  });
}

function storeCoverage(
  facts: readonly Fact[],
  store: string,
  days: Days,
  options: AmazonReadOptions,
): readonly Coverage[] {
  const { zone } = storeNamed(store) as { readonly zone: string };
  return facts.map((fact) => ({
    fact,
    marketplace: 'amazon',
    ...accountOf(options),
    store,
    ...(options.fulfilledBy === undefined ? {} : { fulfilledBy: options.fulfilledBy }),
    from: days.from,
    to: days.to,
    zone,
  }));
}

function daysOf(orders: readonly Order[], store: string): Days {
  const { zone } = storeNamed(store) as { readonly zone: string };
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { placedAt } of orders) {
    first = Math.min(first, placedAt);
    last = Math.max(last, placedAt);
  }
  return { from: localDateAt(first, zone), to: localDateAt(last, zone) };
}

function tells(order: Order, fact: Fact): boolean {
  switch (fact) {
    case 'status':
      return order.status !== undefined;
    case 'lines':
      return order.lines !== undefined;
    case 'shipments':
      return order.shipments !== undefined;
    case 'tracking-numbers':
      return order.shipments?.every((shipment) => shipment.trackingNumber !== undefined) === true;
    case 'cancellations':
      return order.cancellations !== undefined;
    case 'cancelled-by':
      return order.cancellations?.every((cancellation) => cancellation.by !== 'unknown') === true;
    default:
      return true;
  }
}
