import type { Rulebook } from '../../rulebook/index.ts';
import type { InstantInput } from '../../time/index.ts';

/** Which rules a question takes: those in force then, or without a moment the latest. */
export function versionsAt<Rule extends { readonly until?: string | undefined }>(
  versions: readonly Rule[],
  inForce: (rules: Rulebook, asOf: InstantInput) => readonly Rule[],
  rules: Rulebook,
  asOf: InstantInput | undefined,
): readonly Rule[] {
  return asOf === undefined ? versions.filter(({ until }) => until === undefined) : inForce(rules, asOf);
}
