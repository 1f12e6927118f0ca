import { carriers } from '../carriers/carriers.ts';
import type { Marketplace } from '../marketplace.ts';
import { accountHealthRating } from './account-health-rating.ts';
import { attachments } from './attachments.ts';
import { clocks } from './clocks.ts';
import { contacts } from './contacts.ts';
import { customerServiceRating } from './customer-service-rating.ts';
import { downloads } from './downloads.ts';
import { drafts } from './drafts.ts';
import { feedback } from './feedback.ts';
import { invoiceDefectRate } from './invoice-defect-rate.ts';
import { lateResponseRate } from './late-response-rate.ts';
import { lateShipmentRate } from './late-shipment-rate.ts';
import { messageTypes } from './message-types.ts';
import { onTimeDeliveryRate } from './on-time-delivery-rate.ts';
import { orderDefectRate } from './order-defect-rate.ts';
import { preFulfillmentCancelRate } from './pre-fulfillment-cancel-rate.ts';
import { refundRate } from './refund-rate.ts';
import { removals } from './removals.ts';
import { returnDissatisfactionRate } from './return-dissatisfaction-rate.ts';
import { sellerFulfilledPrime } from './seller-fulfilled-prime.ts';
import { sites } from './sites.ts';
import { amazonStores } from './stores.ts';
import { terms } from './terms.ts';
import { validTrackingRate } from './valid-tracking-rate.ts';

export { amazonReportLag, amazonReportLagSource, amazonSettlingLag } from './order-defect-rate.ts';
export { amazonStores } from './stores.ts';

/** What Amazon demands of its sellers: dated, sourced, for every store that the texts speak of. */
export const amazon: Marketplace = {
  id: 'amazon',
  stores: amazonStores,
  metrics: [
    ...orderDefectRate,
    ...lateShipmentRate,
    ...preFulfillmentCancelRate,
    ...validTrackingRate,
    ...onTimeDeliveryRate,
    ...invoiceDefectRate,
    ...lateResponseRate,
    ...returnDissatisfactionRate,
    ...feedback,
    ...customerServiceRating,
    ...refundRate,
    ...accountHealthRating,
    ...sellerFulfilledPrime,
  ],
  terms,
  downloads,
  clocks,
  drafts,
  contacts,
  messageTypes,
  attachments,
  removals,
  sites,
  carriers,
};
