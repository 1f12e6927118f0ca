import { bare } from '../facts/identifier-facts.ts';
import type { DraftContext } from './draft-context.ts';
import { lastOfBuyer } from './other-texts.ts';
import type { CheckResult } from './raw-finding.ts';

const rule = 'outside-thread';

/** A reply answers in the thread of the message: one that speaks of another order does not. */
export function threadFindings({ draft, conversation, order, identifiers }: DraftContext): CheckResult {
  if (draft.kind !== 'reply') return { findings: [] };
  if (conversation === undefined) return { findings: [], unchecked: [{ rule, needs: ['conversation'] }] };
  const end = draft.text.length;
  if (lastOfBuyer(conversation) === undefined)
    return { findings: [{ rule, start: end, end, args: { because: 'nothing-to-answer' } }] };
  const { orderIds } = conversation;
  if (orderIds === undefined || orderIds.length === 0) return { findings: [] };
  const known = orderIds.map(bare);
  const said = identifiers.filter(
    ({ kind, sure }) => sure && kind.endsWith('-order') && kind !== 'purchase-order',
  );
  const written = bare(conversation.messages.map(({ text }) => text ?? '').join(' '));
  const others = said.filter(({ value }) => !known.includes(bare(value)) && !written.includes(bare(value)));
  const [other] = others;
  if (other !== undefined && others.length === said.length && bare(other.value) !== bare(order?.replaces))
    return {
      findings: [
        {
          rule,
          start: other.start,
          end: other.end,
          args: { because: 'another-order', orderId: other.value },
        },
      ],
    };
  return { findings: [] };
}
