import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  assessOrder,
  lateShipmentRate,
  onTimeDeliveryRate,
  orderDefectRate,
  preFulfillmentCancelRate,
  type Rate,
} from '../../src/metrics/index.ts';
import type { Order } from '../../src/model/index.ts';
import { type Asked, improvedReviews } from './olist-by-hand.ts';
import {
  afterwards,
  everything,
  expected,
  expectedBySeller,
  found,
  foundBySeller,
  largerSellers,
  largest,
  orders,
  questions,
  rows,
  rowsBySeller,
  sellers,
  zone,
} from './olist-questions.ts';
import { olistRules as rules } from './olist-rules.ts';
import { isPresent, skipNote } from './shared-files.ts';

/** Every 15th day, by turns at its start, at noon and at its end, until the last promise is long past. */
const daysOfJudgement = Array.from({ length: 59 }, (_, index) => {
  const day = DateTime.fromISO('2016-09-04', { zone }).plus({ days: 15 * index });
  const turn = index % 3;
  return turn === 0 ? day.startOf('day') : turn === 1 ? day.set({ hour: 12 }) : day.endOf('day');
});

function rolling(asOf: DateTime): Asked {
  const from = asOf.minus({ days: 59 }).toFormat('yyyy-MM-dd');
  return { from, to: asOf.toFormat('yyyy-MM-dd'), knownAt: asOf.toMillis() };
}

const dayAfterSixty = new Map<string, string>();

function sixtyDaysAfter(day: string): string {
  const known =
    dayAfterSixty.get(day) ?? DateTime.fromISO(day, { zone }).plus({ days: 60 }).toFormat('yyyy-MM-dd');
  dayAfterSixty.set(day, known);
  return known;
}

describe.skipIf(!isPresent('olist'))(`Rates of Olist’s sellers${skipNote('olist')}`, () => {
  it('R11: one figure over many sellers has to be asked for by name', () => {
    expect(() => orderDefectRate(orders, { rules, asOf: afterwards })).toThrow('accounts');
  });

  it.each(questions)('R11: $name of every seller over everything', (question) => {
    const { from, to } = everything;
    const all = sellers.map(([seller]) => seller);
    const options = { rules, asOf: afterwards, window: { from, to } };
    expect(foundBySeller(question, all, options)).toEqual(expectedBySeller(question, all, everything));
    const pooled = question.rate(question.orders, { ...options, pool: true });
    expect(found(pooled)).toEqual(expected(question, question.byHand(rows, everything)));
    const unknown = pooled.missing.reduce((sum, { orders }) => sum + (orders ?? 0), 0);
    const totals = [
      pooled.failing.length,
      pooled.denominator,
      unknown,
      pooled.projected?.failing.length ?? 0,
    ];
    expect(totals).toEqual(question.totals);
  });

  it.each(questions)('B01: $name of the larger sellers in each month', (question) => {
    let months = 0;
    let counted = 0;
    const start = DateTime.fromISO('2016-09-01', { zone });
    for (let first = start; first.year < 2019; first = first.plus({ months: 1 })) {
      const asked = {
        from: first.toFormat('yyyy-MM-dd'),
        to: first.endOf('month').toFormat('yyyy-MM-dd'),
        knownAt: everything.knownAt,
      };
      const fixed = { rules, asOf: afterwards, window: { from: asked.from, to: asked.to } };
      const inMonth = foundBySeller(question, largerSellers, fixed);
      expect(inMonth, asked.from).toEqual(expectedBySeller(question, largerSellers, asked));
      const lastMonth = {
        rules,
        asOf: first.plus({ months: 1, days: 9 }),
        knownAt: afterwards,
        window: { months: 1, ending: 'last-month-end' },
      } as const;
      expect(foundBySeller(question, largerSellers, lastMonth), asked.from).toEqual(inMonth);
      months += 1;
      for (const seller of largerSellers)
        counted += question.byHand(rowsBySeller.get(seller) ?? [], asked).denominator;
    }
    expect(months).toBe(28);
    expect(counted).toBeGreaterThan(2000);
  });

  it.each(questions)(
    'B01: $name of the ten largest sellers in rolling windows, as known then',
    (question) => {
      let counted = 0;
      for (const asOf of daysOfJudgement) {
        const asked = rolling(asOf);
        const answers = foundBySeller(question, largest, { rules, asOf });
        expect(answers, asked.to).toEqual(expectedBySeller(question, largest, asked));
        for (const seller of largest)
          counted += question.byHand(rowsBySeller.get(seller) ?? [], asked).denominator;
      }
      // Each of some 850 orders stands in four windows.
      expect(counted).toBeGreaterThan(2000);
    },
  );

  it.each(questions)(
    'B02: $name of all sellers in rolling windows, every order accounted for',
    (question) => {
      let failing = 0;
      for (const asOf of daysOfJudgement) {
        const asked = rolling(asOf);
        const pooled = question.rate(question.orders, { rules, asOf, pool: true });
        expect(pooled.window).toEqual({ from: asked.from, to: asked.to, zone });
        expect(found(pooled), asked.to).toEqual(expected(question, question.byHand(rows, asked)));
        const leftOut = pooled.leftOut.reduce((sum, { count }) => sum + count, 0);
        expect(pooled.denominator + leftOut).toBe(orders.length);
        const leaves = pooled.failing.map(({ orderId, on }) => ({ id: orderId, on: sixtyDaysAfter(on) }));
        expect(pooled.room?.leaves ?? leaves).toEqual(leaves);
        failing += pooled.failing.length;
      }
      expect(failing).toBeGreaterThan(20);
    },
  );

  it('R24: where a buyer thought better of it, the last review counts and the answer says so', () => {
    const improved = improvedReviews(rows, everything.knownAt);
    const { from, to } = everything;
    const { excused } = orderDefectRate(orders, {
      rules,
      asOf: afterwards,
      window: { from, to },
      pool: true,
    });
    expect(improved.length).toBe(4);
    expect(excused.map(({ orderId }) => orderId).sort()).toEqual([...improved].sort());
    expect(new Set(excused.flatMap(({ because }) => because))).toEqual(new Set(['feedback-revised']));
  });

  it('B02: each rate is the sum of what is said of its orders one by one', () => {
    for (const day of ['2017-06-01', '2017-12-01', '2018-06-01']) {
      const asOf = DateTime.fromISO(`${day}T12:00`, { zone });
      const sums = new Map<string, { counted: number; failing: number }>();
      for (const order of orders) {
        for (const { metric, counted, failing } of assessOrder(order, { rules, asOf })) {
          const sum = sums.get(metric) ?? { counted: 0, failing: 0 };
          sums.set(metric, { counted: sum.counted + counted, failing: sum.failing + failing });
        }
      }
      const rates: readonly Rate<Order>[] = [
        orderDefectRate,
        lateShipmentRate,
        preFulfillmentCancelRate,
        onTimeDeliveryRate,
      ];
      const answers = rates.map((rate) => {
        const { metric, denominator, failing } = rate(orders, { rules, asOf, pool: true });
        return [metric, { counted: denominator, failing: failing.length }] as const;
      });
      expect(sums).toEqual(new Map(answers));
      expect(sums.get('late-shipment-rate')?.failing).toBeGreaterThan(20);
    }
  });
});
