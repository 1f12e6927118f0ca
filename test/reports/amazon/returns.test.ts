import { describe, expect, it } from 'vitest';
import { readAmazonReturns } from '../../../src/reports/amazon/index.ts';

const HEADER =
  'Order ID\tReturn request date\tAmazon RMA ID\tA-to-Z Claim\tIn policy\tReturn Reason\tReturn delivery date';
const SEPTEMBER_29 = Date.UTC(2026, 8, 28, 22);

function read(rows: readonly string[], options?: Parameters<typeof readAmazonReturns>[1]) {
  return readAmazonReturns([HEADER, ...rows].join('\n'), { store: 'IT', ...options });
}

describe('readAmazonReturns', () => {
  it('reads a return, dated to its local day; the claim flag is no claim', () => {
    const source = read(['405-1\t29-Sep-2026\tDabc\tY\tY\tCR-DEFECTIVE\t05-Oct-2026'], { account: 'shop' });
    expect(source).toMatchObject({ source: 'amazon-returns', rejected: [], notes: [], rows: 1 });
    expect(source.orders).toEqual([
      {
        id: '405-1',
        marketplace: 'amazon',
        account: 'shop',
        returns: [
          {
            requestedAt: SEPTEMBER_29,
            inPolicy: true,
            reason: 'DEFECTIVE',
            receivedAt: Date.UTC(2026, 9, 4, 22),
            precision: 'day',
          },
        ],
      },
    ]);
  });

  it('keeps reason codes of other kinds and says nothing of blank fields', () => {
    const { orders } = read([
      '405-1\t29-Sep-2026\t \tN\tN\tAMZ-PG-BAD-DESC\t ',
      '405-2\t29/09/2026\t\t\t\t\t',
    ]);
    expect(orders.map(({ returns }) => returns)).toEqual([
      [{ requestedAt: SEPTEMBER_29, inPolicy: false, reason: 'AMZ-PG-BAD-DESC', precision: 'day' }],
      [{ requestedAt: SEPTEMBER_29, precision: 'day' }],
    ]);
  });

  it('rows of one RMA id are one return, other rows returns of their own', () => {
    const rows = [
      '405-1\t30-Sep-2026\tD1\tN\tY\tCR-SWITCHEROO\t',
      '405-1\t29-Sep-2026\tD1\tN\tN\tCR-DEFECTIVE\t02-Oct-2026',
      '405-1\t30-Sep-2026\tD1\tN\tY\tCR-DEFECTIVE\t01-Oct-2026',
      '405-1\t27-Sep-2026\t\tN\tY\tCR-B\t',
      '405-1\t27-Sep-2026\t\tN\tY\tCR-A\t',
    ];
    const forward = read(rows).orders;
    expect(forward).toMatchObject([
      {
        returns: [
          { reason: 'A' },
          { reason: 'B' },
          {
            requestedAt: SEPTEMBER_29,
            inPolicy: false,
            reason: 'DEFECTIVE, SWITCHEROO',
            receivedAt: Date.UTC(2026, 9, 1, 22),
          },
        ],
      },
    ]);
    expect(read(rows.toReversed()).orders).toEqual(forward);
  });

  it('keeps exact times exact', () => {
    const exact = '405-1\t2026-09-29T08:00:00Z\tD1\tN\tY\tX\t';
    expect(read([exact], { store: undefined }).orders[0]?.returns).toEqual([
      { requestedAt: Date.UTC(2026, 8, 29, 8), inPolicy: true, reason: 'X' },
    ]);
    expect(
      read(['405-1\t30-Sep-2026\tD1\tN\tY\tX\t', exact]).orders[0]?.returns?.[0]?.precision,
    ).toBeUndefined();
  });

  it('rejects rows without order id or readable date, and dates of an unknown store', () => {
    const { rejected, orders } = read(['\t29-Sep-2026\t\t\t\t\t', '405-1\t31-Sep-2026\t\t\t\t\t']);
    expect(orders).toEqual([]);
    expect(rejected).toMatchObject([
      { code: 'missing', row: 2, column: 'Order ID' },
      { code: 'no-such-date', row: 3, column: 'Return request date' },
    ]);
    const nowhere = read(['405-1\t29-Sep-2026\t\t\t\t\t'], { store: undefined });
    expect(nowhere.rejected).toMatchObject([{ code: 'no-offset', row: 2 }]);
    expect(nowhere.rejected[0]?.expected).toContain('options.store');
  });

  it('loses only an unreadable delivery date', () => {
    const { orders, notes } = read(['405-1\t29-Sep-2026\t\t\t\t\tsoon']);
    expect(orders.length).toBe(1);
    expect(notes).toEqual([{ code: 'unreadable-optional', text: 'Return delivery date', count: 1, row: 2 }]);
  });

  it('covers returns for a store and days that the caller names', () => {
    const { coverage } = read([], { covers: { from: '2026-08-01', to: '2026-09-30' } });
    expect(coverage.map(({ fact, store, from }) => [fact, store, from])).toEqual([
      ['returns', 'IT', '2026-08-01'],
    ]);
  });
});
