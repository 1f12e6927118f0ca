import type { FactSource, OrderFacts, Shipment, TrackingFacts } from '../../model/index.ts';
import type { Instant } from '../../time/index.ts';
import { type ReportLog, reportLog } from '../log.ts';
import { issueAt } from './api-order.ts';
import { statedCoverage } from './coverage.ts';
import { readFileInstant } from './instants.ts';
import { documentsOf, isObject, member, type Placed, textOf } from './json.ts';
import { type AmazonReadOptions, accountOf, checkReadOptions } from './options.ts';
import { factSource } from './source.ts';

/** Milestones at which the carrier has, or had, the parcel in its hands. */
const PHYSICAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'PICKED_UP',
  'DROPPED_OFF',
  'SHIPPED',
  'IN_TRANSIT',
  'ARRIVED_AT_CARRIER_FACILITY',
  'DEPARTED',
  'OUT_FOR_DELIVERY',
  'DELIVERY_ATTEMPTED',
  'AVAILABLE_FOR_PICKUP',
  'DELIVERED',
  'UNDELIVERABLE',
  'RETURNING_TO_SELLER',
  'RETURNED_TO_SELLER',
]);

/** Milestones of data only. */
const NOT_PHYSICAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ORDER_PLACED',
  'ORDER_PREPARING',
  'CARRIER_ASSIGNED',
  'LABEL_CREATED',
  'PENDING',
  'CANCELLED',
]);

const TRACKING_KEYS = ['aftn', 'trackingNumber', 'trackingId'] as const;
const ORDER_KEYS = ['amazonOrderId', 'orderId', 'AmazonOrderId'] as const;
const WRAPPERS = ['detail', 'payload', 'Payload', 'shipmentTrackingMilestoneChangedNotification'] as const;
const MOST_LISTS = 6;

interface Parcel {
  readonly trackingNumber: string;
  readonly orderId: string | undefined;
  firstScanAt: Instant | undefined;
  deliveredAt: Instant | undefined;
  /** A milestone that may or may not be a scan: then no scan is not known. */
  doubtful: boolean;
}

/**
 * Which parcels did carriers scan and deliver? Reads `SHIPMENT_TRACKING_MILESTONE_CHANGED` notifications.
 *
 * @param json - Parsed notifications, one or a list, or their text: one JSON document or one a line.
 * @param options - `covers` with `store`: the days of orders for which these are all scans there are.
 * @returns Several notifications of a parcel are one: the earliest physical milestone is the first scan, `null`
 * where all milestones are known and none is physical. Parcels whose notification names no order stand in
 * `byTrackingNumber`.
 * @throws RangeError for options that make no sense; never for what the notifications hold.
 * @example
 * ```ts
 * import { readAmazonTrackingNotifications } from 'goodstanding/reports/amazon';
 * const detail = { identifier: { aftn: 'T1' }, milestoneHistory: [{ status: { code: 'SHIPPED' }, occurredAt: '2026-06-13T05:21:43Z' }] };
 * const source = readAmazonTrackingNotifications({ payload: { trackingDetail: detail } });
 * source.byTrackingNumber; // => [{ trackingNumber: 'T1', firstScanAt: Date.parse('2026-06-13T05:21:43Z'), deliveredAt: null }]
 * ```
 */
export function readAmazonTrackingNotifications(json: unknown, options: AmazonReadOptions = {}): FactSource {
  checkReadOptions(options);
  const log = reportLog();
  const parcels = new Map<string, Parcel>();
  const documents = documentsOf(json);
  if ('code' in documents) log.rejected.push(documents);
  else {
    for (const [index, value] of documents.entries()) {
      const path = documents.length === 1 ? [] : [index];
      for (const one of notificationsIn({ value, path }, 0)) readNotification(one, parcels, log);
    }
    if (log.rows === 0) log.note('empty-file', '');
  }
  const byOrder = new Map<string, Shipment[]>();
  const byTrackingNumber: TrackingFacts[] = [];
  for (const parcel of parcels.values()) {
    const facts = factsOf(parcel);
    if (parcel.orderId === undefined) {
      byTrackingNumber.push(facts);
      continue;
    }
    const known = byOrder.get(parcel.orderId);
    if (known === undefined) byOrder.set(parcel.orderId, [facts]);
    else known.push(facts);
  }
  const orders = [...byOrder].map(
    ([id, shipments]): OrderFacts => ({ id, marketplace: 'amazon', ...accountOf(options), shipments }),
  );
  const coverage = statedCoverage(['scans', 'deliveries'], options);
  const source = factSource('amazon-tracking-notifications', 'facts-about-orders', orders, coverage, log);
  return { ...source, byTrackingNumber };
}

function readNotification(one: Placed, parcels: Map<string, Parcel>, log: ReportLog): void {
  log.rows += 1;
  const detail = member(one.value, 'trackingDetail');
  const identifier = member(detail, 'identifier');
  const trackingNumber = firstText(TRACKING_KEYS, identifier, detail);
  if (!isObject(detail) || trackingNumber === undefined) {
    const expected = 'a tracking milestone notification with a tracking number';
    log.rejected.push({ ...issueAt('not-this-file', one, expected), path: one.path });
    return;
  }
  const orderId = firstText(ORDER_KEYS, identifier, detail, one.value);
  const key = JSON.stringify([orderId, trackingNumber]);
  const parcel = parcels.get(key) ?? {
    trackingNumber,
    orderId,
    firstScanAt: undefined,
    deliveredAt: undefined,
    doubtful: false,
  };
  parcels.set(key, parcel);
  const history = member(detail, 'milestoneHistory');
  const milestones = [member(detail, 'latestMilestone'), ...(Array.isArray(history) ? history : [])];
  for (const milestone of milestones) {
    if (milestone !== undefined && milestone !== null) readMilestone(milestone, parcel, log);
  }
}

function readMilestone(milestone: unknown, parcel: Parcel, log: ReportLog): void {
  const code = textOf(member(member(milestone, 'status'), 'code')) ?? '';
  if (NOT_PHYSICAL.has(code)) return;
  if (!PHYSICAL.has(code)) {
    parcel.doubtful = true;
    log.note('unknown-code', code === '' ? 'milestone without code' : code);
    return;
  }
  const at = readFileInstant(textOf(member(milestone, 'occurredAt')) ?? '');
  if (typeof at === 'string') {
    parcel.doubtful = true;
    log.note('unreadable-optional', 'occurredAt');
    return;
  }
  parcel.firstScanAt = Math.min(parcel.firstScanAt ?? at, at);
  if (code === 'DELIVERED') parcel.deliveredAt = Math.min(parcel.deliveredAt ?? at, at);
}

function factsOf({ trackingNumber, firstScanAt, deliveredAt, doubtful }: Parcel): TrackingFacts {
  return {
    trackingNumber,
    ...(firstScanAt === undefined && doubtful ? {} : { firstScanAt: firstScanAt ?? null }),
    ...(deliveredAt === undefined && doubtful ? {} : { deliveredAt: deliveredAt ?? null }),
  };
}

function firstText(keys: readonly string[], ...places: readonly unknown[]): string | undefined {
  for (const place of places) {
    for (const key of keys) {
      const text = textOf(member(place, key));
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

/** The objects that hold a `trackingDetail`, inside lists and the envelopes of queues and event buses. */
function* notificationsIn({ value, path }: Placed, depth: number): Generator<Placed, void, undefined> {
  if (depth < MOST_LISTS && Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      yield* notificationsIn({ value: element, path: [...path, index] }, depth + 1);
    }
    return;
  }
  const wrapper = WRAPPERS.find((key) => isObject(member(value, key)));
  if (depth < MOST_LISTS && wrapper !== undefined) {
    yield* notificationsIn({ value: member(value, wrapper), path: [...path, wrapper] }, depth + 1);
    return;
  }
  yield { value, path };
}
