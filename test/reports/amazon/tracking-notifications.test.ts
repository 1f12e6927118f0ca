import { describe, expect, it } from 'vitest';
import { readAmazonTrackingNotifications } from '../../../src/reports/amazon/index.ts';

const at = (hour: number) => Date.UTC(2026, 5, 13, hour);

function milestone(code: unknown, hour: number) {
  return { status: { code }, occurredAt: new Date(at(hour)).toISOString() };
}

/** A notification in Amazon's envelope. */
function notification(identifier: object, milestones: readonly unknown[], latestMilestone?: unknown) {
  return {
    notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
    payload: {
      shipmentTrackingMilestoneChangedNotification: {
        trackingDetail: { identifier, latestMilestone, milestoneHistory: milestones },
      },
    },
  };
}

const HISTORY = [
  milestone('DELIVERED', 20),
  milestone('OUT_FOR_DELIVERY', 16),
  milestone('SHIPPED', 5),
  milestone('CARRIER_ASSIGNED', 4),
  milestone('ORDER_PREPARING', 1),
];

describe('readAmazonTrackingNotifications', () => {
  it('takes the earliest physical milestone for the first scan', () => {
    expect(readAmazonTrackingNotifications(notification({ aftn: 'T1' }, HISTORY, HISTORY[0]))).toEqual({
      source: 'amazon-tracking-notifications',
      describes: 'facts-about-orders',
      orders: [],
      byTrackingNumber: [{ trackingNumber: 'T1', firstScanAt: at(5), deliveredAt: at(20) }],
      coverage: [],
      rejected: [],
      notes: [],
      rows: 1,
    });
  });

  it('puts scans on the order where the notification names one', () => {
    const one = notification({ aftn: 'T1', amazonOrderId: '405-1' }, HISTORY);
    const two = notification({ trackingNumber: 'T2', orderId: '405-1' }, [milestone('SHIPPED', 7)]);
    const { orders, byTrackingNumber } = readAmazonTrackingNotifications([one, two], { account: 'shop' });
    expect(orders).toEqual([
      {
        id: '405-1',
        marketplace: 'amazon',
        account: 'shop',
        shipments: [
          { trackingNumber: 'T1', firstScanAt: at(5), deliveredAt: at(20) },
          { trackingNumber: 'T2', firstScanAt: at(7), deliveredAt: null },
        ],
      },
    ]);
    expect(byTrackingNumber).toEqual([]);
  });

  it('joins notifications of one parcel, in any order', () => {
    const early = notification({ aftn: 'T1' }, [milestone('ORDER_PREPARING', 1)]);
    const late = notification({ aftn: 'T1' }, [], HISTORY[2]);
    for (const input of [
      [early, late],
      [late, early],
    ]) {
      expect(readAmazonTrackingNotifications(input).byTrackingNumber).toEqual([
        { trackingNumber: 'T1', firstScanAt: at(5), deliveredAt: null },
      ]);
    }
    expect(readAmazonTrackingNotifications(early).byTrackingNumber).toEqual([
      { trackingNumber: 'T1', firstScanAt: null, deliveredAt: null },
    ]);
  });

  it('does not know that there was no scan where a milestone is unclear', () => {
    const unclear = [
      milestone('TELEPORTED', 3),
      milestone(undefined, 4),
      { status: { code: 'SHIPPED' } },
      null,
    ];
    const { byTrackingNumber, notes } = readAmazonTrackingNotifications(
      notification({ aftn: 'T1' }, unclear),
    );
    expect(byTrackingNumber).toEqual([{ trackingNumber: 'T1' }]);
    expect(notes).toEqual([
      { code: 'unknown-code', text: 'TELEPORTED', count: 1 },
      { code: 'unknown-code', text: 'milestone without code', count: 1 },
      { code: 'unreadable-optional', text: 'occurredAt', count: 1 },
    ]);
  });

  it('reads text of one document or one a line, and other envelopes', () => {
    const one = notification({ aftn: 'T1' }, HISTORY);
    const two = { detail: notification({ aftn: 'T2' }, HISTORY) };
    const text = `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`;
    const numbers = (input: unknown) =>
      readAmazonTrackingNotifications(input).byTrackingNumber?.map(({ trackingNumber }) => trackingNumber);
    expect(numbers(text)).toEqual(['T1', 'T2']);
    expect(numbers(JSON.stringify([one, [two]]))).toEqual(['T1', 'T2']);
  });

  it('rejects other notifications with their place', () => {
    const { rejected, rows } = readAmazonTrackingNotifications([
      notification({}, []),
      { payload: { trackingDetail: 'T1' } },
      null,
    ]);
    expect(rejected.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['not-this-file', '0.payload.shipmentTrackingMilestoneChangedNotification'],
      ['not-this-file', '1.payload'],
      ['not-this-file', '2'],
    ]);
    expect(rows).toBe(3);
    expect(readAmazonTrackingNotifications('{').rejected).toMatchObject([{ code: 'not-json' }]);
    expect(readAmazonTrackingNotifications([]).notes).toEqual([{ code: 'empty-file', count: 1 }]);
  });

  it('covers scans and deliveries for a store and days that the caller names', () => {
    const covers = { from: '2026-06-01', to: '2026-06-30' };
    const { coverage } = readAmazonTrackingNotifications([], { store: 'IT', covers });
    expect(coverage.map(({ fact }) => fact)).toEqual(['scans', 'deliveries']);
  });
});
