import type { Draft } from '../../model/index.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { InstantInput } from '../../time/index.ts';
import type { VerdictBySeverity } from '../draft/judge.ts';

/** A file that is to go with a message. */
export interface AttachedFile {
  readonly name: string;
  /** Size in bytes. */
  readonly bytes?: number | undefined;
  /** Media type, `application/pdf`. */
  readonly type?: string | undefined;
  /** Its first bytes; some hundred are enough, more than 4,096 are not read. */
  readonly head?: Uint8Array | undefined;
}

/** For which message the files are. */
export interface AttachmentOptions {
  readonly kind: Draft['kind'];
  /** A purpose of the rulebook's contact rules, or a type of the messaging API by its own name. */
  readonly purpose?: string | undefined;
  readonly rules: Rulebook;
  /** The day on which it would be sent; absent: the latest rules. */
  readonly asOf?: InstantInput | undefined;
  /** What follows from a severity; absent: critical and serious block, minor asks for a review. */
  readonly verdicts?: Partial<VerdictBySeverity> | undefined;
}
