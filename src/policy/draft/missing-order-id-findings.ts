import { foldText } from '../../text/index.ts';
import { bare } from '../facts/identifier-facts.ts';
import type { DraftContext } from './draft-context.ts';
import type { CheckResult } from './raw-finding.ts';

const rule = 'missing-order-id';

/** A proactive message names its order, in subject or text, however the id is grouped. */
export function missingOrderIdFindings({ draft, order, words }: DraftContext): CheckResult {
  if (draft.kind !== 'proactive') return { findings: [] };
  if (order === undefined) return { findings: [], unchecked: [{ rule, needs: ['order'] }] };
  const subject = foldText(draft.subject ?? '').folded;
  const id = bare(foldText(order.id).folded);
  if (bare(words.text.folded).includes(id) || bare(subject).includes(id)) return { findings: [] };
  const end = draft.text.length;
  return {
    findings: [{ rule, start: end, end, args: { orderId: order.id }, suggestion: order.id }],
  };
}
