import type { Order } from '../../model/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';

/** Rules of another store say nothing about an order. */
export function checkOrderStore(order: Order | undefined, rules: Rulebook): void {
  if (order === undefined || (order.marketplace === rules.marketplace && order.store === rules.store)) return;
  throw new RangeError(
    `rules: ${rules.marketplace} ${rules.store} is not the order's store ${order.marketplace} ${order.store}`,
  );
}
