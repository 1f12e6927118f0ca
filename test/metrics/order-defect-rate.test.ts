import { orderDefectRate } from 'goodstanding/metrics';
import type {
  Chargeback,
  ChargebackDecision,
  Claim,
  ClaimDecision,
  Feedback,
  Order,
} from 'goodstanding/model';
import { rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, DAY, inShort, italy, order, orders } from './rows.ts';

const rate = (rows: Iterable<Order>, knownAt: number = AS_OF) =>
  orderDefectRate(rows, { rules: italy, asOf: AS_OF, knownAt });
const read = (changes: Partial<Order>, knownAt?: number) => inShort(rate([order('1', changes)], knownAt));

const fails = (code: string) => `1/1 fails:${code} excused:- left:- missing:-`;
const excused = (code: string) => `0/1 fails:- excused:${code} left:- missing:-`;
const CLEAN = '0/1 fails:- excused:- left:- missing:-';
const unknown = (fact: string) => `0/1 fails:- excused:- left:- missing:${fact}`;

const FILED = at('2026-11-05T10:00:00Z');

describe('claims: what each outcome means', () => {
  const decided = (outcome: ClaimDecision['outcome']): Claim => ({
    filedAt: FILED,
    decisions: [{ decidedAt: FILED + DAY, outcome }],
  });

  it.each([
    ['granted', fails('claim-granted')],
    ['refunded-by-seller', fails('claim-refunded-by-seller')],
    ['order-cancelled', fails('claim-order-cancelled')],
    ['denied', excused('claim-denied')],
    ['withdrawn', excused('claim-withdrawn')],
    ['refunded-by-marketplace', excused('claim-refunded-by-marketplace')],
    ['returned-to-sender', excused('claim-returned-to-sender')],
    ['reversed', excused('claim-reversed')],
  ] as const)('R19: %s', (outcome, expected) => {
    expect(read({ claims: [decided(outcome)] })).toBe(expected);
    // Until the decision is known the claim is open, and an open claim counts.
    expect(read({ claims: [decided(outcome)] }, FILED + DAY - 1)).toBe(fails('claim-open'));
    expect(read({ claims: [decided(outcome)] }, FILED + DAY)).toBe(expected);
    expect(read({ claims: [decided(outcome)] }, FILED - 1)).toBe(CLEAN);
  });

  it('R19: an open claim, one that says nothing of decisions, and one with an outcome nobody knows count', () => {
    expect(read({ claims: [{ filedAt: FILED, decisions: [] }] })).toBe(fails('claim-open'));
    expect(read({ claims: [{ filedAt: FILED }] })).toBe(fails('claim-open'));
    expect(read({ claims: [{ reason: 'not received' }] })).toBe(fails('claim-open'));
    expect(read({ claims: [decided({ other: 'Escalated' })] })).toBe(fails('claim-outcome-unknown'));
  });

  it('R24: withdrawn or reversed after it was granted, step by step', () => {
    const steps = (last: 'withdrawn' | 'reversed'): Partial<Order> => ({
      claims: [
        {
          filedAt: FILED,
          decisions: [
            { decidedAt: FILED + DAY, outcome: 'granted' },
            { decidedAt: FILED + 5 * DAY, outcome: last },
          ],
        },
      ],
    });
    for (const last of ['withdrawn', 'reversed'] as const) {
      expect(read(steps(last), FILED - 1)).toBe(CLEAN);
      expect(read(steps(last), FILED)).toBe(fails('claim-open'));
      expect(read(steps(last), FILED + DAY)).toBe(fails('claim-granted'));
      expect(read(steps(last), FILED + 5 * DAY - 1)).toBe(fails('claim-granted'));
      expect(read(steps(last), FILED + 5 * DAY)).toBe(excused(`claim-${last}`));
    }
  });

  it('the latest decision decides wherever it stands in the list; of two at one moment, the later in the list', () => {
    const granted = { decidedAt: FILED + DAY, outcome: 'granted' } as const;
    const reversed = { decidedAt: FILED + 2 * DAY, outcome: 'reversed' } as const;
    const denied = { decidedAt: FILED + DAY, outcome: 'denied' } as const;
    expect(read({ claims: [{ filedAt: FILED, decisions: [reversed, granted] }] })).toBe(
      excused('claim-reversed'),
    );
    expect(read({ claims: [{ filedAt: FILED, decisions: [granted, denied] }] })).toBe(
      excused('claim-denied'),
    );
    expect(read({ claims: [{ filedAt: FILED, decisions: [denied, granted] }] })).toBe(fails('claim-granted'));
  });

  it('one counting claim among harmless ones is enough', () => {
    expect(read({ claims: [decided('denied'), decided('granted')] })).toBe(
      '1/1 fails:claim-granted excused:claim-denied left:- missing:-',
    );
  });

  it('R19: the marketplace’s own word beats our reading, and the answer says so', () => {
    expect(read({ claims: [{ ...decided('granted'), countsInOdr: false }] })).toBe(
      excused('claim-not-counted-by-marketplace'),
    );
    expect(read({ claims: [{ ...decided('denied'), countsInOdr: true }] })).toBe(
      fails('claim-counted-by-marketplace'),
    );
    // Who paid is another question.
    expect(read({ claims: [{ ...decided('returned-to-sender'), debited: true }] })).toBe(
      excused('claim-returned-to-sender'),
    );
  });
});

describe('chargebacks', () => {
  const decided = (kind: Chargeback['kind'], ...outcomes: ChargebackDecision['outcome'][]): Chargeback => ({
    filedAt: FILED,
    kind,
    decisions: outcomes.map((outcome, index) => ({ decidedAt: FILED + (index + 1) * DAY, outcome })),
  });

  it.each([
    ['fraud', decided('fraud'), excused('chargeback-fraud')],
    ['fraud that was lost', decided('fraud', 'lost'), excused('chargeback-fraud')],
    ['service, open', decided('service'), fails('chargeback-open')],
    ['service, lost', decided('service', 'lost'), fails('chargeback-lost')],
    ['service, won', decided('service', 'won'), excused('chargeback-won')],
    ['service, won and lost again', decided('service', 'won', 'lost'), fails('chargeback-lost')],
    ['kind unknown', decided(undefined), unknown('chargeback-kind')],
    ['kind unknown, lost', decided(undefined, 'lost'), unknown('chargeback-kind')],
    ['kind unknown, won: harmless either way', decided(undefined, 'won'), excused('chargeback-won')],
    ['a kind that nobody knows', decided({ other: 'Dispute' }), unknown('chargeback-kind')],
    [
      'fraud, counted by the marketplace',
      { ...decided('fraud'), countsInOdr: true },
      fails('chargeback-counted-by-marketplace'),
    ],
    [
      'service, not counted by it',
      { ...decided('service'), countsInOdr: false },
      excused('chargeback-not-counted-by-marketplace'),
    ],
  ])('R18: %s', (_, chargeback, expected) => {
    expect(read({ chargebacks: [chargeback] })).toBe(expected);
    expect(read({ chargebacks: [chargeback] }, FILED - 1)).toBe(CLEAN);
  });

  it('R18: a decision is not seen before it was made', () => {
    expect(read({ chargebacks: [decided('service', 'won')] }, FILED + DAY - 1)).toBe(
      fails('chargeback-open'),
    );
  });
});

describe('feedback', () => {
  const LEFT = at('2026-11-08T18:00:00Z');
  const left = (rating: Feedback['rating'], changes: Partial<Feedback> = {}): Partial<Order> => ({
    feedback: [{ rating, leftAt: LEFT, ...changes }],
  });

  it.each([
    [1, fails('negative-feedback')],
    [2, fails('negative-feedback')],
    [3, CLEAN],
    [4, CLEAN],
    [5, CLEAN],
    ['negative', fails('negative-feedback')],
    ['neutral', CLEAN],
    ['positive', CLEAN],
  ] as const)('R01: %s', (rating, expected) => {
    expect(read(left(rating))).toBe(expected);
    expect(read(left(rating), LEFT)).toBe(expected);
    expect(read(left(rating), LEFT - 1)).toBe(CLEAN);
  });

  it('R24: the rate follows a revision in both directions from the moment it is made', () => {
    const better = left(1, { revisions: [{ revisedAt: LEFT + DAY, rating: 4 }] });
    expect(read(better, LEFT + DAY - 1)).toBe(fails('negative-feedback'));
    expect(read(better, LEFT + DAY)).toBe(excused('feedback-revised'));
    const worse = left(5, { revisions: [{ revisedAt: LEFT + DAY, rating: 2 }] });
    expect(read(worse, LEFT + DAY - 1)).toBe(CLEAN);
    expect(read(worse, LEFT + DAY)).toBe(fails('negative-feedback'));
    const outOfOrder = left(3, {
      revisions: [
        { revisedAt: LEFT + 3 * DAY, rating: 1 },
        { revisedAt: LEFT + DAY, rating: 5 },
      ],
    });
    expect(read(outOfOrder, LEFT + 2 * DAY)).toBe(CLEAN);
    expect(read(outOfOrder)).toBe(fails('negative-feedback'));
  });

  it('R24: removed by the buyer or struck through by the marketplace', () => {
    const removed = left(1, { removedAt: LEFT + DAY, removedBy: 'buyer' });
    expect(read(removed, LEFT + DAY - 1)).toBe(fails('negative-feedback'));
    expect(read(removed, LEFT + DAY)).toBe(excused('feedback-removed'));
    expect(read(left(1, { removedBy: 'marketplace' }))).toBe(excused('feedback-removed'));
    const struck = left(2, { struckThroughAt: LEFT + DAY });
    expect(read(struck, LEFT + DAY - 1)).toBe(fails('negative-feedback'));
    expect(read(struck, LEFT + DAY)).toBe(excused('feedback-struck-through'));
    expect(read(left(4, { removedAt: LEFT + DAY }))).toBe(CLEAN);
  });

  it('R01: what is said of the product does not concern the account', () => {
    expect(read(left(1, { about: 'product' }))).toBe(CLEAN);
    expect(read(left(1, { about: 'product', countsInOdr: true }))).toBe(CLEAN);
    expect(read(left(1, { about: 'seller' }))).toBe(fails('negative-feedback'));
  });

  it('the marketplace’s own word beats our reading, and the answer says so', () => {
    expect(read(left(1, { countsInOdr: false }))).toBe(excused('feedback-not-counted-by-marketplace'));
    expect(read(left(4, { countsInOdr: true }))).toBe(fails('feedback-counted-by-marketplace'));
    expect(read(left(1, { countsInOdr: true, removedAt: LEFT + DAY }))).toBe(
      fails('feedback-counted-by-marketplace'),
    );
    expect(read(left(1, { countsInOdr: true }), LEFT - 1)).toBe(CLEAN);
  });

  it('of several feedbacks the latest decides, wherever it stands', () => {
    const older = { rating: 1, leftAt: LEFT } as const;
    const newer = { rating: 5, leftAt: LEFT + DAY } as const;
    expect(read({ feedback: [older, newer] })).toBe(excused('feedback-revised'));
    expect(read({ feedback: [newer, older] })).toBe(excused('feedback-revised'));
    expect(
      read({
        feedback: [
          { ...older, rating: 5 },
          { ...newer, rating: 1 },
        ],
      }),
    ).toBe(fails('negative-feedback'));
    // With the newer one gone the older one is in force again.
    expect(read({ feedback: [older, { ...newer, removedAt: LEFT + 2 * DAY }] })).toBe(
      fails('negative-feedback'),
    );
  });

  it('what the marketplace says of one feedback says nothing of another', () => {
    const struck = { rating: 1, leftAt: LEFT, struckThroughAt: LEFT + DAY, countsInOdr: false } as const;
    const fresh = { rating: 2, leftAt: LEFT + 2 * DAY } as const;
    expect(read({ feedback: [struck, fresh] })).toBe(fails('negative-feedback'));
    expect(read({ feedback: [fresh, struck] })).toBe(fails('negative-feedback'));
    const spared = { rating: 1, leftAt: LEFT, countsInOdr: false } as const;
    const counted = { rating: 4, leftAt: LEFT, countsInOdr: true } as const;
    expect(read({ feedback: [spared, counted] })).toBe(fails('feedback-counted-by-marketplace'));
    expect(read({ feedback: [counted, spared] })).toBe(fails('feedback-counted-by-marketplace'));
  });

  it('a rulebook that takes the first, or the lowest, of several', () => {
    const rules = (feedbackChoice: 'first' | 'lowest') =>
      rulebook(amazon, { store: 'IT', overrides: { 'amazon.odr': { feedbackChoice } } });
    const rows = [
      order('1', {
        feedback: [
          { rating: 4, leftAt: LEFT },
          { rating: 1, leftAt: LEFT + DAY },
        ],
      }),
    ];
    expect(orderDefectRate(rows, { rules: rules('first'), asOf: AS_OF }).numerator).toBe(0);
    expect(orderDefectRate(rows, { rules: rules('lowest'), asOf: AS_OF }).numerator).toBe(1);
  });
});

describe('one order, several defects', () => {
  it('R01: counts once, while each component counts it', () => {
    const result = rate([
      order('all', {
        feedback: [{ rating: 1, leftAt: FILED }],
        claims: [
          { filedAt: FILED, decisions: [] },
          { filedAt: FILED + DAY, decisions: [] },
        ],
        chargebacks: [{ filedAt: FILED, kind: 'service', decisions: [] }],
      }),
      order('claim', { claims: [{ filedAt: FILED, decisions: [] }] }),
      order('clean'),
      order('spared', { claims: [{ filedAt: FILED, decisions: [{ decidedAt: FILED, outcome: 'denied' }] }] }),
    ]);
    expect([result.numerator, result.denominator, result.value]).toEqual([2, 4, 0.5]);
    expect(result.components).toEqual({
      negativeFeedback: { numerator: 1, value: 0.25 },
      claims: { numerator: 2, value: 0.5 },
      chargebacks: { numerator: 1, value: 0.25 },
    });
    expect(result.failing).toEqual([
      {
        orderId: 'all',
        because: ['negative-feedback', 'claim-open', 'chargeback-open'],
        units: 1,
        on: '2026-11-02',
      },
      { orderId: 'claim', because: ['claim-open'], units: 1, on: '2026-11-02' },
    ]);
  });

  it('a component of which something is unknown has no value, the others keep theirs', () => {
    const result = rate([
      order('1', { feedback: [{ rating: 1, leftAt: FILED }], claims: undefined }),
      order('2'),
    ]);
    // The order fails whatever its claims are: the rate is known, the share of claims is not.
    expect([result.value, result.status, result.missing]).toEqual([0.5, 'bad', []]);
    expect(result.components).toEqual({
      negativeFeedback: { numerator: 1, value: 0.5 },
      claims: { numerator: 0, value: null },
      chargebacks: { numerator: 0, value: 0 },
    });
  });

  it('a counted chargeback settles its component beside one of unknown kind', () => {
    const result = rate([
      order('1', {
        chargebacks: [
          { filedAt: FILED, kind: 'service', decisions: [] },
          { filedAt: FILED, decisions: [] },
        ],
      }),
    ]);
    expect(result.components?.chargebacks).toEqual({ numerator: 1, value: 1 });
  });
});

describe('which orders count, and to which day', () => {
  it('R16: the day of the order decides, not the day of the defect', () => {
    const early = order('early', {
      placedAt: at('2026-09-10T10:00:00Z'),
      feedback: [{ rating: 1, leftAt: at('2026-11-10T10:00:00Z') }],
    });
    const inside = order('inside', {
      placedAt: at('2026-09-23T10:00:00Z'),
      feedback: [{ rating: 1, leftAt: at('2026-11-19T10:00:00Z') }],
    });
    const result = rate([early, inside, order('clean')]);
    expect([result.numerator, result.denominator]).toEqual([1, 2]);
    expect(result.failing).toEqual([
      { orderId: 'inside', because: ['negative-feedback'], units: 1, on: '2026-09-23' },
    ]);
    expect(result.leftOut).toEqual([{ because: 'outside-window', count: 1 }]);
  });

  it('R68: an order of another channel is in no rate, whatever is wrong with it', () => {
    const other = order('s01', {
      channel: 'other',
      store: 'Non-Amazon',
      claims: [{ filedAt: FILED, decisions: [] }],
    });
    const result = rate([other, order('1', { channel: 'own' }), order('2')]);
    expect([result.numerator, result.denominator, result.value]).toEqual([0, 2, 0]);
    expect(result.leftOut).toEqual([{ because: 'other-channel', count: 1 }]);
    expect(result.group.stores).toEqual(['IT']);
    expect(rate([other]).status).toBe('no-data');
  });

  it('B02: pending orders are left out, cancelled ones counted, both as the rule says', () => {
    const rows = [order('1', { status: 'pending' }), order('2', { status: 'cancelled' }), order('3')];
    expect(inShort(rate(rows))).toBe('0/2 fails:- excused:- left:pending missing:-');
    const rules = rulebook(amazon, {
      store: 'IT',
      overrides: { 'amazon.odr': { counted: { pending: true, cancelled: false } } },
    });
    const other = orderDefectRate(rows, { rules, asOf: AS_OF });
    expect(inShort(other)).toBe('0/2 fails:- excused:- left:cancelled missing:-');
    expect(other.rule?.overridden).toBe(true);
  });

  it('a replacement is an order of its own, counted, and the answer says so', () => {
    const result = rate([order('1'), order('2', { replaces: '1' })]);
    expect([result.denominator, result.excused]).toEqual([
      2,
      [{ orderId: '2', because: ['replacement-order'] }],
    ]);
  });

  it('R17: a lag lets the defects of young orders appear first', () => {
    const rules = rulebook(amazon, {
      store: 'IT',
      overrides: { 'amazon.odr': { window: { days: 60, lag: 30 } } },
    });
    const young = order('young', { feedback: [{ rating: 1, leftAt: FILED }] }); // placed 2 November
    const old = order('old', { placedAt: at('2026-10-21T21:59:59.999Z') }); // the last moment of 21 October in Rome
    const result = orderDefectRate([young, old], { rules, asOf: AS_OF });
    expect(result.window).toEqual({ from: '2026-08-23', to: '2026-10-21', zone: 'Europe/Rome' });
    expect([result.numerator, result.denominator]).toEqual([0, 1]);
  });

  it('B01: another period on request, named as such', () => {
    const result = orderDefectRate(orders(3), {
      rules: italy,
      asOf: AS_OF,
      window: { from: '2026-11-02', to: '2026-11-02' },
    });
    expect([result.denominator, result.window, result.rule?.overridden]).toEqual([
      3,
      { from: '2026-11-02', to: '2026-11-02', zone: 'Europe/Rome' },
      true,
    ]);
    const before = orderDefectRate(orders(3), {
      rules: italy,
      asOf: AS_OF,
      window: { from: '2026-11-01', to: '2026-11-01' },
    });
    expect([before.denominator, before.value, before.status]).toEqual([0, null, 'no-data']);
  });

  it('B01: what was known then: orders placed later do not exist yet', () => {
    const result = rate([order('1'), order('2', { placedAt: FILED + 1 })], FILED);
    expect(inShort(result)).toBe('0/1 fails:- excused:- left:placed-after-known-at missing:-');
    expect(result.knownAt).toBe(FILED);
  });

  it('an order without a usable moment is left out and said to be', () => {
    for (const placedAt of [
      Number.NaN,
      0,
      1_790_000_000,
      Number.POSITIVE_INFINITY,
      'yesterday' as unknown as number,
    ])
      expect(inShort(rate([order('1', { placedAt })]))).toBe(
        '0/0 fails:- excused:- left:invalid-instant missing:-',
      );
  });

  it('no orders: nothing to divide by, never 0 and never NaN', () => {
    const result = rate([]);
    expect([result.value, result.status, result.bounds, result.room]).toEqual([
      null,
      'no-data',
      { low: null, high: null },
      null,
    ]);
    expect(result.components?.claims).toEqual({ numerator: 0, value: null });
    expect(result.tests).toEqual([{ kind: 'required', operator: '<', target: 0.01, met: null }]);
  });

  it('an unknown rule id, a metric’s rule for another, and no instant are mistakes', () => {
    expect(() => orderDefectRate([], { rules: italy, asOf: AS_OF, rule: 'amazon.lsr' })).toThrow(RangeError);
    expect(() => orderDefectRate([], { rules: italy, asOf: AS_OF, rule: 'amazon.lsr' })).toThrow(
      'amazon.lsr',
    );
    expect(() => orderDefectRate([], { rules: italy, asOf: '2026-11-20' })).toThrow('asOf');
    expect(() => orderDefectRate([], { rules: italy, asOf: AS_OF, knownAt: 17 })).toThrow('knownAt');
  });
});
