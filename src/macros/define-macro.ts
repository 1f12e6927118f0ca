import type { Macro, MacroPart, MacroPartName, MacroPartTexts, MacroUse } from './macro.ts';
import type { MacroIssue } from './macro-issue.ts';
import { addIssue } from './template/issue-list.ts';
import { needsOf } from './template/needs.ts';
import { parseTemplate } from './template/parse-template.ts';
import type { ValuesOf } from './typed-values.ts';
import { checkLanguage } from './values/language-tags.ts';

/** What a macro is made of. */
export interface MacroSpec<Source extends string | MacroPartTexts> extends MacroUse {
  /** Names the macro in answers; the same in every language that it is written in. */
  readonly id: string;
  /** BCP 47: `en`, `pt-BR`, `zh-Hant`. */
  readonly language: string;
  /** One template, or one for each part of the reply. */
  readonly text: Source;
}

/** In the order of a good reply. */
export const PART_NAMES: readonly MacroPartName[] = [
  'greeting',
  'empathy',
  'facts',
  'solution',
  'redirect',
  'expectation',
  'closingQuestion',
  'signature',
];

/**
 * Reads a reply template once, and knows from its text which values it needs.
 *
 * The syntax is a strict part of Liquid: `{{ buyer.firstName | default: "there" }}`, `if`, `elsif`, `else`,
 * `unless`, `case`, `when`, comments, `raw`, and dashes against white space. Filters: `date`, `time`,
 * `relative_day`, `money`, `number`, `plural`, `list`, `name`, `default`. No loops, no includes.
 *
 * @param spec - `id`; `language`, BCP 47; `text`, at most 100,000 characters, or an object of parts (`greeting`,
 *   `empathy`, `facts`, `solution` or `redirect`, `expectation`, `closingQuestion`, `signature`), printed in the
 *   order in which they are written; and what it may be used for.
 * @returns The macro. Mistakes in the text do not throw: they are in `issues`, all of them, with line and column, and
 *   such a macro is never rendered.
 * @throws TypeError for a text that is none, RangeError for an empty id, an unknown part, or a language that is no
 *   BCP 47 tag.
 * @example
 * ```ts
 * import { defineMacro } from 'goodstanding/macros';
 *
 * const macro = defineMacro({
 *   id: 'where',
 *   language: 'en',
 *   text: 'Hello {{ buyer.firstName | default: "there" }}, it arrives on {{ tracking.eta | date }}.',
 * });
 * macro.needs.map(({ name, required }) => [name, required]); // => [['buyer.firstName', false], ['tracking.eta', true]]
 * defineMacro({ id: 'x', language: 'en', text: 'Hi {{ name | upcase }}' }).issues[0]?.column; // => 14
 * ```
 */
export function defineMacro<const Source extends string | MacroPartTexts>(
  spec: MacroSpec<Source>,
): Macro<ValuesOf<Source>> {
  const { id, language, text, kinds = ['reply'], ...use } = spec;
  if (typeof id !== 'string' || id === '') throw new RangeError('id: a name is needed');
  checkLanguage(language, 'language');
  const issues: MacroIssue[] = [];
  const parts = textsOf(text).map(([name, source]): MacroPart => {
    return { name, source, nodes: parseTemplate(source, name, issues) };
  });
  const needs = issues.length > 0 ? [] : needsOf(parts.map(({ nodes }) => nodes));
  const [first] = parts;
  const promise = needs.find(({ name }) => name === use.promise);
  if (first !== undefined && issues.length === 0 && use.promise !== undefined && promise === undefined) {
    const details = { name: use.promise, expected: 'a value of the text, as the promise' };
    addIssue(
      issues,
      { part: first.name, source: first.source },
      'missing-value',
      { start: 0, end: 0 },
      details,
    );
  }
  return { id, language, kinds, ...use, parts, needs, issues };
}

function textsOf(text: string | MacroPartTexts): readonly (readonly [MacroPart['name'], string])[] {
  if (typeof text === 'string') return [['body', text]];
  if (typeof text !== 'object' || text === null)
    throw new TypeError(
      `text: a string or an object of parts is needed, not ${text === null ? 'null' : typeof text}`,
    );
  return Object.entries(text).flatMap(([name, source]) => {
    if (!PART_NAMES.includes(name as MacroPartName))
      throw new RangeError(`text.${name}: no part; known: ${PART_NAMES.join(', ')}`);
    if (source === undefined) return [];
    if (typeof source !== 'string')
      throw new TypeError(`text.${name}: a string is needed, not ${typeof source}`);
    return [[name as MacroPartName, source] as const];
  });
}
