import { type ContactReason, problemReasons, whereReasons } from '../../model/index.ts';
import type { DraftKind } from '../../rulebook/index.ts';
import type { MacroPartName } from '../macro.ts';

/** Parts that a text has to have; of a list of several, one. */
export interface RequiredParts {
  readonly parts: readonly (readonly MacroPartName[])[];
  /** Absent: for every kind of draft, every reason. */
  readonly kinds?: readonly DraftKind[] | undefined;
  readonly reasons?: readonly ContactReason[] | undefined;
}

/** The protocol of a reply (S000, S001; requirements R05 to R08, R22). */
export const REQUIRED_PARTS: readonly RequiredParts[] = [
  {
    kinds: ['reply'],
    parts: [['greeting'], ['empathy'], ['facts', 'solution', 'redirect'], ['closingQuestion']],
  },
  { kinds: ['proactive', 'public-reply'], parts: [['greeting'], ['facts', 'solution', 'redirect']] },
  // Data in the first reply: where it is, when it comes.
  {
    kinds: ['reply'],
    reasons: whereReasons,
    parts: [['facts'], ['expectation']],
  },
  { kinds: ['reply'], reasons: problemReasons, parts: [['solution', 'redirect'], ['expectation']] },
];
