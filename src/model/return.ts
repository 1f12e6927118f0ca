import type { Instant } from '../time/index.ts';
import type { Code } from './code.ts';

/** A buyer's request to send something back. */
export interface Return {
  readonly requestedAt: Instant;
  /** `null`: known to be unanswered. */
  readonly answeredAt?: Instant | null | undefined;
  readonly answer?: Code<'authorized' | 'refunded' | 'closed' | 'rejected'> | undefined;
  readonly inPolicy?: boolean | undefined;
  readonly receivedAt?: Instant | undefined;
  readonly refundedAt?: Instant | undefined;
  /** The source's reason code, as it said it. */
  readonly reason?: string | undefined;
  readonly lineIds?: readonly string[] | undefined;
  readonly precision?: 'day' | undefined;
}
