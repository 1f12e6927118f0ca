import { describe, expect, it } from 'vitest';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { checkMarketplace, type Marketplace } from '../../src/rulebook/index.ts';

const common = {
  since: '2026-01-01',
  stores: ['NZ'],
  source: { title: 'Terms' },
  confidence: 'high',
} as const;

const metricRule = {
  ...common,
  id: 'shop.rule',
  window: { days: 30, lag: 0 },
  attribution: 'placed',
  unit: 'order',
  tests: [{ kind: 'required', operator: '<', target: 0.01 }],
  enforcement: 'enforced',
  fulfilledBy: ['seller'],
} as const;

const defects = {
  ...metricRule,
  metric: 'order-defect-rate',
  counted: { pending: false, cancelled: true },
  feedbackChoice: 'latest',
  negativeUpTo: 2,
  harmlessClaimOutcomes: ['denied'],
};
const late = { ...metricRule, metric: 'late-shipment-rate', shippedMeans: 'shipped' };
const cancels = {
  ...metricRule,
  metric: 'pre-fulfillment-cancel-rate',
  counted: { pending: false, cancelled: true },
  buyerRequestExcuses: 'always',
  autoCancelCounts: true,
};
const tracking = { ...metricRule, metric: 'valid-tracking-rate', exemptions: [], twoScans: [] };
const delivery = { ...metricRule, metric: 'on-time-delivery-rate', trackingAfterDeliveryCounts: true };
const plain = { ...metricRule, metric: 'refund-rate' };
const term = {
  ...common,
  id: 'shop.term',
  term: 'answer-message',
  length: { hours: 24 },
  starts: 'the message',
  binds: 'seller',
};
const store = {
  zone: 'Pacific/Auckland',
  country: 'NZ',
  currency: 'NZD',
  language: 'en-NZ',
  marketplaceId: 'NZ',
  name: 'Shop',
  source: { title: 'Terms' },
  confidence: 'high',
};
const download = { fact: 'orders', name: 'Orders', source: 'shop-orders' };

interface Parts {
  readonly id?: unknown;
  readonly stores?: unknown;
  readonly metrics?: readonly unknown[];
  readonly terms?: readonly unknown[];
  readonly downloads?: readonly unknown[];
}

const checked =
  ({ id = 'shop', stores = { NZ: store }, metrics = [], terms = [], downloads = [] }: Parts) =>
  () =>
    checkMarketplace({ id, stores, metrics, terms, downloads } as unknown as Marketplace);

describe('checkMarketplace', () => {
  it('B13: accepts Amazon and a small marketplace of one’s own', () => {
    expect(checkMarketplace(amazon)).toBeUndefined();
    const ids = [defects, late, cancels, tracking, delivery, plain].map((rule) => ({
      ...rule,
      id: `shop.${rule.metric}`,
    }));
    expect(checked({ metrics: ids, terms: [term], downloads: [download] })()).toBeUndefined();
  });

  it.each<readonly [string, object]>([
    ['metric', { ...plain, metric: 'happiness' }],
    ['id', { ...plain, id: '' }],
    ['since', { ...plain, since: '2026-02-30' }],
    ['since', { ...plain, since: 20260101 }],
    ['until', { ...plain, until: 'never' }],
    ['until', { ...plain, until: '2026-01-01' }],
    ['stores', { ...plain, stores: [] }],
    ['stores', { ...plain, stores: 'NZ' }],
    ['stores', { ...plain, stores: ['AU'] }],
    ['stores', { ...plain, stores: ['hasOwnProperty'] }],
    ['profile', { ...plain, profile: '' }],
    ['program', { ...plain, program: 'gold' }],
    ['window', { ...plain, window: 30 }],
    ['window', { ...plain, window: null }],
    ['window', { ...plain, window: { weeks: 4 } }],
    ['window.days', { ...plain, window: { days: 0, lag: 0 } }],
    ['window.days', { ...plain, window: { days: 1.5, lag: 0 } }],
    ['window.days', { ...plain, window: { days: 40_000, lag: 0 } }],
    ['window.lag', { ...plain, window: { days: 30, lag: -1 } }],
    ['window.lag', { ...plain, window: { days: 30 } }],
    ['window.ending', { ...plain, window: { months: 3, ending: 'today' } }],
    ['window.to', { ...plain, window: { from: '2026-02-01', to: '2026-01-31' } }],
    ['window.from', { ...plain, window: { from: '2026-13-01', to: '2026-12-31' } }],
    ['zone', { ...plain, zone: 'Mars/Olympus' }],
    ['zone', { ...plain, zone: 1 }],
    ['attribution', { ...plain, attribution: 'someday' }],
    ['attribution', { ...plain, attribution: 'constructor' }],
    ['unit', { ...plain, unit: 'parcel' }],
    ['tests', { ...plain, tests: { operator: '<' } }],
    ['tests[0]', { ...plain, tests: [null] }],
    ['tests[0].kind', { ...plain, tests: [{ kind: 'wished', operator: '<', target: 1 }] }],
    ['tests[0].operator', { ...plain, tests: [{ kind: 'required', operator: '=>', target: 1 }] }],
    ['tests[0].target', { ...plain, tests: [{ kind: 'required', operator: '<', target: Number.NaN }] }],
    ['tests[0].target', { ...plain, tests: [{ kind: 'required', operator: '<', target: '1' }] }],
    ['tests[0].limit', { ...plain, tests: [{ kind: 'required', operator: '<', target: 1, limit: 2 }] }],
    ['enforcement', { ...plain, enforcement: 'maybe' }],
    ['fulfilledBy', { ...plain, fulfilledBy: [] }],
    ['fulfilledBy[0]', { ...plain, fulfilledBy: ['carrier'] }],
    ['source', { ...plain, source: 'a page' }],
    ['source', { ...plain, source: undefined }],
    ['source.title', { ...plain, source: { title: '' } }],
    ['source.readOn', { ...plain, source: { title: 'Terms', readOn: 'today' } }],
    ['confidence', { ...plain, confidence: 'sure' }],
    ['remark', { ...plain, remark: 7 }],
    ['least', { ...plain, least: -1 }],
    ['bands[0].color', { ...plain, bands: [{ color: 'blue', from: 1 }] }],
    ['stars.positiveFrom', { ...plain, stars: { positiveFrom: 6, negativeUpTo: 2 } }],
    ['untill', { ...plain, untill: '2027-01-01' }],
    ['counted.pending', { ...defects, counted: { pending: 'no', cancelled: true } }],
    ['feedbackChoice', { ...defects, feedbackChoice: 'best' }],
    ['negativeUpTo', { ...defects, negativeUpTo: 5 }],
    ['harmlessClaimOutcomes[0]', { ...defects, harmlessClaimOutcomes: ['lost'] }],
    ['shippedMeans', { ...late, shippedMeans: 'packed' }],
    ['arrivalInTimeExcuses', { ...late, arrivalInTimeExcuses: 'yes' }],
    ['buyerRequestExcuses', { ...cancels, buyerRequestExcuses: 'sometimes' }],
    ['autoCancelCounts', { ...cancels, autoCancelCounts: 0 }],
    ['exemptions[0].way', { ...tracking, exemptions: [{ way: 'air' }] }],
    ['exemptions[0].from[0]', { ...tracking, exemptions: [{ from: ['China'] }] }],
    [
      'exemptions[0].below.currency',
      { ...tracking, exemptions: [{ below: { amount: 1, currency: 'Euro' } }] },
    ],
    ['exemptions[0].upTo.amount', { ...tracking, exemptions: [{ upTo: { amount: 9.99, currency: 'EUR' } }] }],
    ['exemptions[0].sentAs', { ...tracking, exemptions: [{ sentAs: 'gift' }] }],
    ['twoScans[0].atLeast', { ...tracking, twoScans: [{ from: ['CN'] }] }],
    ['trackingAfterDeliveryCounts', { ...delivery, trackingAfterDeliveryCounts: undefined }],
  ])('refuses a metric rule for its %s', (field, rule) => {
    expect(checked({ metrics: [rule] })).toThrow(RangeError);
    expect(checked({ metrics: [rule] })).toThrow(`.${field}`);
  });

  it.each<readonly [string, object]>([
    ['term', { ...term, term: 'dance' }],
    ['length', { ...term, length: { weeks: 1 } }],
    ['length.hours', { ...term, length: { hours: -1 } }],
    ['length.hours', { ...term, length: { hours: '24' } }],
    ['length.days', { ...term, length: { days: 0.5 } }],
    ['length.workingDays', { ...term, length: { workingDays: 10_001 } }],
    ['length.days', { ...term, length: { hours: 1, days: 1 } }],
    ['opensAfter.days', { ...term, opensAfter: { days: -1 } }],
    ['starts', { ...term, starts: '' }],
    ['binds', { ...term, binds: 'nobody' }],
    ['until', { ...term, until: '2025-12-31' }],
    ['stores', { ...term, stores: ['AU'] }],
    ['metric', { ...term, metric: 'refund-rate' }],
  ])('refuses a term for its %s', (field, rule) => {
    expect(checked({ terms: [rule] })).toThrow(RangeError);
    expect(checked({ terms: [rule] })).toThrow(`shop.term.${field}`);
  });

  it.each<readonly [string, Parts]>([
    ['id must be', { id: '' }],
    ['stores.NZ.zone', { stores: { NZ: { ...store, zone: 'local' } } }],
    ['stores.NZ.currency', { stores: { NZ: { ...store, currency: 'nzd' } } }],
    ['stores.NZ.currency', { stores: { NZ: { ...store, currency: 5 } } }],
    ['stores.NZ.country', { stores: { NZ: { ...store, country: 'New Zealand' } } }],
    ['downloads.fact', { downloads: [{ ...download, fact: 'weather' }] }],
    ['downloads.name', { downloads: [{ ...download, name: undefined }] }],
  ])('refuses a marketplace for %s', (message, parts) => {
    expect(checked(parts)).toThrow(RangeError);
    expect(checked(parts)).toThrow(message);
  });

  it('refuses two versions that hold on the same day in the same store', () => {
    const first = { ...plain, until: '2026-06-02' };
    const second = { ...plain, since: '2026-06-01' };
    const message = 'two versions of shop.rule hold in NZ, since';
    expect(checked({ metrics: [first, second] })).toThrow(message);
    expect(checked({ metrics: [second, first] })).toThrow(message);
    expect(checked({ metrics: [plain, plain] })).toThrow(message);
  });

  it('accepts versions that follow one another, and the same days in different stores', () => {
    const first = { ...plain, until: '2026-06-01' };
    const second = { ...plain, since: '2026-06-01' };
    expect(checked({ metrics: [second, first] })()).toBeUndefined();
    const stores = { NZ: store, AU: { ...store, country: 'AU' } };
    expect(checked({ stores, metrics: [plain, { ...plain, stores: ['AU'] }] })()).toBeUndefined();
  });

  it('refuses two terms for one act on the same day, whatever their ids', () => {
    expect(checked({ terms: [term, { ...term, id: 'shop.other' }] })).toThrow(
      'two versions of answer-message hold in NZ',
    );
  });

  it('refuses one id for two things', () => {
    expect(checked({ metrics: [plain, { ...late, since: '2026-02-01' }] })).toThrow(
      'shop.rule: one id for two things, refund-rate and late-shipment-rate',
    );
    expect(checked({ metrics: [plain, { ...plain, profile: 'gold' }] })).toThrow('refund-rate of gold');
    expect(checked({ metrics: [plain], terms: [{ ...term, id: 'shop.rule' }] })).toThrow(
      'one id for two things',
    );
  });
});
