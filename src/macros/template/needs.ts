import type { Condition, FilterName, Operand, PathOperand, TemplateNode } from './template.ts';

/** What kind of value a place takes. */
export type ValueKind =
  /** Text or a number, printed as it is. */
  | 'text'
  /** An instant or a local date. */
  | 'date'
  /** An instant. */
  | 'time'
  | 'money'
  | 'number'
  | 'list'
  /** A person's name; may be nothing. */
  | 'name'
  /** Asked only whether there is anything. */
  | 'flag'
  /** Compared with another value. */
  | 'scalar';

/** A value that a macro asks for. */
export interface MacroNeed {
  /** `tracking.eta`. */
  readonly name: string;
  /** Every kind that some place of it takes, each once. */
  readonly kinds: readonly ValueKind[];
  /** True: it is always asked for. False: it has a default, or stands in a branch, or is only asked about. */
  readonly required: boolean;
  /** Some place of it has words for want of it. */
  readonly hasDefault: boolean;
}

const KINDS: Readonly<Record<FilterName, ValueKind>> = {
  date: 'date',
  time: 'time',
  relative_day: 'date',
  money: 'money',
  number: 'number',
  plural: 'number',
  list: 'list',
  name: 'name',
};

/** The values that templates ask for, in the order in which they first do. */
export function needsOf(parts: readonly (readonly TemplateNode[])[]): readonly MacroNeed[] {
  const needs = new Map<string, { readonly kinds: Set<ValueKind>; required: boolean; hasDefault: boolean }>();
  const add = ({ name }: PathOperand, kind: ValueKind, required: boolean, hasDefault = false): void => {
    const need = needs.get(name) ?? { kinds: new Set<ValueKind>(), required: false, hasDefault: false };
    need.kinds.add(kind);
    need.required ||= required;
    need.hasDefault ||= hasDefault;
    needs.set(name, need);
  };
  const walk = (nodes: readonly TemplateNode[], isInBranch: boolean): void => {
    for (const node of nodes) {
      if (node.kind === 'value' && node.operand.kind === 'path') {
        const kind = node.filter === undefined ? 'text' : KINDS[node.filter.name];
        add(
          node.operand,
          kind,
          !isInBranch && node.fallback === undefined && kind !== 'name',
          node.fallback !== undefined,
        );
      }
      if (node.kind !== 'branches') continue;
      for (const [index, { condition, body }] of node.branches.entries()) {
        // The first condition is always asked; those after it only where it was not met.
        if (condition !== undefined) walkCondition(condition, isInBranch || index > 0, add);
        walk(body, true);
      }
    }
  };
  for (const nodes of parts) walk(nodes, false);
  return [...needs].map(([name, { kinds, required, hasDefault }]) => ({
    ...{ name, kinds: [...kinds], required, hasDefault },
  }));
}

function walkCondition(
  condition: Condition,
  isInBranch: boolean,
  add: (operand: PathOperand, kind: ValueKind, required: boolean) => void,
): void {
  switch (condition.kind) {
    case 'truthy':
      if (condition.operand.kind === 'path') add(condition.operand, 'flag', false);
      return;
    case 'not':
      walkCondition(condition.condition, isInBranch, add);
      return;
    case 'compare': {
      const sides = [condition.left, condition.right];
      const isAboutNothing = sides.some(isNoValue);
      for (const side of sides)
        if (side.kind === 'path')
          add(side, isAboutNothing ? 'flag' : 'scalar', !isAboutNothing && !isInBranch);
      return;
    }
    default:
      walkCondition(condition.left, isInBranch, add);
      // Asked only where the left side does not decide.
      walkCondition(condition.right, true, add);
  }
}

/** `nil`, `blank`, `empty`. */
export function isNoValue(operand: Operand): boolean {
  return (
    operand.kind === 'blank' ||
    operand.kind === 'empty' ||
    (operand.kind === 'literal' && operand.value === null)
  );
}
