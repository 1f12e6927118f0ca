import { isMet } from '../template/evaluate.ts';
import type { Condition, Literal, Operand } from '../template/template.ts';
import type { Wanted } from './branch-targets.ts';
import { nested } from './sample-values.ts';

/** So many combinations of values are tried for one branch. */
const MOST_TRIALS = 5_000;

/** Values under which all conditions hold as wanted; `none`: there are none; `unknown`: too many to try. */
export function findAssignment(
  wanted: readonly Wanted[],
  samples: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> | 'none' | 'unknown' {
  const literals = comparedWith(wanted);
  const names = [...literals.keys()];
  const choices = names.map((name) => choicesOf(samples.get(name), literals.get(name) as readonly Literal[]));
  const total = choices.reduce((product, { length }) => product * length, 1);
  for (let trial = 0; trial < Math.min(total, MOST_TRIALS); trial += 1) {
    const values = new Map(samples);
    let rest = trial;
    for (const [at, name] of names.entries()) {
      const choice = choices[at] as readonly unknown[];
      values.set(name, choice[rest % choice.length]);
      rest = Math.floor(rest / choice.length);
    }
    const tried = nested(values);
    const faults: unknown[] = [];
    const isRight = wanted.every(
      ({ condition, holds }) => isMet(condition, tried, (code) => faults.push(code), undefined) === holds,
    );
    if (isRight && faults.length === 0) return values;
  }
  return total > MOST_TRIALS ? 'unknown' : 'none';
}

/** What each value of a template is compared with, by its name. */
export function comparedWith(wanted: readonly Wanted[]): ReadonlyMap<string, readonly Literal[]> {
  const literals = new Map<string, Literal[]>();
  for (const { condition } of wanted) collect(condition, literals);
  return literals;
}

/** What each value is compared with. Two values that are compared share what either is compared with. */
function collect(condition: Condition, literals: Map<string, Literal[]>): void {
  switch (condition.kind) {
    case 'truthy':
      add(condition.operand, [], literals);
      return;
    case 'not':
      collect(condition.condition, literals);
      return;
    case 'compare':
      add(condition.left, literalsOf(condition.right, literals), literals);
      add(condition.right, literalsOf(condition.left, literals), literals);
      return;
    default:
      collect(condition.left, literals);
      collect(condition.right, literals);
  }
}

function add(operand: Operand, more: readonly Literal[], literals: Map<string, Literal[]>): void {
  if (operand.kind === 'path') literals.set(operand.name, [...(literals.get(operand.name) ?? []), ...more]);
}

function literalsOf(operand: Operand, literals: ReadonlyMap<string, Literal[]>): readonly Literal[] {
  if (operand.kind === 'literal') return [operand.value];
  return operand.kind === 'path' ? (literals.get(operand.name) ?? []) : [''];
}

/** Enough values to make every comparison with these literals come out either way. */
function choicesOf(sample: unknown, literals: readonly Literal[]): readonly unknown[] {
  const near = literals.flatMap((one): readonly unknown[] => {
    if (typeof one === 'number') return [one, one - 1, one + 1];
    // Before it, after it, with it inside.
    return typeof one === 'string' ? [one, `${one}~`, one.slice(0, -1), `~${one}`] : [one];
  });
  return [...new Set([sample, null, ...near, true, false, '~', 0])];
}
