import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, parsed, sources, walk } from './files.ts';

// Date's own methods that read or write the machine's zone, or write words for people.
const LOCAL_DATE =
  /^(?:get|set)(?:FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^to(?:Date|Time)String$/;
const LOCALE = /^toLocale/;
const AMBIENT_MEMBERS: ReadonlyMap<string, RegExp> = new Map([
  ['Date', /^(?:now|parse)$/],
  ['Math', /^random$/],
  ['performance', /^(?:now|timeOrigin|mark|measure)$/],
  ['console', /./],
  ['process', /./],
  ['crypto', /./],
  ['DateTime', /^(?:now|local|fromFormat|fromISO|fromJSDate|fromObject)$/],
  ['Settings', /./],
]);
const AMBIENT_NAMES = new Set([
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'navigator',
  'require',
]);

function isNothing(node: ts.Expression | undefined): boolean {
  if (node === undefined) return true;
  if (ts.isIdentifier(node)) return node.text === 'undefined';
  if (node.kind === ts.SyntaxKind.NullKeyword) return true;
  return ts.isArrayLiteralExpression(node) && node.elements.length === 0;
}

function intlFault(name: string, list: readonly ts.Expression[]): string | undefined {
  if (isNothing(list[0])) return `Intl.${name} in the machine's locale`;
  if (name !== 'DateTimeFormat') return undefined;
  const options = list[1];
  const named = options !== undefined && ts.isObjectLiteralExpression(options) ? options.properties : [];
  const hasZone = named.some((property) => property.name?.getText() === 'timeZone');
  return hasZone ? undefined : "Intl.DateTimeFormat in the machine's zone";
}

function callFault(node: ts.CallExpression | ts.NewExpression): string | undefined {
  const callee = node.expression;
  const list = node.arguments ?? [];
  if (ts.isIdentifier(callee) && callee.text === 'Date') {
    if (ts.isCallExpression(node)) return 'Date() without new';
    if (list.length === 0) return 'new Date() reads the clock';
    if (list.length > 1) return "new Date(year, …) is in the machine's zone";
    if (list[0] !== undefined && ts.isStringLiteralLike(list[0])) return 'new Date(text) may be local time';
  }
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const name = callee.name.text;
  if (ts.isIdentifier(callee.expression) && callee.expression.text === 'Intl') return intlFault(name, list);
  if (name === 'localeCompare' && isNothing(list[1])) return "localeCompare in the machine's locale";
  return undefined;
}

function nodeFault(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return callFault(node);
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text;
    if (LOCAL_DATE.test(name) || LOCALE.test(name)) return `.${name}`;
    if (!ts.isIdentifier(node.expression)) return undefined;
    return AMBIENT_MEMBERS.get(node.expression.text)?.test(name)
      ? `${node.expression.text}.${name}`
      : undefined;
  }
  if (ts.isIdentifier(node) && AMBIENT_NAMES.has(node.text)) {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    return isMember ? undefined : node.text;
  }
  return undefined;
}

function faultsIn(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  walk(file, (node) => {
    const fault = nodeFault(node);
    if (fault !== undefined) found.push(`${file.fileName}:${lineOf(file, node.getStart(file))} ${fault}`);
  });
  return found;
}

describe('no ambient clock, randomness, zone, locale or I/O in src', () => {
  it.each(sources)('%s', (path) => {
    expect(faultsIn(parsed(path))).toEqual([]);
  });
});

describe('the guard itself', () => {
  const faults = (text: string) =>
    faultsIn(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2023, true)).length;

  it.each([
    'Date.now()',
    'const { length } = new Date();',
    'Date()',
    'new Date(2026, 1, 1)',
    "new Date('2026-03-01T09:00')",
    "Date.parse('2026')",
    'Math.random()',
    '[1].map(Math.random)',
    'performance.now()',
    'DateTime.now()',
    'DateTime.local()',
    'Settings.defaultZone',
    '(1).toLocaleString()',
    "'a'.toLocaleUpperCase()",
    'at.getHours()',
    'at.getDay()',
    'at.getTimezoneOffset()',
    'at.setDate(1)',
    'at.toDateString()',
    'new Intl.NumberFormat()',
    'new Intl.NumberFormat(undefined, {})',
    'Intl.Collator([])',
    "new Intl.DateTimeFormat('en')",
    "new Intl.DateTimeFormat('en', { hour: 'numeric' })",
    "'a'.localeCompare('b')",
    "console.log('a')",
    'process.env.TZ',
    'globalThis.Date',
    'setTimeout(() => 1, 1)',
    'crypto.randomUUID()',
  ])('refuses %s', (text) => {
    expect(faults(text)).toBeGreaterThan(0);
  });

  it.each([
    'new Date(at)',
    'new Date(0).setUTCFullYear(2026, 1, 1)',
    'Date.UTC(2026, 1)',
    'at.getUTCDay()',
    'at.getTime()',
    'at.toISOString()',
    "new Intl.NumberFormat('it')",
    "new Intl.DateTimeFormat('en', { timeZone: 'Etc/UTC' })",
    "'a'.localeCompare('b', 'en')",
    'report.performance',
    'performance.metrics',
    'const performance = report.orders; performance',
    "'Date.now()'",
    '// new Date()',
  ])('allows %s', (text) => {
    expect(faults(text)).toBe(0);
  });
});
