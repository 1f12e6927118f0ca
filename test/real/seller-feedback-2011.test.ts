import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { orderDefectRate } from '../../src/metrics/index.ts';
import { joinFacts, type Order } from '../../src/model/index.ts';
import { readAmazonFeedback } from '../../src/reports/amazon/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { isPresent, sharedText, skipNote } from './shared-files.ts';

const file = 'amazon/seller-feedback-2011.tsv';
const zone = 'America/Los_Angeles';
const text = isPresent(file) ? sharedText(file) : '';

/** The file once more, by plain splitting: no field of it holds a tab or a line end. */
const rows = text
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [date = '', rating = '', comment = '', , , , id = ''] = line.split('\t');
    return { day: DateTime.fromISO(date, { zone }), rating: Number(rating), comment, id };
  });

describe.skipIf(!isPresent(file))(`A seller’s feedback of 2011${skipNote(file)}`, () => {
  const read = readAmazonFeedback(text, { store: 'US' });

  it('is the file that these tests were written for', () => {
    expect(rows.length).toBe(135);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(135);
    const stars = [1, 2, 3, 4, 5].map((rating) => rows.filter((row) => row.rating === rating).length);
    expect(stars).toEqual([8, 0, 5, 10, 112]);
  });

  it('R14: every row is feedback about the seller, with its order, stars, words and day', () => {
    expect(read.orders).toEqual(
      rows.map(({ id, rating, comment, day }) => ({
        id,
        marketplace: 'amazon',
        feedback: [
          {
            rating,
            about: 'seller',
            leftAt: day.toMillis(),
            precision: 'day',
            ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
          },
        ],
      })),
    );
    expect([read.rows, read.rejected, read.notes, read.coverage]).toEqual([135, [], [], []]);
  });

  it('the store decides when a day begins', () => {
    const inItaly = readAmazonFeedback(text, { store: 'IT' }).orders;
    const starts = rows.map(({ day }) => day.setZone('Europe/Rome', { keepLocalTime: true }).toMillis());
    expect(inItaly.map(({ feedback }) => feedback?.[0]?.leftAt)).toEqual(starts);
  });

  it('feedback on orders that nobody describes founds no order and is listed', () => {
    const { orders, unmatched } = joinFacts(read);
    expect(orders).toEqual([]);
    expect(unmatched.map((facts) => 'id' in facts && facts.id)).toEqual(rows.map(({ id }) => id));
  });

  it('R01: joined with its orders, one and two stars are defects from the day on which they were left', () => {
    const orders = rows.map(
      ({ id, day }): Order => ({
        id,
        marketplace: 'amazon',
        store: 'US',
        fulfilledBy: 'seller',
        placedAt: day.minus({ days: 10 }).toMillis(),
        claims: [],
        chargebacks: [],
      }),
    );
    const facts = joinFacts(orders, read);
    expect(facts.unmatched).toEqual([]);
    const rules = rulebook(amazon, { store: 'US', overrides: { 'amazon.odr': { since: '2011-01-01' } } });
    const window = { from: '2011-01-01', to: '2011-12-31' };
    for (const last of ['2011-03-31', '2011-05-15', '2011-12-31']) {
      const asOf = DateTime.fromISO(`${last}T18:00`, { zone });
      const placed = rows.filter(({ day }) => day.minus({ days: 10 }) <= asOf);
      const bad = placed.filter(({ day, rating }) => rating <= 2 && day <= asOf).map(({ id }) => id);
      const odr = orderDefectRate(facts.orders, { rules, asOf, window });
      expect(odr.denominator).toBe(placed.length);
      expect(odr.failing.map(({ orderId }) => orderId).sort()).toEqual(bad.sort());
      if (last === '2011-12-31') expect([odr.numerator, odr.denominator]).toEqual([8, 135]);
    }
  });

  it('no rule of today judges 2011', () => {
    const order = {
      id: '1',
      marketplace: 'amazon',
      store: 'US',
      fulfilledBy: 'seller',
      placedAt: Date.UTC(2011, 5, 1),
    } as const;
    const odr = orderDefectRate([order], {
      rules: rulebook(amazon, { store: 'US' }),
      asOf: '2011-07-04T12:00Z',
    });
    expect(odr.status).toBe('no-rule');
  });
});
