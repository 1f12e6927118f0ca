import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactReason, Signal } from '../../src/model/index.ts';
import { assessRisk, type RiskAssessment, riskWeights } from '../../src/risk/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { aMessage, anOrder } from '../../src/testing/index.ts';
import { classified } from './classified.ts';

const rules = rulebook(amazon, { store: 'IT' });
const [HOUR, DAY] = [3_600_000, 86_400_000];
/** Three days after the promised date of the sample order. */
const asOf = Date.UTC(2026, 9, 15, 21, 59, 59);
const onItsWay = anOrder({ shipments: [{ confirmedAt: Date.UTC(2026, 9, 6, 9), deliveredAt: null }] });

const codes = ({ factors }: RiskAssessment) => factors.map(({ code }) => code);
const LEVELS = ['low', 'elevated', 'high', 'critical'];

describe('assessRisk', () => {
  it('R02: every order enquiry is tagged and elevated at least; an option makes it high', () => {
    const enquiries: readonly ContactReason[] = [
      'where-is-my-order',
      'late-delivery',
      'not-received',
      'missing-item',
      'wrong-item',
      'damaged-or-defective',
      'not-as-described',
      'return-request',
      'refund-status',
      'cancel-order',
      'change-order',
    ];
    for (const reason of enquiries) {
      const classification = classified({ reason });
      const risk = assessRisk({ classification }, { rules, asOf });
      expect(risk.tags).toEqual(['order-enquiry']);
      expect(['elevated', 'high', 'critical']).toContain(risk.level);
      const strict = assessRisk({ classification }, { rules, asOf, orderEnquiries: 'high' });
      expect(strict).toEqual({ ...risk, level: 'high', raisedBy: ['order-enquiry'] });
    }
    for (const reason of [
      'product-question',
      'invoice-request',
      'no-reply-needed',
      'spam-or-unrelated',
    ] as const) {
      const risk = assessRisk({ classification: classified({ reason }) }, { rules, asOf });
      expect([risk.level, risk.tags]).toEqual(['low', []]);
    }
  });

  it('R02: an enquiry named beside another reason counts, too', () => {
    const classification = classified({ reason: 'invoice-request', alsoReasons: ['late-delivery'] });
    const risk = assessRisk({ classification }, { rules, asOf });
    expect([risk.level, risk.raisedBy, risk.tags]).toEqual([
      'elevated',
      ['order-enquiry'],
      ['order-enquiry'],
    ]);
  });

  it.each<[Signal, string]>([
    ['safety', 'critical'],
    ['extortion', 'high'],
    ['threatens-claim', 'high'],
    ['threatens-feedback', 'high'],
    ['anger', 'elevated'],
    ['urgency', 'low'],
    ['repeat-contact', 'elevated'],
  ])('R40, B08: %s alone makes a question %s', (signal, level) => {
    const risk = assessRisk({ classification: classified({ signals: [signal] }) }, { rules, asOf });
    expect(risk.level).toBe(level);
    expect(codes(risk)).toContain(signal);
  });

  it('B08: a threat weighs apart from topic and mood: politeness does not lower it', () => {
    const polite = classified({ reason: 'refund-status', signals: ['threatens-claim'] });
    const angry = classified({ reason: 'refund-status', signals: ['anger'] });
    const [one, other] = [polite, angry].map((classification) =>
      assessRisk({ classification }, { rules, asOf }),
    );
    expect(one?.score).toBeGreaterThan(other?.score ?? Number.NaN);
    expect([one?.level, other?.level]).toEqual(['high', 'elevated']);
  });

  it('R10: delivery is the answer of whoever ships', () => {
    const classification = classified({ reason: 'late-delivery' });
    const by = (fulfilledBy: 'seller' | 'marketplace') =>
      assessRisk({ classification, order: { ...onItsWay, fulfilledBy } }, { rules, asOf });
    expect(codes(by('seller'))).toContain('seller-fulfilled');
    expect(by('seller').claimWindow).toBeDefined();
    expect(codes(by('marketplace'))).not.toContain('seller-fulfilled');
    expect(by('marketplace').claimWindow).toBeUndefined();
  });

  it('R65: a last reply that did not solve it is a risk; one that did, or an older one, is not', () => {
    const at = Date.UTC(2026, 9, 13, 8);
    const reply = (hours: number, solved: boolean) =>
      aMessage({
        id: `s${hours}`,
        from: 'seller',
        sentAt: at + hours * HOUR,
        survey: { answeredAt: at + (hours + 1) * HOUR, solved },
      });
    const risk = (...messages: readonly ReturnType<typeof aMessage>[]) =>
      codes(
        assessRisk(
          { classification: classified(), conversation: { id: 'c', marketplace: 'amazon', messages } },
          { rules, asOf },
        ),
      );
    expect(risk(reply(1, true), reply(5, false))).toContain('unresolved-last-reply');
    expect(risk(reply(5, true), reply(1, false))).not.toContain('unresolved-last-reply');
    expect(risk()).not.toContain('unresolved-last-reply');
  });

  it('counts the messages that wait beyond the first, three at most', () => {
    const message = (id: number) =>
      aMessage({ id: String(id), sentAt: asOf - (20 - id) * HOUR, from: 'buyer' });
    const points = (count: number) =>
      assessRisk(
        {
          classification: classified(),
          conversation: {
            id: 'c',
            marketplace: 'amazon',
            messages: Array.from({ length: count }, (_, id) => message(id)),
          },
        },
        { rules, asOf },
      ).factors.find(({ code }) => code === 'unanswered-contacts')?.points;
    const each = riskWeights.points['unanswered-contacts'];
    expect([1, 2, 3, 4, 9].map(points)).toEqual([undefined, each, 2 * each, 3 * each, 3 * each]);
  });

  it('past its date only after the promised moment, and not once it has arrived', () => {
    const classification = classified({ reason: 'where-is-my-order' });
    const deliverBy = onItsWay.deliverBy as number;
    const at = (moment: number, order = onItsWay) =>
      assessRisk({ classification, order }, { rules, asOf: moment });
    expect(codes(at(deliverBy))).not.toContain('past-promised-date');
    expect(codes(at(deliverBy + 1))).toContain('past-promised-date');
    expect(codes(at(deliverBy + 1, anOrder()))).not.toContain('past-promised-date');
  });

  it('tells from when a claim can be filed and from when it would be granted unanswered', () => {
    const contact = Date.UTC(2026, 9, 14, 10);
    const classification = classified({ reason: 'late-delivery' });
    const messages = [aMessage({ id: 'b', from: 'buyer', sentAt: contact, receivedAt: contact })];
    const conversation = { id: 'c', marketplace: 'amazon', messages };
    const window = (order = onItsWay, more: typeof messages = []) =>
      assessRisk(
        { classification, order, conversation: { ...conversation, messages: [...messages, ...more] } },
        { rules, asOf: contact + HOUR },
      ).claimWindow;
    // 48 hours after the contact; three days after the promised date, 12 October 23:59:59 in Rome, are over by then.
    expect(window()).toMatchObject({
      firstContactAt: contact,
      canBeFiledAt: contact + 48 * HOUR,
      grantedUnansweredAt: contact + 48 * HOUR,
      canBeFiledUntil: Date.parse('2027-01-10T23:59:59.999+01:00'),
    });
    const later = anOrder({ ...onItsWay, deliverBy: Date.parse('2026-10-20T23:59:59.999+02:00') });
    expect(window(later)?.canBeFiledAt).toBe(Date.parse('2026-10-23T23:59:59.999+02:00'));
    const answer = aMessage({ id: 's', from: 'seller', sentAt: contact + HOUR / 2 });
    expect(window(onItsWay, [answer])).not.toHaveProperty('grantedUnansweredAt');
    expect(window()?.rules.map(({ id }) => id)).toEqual(['amazon.answer-before-claim', 'amazon.file-claim']);
  });

  it('weighs time, room and value at exactly their limits', () => {
    const risk = (facts: object) =>
      codes(assessRisk({ classification: classified(), ...facts }, { rules, asOf }));
    expect([61, 60, 0, -1].map((minutesLeft) => risk({ minutesLeft }).at(-1))).toEqual([
      'product-question',
      'little-time-left',
      'little-time-left',
      'answer-overdue',
    ]);
    expect([4, 3, 1, 0, -2].map((room) => risk({ room }).at(-1))).toEqual([
      'product-question',
      'little-room',
      'little-room',
      'no-room',
      'no-room',
    ]);
    const priced = (amount: number, currency = 'EUR') =>
      risk({ order: anOrder({ lines: [{ price: { amount, currency } }] }) });
    expect(priced(9_999)).not.toContain('high-value');
    expect(priced(10_000)).toContain('high-value');
    expect(priced(10_000_000, 'XXX')).not.toContain('high-value');
  });

  it('takes other weights for what they name, and leaves the others', () => {
    const classification = classified({ signals: ['anger'] });
    const risk = assessRisk(
      { classification },
      { rules, asOf, weights: { points: { anger: 100 }, levels: { critical: 103 } } },
    );
    expect([risk.score, risk.level]).toEqual([103, 'critical']);
  });

  it('a defect is at stake where a window is open and the order is none yet', () => {
    const classification = classified({ reason: 'late-delivery' });
    const atStake = (order?: ReturnType<typeof anOrder>, moment: number = asOf) =>
      assessRisk({ classification, order }, { rules, asOf: moment }).defectAtStake;
    expect(atStake()).toBe(true);
    expect(atStake(onItsWay)).toBe(true);
    expect(atStake({ ...onItsWay, channel: 'other' })).toBe(false);
    expect(atStake({ ...onItsWay, feedback: [{ rating: 2, leftAt: asOf - DAY }] })).toBe(false);
    expect(atStake({ ...onItsWay, feedback: [{ rating: 3, leftAt: asOf - DAY }] })).toBe(true);
    expect(atStake({ ...onItsWay, claims: [{ filedAt: asOf - DAY, countsInOdr: true }] })).toBe(false);
    expect(atStake(onItsWay, asOf + 200 * DAY)).toBe(false);
    const question = assessRisk({ classification: classified() }, { rules, asOf });
    expect(question.defectAtStake).toBe(false);
  });

  it('refuses rules of another store and what is no number', () => {
    const order = anOrder({ store: 'DE' });
    expect(() => assessRisk({ classification: classified(), order }, { rules, asOf })).toThrow(/IT .*DE/);
    for (const name of ['minutesLeft', 'room'])
      expect(() => assessRisk({ classification: classified(), [name]: Number.NaN }, { rules, asOf })).toThrow(
        name,
      );
    expect(() => assessRisk({ classification: classified() }, { rules, asOf: 'yesterday' })).toThrow(
      RangeError,
    );
  });

  it('the score is the sum of its factors, every factor has its weight, and more never lowers it', () => {
    const reasons = fc.constantFrom<ContactReason>(
      'late-delivery',
      'product-question',
      'return-request',
      'cancel-order',
    );
    const signals = fc.subarray<Signal>(['anger', 'safety', 'extortion', 'threatens-claim', 'urgency']);
    const minutes = fc.option(fc.integer({ min: -500, max: 500 }), { nil: undefined });
    const room = fc.option(fc.integer({ min: -3, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(
        reasons,
        signals,
        minutes,
        room,
        fc.boolean(),
        (reason, found, minutesLeft, left, known) => {
          const facts = { minutesLeft, room: left, order: known ? onItsWay : undefined };
          const risk = assessRisk(
            { classification: classified({ reason, signals: found }), ...facts },
            { rules, asOf },
          );
          expect(risk.score).toBe(risk.factors.reduce((sum, { points }) => sum + points, 0));
          for (const { code, points } of risk.factors) expect(points).toBe(riskWeights.points[code]);
          const more = [...new Set<Signal>([...found, 'anger'])];
          const worse = assessRisk(
            { classification: classified({ reason, signals: more }), ...facts },
            { rules, asOf },
          );
          expect(worse.score).toBeGreaterThanOrEqual(risk.score);
          expect(LEVELS.indexOf(worse.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(risk.level));
        },
      ),
    );
  });
});
