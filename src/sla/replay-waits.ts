import { type ConversationEvent, codeName, type Message } from '../model/index.ts';
import type { Instant } from '../time/index.ts';
import { applyMark } from './apply-mark.ts';
import type { ClockCode, ClockPause } from './clock.ts';
import type { Demand, DemandSource } from './demand.ts';
import {
  endOpen,
  firstState,
  oldestWaiting,
  openNext,
  pushEnded,
  replaceWaiting,
  type State,
  withCodes,
} from './replay-state.ts';
import { replyFault, travelsBy } from './reply-fault.ts';
import type { Moment } from './timeline.ts';
import type { Wait } from './wait.ts';

/**
 * The waits under one rule or policy: a fold over the history, one moment after the other.
 *
 * @param timeline - In order of time, nothing after `asOf`.
 */
export function replayWaits(
  timeline: readonly Moment[],
  source: DemandSource,
  pauses: readonly ClockPause[],
  asOf: Instant,
): readonly Wait[] {
  const state = firstState(source, pauses, asOf);
  for (const moment of timeline) {
    if (moment.kind === 'event') applyEvent(state, moment.at, moment.event);
    else if (moment.kind === 'buyer') applyInquiry(state, moment.at, moment.message);
    else applyReply(state, moment.at, moment.message);
    if (moment.kind !== 'event' && isWord(moment.message, asOf)) {
      state.begunBy ??= moment.kind;
      state.lastWordAt = moment.at;
    }
  }
  return state.open === undefined ? state.ended : [...state.ended, state.open];
}

/** A person's message that arrived and is addressed to the other side. */
function isWord({ automatic, bouncedAt, route }: Message, asOf: Instant): boolean {
  return automatic !== true && !(bouncedAt !== undefined && bouncedAt <= asOf) && route !== 'public-reply';
}

function applyInquiry(state: State, at: Instant, message: Message): void {
  if (message.automatic === true || (message.bouncedAt !== undefined && message.bouncedAt <= state.asOf))
    return;
  // A policy that does not hold now may come to hold while the buyer still waits.
  const demand = state.source.at(at);
  if (demand === undefined || !travelsBy(message, demand.inquiryRoutes)) return;
  state.last = message;
  const start = startCode(state, at, demand);
  if (start === undefined) return;
  const isVague = demand.inquiryRoutes !== undefined && message.route === undefined;
  const because: readonly ClockCode[] = isVague ? [start, 'route-unknown'] : [start];
  const excuse = excuseOf(state, demand);
  if (excuse !== undefined) {
    const wait = { demand, startedAt: at, messageId: message.id, because: [...because, excuse] };
    pushEnded(state, { ...wait, end: { at, kind: 'released', pauses: [], excludedFromMetric: true } });
    return;
  }
  if (oldestWaiting(state) === undefined) replaceWaiting(state, []);
  state.waiting.push({ at, message, because });
  openNext(state, at);
}

/** Does a message of then set a clock off? */
function startCode({ begunBy, lastWordAt }: State, at: Instant, { startsOn }: Demand): ClockCode | undefined {
  if (startsOn === 'unanswered-message') return 'unanswered-message';
  if (startsOn === 'first-of-thread') return begunBy === undefined ? 'first-of-thread' : undefined;
  const isSilent = lastWordAt === undefined || at - lastWordAt >= startsOn.firstAfterSilenceHours * 3_600_000;
  return isSilent ? 'first-after-silence' : undefined;
}

function excuseOf({ begunBy, isHoliday }: State, { excludes }: Demand): ClockCode | undefined {
  if (isHoliday && excludes.includes('holiday-mode')) return 'holiday-mode';
  return begunBy === 'seller' && excludes.includes('started-by-seller') ? 'started-by-seller' : undefined;
}

function applyReply(state: State, at: Instant, message: Message): void {
  const demand = state.open?.demand ?? state.source.at(at);
  const fault = replyFault(message, demand?.stoppedBy ?? 'human-reply', demand?.replyRoutes, state.asOf);
  if (fault !== undefined) {
    if (state.open !== undefined) state.open = withCodes(state.open, [fault]);
    return;
  }
  const isVague = demand?.replyRoutes !== undefined && message.route === undefined;
  endOpen(state, at, 'answered', isVague ? ['answered', 'route-unknown'] : ['answered']);
  replaceWaiting(state, []);
  state.last = undefined;
}

function applyEvent(state: State, at: Instant, { kind, messageId, to }: ConversationEvent): void {
  const isInternal = state.source.kind === 'internal';
  switch (codeName(kind)) {
    case 'no-response-needed':
      applyMark(state, at, 'no-response-needed', messageId);
      break;
    case 'marked-spam':
      applyMark(state, at, 'marked-spam', messageId);
      break;
    case 'holiday-mode-on':
      state.isHoliday = true;
      break;
    case 'holiday-mode-off':
      state.isHoliday = false;
      break;
    case 'priority-set':
      state.priority = to ?? 'none';
      if (isInternal) applyPriority(state, at);
      break;
    case 'solved':
      if (!isInternal) break;
      endOpen(state, at, 'answered', ['solved']);
      replaceWaiting(state, []);
      break;
    case 'reopened':
      if (!isInternal || state.last === undefined || oldestWaiting(state) !== undefined) break;
      replaceWaiting(state, [{ at, message: state.last, because: ['reopened'] }]);
      openNext(state, at);
  }
}

function applyPriority(state: State, at: Instant): void {
  if (state.source.at(at, state.priority) === undefined) endOpen(state, at, 'released', ['policy-ended']);
  else openNext(state, at, ['policy-began']);
}
