import type { Fact } from '../../model/index.ts';
import type { Download } from '../marketplace.ts';

const tells = (name: string, source: string, facts: readonly Fact[]): readonly Download[] =>
  facts.map((fact) => ({ fact, name, source }));

/** Where a seller fetches what is not known. */
export const downloads: readonly Download[] = [
  ...tells('Account Health › Order Defect Rate download', 'amazon-order-defects', ['claims', 'chargebacks']),
  // The download above tells it as well; this report alone also says when, and how many stars.
  ...tells('Feedback report', 'amazon-feedback', ['feedback']),
  ...tells('Order reports › All orders', 'amazon-all-orders', ['orders', 'status', 'lines', 'cancellations']),
  ...tells('Orders API', 'amazon-orders-api', [
    'ship-by',
    'deliver-by',
    'shipments',
    'tracking-numbers',
    'programs',
    'shipping-services',
  ]),
  ...tells('Account Health › Cancellation Rate download', 'amazon-cancellations', ['cancelled-by']),
  ...tells('Shipment-tracking notifications', 'amazon-tracking-notifications', ['scans', 'deliveries']),
  ...tells('Return reports › Returns by return date', 'amazon-returns', ['returns']),
];
