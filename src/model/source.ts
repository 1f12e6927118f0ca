import type { LocalDate } from '../time/index.ts';

/** Where a rule was read. */
export interface Source {
  /** Title or key of the page, as `docs` lists it. */
  readonly title: string;
  readonly url?: string | undefined;
  readonly readOn?: LocalDate | undefined;
}

/** How sure one can be: read in the marketplace's own words, in a copy, inferred, or only heard. */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified';

/** Which rule gave an answer. */
export interface RuleRef {
  readonly id: string;
  /** First day on which this version holds. */
  readonly since: LocalDate;
  readonly source: Source;
  readonly confidence: Confidence;
  /** Did the caller change it? */
  readonly overridden: boolean;
}
