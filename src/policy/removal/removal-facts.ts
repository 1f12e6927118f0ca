import type { Order } from '../../model/index.ts';
import type { RemovalGround } from '../../rulebook/index.ts';
import type { RemovalEvidence, RuledOutCode } from './feedback-answer.ts';

/** Whether the facts of the order allow a ground. */
export type RemovalFacts =
  | { readonly fit: 'yes'; readonly missing: readonly RemovalEvidence[] }
  /** Could be, once the missing evidence says so. */
  | { readonly fit: 'unknown'; readonly missing: readonly RemovalEvidence[] }
  | { readonly fit: 'no'; readonly because: RuledOutCode; readonly missing: readonly RemovalEvidence[] };

/** Who shipped, with which label, scanned in time? As the ground asks for it. */
export function removalFacts(ground: RemovalGround, order: Order | undefined): RemovalFacts {
  const { fulfilledBy, label, firstScanOnTime } = ground;
  const scan: readonly RemovalEvidence[] = firstScanOnTime === true ? ['first-scan'] : [];
  if (order === undefined) {
    const missing: RemovalEvidence[] = [
      ...(fulfilledBy === undefined ? [] : (['fulfillment'] as const)),
      ...(label === undefined ? [] : (['label'] as const)),
      ...scan,
    ];
    return missing.length === 0 ? { fit: 'yes', missing } : { fit: 'unknown', missing };
  }
  if (fulfilledBy !== undefined && order.fulfilledBy !== fulfilledBy)
    return {
      fit: 'no',
      because: order.fulfilledBy === 'seller' ? 'shipped-by-seller' : 'shipped-by-marketplace',
      missing: [],
    };
  const labels = label === undefined ? undefined : labelFault(order, label);
  if (labels === 'label-not-protected') return { fit: 'no', because: labels, missing: [] };
  // Most labels are the seller's own: without the proof there is no ground yet.
  if (labels === 'label-unknown') return { fit: 'no', because: labels, missing: ['label', ...scan] };
  return firstScanOnTime === true ? scanFacts(order) : { fit: 'yes', missing: [] };
}

function labelFault(
  { shipments }: Order,
  wanted: NonNullable<RemovalGround['label']>,
): 'label-unknown' | 'label-not-protected' | undefined {
  const accepted: readonly unknown[] =
    wanted === 'marketplace' ? ['marketplace', 'protected'] : ['protected'];
  if (shipments?.length === 0) return 'label-not-protected';
  if (shipments?.some(({ label }) => label !== undefined && !accepted.includes(label)))
    return 'label-not-protected';
  return shipments?.every(({ label }) => label !== undefined) ? undefined : 'label-unknown';
}

function scanFacts({ shipments = [], shipBy }: Order): RemovalFacts {
  if (shipments.some(({ firstScanAt }) => firstScanAt === null))
    return { fit: 'no', because: 'not-scanned', missing: [] };
  const scans = shipments.map(({ firstScanAt }) => firstScanAt ?? undefined);
  if (shipBy !== undefined && scans.some((at) => at !== undefined && at > shipBy))
    return { fit: 'no', because: 'first-scan-late', missing: [] };
  const missing: RemovalEvidence[] = [
    ...(shipBy === undefined ? (['ship-by'] as const) : []),
    ...(scans.includes(undefined) ? (['first-scan'] as const) : []),
  ];
  return missing.length === 0 ? { fit: 'yes', missing } : { fit: 'unknown', missing };
}
