/** The name of a metric; its function in `goodstanding/metrics` is named after it. */
export type MetricName =
  | 'order-defect-rate'
  | 'late-shipment-rate'
  | 'pre-fulfillment-cancel-rate'
  | 'valid-tracking-rate'
  | 'on-time-delivery-rate'
  | 'invoice-defect-rate'
  | 'late-response-rate'
  | 'return-dissatisfaction-rate'
  | 'negative-feedback-rate'
  | 'feedback-rating'
  | 'customer-service-rating'
  | 'customer-service-dissatisfaction-rate'
  | 'refund-rate'
  | 'account-health-rating'
  | 'marketplace-label-rate';

/** How a value is compared with its target. */
export type Operator = '<' | '<=' | '>' | '>=' | '=';
