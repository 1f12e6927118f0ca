import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, parsed, sources, walk } from './files.ts';

/** One import of one source file. */
export interface Import {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  /** Path from the root for relative imports. */
  readonly target?: string;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
  /** `import * as z`. */
  readonly namespace: boolean;
  readonly names: readonly string[];
}

function specifiersOf(node: ts.ImportDeclaration | ts.ExportDeclaration) {
  if (ts.isExportDeclaration(node)) {
    const named =
      node.exportClause !== undefined && ts.isNamedExports(node.exportClause)
        ? [...node.exportClause.elements]
        : [];
    return { clauseIsType: node.isTypeOnly, named, namespace: named.length === 0 };
  }
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  const named = bindings !== undefined && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const namespace = bindings !== undefined && ts.isNamespaceImport(bindings);
  return { clauseIsType: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword, named, namespace };
}

function importsIn(path: string, file: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, text: ts.Node, rest: Pick<Import, 'typeOnly' | 'namespace' | 'names'>) => {
    if (!ts.isStringLiteralLike(text)) throw new Error(`${path}: an import whose name is computed`);
    const specifier = text.text;
    const relative = specifier.startsWith('.');
    found.push({
      file: path,
      line: lineOf(file, node.getStart(file)),
      specifier,
      ...(relative ? { target: posix.join(posix.dirname(path), specifier) } : {}),
      ...rest,
    });
  };
  walk(file, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const { clauseIsType, named, namespace } = specifiersOf(node);
      const typeOnly = clauseIsType || (named.length > 0 && named.every((element) => element.isTypeOnly));
      const names = named.map((element) => (element.propertyName ?? element.name).text);
      add(node, node.moduleSpecifier, { typeOnly, namespace, names });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, { typeOnly: true, namespace: false, names: [] });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0] ?? node, { typeOnly: false, namespace: true, names: [] });
    } else if (ts.isExternalModuleReference(node)) {
      add(node, node.expression, { typeOnly: false, namespace: true, names: [] });
    }
  });
  return found;
}

/** Every import of every file in `src`. */
export const imports: readonly Import[] = sources.flatMap((path) => importsIn(path, parsed(path)));

/** The imports of a made-up file, for the tests of the guard itself. */
export function importsOf(path: string, text: string): readonly Import[] {
  return importsIn(path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true));
}
