import type { RuleRef } from '../model/index.ts';
import { type Rulebook, ruleRef, type TermName, termInForce } from '../rulebook/index.ts';
import { dueAfter, type Instant, isInstant } from '../time/index.ts';
import type { Action } from './standing.ts';

/** Under which rules, and when, one asks. */
export interface Moment {
  readonly rules: Rulebook;
  readonly asOf: Instant;
}

/** By when, under which rule; without `dueAt` nobody can say when. */
export interface Deadline {
  readonly dueAt?: Instant;
  readonly term?: RuleRef;
}

/** When does a term end that began then? The version in force at its beginning decides, else today's. */
export function deadlineOf(from: Instant | undefined, name: TermName, { rules, asOf }: Moment): Deadline {
  const start = isInstant(from) ? from : undefined;
  const term = termInForce(rules, name, start ?? asOf) ?? termInForce(rules, name, asOf);
  if (term === undefined) return {};
  const named = { term: ruleRef(rules, term) };
  if (start === undefined) return named;
  const { dueAt } = dueAfter(start, { ...term.length, zone: rules.zone, binds: term.binds });
  return { dueAt, ...named };
}

/** Is it too late? At exactly the deadline it is not. */
export function isOver({ dueAt }: Deadline, { asOf }: Moment): boolean {
  return dueAt !== undefined && dueAt < asOf;
}

/** The first to end; those without an end come last. */
export function earliest(deadlines: readonly Deadline[]): Pick<Action, 'dueAt' | 'term'> {
  let first: Deadline = {};
  for (const deadline of deadlines)
    if (
      first.term === undefined ||
      (deadline.dueAt ?? Number.POSITIVE_INFINITY) < (first.dueAt ?? Number.POSITIVE_INFINITY)
    )
      first = deadline;
  return first;
}
