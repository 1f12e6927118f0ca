import { type Conversation, type ConversationEvent, codeName, type Message } from '../model/index.ts';
import { type Instant, isInstant } from '../time/index.ts';

/** A message of one of the two sides, or an event, with the moment at which it counts. */
export type Moment =
  | { readonly at: Instant; readonly kind: 'buyer' | 'seller'; readonly message: Message }
  | { readonly at: Instant; readonly kind: 'event'; readonly event: ConversationEvent };

/** What had happened by then, in order of time, whatever the order of input; what has no valid instant is left out. */
export function timelineOf(conversation: Conversation, asOf: Instant): readonly Moment[] {
  const moments: Moment[] = [];
  for (const [index, message] of conversation.messages.entries()) {
    checkObject(message, `conversation.messages[${index}]`);
    const { from: kind, sentAt, receivedAt } = message;
    if (kind !== 'buyer' && kind !== 'seller') continue;
    const at = kind === 'buyer' ? (receivedAt ?? sentAt) : sentAt;
    if (isInstant(at) && at <= asOf) moments.push({ at, kind, message });
  }
  for (const [index, event] of (conversation.events ?? []).entries()) {
    checkObject(event, `conversation.events[${index}]`);
    const { occurredAt: at } = event;
    if (isInstant(at) && at <= asOf) moments.push({ at, kind: 'event', event });
  }
  return moments.sort(inTime);
}

function checkObject(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`${name} is no object: ${String(value)}; parse what comes from outside`);
}

const RANKS = { buyer: 0, seller: 1, event: 2 } as const;

/** At the same instant the buyer comes first, then the seller, then events by kind; then the smaller id. */
function inTime(a: Moment, b: Moment): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.kind !== b.kind) return RANKS[a.kind] - RANKS[b.kind];
  const [textA, textB] = [tieText(a), tieText(b)];
  return textA < textB ? -1 : Number(textA > textB);
}

function tieText(moment: Moment): string {
  if (moment.kind === 'event') {
    const { kind, messageId = '', waitingFor = '', to = '' } = moment.event;
    return JSON.stringify([codeName(kind), messageId, waitingFor, to]);
  }
  const { id = '', automatic = false, bouncedAt = 0, route = '', text = '', attachments } = moment.message;
  return JSON.stringify([id, automatic, bouncedAt, codeName(route), text, attachments?.length ?? 0]);
}
