import { describe, expect, it } from 'vitest';
import type { Conversation, Order } from '../../src/model/index.ts';
import { contactPermission } from '../../src/policy/contact-permission.ts';
import type { ContactOptions, ContactQuestion } from '../../src/policy/contacts/contact-answer.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { type ContactRule, rulebook } from '../../src/rulebook/index.ts';
import { anOrder } from '../../src/testing/index.ts';

const italy = rulebook(amazon, { store: 'IT' });
const at = (text: string) => Date.parse(text);
/** Delivered on 8 October 2026 at 12:00 in Rome, estimated for the end of 12 October. */
const order = anOrder({ buyer: { optedOut: false } });
const withDelivery = (deliveredAt: number | null | undefined, more: Partial<Order> = {}): Order =>
  anOrder({ buyer: { optedOut: false }, shipments: [{ id: 'P1', deliveredAt }], ...more });

const asked = (question: Partial<ContactQuestion>, options: Partial<ContactOptions> = {}) =>
  contactPermission(
    { purpose: 'review-request', order, ...question },
    { rules: italy, asOf: '2026-10-20T12:00:00+02:00', alreadySent: [], ...options },
  );
const codes = (...given: Parameters<typeof asked>) => asked(...given).because.map(({ code }) => code);

describe('contactPermission: the request for a review', () => {
  it('R53: allowed in its window, once, by the marketplace’s own button', () => {
    expect(asked({})).toMatchObject({
      purpose: 'review-request',
      allowed: true,
      because: [{ code: 'permitted', args: { purpose: 'review-request' } }],
      route: 'request-button',
      routes: ['request-button', 'api', 'marketplace'],
      messageType: null,
      // Five days have passed when the 14th begins; 30 days after delivery, winter time by then.
      opensAt: at('2026-10-14T00:00:00+02:00'),
      until: at('2026-11-07T11:00:00+01:00') + 3_600_000,
      critical: false,
      once: { limit: 1, sent: 0 },
      needs: [],
      rule: { id: 'amazon.contact.review-request', confidence: 'high', overridden: false },
    });
  });

  it('R53: not before the fifth day has passed, not after the thirtieth', () => {
    const { opensAt, until } = asked({});
    if (opensAt === null || until === null) throw new Error('no window');
    expect(asked({}, { asOf: opensAt }).allowed).toBe(true);
    expect(asked({}, { asOf: opensAt - 1 })).toMatchObject({
      allowed: false,
      because: [{ code: 'too-early', args: { opensAt } }],
    });
    expect(asked({}, { asOf: until }).allowed).toBe(true);
    expect(asked({}, { asOf: until + 1 })).toMatchObject({
      allowed: false,
      because: [{ code: 'too-late', args: { until } }],
    });
  });

  it('the first day of the estimate, where the caller knows it, opens it too', () => {
    const later = asked({}, { deliverFrom: '2026-10-11T08:00:00+02:00' });
    expect(later.opensAt).toBe(at('2026-10-17T00:00:00+02:00'));
    const earlier = asked({}, { deliverFrom: '2026-10-01T08:00:00+02:00' });
    expect(earlier.opensAt).toBe(at('2026-10-14T00:00:00+02:00'));
    const alone = asked({ order: withDelivery(undefined) }, { deliverFrom: '2026-10-01T08:00:00+02:00' });
    expect(alone.opensAt).toBe(at('2026-10-07T00:00:00+02:00'));
  });

  it('without a known delivery the estimate counts, without an estimate the delivery', () => {
    const estimated = asked({ order: withDelivery(undefined) });
    // The latest day of the estimate is the 12th; 23:59:59 in Rome, 30 days later an hour of winter time.
    expect([estimated.opensAt, estimated.until]).toEqual([
      at('2026-10-18T00:00:00+02:00'),
      at('2026-11-11T23:59:59+01:00'),
    ]);
    const delivered = asked({ order: anOrder({ buyer: { optedOut: false }, deliverBy: undefined }) });
    expect(delivered.until).toBe(at('2026-11-07T12:00:00+01:00'));
    const neither = asked({ order: withDelivery(undefined, { deliverBy: undefined }) });
    expect(neither).toMatchObject({ allowed: null, needs: ['order.deliverBy'], opensAt: null, until: null });
  });

  it('a parcel that has not arrived, or arrived later than now, is no occasion', () => {
    expect(codes({ order: withDelivery(null) })).toEqual(['not-delivered']);
    expect(codes({ order: withDelivery(at('2026-10-21T12:00:00+02:00')) })).toEqual(['not-delivered']);
    expect(codes({ order: anOrder({ buyer: { optedOut: false }, shipments: [] }) })).toEqual([
      'not-delivered',
    ]);
    const two = anOrder({
      buyer: { optedOut: false },
      shipments: [{ deliveredAt: at('2026-10-08T10:00Z') }, { deliveredAt: null }],
    });
    expect(codes({ order: two })).toEqual(['not-delivered']);
    const last = anOrder({
      buyer: { optedOut: false },
      shipments: [{ deliveredAt: at('2026-10-10T10:00Z') }, { deliveredAt: at('2026-10-08T10:00Z') }],
    });
    expect(asked({ order: last }).opensAt).toBe(at('2026-10-16T00:00:00+02:00'));
  });

  it('R53: pending and cancelled orders get none', () => {
    const other = (more: Partial<Order>) => codes({ order: { ...order, ...more } });
    expect(other({ status: 'pending' })).toEqual(['order-pending']);
    expect(other({ status: 'cancelled' })).toEqual(['order-cancelled']);
    expect(other({ cancellations: [{ by: 'buyer' }] })).toEqual(['order-cancelled']);
    expect(other({ cancellations: [{ by: 'buyer', cancelledAt: at('2026-10-06T10:00Z') }] })).toEqual([
      'order-cancelled',
    ]);
    expect(other({ cancellations: [{ by: 'seller', lineIds: ['1'] }] })).toEqual(['permitted']);
    expect(other({ cancellations: [{ by: 'buyer', cancelledAt: at('2026-12-06T10:00Z') }] })).toEqual([
      'permitted',
    ]);
    expect(asked({ order: { ...order, status: undefined, cancellations: undefined } })).toMatchObject({
      allowed: null,
      needs: ['order.status'],
    });
  });

  it('R53: once per order, a free message of the seller’s own counting as one', () => {
    const sent = { purpose: 'review-request', sentAt: '2026-10-15T12:00:00+02:00' } as const;
    expect(asked({}, { alreadySent: [sent] })).toMatchObject({
      allowed: false,
      because: [{ code: 'already-sent', args: { limit: 1, sent: 1 } }],
      once: { limit: 1, sent: 1 },
    });
    expect(asked({}, { alreadySent: [{ ...sent, purpose: 'other-needed-contact' }] }).allowed).toBe(false);
    expect(asked({}, { alreadySent: [{ ...sent, purpose: 'invoice' }] }).allowed).toBe(true);
    expect(asked({}, { alreadySent: [{ ...sent, orderId: order.id }] }).allowed).toBe(false);
    expect(asked({}, { alreadySent: [{ ...sent, orderId: 'another' }] }).allowed).toBe(true);
    expect(asked({}, { alreadySent: [{ ...sent, sentAt: '2026-10-21T12:00:00+02:00' }] }).allowed).toBe(true);
  });

  it('unknown is not none: without the facts there is no permission', () => {
    expect(asked({ order: anOrder() }, { alreadySent: undefined })).toMatchObject({
      allowed: null,
      because: [{ code: 'permitted' }],
      needs: ['buyer.optedOut', 'alreadySent'],
      once: { limit: 1, sent: null },
    });
    expect(asked({ order: undefined }, {}).needs).toEqual(['buyer.optedOut', 'order']);
    // What forbids, forbids without them.
    expect(asked({ order: { ...order, status: 'pending' } }, { alreadySent: undefined }).allowed).toBe(false);
  });
});

describe('contactPermission: other purposes', () => {
  it.each([
    'marketing',
    'thank-you',
    'order-confirmation',
    'shipping-confirmation',
    'review-change',
  ] as const)('R50: %s never', (purpose) => {
    expect(asked({ purpose })).toMatchObject({
      allowed: false,
      because: [{ code: 'purpose-forbidden', args: { purpose } }],
      route: null,
      routes: [],
    });
  });

  it('R53: an opted-out buyer gets what the order needs and nothing else', () => {
    const buyer = { optedOut: true };
    expect(codes({ buyer })).toEqual(['buyer-opted-out']);
    expect(codes({ order: anOrder({ buyer }) })).toEqual(['buyer-opted-out']);
    const conversation: Conversation = { id: 'c', marketplace: 'amazon', messages: [], buyer };
    expect(codes({ order: anOrder(), conversation })).toEqual(['buyer-opted-out']);
    expect(asked({ buyer, purpose: 'fulfillment-problem' })).toMatchObject({
      allowed: true,
      critical: true,
      because: [{ code: 'critical' }],
      messageType: 'unexpectedProblem',
      once: { limit: null, sent: 0 },
    });
  });

  it('R53: a message of the seller’s own accord ends 30 days after delivery', () => {
    const invoice = (asOf: string, one: Order = order) => asked({ purpose: 'invoice', order: one }, { asOf });
    expect(invoice('2026-11-07T12:00:00+01:00').allowed).toBe(true);
    expect(invoice('2026-11-07T12:00:01+01:00')).toMatchObject({
      allowed: false,
      because: [{ code: 'too-late', args: { until: at('2026-11-07T12:00:00+01:00') } }],
    });
    // Not delivered yet: no end.
    expect(invoice('2026-12-24T12:00:00+01:00', withDelivery(null))).toMatchObject({
      allowed: true,
      until: null,
    });
    // Delivery not known: in any case not before it was placed, or left.
    const unknown = withDelivery(undefined);
    expect(invoice('2026-11-04T08:00:00Z', unknown).allowed).toBe(true);
    expect(invoice('2026-11-04T09:00:00+01:00', unknown).allowed).toBe(true);
    expect(invoice('2026-11-05T09:00:00+01:00', unknown)).toMatchObject({
      allowed: null,
      needs: ['order.shipments.deliveredAt'],
    });
    const left = anOrder({
      buyer: { optedOut: false },
      shipments: [{ shippedAt: at('2026-10-07T08:00Z') }, { confirmedAt: at('2027-10-07T08:00Z') }],
    });
    expect(invoice('2026-11-05T09:00:00+01:00', left).allowed).toBe(true);
  });

  it('S004: a reply to the buyer is always allowed, in the thread and by the way the buyer took', () => {
    const conversation: Conversation = {
      id: 'thread-1',
      marketplace: 'amazon',
      buyer: { optedOut: true },
      messages: [
        { from: 'seller', sentAt: 1 },
        { from: 'buyer', sentAt: 2, route: 'marketplace-email' },
      ],
    };
    expect(asked({ purpose: 'reply', conversation })).toMatchObject({
      allowed: true,
      route: 'marketplace-email',
      because: [{ code: 'answers-the-buyer', args: { conversation: 'thread-1' } }],
      needs: [],
    });
    const byPhone: Conversation = {
      ...conversation,
      messages: [{ from: 'buyer', sentAt: 2, route: 'phone' }],
    };
    expect(asked({ purpose: 'reply', conversation: byPhone }).route).toBe('marketplace');
    expect(asked({ purpose: 'reply', order: undefined })).toMatchObject({
      allowed: true,
      route: 'marketplace',
    });
    expect(codes({ purpose: 'reply', conversation: { ...conversation, messages: [] } })).toEqual([
      'no-message-to-answer',
    ]);
  });
});

describe('contactPermission: what is no instant', () => {
  const broken = anOrder({
    buyer: { optedOut: false },
    placedAt: Number.NaN,
    deliverBy: Number.NaN,
    shipments: [{ deliveredAt: Number.NaN, shippedAt: Number.NaN }],
  });

  it('is not known', () => {
    expect(asked({ order: broken })).toMatchObject({ allowed: null, needs: ['order.deliverBy'] });
    expect(asked({ order: broken, purpose: 'invoice' })).toMatchObject({
      allowed: null,
      needs: ['order.shipments.deliveredAt'],
    });
    const shipped = { ...broken, shipments: [{ shippedAt: at('2026-10-07T08:00Z') }] };
    expect(asked({ order: shipped, purpose: 'invoice' }).allowed).toBe(true);
  });
});

describe('contactPermission: rules', () => {
  const unsure = (rules: ContactOptions['rules']) => asked({}, { rules });
  it('a marketplace without such rules gives no permission', () => {
    expect(unsure({ ...italy, contacts: [] })).toMatchObject({
      allowed: null,
      because: [{ code: 'no-rules-for-marketplace' }],
      rule: null,
    });
    const others = italy.contacts.filter(({ purpose }) => purpose !== 'review-request');
    expect(codes({}, { rules: { ...italy, contacts: others } })).toEqual(['no-rule-for-purpose']);
  });

  it('a purpose without term, or with one that the store does not set, has no window', () => {
    const review = italy.contacts.find(({ purpose }) => purpose === 'review-request') as ContactRule;
    const free = unsure({ ...italy, contacts: [{ ...review, term: undefined }] });
    expect(free).toMatchObject({ allowed: true, opensAt: null, until: null });
    expect(unsure({ ...italy, terms: [] })).toMatchObject({ allowed: true, opensAt: null, until: null });
    const bare = {
      ...italy,
      contacts: [{ ...review, purpose: 'warranty' as const, term: undefined, routes: [] }],
    };
    expect(asked({ purpose: 'warranty' }, { rules: bare })).toMatchObject({ allowed: true, route: null });
    const invoice = asked(
      { purpose: 'invoice' },
      { rules: { ...italy, terms: [] }, asOf: '2027-01-01T12:00Z' },
    );
    expect(invoice).toMatchObject({ allowed: true, until: null });
  });

  it('a term in hours or working days is counted as such', () => {
    const opening = (
      opensAfter: { hours: number } | { workingDays: number },
      binds: 'seller' | 'buyer' = 'seller',
    ) => {
      const terms = italy.terms.map((term) =>
        term.term === 'request-review' ? { ...term, opensAfter, binds } : term,
      );
      return unsure({ ...italy, terms }).opensAt;
    };
    expect(opening({ hours: 5 })).toBe(at('2026-10-08T17:00:00+02:00'));
    // Thursday the 8th and three working days: Tuesday the 13th has to pass.
    expect(opening({ workingDays: 3 })).toBe(at('2026-10-14T00:00:00+02:00'));
    const days = italy.terms.map((term) =>
      term.term === 'request-review' ? { ...term, binds: 'buyer' as const } : term,
    );
    expect(unsure({ ...italy, terms: days }).opensAt).toBe(at('2026-10-13T12:00:00+02:00'));
  });

  it('the rules of the order’s own store, and real instants', () => {
    const german = rulebook(amazon, { store: 'DE' });
    expect(() => asked({}, { rules: german })).toThrow(
      /^rules: amazon DE is not the order's store amazon IT/,
    );
    expect(() => asked({}, { asOf: 'today' })).toThrow(/asOf/);
    const sent = { purpose: 'review-request', sentAt: 'once' } as const;
    expect(() => asked({}, { alreadySent: [sent] })).toThrow(/alreadySent\[0\]\.sentAt/);
  });
});
