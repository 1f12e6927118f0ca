import { posix } from 'node:path';
import ts from 'typescript';
import { entryFile, filesBelow, parsed, sources, textOf } from './files.ts';

/** One fenced block of code of a page or a docstring. */
export interface DocBlock {
  readonly file: string;
  /** Line of its first line of code, counted from 1. */
  readonly line: number;
  /** What stands after the three backticks. */
  readonly fence: string;
  readonly code: string;
}

/** The blocks of a text, whose lines may carry a prefix such as ` * `. */
function blocksIn(file: string, lines: readonly string[], firstLine: number): readonly DocBlock[] {
  const blocks: DocBlock[] = [];
  let open: { fence: string; line: number; code: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    const fence = /^\s*```+(.*)$/.exec(line);
    if (fence === null) open?.code.push(line);
    else if (open === undefined)
      open = { fence: (fence[1] ?? '').trim(), line: firstLine + index + 1, code: [] };
    else {
      blocks.push({ file, line: open.line, fence: open.fence, code: open.code.join('\n') });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`${file}:${open.line}: a fence that nobody closes`);
  return blocks;
}

export function blocksOfPage(file: string, text: string): readonly DocBlock[] {
  return blocksIn(file, text.split('\n'), 1);
}

export function blocksOfSource(file: string, text: string): readonly DocBlock[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    return blocksIn(file, lines, text.slice(0, index).split('\n').length);
  });
}

const pages = filesBelow('.').filter(
  (path) => path === 'README.md' || /^docs\/(?:guide|recipes)\/.*\.md$/.test(path),
);

/** Every block of README, guide and docstrings. */
export const docBlocks: readonly DocBlock[] = [
  ...pages.flatMap((path) => blocksOfPage(path, textOf(path))),
  ...sources.flatMap((path) => blocksOfSource(path, textOf(path))),
];

/** Names that a file's own exports bring, by the file to import them from: nearest index first. */
function scopeOf(file: string): readonly { readonly from: string; readonly names: readonly string[] }[] {
  if (!file.startsWith('src/')) return [];
  const index = sources.includes(posix.join(posix.dirname(file), 'index.ts'))
    ? posix.join(posix.dirname(file), 'index.ts')
    : `src/${file.split('/')[1]}/index.ts`;
  const files = sources.includes(index) ? [index, file] : [file];
  return files.map((from) => ({ from, names: valuesExportedBy(from) }));
}

function valuesExportedBy(path: string): readonly string[] {
  const names: string[] = [];
  for (const statement of parsed(path).statements) {
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) {
      const clause = statement.exportClause;
      if (clause !== undefined && ts.isNamedExports(clause))
        for (const element of clause.elements) if (!element.isTypeOnly) names.push(element.name.text);
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) continue;
    if (ts.isFunctionDeclaration(statement) && statement.name) names.push(statement.name.text);
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations)
        if (ts.isIdentifier(name)) names.push(name.text);
  }
  return names;
}

/** Names that the block itself imports or declares. */
function ownNames(code: ts.SourceFile): ReadonlySet<string> {
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { name } = node as { name?: ts.Node };
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isNamespaceImport(node) ||
      ts.isParameter(node);
    if (declares && name !== undefined && ts.isIdentifier(name)) own.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(code);
  return own;
}

/**
 * The block as a module: what its own folder exports is in scope without an import, as it is for a reader of
 * the docstring.
 */
export function moduleText(block: DocBlock): string {
  const code = ts.createSourceFile('block.ts', block.code, ts.ScriptTarget.ES2023, true);
  const taken = new Set(ownNames(code));
  const lines = scopeOf(block.file).flatMap(({ from, names }) => {
    const used = names.filter((name) => !taken.has(name) && new RegExp(`\\b${name}\\b`).test(block.code));
    for (const name of used) taken.add(name);
    return used.length === 0 ? [] : [`import { ${used.join(', ')} } from '/${from}';`];
  });
  return `${lines.join(' ')}${lines.length > 0 ? ' ' : ''}export {};\n${block.code}`;
}

/** Where a block's import leads: a file of this repository, or `undefined` for a package. */
export function resolved(specifier: string): string | undefined {
  if (specifier.startsWith('/src/')) return specifier.slice(1);
  return specifier === 'goodstanding' || specifier.startsWith('goodstanding/')
    ? entryFile(specifier)
    : undefined;
}
