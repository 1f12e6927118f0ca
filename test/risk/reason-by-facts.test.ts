import { describe, expect, it } from 'vitest';
import type { ContactReason, Order } from '../../src/model/index.ts';
import { assessRisk } from '../../src/risk/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { anOrder } from '../../src/testing/index.ts';
import { classified } from './classified.ts';

const rules = rulebook(amazon, { store: 'IT' });
const asOf = Date.UTC(2026, 9, 15, 12);
const day = (on: number) => Date.UTC(2026, 9, on, 10);
const [open, sent, delivered] = [
  anOrder({ status: 'unshipped', shipments: [], deliverBy: day(20) }),
  anOrder({ shipments: [{ confirmedAt: day(6), deliveredAt: null }], deliverBy: day(20) }),
  anOrder({ shipments: [{ confirmedAt: day(6), deliveredAt: day(8) }] }),
];

const byFacts = (reason: ContactReason, order: Order) =>
  assessRisk({ classification: classified({ reason }), order }, { rules, asOf }).reasonByFacts;

describe('reasonByFacts', () => {
  it.each<[string, ContactReason, Order, ContactReason, string, number | undefined]>([
    [
      'words ask where it is, the date has passed',
      'where-is-my-order',
      { ...sent, deliverBy: day(12) },
      'late-delivery',
      'past-its-date',
      day(12),
    ],
    [
      'words ask where it is, it was delivered',
      'where-is-my-order',
      delivered,
      'not-received',
      'already-delivered',
      day(8),
    ],
    [
      'words say late, it was delivered',
      'late-delivery',
      delivered,
      'not-received',
      'already-delivered',
      day(8),
    ],
    [
      'words say late, the order was cancelled',
      'late-delivery',
      { ...open, cancellations: [{ by: 'seller', cancelledAt: day(9) }] },
      'refund-status',
      'already-cancelled',
      day(9),
    ],
    [
      'words cancel, it was cancelled',
      'cancel-order',
      { ...open, status: 'cancelled' },
      'refund-status',
      'already-cancelled',
      undefined,
    ],
    [
      'words cancel, it was cancelled and refunded',
      'cancel-order',
      { ...open, status: 'cancelled', refunds: [{ refundedAt: day(10) }] },
      'refund-status',
      'already-refunded',
      day(10),
    ],
    ['words cancel, it has left', 'cancel-order', sent, 'return-request', 'already-shipped', day(6)],
    ['words change, it has left', 'change-order', sent, 'change-order', 'already-shipped', day(6)],
    [
      'words ask for the refund, it was made',
      'refund-status',
      { ...delivered, refunds: [{ refundedAt: day(11) }] },
      'refund-status',
      'already-refunded',
      day(11),
    ],
  ])('%s', (_, reason, order, then, because, since) => {
    expect(byFacts(reason, order)).toEqual({
      reason: then,
      because,
      ...(since === undefined ? {} : { since }),
    });
  });

  it.each<[string, ContactReason, Order]>([
    ['on its way and in time', 'where-is-my-order', sent],
    ['late by words and by its date', 'late-delivery', { ...sent, deliverBy: day(12) }],
    ['not sent yet', 'cancel-order', open],
    ['a refund later than asked', 'refund-status', { ...delivered, refunds: [{ refundedAt: day(16) }] }],
    [
      'one line cancelled is not the order',
      'late-delivery',
      { ...sent, cancellations: [{ by: 'seller', cancelledAt: day(9), lineIds: ['1'] }] },
    ],
    ['about the goods', 'damaged-or-defective', delivered],
  ])('nothing where the order agrees: %s', (_, reason, order) => {
    expect(byFacts(reason, order)).toBeUndefined();
  });

  it('the score follows the facts, and the words stay in the evidence', () => {
    const words = { label: 'where-is-my-order', start: 0, end: 8, excerpt: 'Where is' } as const;
    const classification = classified({ reason: 'where-is-my-order', evidence: [words] });
    const [factor] = assessRisk({ classification, order: delivered }, { rules, asOf }).factors;
    expect(factor).toMatchObject({ code: 'not-received', evidence: [words] });
  });
});
