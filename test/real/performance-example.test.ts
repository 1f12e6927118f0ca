import { describe, expect, it } from 'vitest';
import { joinFacts } from '../../src/model/index.ts';
import { readAmazonPerformance } from '../../src/reports/amazon/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { type Reconciliation, reconcile } from '../../src/standing/index.ts';
import { isPresent, sharedText, skipNote } from './shared-files.ts';

const file = 'amazon/accountHealthReport-example.json';

function reconciled(store: string): Reconciliation {
  const report = readAmazonPerformance(sharedText(file));
  return reconcile(report, joinFacts(), { rules: rulebook(amazon, { store }) });
}

describe.skipIf(!isPresent(file))(`Amazon’s own example of the performance report${skipNote(file)}`, () => {
  it('B04: is read to the last key', () => {
    const report = readAmazonPerformance(sharedText(file));
    expect(report.rejected).toEqual([]);
    expect(report.ignored).toEqual([]);
    expect(report.reportedOn).toBe('2020-11-19');
    const stores = report.stores.map(({ store, accountStatus, metrics, counts }) => {
      return { store, accountStatus, metrics: metrics.length, counts: counts.length };
    });
    // Seven rates, one of them for both channels, and eight counts; the account's other stores have only a status.
    expect(stores).toEqual([
      { store: 'US', accountStatus: 'at-risk', metrics: 8, counts: 8 },
      { store: 'CA', accountStatus: 'normal', metrics: 0, counts: 0 },
      { store: 'MX', accountStatus: { other: 'SUSPENDED' }, metrics: 0, counts: 0 },
    ]);
    const [us] = report.stores;
    expect(us?.warnings).toEqual(['spammingSellerMessaging']);
    expect(us?.accountHealthRating).toEqual({ status: 'WARNED' });
  });

  // Each line is worked out by hand from the file's own figures.
  it.each([
    // 1,078 is two thousandths of 539,000; in both blocks nine thousandths are printed.
    [
      'mfn',
      'rate-differs-from-counts',
      { numerator: 1078, denominator: 539_000, computed: 0.002, stated: 0.009 },
    ],
    [
      'afn',
      'rate-differs-from-counts',
      { numerator: 1078, denominator: 539_000, computed: 0.002, stated: 0.009 },
    ],
    // The block of the orders that Amazon ships says of itself that it is the seller's.
    ['afn', 'channel-differs-from-place', { place: 'marketplace', stated: 'seller' }],
    // 551 of 17,197 are more than three in a hundred (3 % of them would be 516), not five in a thousand.
    [
      'prefulfillmentCancelRate',
      'rate-differs-from-counts',
      { numerator: 551, denominator: 17_197, computed: 551 / 17_197, stated: 0.005 },
    ],
    // 0.8848 is said to be good, against a target of more than 0.9.
    [
      'unitOnTimeDeliveryRate',
      'status-differs-from-target',
      { stated: 0.8848, operator: '>', target: 0.9, status: 'good' },
    ],
    // More packages with valid tracking than packages, so their share cannot be 0.9529 either.
    ['validTrackingRate', 'part-exceeds-whole', { numerator: 896_462, denominator: 878_443 }],
    [
      'validTrackingRate',
      'rate-differs-from-counts',
      { numerator: 896_462, denominator: 878_443, computed: 896_462 / 878_443, stated: 0.9529 },
    ],
  ])('B04: of the five known contradictions: %s, %s', (block, code, args) => {
    const { contradictions } = reconciled('US');
    const found = contradictions.filter((one) => one.path.at(-1) === block && one.code === code);
    expect(found.map((one) => one.args)).toEqual([args]);
  });

  it.each([
    // Two counts changed places: 808,046 of 847,987 would be the printed 0.9529.
    ['onTimeDeliveryRate', 'part-exceeds-whole', { numerator: 847_987, denominator: 808_046 }],
    [
      'onTimeDeliveryRate',
      'rate-differs-from-counts',
      { numerator: 847_987, denominator: 808_046, computed: 847_987 / 808_046, stated: 0.9529 },
    ],
    // Eight are said to be good, against a target of none, and the range ends before it begins.
    [
      'documentRequest',
      'status-differs-from-target',
      { stated: 8, operator: '=', target: 0, status: 'good' },
    ],
    ['documentRequest', 'dates-reversed', { from: '2020-11-21', to: '2020-11-19' }],
  ])('B04: beyond them: %s, %s', (block, code, args) => {
    const { contradictions } = reconciled('US');
    const found = contradictions.filter((one) => one.path.at(-1) === block && one.code === code);
    expect(found.map((one) => one.args)).toEqual([args]);
  });

  it('B04: nothing else is called a contradiction', () => {
    // Late shipments (27,896 of 870,669), invoices (315 of 9,001 = 214 + 101) and the other counts agree with
    // themselves; 442 + 15 + 628 parts of 1,078 defects may be, as one order can have several.
    const { contradictions } = reconciled('US');
    expect(contradictions.length).toBe(7 + 4);
    expect(new Set(contradictions.map(({ path }) => path.join('.')))).toEqual(
      new Set([
        'performanceMetrics.0.orderDefectRate.mfn',
        'performanceMetrics.0.orderDefectRate.afn',
        'performanceMetrics.0.prefulfillmentCancelRate',
        'performanceMetrics.0.validTrackingRate',
        'performanceMetrics.0.onTimeDeliveryRate',
        'performanceMetrics.0.unitOnTimeDeliveryRate',
        'performanceMetrics.0.documentRequest',
      ]),
    );
  });

  it('B04: without any order all that it reports stays unexplained', () => {
    const { metrics, notCompared } = reconciled('US');
    expect(
      metrics.map(({ metric, fulfilledBy, from, to, unexplained }) => ({
        metric,
        fulfilledBy,
        from,
        to,
        unexplained,
      })),
    ).toEqual([
      {
        metric: 'order-defect-rate',
        fulfilledBy: 'seller',
        from: '2020-09-06',
        to: '2020-11-04',
        unexplained: { numerator: 1078, denominator: 539_000 },
      },
      {
        metric: 'order-defect-rate',
        fulfilledBy: 'marketplace',
        from: '2020-09-06',
        to: '2020-11-04',
        unexplained: { numerator: 1078, denominator: 539_000 },
      },
      {
        metric: 'late-shipment-rate',
        fulfilledBy: 'seller',
        from: '2020-10-21',
        to: '2020-11-19',
        unexplained: { numerator: 27_896, denominator: 870_669 },
      },
      {
        metric: 'pre-fulfillment-cancel-rate',
        fulfilledBy: 'seller',
        from: '2020-11-12',
        to: '2020-11-18',
        unexplained: { numerator: 551, denominator: 17_197 },
      },
      {
        metric: 'valid-tracking-rate',
        fulfilledBy: 'seller',
        from: '2020-10-11',
        to: '2020-11-09',
        unexplained: { numerator: 896_462, denominator: 878_443 },
      },
      {
        metric: 'on-time-delivery-rate',
        fulfilledBy: 'seller',
        from: '2020-10-11',
        to: '2020-11-09',
        unexplained: { numerator: 847_987, denominator: 808_046 },
      },
    ]);
    expect(metrics.map(({ now }) => now.status)).toEqual(Array.from({ length: 6 }, () => 'no-data'));
    // Pieces were not counted in 2020, and invoices are no order's own.
    expect(notCompared.map(({ metric, because, path }) => [metric, because, path.at(-1)])).toEqual([
      ['on-time-delivery-rate', 'no-rule', 'unitOnTimeDeliveryRate'],
      ['invoice-defect-rate', 'not-order-based', 'invoiceDefectRate'],
    ]);
  });

  it('B04: a store of which it says nothing but a status has nothing to compare', () => {
    expect(reconciled('CA')).toEqual({
      marketplace: 'amazon',
      store: 'CA',
      contradictions: [],
      metrics: [],
      notCompared: [],
    });
  });
});
