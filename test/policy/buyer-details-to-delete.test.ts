import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/model/index.ts';
import { buyerDetailsToDelete } from '../../src/policy/buyer-details-to-delete.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { anOrder } from '../../src/testing/index.ts';

const italy = rulebook(amazon, { store: 'IT' });
const at = (text: string) => Date.parse(text);
const order = (id: string, deliveredAt: number | null | undefined): Order =>
  anOrder({ id, shipments: [{ deliveredAt }] });

describe('buyerDetailsToDelete', () => {
  it('R38: 30 days after delivery the buyer’s details go', () => {
    const orders = [
      order('later', at('2026-10-25T12:00:00+01:00')),
      order('unknown', undefined),
      order('b', at('2026-10-08T12:00:00+02:00')),
      order('a', at('2026-10-08T12:00:00+02:00')),
      order('on-its-way', null),
      anOrder({ id: 'elsewhere', account: 'A', marketplace: 'own' }),
    ];
    const rulesFor = ({ marketplace }: Order) => (marketplace === 'amazon' ? italy : undefined);
    const due = buyerDetailsToDelete(orders, { rulesFor, asOf: '2026-11-07T12:00:00+01:00' });
    expect(due.map(({ orderId, status, dueAt }) => [orderId, status, dueAt])).toEqual([
      ['a', 'due', at('2026-11-07T12:00:00+01:00')],
      ['b', 'due', at('2026-11-07T12:00:00+01:00')],
      ['later', 'later', at('2026-11-24T12:00:00+01:00')],
      ['elsewhere', 'no-rule', null],
      ['on-its-way', 'not-delivered', null],
      ['unknown', 'unknown', null],
    ]);
    expect(due[0]?.rule?.id).toBe('amazon.delete-buyer-details');
    expect(due[3]?.account).toBe('A');
    expect(due[5]?.needs).toEqual(['order.shipments.deliveredAt']);
    const moment = at('2026-11-07T12:00:00+01:00') - 1;
    expect(
      buyerDetailsToDelete([order('a', at('2026-10-08T10:00Z'))], { rulesFor, asOf: moment })[0]?.status,
    ).toBe('later');
  });

  it('what is no instant is not known', () => {
    const options = { rulesFor: () => italy, asOf: '2026-11-07T12:00Z' };
    expect(buyerDetailsToDelete([order('a', Number.NaN)], options)[0]?.status).toBe('unknown');
    expect(buyerDetailsToDelete([anOrder({ shipments: undefined })], options)[0]?.status).toBe('unknown');
  });

  it('a store without such a term', () => {
    const options = { rulesFor: () => ({ ...italy, terms: [] }), asOf: '2026-11-07T12:00Z' };
    expect(buyerDetailsToDelete([order('a', at('2026-10-08T10:00Z'))], options)[0]).toMatchObject({
      status: 'no-rule',
      rule: null,
    });
  });
});
