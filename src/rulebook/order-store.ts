import type { Order } from '../model/index.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * Refuses rules of another store than the order's: they say nothing about it.
 *
 * @param order - Nothing is checked without one.
 * @param rules - A rulebook.
 * @throws RangeError naming both stores.
 * @example
 * ```ts
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const order = { id: '1', marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt: 0 } as const;
 * checkOrderStore(order, rulebook(amazon, { store: 'IT' })); // => undefined
 * ```
 */
export function checkOrderStore(
  order: Pick<Order, 'marketplace' | 'store'> | undefined,
  rules: Rulebook,
): void {
  if (order === undefined || (order.marketplace === rules.marketplace && order.store === rules.store)) return;
  throw new RangeError(
    `rules: ${rules.marketplace} ${rules.store} is not the order's store ${order.marketplace} ${order.store}`,
  );
}
