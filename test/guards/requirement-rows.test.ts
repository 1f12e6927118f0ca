import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesBelow, parsed, walk } from './files.ts';

// The rows that are done: each is proved by a test that names it. Later work adds its own.
const rows = [
  ...['R01', 'R11', 'R14', 'R16', 'R17', 'R18', 'R19', 'R24', 'R68', 'B01', 'B02', 'B04'],
  ...['R04', 'R21', 'R26', 'R54', 'R55', 'R64', 'B06', 'B07'],
  ...[
    'R10',
    'R13',
    'R22',
    'R23',
    'R38',
    'R47',
    'R48',
    'R49',
    'R50',
    'R51',
    'R52',
    'R53',
    'R56',
    'R57',
    'R58',
    'R63',
  ],
  ...['R66', 'B12', 'B13', 'B14'],
  ...['R05', 'R06', 'R07', 'R59', 'R62', 'B10', 'B11'],
  ...['R02', 'R03', 'R09', 'R39', 'R40', 'R61', 'R65', 'B08', 'B09'],
];

/** `it`, `it.each(…)`, `describe.skipIf(…)` → `it`, `it`, `describe`. */
function calleeName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return calleeName(node.expression);
  return '';
}

function testNames(path: string): readonly string[] {
  const names: string[] = [];
  walk(parsed(path), (node) => {
    if (!ts.isCallExpression(node) || !['it', 'test', 'describe'].includes(calleeName(node.expression)))
      return;
    const [name] = node.arguments;
    if (name !== undefined && ts.isStringLiteralLike(name)) names.push(name.text);
  });
  return names;
}

const names = filesBelow('test')
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('test/guards/'))
  .flatMap(testNames);

it.each(rows)('requirement row %s is named by a test', (row) => {
  const cited = new RegExp(`\\b${row}\\b`);
  expect(names.filter((name) => cited.test(name)).length).toBeGreaterThan(0);
});
