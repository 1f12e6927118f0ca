import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import {
  type Marketplace,
  type MetricRule,
  metricRulesInForce,
  type RuleOverrides,
  rulebook,
  ruleRef,
  termInForce,
} from '../../src/rulebook/index.ts';

const now = '2026-11-20T12:00:00Z';

const rule: MetricRule = {
  id: 'shop.late',
  metric: 'late-shipment-rate',
  since: '2026-03-01',
  stores: ['NZ', 'CL'],
  window: { days: 30, lag: 0 },
  attribution: 'ship-by',
  unit: 'order',
  tests: [{ kind: 'required', operator: '<', target: 0.04 }],
  enforcement: 'enforced',
  fulfilledBy: ['seller'],
  shippedMeans: 'shipped',
  source: { title: 'Terms' },
  confidence: 'high',
};

const store = (zone: string, country: string) => ({
  zone,
  country,
  currency: 'NZD',
  language: 'en',
  marketplaceId: country,
  name: `Shop ${country}`,
  source: { title: 'Terms' },
  confidence: 'high' as const,
});

const shop: Marketplace = {
  id: 'shop',
  stores: { NZ: store('Pacific/Auckland', 'NZ'), CL: store('America/Santiago', 'CL') },
  metrics: [
    { ...rule, until: '2026-06-01' },
    { ...rule, since: '2026-06-01', tests: [] },
  ],
  terms: [],
  downloads: [],
};

const overridden = (overrides: unknown) => () =>
  rulebook(amazon, { store: 'IT', overrides: overrides as RuleOverrides });

describe('rulebook', () => {
  it('B13: holds the rules and terms of one store, with its zone', () => {
    const rules = rulebook(amazon, { store: 'JP' });
    expect([rules.marketplace, rules.store, rules.zone, rules.storeDetails.currency]).toEqual([
      'amazon',
      'JP',
      'Asia/Tokyo',
      'JPY',
    ]);
    expect(rules.metrics.every(({ stores }) => stores.includes('JP'))).toBe(true);
    expect(rules.terms.every(({ stores }) => stores.includes('JP'))).toBe(true);
    expect(rules.overridden).toEqual([]);
  });

  it('R11: a marketplace of one’s own is the same kind of object', () => {
    expect(rulebook(shop, { store: 'CL' }).metrics.map(({ since }) => since)).toEqual([
      '2026-03-01',
      '2026-06-01',
    ]);
  });

  it('refuses an unknown store, profile and marketplace fault', () => {
    expect(() => rulebook(amazon, { store: 'XX' })).toThrow(RangeError);
    expect(() => rulebook(amazon, { store: 'toString' })).toThrow('store: toString is no store of amazon');
    expect(() => rulebook(amazon, { store: 'IT', profiles: ['gold'] })).toThrow('profiles: gold is unknown');
    expect(() => rulebook({ ...shop, metrics: [{ ...rule, stores: ['XX'] }] }, { store: 'NZ' })).toThrow(
      'shop.late.stores: XX',
    );
  });

  it('is frozen throughout and leaves the marketplace free', () => {
    const profiles = ['sfp-us'];
    const own = structuredClone(shop);
    const rules = rulebook(own, { store: 'NZ' });
    expect(Object.isFrozen(own.metrics[0]?.tests)).toBe(false);
    expect(Object.isFrozen(rulebook(amazon, { store: 'US', profiles }).profiles)).toBe(true);
    expect(Object.isFrozen(profiles)).toBe(false);
    const open: unknown[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(value);
      for (const entry of Object.values(value)) walk(entry);
    };
    walk(rules);
    expect(open).toEqual([]);
  });
});

describe('overrides', () => {
  it('change every version of the id and are named by the answer', () => {
    const rules = rulebook(shop, {
      store: 'NZ',
      overrides: { 'shop.late': { window: { days: 10, lag: 2 } } },
    });
    expect(rules.metrics.map(({ window }) => window)).toEqual([
      { days: 10, lag: 2 },
      { days: 10, lag: 2 },
    ]);
    expect(rules.metrics.map((changed) => ruleRef(rules, changed).overridden)).toEqual([true, true]);
  });

  it('leave the other rules as they are', () => {
    const rules = rulebook(amazon, { store: 'IT', overrides: { 'amazon.odr': { negativeUpTo: 3 } } });
    const [defects] = metricRulesInForce(rules, 'order-defect-rate', now);
    const [late] = metricRulesInForce(rules, 'late-shipment-rate', now);
    expect(defects?.negativeUpTo).toBe(3);
    expect(defects && ruleRef(rules, defects)).toEqual({
      id: 'amazon.odr',
      since: '2020-01-01',
      source: defects?.source,
      confidence: 'high',
      overridden: true,
    });
    expect(late && ruleRef(rules, late).overridden).toBe(false);
    expect(late && ruleRef(rules, late, true).overridden).toBe(true);
  });

  it('change terms, too', () => {
    const rules = rulebook(amazon, {
      store: 'IT',
      overrides: { 'amazon.answer-message': { length: { hours: 4 } } },
    });
    expect(termInForce(rules, 'answer-message', now)?.length).toEqual({ hours: 4 });
  });

  it('bring a rule to another store, or take it away', () => {
    const brought = rulebook(amazon, { store: 'CA', overrides: { 'amazon.rdr': { stores: ['CA'] } } });
    expect(metricRulesInForce(brought, 'return-dissatisfaction-rate', now)).toHaveLength(1);
    const taken = rulebook(amazon, { store: 'IT', overrides: { 'amazon.rdr': { stores: ['CA'] } } });
    expect(metricRulesInForce(taken, 'return-dissatisfaction-rate', now)).toEqual([]);
  });

  it('may end a rule or, with undefined, let it go on', () => {
    const rules = rulebook(amazon, { store: 'IT', overrides: { 'amazon.odr': { until: '2026-11-20' } } });
    expect(metricRulesInForce(rules, 'order-defect-rate', now)).toEqual([]);
    const open = rulebook(
      { ...shop, metrics: [{ ...rule, until: '2026-06-01' }] },
      {
        store: 'NZ',
        overrides: { 'shop.late': { until: undefined } },
      },
    );
    expect(metricRulesInForce(open, 'late-shipment-rate', now)).toHaveLength(1);
  });

  it.each([
    ['an unknown rule', { 'amazon.nothing': {} }, 'overrides: amazon.nothing is unknown'],
    ['a key of every object', { constructor: {} }, 'overrides: constructor is unknown'],
    ['an unknown field', { 'amazon.odr': { windw: { days: 7, lag: 0 } } }, 'amazon.odr.windw is no field'],
    [
      'a field of another metric',
      { 'amazon.odr': { shippedMeans: 'confirmed' } },
      'amazon.odr.shippedMeans is no field',
    ],
    ['its id', { 'amazon.odr': { id: 'mine' } }, 'amazon.odr.id is the identity'],
    ['its metric', { 'amazon.odr': { metric: 'refund-rate' } }, 'amazon.odr.metric is the identity'],
    [
      'the act of a term',
      { 'amazon.answer-quiz': { term: 'file-claim' } },
      'amazon.answer-quiz.term is the identity',
    ],
    [
      'an unknown operator',
      { 'amazon.odr': { tests: [{ kind: 'required', operator: '=>', target: 1 }] } },
      'amazon.odr.tests[0].operator must be one of <, <=, >, >=, =: "=>"',
    ],
    ['a required field taken away', { 'amazon.odr': { window: undefined } }, 'amazon.odr.window must be'],
    [
      'a term that binds nobody',
      { 'amazon.answer-quiz': { binds: 'carrier' } },
      'amazon.answer-quiz.binds must be one of seller, buyer',
    ],
    [
      'versions that would overlap',
      { 'amazon.vtr': { stores: ['IT'] } },
      'amazon.vtr.since: two versions of amazon.vtr hold in IT',
    ],
    [
      'terms that would overlap',
      { 'amazon.refund-return': { stores: ['IT'] } },
      'two versions of refund-return hold in IT',
    ],
  ])('refuse %s', (_what, overrides, message) => {
    expect(overridden(overrides)).toThrow(RangeError);
    expect(overridden(overrides)).toThrow(message);
  });

  it.each([[null], [undefined], [7]])('refuse %s in place of changed fields', (change) => {
    expect(overridden({ 'amazon.odr': change })).toThrow(TypeError);
    expect(overridden({ 'amazon.odr': change })).toThrow('overrides: amazon.odr must be an object');
  });
});

describe('the version in force', () => {
  const since = (code: string, asOf: string) =>
    metricRulesInForce(rulebook(shop, { store: code }), 'late-shipment-rate', asOf).map(
      (version) => version.since,
    );

  it('B01: since is inclusive, until exclusive, in the zone of the store', () => {
    expect(since('NZ', '2026-02-28T23:59:59+13:00')).toEqual([]);
    expect(since('NZ', '2026-03-01T00:00:00+13:00')).toEqual(['2026-03-01']);
    expect(since('NZ', '2026-05-31T23:59:59+12:00')).toEqual(['2026-03-01']);
    expect(since('NZ', '2026-06-01T00:00:00+12:00')).toEqual(['2026-06-01']);
    // The same instant is still the last day of May in Chile.
    expect(since('CL', '2026-06-01T00:00:00+12:00')).toEqual(['2026-03-01']);
  });

  it('the rule’s own zone goes before the store’s', () => {
    const rules = rulebook({ ...shop, metrics: [{ ...rule, zone: 'America/Los_Angeles' }] }, { store: 'NZ' });
    expect(metricRulesInForce(rules, 'late-shipment-rate', '2026-02-28T23:59:59-08:00')).toEqual([]);
    expect(metricRulesInForce(rules, 'late-shipment-rate', '2026-03-01T00:00:00-08:00')).toHaveLength(1);
  });

  it('a store without a rule has an empty list, an act without a term has none', () => {
    const rules = rulebook(shop, { store: 'NZ' });
    expect(metricRulesInForce(rules, 'order-defect-rate', now)).toEqual([]);
    expect(termInForce(rules, 'answer-message', now)).toBeUndefined();
  });

  it('refuses what is no instant', () => {
    const rules = rulebook(shop, { store: 'NZ' });
    expect(() => metricRulesInForce(rules, 'late-shipment-rate', Number.NaN)).toThrow('asOf');
    expect(() => termInForce(rules, 'answer-message', '2026-03-01')).toThrow('asOf');
  });

  it('on every day a store of Amazon has at most one version of a rule, and of a term', () => {
    const books = Object.keys(amazon.stores).map((code) => rulebook(amazon, { store: code }));
    const metrics = [...new Set(amazon.metrics.map(({ metric }) => metric))];
    const acts = [...new Set(amazon.terms.map(({ term }) => term))];
    fc.assert(
      fc.property(
        fc.constantFrom(...books),
        fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2030, 0) }),
        (rules, asOf) => {
          for (const metric of metrics) {
            const ids = metricRulesInForce(rules, metric, asOf).map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
          }
          for (const act of acts) {
            const found = rules.terms.filter(
              ({ term, id }) => term === act && termInForce(rules, act, asOf)?.id === id,
            );
            expect(new Set(found.map(({ id }) => id)).size).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
