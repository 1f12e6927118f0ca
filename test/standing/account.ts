import type { Order } from '../../src/model/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { type Rulebook, rulebook } from '../../src/rulebook/index.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** An instant in the wall clock of Rome in winter. */
export const rome = (text: string): number => Date.parse(`${text}+01:00`);

export const asOf: number = rome('2026-11-20T12:00');

/** An order of Amazon's Italian store, shipped by the seller, of which everything is known and nothing is wrong. */
export function anItalianOrder(id: string, change: Partial<Order> = {}): Order {
  const placedAt = change.placedAt ?? rome('2026-11-01T10:00');
  return {
    id,
    marketplace: 'amazon',
    store: 'IT',
    fulfilledBy: 'seller',
    placedAt,
    status: 'shipped',
    shipBy: placedAt + 2 * day,
    deliverBy: placedAt + 5 * day,
    shipments: [
      {
        confirmedAt: placedAt + day,
        trackingNumber: `T${id}`,
        firstScanAt: placedAt + day + hour,
        deliveredAt: placedAt + 3 * day,
      },
    ],
    cancellations: [],
    feedback: [],
    claims: [],
    chargebacks: [],
    returns: [],
    ...change,
  };
}

/** So many such orders, with ids of their own. */
export function italianOrders(
  count: number,
  change: Partial<Order> = {},
  prefix = 'clean',
): readonly Order[] {
  return Array.from({ length: count }, (_, index) => anItalianOrder(`${prefix}-${index}`, change));
}

/** Amazon's rules for a store, only these ones where ids are given. */
export function rulesOf(store = 'IT', ...ids: readonly string[]): Rulebook {
  const metrics = amazon.metrics.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return rulebook({ ...amazon, metrics }, { store });
}

/** A claim granted then, unless something else is said. */
export function grantedClaim(decidedAt: number) {
  return { filedAt: decidedAt - 3 * day, decisions: [{ decidedAt, outcome: 'granted' as const }] };
}

/** A service chargeback that nobody decided. */
export function openChargeback(filedAt: number) {
  return { filedAt, kind: 'service' as const, decisions: [] };
}

export function negativeFeedback(leftAt: number, rating: 1 | 2 = 1) {
  return { rating, about: 'seller' as const, leftAt };
}
