import { type ContactReason, type Order, orderDelivery } from '../model/index.ts';
import { type Instant, isInstant } from '../time/index.ts';

/** What in the order stands against the words. */
export type ContradictionCode =
  | 'past-its-date'
  | 'already-delivered'
  | 'already-shipped'
  | 'already-cancelled'
  | 'already-refunded';

/** What a message is about once the order is known. */
export interface ReasonByFacts {
  readonly reason: ContactReason;
  readonly because: ContradictionCode;
  /** Since when; absent where the order only says that it is so. */
  readonly since?: Instant;
}

const ABOUT_DELIVERY: ReadonlySet<ContactReason> = /* @__PURE__ */ new Set([
  'where-is-my-order',
  'late-delivery',
]);
const BEFORE_DISPATCH: ReadonlySet<ContactReason> = /* @__PURE__ */ new Set(['cancel-order', 'change-order']);

/**
 * Does the order contradict what the buyer asks for?
 *
 * A cancelled order is not on its way: the money is what is left to ask for. What was delivered is not late but not
 * found. What has left cannot be cancelled, only returned. What has been refunded needs the date, not a refund.
 */
export function reasonByFacts(reason: ContactReason, order: Order, asOf: Instant): ReasonByFacts | undefined {
  const refundedAt = latest(
    order.refunds?.map((refund) => refund.refundedAt),
    asOf,
  );
  const cancelled = cancelledSince(order, asOf);
  if (reason === 'refund-status')
    return refundedAt === undefined ? undefined : told(reason, 'already-refunded', refundedAt);
  if (cancelled !== undefined && (ABOUT_DELIVERY.has(reason) || BEFORE_DISPATCH.has(reason)))
    return refundedAt === undefined
      ? told('refund-status', 'already-cancelled', cancelled)
      : told('refund-status', 'already-refunded', refundedAt);
  const { deliveredAt } = orderDelivery(order, asOf);
  if (ABOUT_DELIVERY.has(reason)) {
    if (isInstant(deliveredAt)) return told('not-received', 'already-delivered', deliveredAt);
    const { deliverBy } = order;
    const late = isInstant(deliverBy) && deliverBy < asOf;
    return late && reason === 'where-is-my-order'
      ? told('late-delivery', 'past-its-date', deliverBy)
      : undefined;
  }
  if (!BEFORE_DISPATCH.has(reason)) return undefined;
  const leftAt = isInstant(deliveredAt) ? deliveredAt : shippedSince(order, asOf);
  if (leftAt === undefined) return undefined;
  return told(reason === 'cancel-order' ? 'return-request' : reason, 'already-shipped', leftAt);
}

function told(reason: ContactReason, because: ContradictionCode, since: Instant | null): ReasonByFacts {
  return { reason, because, ...(isInstant(since) ? { since } : {}) };
}

/** `null`: cancelled, nobody says when. */
function cancelledSince({ status, cancellations }: Order, asOf: Instant): Instant | null | undefined {
  const whole = cancellations?.filter(({ lineIds }) => lineIds === undefined) ?? [];
  const at = latest(
    whole.map(({ cancelledAt }) => cancelledAt),
    asOf,
  );
  return at ?? (status === 'cancelled' ? null : undefined);
}

function shippedSince({ status, shipments }: Order, asOf: Instant): Instant | null | undefined {
  const at = latest(
    (shipments ?? []).map(
      ({ firstScanAt, shippedAt, confirmedAt }) => firstScanAt ?? shippedAt ?? confirmedAt,
    ),
    asOf,
  );
  return at ?? (status === 'shipped' ? null : undefined);
}

function latest(
  instants: readonly (Instant | null | undefined)[] | undefined,
  asOf: Instant,
): Instant | undefined {
  const known = (instants ?? []).filter((at): at is Instant => isInstant(at) && at <= asOf);
  return known.length === 0 ? undefined : known.reduce((one, other) => Math.max(one, other));
}
