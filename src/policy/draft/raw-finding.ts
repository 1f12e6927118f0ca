import type { DraftRuleName } from '../../rulebook/index.ts';

/** A rule that a draft seems to break, before the rulebook says whether it holds here and how bad that is. */
export interface RawFinding {
  readonly rule: DraftRuleName;
  /** UTF-16, half-open, in the draft's text, or in its subject where `args.part` is `subject`. */
  readonly start: number;
  readonly end: number;
  readonly args?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly suggestion?: string | undefined;
}

/** A rule that was not checked, and what it would have needed. */
export interface Unchecked {
  readonly rule: DraftRuleName;
  readonly needs: readonly string[];
}

/** What one check has to say. */
export interface CheckResult {
  readonly findings: readonly RawFinding[];
  readonly unchecked?: readonly Unchecked[] | undefined;
}
