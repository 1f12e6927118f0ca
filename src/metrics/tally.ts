import type { Fact, FulfilledBy } from '../model/index.ts';
import type { Instant } from '../time/index.ts';
import type { Contribution, ExcusedCode, FailingCode, LeftOutCode } from './contribution.ts';

/** One failing or projected order while it is being counted. */
export interface Mark {
  readonly orderId: string;
  readonly because: readonly FailingCode[];
  readonly units: number;
  readonly at: Instant;
}

/** Who the counted orders belong to. */
interface Members {
  readonly accounts: Set<string | undefined>;
  readonly marketplaces: Set<string>;
  readonly stores: Set<string>;
  readonly fulfilledBy: Set<FulfilledBy>;
}

/** The running sums of one group. Lives only inside one call. */
export interface Tally {
  readonly members: Members;
  counted: number;
  failing: number;
  unknown: number;
  projected: number;
  /** Units that may or may not belong to the rate; `Infinity`: nobody knows how many. */
  inDoubt: number;
  /** Apart from the map below, since it is by far the most frequent. */
  outsideWindow: number;
  readonly marks: Mark[];
  readonly projectedMarks: Mark[];
  readonly excused: { readonly orderId: string; readonly because: readonly ExcusedCode[] }[];
  readonly leftOut: Map<LeftOutCode, number>;
  readonly missing: Map<Fact, number>;
  readonly parts: Map<string, number>;
  readonly openParts: Set<string>;
}

export function newTally(): Tally {
  return {
    members: { accounts: new Set(), marketplaces: new Set(), stores: new Set(), fulfilledBy: new Set() },
    counted: 0,
    failing: 0,
    unknown: 0,
    projected: 0,
    inDoubt: 0,
    outsideWindow: 0,
    marks: [],
    projectedMarks: [],
    excused: [],
    leftOut: new Map(),
    missing: new Map(),
    parts: new Map(),
    openParts: new Set(),
  };
}

/** Adds what one order of the window contributes. */
export function add(
  tally: Tally,
  orderId: string,
  at: Instant | undefined,
  contribution: Contribution,
): void {
  const {
    counted,
    failing,
    unknown,
    inDoubt,
    projected,
    because,
    excused,
    missing,
    parts,
    openParts,
    leftOut,
  } = contribution;
  tally.counted += counted;
  tally.failing += failing;
  tally.unknown += unknown;
  tally.inDoubt += inDoubt;
  tally.projected += projected;
  // What has no day is in doubt: it neither fails nor is projected.
  if (failing > 0) tally.marks.push({ orderId, because, units: failing, at: at as Instant });
  if (projected > 0) tally.projectedMarks.push({ orderId, because, units: projected, at: at as Instant });
  if (excused.length > 0) tally.excused.push({ orderId, because: excused });
  if (leftOut !== undefined) increase(tally.leftOut, leftOut);
  if (unknown + inDoubt > 0) for (const fact of missing) increase(tally.missing, fact);
  for (const part of parts) increase(tally.parts, part);
  for (const part of openParts) tally.openParts.add(part);
}

export function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
