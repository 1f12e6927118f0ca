import type { Order } from '../model/index.ts';

/**
 * A whole order to test with: an Italian seller-fulfilled one, shipped and delivered in time, without any defect.
 *
 * @param overrides - Fields to replace or add; `undefined` makes a field not known.
 * @returns An order of which every fact that a metric asks for is known.
 * @example
 * ```ts
 * import { anOrder } from 'goodstanding/testing';
 * const order = anOrder({ store: 'DE', claims: undefined });
 * [order.store, order.claims, order.feedback]; // => ['DE', undefined, []]
 * ```
 */
export function anOrder(overrides: Partial<Order> = {}): Order {
  return {
    id: '405-1111111-2222222',
    marketplace: 'amazon',
    store: 'IT',
    fulfilledBy: 'seller',
    placedAt: Date.UTC(2026, 9, 5, 8),
    updatedAt: Date.UTC(2026, 9, 6, 9),
    channel: 'own',
    status: 'shipped',
    programs: [],
    shipTo: { country: 'IT', city: 'Torino', postalCode: '10121' },
    shipBy: Date.UTC(2026, 9, 7, 21, 59, 59),
    deliverBy: Date.UTC(2026, 9, 12, 21, 59, 59),
    lines: [
      {
        id: '1',
        sku: 'CUP-1',
        productId: 'B0SAMPLE01',
        title: 'Tazza',
        quantity: 1,
        price: { amount: 1990, currency: 'EUR' },
        tax: { amount: 359, currency: 'EUR' },
        shippingPrice: { amount: 0, currency: 'EUR' },
      },
    ],
    shipments: [
      {
        id: 'P1',
        confirmedAt: Date.UTC(2026, 9, 6, 9),
        shippedAt: Date.UTC(2026, 9, 6, 8),
        carrier: 'GLS',
        trackingNumber: 'GL100000000001',
        trackingAddedAt: Date.UTC(2026, 9, 6, 9),
        firstScanAt: Date.UTC(2026, 9, 6, 15),
        deliveredAt: Date.UTC(2026, 9, 8, 10),
      },
    ],
    cancellations: [],
    feedback: [],
    claims: [],
    chargebacks: [],
    returns: [],
    refunds: [],
    invoices: [],
    ...overrides,
  };
}
