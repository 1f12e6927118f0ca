import type { ContactReason, Language, Signal } from '../../src/model/index.ts';
import {
  NAMED_FROM,
  NAMED_REASONS,
  OUTPUTS,
  REASONS,
  REMARKS_FROM,
  SIGNALS,
  SIGNALS_FROM,
} from '../../src/risk/model/outputs.ts';

/** A buyer's message with what its writer says that it is about. */
export interface Labelled {
  readonly language: Language;
  readonly text: string;
  readonly reason: ContactReason;
  readonly also?: readonly ContactReason[];
  readonly signals?: readonly Signal[];
  /** The rating that is threatened has been posted already. */
  readonly posted?: boolean;
  /** The buyer says that no answer is wanted. */
  readonly noAnswer?: boolean;
}

/** What the network should tell of it. */
export function targetsOf({ reason, also = [], signals = [], posted, noAnswer }: Labelled): Uint8Array {
  const targets = new Uint8Array(OUTPUTS);
  targets[REASONS.indexOf(reason)] = 1;
  for (const one of [reason, ...also]) {
    const named = NAMED_REASONS.indexOf(one);
    if (named >= 0) targets[NAMED_FROM + named] = 1;
  }
  for (const signal of signals) targets[SIGNALS_FROM + SIGNALS.indexOf(signal)] = 1;
  if (posted === true) targets[REMARKS_FROM] = 1;
  if (noAnswer === true) targets[REMARKS_FROM + 1] = 1;
  return targets;
}
