import { isMet } from '../template/evaluate.ts';
import type { MacroNeed } from '../template/needs.ts';
import type { Condition, Literal, Operand } from '../template/template.ts';
import type { Wanted } from './branch-targets.ts';
import { nested } from './sample-values.ts';

/** Conditions that are evaluated for one macro before the rest is left untried. */
const MOST_EVALUATIONS = 300_000;

/** How much may still be tried for a macro. */
export interface Budget {
  evaluations: number;
}

export function fullBudget(): Budget {
  return { evaluations: MOST_EVALUATIONS };
}

type Values = ReadonlyMap<string, unknown>;

/** What trials start from. */
export interface Trying {
  readonly samples: Values;
  readonly needs: readonly MacroNeed[];
  readonly budget: Budget;
}

/** Values under which all conditions hold as wanted; `none`: there are none; `unknown`: that is not proved. */
export function findAssignment(wanted: readonly Wanted[], trying: Trying): Values | 'none' | 'unknown' {
  const parts = wanted.flatMap(partsOf);
  const ofOne = parts.filter(({ condition }) => namesIn(condition).length === 1);
  const others = parts.filter(({ condition }) => namesIn(condition).length !== 1);
  const choices = new Map<string, readonly unknown[]>();
  for (const [name, literals] of comparedWith(wanted)) {
    const isAbout = ({ condition }: Wanted): boolean => namesIn(condition).includes(name);
    // What has to hold tells most: it is asked first.
    const about = ofOne.filter(isAbout).sort((one, other) => Number(other.holds) - Number(one.holds));
    const fits = (value: unknown): boolean =>
      trying.budget.evaluations > 0 && holdsFor(new Map([[name, value]]), about, trying);
    const all = choicesOf(name, literals, trying);
    // One is enough for a value that no condition ties to another.
    choices.set(name, others.some(isAbout) ? all.filter(fits) : firstOf(all, fits));
  }
  const found = combined(choices, others, trying);
  if (found !== undefined) return found;
  const isProved = isExact(parts) && ![...choices.keys()].some((name) => isOfFixedKind(name, trying));
  return isProved && trying.budget.evaluations > 0 ? 'none' : 'unknown';
}

/** A value that some place prints as a list, an amount or a moment is not tried as anything else. */
function isOfFixedKind(name: string, { needs }: Trying): boolean {
  const kinds = needs.find((need) => need.name === name)?.kinds ?? [];
  return (['list', 'money', 'date', 'time'] as const).some((kind) => kinds.includes(kind));
}

/** What each value of a template is compared with, by its name. */
export function comparedWith(wanted: readonly Wanted[]): ReadonlyMap<string, readonly Literal[]> {
  const literals = new Map<string, Set<Literal>>();
  for (const condition of new Set(wanted.map((one) => one.condition))) collect(condition, literals);
  return new Map([...literals].map(([name, all]) => [name, [...all]]));
}

/** `and` that has to hold, `or` that must not: each side by itself. */
function partsOf(wanted: Wanted): readonly Wanted[] {
  const { condition, holds } = wanted;
  if (condition.kind === 'not') return partsOf({ condition: condition.condition, holds: !holds });
  if ((condition.kind === 'and' && holds) || (condition.kind === 'or' && !holds))
    return [condition.left, condition.right].flatMap((one) => partsOf({ condition: one, holds }));
  return [wanted];
}

function operandsOf(condition: Condition): readonly Operand[] {
  if (condition.kind === 'truthy') return [condition.operand];
  if (condition.kind === 'not') return operandsOf(condition.condition);
  if (condition.kind === 'compare') return [condition.left, condition.right];
  return [...operandsOf(condition.left), ...operandsOf(condition.right)];
}

function namesIn(condition: Condition): readonly string[] {
  return [...new Set(operandsOf(condition).flatMap((one) => (one.kind === 'path' ? [one.name] : [])))];
}

/** Is trying all choices a proof? Not where two values, or parts of texts, are compared. */
function isExact(parts: readonly Wanted[]): boolean {
  const isSimple = (condition: Condition): boolean => {
    if (condition.kind === 'truthy') return true;
    if (condition.kind === 'not') return isSimple(condition.condition);
    if (condition.kind !== 'compare') return isSimple(condition.left) && isSimple(condition.right);
    return condition.comparison !== 'contains' && namesIn(condition).length < 2;
  };
  return parts.every(({ condition }) => isSimple(condition));
}

function holdsFor(values: Values, wanted: readonly Wanted[], { budget }: Trying): boolean {
  const tried = nested(values);
  return wanted.every(({ condition, holds }) => {
    budget.evaluations -= 1;
    const faults: unknown[] = [];
    return isMet(condition, tried, (code) => faults.push(code), undefined) === holds && faults.length === 0;
  });
}

function firstOf(all: readonly unknown[], fits: (value: unknown) => boolean): readonly unknown[] {
  const at = all.findIndex(fits);
  return at < 0 ? [] : [all[at]];
}

/** The first combination for which the conditions on several values hold as well. */
function combined(
  choices: ReadonlyMap<string, readonly unknown[]>,
  wanted: readonly Wanted[],
  trying: Trying,
): Values | undefined {
  const names = [...choices.keys()];
  const total = [...choices.values()].reduce((product, { length }) => product * length, 1);
  for (let trial = 0; trial < total && trying.budget.evaluations > 0; trial += 1) {
    const chosen = new Map<string, unknown>();
    let rest = trial;
    for (const name of names) {
      const choice = choices.get(name) as readonly unknown[];
      chosen.set(name, choice[rest % choice.length]);
      rest = Math.floor(rest / choice.length);
    }
    if (wanted.length === 0 || holdsFor(chosen, wanted, trying))
      return new Map([...trying.samples, ...chosen]);
  }
  return undefined;
}

function collect(condition: Condition, literals: Map<string, Set<Literal>>): void {
  if (condition.kind === 'not') collect(condition.condition, literals);
  else if (condition.kind === 'truthy') add(condition.operand, [], literals);
  else if (condition.kind === 'compare') {
    add(condition.left, literalsOf(condition.right, literals), literals);
    add(condition.right, literalsOf(condition.left, literals), literals);
  } else {
    collect(condition.left, literals);
    collect(condition.right, literals);
  }
}

function add(operand: Operand, more: Iterable<Literal>, literals: Map<string, Set<Literal>>): void {
  if (operand.kind !== 'path') return;
  const all = literals.get(operand.name) ?? new Set();
  for (const one of more) all.add(one);
  literals.set(operand.name, all);
}

/** Two values that are compared share what either is compared with. */
function literalsOf(operand: Operand, literals: ReadonlyMap<string, Set<Literal>>): Iterable<Literal> {
  if (operand.kind === 'literal') return [operand.value];
  return operand.kind === 'path' ? [...(literals.get(operand.name) ?? [])] : [''];
}

/** Enough values to make every comparison with these literals come out either way; what may be printed first. */
function choicesOf(
  name: string,
  literals: readonly Literal[],
  { samples, needs }: Trying,
): readonly unknown[] {
  const sample = samples.get(name);
  const kinds = needs.find((need) => need.name === name)?.kinds ?? [];
  const numbers = literals.filter((one) => typeof one === 'number').sort((one, other) => one - other);
  const texts = literals.filter((one) => typeof one === 'string');
  const between = numbers.flatMap((one, at) => [one, (one + (numbers[at + 1] ?? one + 2)) / 2]);
  const [least, most] = [numbers[0], numbers.at(-1)];
  const aroundNumbers = least === undefined || most === undefined ? [] : [...between, least - 1, most + 2];
  // Each itself, after it, before it, and one that holds all.
  const aroundTexts = texts.flatMap((one) => [one, `${one}~`, one.slice(0, -1)]);
  const scalars = [...aroundNumbers, ...aroundTexts, texts.join(' '), '~', 0];
  const isPrinted = (kind: MacroNeed['kinds'][number]): boolean => kinds.includes(kind);
  let fresh: readonly unknown[] = [...scalars, true, false];
  if (isPrinted('list')) fresh = texts.length === 0 ? [] : [texts, ['~']];
  else if (isPrinted('number')) fresh = [...aroundNumbers, 0];
  else if (isPrinted('text')) fresh = scalars.filter((one) => one !== '');
  else if (isPrinted('money') || isPrinted('date') || isPrinted('time')) fresh = [];
  return [...new Set([sample, ...fresh, null])];
}
