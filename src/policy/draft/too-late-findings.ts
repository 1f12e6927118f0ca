import type { Order } from '../../model/index.ts';
import { termInForce } from '../../rulebook/index.ts';
import { dueAfter, isInstant } from '../../time/index.ts';
import type { DraftContext } from './draft-context.ts';
import type { CheckResult } from './raw-finding.ts';

const rule = 'too-late';

/** A proactive message goes out in so many days after the order is completed. */
export function tooLateFindings({ draft, order, rules, asOf }: DraftContext): CheckResult {
  if (draft.kind !== 'proactive') return { findings: [] };
  if (order === undefined || asOf === undefined)
    return {
      findings: [],
      unchecked: [{ rule, needs: [...(order ? [] : ['order']), ...(asOf === undefined ? ['asOf'] : [])] }],
    };
  const completedAt = completionOf(order);
  if (completedAt === undefined)
    return { findings: [], unchecked: [{ rule, needs: ['order.shipments.deliveredAt'] }] };
  const term = termInForce(rules, 'send-proactive-message', completedAt);
  if (term === undefined) return { findings: [] };
  const { dueAt } = dueAfter(completedAt, { ...term.length, zone: rules.zone, binds: term.binds });
  if (asOf <= dueAt) return { findings: [] };
  const end = draft.text.length;
  const args = { completedAt: new Date(completedAt).toISOString(), until: new Date(dueAt).toISOString() };
  return { findings: [{ rule, start: end, end, args }] };
}

/** The last delivery; while none is known, the day by which it had to be. */
function completionOf({ shipments = [], deliverBy }: Order): number | undefined {
  const delivered = shipments.flatMap(({ deliveredAt }) =>
    typeof deliveredAt === 'number' && isInstant(deliveredAt) ? deliveredAt : [],
  );
  if (delivered.length > 0) return Math.max(...delivered);
  const isOpen = shipments.some(({ deliveredAt }) => deliveredAt === null);
  return !isOpen && deliverBy !== undefined && isInstant(deliverBy) ? deliverBy : undefined;
}
