import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMacro, type MacroValues, renderMacro } from '../../src/macros/index.ts';
import { parseTemplate } from '../../src/macros/template/parse-template.ts';
import type { TemplateNode } from '../../src/macros/template/template.ts';

// A template as a tree of its own, printed here: what is read must be this tree again.
type Tree =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly fallback?: string | undefined }
  | {
      readonly kind: 'if';
      readonly branches: readonly Arm[];
      readonly otherwise?: readonly Tree[] | undefined;
    };
interface Arm {
  readonly condition: Asked;
  readonly body: readonly Tree[];
}
type Asked =
  | { readonly kind: 'there'; readonly name: string }
  | { readonly kind: 'is'; readonly name: string; readonly literal: string }
  | { readonly kind: 'and' | 'or'; readonly left: Asked; readonly right: Asked };

const NAMES = ['a', 'b', 'c.d', 'c.e', 'f-g', 'h_1'];
const name = fc.constantFrom(...NAMES);
/** Visible at both ends, so that white space control and blank blocks play no part. */
const text = fc
  .string({
    unit: fc.constantFrom('x', 'y', ' ', '\n', '{', '}', '%', '$', '&', '-', 'ü', '字'),
    maxLength: 8,
  })
  .map((inner) => `<${inner.replaceAll(/\{[{%]/g, '')}>`)
  .filter((one) => !/\{[{%]/.test(one));
const literal = fc.constantFrom('x', 'y z', '1', "it's");
const asked = fc.letrec<{ asked: Asked; simple: Asked }>((tie) => ({
  simple: fc.oneof(
    fc.record({ kind: fc.constant('there' as const), name }),
    fc.record({ kind: fc.constant('is' as const), name, literal }),
  ),
  // The left side is simple: conditions bind to the right.
  asked: fc.oneof(
    { depthSize: 'small' },
    tie('simple'),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('simple'),
      right: tie('asked'),
    }),
  ),
})).asked;
const trees = fc.letrec<{ nodes: readonly Tree[]; node: Tree }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('text' as const), text }),
    fc.record({
      kind: fc.constant('value' as const),
      name,
      fallback: fc.option(literal, { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('if' as const),
      branches: fc.array(
        fc.record({ condition: asked, body: tie('nodes') as fc.Arbitrary<readonly Tree[]> }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      otherwise: fc.option(tie('nodes') as fc.Arbitrary<readonly Tree[]>, { nil: undefined }),
    }),
  ),
  nodes: fc
    .array(tie('node'), { minLength: 1, maxLength: 4 })
    // Two texts in a row are one.
    .map((all) => all.filter((one, at) => one.kind !== 'text' || all[at - 1]?.kind !== 'text')),
})).nodes;

function printed(nodes: readonly Tree[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'value')
        return `{{ ${node.name}${node.fallback === undefined ? '' : ` | default: "${node.fallback}"`} }}`;
      const arms = node.branches.map(
        ({ condition, body }, at) =>
          `{% ${at === 0 ? 'if' : 'elsif'} ${askedText(condition)} %}${printed(body)}`,
      );
      const otherwise = node.otherwise === undefined ? '' : `{% else %}${printed(node.otherwise)}`;
      return `${arms.join('')}${otherwise}{% endif %}`;
    })
    .join('');
}

function askedText(condition: Asked): string {
  if (condition.kind === 'there') return condition.name;
  if (condition.kind === 'is') return `${condition.name} == "${condition.literal}"`;
  return `${askedText(condition.left)} ${condition.kind} ${askedText(condition.right)}`;
}

/** What was read, as a tree of the kind above. */
function treeOf(nodes: readonly TemplateNode[]): unknown {
  const conditionOf = (condition: unknown): unknown => {
    const { kind, operand, left, right } = condition as Record<string, Record<string, unknown>> & {
      kind: string;
    };
    if (kind === 'truthy') return { kind: 'there', name: operand?.name };
    if (kind === 'compare') return { kind: 'is', name: left?.name, literal: right?.value };
    return { kind, left: conditionOf(left), right: conditionOf(right) };
  };
  return nodes.map((node) => {
    if (node.kind === 'text') return { kind: 'text', text: node.text };
    if (node.kind === 'value')
      return { kind: 'value', name: (node.operand as { name?: string }).name, fallback: node.fallback };
    const arms = node.branches.filter(({ condition }) => condition !== undefined);
    const last = node.branches.at(-1);
    return {
      kind: 'if',
      branches: arms.map(({ condition, body }) => ({
        condition: conditionOf(condition),
        body: treeOf(body),
      })),
      otherwise: last?.condition === undefined && last !== undefined ? treeOf(last.body) : undefined,
    };
  });
}

/** What a tree prints and asks for, worked out without the library. */
function expected(
  nodes: readonly Tree[],
  values: ReadonlyMap<string, string>,
): { text: string; missing: Set<string> } {
  const missing = new Set<string>();
  const holds = (condition: Asked): boolean => {
    if (condition.kind === 'there') return values.has(condition.name);
    if (condition.kind === 'is') {
      if (!values.has(condition.name)) missing.add(condition.name);
      return values.get(condition.name) === condition.literal;
    }
    const before = missing.size;
    const known = new Set(missing);
    const left = holds(condition.left);
    const lacks = missing.size > before || (condition.left.kind === 'is' && known.has(condition.left.name));
    if (!lacks && left === (condition.kind === 'or')) return left;
    const right = holds(condition.right);
    return condition.kind === 'and' ? left && right : left || right;
  };
  const walk = (all: readonly Tree[]): string =>
    all
      .map((node) => {
        if (node.kind === 'text') return node.text;
        if (node.kind === 'value') {
          const value = values.get(node.name) ?? node.fallback;
          if (value === undefined) missing.add(node.name);
          return value ?? '';
        }
        const arm = node.branches.find(({ condition }) => holds(condition));
        return walk(arm?.body ?? node.otherwise ?? []);
      })
      .join('');
  return { text: walk(nodes), missing };
}

/** Signs that mean something to one template language or another. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        '{{ a }}',
        '{% if a %}',
        '{% endif %}',
        '{% raw %}',
        '$&',
        '$1',
        '$\u007ba}',
        '<%',
        '%>',
        '\\',
        '"',
        "'",
        '|',
        'default',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  // Control characters and marks of direction are left out of values; that is tested by itself.
  .map((one) => `v${one.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')}`);

const objectOf = (values: ReadonlyMap<string, string>): MacroValues => {
  const root: Record<string, unknown> = {};
  for (const [key, value] of values) {
    const [head, tail] = key.split('.') as [string, string?];
    if (tail === undefined) root[head] = value;
    else root[head] = { ...(root[head] as object | undefined), [tail]: value };
  }
  return root;
};
const valuesArbitrary = fc
  .uniqueArray(fc.tuple(name, fc.oneof(literal, hostile)), { selector: ([one]) => one })
  .map((entries) => new Map(entries));

describe('laws of templates', () => {
  it('B10 what is printed is read again: parse after print is identity', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const issues: never[] = [];
        expect(treeOf(parseTemplate(printed(tree), 'body', issues))).toEqual(tree);
        expect(issues).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('B10 a text is the whole text or none: it asks for exactly what it prints or compares', () => {
    fc.assert(
      fc.property(trees, valuesArbitrary, (tree, values) => {
        const macro = defineMacro({ id: 'x', language: 'en', text: printed(tree) as string });
        const wanted = expected(tree, values);
        const rendered = renderMacro(macro, objectOf(values));
        if (rendered.ok) {
          expect(wanted.missing).toEqual(new Set());
          expect(rendered.text).toBe(wanted.text);
          return;
        }
        const names = rendered.issues.map((issue) => issue.name);
        expect(new Set(names)).toEqual(wanted.missing);
        expect(rendered.issues.every(({ code }) => code === 'missing-value')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('B10 the needs that are always asked for are those that no values of others do without', () => {
    fc.assert(
      fc.property(trees, valuesArbitrary, (tree, values) => {
        const macro = defineMacro({ id: 'x', language: 'en', text: printed(tree) as string });
        for (const need of macro.needs.filter(({ required }) => required)) {
          const without = new Map([...values].filter(([key]) => key !== need.name));
          expect(expected(tree, without).missing.has(need.name)).toBe(true);
        }
        const known = new Set(macro.needs.map((need) => need.name));
        for (const one of expected(tree, values).missing) expect(known.has(one)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('hostile values never become syntax, in either format', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const macro = defineMacro({ id: 'x', language: 'en', text: '[{{ a }}|{{ b }}]' });
        const rendered = renderMacro(macro, { a, b });
        expect(rendered.ok && rendered.text).toBe(`[${a}|${b}]`);
        const html = renderMacro(macro, { a, b }, { format: 'html' });
        expect(html.ok && html.text).not.toMatch(/[<>"'](?!br>)/);
      }),
      { numRuns: 1_000 },
    );
  });

  it('any text is read, and any values are answered, without an exception', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        ' if ',
        ' else ',
        'endif',
        'case ',
        'when ',
        'raw',
        'comment',
        'a',
        '.',
        '|',
        'date',
        ':',
        '"',
        '-',
        '==',
        ' and ',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.object(), (pieces, values) => {
        const source = pieces.join('');
        const macro = defineMacro({ id: 'x', language: 'en', text: source as string });
        const rendered = renderMacro(macro, values);
        for (const { start, end, line, column } of rendered.ok ? [] : rendered.issues) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.length);
          const lines = source.slice(0, start).split('\n');
          expect([line, column]).toEqual([lines.length, (lines.at(-1) as string).length + 1]);
        }
        if (rendered.ok) expect(rendered.text).not.toMatch(/undefined|NaN|\[object/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('these laws tell right from wrong', () => {
  type Print = (text: string, values: Readonly<Record<string, unknown>>) => string;
  const printsValues = (print: Print) =>
    fc.property(hostile, hostile, (a, b) => {
      expect(print('[{{ a }}|{{ b }}]', { a, b })).toBe(`[${a}|${b}]`);
    });
  const ours: Print = (text, values) => {
    const rendered = renderMacro(defineMacro({ id: 'x', language: 'en', text }), values);
    return rendered.ok ? rendered.text : '';
  };
  // What people write first: replace the placeholders one after the other; then with a function, against `$&`.
  const replaced: Print = (text, values) =>
    Object.entries(values).reduce((all, [key, value]) => all.replaceAll(`{{ ${key} }}`, String(value)), text);
  const replacedPlainly: Print = (text, values) =>
    Object.entries(values).reduce(
      (all, [key, value]) => all.replaceAll(`{{ ${key} }}`, () => String(value)),
      text,
    );
  // Values that hold a later placeholder are rare among the hostile ones: this one always does.
  const rereads = (print: Print) => print('[{{ a }}|{{ b }}]', { a: '{{ b }}', b: 'B' }) === '[{{ b }}|B]';

  it('what obeys dollar signs or reads values again is refused, ours is not', () => {
    const check = (print: Print) => fc.check(printsValues(print), { numRuns: 2_000 }).failed;
    expect([ours, replaced].map(check)).toEqual([false, true]);
    expect([ours, replaced, replacedPlainly].map(rereads)).toEqual([true, false, false]);
  });
});
