import type { TableShape } from '../table.ts';

type OrderColumn =
  | 'id'
  | 'placed'
  | 'updated'
  | 'status'
  | 'fulfillment'
  | 'salesChannel'
  | 'title'
  | 'sku'
  | 'asin'
  | 'itemStatus'
  | 'quantity'
  | 'currency'
  | 'price'
  | 'tax'
  | 'shippingPrice'
  | 'city'
  | 'state'
  | 'postalCode'
  | 'country'
  | 'business'
  | 'prime'
  | 'buyerCancellation';

/** The all-orders report: one row an item, columns found by name. */
export const ordersShape: TableShape<OrderColumn> = {
  file: 'the all-orders report',
  columns: {
    id: ['amazon-order-id'],
    placed: ['purchase-date'],
    updated: ['last-updated-date'],
    status: ['order-status'],
    fulfillment: ['fulfillment-channel'],
    salesChannel: ['sales-channel'],
    title: ['product-name'],
    sku: ['sku'],
    asin: ['asin'],
    itemStatus: ['item-status'],
    quantity: ['quantity'],
    currency: ['currency'],
    price: ['item-price'],
    tax: ['item-tax'],
    shippingPrice: ['shipping-price'],
    city: ['ship-city'],
    state: ['ship-state'],
    postalCode: ['ship-postal-code'],
    country: ['ship-country'],
    business: ['is-business-order'],
    prime: ['is-prime'],
    // The report itself spells it with one l in some versions and two in others.
    buyerCancellation: ['is-buyer-requested-cancellation', 'is-buyer-requested-cancelation'],
  },
  required: ['id', 'placed', 'fulfillment', 'salesChannel'],
  unread: [
    'merchant-order-id',
    'order-channel',
    'url',
    'ship-service-level',
    'shipping-tax',
    'gift-wrap-price',
    'gift-wrap-tax',
    'item-promotion-discount',
    'ship-promotion-discount',
    'promotion-ids',
    'purchase-order-number',
    'price-designation',
    'number-of-items',
    'tax-collection-model',
    'tax-collection-responsible-party',
    'address-type',
    'cpf',
    'is-sold-by-ab',
    'is-iba',
    'is-replacement-order',
    'original-order-id',
    'fulfilled-by',
    'buyer-company-name',
    'buyer-requested-cancel-reason',
    'licensee-name',
    'license-number',
    'license-state',
    'license-expiration-date',
    'is-exchange-order',
    'is-transparency',
    'default-ship-from-address-name',
    'default-ship-from-address-field-1',
    'default-ship-from-address-field-2',
    'default-ship-from-address-field-3',
    'default-ship-from-city',
    'default-ship-from-state',
    'default-ship-from-country',
    'default-ship-from-postal-code',
    'is-ispu-order',
    'store-chain-store-id',
    'signature-confirmation-recommended',
    'is-amazon-invoiced',
    'vat-exclusive-item-price',
    'vat-exclusive-shipping-price',
    'vat-exclusive-giftwrap-price',
    'item-extensions-data',
    'customized-url',
    'customized-page',
  ],
};
