import type { DraftContext } from '../draft/draft-context.ts';
import type { CheckResult } from '../draft/raw-finding.ts';
import { carrierFacts } from './carrier-facts.ts';
import { dateFacts } from './date-facts.ts';
import { orderIdFacts, trackingFacts } from './identifier-facts.ts';
import { itemFacts } from './item-facts.ts';
import { nameFacts } from './name-facts.ts';
import { quantityFacts } from './quantity-facts.ts';

const FACTS: readonly ((context: DraftContext) => CheckResult)[] = [
  orderIdFacts,
  trackingFacts,
  itemFacts,
  carrierFacts,
  quantityFacts,
  dateFacts,
  nameFacts,
];

/** What a draft says of an order and the order does not: ids, tracking numbers, products, carriers, numbers, days, names. */
export function orderFactsFindings(context: DraftContext): CheckResult {
  if (context.order === undefined)
    return { findings: [], unchecked: [{ rule: 'wrong-order-fact', needs: ['order'] }] };
  const results = FACTS.map((facts) => facts(context));
  return {
    findings: results.flatMap(({ findings }) => findings),
    unchecked: results.flatMap(({ unchecked = [] }) => unchecked),
  };
}
