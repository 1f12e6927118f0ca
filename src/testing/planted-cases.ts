import type { Instant } from '../time/index.ts';
import type { AccountCalendar } from './account-calendar.ts';
import { shippedOrder, unshippedOrder } from './clean-order.ts';
import type { OwnOrder, SampleFeedback, SampleParcel } from './sample-order.ts';

const HOUR = 3_600_000;

/** An edge case that a sample account holds, each one order. */
export type PlantedCase =
  | 'feedback-and-claim'
  | 'service-chargeback'
  | 'claim-withdrawn'
  | 'feedback-struck-through'
  | 'feedback-revised'
  | 'neutral-feedback'
  | 'old-negative-feedback'
  | 'buyer-cancellation'
  | 'cancellation-explained-by-download'
  | 'late-confirmation-1'
  | 'late-confirmation-2'
  | 'overdue-1'
  | 'overdue-2'
  | 'overdue-3'
  | 'delivered-late'
  | 'not-scanned'
  | 'two-rows-of-one-sku'
  | 'return-1'
  | 'return-2'
  | 'return-3'
  | 'multi-channel'
  | 'pending'
  | 'unknown-status';

/** Where a case is planted among the orders that the Italian store ships itself, and what it makes of one. */
export interface Planting {
  /** Day of the purchase, counted from that of `asOf`. */
  readonly offset: number;
  /** Which order of that day; each has three or more. */
  readonly nth: 0 | 1 | 2;
  readonly change: (order: OwnOrder, calendar: AccountCalendar) => OwnOrder;
}

/** The cases that are made of an order that would be there without them. */
export const plantings: Partial<Record<PlantedCase, Planting>> = {
  'old-negative-feedback': {
    offset: -88,
    nth: 0,
    change: (order, { start }) => ({
      ...order,
      feedback: [feedbackOf(2, start(-80) + 19 * HOUR, 'Scatola rovinata')],
    }),
  },
  'feedback-and-claim': {
    offset: -54,
    nth: 1,
    change: (order, { start }) => ({
      ...order,
      feedback: [feedbackOf(1, start(-43) + 20 * HOUR, 'Mai arrivato, nessuna risposta')],
      claims: [
        {
          filedAt: start(-44) + 9 * HOUR,
          reason: 'not-received',
          decisions: [{ decidedAt: start(-40) + 11 * HOUR, outcome: 'granted' }],
          debited: true,
        },
      ],
    }),
  },
  'neutral-feedback': {
    offset: -50,
    nth: 0,
    change: (order, { start }) => ({
      ...order,
      feedback: [feedbackOf(3, start(-41) + 12 * HOUR, 'Così così')],
    }),
  },
  'feedback-revised': {
    offset: -45,
    nth: 0,
    change: (order, { start }) => ({
      ...order,
      feedback: [
        {
          ...feedbackOf(2, start(-38) + 8 * HOUR, 'Pacco in ritardo'),
          revisions: [{ revisedAt: start(-33) + 17 * HOUR, rating: 5 }],
        },
      ],
    }),
  },
  'claim-withdrawn': {
    offset: -37,
    nth: 2,
    change: (order, { start, asOf }) => ({
      ...order,
      claims: [
        {
          filedAt: start(-24) + 10 * HOUR,
          reason: 'not-received',
          // On the day of `asOf`, after the report of the day before.
          decisions: [
            { decidedAt: start(0) + Math.floor((asOf - start(0)) / 2000) * 1000, outcome: 'withdrawn' },
          ],
        },
      ],
    }),
  },
  'return-1': { offset: -33, nth: 1, change: returned(-24, 'UNWANTED_ITEM', true) },
  'service-chargeback': {
    offset: -30,
    nth: 0,
    change: (order, { start }) => ({
      ...order,
      chargebacks: [{ filedAt: start(-4) + 10 * HOUR, kind: 'service', decisions: [] }],
    }),
  },
  'not-scanned': {
    offset: -28,
    nth: 1,
    change: (order, { asOf }) => reshipped(order, asOf, { firstScanAt: null, deliveredAt: null }),
  },
  'feedback-struck-through': {
    offset: -26,
    nth: 0,
    change: (order, { start }) => ({
      ...order,
      feedback: [
        {
          ...feedbackOf(1, start(-20) + 21 * HOUR, 'Il corriere ha lasciato il pacco al vicino'),
          struckThroughAt: start(-17) + 14 * HOUR,
        },
      ],
    }),
  },
  'delivered-late': {
    offset: -25,
    nth: 2,
    change: (order, { start, asOf }) => reshipped(order, asOf, { deliveredAt: start(-18) + 15 * HOUR }),
  },
  'return-2': { offset: -21, nth: 0, change: returned(-13, 'DEFECTIVE', true) },
  'late-confirmation-1': { offset: -20, nth: 1, change: confirmedLate(9) },
  'late-confirmation-2': { offset: -14, nth: 0, change: confirmedLate(15) },
  'two-rows-of-one-sku': {
    offset: -10,
    nth: 2,
    change: (order) => ({
      ...order,
      lines: order.lines.flatMap((line) => [line, { ...line, id: '2' }]),
    }),
  },
  'return-3': { offset: -9, nth: 1, change: returned(-2, 'NOT_AS_DESCRIBED', false) },
  'overdue-1': { offset: -5, nth: 0, change: (order, { asOf }) => unshippedOrder(order, asOf) },
  'overdue-2': { offset: -4, nth: 1, change: (order, { asOf }) => unshippedOrder(order, asOf) },
  'overdue-3': { offset: -3, nth: 2, change: (order, { asOf }) => unshippedOrder(order, asOf) },
  'buyer-cancellation': {
    offset: -4,
    nth: 0,
    change: (order) => cancelled(order, { by: 'buyer', requestedThroughMarketplace: true }),
  },
  'cancellation-explained-by-download': {
    offset: -2,
    nth: 0,
    change: (order) => cancelled(order, { by: 'unknown', countsInCancelRate: false }),
  },
};

function feedbackOf(rating: 1 | 2 | 3, leftAt: Instant, comment: string): SampleFeedback {
  return { rating, about: 'seller', leftAt, comment, revisions: [] };
}

function confirmedLate(hours: number): Planting['change'] {
  return (order, { asOf }) => {
    const confirmedAt = order.shipBy + 1000 + hours * HOUR;
    return reshipped(order, asOf, {
      confirmedAt,
      firstScanAt: confirmedAt + 4 * HOUR,
      deliveredAt: confirmedAt + 30 * HOUR,
    });
  };
}

function returned(offset: number, reason: string, inPolicy: boolean): Planting['change'] {
  return (order, { start }) => ({
    ...order,
    returns: [{ requestedAt: start(offset), inPolicy, reason, precision: 'day' }],
  });
}

function reshipped(order: OwnOrder, asOf: Instant, changes: Partial<SampleParcel>): OwnOrder {
  const [parcel] = order.shipments as readonly [SampleParcel];
  return shippedOrder(order, { ...parcel, ...changes }, asOf);
}

function cancelled(order: OwnOrder, cancellation: OwnOrder['cancellations'][number]): OwnOrder {
  const cancelledAt = order.placedAt + 2 * HOUR;
  return {
    ...order,
    updatedAt: cancelledAt,
    status: 'cancelled',
    shipments: [],
    // What is cancelled has no pieces and no price any more, in the files as well.
    lines: order.lines.map(({ price: _price, tax: _tax, shippingPrice: _shipping, ...line }) => ({
      ...line,
      quantity: 0,
    })),
    cancellations: [{ cancelledAt, ...cancellation }],
  };
}
