import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmazonOrders } from '../../../src/reports/amazon/index.ts';

const HEADER = [
  'amazon-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'fulfillment-channel',
  'sales-channel',
  'product-name',
  'sku',
  'asin',
  'item-status',
  'quantity',
  'currency',
  'item-price',
  'item-tax',
  'shipping-price',
  'ship-city',
  'ship-state',
  'ship-postal-code',
  'ship-country',
  'is-business-order',
] as const;

type Row = Partial<Record<string, string>>;

const BASE: Row = {
  'amazon-order-id': '405-0000001-0000001',
  'purchase-date': '2026-08-01T10:00:00+00:00',
  'last-updated-date': '2026-08-02T10:00:00+00:00',
  'order-status': 'Shipped',
  'fulfillment-channel': 'Merchant',
  'sales-channel': 'Amazon.it',
  'product-name': 'Cup',
  sku: 'CUP-1',
  asin: 'B000000001',
  'item-status': 'Shipped',
  quantity: '1',
  currency: 'EUR',
  'item-price': '12.50',
  'item-tax': '2.25',
  'shipping-price': '4.90',
  'ship-city': 'Milano',
  'ship-state': 'MI',
  'ship-postal-code': '20121',
  'ship-country': 'IT',
  'is-business-order': 'false',
};

const PLACED = Date.UTC(2026, 7, 1, 10);

function rowOf(row: Row, columns: readonly string[] = HEADER): string {
  return columns.map((name) => ({ ...BASE, ...row })[name] ?? '').join('\t');
}

function fileOf(rows: readonly Row[], columns: readonly string[] = HEADER): string {
  return [columns.join('\t'), ...rows.map((row) => rowOf(row, columns))].join('\n');
}

/** The only order of a file of these rows. */
function orderOf(...rows: readonly Row[]) {
  const { orders, rejected } = readAmazonOrders(fileOf(rows));
  expect(rejected).toEqual([]);
  expect(orders.length).toBe(1);
  return orders[0];
}

describe('readAmazonOrders', () => {
  it('R01: reads an order with all that the file says of it', () => {
    const source = readAmazonOrders(fileOf([{}]), { account: 'shop' });
    expect(source).toEqual({
      source: 'amazon-all-orders',
      describes: 'orders',
      orders: [
        {
          id: '405-0000001-0000001',
          marketplace: 'amazon',
          account: 'shop',
          store: 'IT',
          fulfilledBy: 'seller',
          placedAt: PLACED,
          updatedAt: Date.UTC(2026, 7, 2, 10),
          channel: 'own',
          status: 'shipped',
          shipTo: { country: 'IT', region: 'MI', city: 'Milano', postalCode: '20121' },
          lines: [
            {
              id: '1',
              sku: 'CUP-1',
              productId: 'B000000001',
              title: 'Cup',
              quantity: 1,
              price: { amount: 1250, currency: 'EUR' },
              tax: { amount: 225, currency: 'EUR' },
              shippingPrice: { amount: 490, currency: 'EUR' },
            },
          ],
          cancellations: [],
        },
      ],
      coverage: ['orders', 'status', 'lines', 'cancellations'].map((fact) => ({
        fact,
        marketplace: 'amazon',
        account: 'shop',
        store: 'IT',
        from: '2026-08-01',
        to: '2026-08-01',
        zone: 'Europe/Rome',
      })),
      rejected: [],
      notes: [],
      rows: 1,
    });
  });

  it('groups rows of one order, adjacent or not, and never deduplicates them', () => {
    const other = { 'amazon-order-id': '405-0000002-0000002' };
    const { orders } = readAmazonOrders(fileOf([{ quantity: '2' }, other, { quantity: '2' }]));
    expect(orders.map(({ id, lines }) => [id, lines?.map((line) => [line.id, line.quantity])])).toEqual([
      [
        '405-0000001-0000001',
        [
          ['1', 2],
          ['2', 2],
        ],
      ],
      ['405-0000002-0000002', [['1', 1]]],
    ]);
  });

  it('takes the store from each row, in any case', () => {
    const rows = ['Amazon.it', 'AMAZON.DE', 'amazon.co.uk', 'Amazon.com'].map((channel, index) => ({
      'amazon-order-id': `id-${index}`,
      'sales-channel': channel,
    }));
    expect(readAmazonOrders(fileOf(rows)).orders.map(({ store }) => store)).toEqual(['IT', 'DE', 'UK', 'US']);
  });

  it('R68: an order of another channel keeps its channel and covers nothing', () => {
    const source = readAmazonOrders(
      fileOf([
        { 'sales-channel': 'Non-Amazon IT', 'fulfillment-channel': 'Amazon', 'order-status': 'Complete' },
      ]),
    );
    expect(source.orders[0]).toMatchObject({
      store: 'Non-Amazon IT',
      channel: 'other',
      fulfilledBy: 'marketplace',
      status: { other: 'Complete' },
      cancellations: [],
    });
    expect(source.coverage).toEqual([]);
    expect(source.notes).toEqual([{ code: 'other-channel', text: 'Non-Amazon IT', count: 1, row: 2 }]);
  });

  it.each([
    ['Merchant', 'seller'],
    ['MFN', 'seller'],
    ['Seller', 'seller'],
    ['Amazon', 'marketplace'],
    ['AFN', 'marketplace'],
  ])('fulfillment channel %s is %s', (channel, fulfilledBy) => {
    expect(orderOf({ 'fulfillment-channel': channel })?.fulfilledBy).toBe(fulfilledBy);
  });

  it.each([
    ['Pending', 'pending'],
    ['Pending - Waiting for Pick Up', 'pending'],
    ['Unshipped', 'unshipped'],
    ['Shipping', 'unshipped'],
    ['PartiallyShipped', 'partially-shipped'],
    ['Partially Shipped', 'partially-shipped'],
    ['Shipped', 'shipped'],
    ['Shipped - Delivered to Buyer', 'shipped'],
    ['Shipped - Returned to Seller', 'shipped'],
    ['Unfulfillable', 'unfulfillable'],
  ])('status %s is %s and cancels nothing', (text, status) => {
    const order = orderOf({ 'order-status': text });
    expect([order?.status, order?.cancellations]).toEqual([status, []]);
  });

  it('keeps an unknown or localized status, notes it, and does not say that nothing was cancelled', () => {
    const { orders, notes, coverage } = readAmazonOrders(
      fileOf([{ 'order-status': 'Versandt' }, { 'order-status': 'Versandt', 'amazon-order-id': 'x' }]),
    );
    expect(orders.map(({ status }) => status)).toEqual([{ other: 'Versandt' }, { other: 'Versandt' }]);
    expect(orders[0]?.cancellations).toBeUndefined();
    expect(notes).toEqual([{ code: 'unknown-status', text: 'Versandt', count: 2, row: 2 }]);
    expect(coverage.map(({ fact }) => fact)).toEqual(['orders', 'status', 'lines']);
  });

  it('a cancelled order with quantity 0 and no price was cancelled by nobody knows whom', () => {
    const cancelled = { 'order-status': 'Cancelled', quantity: '0', 'item-price': '', 'item-tax': ' ' };
    const order = orderOf({ ...cancelled, 'shipping-price': '' });
    expect(order?.status).toBe('cancelled');
    expect(order?.cancellations).toEqual([{ by: 'unknown' }]);
    expect(order?.lines).toEqual([
      { id: '1', sku: 'CUP-1', productId: 'B000000001', title: 'Cup', quantity: 0 },
    ]);
    expect(orderOf({ 'order-status': 'Canceled' })?.status).toBe('cancelled');
  });

  it.each(['is-buyer-requested-cancellation', 'is-buyer-requested-cancelation'])(
    'column %s says that the buyer asked for it',
    (column) => {
      const columns = [...HEADER, column];
      const read = (rows: readonly Row[]) => readAmazonOrders(fileOf(rows, columns)).orders[0]?.cancellations;
      const asked = { by: 'buyer', requestedThroughMarketplace: true };
      expect(read([{ 'order-status': 'Cancelled', [column]: 'true' }])).toEqual([asked]);
      expect(read([{ 'order-status': 'Cancelled', [column]: 'false' }])).toEqual([{ by: 'unknown' }]);
      expect(read([{ 'order-status': 'Unshipped', [column]: 'true' }])).toEqual([]);
      expect(
        read([
          { 'order-status': 'Cancelled', [column]: 'true' },
          { 'order-status': 'Cancelled', [column]: 'false' },
        ]),
      ).toEqual([
        { ...asked, lineIds: ['1'] },
        { by: 'unknown', lineIds: ['2'] },
      ]);
    },
  );

  it('names the cancelled lines of an order that goes on', () => {
    expect(orderOf({}, { 'item-status': 'Cancelled' })?.cancellations).toEqual([
      { by: 'unknown', lineIds: ['2'] },
    ]);
    expect(orderOf({ 'item-status': 'Cancelled' })?.cancellations).toEqual([{ by: 'unknown' }]);
    expect(orderOf({ 'order-status': 'Versandt', 'item-status': 'Cancelled' })?.cancellations).toEqual([
      { by: 'unknown' },
    ]);
  });

  it('reads programs only as far as they are known', () => {
    const read = (row: Row) => readAmazonOrders(fileOf([row], [...HEADER, 'is-prime'])).orders[0]?.programs;
    expect(read({ 'is-business-order': 'true' })).toEqual(['business']);
    expect(read({ 'is-business-order': 'true', 'is-prime': 'true' })).toEqual(['prime', 'business']);
    expect(read({ 'is-business-order': 'false', 'is-prime': 'false' })).toEqual([]);
    expect(read({ 'is-business-order': 'false' })).toBeUndefined();
    expect(orderOf({ 'is-business-order': 'true' }, { 'is-business-order': 'false' })?.programs).toEqual([
      'business',
    ]);
  });

  it('the newest row speaks for the order', () => {
    const older = { 'order-status': 'Unshipped', 'last-updated-date': '2026-08-01T11:00:00Z' };
    const newer = {
      'order-status': 'Shipped',
      'last-updated-date': '2026-08-03T11:00:00Z',
      'ship-city': 'Roma',
    };
    for (const rows of [
      [older, newer],
      [newer, older],
    ]) {
      expect(orderOf(...rows)).toMatchObject({
        status: 'shipped',
        updatedAt: Date.UTC(2026, 7, 3, 11),
        shipTo: { city: 'Roma' },
      });
    }
  });

  it('takes a quote in a title as data', () => {
    const titles = ['24" screen', '"quoted"', 'an "open one'];
    const { orders } = readAmazonOrders(fileOf(titles.map((title) => ({ 'product-name': title }))));
    expect(orders[0]?.lines?.map(({ title }) => title)).toEqual(titles);
  });

  it('reads what a spreadsheet saved: semicolons, quotes, decimal commas', () => {
    const quoted = (row: string) => row.split('\t').map((field) => `"${field.replaceAll('"', '""')}"`);
    const row = rowOf({ 'product-name': 'Cup; 24" wide', 'item-price': '12,5', 'item-tax': '1.234,5' });
    const text = `${quoted(HEADER.join('\t')).join(';')}\r\n${quoted(row).join(';')}\r\n`;
    const { orders, notes } = readAmazonOrders(text);
    expect(orders[0]?.lines?.[0]).toMatchObject({
      title: 'Cup; 24" wide',
      price: { amount: 1250, currency: 'EUR' },
    });
    expect(orders[0]?.lines?.[0]?.tax).toBeUndefined();
    expect(notes).toEqual([{ code: 'unreadable-optional', text: 'item-tax', count: 1, row: 2 }]);
    const unicodeText = `${quoted(HEADER.join('\t')).join('\t')}\r\n${quoted(row).join('\t')}\r\n`;
    expect(readAmazonOrders(unicodeText).orders).toEqual(orders);
  });

  it('keeps the number that a spreadsheet made of a SKU and notes it', () => {
    const skus = ['1E+05', '1,23E+11', '1.5E+3', '12E+05', 'E+1', 'A1E+05'];
    const { orders, notes } = readAmazonOrders(fileOf(skus.map((sku) => ({ sku }))));
    expect(orders[0]?.lines?.map(({ sku }) => sku)).toEqual(skus);
    expect(notes).toEqual([{ code: 'spreadsheet-number', text: 'sku', count: 3, row: 2 }]);
  });

  it.each([
    ['01/08/2026 10:00', 'not-an-instant'],
    ['2026-08-01 10:00:00', 'no-offset'],
    ['2026-02-30T10:00:00+00:00', 'no-such-date'],
    ['2026-02-29T10:00:00Z', 'no-such-date'],
    ['2026-13-01T10:00:00Z', 'no-such-date'],
    ['2026-08-01T10:00:00+25:00', 'no-such-offset'],
    ['1969-08-01T10:00:00Z', 'out-of-range'],
    ['2026-08-0xT10:00:00Z', 'not-an-instant'],
    ['2026/08/01T10:00:00Z', 'not-an-instant'],
    ['2026-08-01T24:00:00Z', 'no-such-date'],
    ['2026-08-01T10.00.00Z', 'not-an-instant'],
    [' ', 'missing'],
  ])('rejects a row with the purchase date %j', (date, code) => {
    const { orders, rejected } = readAmazonOrders(
      fileOf([{ 'purchase-date': date }, { 'amazon-order-id': 'x' }]),
    );
    expect(orders.map(({ id }) => id)).toEqual(['x']);
    expect(rejected).toMatchObject([{ code, row: 2, column: 'purchase-date', path: [] }]);
    expect(rejected[0]?.expected).toContain('spreadsheet');
  });

  it.each([
    ['2026-08-01T10:00:00Z', PLACED],
    ['2026-08-01T12:00:00+02:00', PLACED],
    ['2026-08-01T10:00Z', PLACED],
    ['2024-02-29T10:00:00+00:00', Date.UTC(2024, 1, 29, 10)],
  ])('reads the purchase date %s', (date, instant) => {
    expect(orderOf({ 'purchase-date': date })?.placedAt).toBe(instant);
  });

  it.each([
    ['amazon-order-id', '', 'missing'],
    ['fulfillment-channel', ' ', 'missing'],
    ['fulfillment-channel', 'Nobody', 'unknown-code'],
    ['sales-channel', '', 'missing'],
    ['sales-channel', 'Amazon.example', 'unknown-code'],
  ])('rejects a row with %s %j', (column, value, code) => {
    const { orders, rejected, rows } = readAmazonOrders(fileOf([{ [column]: value }]));
    expect([orders, rows]).toEqual([[], 1]);
    expect(rejected).toMatchObject([{ code, row: 2, column, received: JSON.stringify(value.trim()) }]);
  });

  it.each([
    ['quantity', '-1'],
    ['quantity', '1.5'],
    ['item-price', 'free'],
    ['item-price', '12.505'],
    ['last-updated-date', 'yesterday'],
    ['ship-country', 'Italia'],
  ])('loses only the field for %s %j', (column, value) => {
    const { orders, rejected, notes } = readAmazonOrders(fileOf([{ [column]: value }]));
    expect(rejected).toEqual([]);
    expect(notes).toEqual([{ code: 'unreadable-optional', text: column, count: 1, row: 2 }]);
    const order = orders[0];
    const lost = {
      quantity: order?.lines?.[0]?.quantity,
      'item-price': order?.lines?.[0]?.price,
      'last-updated-date': order?.updatedAt,
      'ship-country': order?.shipTo?.country,
    };
    expect(lost[column as keyof typeof lost]).toBeUndefined();
  });

  it('loses amounts of a currency that does not exist', () => {
    for (const currency of ['EUX', '', 'EURO']) {
      expect(readAmazonOrders(fileOf([{ currency }])).notes.map(({ text }) => text)).toEqual([
        'item-price',
        'item-tax',
        'shipping-price',
      ]);
    }
  });

  it('reads amounts of many values and several currencies', () => {
    const rows = Array.from({ length: 40_200 }, (_, index) => ({
      'item-price': `${index}.5`,
      'item-tax': '3',
      currency: index % 2 === 0 ? 'EUR' : 'SEK',
    }));
    const lines = readAmazonOrders(fileOf([...rows, ...rows])).orders[0]?.lines ?? [];
    const wrong = lines.filter(({ price, tax }, index) => {
      const currency = index % 2 === 0 ? 'EUR' : 'SEK';
      const amount = (index % 40_200) * 100 + 50;
      return price?.amount !== amount || price.currency !== currency || tax?.amount !== 300;
    });
    expect([lines.length, wrong]).toEqual([80_400, []]);
  });

  it('leaves out what blank fields do not say', () => {
    const blank = Object.fromEntries(HEADER.slice(6).map((name) => [name, ' ']));
    const order = orderOf({ ...blank, 'last-updated-date': '', 'order-status': '' });
    expect(order).toEqual({
      id: '405-0000001-0000001',
      marketplace: 'amazon',
      store: 'IT',
      fulfilledBy: 'seller',
      placedAt: PLACED,
      channel: 'own',
      lines: [{ id: '1' }],
    });
    expect(orderOf({ 'item-tax': '', 'ship-state': '' })).toMatchObject({
      shipTo: { country: 'IT', city: 'Milano', postalCode: '20121' },
      lines: [{ price: { amount: 1250, currency: 'EUR' } }],
    });
  });

  it('rejects a row with too many columns; missing ones are absent', () => {
    const text = [HEADER.join('\t'), `${rowOf({})}\tmore`, rowOf({}).split('\t').slice(0, 6).join('\t')].join(
      '\n',
    );
    const { orders, rejected } = readAmazonOrders(text);
    expect(rejected).toEqual([
      {
        code: 'wrong-column-count',
        path: [],
        expected: '20 columns, as in the header',
        received: '21 columns',
        row: 2,
      },
    ]);
    expect(orders[0]?.lines).toEqual([{ id: '1' }]);
    expect(readAmazonOrders(`${fileOf([{}])}\t \t`).rejected).toEqual([]);
  });

  it('finds columns under trimmed names in any case and order, notes unknown and repeated ones', () => {
    const text = fileOf([{ unheard: 'x' }], [...HEADER.slice().reverse(), 'unheard', 'sku'])
      .replace('sales-channel', ' Sales Channel ')
      .replace('amazon-order-id', 'AMAZON-ORDER-ID');
    const { orders, notes } = readAmazonOrders(text);
    expect(orders[0]?.lines?.[0]?.sku).toBe('CUP-1');
    expect(notes).toEqual([
      { code: 'unknown-column', text: 'unheard', count: 1, row: 1 },
      { code: 'duplicate-column', text: 'sku', count: 1, row: 1 },
    ]);
    expect(readAmazonOrders(fileOf([{}], [...HEADER, 'merchant-order-id', 'cpf'])).notes).toEqual([]);
  });

  it.each(['\uFEFF', ''])('reads with byte order mark %j and every kind of line end', (mark) => {
    const text = fileOf([{}, { 'amazon-order-id': 'x' }]);
    const expected = readAmazonOrders(text);
    for (const end of ['\n', '\r\n', '\r']) {
      expect(readAmazonOrders(mark + text.replaceAll('\n', end))).toEqual(expected);
      expect(readAmazonOrders(mark + text.replaceAll('\n', end) + end)).toEqual(expected);
    }
  });

  it.each(['', '\n\n', '\uFEFF'])('an empty file is no error: %j', (text) => {
    expect(readAmazonOrders(text)).toMatchObject({
      orders: [],
      coverage: [],
      rejected: [],
      notes: [{ code: 'empty-file', count: 1 }],
      rows: 0,
    });
  });

  it('a header alone is no error', () => {
    expect(readAmazonOrders(HEADER.join('\t'))).toMatchObject({
      orders: [],
      rejected: [],
      notes: [{ code: 'empty-file', text: 'header only', count: 1 }],
    });
  });

  it('a file that is another one gives one issue that names the missing columns', () => {
    const { orders, rejected, rows } = readAmazonOrders(
      'sku\tpurchase-date\tprice\nCUP\t2026\t1\nCUP\t2026\t1',
    );
    expect([orders, rows]).toEqual([[], 0]);
    expect(rejected).toEqual([
      {
        code: 'not-this-file',
        path: [],
        expected:
          'the all-orders report with the columns amazon-order-id, fulfillment-channel, sales-channel',
        received: 'columns sku, purchase-date, price',
        row: 1,
      },
    ]);
  });

  it('says so when the text was decoded with the wrong encoding', () => {
    const twoBytes = [...HEADER.join('\t')].join('\u0000');
    expect(readAmazonOrders(twoBytes).rejected[0]?.received).toContain('UTF-16');
  });

  it('reads lone surrogates and NUL characters as they are', () => {
    const title = 'a \uD83D b \u0000 c and more of it';
    expect(orderOf({ 'product-name': title })?.lines?.[0]?.title).toBe(title);
  });

  it('reads 50 MB in one line', () => {
    const long = 'x'.repeat(50_000_000);
    expect(readAmazonOrders(long).rejected).toMatchObject([{ code: 'not-this-file' }]);
    const { orders } = readAmazonOrders([HEADER.join('\t'), '\n', rowOf({ 'product-name': long })]);
    expect(orders[0]?.lines?.[0]?.title?.length).toBe(50_000_000);
  });

  it('rows of one id that contradict each other are not mixed', () => {
    const german = { 'sales-channel': 'Amazon.de', 'last-updated-date': '2026-08-05T10:00:00Z' };
    for (const rows of [
      [{}, german, german],
      [german, {}, german],
    ]) {
      const { orders, rejected } = readAmazonOrders(fileOf(rows));
      expect(orders.map(({ store, lines }) => [store, lines?.length])).toEqual([['DE', 2]]);
      expect(rejected).toMatchObject([{ code: 'contradiction' }]);
    }
    const sameTime = readAmazonOrders(
      fileOf([{ 'sales-channel': 'Amazon.de' }, { 'fulfillment-channel': 'AFN' }]),
    );
    expect(sameTime.orders).toMatchObject([{ store: 'DE' }]);
    const undated = { 'last-updated-date': '' };
    const three = readAmazonOrders(fileOf([{ ...undated, 'sales-channel': 'Amazon.fr' }, undated, {}]));
    expect([three.orders[0]?.store, three.rejected.length]).toEqual(['IT', 1]);
  });

  it('covers the placed days of each store in its zone', () => {
    const rows = [
      { 'amazon-order-id': 'a', 'purchase-date': '2026-08-01T22:30:00+00:00' },
      { 'amazon-order-id': 'b', 'purchase-date': '2026-08-07T10:00:00+00:00' },
      { 'amazon-order-id': 'c', 'purchase-date': '2026-08-03T05:00:00+00:00', 'sales-channel': 'Amazon.com' },
    ];
    const days = readAmazonOrders(fileOf(rows)).coverage.filter(({ fact }) => fact === 'orders');
    expect(days.map(({ store, from, to }) => [store, from, to])).toEqual([
      ['IT', '2026-08-02', '2026-08-07'],
      ['US', '2026-08-02', '2026-08-02'],
    ]);
  });

  it('covers the days that the caller asked for, also for a store without rows', () => {
    const covers = { from: '2026-07-01', to: '2026-08-31' };
    const { coverage } = readAmazonOrders(fileOf([{}]), { covers, store: 'DE', fulfilledBy: 'seller' });
    const orders = coverage.filter(({ fact }) => fact === 'orders');
    expect(orders.map(({ store, from, to, fulfilledBy }) => [store, from, to, fulfilledBy])).toEqual([
      ['DE', '2026-07-01', '2026-08-31', 'seller'],
      ['IT', '2026-07-01', '2026-08-31', 'seller'],
    ]);
    expect(readAmazonOrders('', { covers, store: 'DE' }).coverage.length).toBe(4);
    expect(readAmazonOrders('', { covers }).coverage).toEqual([]);
  });

  it('without a status column neither status nor cancellations are covered', () => {
    const columns = HEADER.filter((name) => name !== 'order-status' && name !== 'item-status');
    const { coverage, orders } = readAmazonOrders(fileOf([{}], columns));
    expect(coverage.map(({ fact }) => fact)).toEqual(['orders', 'lines']);
    expect(orders[0]?.cancellations).toBeUndefined();
  });

  it('throws for options that make no sense', () => {
    const read = (options: Parameters<typeof readAmazonOrders>[1]) => () => readAmazonOrders('', options);
    expect(read({ store: 'Rome' })).toThrow('options.store');
    expect(read({ store: 'constructor' })).toThrow(RangeError);
    expect(read({ covers: { from: '2026-02-30', to: '2026-03-01' } })).toThrow('options.covers.from');
    expect(read({ covers: { from: '2026-02-01', to: 'x' } })).toThrow('options.covers.to');
    expect(read({ covers: { from: '2026-02-02', to: '2026-02-01' } })).toThrow('later');
  });

  const anyRow = fc.record({
    'amazon-order-id': fc.constantFrom('a', 'b', 'c', ''),
    'purchase-date': fc.constantFrom('2026-08-01T10:00:00Z', '2026-08-02T10:00:00Z', 'soon'),
    'last-updated-date': fc.constantFrom('2026-08-03T10:00:00Z', '2026-08-04T10:00:00Z', '', 'x'),
    'order-status': fc.constantFrom('Shipped', 'Cancelled', 'Versandt', ''),
    'item-status': fc.constantFrom('Shipped', 'Cancelled'),
    'sales-channel': fc.constantFrom('Amazon.it', 'Amazon.it', 'Amazon.de', 'Non-Amazon'),
    'fulfillment-channel': fc.constantFrom('MFN', 'MFN', 'AFN'),
    'ship-city': fc.constantFrom('Roma', 'Milano', ''),
    quantity: fc.constantFrom('1', '2', '-1'),
    'is-business-order': fc.constantFrom('true', 'false', ''),
  });

  it('chunks never show', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 8 }),
        fc.array(fc.nat(40), { maxLength: 60 }),
        (rows, cuts) => {
          const text = fileOf(rows).replaceAll('\n', '\r\n');
          const chunks: string[] = [];
          let start = 0;
          for (const cut of cuts) {
            chunks.push(text.slice(start, start + cut));
            start += cut;
          }
          chunks.push(text.slice(start));
          expect(readAmazonOrders(chunks)).toEqual(readAmazonOrders(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('the order of rows shows only in line ids and row numbers', () => {
    /** An order without its line ids: lines as a sorted list, cancelled lines by what they are. */
    const unordered = (rows: readonly Row[]) => {
      const { orders, rejected, coverage } = readAmazonOrders(fileOf(rows));
      const plain = orders.map((order) => {
        const line = (id: string) => JSON.stringify(order.lines?.find((one) => one.id === id)?.quantity);
        return JSON.stringify({
          ...order,
          lines: order.lines?.map(({ id, ...rest }) => JSON.stringify(rest)).sort(),
          cancellations: order.cancellations?.map((one) => ({
            ...one,
            lineIds: one.lineIds?.map(line).sort(),
          })),
        });
      });
      return {
        orders: plain.sort(),
        rejected: rejected.map(({ code }) => code).sort(),
        coverage: coverage.map((one) => JSON.stringify(one)).sort(),
      };
    };
    fc.assert(
      fc.property(
        fc
          .array(anyRow, { maxLength: 8 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
            ),
          ),
        ([rows, shuffled]) => {
          expect(unordered(shuffled)).toEqual(unordered(rows));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts every row once: as a line, or among the rejected', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 10 }), (rows) => {
        const { orders, rejected, rows: read } = readAmazonOrders(fileOf(rows));
        const lines = orders.reduce((sum, order) => sum + (order.lines?.length ?? 0), 0);
        const rejectedRows = rejected.filter(({ code }) => code !== 'contradiction').length;
        const rivals = rejected.filter(({ code }) => code === 'contradiction');
        const rivalRows = rivals.reduce((sum, { received }) => sum + Number.parseInt(received ?? '0', 10), 0);
        expect(lines + rejectedRows + rivalRows).toBe(read);
        expect(read).toBe(rows.length);
      }),
      { numRuns: 200 },
    );
  });
});
