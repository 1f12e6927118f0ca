import * as fc from 'fast-check';
import {
  assessOrder,
  type MetricResult,
  type OrderMetric,
  orderDefectRate,
  orderRates,
} from 'goodstanding/metrics';
import type { Order } from 'goodstanding/model';
import { describe, expect, it } from 'vitest';
import { someOrders } from './arbitrary-orders.ts';
import { AS_OF, at, DAY, italy, order, orders } from './rows.ts';

const metrics = Object.keys(orderRates) as OrderMetric[];
const RUNS = { numRuns: 300, seed: 42 };

/** The given orders under each metric. */
function all(
  rows: Iterable<Order>,
  changes: { readonly asOf?: number; readonly knownAt?: number } = {},
): MetricResult[] {
  const list = [...rows];
  return metrics.map((metric) => orderRates[metric](list, { rules: italy, asOf: AS_OF, ...changes }));
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function checkRange(result: MetricResult): void {
  for (const number of numbersIn(result)) expect(Number.isFinite(number)).toBe(true);
  const { value, bounds, numerator, denominator } = result;
  const { low, high } = bounds;
  expect(low === null).toBe(high === null);
  if (low !== null && high !== null) expect(0 <= low && low <= high && high <= 1).toBe(true);
  if (value !== null) expect([low, high]).toEqual([value, value]);
  if (value !== null) expect(value).toBe(numerator / denominator);
  expect(0 <= numerator && numerator <= denominator).toBe(true);
}

describe('laws of every rate', () => {
  it('the order of input never shows', () => {
    fc.assert(
      fc.property(
        someOrders.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(all(shuffled)).toEqual(all(rows));
        },
      ),
      RUNS,
    );
  });

  it('the order of input never shows in figures that mix accounts with the same ids, nor in those by group', () => {
    const twice = someOrders.map((rows) =>
      rows.map(
        (row, index): Order => ({
          ...row,
          id: `id-${index % 2}`,
          placedAt: AS_OF - 3 * DAY,
          account: index % 3 === 0 ? undefined : `A${index % 3}`,
          fulfilledBy: index % 4 === 0 ? 'marketplace' : 'seller',
          store: row.channel === 'other' ? 'Elsewhere' : 'IT',
        }),
      ),
    );
    fc.assert(
      fc.property(
        twice.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          for (const metric of metrics) {
            const pool = { rules: italy, asOf: AS_OF, pool: true };
            expect(orderRates[metric](shuffled, pool)).toEqual(orderRates[metric](rows, pool));
            const by = { rules: italy, asOf: AS_OF, by: ['account', 'fulfilledBy'] } as const;
            expect(orderRates[metric](shuffled, by)).toEqual(orderRates[metric](rows, by));
          }
        },
      ),
      RUNS,
    );
  });

  it('B02: every order handed in is counted or left out with a code', () => {
    fc.assert(
      fc.property(someOrders, (rows) => {
        for (const metric of [
          'order-defect-rate',
          'late-shipment-rate',
          'pre-fulfillment-cancel-rate',
        ] as const) {
          const { denominator, leftOut } = orderRates[metric](rows, { rules: italy, asOf: AS_OF });
          expect(denominator + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        }
        for (const metric of metrics) {
          // Packages and pieces: asked one by one, an order is in exactly one of the two places.
          for (const row of rows) {
            const one = orderRates[metric]([row], { rules: italy, asOf: AS_OF });
            expect(
              (one.denominator > 0 ? 1 : 0) + one.leftOut.reduce((sum, { count }) => sum + count, 0),
            ).toBe(1);
          }
        }
      }),
      RUNS,
    );
  });

  it('a value is a fraction or null, and lies where the bounds say', () => {
    fc.assert(
      fc.property(someOrders, (rows) => {
        for (const result of all(rows)) {
          checkRange(result);
          expect(result.value === null).toBe(result.denominator === 0 || result.missing.length > 0);
          for (const { numerator, value } of Object.values(result.components ?? {}))
            expect(value === null || value === numerator / result.denominator).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('B02: the rate is the sum of the verdicts on single orders', () => {
    fc.assert(
      fc.property(someOrders, (rows) => {
        const verdicts = rows.map((row) => ({
          id: row.id,
          each: assessOrder(row, { rules: italy, asOf: AS_OF }),
        }));
        for (const result of all(rows)) {
          const mine = verdicts.flatMap(({ id, each }) =>
            each.filter(({ rule }) => rule.id === result.rule?.id).map((verdict) => ({ id, verdict })),
          );
          const sum = (read: (verdict: (typeof mine)[number]['verdict']) => number) =>
            mine.reduce((total, { verdict }) => total + read(verdict), 0);
          expect(mine.length).toBe(rows.length);
          expect(result.denominator).toBe(sum(({ counted }) => counted));
          if (result.counts === 'defects') expect(result.numerator).toBe(sum(({ failing }) => failing));
          expect(new Set(result.failing.map(({ orderId }) => orderId))).toEqual(
            new Set(mine.filter(({ verdict }) => verdict.outcome === 'fails').map(({ id }) => id)),
          );
          for (const { orderId, because, units, on } of result.failing) {
            const verdict = mine.find(({ id }) => id === orderId)?.verdict;
            expect([verdict?.because, verdict?.failing, verdict?.on]).toEqual([because, units, on]);
            expect(verdict?.leavesOn).toBe(
              result.room === null
                ? verdict?.leavesOn
                : result.room.leaves.find(({ id }) => id === orderId)?.on,
            );
          }
          const left = new Map<string, number>();
          for (const { verdict } of mine)
            if (verdict.leftOut !== undefined)
              left.set(verdict.leftOut, (left.get(verdict.leftOut) ?? 0) + 1);
          expect(new Map(result.leftOut.map(({ because, count }) => [because as string, count]))).toEqual(
            left,
          );
          expect(result.projected?.failing.length ?? 0).toBe(
            mine.filter(({ verdict }) => verdict.projected && verdict.outcome === 'left-out').length,
          );
        }
      }),
      RUNS,
    );
  });

  it('arrays, sets and generators give the same, nothing is mutated, and the answer is plain JSON', () => {
    function* one(rows: readonly Order[]) {
      yield* rows;
    }
    fc.assert(
      fc.property(someOrders, (rows) => {
        frozen(rows);
        for (const metric of metrics) {
          const options = Object.freeze({ rules: italy, asOf: AS_OF });
          const result = orderRates[metric](rows, options);
          expect(orderRates[metric](new Set(rows), options)).toEqual(result);
          expect(orderRates[metric](one(rows), options)).toEqual(result);
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        }
      }),
      RUNS,
    );
  });
});

describe('facts and rates', () => {
  const defects: readonly Partial<Order>[] = [
    { feedback: [{ rating: 1, leftAt: AS_OF - DAY }] },
    { claims: [{ filedAt: AS_OF - DAY, decisions: [] }] },
    { chargebacks: [{ filedAt: AS_OF - DAY, kind: 'service', decisions: [] }] },
  ];

  it('R01: a further defect never lowers the order defect rate', () => {
    fc.assert(
      fc.property(someOrders, fc.nat(11), fc.constantFrom(...defects), (rows, index, defect) => {
        const [key = '', added = []] = Object.entries(defect)[0] ?? [];
        const worse = rows.map((row, position) => {
          if (position !== index) return row;
          const known = row[key as 'claims'];
          // A further feedback takes the place of an earlier one, which may have been counted: here it is the only one.
          return {
            ...row,
            [key]: key === 'feedback' ? added : [...(known ?? []), ...(added as readonly object[])],
          };
        });
        const rate = (list: readonly Order[]) => orderDefectRate(list, { rules: italy, asOf: AS_OF });
        const [before, after] = [rate(rows), rate(worse)];
        expect(after.denominator).toBe(before.denominator);
        expect(after.numerator).toBeGreaterThanOrEqual(before.numerator);
        expect(after.bounds.low ?? 0).toBeGreaterThanOrEqual(before.bounds.low ?? 0);
      }),
      RUNS,
    );
  });

  /** The same order with one more fact known, in several ways. */
  function learned(row: Order): Order[] {
    const known: Partial<Order>[] = [];
    if (row.feedback === undefined) known.push({ feedback: [] }, defects[0] as Partial<Order>);
    if (row.claims === undefined) known.push({ claims: [] }, defects[1] as Partial<Order>);
    if (row.chargebacks === undefined) known.push({ chargebacks: [] }, defects[2] as Partial<Order>);
    for (const kind of ['service', 'fraud'] as const)
      known.push({ chargebacks: row.chargebacks?.map((entry) => ({ kind, ...entry })) });
    if (row.cancellations === undefined)
      known.push({ cancellations: [] }, { cancellations: [{ by: 'seller', cancelledAt: row.placedAt }] });
    for (const by of ['seller', 'buyer', 'marketplace'] as const)
      known.push({
        cancellations: row.cancellations?.map((entry) => (entry.by === 'unknown' ? { ...entry, by } : entry)),
      });
    if (row.shipBy === undefined) known.push({ shipBy: row.placedAt }, { shipBy: row.placedAt + 3 * DAY });
    if (row.deliverBy === undefined)
      known.push({ deliverBy: row.placedAt + DAY }, { deliverBy: row.placedAt + 9 * DAY });
    // What is cancelled, or unshipped by its status, is taken as not sent: that is a reading, not a bound.
    if (row.shipments === undefined && row.status !== 'unshipped' && (row.cancellations ?? []).length === 0) {
      const parcel = {
        confirmedAt: row.placedAt + DAY,
        trackingNumber: 'T',
        firstScanAt: null,
        deliveredAt: null,
      };
      known.push({ shipments: [] }, { shipments: [{ ...parcel, lines: [{ lineId: 'a', quantity: 1 }] }] });
      known.push(
        { shipments: [{ ...parcel, trackingNumber: null }] },
        { shipments: [{ ...parcel, deliveredAt: row.placedAt + DAY }] },
      );
      if (row.lines === undefined) known.push({ shipments: [parcel, parcel, parcel, parcel] });
    }
    for (const facts of [
      { trackingNumber: null },
      { trackingNumber: 'T' },
      { firstScanAt: null },
      { deliveredAt: null },
      { deliveredAt: row.placedAt + 2 * DAY },
    ])
      known.push({ shipments: row.shipments?.map((entry) => ({ ...facts, ...entry })) });
    return known.map((facts) => ({ ...row, ...facts }));
  }

  it('R16: learning a fact never leaves the bounds that were given before', () => {
    let learnings = 0;
    fc.assert(
      fc.property(
        someOrders.filter((rows) => rows.length > 0),
        fc.nat(11),
        (rows, pick) => {
          const index = pick % rows.length;
          const others = orders(4);
          const before = all([...rows, ...others]);
          for (const row of learned(rows[index] as Order)) {
            const after = all([...rows.with(index, row), ...others]);
            learnings += 1;
            for (const [position, { metric, bounds }] of after.entries()) {
              const former = before[position]?.bounds;
              if (bounds.low === null || bounds.high === null) continue;
              const where = `${metric} ${JSON.stringify(former)} -> ${JSON.stringify(bounds)}`;
              // Nothing to divide by gave no bounds; then nothing was promised.
              if (former?.low == null || former.high == null) continue;
              expect(bounds.low >= former.low - 1e-12 && bounds.high <= former.high + 1e-12, where).toBe(
                true,
              );
            }
          }
        },
      ),
      { ...RUNS, numRuns: 400 },
    );
    expect(learnings).toBeGreaterThan(1000);
  });
});

/** An account as it looked at a moment: everything dated later is taken away. */
function asOfThen(rows: readonly Order[], then: number): Order[] {
  const known = (instant: number | undefined) => instant === undefined || instant <= then;
  return rows
    .filter(({ placedAt }) => known(placedAt))
    .map((row) => ({
      ...row,
      feedback: row.feedback
        ?.filter(({ leftAt }) => known(leftAt))
        .map(({ removedAt, struckThroughAt, ...entry }) => ({
          ...entry,
          ...(known(removedAt) && { removedAt }),
          ...(known(struckThroughAt) && { struckThroughAt }),
          revisions: entry.revisions?.filter(({ revisedAt }) => known(revisedAt)),
        })),
      claims: row.claims
        ?.filter(({ filedAt }) => known(filedAt))
        .map((claim) => ({
          ...claim,
          decisions: claim.decisions?.filter(({ decidedAt }) => known(decidedAt)),
        })),
      chargebacks: row.chargebacks
        ?.filter(({ filedAt }) => known(filedAt))
        .map((entry) => ({
          ...entry,
          decisions: entry.decisions?.filter(({ decidedAt }) => known(decidedAt)),
        })),
      cancellations: row.cancellations?.filter(({ cancelledAt }) => known(cancelledAt)),
      shipments: row.shipments
        ?.filter(({ confirmedAt }) => known(confirmedAt))
        .map(({ trackingNumber, trackingAddedAt, firstScanAt, deliveredAt, ...entry }) => ({
          ...entry,
          trackingNumber: known(trackingAddedAt) ? trackingNumber : null,
          trackingAddedAt: known(trackingAddedAt) ? trackingAddedAt : undefined,
          firstScanAt: known(firstScanAt ?? undefined) ? firstScanAt : null,
          deliveredAt: known(deliveredAt ?? undefined) ? deliveredAt : null,
        })),
    }));
}

describe('the past', () => {
  it('B01: judged as of any day, with the files of today, the account is what it was then', () => {
    fc.assert(
      fc.property(someOrders, fc.integer({ min: 0, max: 90 * 24 }), (rows, hours) => {
        const then = AS_OF - hours * (DAY / 24);
        const now = all(rows, { asOf: then });
        const before = all(asOfThen(rows, then), { asOf: then });
        // Orders that did not exist yet are left out now, and were not handed in then.
        const comparable = ({ group: _, ...result }: MetricResult) => ({
          ...result,
          leftOut: result.leftOut.filter(
            ({ because }) => !['placed-after-known-at', 'other-channel'].includes(because),
          ),
        });
        expect(now.map(comparable)).toEqual(before.map(comparable));
      }),
      RUNS,
    );
  });

  it('B01: a window of the past with what is known today', () => {
    const row = order('1', {
      placedAt: at('2026-08-01T10:00:00Z'),
      feedback: [{ rating: 1, leftAt: at('2026-11-01T10:00:00Z') }],
    });
    const then = at('2026-08-31T10:00:00Z');
    expect(orderDefectRate([row], { rules: italy, asOf: then }).numerator).toBe(0);
    expect(orderDefectRate([row], { rules: italy, asOf: then, knownAt: AS_OF }).numerator).toBe(1);
  });
});

describe('rows that nobody has parsed', () => {
  const scalars = ['placedAt', 'channel', 'status', 'replaces', 'shipBy', 'deliverBy'];
  const lists = [
    'programs',
    'lines',
    'shipments',
    'cancellations',
    'feedback',
    'claims',
    'chargebacks',
    'verdicts',
  ];
  const anything = fc.anything({ withNullPrototype: true });
  const anyInner = fc.oneof(anything, fc.array(anything));

  it('anything at all in a field of one value: never NaN, always accounted for', () => {
    const garbage = fc.record(Object.fromEntries(scalars.map((key) => [key, anything])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.array(garbage, { maxLength: 4 }), (rows) => {
        const mixed = [
          ...rows.map((row, index) => ({ ...order(String(index)), ...row }) as Order),
          ...orders(2),
        ];
        for (const metric of metrics) {
          const result = orderRates[metric](mixed, { rules: italy, asOf: AS_OF, pool: true });
          checkRange(result);
          expect(result.denominator + result.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(
            mixed.length,
          );
        }
      }),
      RUNS,
    );
  });

  it('anything at all inside the entries of a list: never NaN', () => {
    const entry = fc.dictionary(
      fc.constantFrom(
        'rating',
        'leftAt',
        'revisions',
        'filedAt',
        'decisions',
        'kind',
        'by',
        'cancelledAt',
        'confirmedAt',
        'deliveredAt',
        'firstScanAt',
        'trackingNumber',
        'quantity',
        'lines',
      ),
      fc.oneof(
        anyInner,
        fc.array(
          fc.record({
            decidedAt: anything,
            outcome: anything,
            revisedAt: anything,
            rating: anything,
            lineId: anything,
            quantity: anything,
          }),
        ),
      ),
    );
    const garbage = fc.record(
      Object.fromEntries(lists.map((key) => [key, fc.oneof(anything, fc.array(entry, { maxLength: 2 }))])),
      { requiredKeys: [] },
    );
    let answers = 0;
    fc.assert(
      fc.property(garbage, (row) => {
        for (const metric of metrics) {
          let result: MetricResult;
          try {
            result = orderRates[metric]([{ ...order('1'), ...row } as Order, order('2')], {
              rules: italy,
              asOf: AS_OF,
            });
          } catch (error) {
            // What is no list, or no text, where one is declared is a mistake of the program that skipped the parser.
            expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
            continue;
          }
          answers += 1;
          checkRange(result);
        }
      }),
      RUNS,
    );
    expect(answers).toBeGreaterThan(300);
  });
});
