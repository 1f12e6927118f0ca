import type { Finding, Severity } from '../../model/index.ts';

/** What can be wrong with a macro before any data exists. */
export type MacroFindingCode =
  /** A mistake in the text; `issue` says which. */
  | 'syntax'
  /** A text without named parts: its protocol cannot be checked. */
  | 'no-parts'
  | 'part-missing'
  | 'part-order'
  /** The marketplace ships and answers for this: the text should show the way there. */
  | 'redirect-missing'
  /** A redirect where the seller answers for it. */
  | 'redirect-not-called-for'
  /** One text for both who ship, on a matter where they answer differently. */
  | 'responsibility-mixed'
  /** No values lead there. */
  | 'unreachable-branch'
  /** Too many values to try. */
  | 'branch-not-tried'
  /** A plural without a form that the language has for whole numbers. */
  | 'plural-form-missing'
  /** A variant in another language asks for other values. */
  | 'variant-differs'
  /** A trial with sample values fails; `issue` says why. */
  | 'not-rendered'
  /** What the draft check found in a trial; `finding` is its own. */
  | 'draft-finding'
  /** Meant for other marketplaces than the rules: nothing was checked against them. */
  | 'other-marketplace';

/** A finding with its place in the template. */
export interface MacroFinding {
  readonly code: MacroFindingCode;
  readonly severity: Severity;
  readonly part: string;
  /** From 1, in the part's own text. */
  readonly line: number;
  readonly column: number;
  /** UTF-16, half-open, in the part's own text. */
  readonly start: number;
  readonly end: number;
  /** The part, the value, the form, the language that it is about. */
  readonly name?: string | undefined;
  readonly expected?: string | undefined;
  /** `draft-finding`: as the check gave it, its range in the rendered trial. */
  readonly finding?: Finding | undefined;
  /** `syntax`, `not-rendered`: the code of the issue. */
  readonly issue?: string | undefined;
}
