import { type Instant, isInstant } from '../time/index.ts';
import type { Conversation, Message } from './conversation.ts';

/** One wait: from the oldest unanswered message to the first answer of the other side. */
export interface Exchange {
  /** Who waits for an answer. */
  readonly waiting: 'buyer' | 'seller';
  /** The message with which the wait began. */
  readonly messageId?: string;
  readonly from: Instant;
  /** Absent: still waiting. */
  readonly until?: Instant;
  readonly answeredBy?: {
    readonly messageId?: string;
    /** Which of the seller's people answered. */
    readonly author?: string;
    readonly route?: NonNullable<Message['route']>;
  };
  /** How many messages the waiting side had sent before it was answered. */
  readonly messages: number;
  /** How many answers of a machine came meanwhile; they end nothing. */
  readonly automaticReplies: number;
}

/** A person's or machine's message with the moment at which it counts. */
interface Turn {
  readonly side: 'buyer' | 'seller';
  readonly at: Instant;
  readonly message: Message;
}

/**
 * Who waited for whom, from when to when?
 *
 * A wait begins with the oldest message that nobody has answered: at its receipt if it came from the buyer and
 * the receipt is known, otherwise when it was sent. It ends when the other side writes. A message of a machine
 * or one that bounced begins and ends nothing, nor does a public reply; marketplace and carrier are no side.
 *
 * @param conversation - Its messages, in any order; one without a valid instant is left out.
 * @returns The waits, oldest first; the last one has no `until`, because nobody has answered yet.
 * @example
 * ```ts
 * const messages = [
 *   { from: 'seller', sentAt: 1772360000000 },
 *   { from: 'buyer', sentAt: 1772353800000 },
 * ] as const;
 * exchanges({ messages })[0]?.until; // => 1772360000000
 * exchanges({ messages }).map(({ waiting }) => waiting); // => ['buyer', 'seller']
 * ```
 */
export function exchanges(conversation: Pick<Conversation, 'messages'>): readonly Exchange[] {
  const result: Exchange[] = [];
  let open: Exchange | undefined;
  for (const { side, at, message } of turnsOf(conversation.messages)) {
    if (message.automatic === true) {
      if (open !== undefined && open.waiting !== side) {
        open = { ...open, automaticReplies: open.automaticReplies + 1 };
      }
      continue;
    }
    if (open?.waiting === side) {
      open = { ...open, messages: open.messages + 1 };
      continue;
    }
    if (open !== undefined) result.push({ ...open, until: at, answeredBy: answerOf(message) });
    open = { waiting: side, ...idOf(message), from: at, messages: 1, automaticReplies: 0 };
  }
  if (open !== undefined) result.push(open);
  return result;
}

function turnsOf(messages: readonly Message[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const { from: side, sentAt, receivedAt, bouncedAt, route } = message;
    if (side !== 'buyer' && side !== 'seller') continue;
    if (bouncedAt !== undefined || route === 'public-reply') continue;
    const at = side === 'buyer' ? (receivedAt ?? sentAt) : sentAt;
    if (isInstant(at)) turns.push({ side, at, message });
  }
  return turns.sort(inTime);
}

/** At the same instant the buyer comes first, then the smaller id, so that the order of input never shows. */
function inTime(a: Turn, b: Turn): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.side !== b.side) return a.side === 'buyer' ? -1 : 1;
  const [idA, idB] = [a.message.id ?? '', b.message.id ?? ''];
  return idA < idB ? -1 : Number(idA > idB);
}

function idOf({ id }: Message): { messageId?: string } {
  return id === undefined ? {} : { messageId: id };
}

function answerOf(message: Message): NonNullable<Exchange['answeredBy']> {
  const { author, route } = message;
  return { ...idOf(message), ...(author !== undefined && { author }), ...(route !== undefined && { route }) };
}
