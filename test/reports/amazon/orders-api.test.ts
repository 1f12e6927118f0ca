import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAmazonOrder, readAmazonOrdersApi } from '../../../src/reports/amazon/index.ts';

const V0 = {
  AmazonOrderId: '405-0000001-0000001',
  PurchaseDate: '2026-08-01T10:00:00Z',
  LastUpdateDate: '2026-08-02T10:00:00Z',
  OrderStatus: 'Shipped',
  FulfillmentChannel: 'MFN',
  SalesChannel: 'Amazon.it',
  MarketplaceId: 'APJ6JRA9NG5V4',
  EarliestShipDate: '2026-08-02T22:00:00Z',
  LatestShipDate: '2026-08-04T21:59:59Z',
  EarliestDeliveryDate: '2026-08-05T22:00:00Z',
  LatestDeliveryDate: '2026-08-07T21:59:59Z',
  IsBusinessOrder: false,
  IsPrime: true,
  IsPremiumOrder: 'false',
  IsReplacementOrder: 'true',
  ReplacedOrderId: '405-0000000-0000000',
  DefaultShipFromLocationAddress: { City: 'Torino', CountryCode: 'it' },
  ShippingAddress: { City: 'Milano', StateOrRegion: 'MI', PostalCode: '20121', CountryCode: 'Italy' },
  BuyerInfo: { BuyerEmail: 'a@marketplace.amazon.it', BuyerName: 'Ada' },
};

const ITEM = {
  OrderItemId: '11',
  SellerSKU: 'CUP-1',
  ASIN: 'B000000001',
  Title: 'Cup',
  QuantityOrdered: 2,
  ItemPrice: { CurrencyCode: 'EUR', Amount: '25.00' },
  ItemTax: { CurrencyCode: 'EUR', Amount: '4.50' },
  ShippingPrice: { CurrencyCode: 'EUR', Amount: 4.9 },
};

const ORDER_2026 = {
  orderId: '405-0000002-0000002',
  orderAliases: [],
  createdTime: '2026-08-01T10:00:00Z',
  lastUpdatedTime: '2026-08-02T10:00:00Z',
  programs: ['PRIME', 'PREMIUM', 'AMAZON_BUSINESS', 'FBM_SHIP_PLUS', ''],
  associatedOrders: [
    { orderId: 'no', associationType: 'OTHER' },
    { orderId: '405-0000000-0000000', associationType: 'EXCHANGE_ORIGINAL_ID' },
  ],
  salesChannel: { channelName: 'AMAZON', marketplaceId: 'APJ6JRA9NG5V4', marketplaceName: 'Amazon.it' },
  buyer: { buyerName: 'Ada', buyerEmail: 'a@marketplace.amazon.it' },
  recipient: {
    deliveryAddress: { city: 'Milano', stateOrRegion: 'MI', postalCode: '20121', countryCode: 'IT' },
  },
  fulfillment: {
    fulfillmentStatus: 'PARTIALLY_SHIPPED',
    fulfilledBy: 'MERCHANT',
    shipByWindow: { earliestDateTime: '2026-08-02T22:00:00Z', latestDateTime: '2026-08-04T21:59:59Z' },
    deliverByWindow: { latestDateTime: '2026-08-07T21:59:59Z' },
  },
  orderItems: [
    {
      orderItemId: '21',
      quantityOrdered: 2,
      product: { asin: 'B000000001', title: 'Cup', sellerSku: 'CUP-1' },
      proceeds: {
        breakdowns: [
          { type: 'ITEM', subtotal: { amount: '25.00', currencyCode: 'EUR' } },
          { type: 'TAX', subtotal: { amount: '4.50', currencyCode: 'EUR' } },
          { type: 'SHIPPING', subtotal: { amount: '4.90', currencyCode: 'EUR' } },
        ],
      },
    },
    {
      orderItemId: '22',
      quantityOrdered: 3,
      product: { price: { unitPrice: { amount: '1.10', currencyCode: 'EUR' } } },
    },
  ],
  packages: [
    {
      packageReferenceId: '1',
      createdTime: '2026-08-02T09:00:00Z',
      shipTime: '2026-08-02T08:00:00Z',
      carrier: 'BRT',
      trackingNumber: 'T1',
      packageStatus: { status: 'IN_TRANSIT' },
      packageItems: [{ orderItemId: '21', quantity: 2 }],
      shipFromAddress: { city: 'Torino', countryCode: 'IT' },
    },
    { packageReferenceId: '2', createdTime: '2026-08-03T09:00:00Z', packageItems: [{ quantity: 1 }] },
    { packageReferenceId: '3', packageStatus: { status: 'CANCELLED' } },
  ],
};

/** The order that the payload holds, which must be readable. */
function orderOf(json: unknown, options?: Parameters<typeof parseAmazonOrder>[1]) {
  const parsed = parseAmazonOrder(json, options);
  expect(parsed).toMatchObject({ ok: true });
  return parsed.ok ? parsed.value : undefined;
}

function issuesOf(json: unknown) {
  const parsed = parseAmazonOrder(json);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join('.')]);
}

describe('parseAmazonOrder, version 0', () => {
  it('R11: reads an order with its items', () => {
    const parsed = parseAmazonOrder({ ...V0, OrderItems: [ITEM] }, { account: 'shop' });
    expect(parsed).toEqual({
      ok: true,
      ignored: [],
      value: {
        id: '405-0000001-0000001',
        marketplace: 'amazon',
        account: 'shop',
        store: 'IT',
        channel: 'own',
        fulfilledBy: 'seller',
        placedAt: Date.UTC(2026, 7, 1, 10),
        updatedAt: Date.UTC(2026, 7, 2, 10),
        replaces: '405-0000000-0000000',
        status: 'shipped',
        programs: ['prime'],
        shipBy: Date.UTC(2026, 7, 4, 21, 59, 59),
        deliverBy: Date.UTC(2026, 7, 7, 21, 59, 59),
        shipFrom: { city: 'Torino', country: 'IT' },
        shipTo: { city: 'Milano', region: 'MI', postalCode: '20121' },
        buyer: { id: 'a@marketplace.amazon.it', name: 'Ada' },
        lines: [
          {
            id: '11',
            sku: 'CUP-1',
            productId: 'B000000001',
            title: 'Cup',
            quantity: 2,
            price: { amount: 2500, currency: 'EUR' },
            tax: { amount: 450, currency: 'EUR' },
            shippingPrice: { amount: 490, currency: 'EUR' },
          },
        ],
        cancellations: [],
      },
    });
  });

  it.each([
    ['Pending', 'pending', []],
    ['PendingAvailability', 'pending', []],
    ['Unshipped', 'unshipped', []],
    ['PartiallyShipped', 'partially-shipped', undefined],
    ['Shipped', 'shipped', undefined],
    ['InvoiceUnconfirmed', 'shipped', undefined],
    ['Unfulfillable', 'unfulfillable', undefined],
    ['Canceled', 'cancelled', []],
  ])('status %s is %s; shipments are none only before shipping', (text, status, shipments) => {
    const order = orderOf({ ...V0, OrderStatus: text });
    expect([order?.status, order?.shipments]).toEqual([status, shipments]);
  });

  it('keeps an unknown status and lists it', () => {
    const parsed = parseAmazonOrder({ ...V0, OrderStatus: 'Dreaming', Surprise: 1 });
    expect(parsed).toMatchObject({
      ok: true,
      value: { status: { other: 'Dreaming' } },
      ignored: [
        { code: 'unknown-key', path: ['Surprise'] },
        { code: 'unknown-code', path: ['OrderStatus'] },
      ],
    });
    expect(parsed.ok && parsed.value.cancellations).toBeUndefined();
  });

  it('says who cancelled as far as the items tell; the flag is a string', () => {
    const asked = { ...ITEM, BuyerRequestedCancel: { IsBuyerRequestedCancel: 'true' } };
    const other = { ...ITEM, OrderItemId: '12', BuyerRequestedCancel: { IsBuyerRequestedCancel: 'false' } };
    const read = (OrderItems: unknown, OrderStatus = 'Canceled') =>
      orderOf({ ...V0, OrderStatus, OrderItems })?.cancellations;
    expect(read([asked])).toEqual([{ by: 'buyer', requestedThroughMarketplace: true }]);
    expect(read([other])).toEqual([{ by: 'unknown' }]);
    expect(read(undefined)).toEqual([{ by: 'unknown' }]);
    expect(read([asked], 'Unshipped')).toEqual([]);
    expect(read([asked, other])).toEqual([
      { by: 'buyer', requestedThroughMarketplace: true, lineIds: ['11'] },
      { by: 'unknown', lineIds: ['12'] },
    ]);
    expect(read([{ ...asked, OrderItemId: null }, other])?.[0]).toEqual({
      by: 'buyer',
      requestedThroughMarketplace: true,
    });
  });

  it('reads programs only as far as the flags tell', () => {
    const flags = (IsPrime: unknown, IsPremiumOrder: unknown, IsBusinessOrder: unknown) =>
      orderOf({ ...V0, IsPrime, IsPremiumOrder, IsBusinessOrder })?.programs;
    expect(flags(false, false, false)).toEqual([]);
    expect(flags(false, undefined, false)).toBeUndefined();
    expect(flags(undefined, true, 'true')).toEqual(['premium', 'business']);
  });

  it('takes the store from the marketplace id, else from the sales channel, else from the caller', () => {
    expect(orderOf({ ...V0, SalesChannel: undefined })?.store).toBe('IT');
    expect(orderOf({ ...V0, MarketplaceId: 'unheard' })?.store).toBe('IT');
    const nowhere = {
      ...V0,
      MarketplaceId: undefined,
      SalesChannel: undefined,
      FulfillmentChannel: undefined,
    };
    expect(orderOf(nowhere, { store: 'DE', fulfilledBy: 'marketplace' })).toMatchObject({
      store: 'DE',
      fulfilledBy: 'marketplace',
    });
  });

  it('R68: an order of another channel is kept apart', () => {
    expect(orderOf({ ...V0, SalesChannel: 'Non-Amazon' })).toMatchObject({
      store: 'Non-Amazon',
      channel: 'other',
    });
  });

  it('names every reason why an order cannot be read', () => {
    expect(issuesOf({})).toEqual([
      ['missing', 'AmazonOrderId'],
      ['missing', 'PurchaseDate'],
      ['missing', 'FulfillmentChannel'],
      ['missing', 'MarketplaceId'],
    ]);
    const wrong = {
      PurchaseDate: '2026-02-30T00:00Z',
      FulfillmentChannel: 'X',
      MarketplaceId: 'X',
      SalesChannel: 'X',
    };
    expect(issuesOf({ ...V0, ...wrong })).toEqual([
      ['no-such-date', 'PurchaseDate'],
      ['unknown-code', 'FulfillmentChannel'],
      ['unknown-code', 'MarketplaceId'],
    ]);
  });

  it('loses only optional values that cannot be read', () => {
    const parsed = parseAmazonOrder({
      ...V0,
      LastUpdateDate: 5,
      LatestShipDate: 'soon',
      LatestDeliveryDate: null,
      OrderItems: [
        { QuantityOrdered: -1, ItemPrice: { Amount: 'x', CurrencyCode: 'EUR' }, ItemTax: {} },
        null,
      ],
    });
    expect(parsed).toMatchObject({ ok: true, value: { lines: [{}, {}] } });
    expect(parsed.ok && parsed.ignored.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['not-an-instant', 'LastUpdateDate'],
      ['not-an-instant', 'LatestShipDate'],
      ['out-of-range', 'OrderItems.0.QuantityOrdered'],
      ['not-an-amount', 'OrderItems.0.ItemPrice'],
      ['not-an-amount', 'OrderItems.0.ItemTax'],
    ]);
  });
});

describe('parseAmazonOrder, version 2026-01-01', () => {
  it('reads an order with packages: creation is confirmation, what the seller typed is apart', () => {
    const parsed = parseAmazonOrder(ORDER_2026);
    expect(parsed).toEqual({
      ok: true,
      ignored: [
        {
          code: 'unknown-code',
          path: ['packages', 2, 'packageStatus', 'status'],
          expected: 'a package that is sent',
          received: '"CANCELLED"',
        },
      ],
      value: {
        id: '405-0000002-0000002',
        marketplace: 'amazon',
        store: 'IT',
        channel: 'own',
        fulfilledBy: 'seller',
        placedAt: Date.UTC(2026, 7, 1, 10),
        updatedAt: Date.UTC(2026, 7, 2, 10),
        replaces: '405-0000000-0000000',
        status: 'partially-shipped',
        programs: ['prime', 'premium', 'business', { other: 'FBM_SHIP_PLUS' }],
        shipBy: Date.UTC(2026, 7, 4, 21, 59, 59),
        deliverBy: Date.UTC(2026, 7, 7, 21, 59, 59),
        shipFrom: { city: 'Torino', country: 'IT' },
        shipTo: { city: 'Milano', region: 'MI', postalCode: '20121', country: 'IT' },
        buyer: { id: 'a@marketplace.amazon.it', name: 'Ada' },
        lines: [
          {
            id: '21',
            sku: 'CUP-1',
            productId: 'B000000001',
            title: 'Cup',
            quantity: 2,
            price: { amount: 2500, currency: 'EUR' },
            tax: { amount: 450, currency: 'EUR' },
            shippingPrice: { amount: 490, currency: 'EUR' },
          },
          { id: '22', quantity: 3, price: { amount: 330, currency: 'EUR' } },
        ],
        shipments: [
          {
            id: '1',
            confirmedAt: Date.UTC(2026, 7, 2, 9),
            shippedAt: Date.UTC(2026, 7, 2, 8),
            carrier: 'BRT',
            trackingNumber: 'T1',
            lines: [{ lineId: '21', quantity: 2 }],
          },
          { id: '2', confirmedAt: Date.UTC(2026, 7, 3, 9), trackingNumber: null },
        ],
        cancellations: [],
      },
    });
  });

  it.each([
    ['UNSHIPPED', undefined, []],
    ['PENDING_AVAILABILITY', undefined, []],
    ['CANCELLED', undefined, []],
    ['SHIPPED', [], []],
    ['SHIPPED', undefined, undefined],
    ['', undefined, undefined],
  ])('status %s with packages %j has shipments %j', (fulfillmentStatus, packages, shipments) => {
    const fulfillment = { ...ORDER_2026.fulfillment, fulfillmentStatus };
    expect(orderOf({ ...ORDER_2026, fulfillment, packages })?.shipments).toEqual(shipments);
  });

  it('says who cancelled which line', () => {
    const read = (fulfillmentStatus: string, ...cancellations: readonly unknown[]) => {
      const orderItems = cancellations.map((cancellation, index) => ({
        orderItemId: `${index + 1}`,
        quantityOrdered: 1,
        cancellation,
      }));
      return orderOf({
        ...ORDER_2026,
        orderItems,
        fulfillment: { fulfillmentStatus, fulfilledBy: 'MERCHANT' },
      })?.cancellations;
    };
    const by = (cancelledBy: string) => ({ cancellationExecution: { cancelledBy } });
    const asked = { cancellationRequest: { requester: 'BUYER' } };
    const buyer = { by: 'buyer', requestedThroughMarketplace: true };
    expect(read('CANCELLED', by('MERCHANT'))).toEqual([{ by: 'seller', requestedThroughMarketplace: false }]);
    expect(read('CANCELLED', by('AMAZON'))).toEqual([
      { by: 'marketplace', requestedThroughMarketplace: false },
    ]);
    expect(read('CANCELLED', by('BUYER'))).toEqual([buyer]);
    expect(read('CANCELLED', { ...asked, ...by('MERCHANT') })).toEqual([buyer]);
    expect(read('CANCELLED', asked, asked)).toEqual([buyer]);
    expect(read('CANCELLED', by('SOMEBODY'))).toEqual([{ by: 'unknown' }]);
    expect(read('CANCELLED')).toEqual([{ by: 'unknown' }]);
    expect(read('CANCELLED', undefined)).toEqual([{ by: 'unknown' }]);
    expect(read('UNSHIPPED', asked)).toEqual([]);
    expect(read('SHIPPED', undefined, by('MERCHANT'), by('BUYER'))).toEqual([
      { by: 'seller', requestedThroughMarketplace: false, lineIds: ['2'] },
      { ...buyer, lineIds: ['3'] },
    ]);
    expect(read('DREAMING', undefined)).toBeUndefined();
  });

  it('R68: an order of another channel is kept apart', () => {
    const salesChannel = { channelName: 'NON_AMAZON', marketplaceId: 'APJ6JRA9NG5V4' };
    expect(orderOf({ ...ORDER_2026, salesChannel })).toMatchObject({ store: 'NON_AMAZON', channel: 'other' });
  });

  it('leaves out what was not asked for', () => {
    const { orderId, createdTime, salesChannel } = ORDER_2026;
    expect(orderOf({ orderId, createdTime, salesChannel }, { fulfilledBy: 'seller' })).toEqual({
      id: orderId,
      marketplace: 'amazon',
      store: 'IT',
      channel: 'own',
      fulfilledBy: 'seller',
      placedAt: Date.UTC(2026, 7, 1, 10),
    });
  });

  it('loses a price beyond all numbers, an unknown status, an unknown key', () => {
    const product = { price: { unitPrice: { amount: '90000000000000.00', currencyCode: 'EUR' } } };
    const fulfillment = { fulfillmentStatus: 'DREAMING', fulfilledBy: 'MERCHANT' };
    const parsed = parseAmazonOrder({
      ...ORDER_2026,
      fulfillment,
      packages: undefined,
      surprise: 1,
      orderItems: [
        { orderItemId: '1', quantityOrdered: 9_000_000, product },
        { orderItemId: '2', product },
      ],
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: { lines: [{ id: '1', quantity: 9_000_000 }, { id: '2' }] },
    });
    expect(parsed.ok && parsed.value.lines?.map(({ price }) => price)).toEqual([undefined, undefined]);
    expect(parsed.ok && parsed.ignored.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-code']);
  });
});

describe('parseAmazonOrder, wrappers', () => {
  it.each([
    ['payload', { payload: V0 }],
    ['order', { order: ORDER_2026 }],
    ['a page of one', { payload: { Orders: [V0] } }],
    ['text', JSON.stringify({ order: ORDER_2026 })],
    ['text with a byte order mark', `\uFEFF${JSON.stringify(V0)}`],
  ])('reads an order in %s', (_, json) => {
    expect(orderOf(json)?.store).toBe('IT');
  });

  it('wants one order, and JSON', () => {
    expect(issuesOf({ orders: [ORDER_2026, ORDER_2026] })).toEqual([['wrong-type', '']]);
    expect(issuesOf({ orders: [] })).toEqual([['wrong-type', '']]);
    expect(issuesOf('{')).toEqual([['not-json', '']]);
    for (const value of [null, 5, undefined]) expect(issuesOf(value)).toEqual([['wrong-type', '']]);
    let deep: unknown = V0;
    for (let level = 0; level < 1000; level += 1) deep = [deep];
    expect(issuesOf(deep)).toEqual([['wrong-type', '0.0.0.0.0.0']]);
    expect(() => parseAmazonOrder(V0, { store: 'X' })).toThrow(RangeError);
  });

  it('reads nothing that the payload does not hold itself', () => {
    const hostile = '{"__proto__":{"AmazonOrderId":"x","PurchaseDate":"2026-08-01T10:00:00Z"}}';
    expect(issuesOf(hostile).slice(0, 2)).toEqual([
      ['missing', 'AmazonOrderId'],
      ['missing', 'PurchaseDate'],
    ]);
  });
});

describe('readAmazonOrdersApi', () => {
  it('reads lists and lines of pages of both versions', () => {
    const pages = [{ payload: { Orders: [V0] } }, { orders: [ORDER_2026], pagination: {} }];
    const ids = ['405-0000001-0000001', '405-0000002-0000002'];
    const lines = pages.map((page) => JSON.stringify(page)).join('\n\n');
    for (const input of [pages, JSON.stringify(pages), lines]) {
      const source = readAmazonOrdersApi(input);
      expect(source.orders.map(({ id }) => id)).toEqual(ids);
      expect(source).toMatchObject({
        source: 'amazon-orders-api',
        describes: 'orders',
        rejected: [],
        rows: 2,
      });
      expect(source.coverage).toEqual([]);
    }
  });

  it('lists what it could not read with its place', () => {
    const { rejected, notes, rows } = readAmazonOrdersApi([
      { Orders: [V0, null, { ...V0, MarketplaceId: 'X', SalesChannel: '' }] },
    ]);
    expect(rejected.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['wrong-type', '0.Orders.1'],
      ['unknown-code', '0.Orders.2.MarketplaceId'],
    ]);
    expect([notes, rows]).toEqual([[], 3]);
    expect(readAmazonOrdersApi('nonsense').rejected).toMatchObject([
      { code: 'not-json', received: '"nonsense"' },
    ]);
    expect(readAmazonOrdersApi([]).notes).toEqual([{ code: 'empty-file', count: 1 }]);
  });

  it('notes what lost only a field', () => {
    const order = {
      ...V0,
      OrderStatus: 'Dreaming',
      LatestShipDate: 'soon',
      Surprise: 1,
      SalesChannel: 'Non-Amazon',
    };
    expect(readAmazonOrdersApi(order).notes).toEqual([
      { code: 'unknown-column', text: 'Surprise', count: 1 },
      { code: 'unknown-status', text: 'OrderStatus "Dreaming"', count: 1 },
      { code: 'unreadable-optional', text: 'LatestShipDate', count: 1 },
      { code: 'other-channel', text: 'Non-Amazon', count: 1 },
    ]);
  });

  it('of one order met twice keeps the newer; equally old and different is a contradiction', () => {
    const newer = { ...V0, LastUpdateDate: '2026-08-09T10:00:00Z', OrderStatus: 'Unshipped' };
    for (const input of [
      [V0, newer],
      [newer, V0],
    ]) {
      const source = readAmazonOrdersApi(input);
      expect(source.orders).toMatchObject([{ status: 'unshipped' }]);
      expect(source.notes).toEqual([{ code: 'older-version', text: '405-0000001-0000001', count: 1 }]);
    }
    expect(readAmazonOrdersApi([V0, V0])).toMatchObject({ orders: [{ status: 'shipped' }], rejected: [] });
    const { LastUpdateDate, ...undated } = V0;
    expect(readAmazonOrdersApi([undated, V0]).orders[0]?.updatedAt).toBe(Date.parse(LastUpdateDate));
    const { orders, rejected } = readAmazonOrdersApi([V0, { ...V0, OrderStatus: 'Unshipped' }]);
    expect(orders).toMatchObject([{ status: 'shipped' }]);
    expect(rejected).toMatchObject([{ code: 'contradiction', path: [1] }]);
  });

  it('covers what every order tells, packages only for the seller’s own orders', () => {
    const covers = { from: '2026-08-01', to: '2026-08-31' };
    const facts = (input: unknown, options = {}) =>
      readAmazonOrdersApi(input, { covers, store: 'IT', ...options }).coverage.map(({ fact, fulfilledBy }) =>
        fulfilledBy === undefined ? fact : `${fact} of ${fulfilledBy}`,
      );
    const always = ['orders', 'status'];
    const dates = ['ship-by', 'deliver-by', 'cancellations', 'cancelled-by'];
    const packages = ['shipments of seller', 'tracking-numbers of seller'];
    expect(facts([])).toEqual([...always, 'lines', ...dates, ...packages]);
    expect(facts(ORDER_2026)).toEqual([...always, 'lines', ...dates, ...packages]);
    expect(facts(V0)).toEqual([...always, ...dates]);
    expect(facts([ORDER_2026, { ...V0, FulfillmentChannel: 'AFN' }])).toEqual([
      ...always,
      ...dates,
      ...packages,
    ]);
    expect(facts({ ...V0, OrderStatus: 'Canceled' })).toEqual([
      ...always,
      'ship-by',
      'deliver-by',
      'cancellations',
      ...packages,
    ]);
    expect(facts([], { fulfilledBy: 'marketplace' })).toEqual(
      [...always, 'lines', ...dates].map((fact) => `${fact} of marketplace`),
    );
  });

  it('reads Amazon’s own sandbox examples', () => {
    const url = new URL('../../fixtures/amazon/orders-v0-sandbox.json', import.meta.url);
    const { orders, rejected, rows } = readAmazonOrdersApi(readFileSync(url, 'utf8'));
    expect(orders.map(({ id, store, status, fulfilledBy }) => [id, store, status, fulfilledBy])).toEqual([
      ['902-3159896-1390916', 'US', 'pending', 'seller'],
      ['921-3175655-0452641', 'DE', 'shipped', 'marketplace'],
    ]);
    expect(orders[1]).toMatchObject({
      programs: ['business'],
      placedAt: Date.UTC(2019, 4, 7, 15, 42, 57, 58),
      shipBy: Date.UTC(2019, 4, 8, 21, 59, 59),
    });
    // Two orders dated 1970 (seconds taken for milliseconds) and payloads that are parts of orders.
    expect(rejected.filter(({ code }) => code === 'out-of-range').map(({ path }) => path.at(-1))).toEqual([
      'PurchaseDate',
      'PurchaseDate',
      'PurchaseDate',
    ]);
    expect(rows).toBeGreaterThan(orders.length);
  });
});
