import { describe, expect, it } from 'vitest';
import type { ReportedCount, ReportedMetric } from '../../src/model/index.ts';
import { reportContradictions } from '../../src/standing/report-contradictions.ts';

const path = ['performanceMetrics', 0, 'lateShipmentRate'];

function found(metric: Partial<ReportedMetric>): readonly (readonly [string, object])[] {
  const metrics = [{ metric: 'late-shipment-rate' as const, components: {}, path, ...metric }];
  const all = reportContradictions({ marketplaceId: 'X', metrics, counts: [], warnings: [] });
  for (const one of all) expect([one.of, one.path]).toEqual(['late-shipment-rate', path]);
  return all.map(({ code, args }) => [code, args]);
}

function foundInCount(count: Partial<ReportedCount>): readonly string[] {
  const counts = [{ name: 'listingPolicyViolations', path, ...count }];
  return reportContradictions({ marketplaceId: 'X', metrics: [], counts, warnings: [] }).map(
    ({ code, of }) => `${of}: ${code}`,
  );
}

describe('rate against counts', () => {
  it.each([
    // Rounded, or cut off: one unit of the last printed digit either way.
    [9, 1000, 0.009],
    [94, 10_000, 0.009],
    [99, 10_000, 0.009],
    [85, 10_000, 0.009],
    [27_896, 870_669, 0.032],
    [1, 3, 0.33333],
    [2, 214, 0.0093],
    // Zeros at the end are lost: 0.1 may have been 0.10, 0 may have been 0.00, 1 may have been 1.00.
    [105, 1000, 0.1],
    [9, 1000, 0],
    [995, 1000, 1],
    [3, 1e9, 3e-9],
  ])('B04: %i of %i may be printed as %d', (numerator, denominator, value) => {
    expect(found({ numerator, denominator, value })).toEqual([]);
  });

  it.each([
    [1078, 539_000, 0.009],
    [79, 10_000, 0.009],
    [101, 10_000, 0.009],
    [5, 100, 0],
    [1, 2, 1],
    [1, 20, 0.1],
    [5, 1e9, 3e-9],
  ])('B04: %i of %i may not be printed as %d', (numerator, denominator, value) => {
    expect(found({ numerator, denominator, value })).toEqual([
      [
        'rate-differs-from-counts',
        { numerator, denominator, computed: numerator / denominator, stated: value },
      ],
    ]);
  });

  it('needs both counts, the rate and something to divide by', () => {
    expect(found({ numerator: 5, value: 0.5 })).toEqual([]);
    expect(found({ denominator: 5, value: 0.5 })).toEqual([]);
    expect(found({ numerator: 5, denominator: 100 })).toEqual([]);
    expect(found({ numerator: 0, denominator: 0, value: 0.5 })).toEqual([]);
  });
});

describe('status against target', () => {
  const late = { operator: '<', target: 0.04 } as const;

  it.each([
    [0.04, 'good'],
    [0.0399, 'bad'],
    [0.05, 'good'],
  ] as const)('B04: %d is not %s against less than 0.04', (value, status) => {
    expect(found({ ...late, value, status })).toEqual([
      ['status-differs-from-target', { stated: value, operator: '<', target: 0.04, status }],
    ]);
  });

  it.each([
    [0.04, 'bad'],
    [0.0399, 'good'],
    [0.05, 'none'],
    [0.05, { other: 'FINE' }],
    [0.05, undefined],
  ] as const)('B04: %d may be %o', (value, status) => {
    expect(found({ ...late, value, ...(status === undefined ? {} : { status }) })).toEqual([]);
  });

  it('needs operator, target and value', () => {
    expect(found({ value: 1, target: 0.04, status: 'good' })).toEqual([]);
    expect(found({ value: 1, operator: '<', status: 'good' })).toEqual([]);
    expect(found({ ...late, status: 'bad' })).toEqual([]);
  });

  it('B04: a count that has to be none', () => {
    const none = { operator: '=', target: 0 } as const;
    expect(foundInCount({ ...none, count: 0, status: 'good' })).toEqual([]);
    expect(foundInCount({ ...none, count: 1, status: 'bad' })).toEqual([]);
    const contradicts = ['listingPolicyViolations: status-differs-from-target'];
    expect(foundInCount({ ...none, count: 8, status: 'good' })).toEqual(contradicts);
    expect(foundInCount({ ...none, count: 0, status: 'bad' })).toEqual(contradicts);
  });
});

describe('parts, places and dates', () => {
  it('B04: a part is not greater than the whole', () => {
    expect(found({ numerator: 5, denominator: 5 })).toEqual([]);
    expect(found({ numerator: 6, denominator: 5 })).toEqual([
      ['part-exceeds-whole', { numerator: 6, denominator: 5 }],
    ]);
  });

  it('B04: components overlap at most: their sum reaches the total, none exceeds it', () => {
    expect(found({ numerator: 3, components: { claims: 2, chargebacks: 1 } })).toEqual([]);
    expect(found({ numerator: 3, components: { claims: 3, chargebacks: 3 } })).toEqual([]);
    expect(found({ components: { claims: 3 } })).toEqual([]);
    expect(found({ numerator: 4, components: { claims: 2, chargebacks: 1 } })).toEqual([
      ['components-differ-from-total', { numerator: 4, sum: 3 }],
    ]);
    expect(found({ numerator: 3, components: { claims: 4 } })).toEqual([
      ['components-differ-from-total', { numerator: 3, sum: 4 }],
    ]);
  });

  it('B04: a block says of itself what its place says', () => {
    expect(found({ fulfilledBy: 'seller', statedFulfilledBy: 'seller' })).toEqual([]);
    expect(found({ statedFulfilledBy: 'seller' })).toEqual([]);
    expect(found({ fulfilledBy: 'seller' })).toEqual([]);
    expect(found({ fulfilledBy: 'marketplace', statedFulfilledBy: 'seller' })).toEqual([
      ['channel-differs-from-place', { place: 'marketplace', stated: 'seller' }],
    ]);
  });

  it('B04: a range does not end before it begins', () => {
    expect(found({ from: '2026-11-20', to: '2026-11-20' })).toEqual([]);
    expect(found({ from: '2026-11-20' })).toEqual([]);
    expect(found({ to: '2026-11-20' })).toEqual([]);
    expect(found({ from: '2026-11-21', to: '2026-11-20' })).toEqual([
      ['dates-reversed', { from: '2026-11-21', to: '2026-11-20' }],
    ]);
    expect(foundInCount({ from: '2026-11-21', to: '2026-11-20' })).toEqual([
      'listingPolicyViolations: dates-reversed',
    ]);
  });
});
