import { describe, expect, it } from 'vitest';
import { defineMacro, type MacroValues, renderMacro } from '../../src/macros/index.ts';
import { isPresent, sharedText, skipNote } from './shared-files.ts';

// Cases of golden-liquid (MIT), read where they lie.
const path = 'templating/liquid-core-subset.json';
interface LiquidCase {
  readonly name: string;
  readonly template: string;
  readonly data: MacroValues;
  readonly result?: string;
}
const { valid, invalid } = (isPresent(path) ? JSON.parse(sharedText(path)) : { valid: [], invalid: [] }) as {
  readonly valid: readonly LiquidCase[];
  readonly invalid: readonly LiquidCase[];
};

const TAGS = ['if', 'elsif', 'else', 'endif', 'unless', 'endunless', 'case', 'when', 'endcase'];
/** Made of nothing but tags and filters that we have: said by the case alone, not by our parser. */
const isOurs = ({ template }: LiquidCase) =>
  [...template.matchAll(/\{%-?\s*([\w#]*)/g)].every(([, tag]) => TAGS.includes(tag ?? '')) &&
  [...template.matchAll(/\|\s*(\w+)/g)].every(([, filter]) => filter === 'default');

/**
 * Of those, what this library leaves out on purpose: indexes and computed names, properties that a list or a text
 * has by itself, white space or a question mark in a name, `blank` and `empty` but in `==` and `!=`, values in
 * `when`, arguments of `default` other than one literal, and blocks that Liquid itself forgives.
 */
const LEFT_OUT: readonly (readonly [string, RegExp])[] = [
  ['indexes and computed names', /\[/],
  ['properties of lists and texts', /\{\{ (?:a|s|nosuchthing)\.(?:first|last|size) \}\}/],
  ['names with a question mark or white space', /bar\?|foo\. |foo \n/],
  [
    'blank and empty as values',
    /\{\{ (?:blank|empty)|if (?:blank|empty)|[<>]=? blank|[<>]=? empty|blank [<>]|empty [<>]/,
  ],
  ['values in when', /when (?:other|nosuchthing|a, |y )|'bar' and 'Hello'/],
  ['a value twice in a case', /'Hello', 'Hello'/],
  ['branches after else', /else %\}.*(?:else|elsif|when)/],
  ['words after else', /else nonsense/],
  ['arguments of default', /allow_false|default \}\}|default: bar/],
];
const leftOut = ({ template }: LiquidCase) => LEFT_OUT.find(([, shape]) => shape.test(template))?.[0];

const answerTo = ({ template, data }: LiquidCase) => {
  const macro = defineMacro({ id: 'x', language: 'en', text: template });
  return { macro, rendered: renderMacro(macro, data) };
};

describe.skipIf(!isPresent(path))(`the cases of Liquid${skipNote(path)}`, () => {
  it('there are as many as one was told', () => {
    expect([valid.length, invalid.length]).toEqual([610, 103]);
    expect(valid.filter(isOurs)).toHaveLength(182);
  });

  it('made of our tags and filters: printed as Liquid prints them, or refused because a value is missing', () => {
    const counts = { same: 0, missing: 0 };
    for (const one of valid.filter((each) => isOurs(each) && leftOut(each) === undefined)) {
      const { rendered } = answerTo(one);
      if (rendered.ok) {
        expect([one.template, rendered.text]).toEqual([one.template, one.result]);
        counts.same += 1;
        continue;
      }
      const codes = new Set(rendered.issues.map(({ code }) => code));
      // Where Liquid prints nothing for a missing value, or compares with it, we refuse by design.
      expect([
        one.template,
        [...codes].every((code) => code === 'missing-value' || code === 'empty-value'),
      ]).toEqual([one.template, true]);
      counts.missing += 1;
    }
    expect(counts).toEqual({ same: 110, missing: 13 });
  });

  it('every other case is refused, with its place, or printed the same', () => {
    const counts = { refused: 0, same: 0 };
    for (const one of valid.filter((each) => !isOurs(each) || leftOut(each) !== undefined)) {
      const { rendered } = answerTo(one);
      if (rendered.ok) expect([one.template, rendered.text]).toEqual([one.template, one.result]);
      counts[rendered.ok ? 'same' : 'refused'] += 1;
      for (const issue of rendered.ok ? [] : rendered.issues) {
        expect(issue.line).toBeGreaterThan(0);
        expect(issue.column).toBeGreaterThan(0);
        expect(one.template.slice(issue.start, issue.end)).not.toBe('');
      }
    }
    expect(counts).toEqual({ refused: 487, same: 0 });
  });

  it('what Liquid refuses is refused', () => {
    for (const one of invalid)
      expect([one.template, answerTo(one).rendered.ok]).toEqual([one.template, false]);
  });
});

const mustache = ['sections', 'inverted', 'comments'].map((name) => `templating/mustache-${name}.json`);

describe.skipIf(!mustache.every(isPresent))(`templates of Mustache${skipNote('templating')}`, () => {
  it.each(mustache)(
    '%s: blocks and comments of another syntax are never printed as something else',
    (file) => {
      const { tests } = JSON.parse(sharedText(file)) as {
        readonly tests: readonly { template: string; data: MacroValues; expected: string }[];
      };
      for (const { template, data, expected } of tests) {
        const { rendered } = answerTo({ name: file, template, data });
        expect([template, rendered.ok ? rendered.text : 'refused']).toEqual([
          template,
          rendered.ok ? expected : 'refused',
        ]);
      }
    },
  );
});
