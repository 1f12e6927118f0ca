import type { Conversation, Message } from '../model/index.ts';

/**
 * A message to test with: a buyer asks where the parcel is.
 *
 * @param overrides - Fields to replace or add.
 * @example
 * ```ts
 * import { aMessage } from 'goodstanding/testing';
 * aMessage({ from: 'seller' }).from; // => 'seller'
 * ```
 */
export function aMessage(overrides: Partial<Message> = {}): Message {
  return {
    id: 'M1',
    from: 'buyer',
    automatic: false,
    route: 'marketplace',
    sentAt: Date.UTC(2026, 9, 9, 7),
    receivedAt: Date.UTC(2026, 9, 9, 7),
    subject: 'Ordine 405-1111111-2222222',
    text: 'Buongiorno, dove si trova il mio pacco?',
    language: 'it',
    attachments: [],
    ...overrides,
  };
}

/**
 * A conversation to test with: one buyer message about the order of `anOrder`, not answered yet.
 *
 * @param overrides - Fields to replace or add.
 * @example
 * ```ts
 * import { aConversation, anOrder } from 'goodstanding/testing';
 * aConversation().orderIds; // => [anOrder().id]
 * ```
 */
export function aConversation(overrides: Partial<Conversation> = {}): Conversation {
  return {
    id: 'C1',
    marketplace: 'amazon',
    store: 'IT',
    orderIds: ['405-1111111-2222222'],
    messages: [aMessage()],
    events: [],
    ...overrides,
  };
}
