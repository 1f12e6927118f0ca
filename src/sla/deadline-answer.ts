import type { RuleRef } from '../model/index.ts';
import type { Binds, Instant } from '../time/index.ts';
import type { DeadlineKind } from './deadline-facts.ts';

/** What the term itself says, each reading of it that the texts allow. */
export interface DeadlineReadings {
  /** So many hours, or the same wall-clock time so many days later. */
  readonly exactAt?: Instant;
  /** The last millisecond of the last local day. */
  readonly endOfDayAt?: Instant;
}

/** Where a deadline stands: `early` before the act is possible, `over` after its last moment. */
export type DeadlinePhase = 'early' | 'open' | 'over';

/** When something is due. An act at exactly `dueAt` is on time. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly status: 'due';
  /** What the marketplace states; else the safe reading of the term. */
  readonly dueAt: Instant;
  /** What the term says, also beside a stated `dueAt`; empty where there is no term or its start is not known. */
  readonly readings: DeadlineReadings;
  /** Does `dueAt` come from the marketplace and not from a term? */
  readonly statedByMarketplace: boolean;
  /** The version in force when the term began; `null`: no term, the stated instant stands alone. */
  readonly rule: RuleRef | null;
  /** Must the seller act, or does a right of the buyer end? */
  readonly binds: Binds;
  /** Not before; the safe reading, too. Absent: at once, or `missing` says why nobody knows. */
  readonly opensAt?: Instant;
  /** Which fact would say when the act becomes possible. */
  readonly missing?: readonly string[];
  /** What is disputed or unknown about the term. */
  readonly remark?: string;
  /** Does `dueAt` rest on a term that nobody has read in the marketplace's own words? */
  readonly unverified: boolean;
  /** With `asOf`: where it stands, */
  readonly phase?: DeadlinePhase;
  /** and milliseconds until `dueAt`, negative when it is over. */
  readonly remaining?: number;
}

/** Why nothing is due: the marketplace has no such term in this store then, or nobody knows when it began. */
export interface NoDeadline {
  readonly kind: DeadlineKind;
  readonly status: 'no-rule' | 'no-start';
  readonly dueAt: null;
  readonly rule: null;
  /** The fields of the facts of which one would tell the start. */
  readonly missing?: readonly string[];
}
