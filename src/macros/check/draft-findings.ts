import type { Conversation, Draft, Order } from '../../model/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { AnyMacro } from '../macro.ts';
import type { MacroPiece } from '../render/rendering.ts';
import { readPath } from '../values/read-path.ts';
import type { MacroDraftCheck } from './draft-check.ts';
import { type Found, found } from './finding-at.ts';
import { templateRange } from './template-range.ts';

/** When the made-up buyer of a trial wrote and ordered. */
const WRITTEN_AT = Date.UTC(2026, 10, 21, 12);
const PLACED_AT = Date.UTC(2026, 10, 16, 12);

/** A trial as it was rendered. */
interface RenderedTrial {
  readonly kind: Draft['kind'];
  readonly text: string;
  readonly pieces: readonly MacroPiece[];
  readonly values: unknown;
}

/** What the check of drafts finds in a trial, for each who may ship, shown in the template. */
export function draftFindings(
  macro: AnyMacro,
  trial: RenderedTrial,
  rules: Rulebook,
  checkDraft: MacroDraftCheck,
): readonly Found[] {
  const { kind, text, values, pieces } = trial;
  const shippers = macro.fulfilledBy ?? (['seller', 'marketplace'] as const);
  return shippers.flatMap((fulfilledBy) => {
    const draft: Draft = { kind, text, language: macro.language };
    const order = orderOf(values, rules, fulfilledBy);
    const reason = macro.reasons?.[0];
    const conversation = kind === 'reply' ? conversationOf(order) : undefined;
    const { findings } = checkDraft(draft, { rules, order, buyer: order.buyer, conversation, reason });
    return findings.map((finding) => {
      const { part, start, end } = templateRange(pieces, finding);
      const { rule: name, severity } = finding;
      return found('draft-finding', severity, part, { start, end, name, finding });
    });
  });
}

/** As much of an order as the values tell. */
function orderOf(
  values: unknown,
  { marketplace, store }: Rulebook,
  fulfilledBy: Order['fulfilledBy'],
): Order {
  const id = readPath(values, ['order', 'id']);
  const name = readPath(values, ['buyer', 'name']) ?? readPath(values, ['buyer', 'firstName']);
  return {
    ...{ marketplace, store, fulfilledBy, placedAt: PLACED_AT },
    id: typeof id === 'string' ? id : 'sample',
    ...(typeof name === 'string' && { buyer: { name } }),
  };
}

/** A buyer has written; what about, the reason says. */
function conversationOf({ id, marketplace, store }: Order): Conversation {
  return {
    ...{ id: 'sample', marketplace, store, orderIds: [id] },
    messages: [{ id: 'sample', from: 'buyer', sentAt: WRITTEN_AT, text: '' }],
  };
}
