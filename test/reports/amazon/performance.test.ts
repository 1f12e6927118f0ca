import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAmazonPerformance } from '../../../src/reports/amazon/index.ts';

const url = new URL('../../fixtures/amazon/accountHealthReport-example.json', import.meta.url);
const example = readFileSync(url, 'utf8');

/** What the report says of one store with these blocks. */
function partOf(blocks: object) {
  const report = readAmazonPerformance({
    performanceMetrics: [{ marketplaceId: 'APJ6JRA9NG5V4', ...blocks }],
  });
  return { ...report, part: report.stores[0] };
}

describe('readAmazonPerformance', () => {
  const report = readAmazonPerformance(example, { account: 'shop' });

  it('B04: reads Amazon’s own example', () => {
    expect(report).toMatchObject({
      source: 'amazon-performance',
      marketplace: 'amazon',
      account: 'shop',
      reportedOn: '2020-11-19',
      rejected: [],
      ignored: [],
    });
    expect(
      report.stores.map(({ store, marketplaceId, accountStatus }) => [store, marketplaceId, accountStatus]),
    ).toEqual([
      ['US', 'ATVPDKIKX0DER', 'at-risk'],
      ['CA', 'A2EUQ1WTGCTBG2', 'normal'],
      ['MX', 'A1AM78C64UM0Y8', { other: 'SUSPENDED' }],
    ]);
  });

  it('B04: reads its rates as they stand, contradictions included', () => {
    const metrics = report.stores[0]?.metrics ?? [];
    const rows = metrics.map((one) => [
      one.metric,
      one.unit,
      one.fulfilledBy,
      one.statedFulfilledBy,
      one.numerator,
      one.denominator,
      one.value,
      `${one.operator} ${one.target}`,
      `${one.from} ${one.to}`,
    ]);
    const lag10 = '2020-10-11 2020-11-09';
    expect(rows).toEqual([
      [
        'order-defect-rate',
        'order',
        'seller',
        undefined,
        1078,
        539000,
        0.009,
        '< 0.01',
        '2020-09-06 2020-11-04',
      ],
      [
        'order-defect-rate',
        'order',
        'marketplace',
        'seller',
        1078,
        539000,
        0.009,
        '< 0.01',
        '2020-09-06 2020-11-04',
      ],
      [
        'late-shipment-rate',
        'order',
        undefined,
        undefined,
        27896,
        870669,
        0.03203973037,
        '< 0.04',
        '2020-10-21 2020-11-19',
      ],
      [
        'pre-fulfillment-cancel-rate',
        'order',
        undefined,
        undefined,
        551,
        17197,
        0.005,
        '< 0.01',
        '2020-11-12 2020-11-18',
      ],
      ['valid-tracking-rate', 'package', undefined, undefined, 896462, 878443, 0.9529, '> 0.95', lag10],
      ['on-time-delivery-rate', 'package', undefined, undefined, 847987, 808046, 0.9529, '> 0.95', lag10],
      ['on-time-delivery-rate', 'unit', undefined, undefined, 146, 165, 0.8848, '> 0.9', lag10],
      [
        'invoice-defect-rate',
        'order',
        undefined,
        undefined,
        315,
        9001,
        0.03499611,
        '< 0.05',
        '2020-10-21 2020-10-27',
      ],
    ]);
    expect(metrics.every(({ status }) => status === 'good')).toBe(true);
    expect(metrics[0]?.components).toEqual({ claims: 442, chargebacks: 15, negativeFeedback: 628 });
    expect(metrics[7]?.components).toEqual({ missingInvoice: 214, lateInvoice: 101 });
    expect(metrics[1]?.path).toEqual(['performanceMetrics', 0, 'orderDefectRate', 'afn']);
  });

  it('reads its counts, its rating and its warnings', () => {
    const part = report.stores[0];
    expect(
      part?.counts.map(({ name, count, status, operator, target }) => [
        name,
        count,
        status,
        operator,
        target,
      ]),
    ).toEqual([
      ['listingPolicyViolations', 86, 'bad', '=', 0],
      ['productAuthenticityCustomerComplaints', 212, 'bad', '=', 0],
      ['productConditionCustomerComplaints', 337, 'bad', '=', 0],
      ['productSafetyCustomerComplaints', 165, 'bad', '=', 0],
      ['receivedIntellectualPropertyComplaints', 75, 'bad', '=', 0],
      ['foodAndProductSafetyIssues', 37, 'bad', '=', 0],
      ['otherPolicyViolations', 86, 'bad', '=', 0],
      ['documentRequests', 8, 'good', '=', 0],
    ]);
    expect(part?.accountHealthRating).toEqual({ status: 'WARNED' });
    expect(part?.warnings).toEqual(['spammingSellerMessaging']);
  });

  it('reads the names of the schema, too', () => {
    const { part } = partOf({
      preFulfillmentCancellationRate: { orderCount: 200, cancellationCount: 1 },
      documentRequests: { defectsCount: 2 },
      accountHealthRating: { accountHealthRatingStatus: 'GREAT', ahrScore: 412 },
      lateShipmentRateList: [{ lateShipmentCount: 1 }, { lateShipmentCount: 3 }],
    });
    expect(
      part?.metrics.map(({ metric, numerator, denominator }) => [metric, numerator, denominator]),
    ).toEqual([
      ['late-shipment-rate', 1, undefined],
      ['late-shipment-rate', 3, undefined],
      ['pre-fulfillment-cancel-rate', 1, 200],
    ]);
    expect(part?.counts).toMatchObject([{ name: 'documentRequests', count: 2 }]);
    expect(part?.accountHealthRating).toEqual({ status: 'GREAT', score: 412 });
  });

  it('reads warnings as a list, as one, or as an object of counts', () => {
    const warning = { warningType: 'w', status: 'BAD' };
    expect(partOf({ warningStates: [warning, { warningType: 'v', status: 'GOOD' }] }).part?.warnings).toEqual(
      ['w'],
    );
    expect(partOf({ warningState: warning }).part?.warnings).toEqual(['w']);
    const { part, ignored } = partOf({
      warningStates: { listingPolicyViolations: { defectsCount: 3 }, other: {} },
    });
    expect(part?.counts).toMatchObject([{ name: 'listingPolicyViolations', count: 3 }]);
    expect(ignored.map(({ path }) => path.join('.'))).toEqual(['performanceMetrics.0.warningStates.other']);
    const { rejected } = partOf({ warningStates: [{ status: 'BAD' }] });
    expect(rejected).toMatchObject([
      { code: 'missing', path: ['performanceMetrics', 0, 'warningStates', 0, 'warningType'] },
    ]);
  });

  it.each([
    ['a wrapper', { payload: { report: JSON.parse(example) } }],
    ['a list', [JSON.parse(example)]],
    ['text with a byte order mark', `\uFEFF${example}`],
    ['a wrapper with other keys before it', { meta: {}, report: JSON.parse(example) }],
  ])('finds the report in %s', (_, json) => {
    expect(readAmazonPerformance(json).stores.length).toBe(3);
  });

  it.each([['{'], [''], [null], [5], [[]], [{}], [{ a: { b: { c: { d: { performanceMetrics: [] } } } } }]])(
    'has nothing to say of %j',
    (json) => {
      const { stores, rejected, reportedOn } = readAmazonPerformance(json);
      expect([stores, reportedOn, rejected.length]).toEqual([[], undefined, 1]);
    },
  );

  it('lists keys that it does not know, in every block', () => {
    const { ignored } = partOf({
      surprise: 1,
      lateShipmentRate: { surprise: 1, reportingDateRange: { dateOffset: {} } },
      orderDefectRate: { mfn: { surprise: 1 }, fbx: {} },
      otherPolicyViolations: { surprise: 1 },
      accountHealthRating: { surprise: 1 },
    });
    expect(ignored.map(({ path }) => path.slice(2).join('.')).sort()).toEqual([
      'accountHealthRating.surprise',
      'lateShipmentRate.surprise',
      'orderDefectRate.fbx',
      'orderDefectRate.mfn.surprise',
      'otherPolicyViolations.surprise',
      'surprise',
    ]);
    expect(readAmazonPerformance({ performanceMetrics: [], version: 2 }).ignored).toMatchObject([
      { path: ['version'] },
    ]);
  });

  it('rejects values of a wrong type with their place and keeps the rest', () => {
    const { rejected, part } = partOf({
      lateShipmentRate: {
        lateShipmentCount: -1,
        orderCount: '200',
        rate: 0.01,
        targetCondition: 'NEAR',
        targetValue: null,
        reportingDateRange: { reportingDateFrom: '2026-02-30T00:00Z', reportingDateTo: 5 },
        status: 'ODD',
      },
      validTrackingRate: 'none',
      unitOnTimeDeliveryRate: null,
      onTimeDeliveryRate: { targetCondition: 5 },
    });
    expect(rejected.map(({ code, path }) => [code, path.slice(2).join('.')])).toEqual([
      ['no-such-date', 'lateShipmentRate.reportingDateRange.reportingDateFrom'],
      ['no-such-date', 'lateShipmentRate.reportingDateRange.reportingDateTo'],
      ['unknown-code', 'lateShipmentRate.targetCondition'],
      ['out-of-range', 'lateShipmentRate.lateShipmentCount'],
      ['wrong-type', 'lateShipmentRate.orderCount'],
      ['wrong-type', 'validTrackingRate'],
      ['unknown-code', 'onTimeDeliveryRate.targetCondition'],
    ]);
    expect(part?.metrics[0]).toEqual({
      metric: 'late-shipment-rate',
      unit: 'order',
      value: 0.01,
      status: { other: 'ODD' },
      components: {},
      path: ['performanceMetrics', 0, 'lateShipmentRate'],
    });
  });

  it('rejects a store without id; keeps one whose id it does not know; joins parts of one store', () => {
    const { rejected, stores } = readAmazonPerformance({
      accountStatuses: [
        { status: 'NORMAL' },
        { marketplaceId: 'X', status: 'DEACTIVATED' },
        { marketplaceId: 'Y' },
      ],
      performanceMetrics: [
        { marketplaceId: 'X', lateShipmentRate: { rate: 0.01 } },
        { marketplaceId: 'X', validTrackingRate: { rate: 0.99 } },
      ],
    });
    expect(rejected).toMatchObject([{ code: 'missing', path: ['accountStatuses', 0, 'marketplaceId'] }]);
    expect(
      stores.map(({ marketplaceId, store, accountStatus, metrics }) => [
        marketplaceId,
        store,
        accountStatus,
        metrics.length,
      ]),
    ).toEqual([
      ['X', undefined, 'deactivated', 2],
      ['Y', undefined, undefined, 0],
    ]);
  });

  it('reads what an afn block says of itself only where that differs', () => {
    const { part } = partOf({
      orderDefectRate: { mfn: { fulfillmentType: 'afn' }, afn: { fulfillmentType: 'AFN' } },
    });
    expect(part?.metrics.map(({ statedFulfilledBy }) => statedFulfilledBy)).toEqual([
      'marketplace',
      undefined,
    ]);
  });
});
