import { describe, expect, it } from 'vitest';
import { defineMacro, type MacroValues, renderMacro } from '../../src/macros/index.ts';

const read = (text: string) => defineMacro({ id: 'x', language: 'en', text });
const print = (text: string, values: MacroValues = {}) => {
  const rendered = renderMacro(read(text), values);
  return rendered.ok ? rendered.text : rendered.issues.map(({ code }) => code).join(' ');
};
/** Code and the text that the range points at. */
const faults = (text: string) =>
  read(text).issues.map(({ code, start, end }) => [code, text.slice(start, end)]);

describe('what a template says', () => {
  it.each([
    ['plain text', 'plain text'],
    ['', ''],
    ['a {{ a }} b', 'a 1 b'],
    ['{{a}}{{ b.c }}', '12'],
    ['{{ "a" }}{{ \'b\' }}{{ 5.0 }}{{ -3 }}', 'ab5.0-3'],
    ['{% if a %}x{% endif %}{% if z %}y{% endif %}', 'x'],
    ['{% if z %}x{% elsif a %}y{% else %}z{% endif %}', 'y'],
    ['{% if z %}x{% elsif z %}y{% else %}z{% endif %}', 'z'],
    ['{% unless z %}x{% endunless %}{% unless a %}y{% else %}z{% endunless %}', 'xz'],
    ['{% unless a %}x{% elsif b %}y{% endunless %}', 'y'],
    ['{% case a %}{% when 1 %}x{% when 2, 3 %}y{% endcase %}', 'x'],
    ['{% case b.c %}{% when 1 %}x{% when 2 or "3" %}y{% else %}z{% endcase %}', 'y'],
    ['{% case a %} \n {% when "1" %}x{% else %}z{% endcase %}', 'z'],
    ['{% if a == 1 and b.c == 2 %}x{% endif %}', 'x'],
    ['{% if a == 1 and b.c == 3 or a == 1 %}x{% endif %}', 'x'],
    // From the right, as in Liquid: true and (false and (false or true)).
    ['{% if true and false and false or true %}x{% else %}y{% endif %}', 'y'],
    ['{% if a != 2 %}x{% endif %}{% if a <> 1 %}y{% endif %}', 'x'],
    ['{% if a < 2 and a <= 1 and a > 0 and a >= 1 %}x{% endif %}', 'x'],
    ['{% if name contains "nn" %}x{% endif %}{% if list contains "b" %}y{% endif %}', 'xy'],
    ['{% if z == blank and z == nil and none == null %}x{% endif %}', 'x'],
    ['{% if empty_text == blank and empty_text == empty %}x{% endif %}', 'x'],
    ['{% if nothing == empty %}x{% endif %}{% if nothing %}y{% endif %}', 'xy'],
    ['{% if white %}x{% else %}y{% endif %}', 'y'],
    ['a{% comment %}{{ z }}{% comment %}{% endcomment %}{% if %}{% endcomment %}b', 'ab'],
    ['a{% # {{ z }} %}b', 'ab'],
    ['{% raw %}{{ a }} {% if %}{% endraw %}', '{{ a }} {% if %}'],
    ['a  {{- a -}}  b', 'a1b'],
    ['a \n {%- if a -%} \n b \n {%- endif -%} \n c', 'abc'],
    ['a {%- comment -%} x {%- endcomment -%} b', 'ab'],
    ['a {%- raw -%} x {%- endraw -%} b', 'axb'],
    ['{% if a %}  {% else %} {% endif %}|', '|'],
    ['{% if a %}  {% else %}x{% endif %}|', '  |'],
    ['} }} %} { {a} #', '} }} %} { {a} #'],
  ])('%j is %j', (text, expected) => {
    const values = { a: 1, b: { c: 2 }, name: 'Anna', list: ['a', 'b'], none: null, empty_text: '' };
    expect(print(text, { ...values, nothing: [], white: ' \n' })).toBe(expected);
  });
});

describe('B10 every mistake of a text is told at once, with its place', () => {
  it.each([
    ['a {{ b', [['unclosed-tag', '{{']]],
    ['a {% if b %}', [['unclosed-block', '{%']]],
    ['{% comment %} a', [['unclosed-block', '{% comment %}']]],
    ['{% raw %} a', [['unclosed-block', '{% raw %}']]],
    [
      '{% for a in b %}{% endfor %}',
      [
        ['unknown-tag', '{% for a in b %}'],
        ['unknown-tag', '{% endfor %}'],
      ],
    ],
    ['{% include "a" %}', [['unknown-tag', '{% include "a" %}']]],
    ['{%%}', [['unknown-tag', '{%%}']]],
    ['{% endif %}', [['unexpected-tag', '{% endif %}']]],
    ['{% if a %}{% endcase %}{% endif %}', [['unexpected-tag', '{% endcase %}']]],
    ['{% if a %}{% else %}{% elsif b %}{% endif %}', [['unexpected-tag', '{% elsif b %}']]],
    ['{% if a %}{% else %}{% else %}{% endif %}', [['unexpected-tag', '{% else %}']]],
    ['{% case a %}x{% when 1 %}{% endcase %}', [['unexpected-tag', 'x']]],
    ['{% case a %}{{ b }}{% when 1 %}{% endcase %}', [['unexpected-tag', '{{ b }}']]],
    ['{% case a %}{% when 1 %}{% when 1 %}{% endcase %}', [['bad-expression', '{% when 1 %}']]],
    ['{% case a %}{% when b %}{% endcase %}', [['bad-expression', 'b']]],
    ['{% case a %}{% when %}{% endcase %}', [['bad-expression', '{% when %}']]],
    ['{% case a %}{% when 1 2 %}{% endcase %}', [['bad-expression', '2']]],
    ['{% case a %}{% when 1, %}{% endcase %}', [['bad-expression', ',']]],
    ['{% case a b %}{% when 1 %}{% endcase %}', [['bad-expression', 'b']]],
    ['{% case %}{% when 1 %}{% endcase %}', [['bad-expression', '{% case %}']]],
    ['{% if %}{% endif %}', [['bad-expression', '{% if %}']]],
    ['{% if a = b %}{% endif %}', [['bad-expression', '=']]],
    ['{% if a == %}{% endif %}', [['bad-expression', '{% if a == %}']]],
    ['{% if a == b c %}{% endif %}', [['bad-expression', 'c']]],
    ['{% if a and %}{% endif %}', [['bad-expression', '{% if a and %}']]],
    ['{% if and a %}{% endif %}', [['bad-expression', 'and']]],
    ['{% if blank %}{% endif %}', [['bad-expression', 'blank']]],
    ['{% if a > blank %}{% endif %}', [['bad-expression', 'blank']]],
    ["{% if '2' > 1 %}{% endif %}", [['bad-expression', '1']]],
    ['{% if a %}{% else b %}{% endif %}', [['bad-expression', 'b']]],
    ['{% if a %}{% endif b %}', [['bad-expression', 'b']]],
    ['{{ }}', [['bad-expression', '{{ }}']]],
    ['{{ a b }}', [['bad-expression', 'b']]],
    ['{{ a[0] }}', [['bad-expression', '[']]],
    ['{{ a..b }}', [['bad-expression', '.']]],
    ['{{ @a }}', [['bad-expression', '@']]],
    ['{{ "a }}', [['bad-expression', '"']]],
    ['{{ 5a }}', [['bad-expression', '5']]],
    ['{{ a | }}', [['bad-expression', '|']]],
    ['{{ a | upcase }}', [['unknown-filter', 'upcase']]],
    ['{{ a | date: "%Y" }}', [['bad-argument', '"%Y"']]],
    ['{{ a | date: short }}', [['bad-argument', 'short']]],
    ['{{ a | date: "long" b }}', [['bad-argument', 'b']]],
    ['{{ a | date: }}', [['bad-argument', ':']]],
    ['{{ a | money: "EUR" }}', [['bad-argument', '"EUR"']]],
    ['{{ a | money b }}', [['bad-expression', 'b']]],
    ['{{ a | date | time }}', [['bad-argument', 'time']]],
    ['{{ a | default: "x" | date }}', [['bad-argument', 'date']]],
    ['{{ a | default }}', [['bad-argument', 'default']]],
    ['{{ a | default: b }}', [['bad-argument', 'b']]],
    ['{{ a | default: " " }}', [['bad-argument', '" "']]],
    ['{{ a | default: "x", "y" }}', [['bad-argument', ',']]],
    ['{{ a | plural: one: "x" }}', [['bad-argument', 'plural']]],
    ['{{ a | plural: other: x }}', [['bad-argument', 'plural']]],
    ['{{ a | plural: some: "x" }}', [['bad-argument', 'plural']]],
    ['{{ a | plural: other: "x" other: "y" }}', [['bad-argument', 'plural']]],
    ['{{ a | plural: other: "x", other: "y" }}', [['bad-argument', 'plural']]],
    ['{{ a | plural: other: "x", }}', [['bad-argument', 'plural']]],
    ['{{ a | plural: "other": "x" }}', [['bad-argument', 'plural']]],
    ['{{ a | date ":" "short" }}', [['bad-expression', '":"']]],
    ['{% case a %}{% when "a" "," "b" %}{% endcase %}', [['bad-expression', '","']]],
    ['{% case a %}{% when nil %}{% endcase %}', [['bad-expression', 'nil']]],
    [
      '{% if a %}{% if b == %}{{ c | d }}{% endif %}{% for %}',
      [
        ['bad-expression', '{% if b == %}'],
        ['unknown-filter', 'd'],
        ['unknown-tag', '{% for %}'],
        ['unclosed-block', '{%'],
      ],
    ],
  ] as const)('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
    expect(renderMacro(read(text), {}).ok).toBe(false);
  });

  it('lines and columns are counted from one', () => {
    const [issue] = read('a\n\nbc {{ d | e }}').issues;
    expect(issue).toMatchObject({ line: 3, column: 11, name: 'e', received: 'e', part: 'body' });
    expect(issue?.expected).toContain('money');
  });

  it('long, deep and endless texts are refused', () => {
    expect(read('a'.repeat(100_000)).issues).toEqual([]);
    expect(faults('a'.repeat(100_001))[0]?.[0]).toBe('template-too-long');
    const deep = (blocks: number) => `${'{% if a %}'.repeat(blocks)}x${'{% endif %}'.repeat(blocks)}`;
    expect(print(deep(20), { a: 1 })).toBe('x');
    expect(faults(deep(21))[0]?.[0]).toBe('too-deep');
    expect(faults(deep(4_000)).length).toBe(1);
    const many = (words: number) => `{% if a${' and a'.repeat(words)} %}x{% endif %}`;
    expect(print(many(49), { a: 1 })).toBe('x');
    expect(faults(many(50))[0]?.[0]).toBe('bad-expression');
    const whens = (values: number) =>
      `{% case a %}{% when 0${Array.from({ length: values }, (_, at) => `, ${at + 1}`).join('')} %}x{% endcase %}`;
    expect(print(whens(49), { a: 7 })).toBe('x');
    expect(faults(whens(50))[0]?.[0]).toBe('bad-expression');
    const issues = read('{{ a | b }}'.repeat(500)).issues;
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.code).toBe('too-many-issues');
  });
});

describe('what a macro is made of', () => {
  it('a language tag, an id, a text, known parts', () => {
    const text = 'x';
    expect(() => defineMacro({ id: '', language: 'en', text })).toThrow(RangeError);
    expect(() => defineMacro({ id: 'x', language: 'e_n', text })).toThrow(/language: e_n/);
    expect(() => defineMacro({ id: 'x', language: 5 as never, text })).toThrow(RangeError);
    expect(() => defineMacro({ id: 'x', language: 'en', text: 5 as never })).toThrow(TypeError);
    expect(() => defineMacro({ id: 'x', language: 'en', text: null as never })).toThrow(/not null/);
    expect(() => defineMacro({ id: 'x', language: 'en', text: { body: 'x' } as never })).toThrow(/text.body/);
    expect(() => defineMacro({ id: 'x', language: 'en', text: { facts: 5 as never } })).toThrow(TypeError);
    expect(defineMacro({ id: 'x', language: 'zh-Hant', text: { facts: undefined } }).parts).toEqual([]);
  });

  it('its needs: what it asks for, of which kind, always or not', () => {
    const macro = read(
      '{{ a }}{{ a | date }}{{ b | default: "x" }}{{ c | name }}{% if d and e == 1 %}{{ f | money }}{% endif %}{% if g != nil %}{{ h }}{% elsif i < 2 %}{% endif %}{{ f | number }}',
    );
    expect(macro.needs).toEqual([
      { name: 'a', kinds: ['text', 'date'], required: true, hasDefault: false },
      { name: 'b', kinds: ['text'], required: false, hasDefault: true },
      { name: 'c', kinds: ['name'], required: false, hasDefault: false },
      { name: 'd', kinds: ['flag'], required: false, hasDefault: false },
      { name: 'e', kinds: ['scalar'], required: false, hasDefault: false },
      { name: 'f', kinds: ['money', 'number'], required: true, hasDefault: false },
      { name: 'g', kinds: ['flag'], required: false, hasDefault: false },
      { name: 'h', kinds: ['text'], required: false, hasDefault: false },
      { name: 'i', kinds: ['scalar'], required: false, hasDefault: false },
    ]);
  });

  it('a block that prints nothing still asks what its conditions ask', () => {
    expect(
      read('{% if a == 1 %} {% if b == 2 %}{% endif %}{% endif %}x').needs.map(({ name }) => name),
    ).toEqual(['a', 'b']);
    expect(print('{% if a == 1 %} {% if b == 2 %} {% endif %} {% endif %}x', { a: 1, b: 2 })).toBe('x');
  });

  it('a promise is one of its values', () => {
    const use = { id: 'x', language: 'en', promise: 'reply.by' } as const;
    expect(defineMacro({ ...use, text: 'By {{ reply.by | date }}' }).issues).toEqual([]);
    expect(defineMacro({ ...use, text: 'Soon' }).issues[0]).toMatchObject({
      code: 'missing-value',
      name: 'reply.by',
    });
  });
});
