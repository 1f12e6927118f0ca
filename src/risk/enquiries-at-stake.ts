import { type MetricTest, meets } from '../rulebook/index.ts';
import type { TriageItem } from './triage-steps.ts';

/** What the open enquiries could do to the order defect rate. */
export interface EnquiriesAtStake {
  /** Open enquiries that could become a defect. */
  readonly enquiries: number;
  /** Their orders, each once: an order is one defect however many messages it has. */
  readonly orderIds: readonly string[];
  /** Enquiries whose order is not known; each could be an order of its own. */
  readonly withoutOrder: number;
  /** Defects that could come. */
  readonly possibleDefects: number;
  /** The rate as it is; `null`: nothing to divide by. */
  readonly rate: number | null;
  /** The rate if every one of them became a defect. */
  readonly rateIfAll: number | null;
  readonly meetsTarget: boolean | null;
  readonly meetsTargetIfAll: boolean | null;
  /** How many of them may become a defect before the target is missed; `null` without a rate. */
  readonly bearable: number | null;
}

/**
 * How many open enquiries could still become defects, and what would that do to the rate?
 *
 * The leading side of a lagging figure: feedback and claims come days after the message that announced them.
 *
 * @param items - Open enquiries with their risk; those whose `defectAtStake` is false do not count.
 * @param options - `numerator` and `denominator` of the rate as it is, `target` as a fraction; `operator` (`<`) says
 *   how it is to be met. The orders are taken to be in the denominator already.
 * @returns Counts, both rates, and how many defects are bearable.
 * @throws RangeError for counts that are no whole numbers from 0, or a numerator above the denominator.
 * @example
 * ```ts
 * import { assessRisk, classifyMessage, enquiriesAtStake } from 'goodstanding/risk';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const options = { rules: rulebook(amazon, { store: 'US' }), asOf: '2026-11-20T12:00:00Z' };
 * const items = ['Where is my parcel?', 'It arrived broken!'].map((text, id) => {
 *   const classification = classifyMessage(text);
 *   return { id: String(id), classification, risk: assessRisk({ classification }, options) };
 * });
 * const stake = enquiriesAtStake(items, { numerator: 8, denominator: 1000, target: 0.01 });
 * [stake.possibleDefects, stake.rateIfAll, stake.meetsTargetIfAll, stake.bearable]; // => [2, 0.01, false, 1]
 * ```
 */
export function enquiriesAtStake(
  items: readonly Pick<TriageItem, 'risk' | 'order' | 'conversation'>[],
  options: {
    readonly numerator: number;
    readonly denominator: number;
    readonly target: number;
    readonly operator?: MetricTest['operator'] | undefined;
  },
): EnquiriesAtStake {
  const { numerator, denominator, target, operator = '<' } = options;
  checkCount(numerator, 'numerator');
  checkCount(denominator, 'denominator');
  if (numerator > denominator)
    throw new RangeError(`numerator must not exceed denominator: ${numerator}, ${denominator}`);
  if (!Number.isFinite(target)) throw new RangeError(`target must be a finite number: ${String(target)}`);
  const open = items.filter(({ risk }) => risk.defectAtStake);
  const orders = open.map(orderOf);
  const orderIds = [...new Set(orders.filter((id) => id !== undefined))];
  const withoutOrder = orders.filter((id) => id === undefined).length;
  const possibleDefects = orderIds.length + withoutOrder;
  // More orders than were counted cannot be defects of the window.
  const most = Math.min(possibleDefects, denominator - numerator);
  const test: MetricTest = { kind: 'required', operator, target };
  const meetsWith = (more: number) => meets(numerator + more, denominator, test);
  const known = denominator > 0;
  return {
    enquiries: open.length,
    orderIds,
    withoutOrder,
    possibleDefects,
    rate: known ? numerator / denominator : null,
    rateIfAll: known ? (numerator + most) / denominator : null,
    meetsTarget: known ? meetsWith(0) : null,
    meetsTargetIfAll: known ? meetsWith(most) : null,
    bearable: known ? bearableOf(most, meetsWith) : null,
  };
}

/** The largest number up to `most` with which the target is still met; 0 where it is missed already. */
function bearableOf(most: number, meetsWith: (more: number) => boolean): number {
  let bearable = 0;
  while (bearable < most && meetsWith(bearable + 1)) bearable += 1;
  return bearable;
}

/** Account, marketplace and id: one order in one program that watches several accounts. */
function orderOf({ order, conversation }: Pick<TriageItem, 'order' | 'conversation'>): string | undefined {
  if (order !== undefined) return [order.account ?? '', order.marketplace, order.id].join(' ').trim();
  const [id] = conversation?.orderIds ?? [];
  if (id === undefined || conversation === undefined) return undefined;
  return [conversation.account ?? '', conversation.marketplace, id].join(' ').trim();
}

function checkCount(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${name} must be a whole number from 0: ${String(value)}`);
}
