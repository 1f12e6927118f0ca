import type { DefectFigures, RateFigures, ReportFigures } from './report-figures.ts';
import { listingOf } from './sample-order.ts';

/** How the report judges a rate. */
interface Target {
  readonly condition: 'LESS_THAN' | 'GREATER_THAN';
  readonly value: number;
}

/** The seller performance report, version 2, on one store. */
export function performanceText(figures: ReportFigures): string {
  const { marketplaceId } = listingOf(figures.store);
  const { orderDefects, lateShipments, cancellations, validTracking, onTimeDelivery } = figures;
  const defects = { condition: 'LESS_THAN', value: 0.01 } as const;
  const report = {
    accountStatuses: [{ marketplaceId, status: 'AT_RISK' }],
    performanceMetrics: [
      {
        marketplaceId,
        orderDefectRate: {
          mfn: defectBlock(orderDefects.seller, 'mfn', defects),
          afn: defectBlock(orderDefects.marketplace, 'afn', defects),
        },
        lateShipmentRate: {
          orderCount: lateShipments.counted,
          lateShipmentCount: lateShipments.numerator,
          ...judged(lateShipments, { condition: 'LESS_THAN', value: 0.04 }),
        },
        preFulfillmentCancellationRate: {
          orderCount: cancellations.counted,
          cancellationCount: cancellations.numerator,
          ...judged(cancellations, { condition: 'LESS_THAN', value: 0.025 }),
        },
        validTrackingRate: {
          shipmentCount: validTracking.counted,
          validTrackingCount: validTracking.numerator,
          ...judged(validTracking, { condition: 'GREATER_THAN', value: 0.95 }),
        },
        onTimeDeliveryRate: {
          shipmentCountWithValidTracking: onTimeDelivery.counted,
          onTimeDeliveryCount: onTimeDelivery.numerator,
          ...judged(onTimeDelivery, { condition: 'GREATER_THAN', value: 0.97 }),
        },
      },
    ],
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function defectBlock(figures: DefectFigures, fulfillmentType: 'mfn' | 'afn', target: Target): object {
  const { counted, numerator, claims, chargebacks, negativeFeedback } = figures;
  const part = (count: number) => ({ count, status: 'NONE' });
  return {
    orderCount: counted,
    orderWithDefects: { count: numerator, status: statusOf(figures, target) },
    claims: part(claims),
    chargebacks: part(chargebacks),
    negativeFeedback: part(negativeFeedback),
    fulfillmentType,
    ...judged(figures, target),
  };
}

function judged(figures: RateFigures, target: Target): object {
  const { from, to } = figures;
  return {
    rate: rateOf(figures),
    status: statusOf(figures, target),
    targetValue: target.value,
    targetCondition: target.condition,
    reportingDateRange: { reportingDateFrom: `${from}T00:00Z`, reportingDateTo: `${to}T23:59Z` },
  };
}

/** Four digits, as a report prints it. */
function rateOf({ numerator, counted }: RateFigures): number {
  return Math.round((numerator / counted) * 10_000) / 10_000;
}

function statusOf(figures: RateFigures, { condition, value }: Target): 'GOOD' | 'BAD' {
  const rate = figures.numerator / figures.counted;
  return (condition === 'LESS_THAN' ? rate < value : rate > value) ? 'GOOD' : 'BAD';
}
