import type { Confidence, Source } from '../model/index.ts';
import type { LocalDate } from '../time/index.ts';

/** Why a marketplace takes a feedback away. */
export type RemovalGroundName =
  | 'obscene-language'
  | 'personal-information'
  | 'promotional-content'
  | 'only-product-review'
  | 'only-marketplace-delivery'
  | 'only-protected-delivery'
  | 'feedback-extortion';

/** A ground on which a feedback is removed or struck through, dated and sourced. */
export interface RemovalGround {
  /** `amazon.removal.obscene-language`. */
  readonly id: string;
  readonly ground: RemovalGroundName;
  readonly since: LocalDate;
  readonly until?: LocalDate | undefined;
  readonly stores: readonly string[];
  readonly effect: 'removed' | 'struck-through';
  /** `entire`: one word about anything else and the feedback stays. */
  readonly concerns: 'anywhere' | 'entire';
  /** How sure a fitting comment makes it. */
  readonly certainty: 'certain' | 'possible';
  /** Who must have shipped. */
  readonly fulfilledBy?: 'seller' | 'marketplace' | undefined;
  /** Which label the package must have had. */
  readonly label?: 'protected' | 'marketplace' | undefined;
  /** The first scan must have been on time. */
  readonly firstScanOnTime?: boolean | undefined;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly remark?: string | undefined;
}
