export { meets } from '../rulebook/index.ts';
export { type AssessedOrder, assessOrder, type OrderVerdict } from './assess-order.ts';
export type { ClaimCode, Contribution, ExcusedCode, FailingCode, LeftOutCode } from './contribution.ts';
export type { OrderIdentity, OrderMetric } from './definition.ts';
export type { MetricOptions, Rate } from './judgement.ts';
export { type LateShipmentRow, lateShipmentRate } from './late-shipment-rate.ts';
export { type DeliveryRow, onTimeDeliveryRate } from './on-time-delivery-rate.ts';
export { type OrderDefectRow, orderDefectRate } from './order-defect-rate.ts';
export { orderRates } from './order-rates.ts';
export { type CancelRow, preFulfillmentCancelRate } from './pre-fulfillment-cancel-rate.ts';
export type {
  ExcusedOrder,
  FailingOrder,
  GroupKey,
  MetricGroup,
  MetricResult,
  MetricStatus,
  MissingFact,
  Projection,
  Room,
  TestedAgainst,
} from './result.ts';
export { type TrackingRow, validTrackingRate } from './valid-tracking-rate.ts';
