import type { Message } from '../model/index.ts';
import type { Instant } from '../time/index.ts';
import type { ClockCode, ClockPause } from './clock.ts';
import type { DemandSource } from './demand.ts';
import { pausesWithin, type Wait, type WaitEnd } from './wait.ts';

/** A buyer's message that nobody has answered, and since when it waits. */
interface Unanswered {
  readonly at: Instant;
  readonly message: Message;
  readonly because: readonly ClockCode[];
}

/** What is known at one moment of the replay. */
export interface State {
  readonly source: DemandSource;
  readonly asOf: Instant;
  readonly pauses: readonly ClockPause[];
  readonly ended: Wait[];
  /** Where in `ended` the last wait of a message stands. */
  readonly endedBy: Map<string, number>;
  open: Wait | undefined;
  /** Messages that wait, from `first` on, the oldest first. */
  waiting: Unanswered[];
  first: number;
  /** Ids of those among them that want no answer. */
  released: Set<string>;
  /** The buyer's last message, as long as no reply has answered it. */
  last: Message | undefined;
  begunBy: 'buyer' | 'seller' | undefined;
  lastWordAt: Instant | undefined;
  isHoliday: boolean;
  priority: string;
}

/** Nothing has happened yet. */
export function firstState(source: DemandSource, pauses: readonly ClockPause[], asOf: Instant): State {
  return {
    ...{ source, asOf, pauses, ended: [], endedBy: new Map(), open: undefined },
    ...{ waiting: [], first: 0, released: new Set(), last: undefined },
    ...{ begunBy: undefined, lastWordAt: undefined, isHoliday: false, priority: 'none' },
  };
}

/** The oldest message that still waits. */
export function oldestWaiting(state: State): Unanswered | undefined {
  let oldest = state.waiting[state.first];
  while (oldest?.message.id !== undefined && state.released.has(oldest.message.id)) {
    state.first += 1;
    oldest = state.waiting[state.first];
  }
  return oldest;
}

/** From now on these wait, and no others. */
export function replaceWaiting(state: State, waiting: Unanswered[]): void {
  state.waiting = waiting;
  state.first = 0;
  if (state.released.size > 0) state.released = new Set();
}

/** The oldest message that waits sets a clock off, unless one runs. */
export function openNext(state: State, now: Instant, codes: readonly ClockCode[] = []): void {
  const oldest = state.open === undefined ? oldestWaiting(state) : undefined;
  if (oldest === undefined) return;
  // A marketplace judges by the version of the message's day, a policy by what holds now.
  const at = state.source.kind === 'marketplace' ? oldest.at : now;
  const demand = state.source.at(at, state.priority);
  if (demand === undefined) return;
  const { at: startedAt, message, because } = oldest;
  state.open = { demand, startedAt, messageId: message.id, because: [...because, ...codes] };
}

/** A wait is over. */
export function pushEnded(state: State, wait: Wait): void {
  if (wait.messageId !== undefined) state.endedBy.set(wait.messageId, state.ended.length);
  state.ended.push(wait);
}

/** The wait that runs is over. */
export function endOpen(state: State, at: Instant, kind: WaitEnd['kind'], codes: readonly ClockCode[]): void {
  const { open } = state;
  if (open === undefined) return;
  const pauses = pausesWithin(state.pauses, open.startedAt, at);
  pushEnded(state, { ...withCodes(open, codes), end: { at, kind, pauses } });
  state.open = undefined;
}

/** The wait with further codes, each once. */
export function withCodes(wait: Wait, codes: readonly ClockCode[]): Wait {
  return { ...wait, because: [...new Set([...wait.because, ...codes])] };
}
