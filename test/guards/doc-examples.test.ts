import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { withAssertions } from './doc-assertions.ts';
import {
  blocksOfPage,
  blocksOfSource,
  type DocBlock,
  docBlocks,
  moduleText,
  resolved,
} from './doc-blocks.ts';
import { root } from './files.ts';

const LANGUAGES_RUN = ['ts'];
/** A block of code that would run if it called itself `ts`. */
const ALIASES = /^(?:js|javascript|typescript|tsx|jsx|mjs|cjs|mts|cts)\b/;
/** ` ```ts no-run: why ` — only type-checked. */
const NOT_RUN = /^ts no-run: \S.{10,}$/;

const isCode = ({ fence }: DocBlock) => /^ts\b/.test(fence);
const runs = ({ fence }: DocBlock) => LANGUAGES_RUN.includes(fence);
const place = ({ file, line }: DocBlock) => `${file}:${line}`;

const packages = createRequire(import.meta.url);

/** Runs a block in this realm; its imports are loaded first, because the block itself becomes CommonJS. */
async function run(block: DocBlock): Promise<number> {
  const { code, count } = withAssertions(moduleText(block));
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const loaded = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    const path = resolved(fileName);
    loaded.set(
      fileName,
      path === undefined ? packages(fileName) : await import(/* @vite-ignore */ root + path),
    );
  }
  const scope = {
    exports: {},
    require: (name: string) => loaded.get(name),
    console: { log: () => undefined },
    __equal: (found: unknown, expected: unknown) => expect(found).toEqual(expected),
    __throws: (call: () => unknown, error: new () => Error) => expect(call).toThrow(error),
  };
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  await new AsyncFunction(...Object.keys(scope), outputText)(...Object.values(scope));
  return count;
}

describe('every example runs and says the truth', () => {
  it.each(docBlocks.filter(runs).map((block) => [place(block), block] as const))('%s', async (_, block) => {
    const count = await run(block);
    // A page may show calls without a result; a docstring's example shows what comes out.
    expect(count).toBeGreaterThanOrEqual(block.file.startsWith('src/') ? 1 : 0);
  });

  it('there are examples', () => {
    expect(docBlocks.filter(runs).length).toBeGreaterThan(10);
  });

  it('a block that is not run says why', () => {
    const others = docBlocks.filter((block) => isCode(block) && !runs(block) && !NOT_RUN.test(block.fence));
    expect(others.map(place)).toEqual([]);
    expect(docBlocks.filter(({ fence }) => ALIASES.test(fence)).map(place)).toEqual([]);
  });
});

describe('every example compiles for a user, under the strict options', () => {
  const inSource = ({ file }: DocBlock) => file.startsWith('src/');

  it('in README and guide', () => {
    expect(typeFaults(docBlocks.filter((block) => isCode(block) && !inSource(block)))).toEqual([]);
  });

  it('in docstrings', () => {
    expect(typeFaults(docBlocks.filter((block) => isCode(block) && inSource(block)))).toEqual([]);
  });
});

function typeFaults(blocks: readonly DocBlock[]): readonly string[] {
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    config,
    { ...ts.sys, readDirectory: () => [] },
    `${root}test`,
  );
  const texts = new Map<string, string>();
  const byName = new Map<string, DocBlock>();
  for (const [index, block] of blocks.entries()) {
    const name = `${root}test/guards/example-${index}.ts`;
    texts.set(name, moduleText(block).replaceAll("from '/src/", "from '../../src/"));
    byName.set(name, block);
  }
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...byName].flatMap(([name, block]) => {
    const file = program.getSourceFile(name);
    const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return faults.map(({ start, messageText }) => {
      // Line 1 of the module holds the imports that stand for the scope.
      const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      return `${block.file}:${block.line + line - 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

describe('the guard itself', () => {
  const block = (code: string): DocBlock => ({ file: 'src/time/zone.ts', line: 1, fence: 'ts', code });

  it('finds blocks with their lines', () => {
    const page = blocksOfPage('a.md', 'x\n```ts\nf();\n```\n\n```sh\nls\n```\n');
    expect(page).toEqual([
      { file: 'a.md', line: 3, fence: 'ts', code: 'f();' },
      { file: 'a.md', line: 7, fence: 'sh', code: 'ls' },
    ]);
    const source = blocksOfSource(
      'a.ts',
      'const a = 1;\n/**\n * Why.\n *\n * ```ts\n * f({\n *   a,\n * });\n * ```\n */\n',
    );
    expect(source).toEqual([{ file: 'a.ts', line: 6, fence: 'ts', code: 'f({\n  a,\n});' }]);
    expect(() => blocksOfPage('a.md', '```ts\nf();\n')).toThrow(/nobody closes/);
  });

  it('fails where the value is another one', async () => {
    expect(await run(block("isZone('Europe/Rome'); // => true"))).toBe(1);
    await expect(run(block("isZone('Europe/Rome'); // => false"))).rejects.toThrow();
    expect(await run(block("checkZone('Mars'); // => throws RangeError"))).toBe(1);
    await expect(run(block("checkZone('Etc/UTC'); // => throws RangeError"))).rejects.toThrow();
    await expect(run(block('unknownName(1); // => 1'))).rejects.toThrow(/unknownName/);
  });

  it('understands values over several lines, constants, await and its own imports', async () => {
    expect(
      await run(block('[\n  1,\n  2,\n]; // => [\n//   1,\n//   2,\n// ]'.replace('\n// ]', '\n//   ]'))),
    ).toBe(1);
    expect(await run(block('const a = 1 + 1; // => 2\na; // => 2'))).toBe(2);
    expect(await run(block('[1, 2];\n// => [1, 2]'))).toBe(1);
    expect(await run(block('await Promise.resolve(3); // => 3'))).toBe(1);
    expect(
      await run(block("import { isZone } from 'goodstanding/time';\nisZone('local'); // => false")),
    ).toBe(1);
    expect(
      await run(
        block(
          "import { isInstant } from 'goodstanding';\nconst isZone = 4;\nisZone; // => 4\nisInstant(1); // => false",
        ),
      ),
    ).toBe(2);
  });

  it('loses no arrow', () => {
    expect(() => withAssertions('f(\n  1, // => 2\n);')).toThrow(/1 arrows, but 0/);
    expect(() => withAssertions('if (a) b(); // => 2')).toThrow(/has no value/);
    expect(() => withAssertions('const { a, b } = c; // => 2')).toThrow(/has no value/);
  });

  it('finds faults of type', () => {
    expect(typeFaults([block('dayNumberOf(5); // => undefined')])).toEqual([
      expect.stringMatching(/^src\/time\/zone\.ts:1 Argument of type 'number'/),
    ]);
  });
});
