import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseConversation,
  parseDraft,
  parseFeedback,
  parseMessage,
  parseOrder,
  parseOrders,
} from '../../src/model/index.ts';

const row = {
  id: '7',
  marketplace: 'amazon',
  store: 'IT',
  fulfilledBy: 'seller',
  placedAt: '2026-03-01T09:30:00+01:00',
};
// 2026-03-01T08:30Z is 20513 days and 8.5 hours after 1970.
const PLACED = 20513 * 86_400_000 + 8.5 * 3_600_000;

function orderOf(extra: object): unknown {
  const parsed = parseOrder({ ...row, ...extra });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function issuesOf(extra: object) {
  const parsed = parseOrder({ ...row, ...extra });
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join('.')]);
}

const everything = {
  ...row,
  account: 'A1',
  updatedAt: '2026-03-02T00:00Z',
  replaces: '6',
  channel: 'own',
  precision: 'day',
  buyer: { id: 'b', name: 'Ada', locale: 'it-IT', optedOut: false },
  status: 'partially-shipped',
  programs: ['prime', { other: 'EASY_SHIP' }],
  shipFrom: 'CN',
  shipTo: { country: 'IT', region: 'RM', city: 'Roma', postalCode: '00100' },
  shipBy: '2026-03-03T22:59:59Z',
  deliverBy: '2026-03-09T22:59:59Z',
  lines: [
    {
      id: 'l1',
      sku: 'S',
      productId: 'B0',
      title: 'T "x"',
      category: 'c',
      quantity: 0,
      price: { amount: -5, currency: 'EUR' },
      tax: { amount: 0, currency: 'EUR' },
      shippingPrice: { amount: 100, currency: 'JPY' },
    },
  ],
  shipments: [
    {
      id: 'p1',
      confirmedAt: '2026-03-02T10:00Z',
      shippedAt: '2026-03-02T09:00Z',
      carrier: 'BRT',
      trackingNumber: null,
      trackingUrl: 'https://x',
      trackingAddedAt: '2026-03-02T11:00Z',
      firstScanAt: null,
      deliveredAt: null,
      label: 'own',
      lines: [{ lineId: 'l1', quantity: 1 }],
    },
  ],
  cancellations: [
    {
      cancelledAt: '2026-03-02T10:00Z',
      by: 'buyer',
      requestedThroughMarketplace: true,
      lineIds: ['l1'],
      countsInCancelRate: false,
      precision: 'day',
    },
  ],
  feedback: [
    {
      rating: 2,
      about: 'seller',
      leftAt: '2026-03-05T10:00Z',
      comment: '',
      revisions: [{ revisedAt: '2026-03-06T10:00Z', rating: 'positive' }],
      removedAt: '2026-03-07T10:00Z',
      removedBy: { other: 'court' },
      struckThroughAt: '2026-03-08T10:00Z',
      countsInOdr: false,
      precision: 'day',
    },
  ],
  claims: [
    {
      filedAt: '2026-03-06T10:00Z',
      reason: 'INR',
      decisions: [{ decidedAt: '2026-03-07T10:00Z', outcome: 'granted' }],
      countsInOdr: true,
      debited: true,
      precision: 'day',
    },
  ],
  chargebacks: [
    {
      filedAt: '2026-03-06T10:00Z',
      kind: 'service',
      decisions: [{ decidedAt: '2026-03-07T10:00Z', outcome: { other: 'split' } }],
      countsInOdr: true,
      debited: false,
      precision: 'day',
    },
  ],
  returns: [
    {
      requestedAt: '2026-03-06T10:00Z',
      answeredAt: null,
      answer: 'closed',
      inPolicy: true,
      receivedAt: '2026-03-07T10:00Z',
      refundedAt: '2026-03-08T10:00Z',
      reason: 'CR-DEFECTIVE',
      lineIds: [],
      precision: 'day',
    },
  ],
  refunds: [
    { refundedAt: '2026-03-08T10:00Z', amount: { amount: 1, currency: 'EUR' }, reason: 'r', by: 'seller' },
  ],
  invoices: [{ uploadedAt: '2026-03-08T10:00Z' }],
  verdicts: { shippedLate: true, deliveredLate: false, validTracking: true },
};

describe('parseOrder', () => {
  it('R11: five fields make an order, of any marketplace', () => {
    expect(parseOrder({ ...row, marketplace: 'my-own' })).toEqual({
      ok: true,
      value: { ...row, marketplace: 'my-own', placedAt: PLACED },
      ignored: [],
    });
    expect(parseOrder({})).toMatchObject({
      ok: false,
      issues: ['id', 'marketplace', 'store', 'fulfilledBy', 'placedAt'].map((key) => ({
        code: 'missing',
        path: [key],
      })),
    });
  });

  it('reads every field of the model and keeps absent, null and empty apart', () => {
    const value = orderOf(everything);
    expect(value).toMatchObject({
      shipFrom: { country: 'CN' },
      shipments: [{ trackingNumber: null, confirmedAt: Date.UTC(2026, 2, 2, 10) }],
      returns: [{ answeredAt: null, lineIds: [] }],
      programs: ['prime', { other: 'EASY_SHIP' }],
      feedback: [{ rating: 2, revisions: [{ revisedAt: Date.UTC(2026, 2, 6, 10), rating: 'positive' }] }],
    });
    expect(Object.keys(value as object).sort()).toEqual(Object.keys(everything).sort());
    expect(orderOf({ feedback: [] })).toEqual({ ...row, placedAt: PLACED, feedback: [] });
  });

  it('takes every form of an instant', () => {
    const forms = [
      '2026-03-01T08:30Z',
      PLACED,
      new Date(PLACED),
      { epochMilliseconds: PLACED },
      { toMillis: () => PLACED },
    ];
    for (const placedAt of forms) expect(orderOf({ placedAt })).toMatchObject({ placedAt: PLACED });
  });

  it.each([
    ['2026-03-01T09:30', 'no-offset'],
    ['2026-02-30T09:30Z', 'no-such-date'],
    ['2026-03-01T09:30+25:00', 'no-such-offset'],
    [1_772_353_800, 'seconds-not-milliseconds'],
    ['yesterday', 'not-an-instant'],
    [null, 'not-an-instant'],
    [9e15, 'out-of-range'],
    // As a number it would be taken for seconds, so it would not survive a second parse.
    ['1960-01-01T00:00Z', 'out-of-range'],
  ])('bad instant %s is %s, with its place', (bad, code) => {
    expect(issuesOf({ placedAt: bad })).toEqual([[code, 'placedAt']]);
    expect(issuesOf({ claims: [{}, { filedAt: bad }] })).toEqual([[code, 'claims.1.filedAt']]);
  });

  it('leaves out keys whose value is undefined', () => {
    const value = orderOf({ account: undefined, buyer: { name: undefined }, lines: [{ sku: undefined }] });
    expect(JSON.stringify(value)).toBe(JSON.stringify({ ...row, placedAt: PLACED, buyer: {}, lines: [{}] }));
    expect(Object.keys(value as object)).not.toContain('account');
  });

  it('null is an issue where the model does not know it', () => {
    expect(
      issuesOf({ account: null, lines: null, shipments: [{ confirmedAt: null, carrier: null }] }),
    ).toEqual([
      ['wrong-type', 'account'],
      ['wrong-type', 'lines'],
      ['not-an-instant', 'shipments.0.confirmedAt'],
      ['wrong-type', 'shipments.0.carrier'],
    ]);
  });

  it('an unknown word is an issue, the same word as { other } is kept', () => {
    expect(parseOrder({ ...row, status: 'Versandt' })).toEqual({
      ok: false,
      issues: [
        {
          code: 'unknown-code',
          path: ['status'],
          expected:
            'pending | unshipped | partially-shipped | shipped | cancelled | unfulfillable | { other: text }',
          received: '"Versandt"',
        },
      ],
    });
    expect(orderOf({ status: { other: 'Versandt' } })).toMatchObject({ status: { other: 'Versandt' } });
    expect(issuesOf({ status: { other: 5 } })).toEqual([['wrong-type', 'status.other']]);
    expect(issuesOf({ status: {} })).toEqual([['missing', 'status.other']]);
    expect(issuesOf({ status: 5, fulfilledBy: 'amazon' })).toEqual([
      ['unknown-code', 'fulfilledBy'],
      ['wrong-type', 'status'],
    ]);
  });

  it('a place is an object or a country code', () => {
    expect(orderOf({ shipTo: 'US' })).toMatchObject({ shipTo: { country: 'US' } });
    expect(issuesOf({ shipFrom: 'China', shipTo: { country: 'usa', city: 3 } })).toEqual([
      ['unknown-code', 'shipFrom'],
      ['unknown-code', 'shipTo.country'],
      ['wrong-type', 'shipTo.city'],
    ]);
    expect(issuesOf({ shipTo: 5 })).toEqual([['wrong-type', 'shipTo']]);
  });

  it('quantities are whole and not negative, money is whole minor units of a currency that exists', () => {
    expect(issuesOf({ lines: [{ quantity: -1 }, { quantity: 1.5 }, { quantity: '1' }] })).toEqual([
      ['out-of-range', 'lines.0.quantity'],
      ['out-of-range', 'lines.1.quantity'],
      ['wrong-type', 'lines.2.quantity'],
    ]);
    const price = (amount: unknown, currency: unknown) => ({ price: { amount, currency } });
    expect(
      issuesOf({ lines: [price(19.99, 'EUR'), price(1, 'EUX'), price(2 ** 53, 'eur'), price(1, 9)] }),
    ).toEqual([
      ['not-an-amount', 'lines.0.price.amount'],
      ['no-such-currency', 'lines.1.price.currency'],
      ['not-an-amount', 'lines.2.price.amount'],
      ['no-such-currency', 'lines.2.price.currency'],
      ['wrong-type', 'lines.3.price.currency'],
    ]);
    expect(
      Object.is(
        (orderOf({ lines: [{ quantity: -0 }] }) as { lines: { quantity: number }[] }).lines[0]?.quantity,
        0,
      ),
    ).toBe(true);
  });

  it('a blank name is no name', () => {
    expect(issuesOf({ id: ' ', store: '' })).toEqual([
      ['missing', 'id'],
      ['missing', 'store'],
    ]);
    expect(issuesOf({ id: 7 })).toEqual([['wrong-type', 'id']]);
  });

  it('unknown keys are listed with what they may have meant, the rest is read', () => {
    const parsed = parseOrder({
      ...row,
      ship_by: 1,
      Shipments: [],
      colour: 'red',
      status: { other: 'Odd', why: 1 },
      lines: [{ sku: 'a' }, { qantity: 2, sku: 'b' }],
      shipTo: { cuntry: 'IT', city: 'Roma' },
    });
    expect(parsed.ok && parsed.value).toEqual({
      ...row,
      placedAt: PLACED,
      status: { other: 'Odd' },
      lines: [{ sku: 'a' }, { sku: 'b' }],
      shipTo: { city: 'Roma' },
    });
    const ignored = parsed.ok ? parsed.ignored.map(({ path, expected }) => [path.join('.'), expected]) : [];
    expect(new Map(ignored as [string, string | undefined][])).toEqual(
      new Map([
        ['ship_by', 'shipBy'],
        ['Shipments', 'shipments'],
        ['colour', undefined],
        ['status.why', undefined],
        ['lines.1.qantity', 'quantity'],
        ['shipTo.cuntry', 'country'],
      ]),
    );
    expect(parsed.ok && parsed.ignored.every(({ code }) => code === 'unknown-key')).toBe(true);
    expect(parsed.ok && parsed.ignored.find(({ path }) => path[0] === 'colour')).toEqual({
      code: 'unknown-key',
      path: ['colour'],
      received: '"colour"',
    });
  });

  it('a misspelt key that is required stands beside the missing one', () => {
    const { placedAt, ...rest } = row;
    expect(parseOrder({ ...rest, placeAt: placedAt })).toEqual({
      ok: false,
      issues: [
        {
          code: 'missing',
          path: ['placedAt'],
          expected: 'an instant: ISO 8601 with offset, or epoch milliseconds',
        },
        { code: 'unknown-key', path: ['placeAt'], expected: 'placedAt', received: '"placeAt"' },
      ],
    });
  });

  it('a very long key is nobody’s slip of the pen', () => {
    const key = 'x'.repeat(100_000);
    const parsed = parseOrder({ ...row, [key]: 1 });
    expect(parsed.ok && parsed.ignored).toEqual([
      { code: 'unknown-key', path: [key], received: `"${'x'.repeat(75)}…"` },
    ]);
  });

  it('a key __proto__ is listed and changes nothing', () => {
    const hostile: unknown = JSON.parse(JSON.stringify(row).replace('{', '{"__proto__":{"account":"evil"},'));
    const parsed = parseOrder(hostile);
    expect(parsed.ok && Object.hasOwn(parsed.value, 'account')).toBe(false);
    expect(parsed.ok && parsed.value.account).toBeUndefined();
    expect(parsed.ok && parsed.ignored.map(({ path }) => path)).toEqual([['__proto__']]);
  });

  it('a cycle, a deep nest and a getter that throws are read without a crash', () => {
    const cycle: Record<string, unknown> = { ...row };
    cycle.buyer = cycle;
    cycle.lines = [cycle];
    expect(parseOrder(cycle)).toMatchObject({
      ok: true,
      value: { buyer: { id: '7' }, lines: [{ id: '7' }] },
    });
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(issuesOf({ lines: deep })).toEqual([['wrong-type', 'lines.0']]);
    const trap = Object.defineProperty({ ...row }, 'account', {
      enumerable: true,
      get() {
        throw new Error('trap');
      },
    });
    expect(parseOrder(trap)).toEqual({
      ok: false,
      issues: [{ code: 'wrong-type', path: [], expected: 'a plain object' }],
    });
  });

  it('a value whose second reading differs from its first is refused', () => {
    let readings = 0;
    const changing = { ...row, colour: 1 };
    Object.defineProperty(changing, 'store', { enumerable: true, get: () => (readings++ === 0 ? 'IT' : 5) });
    expect(parseOrder(changing)).toMatchObject({ ok: false, issues: [{ code: 'unknown-key' }] });
  });

  it('a function is shown as such, whatever its toString does', () => {
    const hostile = Object.assign(() => 1, {
      toString: () => {
        throw new Error('trap');
      },
    });
    expect(parseOrder(hostile)).toEqual({
      ok: false,
      issues: [{ code: 'wrong-type', path: [], expected: 'object', received: 'function' }],
    });
  });
});

describe('parseOrders', () => {
  it('keeps the good ones and says what is wrong with the others', () => {
    const { orders, rejected, ignored } = parseOrders([row, null, { ...row, id: '8', colour: 1 }, 3]);
    expect(orders.map(({ id }) => id)).toEqual(['7', '8']);
    expect(rejected).toEqual([
      { code: 'wrong-type', path: [1], expected: 'object', received: 'null' },
      { code: 'wrong-type', path: [3], expected: 'object', received: '3' },
    ]);
    expect(ignored).toEqual([{ code: 'unknown-key', path: [2, 'colour'], received: '"colour"' }]);
  });

  it('what is no array has no orders', () => {
    expect(parseOrders({ orders: [] })).toEqual({
      orders: [],
      rejected: [{ code: 'wrong-type', path: [], expected: 'array', received: 'object' }],
      ignored: [],
    });
  });
});

describe('parseFeedback', () => {
  it('R14: a feedback says what it is about and which order it belongs to', () => {
    const alone = {
      rating: 1,
      about: 'product',
      orderId: '7',
      marketplace: 'amazon',
      store: 'IT',
      account: 'A',
    };
    expect(parseFeedback(alone)).toEqual({ ok: true, value: alone, ignored: [] });
  });

  it.each([
    [0, 'out-of-range'],
    [6, 'out-of-range'],
    [2.5, 'out-of-range'],
    ['5', 'unknown-code'],
    ['bad', 'unknown-code'],
    [true, 'wrong-type'],
    [undefined, 'missing'],
  ])('rating %s is %s', (rating, code) => {
    expect(parseFeedback({ rating })).toMatchObject({ ok: false, issues: [{ code, path: ['rating'] }] });
  });
});

describe('parseConversation, parseMessage, parseDraft', () => {
  const message = {
    id: 'm1',
    from: 'seller',
    author: 'Ada',
    automatic: false,
    route: { other: 'fax' },
    sentAt: PLACED,
    receivedAt: PLACED,
    bouncedAt: PLACED,
    subject: 's',
    text: 't',
    language: 'it',
    attachments: [{ name: 'a.pdf', bytes: 10, type: 'application/pdf' }],
    survey: { answeredAt: PLACED, solved: true },
  };

  it('read every field', () => {
    expect(parseMessage(message)).toEqual({ ok: true, value: message, ignored: [] });
    const conversation = {
      id: 'c',
      marketplace: 'amazon',
      messages: [message],
      account: 'A',
      store: 'IT',
      orderIds: [],
      buyer: { name: 'B' },
      events: [{ occurredAt: PLACED, kind: 'paused', messageId: 'm1', waitingFor: 'carrier', to: 'x' }],
    };
    expect(parseConversation(conversation)).toEqual({ ok: true, value: conversation, ignored: [] });
    const draft = {
      kind: 'reply',
      text: '',
      subject: 's',
      language: 'en',
      purpose: 'p',
      attachments: [],
      format: 'html',
    };
    expect(parseDraft(draft)).toEqual({ ok: true, value: draft, ignored: [] });
  });

  it('locate what cannot be read', () => {
    expect(
      parseConversation({
        id: 'c',
        marketplace: 'm',
        messages: [{ ...message, attachments: [{ name: 'x', bytes: -1 }] }],
      }),
    ).toMatchObject({
      ok: false,
      issues: [{ code: 'out-of-range', path: ['messages', 0, 'attachments', 0, 'bytes'], received: '-1' }],
    });
  });
});

describe('laws', () => {
  const parsers = [parseOrder, parseConversation, parseMessage, parseFeedback, parseDraft];

  it('parsers never throw on any value', () => {
    const value = fc.oneof(
      fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withSparseArray: true }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(value, (input) => {
        for (const parse of parsers) expect(typeof parse(input).ok).toBe('boolean');
        expect(parseOrders(input).orders.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('parsers never throw on an order with anything in its fields', () => {
    const key = fc.constantFrom(...Object.keys(everything));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.anything())), (changes) => {
        const parsed = parseOrder({ ...everything, ...Object.fromEntries(changes) });
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('parsing a parsed value, or its JSON, changes nothing', () => {
    const fields = fc.subarray(Object.entries(everything).filter(([key]) => !(key in row)));
    fc.assert(
      fc.property(fields, fc.integer({ min: 1e11, max: 7e12 }), (extra, placedAt) => {
        const value = orderOf({ ...Object.fromEntries(extra), placedAt });
        expect(parseOrder(value)).toEqual({ ok: true, value, ignored: [] });
        expect(parseOrder(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, value, ignored: [] });
      }),
      { numRuns: 200 },
    );
  });
});
