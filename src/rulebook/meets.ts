import type { MetricTest } from './metric-rule.ts';

/**
 * Does `numerator / denominator` meet a target? Plain doubles decide exactly: a quotient of integers and a
 * decimal literal are both rounded correctly, so equal values compare equal (tested at every target).
 *
 * @param numerator - A whole number, or a fraction with denominator 1.
 * @param denominator - A whole number above 0.
 * @param test - Operator and target, as a fraction.
 * @example
 * ```ts
 * meets(1, 100, { kind: 'required', operator: '<', target: 0.01 }); // => false
 * meets(19, 20, { kind: 'required', operator: '>=', target: 0.95 }); // => true
 * ```
 */
export function meets(numerator: number, denominator: number, { operator, target }: MetricTest): boolean {
  const value = numerator / denominator;
  if (operator === '<') return value < target;
  if (operator === '<=') return value <= target;
  if (operator === '>') return value > target;
  if (operator === '>=') return value >= target;
  return value === target;
}
