import type { Cancellation, FulfilledBy, Order, OrderLine, OrderProgram, Place } from '../../model/index.ts';
import type { Instant } from '../../time/index.ts';
import type { ReportLog } from '../log.ts';
import type { ReadStatus } from './order-status.ts';

/** An order while its rows come in. */
export interface OrderDraft {
  readonly id: string;
  readonly store: string;
  readonly channel: 'own' | 'other';
  readonly fulfilledBy: FulfilledBy;
  readonly placedAt: Instant;
  /** The first row of it. */
  readonly row: number;
  readonly lines: (OrderLine & { readonly id: string })[];
  updatedAt: Instant | undefined;
  status: ReadStatus | undefined;
  shipTo: Place | undefined;
  business: boolean | undefined;
  prime: boolean | undefined;
  cancelledLines: string[] | undefined;
  /** Lines whose cancellation the buyer asked for. */
  buyerLines: Set<string> | undefined;
  /** Rows of the same id that differ in store, channel or purchase date, by `identityOf`. */
  rivals: Map<string, OrderDraft> | undefined;
}

/**
 * The order that the rows of one id describe. Of rows that contradict each other the newest are kept, among
 * equals those with the smaller purchase date, store, channel; the others become one issue each.
 */
export function orderOfDraft(first: OrderDraft, account: string | undefined, log: ReportLog): Order {
  let kept = first;
  if (first.rivals !== undefined) {
    const all = [first, ...first.rivals.values()];
    for (const draft of all) if (precedes(draft, kept)) kept = draft;
    for (const draft of all) if (draft !== kept) rejectRival(draft, kept, log);
  }
  const order = writtenOrder(kept);
  if (account !== undefined) order.account = account;
  const programs = programsOf(kept);
  if (programs !== undefined) order.programs = programs;
  return order;
}

type WrittenOrder = { -readonly [Key in keyof Order]: Order[Key] };

/** Fields that most orders have are written at once: such objects take half the memory of grown ones. */
function writtenOrder(draft: OrderDraft): WrittenOrder {
  const { id, store, fulfilledBy, placedAt, channel, lines, updatedAt, shipTo } = draft;
  const marketplace = 'amazon';
  const status = draft.status?.status;
  const cancellations = cancellationsOf(draft);
  if (
    updatedAt !== undefined &&
    shipTo !== undefined &&
    status !== undefined &&
    cancellations !== undefined
  ) {
    return {
      id,
      marketplace,
      store,
      fulfilledBy,
      placedAt,
      channel,
      updatedAt,
      status,
      shipTo,
      lines,
      cancellations,
    };
  }
  const order: WrittenOrder = { id, marketplace, store, fulfilledBy, placedAt, channel };
  if (updatedAt !== undefined) order.updatedAt = updatedAt;
  if (status !== undefined) order.status = status;
  if (shipTo !== undefined) order.shipTo = shipTo;
  order.lines = lines;
  if (cancellations !== undefined) order.cancellations = cancellations;
  return order;
}

function precedes(draft: OrderDraft, other: OrderDraft): boolean {
  if (draft.updatedAt !== other.updatedAt) return (draft.updatedAt ?? 0) > (other.updatedAt ?? 0);
  return identityOf(draft) < identityOf(other);
}

/** What the rows of one order must agree on. */
export function identityOf(draft: Pick<OrderDraft, 'placedAt' | 'store' | 'fulfilledBy'>): string {
  return `${new Date(draft.placedAt).toISOString()} ${draft.store} ${draft.fulfilledBy}`;
}

function rejectRival(draft: OrderDraft, kept: OrderDraft, log: ReportLog): void {
  log.rejected.push({
    code: 'contradiction',
    path: [],
    expected: `rows of ${kept.id} that agree with row ${kept.row}: ${identityOf(kept)}`.slice(0, 160),
    received: `${draft.lines.length} × ${identityOf(draft)}`.slice(0, 80),
    row: draft.row,
  });
}

/** One flag that is false says nothing of the other programs; both false say that there are none. */
function programsOf({ business, prime }: OrderDraft): readonly OrderProgram[] | undefined {
  const programs: OrderProgram[] = [];
  if (prime === true) programs.push('prime');
  if (business === true) programs.push('business');
  if (programs.length > 0) return programs;
  return business === false && prime === false ? [] : undefined;
}

/** Unknown while neither the status nor a line says whether anything was cancelled. */
function cancellationsOf(draft: OrderDraft): readonly Cancellation[] | undefined {
  const whole = draft.status?.cancelled;
  if (whole === false && draft.cancelledLines === undefined) return [];
  const cancelled = whole === true ? draft.lines.map(({ id }) => id) : (draft.cancelledLines ?? []);
  if (cancelled.length === 0) return whole === undefined ? undefined : [];
  const byBuyer = cancelled.filter((id) => draft.buyerLines?.has(id) === true);
  const byUnknown = cancelled.filter((id) => draft.buyerLines?.has(id) !== true);
  const cancellations: Cancellation[] = [];
  if (byBuyer.length > 0) {
    cancellations.push({ by: 'buyer', requestedThroughMarketplace: true, ...partOf(byBuyer, draft) });
  }
  if (byUnknown.length > 0) cancellations.push({ by: 'unknown', ...partOf(byUnknown, draft) });
  return cancellations;
}

function partOf(lineIds: readonly string[], draft: OrderDraft): Pick<Cancellation, 'lineIds'> {
  return lineIds.length === draft.lines.length ? {} : { lineIds };
}
