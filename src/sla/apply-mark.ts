import type { Instant } from '../time/index.ts';
import { endOpen, openNext, replaceWaiting, type State, withCodes } from './replay-state.ts';
import type { Wait } from './wait.ts';

/** How the seller says that a message wants no answer. */
type Mark = 'no-response-needed' | 'marked-spam';

/** Applies such a mark to one message, or without a name to all that wait. */
export function applyMark(state: State, at: Instant, mark: Mark, messageId: string | undefined): void {
  const { open } = state;
  const demand = open?.demand ?? state.source.at(at);
  if (demand?.excludes.includes(mark)) {
    if (messageId === undefined || open?.messageId === messageId) {
      if (messageId === undefined) replaceWaiting(state, []);
      else state.first += 1;
      endOpen(state, at, 'released', []);
      if (open !== undefined) flagEnded(state, state.ended.length - 1, at, mark);
      openNext(state, at);
      return;
    }
    state.released.add(messageId);
  }
  if (messageId === undefined) return;
  const index = state.endedBy.get(messageId);
  if (index !== undefined) flagEnded(state, index, at, mark);
}

/** What is already over keeps its verdict; it only leaves the marketplace's rate, if that lets it. */
function flagEnded(state: State, index: number, at: Instant, mark: Mark): void {
  const wait = state.ended[index] as Wait;
  const { demand, startedAt, end } = wait;
  if (end === undefined || !demand.excludes.includes(mark)) return;
  const { dueAt } = demand.dueTime(startedAt, end.pauses, end.at);
  const isLate = at > dueAt;
  const excludedFromMetric = end.excludedFromMetric === true || !isLate || demand.excludesLate.includes(mark);
  state.ended[index] = {
    ...withCodes(wait, isLate ? [mark, 'flagged-late'] : [mark]),
    end: {
      ...end,
      excludedFromMetric,
      ...(isLate && { flaggedLateBy: end.flaggedLateBy ?? at - dueAt }),
    },
  };
}
