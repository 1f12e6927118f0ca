import * as fc from 'fast-check';
import type { Order, Rating } from 'goodstanding/model';
import { AS_OF, DAY } from './rows.ts';

/** Now and then nobody told. */
const orUnknown = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 5 });

/** From 100 days before the moment of judgement to 10 days after it, on the hour, so that moments coincide. */
const moment = fc.integer({ min: -100 * 24, max: 10 * 24 }).map((hours) => AS_OF + hours * (DAY / 24));
const rating = fc.constantFrom<Rating[]>(1, 2, 3, 4, 5, 'positive', 'neutral', 'negative');
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 2 });

const feedback = fc.record(
  {
    rating,
    about: fc.constantFrom('seller' as const, 'product' as const),
    leftAt: moment,
    revisions: few(fc.record({ revisedAt: moment, rating })),
    removedAt: moment,
    struckThroughAt: moment,
    countsInOdr: fc.boolean(),
  },
  { requiredKeys: ['rating', 'leftAt'] },
);

const claim = fc.record(
  {
    filedAt: moment,
    decisions: few(
      fc.record({
        decidedAt: moment,
        outcome: fc.constantFrom(
          'granted' as const,
          'denied' as const,
          'withdrawn' as const,
          'reversed' as const,
        ),
      }),
    ),
    countsInOdr: fc.boolean(),
  },
  { requiredKeys: ['filedAt', 'decisions'] },
);

const chargeback = fc.record(
  {
    filedAt: moment,
    kind: fc.constantFrom('service' as const, 'fraud' as const),
    decisions: few(
      fc.record({ decidedAt: moment, outcome: fc.constantFrom('lost' as const, 'won' as const) }),
    ),
  },
  { requiredKeys: ['filedAt', 'decisions'] },
);

const shipment = fc.record(
  {
    confirmedAt: moment,
    trackingNumber: fc.constantFrom('T1', null),
    trackingAddedAt: moment,
    firstScanAt: fc.option(moment, { nil: null }),
    deliveredAt: fc.option(moment, { nil: null }),
  },
  { requiredKeys: ['confirmedAt', 'trackingAddedAt'] },
);

const cancellation = fc.record(
  {
    cancelledAt: moment,
    by: fc.constantFrom('seller' as const, 'buyer' as const, 'marketplace' as const, 'unknown' as const),
    requestedThroughMarketplace: fc.boolean(),
    lineIds: fc.constantFrom(['a'], ['a', 'b']),
  },
  { requiredKeys: ['cancelledAt', 'by'] },
);

/** Any order of one store and channel, of which anything may be unknown. */
const anyOrder: fc.Arbitrary<Omit<Order, 'id'>> = fc
  .record({
    placedAt: moment,
    status: fc.constantFrom(undefined, 'pending', 'unshipped', 'partially-shipped', 'shipped'),
    untilShipped: orUnknown(fc.integer({ min: 0, max: 5 })),
    untilDelivered: orUnknown(fc.integer({ min: 1, max: 9 })),
    lines: orUnknown(
      fc.constantFrom(
        [
          { id: 'a', quantity: 2 },
          { id: 'b', quantity: 1 },
        ],
        [{ id: 'a' }],
      ),
    ),
    shipments: orUnknown(few(shipment)),
    cancellations: orUnknown(few(cancellation)),
    feedback: orUnknown(few(feedback)),
    claims: orUnknown(few(claim)),
    chargebacks: orUnknown(few(chargeback)),
    channel: fc.constantFrom(undefined, 'own', 'own', 'other'),
    replaces: fc.constantFrom(undefined, undefined, undefined, 'x'),
  })
  .map(({ untilShipped, untilDelivered, ...rest }) => ({
    marketplace: 'amazon',
    store: 'IT',
    fulfilledBy: 'seller',
    ...rest,
    shipBy: untilShipped === undefined ? undefined : rest.placedAt + untilShipped * DAY,
    deliverBy: untilDelivered === undefined ? undefined : rest.placedAt + untilDelivered * DAY,
  }));

/** Some such orders, each with an id of its own. */
export const someOrders: fc.Arbitrary<Order[]> = fc
  .array(anyOrder, { maxLength: 12 })
  .map((rows) => rows.map((row, index) => ({ id: `id-${index}`, ...row })));
