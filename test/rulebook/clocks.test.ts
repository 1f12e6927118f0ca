import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { ebay } from '../../src/rulebook/ebay/index.ts';
import { etsy } from '../../src/rulebook/etsy/index.ts';
import {
  type ClockRule,
  checkMarketplace,
  clockRulesInForce,
  type Marketplace,
  type RuleOverrides,
  rulebook,
  ruleRef,
  type TermName,
  termInForce,
} from '../../src/rulebook/index.ts';
import { tiktok } from '../../src/rulebook/tiktok/index.ts';
import { walmart } from '../../src/rulebook/walmart/index.ts';

const now = '2026-11-20T12:00:00Z';
const marketplaces: readonly Marketplace[] = [amazon, ebay, etsy, tiktok, walmart];

/** The one clock of a store. */
function clockOf(marketplace: Marketplace, store: string, asOf: string = now): ClockRule {
  const [rule, ...others] = clockRulesInForce(rulebook(marketplace, { store }), asOf);
  if (rule === undefined || others.length > 0) throw new Error(`not one clock in ${store}`);
  return rule;
}

/** What makes the marketplaces differ. */
function brief(rule: ClockRule): readonly unknown[] {
  const { startsOn, stoppedBy, target, excludes, excludesLate, enforcement, confidence } = rule;
  return [startsOn, stoppedBy, target, excludes, excludesLate, enforcement, confidence];
}

describe('the clocks of the marketplaces', () => {
  const flag = ['no-response-needed'];
  const spam = ['marked-spam'];
  const chats = ['holiday-mode', 'started-by-seller'];
  // Typed by hand: starts on, stopped by, target, excludes, excludes late, force, confidence.
  const expected: readonly (readonly [Marketplace, string, ...unknown[]])[] = [
    [amazon, 'IT', 'unanswered-message', 'human-reply', { hours: 24 }, flag, flag, 'enforced', 'high'],
    [amazon, 'US', 'unanswered-message', 'human-reply', { hours: 24 }, flag, flag, 'enforced', 'high'],
    [etsy, 'US', 'first-of-thread', 'any-reply', { hours: 24 }, spam, spam, 'enforced', 'medium'],
    [etsy, 'IT', 'first-of-thread', 'any-reply', { hours: 24 }, spam, spam, 'enforced', 'medium'],
    [walmart, 'US', 'unanswered-message', 'human-reply', { hours: 48 }, [], [], 'enforced', 'high'],
    [walmart, 'CA', 'unanswered-message', 'human-reply', { hours: 48 }, [], [], 'enforced', 'low'],
    [tiktok, 'TH', 'unanswered-message', 'meaningful-reply', { hours: 12 }, chats, [], 'enforced', 'high'],
    [tiktok, 'ID', 'unanswered-message', 'meaningful-reply', { hours: 12 }, chats, [], 'enforced', 'high'],
    [
      tiktok,
      'US',
      'unanswered-message',
      'meaningful-reply',
      { hours: 24 },
      ['holiday-mode'],
      [],
      'enforced',
      'medium',
    ],
    [ebay, 'US', 'unanswered-message', 'human-reply', { hours: 24 }, [], [], 'advisory', 'unverified'],
    [ebay, 'DE', 'unanswered-message', 'human-reply', { hours: 24 }, [], [], 'advisory', 'unverified'],
  ];

  for (const [marketplace, store, ...rest] of expected)
    it(`${marketplace.id} in ${store}`, () => {
      expect(brief(clockOf(marketplace, store))).toEqual(rest);
    });

  it('R54: Amazon’s runs every day, and "no response needed" takes a message out of it, even late', () => {
    const { target, excludes, excludesLate, extension } = clockOf(amazon, 'IT');
    expect([target, excludes, excludesLate]).toEqual([
      { hours: 24 },
      ['no-response-needed'],
      ['no-response-needed'],
    ]);
    expect(extension).toBeUndefined();
  });

  it('Amazon counts messages and answers that went through its messaging', () => {
    const { inquiryRoutes, replyRoutes } = clockOf(amazon, 'IT');
    expect(replyRoutes).toEqual(['api', 'marketplace', 'marketplace-email']);
    expect(inquiryRoutes).toEqual(['api', 'marketplace', 'marketplace-email']);
  });

  it('R55: an absence of the seller stops neither Amazon’s clock nor Walmart’s', () => {
    for (const rule of [...(amazon.clocks ?? []), ...(walmart.clocks ?? [])])
      expect(rule.excludes).not.toContain('holiday-mode');
  });

  it('Walmart counts every route, e-mail and phone among them', () => {
    const { inquiryRoutes, replyRoutes } = clockOf(walmart, 'US');
    expect([inquiryRoutes, replyRoutes]).toEqual([undefined, undefined]);
  });

  it('TikTok’s chats are answered in the chat', () => {
    for (const store of ['US', 'TH', 'ID'])
      expect(clockOf(tiktok, store).replyRoutes).toEqual(['api', 'chat', 'marketplace']);
    expect(clockOf(tiktok, 'US').inquiryRoutes).toBeUndefined();
  });

  it('TikTok in the United States lets the weekend wait until Monday noon, elsewhere not', () => {
    expect(clockOf(tiktok, 'US').extension).toEqual({ receivedOn: [6, 7], dueOn: 1, dueAt: '12:00' });
    expect(clockOf(tiktok, 'TH').extension).toBeUndefined();
  });

  it.each(marketplaces.map((marketplace) => [marketplace.id, marketplace] as const))(
    'every store of %s has one clock, sourced, and the rules are sound',
    (id, marketplace) => {
      expect(checkMarketplace(marketplace)).toBeUndefined();
      for (const store of Object.keys(marketplace.stores)) {
        const rule = clockOf(marketplace, store);
        expect(rule.id).toBe(`${id}.clock.reply`);
        expect(rule.remark).toBeDefined();
        expect(rule.source.readOn === undefined).toBe(rule.confidence === 'unverified');
      }
    },
  );
});

describe('the deadlines of the other marketplaces', () => {
  // Typed by hand: store, act, length, confidence.
  const expected: readonly (readonly [Marketplace, string, TermName, ...unknown[]])[] = [
    [ebay, 'US', 'answer-request', { workingDays: 3 }, 'high'],
    [ebay, 'UK', 'appeal-case', { days: 30 }, 'high'],
    [etsy, 'UK', 'answer-message', { hours: 24 }, 'high'],
    [walmart, 'US', 'answer-message', { hours: 48 }, 'high'],
    [walmart, 'CA', 'answer-message', { hours: 48 }, 'low'],
    [tiktok, 'US', 'answer-message', { hours: 24 }, 'medium'],
    [tiktok, 'TH', 'answer-message', { hours: 12 }, 'high'],
    [tiktok, 'ID', 'answer-message', { hours: 12 }, 'high'],
  ];

  for (const [marketplace, store, name, ...rest] of expected)
    it(`${marketplace.id} in ${store}: ${name}`, () => {
      const rule = termInForce(rulebook(marketplace, { store }), name, now);
      expect([rule?.length, rule?.confidence]).toEqual(rest);
      expect(rule?.binds).toBe('seller');
    });

  it('no marketplace lends another its terms', () => {
    expect(termInForce(rulebook(ebay, { store: 'US' }), 'answer-message', now)).toBeUndefined();
    expect(termInForce(rulebook(amazon, { store: 'US' }), 'answer-request', now)).toBeUndefined();
    expect(termInForce(rulebook(etsy, { store: 'US' }), 'appeal-case', now)).toBeUndefined();
  });

  it('where both say how long a message may wait, clock and term agree on every day', () => {
    const books = marketplaces.flatMap((marketplace) =>
      Object.keys(marketplace.stores).map((store) => rulebook(marketplace, { store })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...books),
        fc.integer({ min: Date.UTC(2020, 0, 2), max: Date.UTC(2030, 0) }),
        (rules, asOf) => {
          const clocks = clockRulesInForce(rules, asOf);
          expect(clocks).toHaveLength(1);
          const term = termInForce(rules, 'answer-message', asOf);
          if (term !== undefined) expect(clocks[0]?.target).toEqual(term.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('clocks of a rulebook', () => {
  it('are those of the store, every version, and frozen', () => {
    const rules = rulebook(tiktok, { store: 'TH' });
    expect(rules.clocks.map(({ since, until }) => [since, until])).toEqual([
      ['2020-01-01', '2025-08-15'],
      ['2025-08-15', undefined],
    ]);
    expect(Object.isFrozen(rules.clocks)).toBe(true);
    expect(Object.isFrozen(rules.clocks[0]?.excludes)).toBe(true);
    expect(Object.isFrozen(tiktok.clocks?.[0]?.excludes)).toBe(false);
  });

  it('are none where the marketplace says nothing of them', () => {
    const { clocks, ...silent } = amazon;
    expect(clocks).toBeDefined();
    const rules = rulebook(silent, { store: 'IT' });
    expect(rules.clocks).toEqual([]);
    expect(clockRulesInForce(rules, now)).toEqual([]);
  });

  it('change at midnight of the store', () => {
    const targetAt = (asOf: string) => clockOf(tiktok, 'TH', asOf).target;
    expect(targetAt('2025-08-14T23:59:59+07:00')).toEqual({ hours: 24 });
    expect(targetAt('2025-08-15T00:00:00+07:00')).toEqual({ hours: 12 });
    expect(() => clockRulesInForce(rulebook(tiktok, { store: 'TH' }), '2019-12-31')).toThrow('asOf');
    expect(clockRulesInForce(rulebook(tiktok, { store: 'TH' }), '2019-12-31T12:00:00+07:00')).toEqual([]);
  });

  it('take overrides by id, in every version, and the answer says so', () => {
    const rules = rulebook(tiktok, {
      store: 'TH',
      overrides: { 'tiktok.clock.reply': { target: { hours: 4 } } },
    });
    expect(rules.clocks.map(({ target }) => target)).toEqual([{ hours: 4 }, { hours: 4 }]);
    expect(rules.clocks.map((rule) => ruleRef(rules, rule).overridden)).toEqual([true, true]);
    const [plain] = clockRulesInForce(rulebook(tiktok, { store: 'TH' }), now);
    expect(plain && ruleRef(rulebook(tiktok, { store: 'TH' }), plain)).toEqual({
      id: 'tiktok.clock.reply',
      since: '2025-08-15',
      source: {
        title: 'TikTok Shop seller center Thailand, 12-hour response rate',
        url: 'https://seller-th.tiktok.com',
        readOn: '2026-11-21',
      },
      confidence: 'high',
      overridden: false,
    });
  });

  it('lose the extension of the weekend where there is no chatbot', () => {
    const rules = rulebook(tiktok, {
      store: 'US',
      overrides: { 'tiktok.clock.reply': { extension: undefined } },
    });
    expect(clockRulesInForce(rules, now)[0]?.extension).toBeUndefined();
  });

  it.each<readonly [string, unknown, string]>([
    ['an unknown clock', { 'amazon.clock.phone': {} }, 'overrides: amazon.clock.phone is unknown'],
    [
      'an unknown word',
      { 'amazon.clock.reply': { stoppedBy: 'prayer' } },
      'amazon.clock.reply.stoppedBy must be one of human-reply, meaningful-reply, any-reply: "prayer"',
    ],
    ['its id', { 'amazon.clock.reply': { id: 'mine' } }, 'amazon.clock.reply.id is the identity'],
    [
      'an exclusion taken away that still holds when late',
      { 'amazon.clock.reply': { excludes: [] } },
      'amazon.clock.reply.excludesLate: no-response-needed is not among excludes',
    ],
    ['a store that is none', { 'amazon.clock.reply': { stores: ['XX'] } }, 'amazon.clock.reply.stores: XX'],
  ])('refuse %s', (_what, overrides, message) => {
    const made = () => rulebook(amazon, { store: 'IT', overrides: overrides as RuleOverrides });
    expect(made).toThrow(RangeError);
    expect(made).toThrow(message);
  });

  it('refuse an override after which two versions would hold at once', () => {
    const made = () =>
      rulebook(tiktok, { store: 'TH', overrides: { 'tiktok.clock.reply': { until: undefined } } });
    expect(made).toThrow('two versions of tiktok.clock.reply hold in TH, since 2020-01-01 and 2025-08-15');
  });
});
