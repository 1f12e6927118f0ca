import type { Conversation } from '../model/index.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { type InstantInput, toInstant } from '../time/index.ts';
import { checkAtRisk, checkPolicies } from './check-policies.ts';
import type { SlaClock } from './clock.ts';
import type { AtRisk, Calendars, ClockPolicy } from './clock-policy.ts';
import { internalSources, marketplaceSources } from './demand.ts';
import { clockOfWait } from './judge-wait.ts';
import { promiseClocks, type ReplyPromise } from './promise-clocks.ts';
import { replayWaits } from './replay-waits.ts';
import { timelineOf } from './timeline.ts';
import { pausesOf } from './wait.ts';

/** Under which rules, targets and promises, and when, one asks. */
export interface ClockOptions {
  readonly rules: Rulebook;
  /** Targets of one's own. */
  readonly clocks?: readonly ClockPolicy[] | undefined;
  /** The calendars that those name. */
  readonly calendars?: Calendars | undefined;
  readonly promises?: readonly ReplyPromise[] | undefined;
  /** Ids of the seller's messages that confirm receipt without saying when the next word comes. */
  readonly acknowledgements?: readonly string[] | undefined;
  /** How soon the next word is owed after one of those; 24 when left out. */
  readonly nextUpdateHours?: number | undefined;
  /** For clocks without a threshold of their own; five sixths of their time when left out. */
  readonly atRisk?: AtRisk | undefined;
  readonly asOf: InstantInput;
}

/**
 * Which clocks run, and how did those that ran before end?
 *
 * Replays messages and events in order of time, whatever the order of input; nothing after `asOf` counts. Each
 * wait has one clock under each rule, policy and promise: the marketplace's and one's own run side by side. Only an
 * event stops a clock, never what a message seems to say. A message or event without a valid instant is left out.
 *
 * - The marketplace's clocks: what starts, stops, excludes and extends them is what the rule says, in the version of
 *   the day of the message; pauses, priorities, solving and reopening are one's own affair and change nothing.
 * - A mark that no answer is needed, before the due time: `void`. After it the clock stays `breached`, with
 *   `flaggedLateBy`, and `excludedFromMetric` as the rule says. The next message that waits has its own clock.
 * - One's own clocks: pauses do not count; `solved` ends them; `reopened` sets one off from then on, if no reply has
 *   answered the buyer's last message; after `priority-set` the policies of that priority hold, from the beginning
 *   of the wait.
 * - A promise runs until the seller's next message by a person, an acknowledgement likewise or until it is solved.
 *
 * @param conversation - Of the rulebook's marketplace and store; of another one it has no marketplace clocks.
 * @param options - See {@link ClockOptions}.
 * @returns By start, then id. Of those that still wait, the one that is due first has `leads: true`.
 * @throws RangeError for an `asOf` or promise that is no instant, and a policy that {@link checkClocks} refuses;
 *   TypeError for a message or event that is no object.
 * @example
 * ```ts
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const messages = [{ id: 'M1', from: 'buyer', sentAt: Date.UTC(2026, 9, 9, 7) }] as const;
 * const clocks = slaClocks({ id: 'C1', marketplace: 'amazon', store: 'IT', messages }, {
 *   rules,
 *   clocks: [{ id: 'first-answer', target: { hours: 4 } }],
 *   asOf: '2026-10-09T09:00:00Z',
 * });
 * clocks.find(({ leads }) => leads)?.id; // => 'first-answer'
 * clocks.find(({ id }) => id === 'first-answer')?.remaining; // => 7_200_000
 * ```
 */
export function slaClocks(conversation: Conversation, options: ClockOptions): readonly SlaClock[] {
  const { rules, clocks: policies = [], calendars = {}, atRisk, nextUpdateHours = 24 } = options;
  const asOf = toInstant(options.asOf, 'asOf');
  checkPolicies(policies, calendars);
  if (atRisk !== undefined) checkAtRisk(atRisk, 'atRisk');
  if (!(nextUpdateHours > 0 && nextUpdateHours <= 8_766))
    throw new RangeError(`nextUpdateHours must lie above 0 and up to 8766: ${nextUpdateHours}`);
  const timeline = timelineOf(conversation, asOf);
  const sources = [
    ...marketplaceSources(conversation, rules, atRisk),
    ...internalSources(conversation, policies, calendars, atRisk),
  ];
  const { promises = [], acknowledgements = [] } = options;
  return withLeader([
    ...sources.flatMap((source) => {
      const pauses = pausesOf(timeline, source.pausedBy);
      const waits = replayWaits(timeline, source, pauses, asOf);
      return waits.map((wait) => clockOfWait(wait, source, pauses, asOf));
    }),
    ...promiseClocks(timeline, { promises, acknowledgements, nextUpdateHours, atRisk }, asOf),
  ]);
}

function withLeader(clocks: readonly SlaClock[]): readonly SlaClock[] {
  const sorted = clocks.toSorted(byStart);
  let leader: SlaClock | undefined;
  for (const clock of sorted)
    if (clock.stoppedAt === undefined && (leader === undefined || clock.dueAt < leader.dueAt)) leader = clock;
  return sorted.map((clock) => (clock === leader ? { ...clock, leads: true } : clock));
}

/** By start, id, end, due time, message: two that differ in none of these are alike. */
function byStart(a: SlaClock, b: SlaClock): number {
  if (a.startedAt !== b.startedAt) return a.startedAt - b.startedAt;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const [endA, endB] = [a.stoppedAt ?? Number.MAX_VALUE, b.stoppedAt ?? Number.MAX_VALUE];
  if (endA !== endB) return endA - endB;
  if (a.dueAt !== b.dueAt) return a.dueAt - b.dueAt;
  const [messageA, messageB] = [a.messageId ?? '', b.messageId ?? ''];
  return messageA < messageB ? -1 : Number(messageA > messageB);
}
