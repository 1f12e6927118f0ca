import type { AnyMacro } from '../macro.ts';
import type { TemplateNode, ValueNode } from '../template/template.ts';
import { type Found, found } from './finding-at.ts';

/** Whole numbers beyond this one take no form that smaller ones have not taken, but for round millions. */
const LARGEST_COUNT = 200;

/** Plurals without a form that the language has for whole numbers. */
export function pluralFindings(macro: AnyMacro): readonly Found[] {
  const rules = new Intl.PluralRules(macro.language);
  const needed = new Set(Array.from({ length: LARGEST_COUNT + 1 }, (_, count) => rules.select(count)));
  return macro.parts.flatMap(({ name: part, nodes }) =>
    valuesIn(nodes).flatMap(({ filter, start, end }) =>
      [...needed]
        .filter((form) => filter?.forms !== undefined && filter.forms[form] === undefined)
        .map((form) => found('plural-form-missing', 'serious', part, { start, end, name: form })),
    ),
  );
}

function valuesIn(nodes: readonly TemplateNode[]): readonly ValueNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'value') return [node];
    return node.kind === 'text' ? [] : node.branches.flatMap(({ body }) => valuesIn(body));
  });
}
