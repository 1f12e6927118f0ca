import type { Comparison, Condition, LiteralOperand, Operand, PathOperand } from './template.ts';
import { isSign, type Word } from './words.ts';

/** Why an expression cannot be read, and where. */
export interface ExpressionFault {
  readonly fault: string;
  /** Absent: at the end of the tag. */
  readonly at?: Word | undefined;
}

/** More than that nobody can read; and what walks through conditions stays shallow. */
const MOST_COMPARISONS = 50;

const COMPARISONS: ReadonlyMap<string, Comparison> = /* @__PURE__ */ new Map([
  ['==', '=='],
  ['!=', '!='],
  ['<>', '!='],
  ['<', '<'],
  ['<=', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['contains', 'contains'],
]);

const ORDERS: readonly Comparison[] = ['<', '<=', '>', '>='];

const NAMED: ReadonlyMap<string, boolean | null> = /* @__PURE__ */ new Map([
  ['true', true],
  ['false', false],
  ['nil', null],
  ['null', null],
]);

const RESERVED = ['and', 'or', 'contains', 'blank', 'empty', 'not'];

/** A name or a literal, as a value is printed. */
export function operandOf(word: Word | undefined): PathOperand | LiteralOperand | ExpressionFault {
  if (word === undefined) return { fault: 'a value' };
  const { kind, text, start, end } = word;
  if (kind === 'string') return { kind: 'literal', value: text, text };
  if (kind === 'number') return { kind: 'literal', value: Number(text), text };
  if (kind !== 'name' || RESERVED.includes(text)) return { fault: 'a value', at: word };
  const literal = NAMED.get(text);
  if (literal !== undefined) return { kind: 'literal', value: literal, text };
  return { kind: 'path', name: text, keys: text.split('.'), start, end };
}

/** `a`, `a == "b"`, `a and b == 1 or c`: read from the right, as Liquid does. */
export function parseCondition(words: readonly Word[]): Condition | ExpressionFault {
  let condition: Condition | undefined;
  let joint: 'and' | 'or' | undefined;
  let end = words.length;
  let count = 0;
  for (let at = words.length - 1; at >= -1; at -= 1) {
    const word = words[at];
    const isJoint = word?.kind === 'name' && (word.text === 'and' || word.text === 'or');
    if (at >= 0 && !isJoint) continue;
    count += 1;
    if (count > MOST_COMPARISONS) return { fault: `at most ${MOST_COMPARISONS} comparisons`, at: word };
    const left = comparisonOf(words.slice(at + 1, end), words[end]);
    if ('fault' in left) return left;
    condition =
      condition === undefined || joint === undefined ? left : { kind: joint, left, right: condition };
    joint = word?.text as 'and' | 'or' | undefined;
    end = at;
  }
  return condition as Condition;
}

function comparisonOf(words: readonly Word[], next: Word | undefined): Condition | ExpressionFault {
  const [first, sign, second, more] = words;
  if (sign === undefined) {
    const operand = operandOf(first ?? next);
    return 'fault' in operand ? operand : { kind: 'truthy', operand };
  }
  const comparison = sign.kind === 'string' ? undefined : COMPARISONS.get(sign.text);
  if (comparison === undefined) return { fault: 'a comparison', at: sign };
  if (more !== undefined) return { fault: 'and, or, or the end', at: more };
  const left = operandOf(first);
  if ('fault' in left) return left;
  const right =
    comparison === '==' || comparison === '!=' ? nothingOr(second ?? next) : operandOf(second ?? next);
  if ('fault' in right) return right;
  const areLiterals = left.kind === 'literal' && right.kind === 'literal';
  if (areLiterals && ORDERS.includes(comparison) && typeof left.value !== typeof right.value)
    return { fault: `a ${typeof left.value}`, at: second };
  return { kind: 'compare', comparison, left, right };
}

function nothingOr(word: Word | undefined): Operand | ExpressionFault {
  if (word?.kind === 'name' && (word.text === 'blank' || word.text === 'empty')) return { kind: word.text };
  return operandOf(word);
}

/** `case x` / `when "a", "b" or "c"`: the condition of a branch. */
export function whenCondition(
  subject: PathOperand | LiteralOperand,
  words: readonly Word[],
): { readonly condition: Condition; readonly literals: readonly LiteralOperand[] } | ExpressionFault {
  const literals: LiteralOperand[] = [];
  for (let at = 0; at === 0 || at < words.length; at += 2) {
    const operand = operandOf(words[at]);
    if ('fault' in operand || operand.kind === 'path' || !['string', 'number'].includes(typeof operand.value))
      return { fault: 'a text or a number', at: words[at] };
    if (literals.length === MOST_COMPARISONS)
      return { fault: `at most ${MOST_COMPARISONS} values`, at: words[at] };
    literals.push(operand);
    const between = words[at + 1];
    const isJoint = isSign(between, ',') || (between?.kind === 'name' && between.text === 'or');
    if (between !== undefined && (!isJoint || words[at + 2] === undefined))
      return { fault: 'or, or the end', at: between };
  }
  const [first, ...others] = literals.map(
    (right): Condition => ({ kind: 'compare', comparison: '==', left: subject, right }),
  );
  const condition = others.reduce<Condition>(
    (left, right) => ({ kind: 'or', left, right }),
    first as Condition,
  );
  return { condition, literals };
}
