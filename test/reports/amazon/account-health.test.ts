import { describe, expect, it } from 'vitest';
import {
  readAmazonCancellations,
  readAmazonDeliveries,
  readAmazonLateShipments,
  readAmazonOrderDefects,
  readAmazonTracking,
} from '../../../src/reports/amazon/index.ts';

const DEFECTS = 'Order ID,Order Date,Fulfilled By,Negative Feedback,A-to-z Guarantee claim,Chargeback claim';

function defects(rows: readonly string[], options?: Parameters<typeof readAmazonOrderDefects>[1]) {
  return readAmazonOrderDefects([DEFECTS, ...rows].join('\r\n'), options);
}

describe('readAmazonOrderDefects', () => {
  it('R01: reads the three parts of the order defect rate', () => {
    const source = defects(['405-1,01/08/2026,Seller,Yes,No,No', '405-2,02/08/2026,Amazon,No,Yes,Yes'], {
      store: 'IT',
      account: 'shop',
    });
    expect(source).toMatchObject({
      source: 'amazon-order-defects',
      describes: 'facts-about-orders',
      notes: [],
    });
    expect(source.orders).toEqual([
      {
        id: '405-1',
        marketplace: 'amazon',
        account: 'shop',
        placedAt: Date.UTC(2026, 6, 31, 22),
        precision: 'day',
        fulfilledBy: 'seller',
        feedback: [{ rating: 'negative', countsInOdr: true }],
        claims: [],
        chargebacks: [],
      },
      {
        id: '405-2',
        marketplace: 'amazon',
        account: 'shop',
        placedAt: Date.UTC(2026, 7, 1, 22),
        precision: 'day',
        fulfilledBy: 'marketplace',
        feedback: [],
        claims: [{ countsInOdr: true }],
        chargebacks: [{ countsInOdr: true }],
      },
    ]);
  });

  it.each(['Yes', 'Y', 'X', 'x', 'true', 'TRUE', '1'])('takes %j for a flag', (flag) => {
    expect(defects([`405-1,,,${flag},,-`]).orders).toEqual([
      {
        id: '405-1',
        marketplace: 'amazon',
        feedback: [{ rating: 'negative', countsInOdr: true }],
        claims: [],
        chargebacks: [],
      },
    ]);
  });

  it.each(['No', 'n', 'false', '0', ' ', '-'])('takes %j for none', (flag) => {
    expect(defects([`405-1,,,${flag},${flag},${flag}`]).orders).toMatchObject([
      { feedback: [], claims: [], chargebacks: [] },
    ]);
  });

  it('leaves out what an unknown word may mean, and notes it', () => {
    const { orders, notes } = defects(['405-1,,Somebody,Under review,X,X']);
    expect(orders[0]?.feedback).toBeUndefined();
    expect(orders[0]?.fulfilledBy).toBeUndefined();
    expect(notes).toEqual([
      { code: 'unreadable-optional', text: 'Fulfilled By', count: 1, row: 2 },
      { code: 'unknown-code', text: 'Negative Feedback: Under review', count: 1, row: 2 },
    ]);
  });

  it('puts rows of one order together, whatever their order', () => {
    const rows = ['405-1,02/08/2026,Amazon,X,,', '405-1,01/08/2026,Seller,,X,', '405-1,,,,,'];
    const forward = defects(rows, { store: 'IT' }).orders;
    expect(forward).toMatchObject([
      {
        placedAt: Date.UTC(2026, 6, 31, 22),
        fulfilledBy: 'seller',
        feedback: [{ rating: 'negative' }],
        claims: [{ countsInOdr: true }],
        chargebacks: [],
      },
    ]);
    expect(defects(rows.toReversed(), { store: 'IT' }).orders).toEqual(forward);
  });

  it('loses only the order date when it cannot be read', () => {
    const { orders, notes } = defects(['405-1,01/08/2026,Seller,X,,', '405-2,2026-08-01,Seller,X,,']);
    expect(orders.map(({ placedAt }) => placedAt)).toEqual([undefined, undefined]);
    expect(notes).toEqual([{ code: 'unreadable-optional', text: 'Order Date', count: 2, row: 2 }]);
    expect(defects(['405-1,2026-08-01T10:00:00Z,,,,']).orders[0]).toMatchObject({
      placedAt: Date.UTC(2026, 7, 1, 10),
    });
  });

  it.each([
    'order id;Order date;Fulfilled-by;Negative feedbacks;A to Z guarantee claims;Chargeback claims',
    'ORDER-ID,ORDER-DATE,FULFILLED-BY,NEGATIVE-FEEDBACK,A-TO-Z-CLAIMS,CHARGEBACKS',
    'Order ID\tOrder Date\tFulfilled By\tNegative Feedback\tA-to-z Claim\tChargeback\tLate Shipment',
  ])('finds its columns in %s', (header) => {
    const delimiter = header.includes('\t') ? '\t' : header.includes(';') ? ';' : ',';
    const { orders, notes } = readAmazonOrderDefects(
      `${header}\n${['405-1', '', '', '', 'X', ''].join(delimiter)}`,
    );
    expect(orders).toMatchObject([{ id: '405-1', feedback: [], claims: [{ countsInOdr: true }] }]);
    expect(notes).toEqual([]);
  });

  it('rejects a row without order id, and another file', () => {
    expect(defects([',01/08/2026,Seller,X,,']).rejected).toMatchObject([
      { code: 'missing', row: 2, column: 'Order ID' },
    ]);
    expect(readAmazonOrderDefects('Order ID,Negative Feedback\n1,X')).toMatchObject({
      orders: [],
      rejected: [
        {
          code: 'not-this-file',
          expected: 'the order-defects download with the columns A-to-z Guarantee claim, Chargeback claim',
        },
      ],
    });
  });

  it('covers the three facts for a store and days that the caller names', () => {
    const covers = { from: '2026-06-01', to: '2026-07-31' };
    const { coverage } = defects([], { store: 'IT', fulfilledBy: 'seller', covers });
    expect(coverage.map(({ fact, fulfilledBy }) => [fact, fulfilledBy])).toEqual([
      ['feedback', 'seller'],
      ['claims', 'seller'],
      ['chargebacks', 'seller'],
    ]);
    expect(defects([], { covers }).coverage).toEqual([]);
  });
});

describe('readAmazonCancellations', () => {
  const read = (rows: readonly string[], options?: Parameters<typeof readAmazonCancellations>[1]) =>
    readAmazonCancellations(['Order Date,Order ID,Impacts Account Health', ...rows].join('\n'), options);

  it('reads what counts and what does not', () => {
    expect(read(['01/08/2026,405-1,Yes', '01/08/2026,405-2,No'], { account: 'shop' }).orders).toEqual([
      {
        id: '405-1',
        marketplace: 'amazon',
        account: 'shop',
        cancellations: [{ by: 'unknown', countsInCancelRate: true }],
      },
      {
        id: '405-2',
        marketplace: 'amazon',
        account: 'shop',
        cancellations: [{ by: 'unknown', countsInCancelRate: false }],
      },
    ]);
  });

  it('does not guess at a blank', () => {
    const { orders, notes } = read([',405-1,', ',405-2,Maybe']);
    expect(orders.map(({ cancellations }) => cancellations)).toEqual([
      [{ by: 'unknown' }],
      [{ by: 'unknown' }],
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'Impacts Account Health: blank',
      'Impacts Account Health: Maybe',
    ]);
  });

  it.each([
    [['No', 'Yes'], true],
    [['', 'Yes'], true],
    [['', 'No'], undefined],
    [['No', 'No'], false],
  ])('rows %j of one order count: %s', (flags, counts) => {
    for (const order of [flags, flags.toReversed()]) {
      const { orders } = read(order.map((flag) => `,405-1,${flag}`));
      expect(orders.map(({ cancellations }) => cancellations?.[0]?.countsInCancelRate)).toEqual([counts]);
    }
  });

  it('rejects a row without order id; covers who cancelled when store and days are named', () => {
    const covers = { from: '2026-08-01', to: '2026-08-07' };
    const { rejected, coverage } = read([',,Yes'], { store: 'IT', covers });
    expect(rejected).toMatchObject([{ code: 'missing', row: 2, column: 'Order ID' }]);
    expect(coverage.map(({ fact }) => fact)).toEqual(['cancelled-by']);
  });
});

describe('the downloads that mark with an X', () => {
  const files = [
    [
      readAmazonLateShipments,
      'Shipped late',
      'amazon-late-shipments',
      { shippedLate: true },
      { shippedLate: false },
    ],
    [
      readAmazonTracking,
      'No Valid Tracking',
      'amazon-tracking',
      { validTracking: false },
      { validTracking: true },
    ],
    [
      readAmazonDeliveries,
      'Delivered late',
      'amazon-deliveries',
      { deliveredLate: true },
      { deliveredLate: false },
    ],
  ] as const;

  it.each(files)('%o reads %s', (read, column, source, marked, unmarked) => {
    const text = `Order ID,Order Date,${column}\n405-1,,X\n405-2,,\n405-3,,\n405-3,,x\n405-3,,no\n`;
    expect(
      read(text, { account: 'shop', store: 'IT', covers: { from: '2026-08-01', to: '2026-08-02' } }),
    ).toEqual({
      source,
      describes: 'facts-about-orders',
      orders: [
        { id: '405-1', marketplace: 'amazon', account: 'shop', verdicts: marked },
        { id: '405-2', marketplace: 'amazon', account: 'shop', verdicts: unmarked },
        { id: '405-3', marketplace: 'amazon', account: 'shop', verdicts: marked },
      ],
      coverage: [],
      rejected: [],
      notes: [],
      rows: 5,
    });
  });

  it.each(files)('%o rejects a row without id and an unknown mark', (read, column) => {
    const { orders, rejected } = read(`Order ID,${column}\n,X\n405-1,maybe\n`);
    expect(orders).toEqual([]);
    expect(rejected).toMatchObject([
      { code: 'missing', row: 2, column: 'Order ID' },
      { code: 'unknown-code', row: 3, column, received: '"maybe"' },
    ]);
  });
});
