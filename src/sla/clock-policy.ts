import type { ClockStart, ClockStop } from '../rulebook/index.ts';
import type { WorkingCalendar } from '../time/index.ts';

/** From where on a clock is at risk: when so large a share of its time is spent, or so few minutes of it are left. */
export type AtRisk = { readonly share: number } | { readonly minutesLeft: number };

/** The time one gives oneself: elapsed hours, or hours of a calendar named in `calendars`. */
export type ClockTarget =
  | { readonly hours: number }
  | { readonly workingHours: number; readonly calendar: string };

/** The working hours that policies name. */
export type Calendars = Readonly<Record<string, WorkingCalendar>>;

/** A target of one's own for answering buyers, beside what the marketplace demands. */
export interface ClockPolicy {
  /** Unique among the policies. */
  readonly id: string;
  readonly target: ClockTarget;
  /** Absent: when five sixths are spent, 20 of 24 hours. */
  readonly atRisk?: AtRisk | undefined;
  /** Where it holds; what is left out does not restrict it. */
  readonly when?:
    | {
        /** Priorities as `priority-set` events name them; `none`: nobody has set one. */
        readonly priority?: readonly string[] | undefined;
        readonly marketplace?: readonly string[] | undefined;
        readonly store?: readonly string[] | undefined;
      }
    | undefined;
  /** Which pauses count, by what they wait for; absent: every one; `[]`: none. */
  readonly pausedBy?: readonly string[] | undefined;
  /** Absent: the oldest unanswered message. */
  readonly startsOn?: ClockStart | undefined;
  /** Absent: a person's reply. */
  readonly stoppedBy?: ClockStop | undefined;
}
