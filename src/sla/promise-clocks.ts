import type { Instant, InstantInput } from '../time/index.ts';
import { isInstant, toInstant } from '../time/index.ts';
import type { ClockCode, ClockKind, ClockStatus, SlaClock } from './clock.ts';
import type { AtRisk } from './clock-policy.ts';
import { atRiskBetween, USUAL_AT_RISK } from './due-time.ts';
import { openStatus } from './judge-wait.ts';
import { replyFault } from './reply-fault.ts';
import type { Moment } from './timeline.ts';

/** "You will hear from us by …": handed in by whom knows, for instance the macro that wrote it. */
export interface ReplyPromise {
  /** When it was made. */
  readonly at: InstantInput;
  readonly by: InstantInput;
  /** The message in which it stands; that one does not keep it. */
  readonly messageId?: string | undefined;
}

/** How promises and acknowledgements are judged. */
interface PromiseTerms {
  readonly promises: readonly ReplyPromise[];
  /** Ids of messages that confirm receipt without saying when the next word comes. */
  readonly acknowledgements: readonly string[];
  readonly nextUpdateHours: number;
  readonly atRisk?: AtRisk | undefined;
}

/** The clocks that the seller's own words set off: each runs until a person's next message. */
export function promiseClocks(
  timeline: readonly Moment[],
  { promises, acknowledgements, nextUpdateHours, atRisk = USUAL_AT_RISK }: PromiseTerms,
  asOf: Instant,
): readonly SlaClock[] {
  const clocks: SlaClock[] = [];
  const words = timeline.filter((moment) => isWord(moment, asOf));
  // Once it is solved nobody waits for the next word; a promise stays one.
  const updates = timeline.filter((moment) => isWord(moment, asOf) || isSolved(moment));
  const add = (
    kind: ClockKind,
    [startedAt, dueAt]: readonly [Instant, Instant],
    messageId: string | undefined,
    codes: readonly [ClockCode, ClockCode],
  ) => {
    const ends = kind === 'promise' ? words : updates;
    let index = firstAfter(ends, startedAt);
    while (messageId !== undefined && isMessage(ends[index], messageId)) index += 1;
    const end = ends[index];
    const atRiskAt = atRiskBetween(startedAt, dueAt, atRisk);
    const isOpen = end === undefined;
    const lastAt = end?.at ?? asOf;
    let status: ClockStatus = isOpen ? openStatus({ pauses: [], atRiskAt }, asOf) : 'met';
    if (lastAt > dueAt) status = 'breached';
    clocks.push({
      ...{ id: kind, kind, startedAt, dueAt, atRiskAt, pauses: [] },
      ...(!isOpen && { stoppedAt: lastAt }),
      ...{ remaining: dueAt - lastAt, status },
      ...(messageId !== undefined && { messageId }),
      because: isOpen ? [codes[0]] : [codes[0], end.kind === 'event' ? 'solved' : codes[1]],
    });
  };
  for (const { at, by, messageId } of promises) {
    const [madeAt, dueAt] = [toInstant(at, 'promises.at'), toInstant(by, 'promises.by')];
    if (madeAt <= asOf) add('promise', [madeAt, dueAt], messageId, ['promise-made', 'promise-kept']);
  }
  const acknowledged = new Set(acknowledgements);
  for (const moment of timeline) {
    if (moment.kind !== 'seller' || moment.message.id === undefined) continue;
    const { id } = moment.message;
    if (!acknowledged.has(id) || replyFault(moment.message, 'any-reply', undefined, asOf)) continue;
    const dueAt = moment.at + Math.round(nextUpdateHours * 3_600_000);
    if (isInstant(dueAt)) add('next-update', [moment.at, dueAt], id, ['acknowledged', 'updated']);
  }
  return clocks;
}

/** A person of the seller writes, and it arrives. */
function isWord(moment: Moment, asOf: Instant): boolean {
  return moment.kind === 'seller' && replyFault(moment.message, 'human-reply', undefined, asOf) === undefined;
}

function isSolved(moment: Moment): boolean {
  return moment.kind === 'event' && moment.event.kind === 'solved';
}

function isMessage(moment: Moment | undefined, id: string): boolean {
  return moment !== undefined && moment.kind !== 'event' && moment.message.id === id;
}

/** Index of the first moment after an instant; their number if there is none. */
function firstAfter(moments: readonly Moment[], at: Instant): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[middle] as Moment).at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
