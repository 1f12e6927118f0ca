import { isBlank } from '../values/read-path.ts';
import { type ExpressionFault, operandOf } from './parse-condition.ts';
import type { FilterCall, FilterName, LiteralOperand, PathOperand } from './template.ts';
import { isSign, type Word } from './words.ts';

const STYLES: Readonly<Record<FilterName, readonly string[]>> = {
  date: ['short', 'medium', 'long', 'full'],
  time: [],
  relative_day: [],
  money: [],
  number: [],
  plural: [],
  list: ['and', 'or'],
  name: [],
};

const FILTER_NAMES = Object.keys(STYLES) as readonly FilterName[];

/** How many, in the words of `Intl.PluralRules`. */
const PLURAL_FORMS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** What stands between `{{` and `}}`. */
export interface ParsedValue {
  readonly operand: PathOperand | LiteralOperand;
  readonly filter?: FilterCall;
  readonly fallback?: string;
}

/** A fault with the code that an issue has for it. */
export interface ValueFault extends ExpressionFault {
  readonly code?: 'unknown-filter' | 'bad-argument' | undefined;
  readonly name?: string | undefined;
}

/** `name | filter: arguments | default: "text"`. */
export function parseValue(words: readonly Word[]): ParsedValue | ValueFault {
  const operand = operandOf(words[0]);
  if ('fault' in operand) return operand;
  let parsed: ParsedValue = { operand };
  let at = 1;
  while (at < words.length) {
    const bar = words[at] as Word;
    if (!isSign(bar, '|')) return { fault: '| or the end', at: bar };
    const filter = words[at + 1];
    if (filter?.kind !== 'name') return { fault: 'the name of a filter', at: filter ?? bar };
    let end = at + 2;
    while (end < words.length && !isSign(words[end], '|')) end += 1;
    const next = withFilter(parsed, filter, words.slice(at + 2, end));
    if ('fault' in next) return next;
    parsed = next;
    at = end;
  }
  return parsed;
}

function withFilter(parsed: ParsedValue, filter: Word, words: readonly Word[]): ParsedValue | ValueFault {
  const name = filter.text;
  const wrong = (fault: string, at: Word = filter): ValueFault => ({ code: 'bad-argument', name, fault, at });
  const isKnown = FILTER_NAMES.includes(name as FilterName);
  if (!isKnown && name !== 'default')
    return { code: 'unknown-filter', name, fault: ['default', ...FILTER_NAMES].join(', '), at: filter };
  if (parsed.fallback !== undefined) return wrong('default as the last filter');
  const [colon, ...rest] = words;
  if (colon !== undefined && !isSign(colon, ':')) return { fault: ':, | or the end', at: colon };
  if (name === 'default') {
    const [value, more] = rest;
    if (value === undefined || (value.kind !== 'string' && value.kind !== 'number') || more !== undefined)
      return wrong('one text or number', more ?? value ?? filter);
    if (isBlank(value.text)) return wrong('a text that is not blank', value);
    const filled = { ...parsed, fallback: value.text };
    if (parsed.filter?.name !== 'name') return filled;
    return { ...filled, filter: { ...parsed.filter, neutral: value.text } };
  }
  if (parsed.filter !== undefined) return wrong('one filter and a default');
  if (name === 'plural') {
    const forms = formsOf(rest);
    if (typeof forms === 'string') return wrong(forms);
    return { ...parsed, filter: { name, forms } };
  }
  const [style, more] = rest;
  const known = STYLES[name as FilterName];
  if (colon !== undefined && known.length === 0) return wrong('no argument', style ?? colon);
  if (colon !== undefined && (style?.kind !== 'string' || !known.includes(style.text) || more !== undefined))
    return wrong(`one of "${known.join('", "')}"`, more ?? style ?? colon);
  return {
    ...parsed,
    filter:
      style === undefined ? { name: name as FilterName } : { name: name as FilterName, style: style.text },
  };
}

/** `one: "day", other: "days"`, or what is needed instead. */
function formsOf(words: readonly Word[]): Readonly<Record<string, string>> | string {
  const forms: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 4) {
    const [key, colon, text, comma] = words.slice(at, at + 4);
    if (key?.kind !== 'name' || !PLURAL_FORMS.includes(key.text))
      return `forms of ${PLURAL_FORMS.join(', ')}`;
    if (!isSign(colon, ':') || text?.kind !== 'string' || isBlank(text.text)) return `${key.text}: "a text"`;
    const isLast = at + 4 >= words.length;
    if ((comma !== undefined && !isSign(comma, ',')) || (isLast && comma !== undefined))
      return 'a comma between two forms';
    if (forms[key.text] !== undefined) return `${key.text} once`;
    forms[key.text] = text.text;
  }
  return forms.other === undefined ? 'other: "a text"' : forms;
}
