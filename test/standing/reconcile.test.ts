import { describe, expect, it } from 'vitest';
import { joinFacts, type Order, type PerformanceReport, type ReportedMetric } from '../../src/model/index.ts';
import {
  assessStanding,
  formatStanding,
  type ReconciledMetric,
  reconcile,
} from '../../src/standing/index.ts';
import { anItalianOrder, asOf, day, italianOrders, negativeFeedback, rome, rulesOf } from './account.ts';

const path = ['performanceMetrics', 0];
const odr: ReportedMetric = {
  metric: 'order-defect-rate',
  fulfilledBy: 'seller',
  unit: 'order',
  from: '2026-09-06',
  to: '2026-11-04',
  numerator: 1,
  denominator: 10,
  components: {},
  path,
};

/** A report made at the end of 19 November. */
function reportOf(
  metrics: readonly ReportedMetric[],
  change: Partial<PerformanceReport> = {},
): PerformanceReport {
  const store = { marketplaceId: 'APJ6JRA9NG5V4', store: 'IT', metrics, counts: [], warnings: [] };
  return {
    source: 'amazon-performance',
    marketplace: 'amazon',
    stores: [store],
    reportedOn: '2026-11-19',
    rejected: [],
    ignored: [],
    ...change,
  };
}

function compared(metric: Partial<ReportedMetric>, orders: readonly Order[]): ReconciledMetric {
  const { metrics } = reconcile(reportOf([{ ...odr, ...metric }]), joinFacts(orders), { rules: rulesOf() });
  expect(metrics).toHaveLength(1);
  return metrics[0] as ReconciledMetric;
}

const withdrawn = anItalianOrder('withdrawn', {
  claims: [
    {
      filedAt: rome('2026-11-05T10:00'),
      decisions: [{ decidedAt: rome('2026-11-20T09:00'), outcome: 'withdrawn' }],
    },
  ],
});

describe('the report beside the orders', () => {
  it('B04: nothing differs where both say the same', () => {
    const bad = anItalianOrder('bad', { feedback: [negativeFeedback(rome('2026-11-08T10:00'))] });
    const { difference, explainedBy, unexplained, now } = compared({}, [...italianOrders(9), bad]);
    expect(difference).toEqual({ numerator: 0, denominator: 0 });
    expect(unexplained).toEqual({ numerator: 0, denominator: 0 });
    expect(explainedBy).toEqual([]);
    expect(now.window).toMatchObject({ from: '2026-09-06', to: '2026-11-04' });
  });

  it('B04: a claim withdrawn after the report was made explains the gap, and nothing is left', () => {
    const { difference, explainedBy, unexplained, atReport, now } = compared({}, [
      ...italianOrders(9),
      withdrawn,
    ]);
    expect([atReport.numerator, now.numerator]).toEqual([1, 0]);
    expect(difference).toEqual({ numerator: 1, denominator: 0 });
    expect(explainedBy).toEqual([{ orderId: 'withdrawn', change: -1, because: ['claim-withdrawn'] }]);
    expect(unexplained).toEqual({ numerator: 0, denominator: 0 });
  });

  it('B04: one withdrawn on the day of the report was in it already', () => {
    const claims = [
      {
        filedAt: rome('2026-11-05T10:00'),
        decisions: [{ decidedAt: rome('2026-11-19T23:59'), outcome: 'withdrawn' as const }],
      },
    ];
    const { explainedBy, unexplained } = compared({}, [...italianOrders(9), anItalianOrder('1', { claims })]);
    expect(explainedBy).toEqual([]);
    expect(unexplained.numerator).toBe(1);
  });

  it('B04: feedback left and revised after it explain the gap as well, by id', () => {
    const feedback = [negativeFeedback(rome('2026-11-20T10:00'))];
    const old = [
      { ...negativeFeedback(rome('2026-11-01T10:00')), revisions: [{ revisedAt: asOf, rating: 5 as const }] },
    ];
    const unnamed = [
      { filedAt: rome('2026-11-01T10:00'), decisions: [{ decidedAt: asOf, outcome: 'withdrawn' as const }] },
    ];
    const { explainedBy } = compared({}, [
      anItalianOrder('b', { feedback }),
      anItalianOrder('a', { feedback: old }),
      anItalianOrder('c', { claims: unnamed, feedback }),
    ]);
    expect(explainedBy).toEqual([
      { orderId: 'a', change: -1, because: ['feedback-revised'] },
      { orderId: 'b', change: 1, because: ['negative-feedback'] },
    ]);
  });

  it('B04: a defect of which no order knows stays unexplained', () => {
    const { difference, explainedBy, unexplained } = compared({ numerator: 2 }, [
      ...italianOrders(9),
      withdrawn,
    ]);
    expect(difference.numerator).toBe(2);
    expect(explainedBy.map(({ orderId }) => orderId)).toEqual(['withdrawn']);
    expect(unexplained).toEqual({ numerator: 1, denominator: 0 });
  });

  it('B04: counts the days of the report, not those of the rule', () => {
    const orders = [
      anItalianOrder('before', { placedAt: Date.parse('2026-09-05T23:59:59+02:00') }),
      anItalianOrder('first', { placedAt: Date.parse('2026-09-06T00:00:00+02:00') }),
      anItalianOrder('last', { placedAt: rome('2026-11-04T23:59') }),
      anItalianOrder('after', { placedAt: rome('2026-11-05T00:00') }),
    ];
    expect(compared({ denominator: 2 }, orders).difference.denominator).toBe(0);
  });

  it('B04: each channel has its own figure', () => {
    const orders = [...italianOrders(3), ...italianOrders(2, { fulfilledBy: 'marketplace' }, 'fba')];
    expect(compared({ fulfilledBy: 'seller' }, orders).now.denominator).toBe(3);
    expect(compared({ fulfilledBy: 'marketplace' }, orders).now.denominator).toBe(2);
    const { fulfilledBy: _, ...plain } = odr;
    const { metrics } = reconcile(reportOf([plain]), joinFacts(orders), { rules: rulesOf() });
    expect(metrics[0]?.fulfilledBy).toBe('seller');
  });

  it('B04: counts packages, and names the order whose second package got its scan later', () => {
    const placedAt = rome('2026-10-15T10:00');
    const shipment = { confirmedAt: placedAt, trackingNumber: 'T', firstScanAt: placedAt };
    const order = anItalianOrder('1', {
      placedAt,
      shipments: [shipment, { ...shipment, firstScanAt: asOf }, { ...shipment, firstScanAt: null }],
    });
    const metric = {
      metric: 'valid-tracking-rate',
      unit: 'package',
      from: '2026-10-11',
      to: '2026-11-09',
    } as const;
    const { explainedBy, difference, unexplained } = compared({ ...metric, numerator: 1, denominator: 3 }, [
      order,
    ]);
    expect(explainedBy).toEqual([{ orderId: '1', change: -1, because: ['no-scan'] }]);
    expect([difference.numerator, unexplained.numerator]).toEqual([-1, 0]);
  });

  it('B04: gives no difference for a figure that the report does not give', () => {
    const { numerator: _, denominator: _none, ...bare } = odr;
    const { metrics } = reconcile(reportOf([{ ...bare, value: 0.01 }]), joinFacts(), { rules: rulesOf() });
    expect(metrics[0]?.reported).toEqual({ numerator: null, denominator: null, value: 0.01 });
    expect(metrics[0]?.difference).toEqual({ numerator: null, denominator: null });
    expect(metrics[0]?.unexplained).toEqual({ numerator: null, denominator: null });
  });

  it('takes the end of its own range where the report does not say when it was made', () => {
    const { reportedOn: _, ...undated } = reportOf([odr]);
    const [metric] = reconcile(undated, joinFacts([withdrawn]), { rules: rulesOf() }).metrics;
    // Made on 4 November, before the claim was filed.
    expect([metric?.atReport.numerator, metric?.now.numerator]).toEqual([0, 0]);
  });
});

describe('what cannot be compared', () => {
  const reasons = (metric: Partial<ReportedMetric>, rules = rulesOf()) => {
    const { metrics, notCompared } = reconcile(reportOf([{ ...odr, ...metric }]), joinFacts(), { rules });
    expect(metrics).toEqual([]);
    return notCompared;
  };

  it('B04: says why', () => {
    expect(reasons({ metric: 'invoice-defect-rate' })).toEqual([
      { metric: 'invoice-defect-rate', because: 'not-order-based', path },
    ]);
    expect(reasons({ from: '2026-11-05', to: '2026-11-04' })).toEqual([
      { metric: 'order-defect-rate', because: 'no-window', path },
    ]);
    const { from: _, ...endless } = odr;
    expect(reconcile(reportOf([endless]), joinFacts(), { rules: rulesOf() }).notCompared).toMatchObject([
      { because: 'no-window' },
    ]);
    expect(reasons({}, rulesOf('IT', 'amazon.lsr'))).toMatchObject([{ because: 'no-rule' }]);
    // Pieces and packages are not the same: Italy counts packages.
    expect(reasons({ metric: 'on-time-delivery-rate', unit: 'unit' })).toMatchObject([
      { because: 'no-rule' },
    ]);
  });

  it('B04: a store of which the report says nothing has empty lists', () => {
    const nothing = { contradictions: [], metrics: [], notCompared: [] };
    expect(reconcile(reportOf([odr]), joinFacts(), { rules: rulesOf('DE') })).toEqual({
      marketplace: 'amazon',
      store: 'DE',
      ...nothing,
    });
  });

  it('refuses another marketplace’s report, and facts of several accounts without a word whose it is', () => {
    expect(() => reconcile(reportOf([], { marketplace: 'ebay' }), joinFacts(), { rules: rulesOf() })).toThrow(
      RangeError,
    );
    const facts = joinFacts([
      anItalianOrder('1', { account: 'adam' }),
      anItalianOrder('2', { account: 'zoe' }),
      anItalianOrder('3', { account: 'zoe' }),
    ]);
    const rules = rulesOf();
    expect(() => reconcile(reportOf([odr]), facts, { rules })).toThrow(/^account: .*adam, zoe/);
    const denominators = [
      reconcile(reportOf([odr]), facts, { rules, account: 'adam' }),
      reconcile(reportOf([odr], { account: 'zoe' }), facts, { rules }),
    ].map(({ metrics }) => metrics[0]?.now.denominator);
    expect(denominators).toEqual([1, 2]);
  });
});

describe('in words', () => {
  const textOf = (report: PerformanceReport, orders: readonly Order[] = [], store = 'IT') => {
    const facts = joinFacts(orders);
    const standing = assessStanding(facts, { rulesFor: () => undefined, asOf });
    const reconciliations = [reconcile(report, facts, { rules: rulesOf(store) })];
    return formatStanding(standing, { reconciliations }).replace(/\s+/g, ' ');
  };

  it('B04: names the order that explains the gap', () => {
    expect(textOf(reportOf([odr]), [...italianOrders(9), withdrawn])).toContain(
      'order defect rate, shipped by the seller, 2026-09-06 to 2026-11-04: reported 1 of 10, ours 0 of 10; ' +
        'changed since the report: withdrawn (claim withdrawn); nothing unexplained',
    );
  });

  it('B04: says what of ours is not known, and what stays unexplained', () => {
    const { claims: _, ...order } = anItalianOrder('1');
    expect(textOf(reportOf([{ ...odr, numerator: 1, denominator: 1 }]), [order])).toContain(
      'reported 1 of 1, ours 0 of 1 (not all claims known); unexplained 1 of 0',
    );
  });

  it('B04: counts what agrees, and lists what was not compared and what contradicts itself', () => {
    const { numerator: _, denominator: _none, ...bare } = odr;
    const text = textOf(
      reportOf([
        odr,
        { ...bare, metric: 'late-shipment-rate', value: 0.1 },
        { ...odr, metric: 'invoice-defect-rate', numerator: 5, denominator: 100, value: 0.03 },
        { ...odr, metric: 'refund-rate', numerator: 9, denominator: 8 },
        { ...odr, metric: 'refund-rate', from: '2026-11-05' },
      ]),
      [...italianOrders(9), anItalianOrder('bad', { feedback: [negativeFeedback(asOf - 10 * day)] })],
    );
    expect(text).toContain('the same: 1 figure');
    expect(text).toContain(
      'not compared: late shipment rate (no counts), invoice defect rate (not order based), ' +
        'refund rate (not order based), refund rate (not order based)',
    );
    expect(text).toContain('invoice defect rate states 3.00 %, its counts 5 of 100 give 5.00 %');
    expect(text).toContain('refund rate counts 9 of 8');
    expect(text).toContain('refund rate (dates reversed)');
    expect(
      textOf(reportOf([odr, { ...odr, fulfilledBy: 'marketplace', numerator: 0, denominator: 0 }]), [
        ...italianOrders(9),
        withdrawn,
      ]),
    ).toContain('the same: 1 figure');
  });

  it('B04: compares what is given, though it be only one count', () => {
    const { numerator: _, ...whole } = odr;
    const { denominator: _none, ...part } = odr;
    const bad = anItalianOrder('bad', { feedback: [negativeFeedback(asOf - 10 * day)] });
    const text = textOf(reportOf([whole, part, { ...part, numerator: 5 }]), [...italianOrders(9), bad]);
    expect(text).toContain('the same: 2 figures');
    expect(text).toContain('reported 5 of ?, ours 1 of 10; unexplained 4 of ?');
  });

  it('B04: says so when the report says nothing of the store', () => {
    expect(textOf(reportOf([odr]), [], 'DE')).toContain(
      'amazon DE beside the orders: says nothing of this store',
    );
  });
});
