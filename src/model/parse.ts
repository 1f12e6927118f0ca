import { conversationSchema, messageSchema } from './conversation.schema.ts';
import type { Conversation, Message } from './conversation.ts';
import { draftSchema } from './draft.schema.ts';
import type { Draft } from './draft.ts';
import { feedbackOnOrderSchema } from './feedback.schema.ts';
import type { FeedbackOnOrder } from './feedback.ts';
import { type Issue, type Parsed, receivedText } from './issue.ts';
import { orderSchema } from './order.schema.ts';
import type { Order } from './order.ts';
import { runSchema } from './run-schema.schema.ts';

/**
 * Is this value an order, and which?
 *
 * @param value - Any value, such as parsed JSON. Instants: ISO 8601 with an offset, epoch milliseconds, `Date`,
 * Temporal or Luxon values. `shipFrom` and `shipTo` may be a bare country code.
 * @returns The order with instants in epoch milliseconds and `ignored`, the keys that nobody reads, or the
 * issues with their places. Never throws.
 * @example
 * ```ts
 * import { parseOrder } from 'goodstanding/model';
 * const row = { id: '7', marketplace: 'amazon', store: 'IT', fulfilledBy: 'seller', placedAt: '2026-03-01T09:30' };
 * const refused = parseOrder(row);
 * refused.ok ? [] : refused.issues.map(({ code, path }) => [code, ...path]); // => [['no-offset', 'placedAt']]
 * const parsed = parseOrder({ ...row, placedAt: '2026-03-01T09:30+01:00' });
 * parsed.ok && parsed.value.placedAt; // => 1772353800000
 * ```
 */
export function parseOrder(value: unknown): Parsed<Order> {
  return runSchema(orderSchema, value);
}

/**
 * Which orders are in this list, and which entries are none?
 *
 * @param values - Any value; only an array has orders.
 * @returns The readable orders in their order, the issues of the others, and the keys that nobody reads; each
 * path begins with the entry's index. Never throws.
 * @example
 * ```ts
 * import { parseOrders } from 'goodstanding/model';
 * parseOrders([null]).rejected.map(({ path }) => path); // => [[0]]
 * ```
 */
export function parseOrders(values: unknown): {
  readonly orders: readonly Order[];
  readonly rejected: readonly Issue[];
  readonly ignored: readonly Issue[];
} {
  const orders: Order[] = [];
  const rejected: Issue[] = [];
  const ignored: Issue[] = [];
  if (!Array.isArray(values)) {
    rejected.push({ code: 'wrong-type', path: [], expected: 'array', received: receivedText(values) });
    return { orders, rejected, ignored };
  }
  for (let index = 0; index < values.length; index += 1) {
    const parsed = parseOrder(values[index]);
    if (parsed.ok) orders.push(parsed.value);
    const [issues, list] = parsed.ok ? [parsed.ignored, ignored] : [parsed.issues, rejected];
    for (const issue of issues) list.push({ ...issue, path: [index, ...issue.path] });
  }
  return { orders, rejected, ignored };
}

/**
 * Is this value a conversation, and which?
 *
 * @param value - Any value, such as parsed JSON; instants as for {@link parseOrder}.
 * @returns The conversation, or the issues with their places. Never throws.
 * @example
 * ```ts
 * import { parseConversation } from 'goodstanding/model';
 * const parsed = parseConversation({ id: 'c1', marketplace: 'amazon', mesages: [] });
 * parsed.ok ? [] : parsed.issues.map(({ code }) => code); // => ['missing', 'unknown-key']
 * ```
 */
export function parseConversation(value: unknown): Parsed<Conversation> {
  return runSchema(conversationSchema, value);
}

/**
 * Is this value a message, and which?
 *
 * @param value - Any value, such as parsed JSON; instants as for {@link parseOrder}.
 * @returns The message, or the issues with their places. Never throws.
 * @example
 * ```ts
 * import { parseMessage } from 'goodstanding/model';
 * const parsed = parseMessage({ from: 'buyer', sentAt: '2026-03-01T08:30Z' });
 * parsed.ok && parsed.value; // => { from: 'buyer', sentAt: 1772353800000 }
 * ```
 */
export function parseMessage(value: unknown): Parsed<Message> {
  return runSchema(messageSchema, value);
}

/**
 * Is this value a feedback, and which? It may name the order it is about.
 *
 * @param value - Any value, such as parsed JSON; instants as for {@link parseOrder}.
 * @returns The feedback, or the issues with their places. Never throws.
 * @example
 * ```ts
 * import { parseFeedback } from 'goodstanding/model';
 * const refused = parseFeedback({ rating: 6 });
 * refused.ok ? [] : refused.issues.map(({ code }) => code); // => ['out-of-range']
 * parseFeedback({ rating: 2, orderId: '7' });
 * // => { ok: true, value: { rating: 2, orderId: '7' }, ignored: [] }
 * ```
 */
export function parseFeedback(value: unknown): Parsed<FeedbackOnOrder> {
  return runSchema(feedbackOnOrderSchema, value);
}

/**
 * Is this value a draft, and which?
 *
 * @param value - Any value, such as parsed JSON.
 * @returns The draft, or the issues with their places. Never throws.
 * @example
 * ```ts
 * import { parseDraft } from 'goodstanding/model';
 * parseDraft({ kind: 'reply', text: 'Hello' }).ok; // => true
 * ```
 */
export function parseDraft(value: unknown): Parsed<Draft> {
  return runSchema(draftSchema, value);
}
