import { codeName } from '../model/index.ts';
import type { Instant } from '../time/index.ts';
import { isoSeconds } from './file-text.ts';
import { listingOf, type OwnOrder, type SampleParcel } from './sample-order.ts';

/** Answer of the Orders API 2026-01-01, one order a line. */
export function ordersApiText(orders: readonly OwnOrder[]): string {
  return `{"orders":[\n${orders.map((order) => JSON.stringify(apiOrder(order))).join(',\n')}\n]}\n`;
}

/** A notification for every package that has got a milestone, one a line. */
export function trackingText(orders: readonly OwnOrder[]): string {
  return orders
    .flatMap(({ shipments }) => shipments)
    .map((shipment) => `${JSON.stringify(notification(shipment))}\n`)
    .join('');
}

function apiOrder(order: OwnOrder): object {
  const { id, store, placedAt, updatedAt, status, programs, lines, shipments, cancellations } = order;
  const { marketplaceId, name } = listingOf(store);
  const fromBuyer = cancellations.some(({ by }) => by === 'buyer');
  const cancellation = {
    cancellationRequest: { requester: 'BUYER' },
    cancellationExecution: { cancelledBy: 'MERCHANT' },
  };
  return {
    orderId: id,
    createdTime: isoSeconds(placedAt, 'Z'),
    lastUpdatedTime: isoSeconds(updatedAt, 'Z'),
    programs: programs.includes('business') ? ['AMAZON_BUSINESS'] : [],
    salesChannel: {
      channelName: 'AMAZON',
      marketplaceId,
      marketplaceName: name,
    },
    fulfillment: {
      fulfillmentStatus: codeName(status).toUpperCase(),
      fulfilledBy: 'MERCHANT',
      shipByWindow: { latestDateTime: isoSeconds(order.shipBy, 'Z') },
      deliverByWindow: { latestDateTime: isoSeconds(order.deliverBy, 'Z') },
    },
    orderItems: lines.map(({ id: lineId, sku, productId, quantity }) => ({
      orderItemId: `${id.slice(4, 11)}${lineId}`,
      quantityOrdered: quantity,
      product: { asin: productId, sellerSku: sku },
      ...(fromBuyer ? { cancellation } : {}),
    })),
    packages: shipments.map((shipment) => ({
      packageReferenceId: shipment.id,
      createdTime: isoSeconds(shipment.confirmedAt, 'Z'),
      carrier: shipment.carrier,
      shipTime: isoSeconds(shipment.shippedAt, 'Z'),
      trackingNumber: shipment.trackingNumber,
    })),
  };
}

function notification({ trackingNumber, confirmedAt, firstScanAt, deliveredAt }: SampleParcel): object {
  const milestones = [
    milestone('CARRIER_ASSIGNED', confirmedAt),
    milestone('SHIPPED', firstScanAt),
    milestone('DELIVERED', deliveredAt),
  ].filter((one) => one !== undefined);
  const latestMilestone = milestones[milestones.length - 1];
  return {
    notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
    payloadVersion: '2026-01-30',
    eventTime: latestMilestone?.occurredAt,
    payload: {
      shipmentTrackingMilestoneChangedNotification: {
        trackingDetail: {
          identifier: { aftn: trackingNumber },
          latestMilestone,
          milestoneHistory: milestones.toReversed(),
        },
      },
    },
  };
}

function milestone(code: string, at: Instant | null) {
  return at === null ? undefined : { status: { code }, occurredAt: isoSeconds(at, 'Z') };
}
