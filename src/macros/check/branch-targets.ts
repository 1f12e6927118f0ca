import { isMet } from '../template/evaluate.ts';
import type { Condition, PathOperand, TemplateNode, TemplateRange } from '../template/template.ts';
import { isNothing, readPath } from '../values/read-path.ts';

/** A condition, and whether it has to hold. */
export interface Wanted {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** One way through a template that some trial should go. */
export interface BranchTarget {
  /** What tells it from every other: a branch, a block of which no branch is taken, a value with a default, a name. */
  readonly key: object;
  readonly part: string;
  readonly range: TemplateRange;
  /** All that has to hold. */
  readonly wanted: readonly Wanted[];
  /** A branch that is written down; not the silent case that none is taken. */
  readonly isWritten: boolean;
}

/** Every way that some trial should go, in order. */
export function branchTargets(
  parts: readonly { readonly name: string; readonly nodes: readonly TemplateNode[] }[],
): readonly BranchTarget[] {
  const targets: BranchTarget[] = [];
  const walk = (nodes: readonly TemplateNode[], part: string, outer: readonly Wanted[]): void => {
    for (const node of nodes) {
      const silent = { key: node, part, range: node, isWritten: false };
      const hasWords = node.kind === 'value' && (node.fallback !== undefined || node.filter?.name === 'name');
      if (hasWords && node.operand.kind === 'path')
        targets.push({ ...silent, wanted: [...outer, isThere(node.operand, false)] });
      if (node.kind !== 'branches') continue;
      let before = outer;
      for (const branch of node.branches) {
        const { condition, body } = branch;
        const wanted = condition === undefined ? before : [...before, { condition, holds: true }];
        targets.push({ key: branch, part, range: branch, wanted, isWritten: true });
        walk(body, part, wanted);
        if (condition !== undefined) before = [...before, { condition, holds: false }];
      }
      if (node.branches.at(-1)?.condition !== undefined) targets.push({ ...silent, wanted: before });
    }
  };
  for (const { name, nodes } of parts) walk(nodes, name, []);
  return targets;
}

function isThere(operand: PathOperand, holds: boolean): Wanted {
  return { condition: { kind: 'truthy', operand }, holds };
}

/** The ways that a template goes with these values, as keys of targets. */
export function waysTaken(nodes: readonly TemplateNode[], values: unknown): readonly object[] {
  return nodes.flatMap((node): readonly object[] => {
    if (node.kind === 'text') return [];
    if (node.kind === 'value')
      return node.operand.kind === 'path' && isNothing(readPath(values, node.operand.keys)) ? [node] : [];
    const taken = node.branches.find(
      ({ condition }) => condition === undefined || isMet(condition, values, () => undefined, undefined),
    );
    return taken === undefined ? [node] : [taken, ...waysTaken(taken.body, values)];
  });
}
