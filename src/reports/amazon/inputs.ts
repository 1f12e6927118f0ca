import type { Fact } from '../../model/index.ts';
import type { AmazonSource } from './recognize.ts';

/** One kind of input: what Amazon calls it and which facts it gives. */
export interface AmazonInput {
  readonly source: AmazonSource;
  /** In Amazon's own words. */
  readonly file: string;
  readonly reader: string;
  /** Facts that it tells completely, for the days and stores of its coverage. */
  readonly tells: readonly Fact[];
  /** Facts that one might look for here and that it never gives. */
  readonly never: readonly Fact[];
  /** What it tells besides facts. */
  readonly also?: string;
}

/** Which input gives which fact. The guide's table is this list. */
export const amazonInputs: readonly AmazonInput[] = [
  {
    source: 'amazon-all-orders',
    file: 'All Orders report (GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL or …BY_ORDER_DATE_GENERAL)',
    reader: 'readAmazonOrders',
    tells: ['orders', 'status', 'lines', 'cancellations'],
    never: [
      'ship-by',
      'deliver-by',
      'shipments',
      'tracking-numbers',
      'cancelled-by',
      'claims',
      'chargebacks',
    ],
  },
  {
    source: 'amazon-orders-api',
    file: 'Orders API (v0 and 2026-01-01)',
    reader: 'readAmazonOrdersApi',
    tells: [
      'orders',
      'status',
      'lines',
      'ship-by',
      'deliver-by',
      'shipments',
      'tracking-numbers',
      'cancellations',
      'cancelled-by',
    ],
    never: ['scans', 'deliveries', 'feedback', 'claims', 'chargebacks', 'returns'],
  },
  {
    source: 'amazon-feedback',
    file: 'Seller Feedback report (GET_SELLER_FEEDBACK_DATA)',
    reader: 'readAmazonFeedback',
    tells: ['feedback'],
    never: ['orders'],
  },
  {
    source: 'amazon-order-defects',
    file: 'Account Health › Order Defect Rate › Download report',
    reader: 'readAmazonOrderDefects',
    tells: ['feedback', 'claims', 'chargebacks'],
    never: ['orders', 'chargeback-kind'],
  },
  {
    source: 'amazon-cancellations',
    file: 'Account Health › Pre-fulfillment Cancel Rate › Download report',
    reader: 'readAmazonCancellations',
    tells: ['cancelled-by'],
    never: ['orders'],
  },
  {
    source: 'amazon-returns',
    file: 'Returns report by return date (GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE)',
    reader: 'readAmazonReturns',
    tells: ['returns'],
    never: ['orders', 'claims', 'refunds'],
  },
  {
    source: 'amazon-late-shipments',
    file: 'Account Health › Late Shipment Rate › Download report',
    reader: 'readAmazonLateShipments',
    tells: [],
    never: ['orders', 'ship-by', 'shipments'],
    also: 'Amazon’s verdict `shippedLate` on each listed order',
  },
  {
    source: 'amazon-tracking',
    file: 'Account Health › Valid Tracking Rate › Download report',
    reader: 'readAmazonTracking',
    tells: [],
    never: ['orders', 'tracking-numbers', 'scans'],
    also: 'Amazon’s verdict `validTracking` on each listed order',
  },
  {
    source: 'amazon-deliveries',
    file: 'Account Health › On-Time Delivery Rate › Download report',
    reader: 'readAmazonDeliveries',
    tells: [],
    never: ['orders', 'deliver-by', 'deliveries'],
    also: 'Amazon’s verdict `deliveredLate` on each listed order',
  },
  {
    source: 'amazon-tracking-notifications',
    file: 'SHIPMENT_TRACKING_MILESTONE_CHANGED notifications',
    reader: 'readAmazonTrackingNotifications',
    tells: ['scans', 'deliveries'],
    never: ['orders', 'ship-by', 'deliver-by', 'shipments'],
  },
  {
    source: 'amazon-performance',
    file: 'Seller Performance report (GET_V2_SELLER_PERFORMANCE_REPORT)',
    reader: 'readAmazonPerformance',
    tells: [],
    never: ['orders'],
    also: 'Amazon’s own rates, counts and warnings, to compare with',
  },
];
