import { isEmpty, isNothing, readPath } from '../values/read-path.ts';
import { isNoValue } from './needs.ts';
import type { Comparison, Condition, Operand, PathOperand } from './template.ts';

/** Told when a condition needs a value that it has not got. */
export type OnFault<Context> = (
  code: 'missing-value' | 'wrong-kind',
  operand: PathOperand,
  value: unknown,
  context: Context,
) => void;

/** Is a condition met? As in Liquid, but a value that is only white space counts as nothing. */
export function isMet<Context>(
  condition: Condition,
  values: unknown,
  onFault: OnFault<Context>,
  context: Context,
): boolean {
  switch (condition.kind) {
    case 'truthy': {
      const { operand } = condition;
      if (operand.kind === 'literal') return operand.value !== false && operand.value !== null;
      const value = readPath(values, operand.keys);
      return value !== false && !isNothing(value);
    }
    case 'not':
      return !isMet(condition.condition, values, onFault, context);
    case 'compare':
      return isComparisonMet(condition, values, onFault, context);
    default:
      return isJointMet(condition, values, onFault, context);
  }
}

/**
 * As far as the left side decides, the right one is not asked for (`a and a > 1`); where the left one lacks a value,
 * both are, so that everything that is missing is told at once.
 */
function isJointMet<Context>(
  { kind, left, right }: Extract<Condition, { kind: 'and' | 'or' }>,
  values: unknown,
  onFault: OnFault<Context>,
  context: Context,
): boolean {
  let isFaulty = false;
  const decided = kind === 'or';
  const first = isMet(
    left,
    values,
    (code, operand, value) => {
      isFaulty = true;
      onFault(code, operand, value, context);
    },
    context,
  );
  if (first === decided && !isFaulty) return decided;
  const second = isMet(right, values, onFault, context);
  return kind === 'and' ? first && second : first || second;
}

function isComparisonMet<Context>(
  { comparison, left, right }: Extract<Condition, { kind: 'compare' }>,
  values: unknown,
  onFault: OnFault<Context>,
  context: Context,
): boolean {
  const [one, other] = [operandValue(left, values), operandValue(right, values)];
  const isAboutNothing = isNoValue(left) || isNoValue(right);
  const result = compare(comparison, one, other, right);
  for (const [operand, value] of [[left, one] as const, [right, other] as const]) {
    if (operand.kind !== 'path') continue;
    if (value === undefined && !isAboutNothing) onFault('missing-value', operand, value, context);
    else if (result === undefined) onFault('wrong-kind', operand, value, context);
  }
  return result ?? false;
}

function operandValue(operand: Operand, values: unknown): unknown {
  if (operand.kind === 'literal') return operand.value;
  return operand.kind === 'path' ? readPath(values, operand.keys) : undefined;
}

/** `undefined`: these two cannot be compared so. */
function compare(comparison: Comparison, one: unknown, other: unknown, right: Operand): boolean | undefined {
  switch (comparison) {
    case '==':
      return isEqual(one, other, right);
    case '!=': {
      const equal = isEqual(one, other, right);
      return equal === undefined ? undefined : !equal;
    }
    case 'contains':
      return contains(one, other);
    default:
      return isOrdered(comparison, one, other);
  }
}

function isEqual(one: unknown, other: unknown, right: Operand): boolean | undefined {
  if (right.kind === 'blank') return isNothing(one) || one === false || isEmpty(one);
  if (right.kind === 'empty') return isEmpty(one);
  // Whether there is anything can be asked of every kind.
  if (one === null || other === null) return (one ?? null) === (other ?? null);
  if (!isScalar(one) || !isScalar(other)) return undefined;
  return (one ?? null) === (other ?? null);
}

function isScalar(value: unknown): boolean {
  return value === null || (typeof value !== 'object' && typeof value !== 'function');
}

function isOrdered(comparison: '<' | '<=' | '>' | '>=', one: unknown, other: unknown): boolean | undefined {
  if (one === undefined || other === undefined || one === null || other === null) return false;
  const areTexts = typeof one === 'string' && typeof other === 'string';
  if (!areTexts && !(typeof one === 'number' && typeof other === 'number')) return undefined;
  if (comparison === '<') return one < other;
  if (comparison === '<=') return one <= other;
  return comparison === '>' ? one > other : one >= other;
}

function contains(one: unknown, other: unknown): boolean | undefined {
  if (one === undefined || one === null || other === undefined || other === null) return false;
  if (Array.isArray(one) && isScalar(other)) return other !== false && one.includes(other);
  if (typeof one === 'string' && (typeof other === 'string' || typeof other === 'number'))
    return one.includes(String(other));
  return undefined;
}
