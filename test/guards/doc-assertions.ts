import ts from 'typescript';

/** What a block asserts: how many `// => value` lines were turned into calls. */
export interface Asserted {
  readonly code: string;
  readonly count: number;
}

/**
 * Turns `expression; // => value` into `__equal(expression, value)`. The arrow stands behind the statement or on
 * the next line; the value is a JavaScript expression; it may go on in comment lines that are indented by at least three blanks. `// => throws RangeError` is understood,
 * and `const name = expression; // => value` asserts the value of `name`.
 *
 * @throws Error when an arrow stands where no statement ends.
 */
export function withAssertions(text: string): Asserted {
  const file = ts.createSourceFile('block.ts', text, ts.ScriptTarget.ES2023, true);
  let code = text;
  let count = 0;
  for (const statement of [...file.statements].reverse()) {
    const value = valueAfter(text, statement.end);
    if (value === undefined) continue;
    count += 1;
    code =
      code.slice(0, statement.getStart(file)) + assertion(statement, file, value) + code.slice(statement.end);
  }
  const arrows = text.match(/\/\/ ?=>/g)?.length ?? 0;
  if (arrows !== count)
    throw new Error(`${arrows} arrows, but ${count} after the end of a statement:\n${text}`);
  return { code, count };
}

function valueAfter(text: string, end: number): string | undefined {
  const match = /^[ \t]*\n?[ \t]*\/\/ ?=>[ \t]*(.+)((?:\n[ \t]*\/\/ {3,}.*)*)/.exec(text.slice(end));
  if (match === null) return undefined;
  const rest = (match[2] ?? '').replace(/\n[ \t]*\/\//g, '\n');
  return `${match[1] ?? ''}${rest}`.trim();
}

function assertion(statement: ts.Statement, file: ts.SourceFile, value: string): string {
  if (ts.isExpressionStatement(statement)) {
    const expression = statement.expression.getText(file);
    const error = /^throws (\w+)$/.exec(value)?.[1];
    // No line is added, so that an error names the line of the page.
    if (error !== undefined) return `__throws(() => (${expression}), ${error});`;
    return `__equal((${expression}), (${value.replaceAll('\n', ' ')}));`;
  }
  const [first, second] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (first === undefined || second !== undefined || !ts.isIdentifier(first.name))
    throw new Error(`an arrow after a statement that has no value: ${statement.getText(file)}`);
  return `${statement.getText(file)} __equal(${first.name.text}, (${value.replaceAll('\n', ' ')}));`;
}
