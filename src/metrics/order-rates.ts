import type { Order } from '../model/index.ts';
import type { OrderMetric } from './definition.ts';
import type { Rate } from './judgement.ts';
import { lateShipmentRate } from './late-shipment-rate.ts';
import { onTimeDeliveryRate } from './on-time-delivery-rate.ts';
import { orderDefectRate } from './order-defect-rate.ts';
import { preFulfillmentCancelRate } from './pre-fulfillment-cancel-rate.ts';
import { validTrackingRate } from './valid-tracking-rate.ts';

/** Every rate that counts orders, by the name that rules give it. */
export const orderRates: Readonly<Record<OrderMetric, Rate<Order>>> = {
  'order-defect-rate': orderDefectRate,
  'late-shipment-rate': lateShipmentRate,
  'pre-fulfillment-cancel-rate': preFulfillmentCancelRate,
  'valid-tracking-rate': validTrackingRate,
  'on-time-delivery-rate': onTimeDeliveryRate,
};
