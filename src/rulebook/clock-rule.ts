import type { Confidence, Source } from '../model/index.ts';
import type { LocalDate } from '../time/index.ts';
import type { TermLength } from './term-rule.ts';

/** Which message of the buyer sets a clock off. */
export type ClockStart =
  /** The oldest unanswered one. */
  | 'unanswered-message'
  /** Only the first message of a thread that the buyer began. */
  | 'first-of-thread'
  /** The first one after so many hours without a message from either side. */
  | { readonly firstAfterSilenceHours: number };

/** What answers it: a person's reply, a person's reply with substance, or any reply at all. */
export type ClockStop = 'human-reply' | 'meaningful-reply' | 'any-reply';

/** What takes a message out of the clock's reach. */
export type ClockExclusion = 'no-response-needed' | 'marked-spam' | 'holiday-mode' | 'started-by-seller';

/** Messages that come on these weekdays are due later than the target says. */
export interface ClockExtension {
  /** ISO weekdays of the store's days, 1 Monday … 7 Sunday. */
  readonly receivedOn: readonly number[];
  /** The next such weekday, */
  readonly dueOn: number;
  /** at this wall-clock time of the store, `HH:MM`. */
  readonly dueAt: string;
}

/** Within what time a seller has to answer, and what counts as an answer; dated and sourced. */
export interface ClockRule {
  /** Unique in its marketplace and stable over versions: `amazon.clock.reply`. */
  readonly id: string;
  readonly since: LocalDate;
  readonly until?: LocalDate | undefined;
  readonly stores: readonly string[];
  readonly startsOn: ClockStart;
  readonly stoppedBy: ClockStop;
  /** Routes by which a buyer's message counts, a source's own word as `other:…`; absent: all. */
  readonly inquiryRoutes?: readonly string[] | undefined;
  /** Routes by which an answer counts, likewise; absent: all. */
  readonly replyRoutes?: readonly string[] | undefined;
  readonly target: TermLength;
  readonly excludes: readonly ClockExclusion[];
  /** Of these, the ones that leave the marketplace's rate even when they come after the due time. */
  readonly excludesLate: readonly ClockExclusion[];
  readonly extension?: ClockExtension | undefined;
  /** `enforced`: the marketplace keeps a rate of late answers; `advisory`: it only recommends the time. */
  readonly enforcement: 'enforced' | 'advisory';
  readonly source: Source;
  readonly confidence: Confidence;
  readonly remark?: string | undefined;
}
