import { describe, expect, it } from 'vitest';
import type { MetricName } from '../../src/model/index.ts';
import {
  amazon,
  amazonReportLag,
  amazonReportLagSource,
  amazonSettlingLag,
} from '../../src/rulebook/amazon/index.ts';
import { sourceKeys, sourceOf } from '../../src/rulebook/amazon/sources.ts';
import {
  type DatedRule,
  type MetricRule,
  metricRulesInForce,
  type RuleOf,
  rulebook,
} from '../../src/rulebook/index.ts';

const now = '2026-11-20T12:00:00Z';

function inForce<Name extends MetricName>(
  store: string,
  metric: Name,
  asOf: string = now,
  profiles: readonly string[] = [],
): readonly RuleOf<Name>[] {
  return metricRulesInForce(rulebook(amazon, { store, profiles }), metric, asOf);
}

const short = ({ tests }: MetricRule): string =>
  tests
    .map(({ kind, operator, target }) => `${kind === 'required' ? '' : 'rec. '}${operator} ${target}`)
    .join(' and ');

const line = (rule: MetricRule): readonly unknown[] => [
  short(rule),
  'days' in rule.window ? [rule.window.days, rule.window.lag] : rule.window,
  rule.unit,
  rule.attribution,
  rule.enforcement,
];

describe('the constants of every metric', () => {
  // Typed by hand: store, metric, rule, target, [days, lag], unit, day, force.
  const expected: readonly (readonly [string, MetricName, string, ...unknown[]])[] = [
    ['IT', 'order-defect-rate', 'amazon.odr', '< 0.01', [60, 0], 'order', 'placed', 'enforced'],
    ['JP', 'order-defect-rate', 'amazon.odr', '< 0.01', [60, 0], 'order', 'placed', 'enforced'],
    ['IT', 'late-shipment-rate', 'amazon.lsr', '< 0.04', [30, 0], 'order', 'ship-by', 'enforced'],
    ['IT', 'late-shipment-rate', 'amazon.lsr.10', '< 0.04', [10, 0], 'order', 'ship-by', 'advisory'],
    ['IT', 'pre-fulfillment-cancel-rate', 'amazon.cancel', '< 0.025', [7, 1], 'order', 'placed', 'enforced'],
    ['US', 'valid-tracking-rate', 'amazon.vtr', '>= 0.95', [30, 10], 'package', 'deliver-by', 'enforced'],
    ['IT', 'valid-tracking-rate', 'amazon.vtr', '>= 0.95', [30, 10], 'package', 'deliver-by', 'enforced'],
    ['AE', 'valid-tracking-rate', 'amazon.vtr', '>= 0.95', [30, 10], 'package', 'deliver-by', 'enforced'],
    [
      'US',
      'on-time-delivery-rate',
      'amazon.otdr.us',
      '>= 0.9 and rec. >= 0.95',
      [14, 7],
      'unit',
      'deliver-by',
      'enforced',
    ],
    [
      'IT',
      'on-time-delivery-rate',
      'amazon.otdr.legacy',
      'rec. > 0.97',
      [30, 10],
      'package',
      'deliver-by',
      'advisory',
    ],
    [
      'IT',
      'on-time-delivery-rate',
      'amazon.otdr.legacy.7',
      'rec. > 0.97',
      [7, 10],
      'package',
      'deliver-by',
      'advisory',
    ],
    ['FR', 'invoice-defect-rate', 'amazon.idr', '< 0.05', [7, 7], 'order', 'placed', 'enforced'],
    ['IT', 'late-response-rate', 'amazon.lrr.7', '< 0.1', [7, 0], 'message', 'message-received', 'advisory'],
    [
      'IT',
      'late-response-rate',
      'amazon.lrr.30',
      '< 0.1',
      [30, 0],
      'message',
      'message-received',
      'advisory',
    ],
    [
      'IT',
      'late-response-rate',
      'amazon.lrr.90',
      '< 0.1',
      [90, 0],
      'message',
      'message-received',
      'advisory',
    ],
    [
      'IT',
      'return-dissatisfaction-rate',
      'amazon.rdr',
      '< 0.1',
      [30, 0],
      'return-request',
      'return-requested',
      'advisory',
    ],
    [
      'IT',
      'customer-service-rating',
      'amazon.csr',
      '>= 6 and rec. >= 8',
      [28, 0],
      'conversation',
      'survey-answered',
      'advisory',
    ],
    [
      'US',
      'customer-service-dissatisfaction-rate',
      'amazon.csdr',
      '< 0.25',
      [30, 0],
      'order',
      'survey-answered',
      'advisory',
    ],
    ['IT', 'account-health-rating', 'amazon.ahr', '>= 200', [180, 0], 'score', 'none', 'enforced'],
    ['IT', 'negative-feedback-rate', 'amazon.negative-feedback', '', [60, 0], 'order', 'placed', 'advisory'],
    ['IT', 'feedback-rating', 'amazon.feedback.30', '', [30, 0], 'feedback', 'feedback-left', 'advisory'],
    ['IT', 'feedback-rating', 'amazon.feedback.365', '', [365, 0], 'feedback', 'feedback-left', 'advisory'],
    ['IT', 'refund-rate', 'amazon.refund.7', '', [7, 0], 'order', 'placed', 'advisory'],
  ];

  for (const [store, metric, id, ...rest] of expected)
    it(`R16: in ${store} the ${metric} has rule ${id}`, () => {
      const rule = inForce(store, metric).find((candidate) => candidate.id === id);
      expect(rule && line(rule)).toEqual(rest);
    });

  it('R16: late shipments and defects have one main rule, the longer window first', () => {
    expect(inForce('DE', 'order-defect-rate').map(({ id }) => id)).toEqual(['amazon.odr']);
    expect(inForce('DE', 'late-shipment-rate').map(({ id }) => id)).toEqual(['amazon.lsr', 'amazon.lsr.10']);
  });

  it('R01 R14 R24: what makes a defect is data of the rule', () => {
    expect(inForce('IT', 'order-defect-rate')[0]).toMatchObject({
      counted: { pending: false, cancelled: true },
      feedbackChoice: 'latest',
      negativeUpTo: 2,
      fulfilledBy: ['seller', 'marketplace'],
      harmlessClaimOutcomes: [
        'denied',
        'withdrawn',
        'refunded-by-marketplace',
        'reversed',
        'returned-to-sender',
      ],
    });
  });

  it('a cancellation asked for by message alone is the seller’s, a lapsed order too', () => {
    expect(inForce('IT', 'pre-fulfillment-cancel-rate')[0]).toMatchObject({
      counted: { pending: false, cancelled: true },
      buyerRequestExcuses: 'through-marketplace',
      autoCancelCounts: true,
      fulfilledBy: ['seller'],
    });
  });

  it('late is what was confirmed late, and a tracking number after delivery proves nothing', () => {
    expect(inForce('IT', 'late-shipment-rate')[0]?.shippedMeans).toBe('confirmed');
    expect(inForce('US', 'on-time-delivery-rate')[0]).toMatchObject({
      trackingAfterDeliveryCounts: false,
      zone: 'America/Los_Angeles',
    });
  });

  it('R44 R45: the service rating needs 40 answers and has three bands', () => {
    expect(inForce('IT', 'customer-service-rating')[0]).toMatchObject({
      least: 40,
      bands: [
        { color: 'green', from: 8 },
        { color: 'yellow', from: 6 },
        { color: 'red', from: 0 },
      ],
    });
  });

  it('the account health rating has its bands at 200 and 100', () => {
    expect(inForce('IT', 'account-health-rating')[0]?.bands?.map(({ from }) => from)).toEqual([200, 100, 0]);
  });

  it('R17: the report of November 2020 lags 15 days, the older habit a month', () => {
    expect([amazonReportLag, amazonSettlingLag]).toEqual([15, 30]);
  });
});

describe('which stores', () => {
  it('no rule of another store stands in', () => {
    expect(inForce('JP', 'valid-tracking-rate')).toEqual([]);
    expect(inForce('US', 'invoice-defect-rate')).toEqual([]);
    expect(inForce('NL', 'invoice-defect-rate')).toEqual([]);
    expect(inForce('US', 'customer-service-rating')).toEqual([]);
    expect(inForce('JP', 'return-dissatisfaction-rate')).toEqual([]);
    expect(inForce('CA', 'on-time-delivery-rate').map(({ id }) => id)).toEqual([
      'amazon.otdr.legacy',
      'amazon.otdr.legacy.7',
    ]);
  });

  it('order defects, late shipments and cancellations have a rule everywhere', () => {
    for (const store of Object.keys(amazon.stores))
      expect([
        store,
        inForce(store, 'order-defect-rate').length,
        inForce(store, 'late-shipment-rate').length,
        inForce(store, 'pre-fulfillment-cancel-rate').length,
      ]).toEqual([store, 1, 2, 1]);
  });
});

describe('versions', () => {
  const on = (store: string, metric: MetricName, asOf: string) =>
    inForce(store, metric, asOf).map(({ id, since }) => `${id} ${since}`);

  it('delivery in the United States changes at midnight of Los Angeles, 25 September 2024', () => {
    expect(on('US', 'on-time-delivery-rate', '2024-09-25T06:59:59Z')).toEqual([
      'amazon.otdr.legacy 2020-01-01',
      'amazon.otdr.legacy.7 2020-01-01',
    ]);
    expect(on('US', 'on-time-delivery-rate', '2024-09-25T07:00:00Z')).toEqual(['amazon.otdr.us 2024-09-25']);
  });

  it('invoices bind the United Kingdom four days after the first day known for Italy', () => {
    expect(on('IT', 'invoice-defect-rate', '2021-03-31T21:59:59Z')).toEqual([]);
    expect(on('IT', 'invoice-defect-rate', '2021-03-31T22:00:00Z')).toEqual(['amazon.idr 2021-04-01']);
    expect(on('UK', 'invoice-defect-rate', '2021-04-04T22:59:59Z')).toEqual([]);
    expect(on('UK', 'invoice-defect-rate', '2021-04-04T23:00:00Z')).toEqual(['amazon.idr 2021-04-05']);
  });

  it('tracking in Europe was advice before 2025-01-15', () => {
    expect(inForce('DE', 'valid-tracking-rate', '2025-01-14T22:59:59Z')[0]?.enforcement).toBe('advisory');
    expect(inForce('DE', 'valid-tracking-rate', '2025-01-14T23:00:00Z')[0]?.enforcement).toBe('enforced');
  });

  it('tracking: what is left out and what needs two scans since 2025, amounts in cents', () => {
    expect(inForce('US', 'valid-tracking-rate', '2024-12-01T00:00:00Z')[0]).toMatchObject({
      exemptions: [],
      twoScans: [],
    });
    expect(inForce('US', 'valid-tracking-rate')[0]).toMatchObject({
      exemptions: [
        { sentAs: 'digital' },
        { way: 'domestic', below: { amount: 1000, currency: 'USD' }, sentAs: 'untracked' },
        { from: ['GB', 'IN'], below: { amount: 1500, currency: 'USD' }, sentAs: 'untracked' },
        { way: 'cross-border', notFrom: ['CN', 'CA', 'AS', 'UM', 'IN', 'GB'] },
      ],
      twoScans: [
        { from: ['CN', 'CA', 'AS', 'UM'], atLeast: { amount: 500, currency: 'USD' } },
        { from: ['IN', 'GB'], atLeast: { amount: 1500, currency: 'USD' } },
      ],
    });
    expect(inForce('IT', 'valid-tracking-rate')[0]).toMatchObject({
      exemptions: [
        { way: 'domestic', upTo: { amount: 1500, currency: 'EUR' }, sentAs: 'untracked' },
        { way: 'cross-border', below: { amount: 2000, currency: 'EUR' }, sentAs: 'letter' },
      ],
      twoScans: [],
    });
  });
});

describe('joined profiles', () => {
  const joined = (store: string, profile: string, asOf: string): readonly string[] =>
    rulebook(amazon, { store, profiles: [profile] })
      .metrics.filter(
        (rule) =>
          rule.profile === profile &&
          metricRulesInForce(rulebook(amazon, { store, profiles: [profile] }), rule.metric, asOf).some(
            (other) => other.id === rule.id && other.since === rule.since,
          ),
      )
      .map((rule) => `${rule.id} ${short(rule)}`);

  it('R36: Seller Fulfilled Prime in Italy as announced in 2020, and the European terms after it', () => {
    expect(joined('IT', 'it-2020', '2020-06-01T00:00:00Z')).toEqual([
      'amazon.sfp.it-2020.lsr <= 0.01',
      'amazon.sfp.it-2020.cancel < 0.01',
    ]);
    expect(joined('IT', 'it-2020', '2021-06-01T00:00:00Z')).toEqual([]);
    expect(joined('IT', 'sfp-eu', '2021-06-01T00:00:00Z')).toEqual([
      'amazon.sfp.eu.lsr <= 0.01',
      'amazon.sfp.eu.cancel <= 0.005',
      'amazon.sfp.eu.otdr >= 0.97',
      'amazon.sfp.eu.label >= 0.98',
    ]);
  });

  it('R36: Seller Fulfilled Prime in the United States, 2021 and since 2023', () => {
    expect(joined('US', 'sfp-us', '2022-06-01T00:00:00Z')).toEqual([
      'amazon.sfp.us.lsr <= 0.01',
      'amazon.sfp.us.cancel <= 0.005',
      'amazon.sfp.us.otdr >= 0.97',
      'amazon.sfp.us.label >= 0.99',
    ]);
    expect(joined('US', 'sfp-us', now)).toEqual([
      'amazon.sfp.us.cancel <= 0.005',
      'amazon.sfp.us.otdr >= 0.935',
      'amazon.sfp.us.vtr >= 0.99',
    ]);
  });

  it('R36: Seller Fulfilled Prime in Japan and in the United Kingdom of 2018', () => {
    expect(joined('JP', 'sfp-jp', now)).toEqual([
      'amazon.sfp.jp.cancel <= 0.01',
      'amazon.sfp.jp.otdr >= 0.96',
      'amazon.sfp.jp.vtr >= 0.94',
    ]);
    expect(joined('UK', 'sfp-uk-2018', '2019-06-01T00:00:00Z')).toEqual([
      'amazon.sfp.uk-2018.lsr <= 0.01',
      'amazon.sfp.uk-2018.cancel <= 0.01',
      'amazon.sfp.uk-2018.label >= 0.98',
    ]);
  });

  it('R36: a first scan is the shipping, arrival in time excuses it, units are counted', () => {
    const [, , prime] = inForce('IT', 'late-shipment-rate', '2020-06-01T00:00:00Z', ['it-2020']);
    expect(prime).toMatchObject({
      profile: 'it-2020',
      program: 'prime',
      shippedMeans: 'first-scan',
      arrivalInTimeExcuses: true,
      unit: 'unit',
      window: { days: 7, lag: 0 },
    });
  });

  it('Premium Shipping: 97 % over 30 days, from 31 July 2025 92 % over 7', () => {
    expect(joined('US', 'premium', '2025-07-31T06:59:59Z')).toEqual(['amazon.premium.otdr >= 0.97']);
    expect(joined('US', 'premium', '2025-07-31T07:00:00Z')).toEqual(['amazon.premium.otdr >= 0.92']);
  });

  it('a profile that was not joined has no rule', () => {
    const ids = rulebook(amazon, { store: 'US' }).metrics.filter((rule) => rule.profile !== undefined);
    expect(ids).toEqual([]);
  });
});

describe('every rule and term', () => {
  const { metrics, terms, drafts = [], contacts = [], messageTypes = [] } = amazon;
  const { attachments = [], removals = [] } = amazon;
  const all: readonly DatedRule[] = [
    metrics,
    terms,
    drafts,
    contacts,
    messageTypes,
    attachments,
    removals,
  ].flat();

  it('has a source with a title and, where there is an address, https', () => {
    for (const { id, source } of all) {
      expect([
        id,
        source.title.length > 10,
        source.url === undefined || source.url.startsWith('https://'),
      ]).toEqual([id, true, true]);
    }
  });

  it('every listed source is used', () => {
    const titles = new Set(
      [amazonReportLagSource, ...all.map(({ source }) => source)].map(({ title }) => title),
    );
    expect(sourceKeys.filter((key) => !titles.has(sourceOf(key).title))).toEqual([]);
  });

  it('names a store once', () => {
    for (const { id, stores } of all) expect([id, new Set(stores).size]).toEqual([id, stores.length]);
  });

  it('has an id with a prefix and no version twice', () => {
    const versions = all.map(({ id, since, stores }) => `${id} ${since} ${stores[0]}`);
    expect(new Set(versions).size).toBe(versions.length);
    expect(all.filter(({ id }) => !/^amazon\.[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(id))).toEqual([]);
  });

  it('says in a remark why it is only inferred or unverified', () => {
    const silent = all.filter(
      ({ confidence, remark, source }) =>
        (confidence === 'low' || confidence === 'unverified') &&
        remark === undefined &&
        source.title !== sourceOf('UNSOURCED').title,
    );
    expect(silent).toEqual([]);
  });
});

describe('downloads', () => {
  it('claims and chargebacks come from the order defect rate download, which alone tells them', () => {
    const from = (source: string) =>
      amazon.downloads.filter((download) => download.source === source).map(({ fact }) => fact);
    expect(from('amazon-order-defects')).toEqual(['claims', 'chargebacks']);
    expect(from('amazon-feedback')).toEqual(['feedback']);
    expect(from('amazon-cancellations')).toEqual(['cancelled-by']);
    expect(from('amazon-tracking-notifications')).toEqual(['scans', 'deliveries']);
    expect(from('amazon-returns')).toEqual(['returns']);
    expect(amazon.downloads.find(({ fact }) => fact === 'claims')?.name).toBe(
      'Account Health › Order Defect Rate download',
    );
  });

  it('names one download for a fact', () => {
    const facts = amazon.downloads.map(({ fact }) => fact);
    expect(new Set(facts).size).toBe(facts.length);
  });
});
