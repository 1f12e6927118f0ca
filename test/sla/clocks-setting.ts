import type { Conversation, Message } from '../../src/model/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { ebay } from '../../src/rulebook/ebay/index.ts';
import { etsy } from '../../src/rulebook/etsy/index.ts';
import { type ClockRule, type Rulebook, rulebook } from '../../src/rulebook/index.ts';
import { tiktok } from '../../src/rulebook/tiktok/index.ts';
import { walmart } from '../../src/rulebook/walmart/index.ts';

export const HOUR = 3_600_000;

/** `10T16:00` is 16:00 UTC on 10 October 2026, a Saturday. */
export function on(text: string): number {
  return Date.parse(`2026-10-${text}:00Z`);
}

export const italy: Rulebook = rulebook(amazon, { store: 'IT' });

export const rulebooks = {
  amazon: rulebook(amazon, { store: 'US' }),
  ebay: rulebook(ebay, { store: 'US' }),
  etsy: rulebook(etsy, { store: 'US' }),
  walmart: rulebook(walmart, { store: 'US' }),
  'tiktok US': rulebook(tiktok, { store: 'US' }),
  'tiktok TH': rulebook(tiktok, { store: 'TH' }),
} as const;

/** Amazon in Italy with one clock of the test's own. */
export function rulesWith(changes: Partial<ClockRule>): Rulebook {
  const [rule] = italy.clocks as readonly [ClockRule];
  const { inquiryRoutes: _, replyRoutes: __, ...plain } = rule;
  return rulebook({ ...amazon, clocks: [{ ...plain, ...changes }] }, { store: 'IT' });
}

export function buyer(id: string, time: string, more: Partial<Message> = {}): Message {
  return { id, from: 'buyer', sentAt: on(time), route: 'marketplace', ...more };
}

export function seller(id: string, time: string, more: Partial<Message> = {}): Message {
  const text = 'Your parcel left our warehouse this morning.';
  return { id, from: 'seller', sentAt: on(time), route: 'marketplace', text, ...more };
}

type Events = NonNullable<Conversation['events']>;

/** A conversation of Amazon in Italy. */
export function thread(messages: readonly Message[], events: Events = []): Conversation {
  return { id: 'C1', marketplace: 'amazon', store: 'IT', messages, events };
}

export function event(
  kind: Events[number]['kind'],
  time: string,
  more: Partial<Events[number]> = {},
): Events[number] {
  return { kind, occurredAt: on(time), ...more };
}
