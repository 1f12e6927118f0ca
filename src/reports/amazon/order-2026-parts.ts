import type { Cancellation, Issue, Shipment, ShipmentLine } from '../../model/index.ts';
import {
  type CancelledLine,
  cancellationsOf,
  issueAt,
  optionalCount,
  optionalInstant,
  placedElements,
  placedMember,
} from './api-order.ts';
import { isObject, member, type Placed, textOf } from './json.ts';

const CANCELLED_BY: ReadonlyMap<string, Cancellation['by']> = /* @__PURE__ */ new Map([
  ['BUYER', 'buyer'],
  ['MERCHANT', 'seller'],
  ['AMAZON', 'marketplace'],
] as const);

/** The creation of a package is the nearest thing to its confirmation; `shipTime` is what the seller typed. */
export function shipmentsOf(one: Placed, ignored: Issue[]): readonly Shipment[] {
  const status = placedMember(placedMember(one, 'packageStatus'), 'status');
  if (status.value === 'CANCELLED') {
    ignored.push(issueAt('unknown-code', status, 'a package that is sent'));
    return [];
  }
  const shipment: { -readonly [Key in keyof Shipment]: Shipment[Key] } = {
    trackingNumber: textOf(member(one.value, 'trackingNumber')) ?? null,
  };
  const id = textOf(member(one.value, 'packageReferenceId'));
  if (id !== undefined) shipment.id = id;
  const confirmedAt = optionalInstant(placedMember(one, 'createdTime'), ignored);
  if (confirmedAt !== undefined) shipment.confirmedAt = confirmedAt;
  const shippedAt = optionalInstant(placedMember(one, 'shipTime'), ignored);
  if (shippedAt !== undefined) shipment.shippedAt = shippedAt;
  const carrier = textOf(member(one.value, 'carrier'));
  if (carrier !== undefined) shipment.carrier = carrier;
  const lines = shipmentLines(placedElements(placedMember(one, 'packageItems')), ignored);
  if (lines !== undefined) shipment.lines = lines;
  return [shipment];
}

/** All lines of a package or, if one cannot be read, none: half a list would say that the rest is elsewhere. */
function shipmentLines(items: readonly Placed[], ignored: Issue[]): readonly ShipmentLine[] | undefined {
  if (items.length === 0) return undefined;
  const lines = items.flatMap((item) => {
    const lineId = textOf(member(item.value, 'orderItemId'));
    const quantity = optionalCount(placedMember(item, 'quantity'), ignored);
    return lineId === undefined || quantity === undefined ? [] : [{ lineId, quantity }];
  });
  return lines.length === items.length ? lines : undefined;
}

/** Who cancelled a line; the buyer, if the buyer asked through Amazon, whoever carried it out. */
export function readCancellations(
  items: readonly Placed[],
  cancelled: boolean | undefined,
): readonly Cancellation[] | undefined {
  const lines: CancelledLine[] = [];
  for (const { value } of items) {
    const cancellation = member(value, 'cancellation');
    const execution = member(cancellation, 'cancellationExecution');
    if (cancelled !== true && !isObject(execution)) continue;
    const lineId = textOf(member(value, 'orderItemId'));
    const by = CANCELLED_BY.get(textOf(member(execution, 'cancelledBy')) ?? '') ?? 'unknown';
    const requester = textOf(member(member(cancellation, 'cancellationRequest'), 'requester'));
    if (requester === 'BUYER' || by === 'buyer') lines.push({ lineId, by: 'buyer', requested: true });
    else lines.push({ lineId, by, requested: by === 'unknown' ? undefined : false });
  }
  if (cancelled === true && items.length === 0) return [{ by: 'unknown' }];
  if (lines.length === 0) return cancelled === undefined ? undefined : [];
  return cancellationsOf(lines, items.length);
}
