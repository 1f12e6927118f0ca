import type { Fact } from '../model/index.ts';
import type { MetricRuleBase } from '../rulebook/index.ts';
import type { Instant } from '../time/index.ts';
import type { OrderIdentity } from './definition.ts';

/** To which day an order is counted, as the rule says. */
export interface CountedDay {
  /** `undefined`: nobody told. */
  readonly at: (order: OrderIdentity) => Instant | undefined;
  /** The fact that tells it. */
  readonly toldBy: Fact;
  /** An order may be counted to a day at most so many days after the one on which it was placed. */
  readonly longestWait: number;
}

// No source says how far ahead a promise can lie: thirty days are our own assumption (docs/decisions.md).
const LONGEST_WAIT = 30;

const COUNTED_DAYS: Readonly<Partial<Record<MetricRuleBase['attribution'], CountedDay>>> = {
  placed: { at: (order) => order.placedAt, toldBy: 'orders', longestWait: 0 },
  'ship-by': { at: (order) => order.shipBy, toldBy: 'ship-by', longestWait: LONGEST_WAIT },
  'deliver-by': { at: (order) => order.deliverBy, toldBy: 'deliver-by', longestWait: LONGEST_WAIT },
};

/**
 * To which day does a rule count an order?
 *
 * @throws RangeError for a rule that counts orders to a day which orders do not have.
 */
export function countedDayOf({ id, attribution }: Pick<MetricRuleBase, 'id' | 'attribution'>): CountedDay {
  const day = COUNTED_DAYS[attribution];
  if (day === undefined)
    throw new RangeError(
      `${id}.attribution: orders are counted to ${Object.keys(COUNTED_DAYS).join(', ')}: ${attribution}`,
    );
  return day;
}
