import { describe, expect, it } from 'vitest';
import { joinFacts, type Order } from '../../src/model/index.ts';
import type { Rulebook } from '../../src/rulebook/index.ts';
import { assessStanding, formatStanding } from '../../src/standing/index.ts';
import { widthOf } from '../../src/standing/outside-text.ts';
import {
  anItalianOrder,
  asOf,
  day,
  grantedClaim,
  hour,
  italianOrders,
  negativeFeedback,
  openChargeback,
  rome,
  rulesOf,
} from './account.ts';

function textOf(orders: readonly Order[], rules?: Rulebook): string {
  const rulesFor = ({ store }: { readonly store: string }) =>
    rules ?? rulesOf(store.length === 2 ? store : 'IT');
  return formatStanding(assessStanding(joinFacts(orders), { rulesFor, asOf }));
}

function linesOf(text: string): readonly string[] {
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

function expectToFit(text: string): void {
  const lines = linesOf(text);
  expect(lines.length).toBeLessThanOrEqual(45);
  for (const line of lines) {
    expect(widthOf(line), line).toBeLessThanOrEqual(100);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
  expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
}

const words = (text: string) => text.replace(/\s+/g, ' ');
const odr = rulesOf('IT', 'amazon.odr');
const bad = { feedback: [negativeFeedback(rome('2026-11-05T10:00'))] };

describe('a part', () => {
  it('R16: shows bar, value, limit, counts and room, and the orders behind them', () => {
    const orders = [
      ...italianOrders(212),
      anItalianOrder('404-0000000-0000001', bad),
      anItalianOrder('404-0000000-0000002', {
        placedAt: rome('2026-10-02T10:00'),
        claims: [grantedClaim(rome('2026-10-09T10:00'))],
      }),
    ];
    expect(linesOf(textOf(orders, odr))).toEqual([
      'Standing as of 2026-11-20 12:00 Europe/Rome',
      'Rows read: orders 214',
      'AT-RISK  amazon IT, shipped by the seller, 214 orders: order defect rate has no room left',
      // 2 of 214 is 93 % of the limit: 11 cells of 12.
      '  order defect rate           ###########.|       0.93 %  limit < 1 %   2 of 214 orders  no room',
      '    order defect rate: 404-0000000-0000002 (claim granted; leaves 2026-12-01), 404-0000000-0000001',
      '      (negative feedback; leaves 2026-12-31)',
      'What to do first:',
      '  1. IT: check removal of the feedback on 404-0000000-0000001, by 2027-02-03 10:00 (in 74 days):',
      '     order defect rate 0.93 % -> 0.47 %',
      '  2. IT: no further defect in the order defect rate until 2026-12-01, when 404-0000000-0000002',
      '     leaves: otherwise order defect rate 0.93 % -> 1.40 % (bad)',
    ]);
  });

  it.each([
    [italianOrders(300), '............|       0.00 %  limit < 1 %   0 of 300 orders  room 2'],
    [italianOrders(50), '............|       0.00 %  limit < 1 %   0 of 50 orders  one decides'],
    [
      [...italianOrders(198), ...italianOrders(2, bad, 'b')],
      '############|       1.00 %  limit < 1 %   2 of 200 orders  BAD',
    ],
    [
      [...italianOrders(97), ...italianOrders(3, bad, 'b')],
      '############|####   3.00 %  limit < 1 %   3 of 100 orders  BAD',
    ],
    [
      italianOrders(9, { placedAt: asOf - 80 * day }),
      '????????????|            -  limit < 1 %   nothing to count',
    ],
    [
      [...italianOrders(300), anItalianOrder('x', { claims: undefined })],
      '###.........|     <= 0.33 %  limit < 1 %   limit kept in any case',
    ],
    [
      [...italianOrders(97), ...italianOrders(3, bad, 'b'), anItalianOrder('x', { claims: undefined })],
      '############|#### >= 2.97 %  limit < 1 %   BAD in any case',
    ],
    [
      [...italianOrders(198), ...italianOrders(1, bad, 'b'), anItalianOrder('x', { claims: undefined })],
      '????????????|            ?  limit < 1 %   incomplete, 1 known bad',
    ],
  ])('R16: one line a metric', (orders, expected) => {
    const line = linesOf(textOf(orders, odr)).find((one) => one.includes('|'));
    expect(words(line ?? '')).toBe(words(`  order defect rate           ${expected}`));
  });

  it('R16: says how many clean orders would mend a breach', () => {
    // 3 of 301 is less than 1 %, 3 of 300 is not.
    expect(words(textOf([...italianOrders(97), ...italianOrders(3, bad, 'b')], odr))).toContain(
      '201 more orders without defect would mend it',
    );
  });

  it('shows an advisory metric with its aim, and names the days where there are several rules', () => {
    const placedAt = rome('2026-11-12T10:00');
    const late = italianOrders(1, { placedAt, shipments: [{ confirmedAt: placedAt + 3 * day }] }, 'late');
    const text = textOf(
      [...italianOrders(300), ...late],
      rulesOf('IT', 'amazon.odr', 'amazon.lsr', 'amazon.lsr.10'),
    );
    expect(text).toMatch(
      /late shipment rate 10 d +#{12}\|#{4} 100\.00 % {2}aim < 4 % +1 of 1 order {2}missed\n/,
    );
    expect(text).toMatch(/late shipment rate 30 d .*limit < 4 % +1 of 301 orders {2}room 11\n/);
    expect(words(text)).toContain(
      'WATCH amazon IT, shipped by the seller, 301 orders: late shipment rate misses its aim',
    );
  });

  it('R16: shows what overdue orders will do to the rate, by id', () => {
    const overdue = anItalianOrder('late-1', {
      shipments: [],
      status: 'unshipped',
      placedAt: rome('2026-11-15T10:00'),
    });
    expect(words(textOf([...italianOrders(9), overdue], rulesOf('IT', 'amazon.lsr')))).toContain(
      'late shipment rate: 10.00 % (1 of 10), BAD, with 1 overdue and unconfirmed: late-1',
    );
    const { shipments: _, status: _none, ...unknown } = anItalianOrder('unknown');
    expect(words(textOf([...italianOrders(99), overdue, unknown], rulesOf('IT', 'amazon.lsr')))).toContain(
      'late shipment rate: with 1 overdue and unconfirmed: late-1',
    );
  });

  it('B02: says what is not counted, and why', () => {
    const withdrawn = {
      ...grantedClaim(asOf - 9 * day),
      decisions: [{ decidedAt: asOf - day, outcome: 'withdrawn' as const }],
    };
    const text = words(
      textOf(
        [
          ...italianOrders(300),
          anItalianOrder('w', { claims: [withdrawn] }),
          anItalianOrder('r', { replaces: 'clean-1' }),
          anItalianOrder('p', { status: 'pending' }),
        ],
        odr,
      ),
    );
    expect(text).toContain('not counted as defects: claim withdrawn (w)');
    expect(text).toContain('counted as an order of its own: replacement order (r)');
    expect(text).toContain('orders left out: order defect rate 1 pending');
  });

  it('counts packages where the rate does, and breaks a line that would be too long', () => {
    const shipments = Array.from({ length: 50 }, () => ({
      confirmedAt: asOf - 18 * day,
      trackingNumber: null,
    }));
    const many = Array.from({ length: 2000 }, () => ({
      ...shipments[0],
      trackingNumber: 'T',
      firstScanAt: asOf - 17 * day,
    }));
    const text = textOf(
      [anItalianOrder('a', { shipments }), anItalianOrder('b', { shipments: [...shipments, ...many] })],
      rulesOf('IT', 'amazon.vtr'),
    );
    expect(text).toContain('a (50 packages: no tracking number; leaves 2026-12-16)');
    expectToFit(text);
  });
});

describe('what is not known', () => {
  const sentence =
    'order defect rate: incomplete; the Account Health › Order Defect Rate download tells claims and chargebacks';

  it('names the download that would tell it', () => {
    const orders = italianOrders(300).map(({ claims: _, chargebacks: _none, ...order }) => order);
    expect(words(textOf(orders, odr))).toContain(`${sentence} `);
    // 107 characters: in two lines, each of which is whole.
    expect(textOf(orders, odr)).toContain(
      '    order defect rate: incomplete;\n' +
        '      the Account Health › Order Defect Rate download tells claims and chargebacks\n',
    );
    const bare = orders.map(({ feedback: _, ...order }) => order);
    expect(words(textOf(bare, odr))).toContain(`${sentence}; the Feedback report tells feedback`);
    expect(words(textOf(bare, odr))).toContain(
      'What to do first: 1. IT: fetch the Account Health › Order Defect Rate download: it tells claims and chargebacks ' +
        '2. IT: fetch the Feedback report: it tells feedback',
    );
  });

  it('says so where no download tells it', () => {
    const order = anItalianOrder('1', { chargebacks: [{ filedAt: asOf - day, decisions: [] }] });
    const text = words(textOf([...italianOrders(50), order], odr));
    expect(text).toContain('incomplete; no download tells the kind of chargeback');
    expect(text).toContain('find out the kind of chargeback: no download tells it');
  });

  it('names what is missing for a rate that is decided all the same', () => {
    const text = words(textOf([...italianOrders(300), anItalianOrder('x', { claims: undefined })], odr));
    expect(text).toContain(
      'order defect rate: decided all the same; the Account Health › Order Defect Rate download tells claims',
    );
    expect(text).toContain('GOOD amazon IT');
  });

  it('never says good of a rate that is not', () => {
    const orders = italianOrders(300).map(({ claims: _, ...order }) => order);
    expect(textOf(orders)).not.toMatch(/good/i);
  });

  it('names single days', () => {
    const covered = (from: string, to: string) =>
      ({ fact: 'orders', marketplace: 'amazon', store: 'IT', zone: 'Europe/Rome', from, to }) as const;
    const coverage = [covered('2026-09-23', '2026-10-09'), covered('2026-10-11', '2026-11-20')];
    const standing = assessStanding(
      { ...joinFacts(italianOrders(50)), coverage },
      { rulesFor: () => odr, asOf },
    );
    expect(words(formatStanding(standing))).toContain(
      'no file covers the orders from 2026-09-22, 2026-10-10',
    );
  });
});

describe('what to do first', () => {
  it('goes by deadline over all parts, not part by part', () => {
    const text = textOf([
      ...italianOrders(98),
      anItalianOrder('worst', { claims: [grantedClaim(asOf - day)] }),
      ...italianOrders(300, { store: 'DE' }, 'german'),
      anItalianOrder('urgent', {
        store: 'DE',
        returns: [{ requestedAt: asOf - 47 * hour, answeredAt: null }],
      }),
    ]);
    expect(words(text)).toContain(
      'What to do first: 1. DE: answer the return requests on urgent, by 2026-11-20 13:00 (in 1 hour) ' +
        '2. IT: appeal the granted claims on worst, by 2026-12-19 12:00 (in 29 days)',
    );
  });

  it('tells parts apart as far as it needs to, and says the same thing once', () => {
    const unknown = { claims: undefined };
    const orders = [
      anItalianOrder('1', unknown),
      anItalianOrder('2', { ...unknown, fulfilledBy: 'marketplace' }),
      anItalianOrder('3', { ...unknown, account: 'zoe' }),
      anItalianOrder('4', { ...unknown, account: 'zoe', store: 'US' }),
    ];
    expect(words(textOf(orders.slice(0, 2), odr))).toContain(
      '1. IT (shipped by the marketplace), IT: fetch the',
    );
    expect(words(textOf(orders))).toContain(
      'zoe IT, zoe US, IT and 1 more: fetch the Account Health › Order Defect Rate download',
    );
  });

  it('names the zone of a deadline where its clock differs from the heading’s', () => {
    const order = anItalianOrder('us', { store: 'US', chargebacks: [openChargeback(asOf - day)] });
    const text = words(textOf([...italianOrders(98), anItalianOrder('it', bad), order]));
    expect(text).toContain('Standing as of 2026-11-20 12:00 Europe/Rome');
    expect(text).toContain('US: answer the chargebacks on us, by 2026-11-26 03:00 America/Los_Angeles');
  });

  it('may be nothing', () => {
    expect(linesOf(textOf(italianOrders(300), odr)).at(-1)).toBe('Nothing to do first.');
    expect(textOf([], odr)).toBe(
      'Standing as of 2026-11-20 11:00 UTC: nothing to judge\nRows read: orders 0\n',
    );
  });

  it('says what is set aside', () => {
    const unmatched = {
      source: 'claims',
      describes: 'facts-about-orders',
      coverage: [],
      rejected: [],
      notes: [],
      rows: 3,
    } as const;
    const row = { code: 'missing', path: [], row: 2 } as const;
    const facts = joinFacts([anItalianOrder('1'), anItalianOrder('1', { store: 'DE' })], {
      ...unmatched,
      rejected: [row],
      orders: [
        { id: '9', marketplace: 'amazon' },
        { id: '8', marketplace: 'amazon' },
      ],
    });
    const text = formatStanding(assessStanding(facts, { rulesFor: () => undefined, asOf }));
    expect(text).toContain('Rows read: orders 2, claims 3 (1 unreadable)\n');
    expect(text).toContain('Set aside: 2 facts without their order and 1 contradiction between sources\n');
    expect(text).toContain('UNKNOWN  amazon IT, shipped by the seller, 1 order: no rules for this store\n');
  });
});

describe('45 lines of 100 columns', () => {
  const troubled = (account: string): readonly Order[] => [
    ...italianOrders(30, { account }, account),
    anItalianOrder(`${account}-a`, { account, claims: [grantedClaim(asOf - 2 * day)], ...bad }),
    anItalianOrder(`${account}-b`, { account, chargebacks: [openChargeback(asOf - day)] }),
    anItalianOrder(`${account}-c`, { account, shipments: [], status: 'unshipped', placedAt: asOf - 5 * day }),
    anItalianOrder(`${account}-d`, { account, returns: [{ requestedAt: asOf - hour, answeredAt: null }] }),
  ];

  it.each([1, 2, 5, 10, 20, 60])(
    'hold for %i parts: the worst headings and five actions are always there',
    (count) => {
      const accounts = Array.from(
        { length: count },
        (_, index) => `account-${String(index).padStart(2, '0')}`,
      );
      const text = textOf(accounts.flatMap(troubled));
      expectToFit(text);
      const lines = linesOf(text);
      expect(lines.filter((line) => line.startsWith('BREACH  ')).length).toBeGreaterThanOrEqual(
        Math.min(count, 10),
      );
      for (const number of [1, 2, 3, 4, 5])
        expect(lines.some((line) => line.startsWith(`  ${number}. `))).toBe(true);
      if (count > 1) expect(lines.at(-1)).toMatch(/^\(\d+ more lines do not fit\)$/);
    },
  );

  it('shorten lists before they leave anything out', () => {
    const some = textOf([...italianOrders(97), ...italianOrders(14, bad, 'bad')], odr);
    expect(some).not.toContain('more lines');
    // Every order behind the figure is listed.
    for (let index = 0; index < 14; index += 1) expect(some).toContain(`bad-${index} (negative feedback`);
    const many = textOf([...italianOrders(97), ...italianOrders(400, bad, 'bad')], odr);
    expectToFit(many);
    expect(many).toMatch(/and \d+ more/);
  });

  it.each([
    ['line breaks', 'a\r\n\r\nb\u2028c'],
    ['a tab and a null', 'a\tb\u0000'],
    ['great length', 'x'.repeat(100_000)],
    ['great width', '注文番号'.repeat(60)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(40)],
    ['marks of direction', '\u202E\u2066abc\u2069\u200F'],
    ['nothing', ''],
    ['half a character', '\uD83D'],
    ['a name of the language', '__proto__'],
  ])('hold for ids, stores, accounts and marketplaces of %s', (_, text) => {
    const rules = rulesOf();
    const orders = [
      anItalianOrder(text, { ...bad, account: text }),
      anItalianOrder(`${text}2`, { account: text, chargebacks: [openChargeback(asOf - day)] }),
      anItalianOrder('3', { store: text, ...bad }),
      anItalianOrder('4', { marketplace: text, account: `${text}2` }),
    ];
    const facts = joinFacts(orders);
    const named = { ...facts, sources: facts.sources.map((source) => ({ ...source, source: text })) };
    const standing = assessStanding(named, {
      rulesFor: ({ marketplace, store }) => ({ ...rules, marketplace, store }),
      asOf,
    });
    expectToFit(formatStanding(standing));
  });
});

describe('the same facts', () => {
  const orders = [
    ...italianOrders(40),
    ...italianOrders(3, { ...bad, store: 'DE' }, 'german'),
    anItalianOrder('a', { ...bad, claims: [grantedClaim(asOf - day)] }),
    anItalianOrder('b', { chargebacks: [openChargeback(asOf - day)] }),
    anItalianOrder('c', { shipments: [], status: 'unshipped', placedAt: asOf - 5 * day }),
  ];

  it('give the same text in any order', () => {
    const text = textOf(orders);
    expect(textOf([...orders].reverse())).toBe(text);
    expect(textOf([...orders.slice(20), ...orders.slice(0, 20)])).toBe(text);
  });

  it('may be frozen throughout', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null)
        for (const part of Object.values(Object.freeze(value))) freeze(part);
      return value;
    };
    const facts = freeze(joinFacts(orders));
    const standing = freeze(assessStanding(facts, { rulesFor: ({ store }) => rulesOf(store), asOf }));
    expect(formatStanding(standing)).toBe(textOf(orders));
  });
});

describe('other room', () => {
  const manyParts = () =>
    ['DE', 'ES', 'FR', 'IT', 'NL', 'PL', 'SE'].flatMap((store) =>
      italianOrders(3).map((order): Order => ({ ...order, id: `${store}-${order.id}`, store })),
    );
  const standing = () =>
    assessStanding(joinFacts(manyParts()), { rulesFor: ({ store }) => rulesOf(store), asOf });

  it('shows more in more lines, and says nothing of lines that do not fit', () => {
    const [few, many] = [formatStanding(standing()), formatStanding(standing(), { lines: 400 })];
    expect(few).toContain('do not fit');
    expect(many).not.toContain('do not fit');
    expect(many.length).toBeGreaterThan(few.length);
  });

  it('keeps to the columns it is given', () => {
    for (const columns of [80, 90, 140]) {
      const lines = linesOf(formatStanding(standing(), { columns, lines: 400 }));
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
    }
  });

  it('refuses less than 10 lines or 80 columns', () => {
    expect(() => formatStanding(standing(), { lines: 9 })).toThrow(RangeError);
    expect(() => formatStanding(standing(), { columns: 79 })).toThrow(RangeError);
    expect(() => formatStanding(standing(), { columns: Number.NaN })).toThrow(RangeError);
  });
});
