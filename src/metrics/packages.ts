import type { Order, OrderLine, Shipment } from '../model/index.ts';
import type { Instant } from '../time/index.ts';

type Cancellable = Pick<Order, 'status' | 'lines' | 'cancellations'>;

/** The packages confirmed by then; one whose confirmation nobody dated is taken for confirmed. */
export function confirmedPackages(shipments: readonly Shipment[], knownAt: Instant): readonly Shipment[] {
  return shipments.filter(({ confirmedAt }) => confirmedAt === undefined || confirmedAt <= knownAt);
}

/** The tracking number as it was known then. */
export function trackingNumberAt(shipment: Shipment, knownAt: Instant): string | null | undefined {
  const { trackingNumber, trackingAddedAt } = shipment;
  return trackingAddedAt !== undefined && trackingAddedAt > knownAt ? null : trackingNumber;
}

/**
 * Do these packages carry everything that was not cancelled?
 *
 * Pieces are compared line by line where both sides name them; else a package stands for the whole order,
 * unless the order says that it is only partly shipped.
 */
export function carriesAll(order: Cancellable, packages: readonly Shipment[], knownAt: Instant): boolean {
  if (packages.length === 0) return false;
  const shipped = new Map<string, number>();
  for (const { lines } of packages) {
    if (lines === undefined) return order.status !== 'partially-shipped';
    for (const { lineId, quantity } of lines) shipped.set(lineId, (shipped.get(lineId) ?? 0) + quantity);
  }
  const open = openLines(order, knownAt);
  if (open === undefined || open.some(({ id }) => id === undefined))
    return order.status !== 'partially-shipped';
  return open.every(({ id, quantity = 1 }) => (shipped.get(id as string) ?? 0) >= quantity);
}

/** How many pieces a package carries: its own count, else the order's, else one. */
export function piecesOf(
  order: Cancellable,
  { lines }: Shipment,
  packages: number,
  knownAt: Instant,
): number {
  if (lines !== undefined) return pieces(lines);
  const open = packages === 1 ? openLines(order, knownAt) : undefined;
  return open === undefined ? 1 : pieces(open);
}

/**
 * How many packages, or pieces, an order of which no package is known has at most.
 *
 * @returns `Infinity` when nobody knows what was ordered.
 */
export function mostPieces({ lines }: Pick<Order, 'lines'>): number {
  return lines === undefined ? Number.POSITIVE_INFINITY : pieces(lines);
}

/** Was the whole order cancelled by then, at once or line by line? */
export function isCancelled(order: Cancellable, knownAt: Instant): boolean {
  const { cancellations, lines, status } = order;
  if (cancellations === undefined || cancellations.length === 0) return status === 'cancelled';
  const whole = cancellations.filter(({ lineIds }) => lineIds === undefined);
  if (whole.some(({ cancelledAt }) => cancelledAt === undefined || cancelledAt <= knownAt)) return true;
  // The status is today's: what is dated later had not happened yet.
  if (status === 'cancelled') return whole.length === 0;
  return lines !== undefined && lines.length > 0 && openLines(order, knownAt)?.length === 0;
}

/** What was not cancelled by then; `undefined`: nobody knows what was ordered. */
function openLines(
  { lines, cancellations }: Cancellable,
  knownAt: Instant,
): readonly OrderLine[] | undefined {
  if (lines === undefined || cancellations === undefined || cancellations.length === 0) return lines;
  const cancelled = new Set<string>();
  for (const { cancelledAt, lineIds = [] } of cancellations)
    if (cancelledAt === undefined || cancelledAt <= knownAt) for (const id of lineIds) cancelled.add(id);
  return lines.filter(({ id }) => id === undefined || !cancelled.has(id));
}

/** At least one: where something was packed, there is something in it, whatever an unread count says. */
function pieces(counts: readonly { readonly quantity?: number | undefined }[]): number {
  const sum = counts.reduce(
    (total, { quantity = 1 }) => total + (Number.isSafeInteger(quantity) ? Math.max(0, quantity) : 1),
    0,
  );
  return Math.max(1, sum);
}
