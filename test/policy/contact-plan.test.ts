import { describe, expect, it } from 'vitest';
import type { Conversation, Feedback, Order } from '../../src/model/index.ts';
import { type ContactPlanOptions, contactPlan } from '../../src/policy/contact-plan.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { anOrder } from '../../src/testing/index.ts';

const italy = rulebook(amazon, { store: 'IT' });
const at = (text: string) => Date.parse(text);
const asOf = '2026-10-20T12:00:00+02:00';
const reachable = { id: 'B1', optedOut: false } as const;
/** Delivered on 8 October 2026 at 12:00 in Rome unless said otherwise. */
const order = (id: string, more: Partial<Order> = {}) => anOrder({ id, buyer: reachable, ...more });
const delivered = (text: string): Partial<Order> => ({ shipments: [{ deliveredAt: at(text) }] });

const planned = (orders: readonly Order[], options: Partial<ContactPlanOptions> = {}) =>
  contactPlan(orders, { rulesFor: () => italy, asOf, alreadySent: [], conversations: [], ...options });
const only = (one: Order, options: Partial<ContactPlanOptions> = {}) => {
  const [entry] = planned([one], options).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry;
};
const why = (...given: Parameters<typeof only>) =>
  only(...given).because.map(({ code, args: { open } }) => open ?? code);

describe('contactPlan', () => {
  it('R66: what may be sent when, once, to whom, the first thing first', () => {
    const plan = planned([
      order('3', delivered('2026-10-18T12:00:00+02:00')),
      order('2'),
      order('1'),
      order('4', { buyer: { id: 'B4', optedOut: true } }),
    ]);
    expect(plan.entries.map(({ orderId, from, allowed }) => [orderId, from, allowed])).toEqual([
      ['1', at(asOf), true],
      ['2', at(asOf), true],
      ['3', at('2026-10-24T00:00:00+02:00'), true],
      ['4', null, false],
    ]);
    expect(plan.entries[0]).toMatchObject({
      buyerId: 'B1',
      purpose: 'review-request',
      route: 'request-button',
      until: at('2026-11-07T12:00:00+01:00'),
      because: [{ code: 'permitted' }],
      needs: [],
      rule: { id: 'amazon.contact.review-request' },
    });
    expect(plan.entries[2]?.because).toMatchObject([{ code: 'too-early' }]);
    expect(plan.optedOut).toEqual(['4']);
    expect(plan.withoutRules).toEqual([]);
  });

  it('R53: not twice, and not after its window', () => {
    const sent = { orderId: '1', purpose: 'review-request', sentAt: '2026-10-15T12:00Z' } as const;
    expect(why(order('1'), { alreadySent: [sent, sent] })).toEqual(['already-sent']);
    expect(why(order('2'), { alreadySent: [sent] })).toEqual(['permitted']);
    expect(why(order('1'), { asOf: '2026-12-01T12:00Z' })).toEqual(['too-late']);
    // A month late: it would open after it has closed.
    const late = order('1', delivered('2026-11-09T12:00Z'));
    expect(only(late, { asOf: '2026-11-10T12:00Z' })).toMatchObject({ allowed: false, from: null });
    expect(why(late, { asOf: '2026-11-10T12:00Z' })).toEqual(['too-early', 'too-late']);
    expect(why(late, { asOf: '2026-11-13T12:00Z' })).toEqual(['too-early', 'too-late']);
  });

  it('R53: first the solution, then the request', () => {
    const claim = { filedAt: at('2026-10-15T12:00Z') };
    const decided = {
      ...claim,
      decisions: [{ decidedAt: at('2026-10-16T12:00Z'), outcome: 'denied' as const }],
    };
    const later = {
      ...claim,
      decisions: [{ decidedAt: at('2026-10-26T12:00Z'), outcome: 'denied' as const }],
    };
    expect(why(order('1', { claims: [claim] }))).toEqual(['claim']);
    expect(why(order('1', { claims: [{}] }))).toEqual(['claim']);
    expect(why(order('1', { claims: [later] }))).toEqual(['claim']);
    expect(why(order('1', { claims: [decided] }))).toEqual(['permitted']);
    expect(why(order('1', { claims: [{ filedAt: at('2026-10-26T12:00Z') }] }))).toEqual(['permitted']);
    const request = { requestedAt: at('2026-10-15T12:00Z') };
    expect(why(order('1', { returns: [{ ...request, answeredAt: null }] }))).toEqual(['return-request']);
    expect(why(order('1', { returns: [{ ...request, answeredAt: at('2026-10-26T12:00Z') }] }))).toEqual([
      'return-request',
    ]);
    expect(why(order('1', { returns: [{ ...request, answeredAt: at('2026-10-16T12:00Z') }] }))).toEqual([
      'permitted',
    ]);
    expect(why(order('1', { returns: [request] }))).toEqual(['permitted']);
    const tooEarly = order('1', { claims: [claim], ...delivered('2026-10-18T12:00Z') });
    expect(only(tooEarly)).toMatchObject({ allowed: false, from: null });
  });

  it('R53: nobody is asked for a review while waiting for an answer', () => {
    const thread = (more: Partial<Conversation> = {}): Conversation => ({
      id: 'c',
      marketplace: 'amazon',
      orderIds: ['1', '1'],
      messages: [{ from: 'buyer', sentAt: at('2026-10-18T12:00Z') }],
      ...more,
    });
    const asked = (...conversations: Conversation[]) => why(order('1'), { conversations });
    const event = (kind: 'solved' | 'no-response-needed' | 'reopened' | 'assigned', day: number) => ({
      kind,
      occurredAt: Date.UTC(2026, 9, day),
    });
    expect(asked(thread())).toEqual(['message']);
    expect(asked(thread({ orderIds: ['1'] }), thread({ messages: [] }))).toEqual(['message']);
    expect(asked(thread({ orderIds: ['2'] }))).toEqual(['permitted']);
    expect(asked(thread({ orderIds: undefined }))).toEqual(['permitted']);
    expect(asked(thread({ marketplace: 'ebay' }))).toEqual(['permitted']);
    const answer = { from: 'seller', sentAt: at('2026-10-19T12:00Z') } as const;
    const question = { from: 'buyer', sentAt: at('2026-10-18T12:00Z') } as const;
    expect(asked(thread({ messages: [question, answer] }))).toEqual(['permitted']);
    expect(asked(thread({ messages: [answer] }))).toEqual(['permitted']);
    expect(asked(thread({ messages: [{ ...question, receivedAt: at('2026-10-21T12:00Z') }] }))).toEqual([
      'permitted',
    ]);
    expect(asked(thread({ events: [event('no-response-needed', 19)] }))).toEqual(['permitted']);
    expect(asked(thread({ events: [event('reopened', 20), event('solved', 19)] }))).toEqual(['message']);
    expect(asked(thread({ events: [event('assigned', 19), event('solved', 17)] }))).toEqual(['message']);
  });

  it('an order with bad feedback is treated like any other', () => {
    const feedback: Feedback[] = [{ rating: 1, leftAt: at('2026-10-10T12:00Z') }];
    expect(only(order('1', { feedback }))).toEqual(only(order('1')));
  });

  it('returned and refunded orders only stand aside if they are to', () => {
    const refunded = order('1', { refunds: [{}] });
    expect(why(refunded)).toEqual(['permitted']);
    expect(why(refunded, { withoutReturned: true })).toEqual(['returned-or-refunded']);
    expect(why(order('1'), { withoutReturned: true })).toEqual(['permitted']);
    const unknown = only(order('1', { returns: undefined, refunds: undefined }), { withoutReturned: true });
    expect(unknown).toMatchObject({ allowed: null, needs: ['order.returns', 'order.refunds'] });
    expect(why(order('1', { returns: undefined, refunds: [{}] }), { withoutReturned: true })).toEqual([
      'returned-or-refunded',
    ]);
  });

  it('unknown is not none', () => {
    const bare = anOrder({ id: '1', claims: undefined });
    const entry = only(bare, { alreadySent: undefined, conversations: undefined });
    expect(entry).toMatchObject({
      allowed: null,
      needs: ['buyer.optedOut', 'alreadySent', 'order.claims', 'conversations'],
      from: at(asOf),
    });
    expect('buyerId' in entry).toBe(false);
    // The thread may know the buyer.
    const known = {
      id: 'c',
      marketplace: 'amazon',
      orderIds: ['1'],
      messages: [],
      buyer: { optedOut: true },
    };
    expect(planned([bare], { conversations: [known] }).optedOut).toEqual(['1']);
  });

  it('without rules an order is listed and nothing planned', () => {
    const plan = planned([order('2'), order('1', { account: 'A' })], { rulesFor: () => undefined });
    expect(plan).toEqual({ entries: [], optedOut: [], withoutRules: ['1', '2'] });
    const silent = only(order('1', { account: 'A' }), { rulesFor: () => ({ ...italy, contacts: [] }) });
    expect(silent).toMatchObject({
      account: 'A',
      allowed: null,
      from: null,
      because: [{ code: 'no-rules-for-marketplace' }],
    });
  });

  it('R66: other messages on request, by purpose where all else is equal', () => {
    const plan = planned([order('1')], { purposes: ['warranty', 'invoice', 'marketing'] });
    expect(plan.entries.map(({ purpose, allowed }) => [purpose, allowed])).toEqual([
      ['invoice', true],
      ['warranty', true],
      ['marketing', false],
    ]);
  });

  it('mistakes of the program are named', () => {
    expect(() => planned([order('1'), order('1')])).toThrow(/^orders: 1 stands twice/);
    expect(planned([order('1'), order('1', { account: 'B' })]).entries.length).toBe(2);
    expect(() => planned([order('1')], { rulesFor: () => rulebook(amazon, { store: 'DE' }) })).toThrow(
      /^rules/,
    );
    expect(() => planned([], { asOf: 'x' })).toThrow(/asOf/);
  });
});
