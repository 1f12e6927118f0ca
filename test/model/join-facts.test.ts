import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Coverage,
  type Fact,
  type FactSource,
  joinFacts,
  type Order,
  type OrderFacts,
  parseOrder,
  type TrackingFacts,
} from '../../src/model/index.ts';

const HOUR = 3_600_000;
// Midnight in Rome on 1 March 2026.
const DAY_START = Date.UTC(2026, 1, 28, 23);
const PLACED = DAY_START + 10 * HOUR;

const order = (extra: Partial<Order> = {}): Order => ({
  id: '7',
  marketplace: 'amazon',
  store: 'IT',
  fulfilledBy: 'seller',
  placedAt: PLACED,
  ...extra,
});
const facts = (extra: Partial<OrderFacts> = {}): OrderFacts => ({ id: '7', marketplace: 'amazon', ...extra });

function source(orders: readonly OrderFacts[], extra: Partial<FactSource> = {}): FactSource {
  return {
    source: 'file',
    describes: 'facts-about-orders',
    orders,
    coverage: [],
    rejected: [],
    notes: [],
    rows: orders.length,
    ...extra,
  };
}

const covering = (...names: Fact[]): Coverage[] =>
  names.map((fact) => ({
    fact,
    marketplace: 'amazon',
    store: 'IT',
    from: '2026-03-01',
    to: '2026-03-02',
    zone: 'Europe/Rome',
  }));

/** The first order of the join, and the contradictions as `field kept/refused`. */
function joined(...sources: (FactSource | readonly Order[])[]): { order: Order; contradictions: string[] } {
  const { orders, contradictions } = joinFacts(...sources);
  expect(orders).toHaveLength(1);
  return {
    order: orders[0] as Order,
    contradictions: contradictions.map(({ field, kept, refused }) => `${field} ${kept}/${refused}`),
  };
}

describe('joinFacts: identity', () => {
  it('nothing joined is nothing', () => {
    expect(joinFacts()).toEqual({
      orders: [],
      coverage: [],
      unmatched: [],
      contradictions: [],
      sources: [],
    });
  });

  it('orders of which nothing was learned are the same objects, sorted by time, then id', () => {
    const [a, b, c, d] = [
      order({ id: 'b' }),
      order({ id: 'a' }),
      order({ id: 'c', placedAt: PLACED - 1 }),
      order({ id: '0', placedAt: Number.NaN }),
    ];
    const { orders } = joinFacts([d, a], [b, c]);
    expect(orders.map(({ id }) => id)).toEqual(['c', 'a', 'b', '0']);
    expect(orders[2]).toBe(a);
    expect(orders[3]).toBe(d);
  });

  it('the same id in two marketplaces or accounts is two orders', () => {
    const { orders } = joinFacts([
      order({ marketplace: 'ebay' }),
      order({ account: 'B' }),
      order({ account: 'A' }),
      order({ id: '8' }),
    ]);
    expect(orders.map(({ id, marketplace, account }) => [id, marketplace, account])).toEqual([
      ['7', 'amazon', 'A'],
      ['7', 'amazon', 'B'],
      ['7', 'ebay', undefined],
      ['8', 'amazon', undefined],
    ]);
  });

  it('a source without account means the only account that has the order', () => {
    const claims = [{ countsInOdr: true }];
    expect(joined([order({ account: 'A' })], source([facts({ claims })])).order).toEqual(
      order({ account: 'A', claims }),
    );
    expect(joined(source([facts({ claims })]), [order()], [order({ account: 'A' })]).order).toEqual(
      order({ account: 'A', claims }),
    );
    expect(joined([order()], source([facts({ claims, account: 'A' })])).order).toEqual(
      order({ account: 'A', claims }),
    );
  });

  it('what could be about two accounts finds none', () => {
    const two = joinFacts(
      [order({ account: 'A' }), order({ account: 'B' })],
      source([facts({ claims: [] })]),
    );
    expect(two.orders).toHaveLength(2);
    expect(two.unmatched).toEqual([{ ...facts({ claims: [] }), source: 'file' }]);
    const none = joinFacts([order()], source([facts({ account: 'A' }), facts({ account: 'B' })]));
    expect(none.orders).toEqual([order()]);
    expect(none.unmatched).toHaveLength(2);
    const other = joinFacts([order({ account: 'A' })], source([facts({ account: 'B' })]));
    expect(other.unmatched).toEqual([{ ...facts({ account: 'B' }), source: 'file' }]);
  });

  it('R11: feedback for an unknown order founds none and is listed with its source', () => {
    const feedback = [{ rating: 1 as const }];
    const result = joinFacts(
      [order()],
      source([facts({ id: '8', feedback })], { source: 'seller-feedback' }),
    );
    expect(result.orders).toEqual([order()]);
    expect(result.unmatched).toEqual([{ ...facts({ id: '8', feedback }), source: 'seller-feedback' }]);
  });

  it('only a source of orders founds one, and only with store, channel and date', () => {
    expect(joinFacts(source([order()])).unmatched).toHaveLength(1);
    for (const missing of ['store', 'fulfilledBy', 'placedAt'] as const) {
      const { [missing]: _, ...partial } = order();
      const result = joinFacts(source([partial as OrderFacts], { describes: 'orders' }));
      expect([result.orders.length, result.unmatched.length]).toEqual([0, 1]);
    }
    const half = source([facts({ store: 'IT', shipBy: PLACED })], { describes: 'orders' });
    expect(joined(half, [order()]).order).toEqual(order({ shipBy: PLACED }));
  });

  it('says what was joined', () => {
    const rejected = [{ code: 'missing' as const, path: [] }];
    const notes = [{ code: 'unknown-column' as const, count: 2 }];
    const { sources } = joinFacts([order()], source([], { source: 'x', rejected, notes, rows: 3 }));
    expect(sources).toEqual([
      { source: 'orders', describes: 'orders', rejected: [], notes: [], rows: 1 },
      { source: 'x', describes: 'facts-about-orders', rejected, notes, rows: 3 },
    ]);
  });
});

describe('joinFacts: single fields', () => {
  it('a field that one source leaves out is taken from the other', () => {
    const a = order({ buyer: { name: 'Ada' }, shipTo: { city: 'Roma' }, verdicts: { shippedLate: true } });
    const b = facts({ buyer: { id: '9' }, shipTo: { city: 'Roma', country: 'IT' }, status: 'shipped' });
    expect(joined([a], source([b]))).toEqual({
      order: order({
        buyer: { name: 'Ada', id: '9' },
        shipTo: { city: 'Roma', country: 'IT' },
        verdicts: { shippedLate: true },
        status: 'shipped',
      }),
      contradictions: [],
    });
  });

  it('same identity with different facts: the first is kept and both are named', () => {
    const { orders, contradictions } = joinFacts(
      [order({ status: 'shipped', shipTo: { city: 'Roma' } })],
      source(
        [
          facts({
            status: { other: 'Lost' },
            shipTo: { city: 'Milano' },
            shipBy: PLACED,
            placedAt: PLACED + 1,
          }),
        ],
        { source: 'late' },
      ),
    );
    expect(orders[0]).toEqual(order({ status: 'shipped', shipTo: { city: 'Roma' }, shipBy: PLACED }));
    const common = { orderId: '7', keptFrom: 'orders', refusedFrom: 'late' };
    expect(contradictions).toEqual([
      { ...common, field: 'placedAt', kept: '2026-03-01T09:00:00.000Z', refused: '2026-03-01T09:00:00.001Z' },
      { ...common, field: 'status', kept: '"shipped"', refused: '{"other":"Lost"}' },
      { ...common, field: 'shipTo.city', kept: '"Roma"', refused: '"Milano"' },
    ]);
  });

  it('the newer updatedAt wins, whichever comes first', () => {
    const old = order({ updatedAt: PLACED, status: 'unshipped', shipBy: PLACED });
    const fresh = order({ updatedAt: PLACED + 5, status: 'shipped' });
    const expected = order({ updatedAt: PLACED + 5, status: 'shipped', shipBy: PLACED });
    expect(joined([old], [fresh])).toEqual({ order: expected, contradictions: [] });
    expect(joined([fresh], [old])).toEqual({ order: expected, contradictions: [] });
    // A value that a newer version repeats is as new as that version.
    const repeated = order({ updatedAt: PLACED + 9, status: 'unshipped' });
    expect(joined([old], [repeated], [fresh]).order.status).toBe('unshipped');
    const undated = order({ status: 'cancelled' });
    expect(joined([fresh], [undated]).contradictions).toEqual(['status "shipped"/"cancelled"']);
    const same = order({ updatedAt: PLACED, status: 'cancelled' });
    expect(joined([old], [same]).contradictions).toEqual(['status "unshipped"/"cancelled"']);
  });

  it('a day without time allows every instant of the longest day, and only those', () => {
    const day = order({ placedAt: DAY_START, precision: 'day' });
    for (const exact of [DAY_START, DAY_START + 25 * HOUR - 1]) {
      const expected = { order: order({ placedAt: exact }), contradictions: [] };
      expect(joined([day], [order({ placedAt: exact })])).toEqual(expected);
      expect(joined([order({ placedAt: exact })], [day])).toEqual(expected);
    }
    for (const exact of [DAY_START - 1, DAY_START + 25 * HOUR]) {
      const { order: kept, contradictions } = joined([day], [order({ placedAt: exact })]);
      expect(kept).toEqual(day);
      expect(contradictions).toHaveLength(1);
    }
    expect(joined([day], [day]).order).toEqual(day);
    const nextDay = order({ placedAt: DAY_START + 24 * HOUR, precision: 'day' });
    expect(joined([day], [nextDay]).contradictions).toEqual(['placedAt 2026-02-28/2026-03-01']);
  });

  it('values inside a value are compared as wholes', () => {
    const priced = (amount: number, currency: string) =>
      order({ lines: [{ id: '1', price: { amount, currency } }] });
    expect(joined([priced(1, 'EUR')], [priced(1, 'EUR')]).contradictions).toEqual([]);
    expect(joined([priced(1, 'EUR')], [priced(1, 'USD')]).contradictions).toEqual([
      'lines.price {"amount":1,"currency":"EUR"}/{"amount":1,"currency":"USD"}',
    ]);
    const packed = (...lineIds: string[]) =>
      order({ shipments: [{ id: 'p', lines: lineIds.map((lineId) => ({ lineId, quantity: 1 })) }] });
    expect(joined([packed('1')], [packed('1')]).contradictions).toEqual([]);
    expect(joined([packed('1')], [packed('1', '2')]).contradictions).toEqual([
      'shipments.lines array of 1/array of 2',
    ]);
    const odd = order({ status: { other: 'x' } });
    expect(joined([odd], [odd], [order({ status: 'shipped' })]).contradictions).toEqual([
      'status {"other":"x"}/"shipped"',
    ]);
    // Not a value of the model: a program's own rows may hold anything.
    const own = (value: unknown) => ({ ...order(), tag: value }) as Order;
    expect(joined([own([])], [own({})]).contradictions).toEqual(['tag array of 0/{}']);
    expect(joined([own({ a: 1 })], [own({ b: 1 })]).contradictions).toHaveLength(1);
    expect(joined([own({ a: 1 })], [own('a')]).contradictions).toHaveLength(1);
    expect(joined([own(5)], [own(null)], [own(undefined)])).toEqual({ order: own(5), contradictions: [] });
  });

  it('programs are united', () => {
    const { order: result, contradictions } = joined(
      [order({ programs: ['prime', { other: 'X' }] })],
      source([facts({ programs: ['business', 'prime', { other: 'X' }] })]),
    );
    expect(result.programs).toEqual(['prime', { other: 'X' }, 'business']);
    expect(contradictions).toEqual([]);
  });
});

describe('joinFacts: lists', () => {
  const filed = PLACED + 100 * HOUR;

  it('R18: claims and chargebacks of two sources stand beside one another, equal ones once', () => {
    const [a, b, c] = [{ filedAt: filed }, { filedAt: filed + 1 }, { filedAt: filed + 2 }];
    const { order: result } = joined(
      [order({ claims: [a, b], chargebacks: [a] })],
      source([facts({ claims: [c, b], chargebacks: [] })]),
    );
    expect(result.claims).toEqual([a, b, c]);
    expect(result.chargebacks).toEqual([a]);
  });

  it('two equal entries of one source stay two, however many sources repeat them', () => {
    const refund = { amount: { amount: 5, currency: 'EUR' }, refundedAt: filed };
    const twice = order({ refunds: [refund, refund] });
    expect(joined([twice], [twice], [order({ refunds: [refund] })]).order.refunds).toEqual([refund, refund]);
  });

  it('rows of one file are different things, a file read twice is not', () => {
    const request = { requestedAt: DAY_START, precision: 'day' as const };
    const rows = source([facts({ returns: [request] }), facts({ returns: [request] })]);
    expect(joined([order()], rows).order.returns).toEqual([request, request]);
    expect(joined([order()], rows, rows).order.returns).toEqual([request, request]);
    expect(joined([order({ returns: [request] }), order({ returns: [request] })]).order.returns).toEqual([
      request,
    ]);
  });

  it('a flag joins the only detailed entry of another source', () => {
    const detailed = order({
      feedback: [{ rating: 2, leftAt: filed, comment: 'late' }],
      claims: [{ filedAt: filed, reason: 'INR' }],
      cancellations: [{ by: 'seller', cancelledAt: filed }],
    });
    const flags = source([
      facts({
        feedback: [{ rating: 'negative', countsInOdr: true }],
        claims: [{ countsInOdr: false }],
        cancellations: [{ by: 'unknown', countsInCancelRate: true }],
      }),
    ]);
    const expected = {
      order: order({
        feedback: [{ rating: 2, leftAt: filed, comment: 'late', countsInOdr: true }],
        claims: [{ filedAt: filed, reason: 'INR', countsInOdr: false }],
        cancellations: [{ by: 'seller', cancelledAt: filed, countsInCancelRate: true }],
      }),
      contradictions: [],
    };
    expect(joined([detailed], flags)).toEqual(expected);
    expect(joined(flags, [detailed])).toEqual(expected);
  });

  it('a flag beside two detailed entries, or alone, stands by itself', () => {
    const flag = { countsInOdr: true };
    const flags = source([facts({ claims: [flag] })]);
    expect(joined([order()], flags, flags).order.claims).toEqual([flag]);
    const two = [{ filedAt: filed }, { filedAt: filed + 1 }];
    expect(joined([order({ claims: two })], flags).order.claims).toEqual([...two, flag]);
    const ownFlag = [{ filedAt: filed }, flag];
    expect(joined([order({ claims: ownFlag })], [order()]).order.claims).toEqual(ownFlag);
    // Entries of one list are different things, also when another source adds nothing to them.
    expect(joined([order({ claims: ownFlag })], [order({ claims: [] })]).order.claims).toEqual(ownFlag);
    const twoFlags = source([facts({ claims: [flag, flag] })]);
    expect(joined([order({ claims: [{ filedAt: filed }] })], twoFlags).order.claims).toEqual([
      { filedAt: filed, countsInOdr: true },
      flag,
    ]);
  });

  it('a rating in words says less than stars, and contradicts other stars', () => {
    const rated = (rating: 1 | 2 | 3 | 4 | 5 | 'positive' | 'neutral' | 'negative') =>
      order({ feedback: [{ rating, leftAt: filed }] });
    const pairs = [
      ['negative', 1],
      ['negative', 2],
      ['neutral', 3],
      ['positive', 4],
      ['positive', 5],
    ] as const;
    for (const [word, stars] of pairs) {
      expect(joined([rated(word)], [rated(stars)])).toEqual({ order: rated(stars), contradictions: [] });
      expect(joined([rated(stars)], [rated(word)])).toEqual({ order: rated(stars), contradictions: [] });
    }
    expect(joined([rated(3)], [rated('negative')])).toEqual({
      order: rated(3),
      contradictions: ['feedback.rating 3/"negative"'],
    });
    expect(joined([rated('neutral')], [rated('positive')]).contradictions).toHaveLength(1);
    expect(joined([rated('neutral')], [rated(4)]).contradictions).toHaveLength(1);
  });

  it('R14: feedback about the product never meets feedback about the seller', () => {
    const [seller, product] = [
      { rating: 1, leftAt: filed } as const,
      { rating: 5, leftAt: filed, about: 'product' } as const,
    ];
    expect(joined([order({ feedback: [seller] })], [order({ feedback: [product] })]).order.feedback).toEqual([
      seller,
      product,
    ]);
    const flag = { rating: 'negative' as const };
    expect(
      joined([order({ feedback: [product] })], source([facts({ feedback: [flag] })])).order.feedback,
    ).toEqual([product, flag]);
  });

  it('dates without time meet the exact ones of the same day', () => {
    const day = { filedAt: DAY_START, precision: 'day' as const, reason: 'INR' };
    const exact = { filedAt: DAY_START + 20 * HOUR, debited: true };
    const expected = [{ filedAt: exact.filedAt, reason: 'INR', debited: true }];
    expect(joined([order({ claims: [day] })], [order({ claims: [exact] })]).order.claims).toEqual(expected);
    expect(joined([order({ claims: [exact] })], [order({ claims: [day] })]).order.claims).toEqual(expected);
    const next = { filedAt: DAY_START + 30 * HOUR };
    expect(joined([order({ claims: [day] })], [order({ claims: [next] })]).order.claims).toEqual([day, next]);
    // The exact date is preferred to the same day.
    const both = order({ claims: [{ filedAt: DAY_START, precision: 'day' }, { filedAt: exact.filedAt }] });
    expect(joined([both], [order({ claims: [exact] })]).order.claims).toEqual([
      { filedAt: DAY_START, precision: 'day' },
      exact,
    ]);
  });

  it('decisions and revisions unite in order of time', () => {
    const claim = (...hours: number[]) =>
      order({
        claims: [
          {
            filedAt: filed,
            decisions: hours.map((hour) => ({
              decidedAt: filed + hour,
              outcome: hour > 1 ? 'reversed' : 'granted',
            })),
          },
        ],
      });
    expect(joined([claim(2)], [claim(1, 2)]).order).toEqual(claim(1, 2));
    const feedback = (...hours: number[]) =>
      order({
        feedback: [
          {
            rating: 1,
            leftAt: filed,
            revisions: hours.map((hour) => ({ revisedAt: filed + hour, rating: 5 })),
          },
        ],
      });
    expect(joined([feedback(3)], [feedback(1)]).order).toEqual(feedback(1, 3));
  });

  it('packages meet by id, else by tracking number, field by field', () => {
    const a = order({
      shipments: [
        { id: 'p1', trackingNumber: 'T1', firstScanAt: null },
        { id: 'p2', trackingNumber: null, carrier: 'BRT' },
      ],
    });
    const b = facts({
      shipments: [
        { trackingNumber: 'T1', firstScanAt: filed, deliveredAt: null },
        { id: 'p2', trackingNumber: 'T2', carrier: 'GLS' },
        { id: 'p3', trackingNumber: 'T1' },
      ],
    });
    expect(joined([a], source([b]))).toEqual({
      order: order({
        shipments: [
          { id: 'p1', trackingNumber: 'T1', firstScanAt: filed, deliveredAt: null },
          { id: 'p2', trackingNumber: 'T2', carrier: 'BRT' },
          { id: 'p3', trackingNumber: 'T1' },
        ],
      }),
      contradictions: ['shipments.carrier "BRT"/"GLS"'],
    });
    const rows = source([
      facts({ shipments: [{ trackingNumber: 'T', confirmedAt: filed }] }),
      facts({ shipments: [{ trackingNumber: 'T', deliveredAt: filed }] }),
    ]);
    expect(joined([order()], rows).order.shipments).toEqual([
      { trackingNumber: 'T', confirmedAt: filed, deliveredAt: filed },
    ]);
  });

  it('a package without id or number is the only other one, unless confirmed at another time', () => {
    const named = order({ shipments: [{ id: 'p1', confirmedAt: filed }] });
    const nameless = (confirmedAt: number) =>
      source([facts({ shipments: [{ confirmedAt, carrier: 'BRT' }] })]);
    expect(joined([named], nameless(filed)).order.shipments).toEqual([
      { id: 'p1', confirmedAt: filed, carrier: 'BRT' },
    ]);
    expect(joined([named], nameless(filed + 1)).order.shipments).toHaveLength(2);
  });

  it('cancellations and returns of other lines are others', () => {
    const part = (lineId: string) => ({ by: 'seller' as const, cancelledAt: filed, lineIds: [lineId] });
    expect(
      joined([order({ cancellations: [part('1')] })], [order({ cancellations: [part('2'), part('1')] })])
        .order.cancellations,
    ).toEqual([part('1'), part('2')]);
  });

  it('a later answer to a return replaces "not answered"', () => {
    const open = order({ returns: [{ requestedAt: filed, answeredAt: null }] });
    const answered = order({ returns: [{ requestedAt: filed, answeredAt: filed + 1 }] });
    expect(joined([open], [answered])).toEqual({ order: answered, contradictions: [] });
    expect(joined([answered], [open])).toEqual({ order: answered, contradictions: [] });
  });

  it('very many entries on one day are joined all the same', () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({ uploadedAt: filed + index }));
    expect(
      joined([order({ invoices: many })], [order({ invoices: many.slice(0, 500) })]).order.invoices,
    ).toEqual(many);
  });
});

describe('joinFacts: lines', () => {
  const line = (id: string, sku: string, quantity = 1) => ({ id, sku, quantity });

  it('another source’s numbering is no contradiction, and what it says of its lines is said of ours', () => {
    const ours = order({ lines: [line('1', 'A'), line('2', 'B')] });
    const theirs = facts({
      lines: [line('x', 'B'), line('y', 'A')].map((known) => ({ ...known, title: known.sku.repeat(2) })),
      cancellations: [{ by: 'seller', lineIds: ['x', 'z'] }, { by: 'buyer' }],
      returns: [{ requestedAt: PLACED, lineIds: ['y'] }],
      shipments: [{ id: 'p', lines: [{ lineId: 'x', quantity: 1 }] }, { id: 'q' }],
    });
    expect(joined([ours], source([theirs]))).toEqual({
      order: order({
        lines: [
          { ...line('1', 'A'), title: 'AA' },
          { ...line('2', 'B'), title: 'BB' },
        ],
        cancellations: [{ by: 'seller', lineIds: ['2', 'z'] }, { by: 'buyer' }],
        returns: [{ requestedAt: PLACED, lineIds: ['1'] }],
        shipments: [{ id: 'p', lines: [{ lineId: '2', quantity: 1 }] }, { id: 'q' }],
      }),
      contradictions: [],
    });
  });

  it('two lines of the same product stay two', () => {
    const same = { sku: 'A', quantity: 1 };
    const lines = [same, same];
    expect(joined([order({ lines })], [order({ lines: [same, same, { sku: 'B', quantity: 1 }] })])).toEqual({
      order: order({ lines }),
      contradictions: ['lines array of 2/array of 3'],
    });
    expect(joined([order({ lines })], [order({ lines: [{ id: '1', ...same }, same] })]).order.lines).toEqual([
      { id: '1', ...same },
      same,
    ]);
  });

  it('lines that name nothing in common are not compared', () => {
    const { order: result, contradictions } = joined(
      [order({ lines: [{ sku: 'A' }] })],
      source([facts({ lines: [{ productId: 'B0' }] })]),
    );
    expect(result.lines).toEqual([{ sku: 'A' }]);
    expect(contradictions).toEqual([]);
  });

  it('the same line with other facts is a contradiction, unless one version is newer', () => {
    const a = order({ lines: [line('1', 'A', 2)] });
    const b = order({ lines: [line('1', 'A', 0)] });
    expect(joined([a], [b])).toEqual({ order: a, contradictions: ['lines.quantity 2/0'] });
    const old = { ...a, updatedAt: PLACED };
    const fresh = { ...b, updatedAt: PLACED + 1, lines: [line('9', 'C'), ...(b.lines ?? [])] };
    expect(joined([old], [fresh])).toEqual({ order: fresh, contradictions: [] });
    expect(joined([fresh], [old])).toEqual({ order: fresh, contradictions: [] });
    const older = { ...old, lines: [line('5', 'Z')] };
    expect(joined([fresh], [older])).toEqual({ order: fresh, contradictions: [] });
  });

  it('rows of one file that each name a line together name all', () => {
    const rows = source([facts({ lines: [line('1', 'A')] }), facts({ lines: [line('2', 'A')] })]);
    expect(joined([order()], rows).order.lines).toEqual([line('1', 'A'), line('2', 'A')]);
  });
});

describe('joinFacts: what is covered is known to be none', () => {
  it('absent lists become empty where a source covers them, and nowhere else', () => {
    const names = [
      'feedback',
      'claims',
      'chargebacks',
      'cancellations',
      'returns',
      'refunds',
      'invoices',
      'shipments',
    ] as const;
    for (const name of names) {
      const { orders } = joinFacts([order()], source([], { coverage: covering(name) }));
      expect(orders).toEqual([order({ [name]: [] })]);
    }
    const { orders } = joinFacts([order()], source([], { coverage: covering('orders', 'status', 'lines') }));
    expect(orders).toEqual([order()]);
  });

  it('a known list stays, an uncovered order stays the same object', () => {
    const claimed = order({ claims: [{}] });
    const others = [
      order({ id: '1', store: 'DE' }),
      order({ id: '2', marketplace: 'ebay' }),
      order({ id: '3', placedAt: Number.NaN }),
      // 1 and 2 March in Rome: from 28 February 23:00Z up to 2 March 23:00Z.
      order({ id: '4', placedAt: DAY_START - 1 }),
      order({ id: '5', placedAt: DAY_START + 48 * HOUR }),
    ];
    const { orders } = joinFacts([claimed, ...others], source([], { coverage: covering('claims') }));
    for (const same of [claimed, ...others]) expect(orders.includes(same)).toBe(true);
    const edges = [order({ placedAt: DAY_START }), order({ id: '8', placedAt: DAY_START + 48 * HOUR - 1 })];
    const covered = joinFacts(edges, source([], { coverage: covering('claims') }));
    expect(covered.orders.map(({ claims }) => claims)).toEqual([[], []]);
  });

  it('coverage of one account or channel is about that alone', () => {
    const [claims] = covering('claims') as [Coverage];
    const all = [
      order({ account: 'A' }),
      order({ account: 'B' }),
      order({ account: 'A', fulfilledBy: 'marketplace', id: '8' }),
    ];
    const known = (coverage: Coverage) =>
      joinFacts(all, source([], { coverage: [coverage] })).orders.map((known) => known.claims !== undefined);
    expect(known({ ...claims, account: 'A' })).toEqual([true, false, true]);
    expect(known({ ...claims, fulfilledBy: 'seller' })).toEqual([true, true, false]);
  });

  it('several ranges of days are searched each', () => {
    const [claims] = covering('claims') as [Coverage];
    const coverage = ['01', '05', '09'].map((day) => ({
      ...claims,
      from: `2026-03-${day}`,
      to: `2026-03-${day}`,
    }));
    const orders = [0, 1, 4, 6, 8, 9].map((day) =>
      order({ id: `${day}`, placedAt: PLACED + day * 24 * HOUR }),
    );
    const result = joinFacts(orders, source([], { coverage }));
    expect(result.orders.map((known) => known.claims !== undefined)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('tracking numbers, scans and deliveries become null in packages', () => {
    const shipped = order({ shipments: [{ trackingNumber: 'T', firstScanAt: PLACED }, {}] });
    const result = joinFacts(
      [shipped],
      source([], { coverage: covering('tracking-numbers', 'scans', 'deliveries') }),
    );
    expect(result.orders[0]?.shipments).toEqual([
      { trackingNumber: 'T', firstScanAt: PLACED, deliveredAt: null },
      { trackingNumber: null, firstScanAt: null, deliveredAt: null },
    ]);
    const complete = order({ shipments: [{ trackingNumber: 'T' }] });
    const same = joinFacts([complete], source([], { coverage: covering('tracking-numbers') }));
    expect(same.orders[0]).toBe(complete);
  });

  it('a file that covers nothing turns nothing into none', () => {
    expect(joinFacts([order()], source([facts()])).orders[0]).toEqual(order());
  });
});

describe('joinFacts: by tracking number', () => {
  const scans = (...byTrackingNumber: TrackingFacts[]) => source([], { source: 'scans', byTrackingNumber });

  it('scans find their package in every order that has it', () => {
    const shipped = (id: string, firstScanAt?: number) =>
      order({ id, shipments: [{ trackingNumber: 'T', ...(firstScanAt !== undefined && { firstScanAt }) }] });
    const { orders, unmatched } = joinFacts(
      scans({ trackingNumber: 'T', firstScanAt: PLACED }, { trackingNumber: 'X', deliveredAt: null }),
      [
        shipped('7'),
        shipped('8'),
        order({ id: '9', shipments: [{ trackingNumber: null }] }),
        order({ id: '99' }),
      ],
    );
    expect(orders.slice(0, 2)).toEqual([shipped('7', PLACED), shipped('8', PLACED)]);
    expect(unmatched).toEqual([{ trackingNumber: 'X', deliveredAt: null, source: 'scans' }]);
  });

  it('a package that two sources know is found once, and a scan that differs is a contradiction', () => {
    const known = order({ account: 'A', shipments: [{ trackingNumber: 'T', firstScanAt: PLACED }] });
    const { order: result, contradictions } = joined(
      [known],
      source([facts({ shipments: [{ trackingNumber: 'T' }] })]),
      scans({ trackingNumber: 'T', firstScanAt: PLACED + 1, deliveredAt: PLACED + 2 }),
    );
    expect(result.shipments).toEqual([{ trackingNumber: 'T', firstScanAt: PLACED, deliveredAt: PLACED + 2 }]);
    expect(new Set(contradictions)).toEqual(
      new Set(['shipments.firstScanAt 2026-03-01T09:00:00.000Z/2026-03-01T09:00:00.001Z']),
    );
  });
});

describe('joinFacts: laws', () => {
  const anyFacts = fc.record(
    {
      id: fc.constantFrom('1', '2'),
      marketplace: fc.constantFrom('amazon', 'ebay'),
      store: fc.constantFrom('IT', 'DE'),
      fulfilledBy: fc.constantFrom('seller' as const, 'marketplace' as const),
      placedAt: fc.integer({ min: PLACED, max: PLACED + 3 }),
      account: fc.constantFrom('A', 'B'),
      updatedAt: fc.integer({ min: PLACED, max: PLACED + 3 }),
      precision: fc.constant('day' as const),
      status: fc.constantFrom('shipped' as const, 'cancelled' as const),
      lines: fc.array(fc.record({ sku: fc.constantFrom('a', 'b'), quantity: fc.nat(2) }), { maxLength: 2 }),
      claims: fc.array(
        fc.record(
          { filedAt: fc.constantFrom(PLACED, PLACED + 1), countsInOdr: fc.boolean() },
          { requiredKeys: [] },
        ),
        {
          maxLength: 2,
        },
      ),
      shipments: fc.array(
        fc.record(
          { id: fc.constantFrom('p', 'q'), trackingNumber: fc.constantFrom('T', 'U', null) },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
      feedback: fc.array(fc.record({ rating: fc.constantFrom(1 as const, 'negative' as const) }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['id', 'marketplace'] },
  );
  const anySource = fc
    .tuple(
      fc.constantFrom('orders' as const, 'facts-about-orders' as const),
      fc.array(anyFacts, { maxLength: 4 }),
    )
    .map(([describes, entries]) => source(entries, { describes }));

  it('what comes out are orders that a parser takes, and joining them again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 4 }), (sources) => {
        const { orders } = joinFacts(...sources);
        for (const found of orders)
          expect(parseOrder(found)).toEqual({ ok: true, value: found, ignored: [] });
        expect(joinFacts(orders).orders).toEqual(orders);
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is lost: each entry found an order or is listed', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 4 }), (sources) => {
        const { orders, unmatched } = joinFacts(...sources);
        const known = new Set(
          [...orders, ...unmatched].map((found) => ('id' in found ? `${found.marketplace} ${found.id}` : '')),
        );
        for (const { marketplace, id } of sources.flatMap((one) => one.orders)) {
          expect(known.has(`${marketplace} ${id}`)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('joining a source twice adds nothing', () => {
    fc.assert(
      fc.property(anySource, (one) => {
        const once = joinFacts(one).orders;
        expect(joinFacts(one, one).orders).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});
