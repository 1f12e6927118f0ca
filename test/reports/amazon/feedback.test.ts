import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAmazonFeedback } from '../../../src/reports/amazon/index.ts';

const HEADER = [
  'Date',
  'Rating',
  'Comments',
  'Your Response',
  'Arrived on Time',
  'Item as Described',
  'Customer Service',
  'Order ID',
  'Rater Email',
].join('\t');
const EMAIL = 'abc123@marketplace.amazon.it';
const ID = '405-0000001-0000001';

function rowOf(
  date: string,
  rating: string,
  id: string = ID,
  email: string = EMAIL,
  comment = 'Late',
): string {
  return [date, rating, comment, 'Sorry', 'No', '-', '-', id, email].join('\t');
}

function read(rows: readonly string[], options?: Parameters<typeof readAmazonFeedback>[1]) {
  return readAmazonFeedback([HEADER, ...rows].join('\n'), options);
}

/** Instants at which the feedback of all rows was left. */
function leftAt(source: ReturnType<typeof readAmazonFeedback>) {
  return source.orders.flatMap(({ feedback }) => feedback?.map((one) => one.leftAt));
}

describe('readAmazonFeedback', () => {
  it('R01: reads feedback about the seller, dated to its local day', () => {
    const source = read([rowOf('01/08/26', '1')], { store: 'IT', account: 'shop' });
    expect(source).toEqual({
      source: 'amazon-feedback',
      describes: 'facts-about-orders',
      orders: [
        {
          id: ID,
          marketplace: 'amazon',
          account: 'shop',
          feedback: [
            {
              rating: 1,
              about: 'seller',
              leftAt: Date.UTC(2026, 6, 31, 22),
              comment: 'Late',
              precision: 'day',
            },
          ],
        },
      ],
      coverage: [],
      rejected: [],
      notes: [],
      rows: 1,
    });
  });

  it.each([
    ['US', '8/1/26', Date.UTC(2026, 7, 1, 7)],
    ['JP', '26/08/01', Date.UTC(2026, 6, 31, 15)],
    ['JP', '2026/08/01', Date.UTC(2026, 6, 31, 15)],
    ['DE', '01.08.26', Date.UTC(2026, 6, 31, 22)],
    ['UK', '01/08/26', Date.UTC(2026, 6, 31, 23)],
  ])('reads the dates of %s: %s', (store, date, at) => {
    expect(leftAt(read([rowOf(date, '3')], { store }))).toEqual([at]);
  });

  it('recognizes the store by the rater address', () => {
    const us = rowOf('8/1/26', '2', 'a', 'x@marketplace.amazon.com');
    const japan = rowOf('26/8/1', '2', 'b', 'x@Marketplace.Amazon.co.jp');
    expect(leftAt(read([us, japan]))).toEqual([Date.UTC(2026, 7, 1, 7), Date.UTC(2026, 6, 31, 15)]);
  });

  it('without a store reads only dates that can be read in one way', () => {
    const { orders, rejected } = read([
      rowOf('2026-08-01', '2', 'a', ''),
      rowOf('01/08/26', '2', 'b', 'x@example.com'),
    ]);
    expect(orders.map(({ feedback }) => feedback?.[0]?.leftAt)).toEqual([Date.UTC(2026, 7, 1)]);
    expect(rejected).toMatchObject([
      { code: 'not-an-instant', row: 3, column: 'Date', received: '"01/08/26"' },
    ]);
    expect(rejected[0]?.expected).toContain('options.store');
  });

  it('takes the order of day and month from the caller where Amazon’s is not known', () => {
    const row = rowOf('8/1/26', '2', ID, 'x@marketplace.amazon.ca');
    expect(read([row]).rejected).toMatchObject([{ code: 'not-an-instant' }]);
    expect(leftAt(read([row], { dateOrder: 'month-day-year' }))).toEqual([Date.UTC(2026, 7, 1, 4)]);
  });

  it.each(['0', '6', '', 'good', '3.5'])('rejects the rating %j', (rating) => {
    const { orders, rejected } = read([rowOf('01/08/26', rating)], { store: 'IT' });
    expect(orders).toEqual([]);
    expect(rejected).toMatchObject([{ code: 'out-of-range', row: 2, column: 'Rating', expected: '1 to 5' }]);
  });

  it('rejects a row without order id and a day that does not exist', () => {
    const { rejected } = read([rowOf('01/08/26', '1', ' '), rowOf('31/02/26', '1')], { store: 'IT' });
    expect(rejected).toMatchObject([
      { code: 'missing', row: 2, column: 'Order ID' },
      { code: 'no-such-date', row: 3, column: 'Date' },
    ]);
  });

  it('gathers the feedback of an order, oldest first whatever the order of rows', () => {
    const rows = [rowOf('03/08/26', '2'), rowOf('01/08/26', '1'), rowOf('01/08/26', '3', ID, EMAIL, '')];
    const forward = read(rows, { store: 'IT' }).orders;
    expect(forward[0]?.feedback?.map(({ rating }) => rating)).toEqual([1, 3, 2]);
    expect(forward[0]?.feedback?.[1]?.comment).toBeUndefined();
    expect(read(rows.toReversed(), { store: 'IT' }).orders).toEqual(forward);
    expect(read([rowOf('2026-08-01T10:00:00Z', '1')]).orders[0]?.feedback?.[0]?.precision).toBeUndefined();
  });

  it('reads localized headers by position and says so', () => {
    const localized =
      'Datum\tBewertung\tKommentar\tAntwort\tPünktlich\tBeschreibung\tService\tBestellnummer\tE-Mail';
    const { orders, notes } = readAmazonFeedback(`${localized}\n${rowOf('01.08.26', '1')}`, { store: 'DE' });
    expect(orders.map(({ id }) => id)).toEqual([ID]);
    expect(notes).toMatchObject([{ code: 'columns-by-position', count: 1, row: 1 }]);
  });

  it('refuses a file of other columns', () => {
    expect(readAmazonFeedback('Date\tStars\n1\t2').rejected).toMatchObject([
      { code: 'not-this-file', expected: 'the seller-feedback report with the columns Rating, Order ID' },
    ]);
  });

  it('R14: covers feedback only for a store and days that the caller names', () => {
    const covers = { from: '2026-06-01', to: '2026-08-01' };
    expect(read([], { covers }).coverage).toEqual([]);
    expect(read([], { store: 'IT' }).coverage).toEqual([]);
    expect(read([], { covers, store: 'IT', fulfilledBy: 'seller', account: 'shop' }).coverage).toEqual([
      {
        fact: 'feedback',
        marketplace: 'amazon',
        account: 'shop',
        store: 'IT',
        fulfilledBy: 'seller',
        from: '2026-06-01',
        to: '2026-08-01',
        zone: 'Europe/Rome',
      },
    ]);
  });

  it('reads a real file of an older layout', () => {
    const text = readFileSync(
      new URL('../../fixtures/amazon/seller-feedback-2011.tsv', import.meta.url),
      'utf8',
    );
    const { orders, rejected, notes, rows } = readAmazonFeedback(text);
    expect([orders.length, rejected, notes, rows]).toEqual([135, [], [], 135]);
    const counts = [1, 2, 3, 4, 5].map(
      (stars) => orders.filter(({ feedback }) => feedback?.[0]?.rating === stars).length,
    );
    expect(counts).toEqual([8, 0, 5, 10, 112]);
    expect(orders[0]).toEqual({
      id: '203-6548734-1506720',
      marketplace: 'amazon',
      feedback: [
        {
          rating: 5,
          about: 'seller',
          leftAt: Date.UTC(2011, 6, 3),
          comment: 'Item as described. Quick delivery.',
          precision: 'day',
        },
      ],
    });
  });
});
