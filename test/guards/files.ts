import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's folder, with `/` at its end. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** Folders whose content is made by tools or belongs to others. */
const MADE = new Set(['.git', 'node_modules', 'dist', 'coverage', 'docs/api', 'docs/sample']);

/** Every file below a folder of the repository, as paths from the root, sorted. */
export function filesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(root + folder, { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (MADE.has(path)) continue;
    if (entry.isDirectory()) found.push(...filesBelow(path));
    else found.push(path);
  }
  return found.sort();
}

export function textOf(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** The TypeScript files of `src`. */
export const sources: readonly string[] = filesBelow('src').filter((path) => path.endsWith('.ts'));

export function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ES2023, true);
}

/** Line of a node, counted from 1. */
export function lineOf(file: ts.SourceFile, position: number): number {
  return file.getLineAndCharacterOfPosition(position).line + 1;
}

/** Calls `visit` for every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** `goodstanding/rulebook/amazon` → `src/rulebook/amazon/index.ts`; a language is a file: `…/languages/it.ts`. */
export function entryFile(specifier: string): string {
  const path = posix.join('src', specifier.slice('goodstanding'.length));
  return LANGUAGE.test(path) ? `${path}.ts` : posix.join(path, 'index.ts');
}

const LANGUAGE = /^src\/[^/]+\/languages\/[a-z]{2}(?:-[a-z]+)?$/;

/** The public entries, as `package.json` lists them. */
export function publicEntries(): readonly string[] {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(textOf('package.json'));
  return Object.keys(manifest.exports)
    .filter((key) => key !== './package.json')
    .map((key) => posix.join('goodstanding', key));
}
