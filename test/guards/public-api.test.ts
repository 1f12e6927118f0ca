import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entryFile, publicEntries, root } from './files.ts';

/** Words that say nothing, alone or as a verb in front. */
const EMPTY_WORDS = [
  'get',
  'do',
  'handle',
  'process',
  'manage',
  'utils',
  'util',
  'helper',
  'helpers',
  'manager',
  'data',
  'info',
];
/** Verbs with one meaning each, and others that no name needs because one of those says it. */
const VERBS_REPLACED: ReadonlyMap<string, string> = new Map([
  ['compute', 'a metric is named after itself'],
  ['calculate', 'a metric is named after itself'],
  ['calc', 'a metric is named after itself'],
  ['load', 'read'],
  ['decode', 'parse'],
  ['validate', 'parse or check'],
  ['verify', 'check'],
  ['evaluate', 'assess'],
  ['analyze', 'assess'],
  ['print', 'format'],
  ['stringify', 'format'],
  ['display', 'format'],
  ['create', 'name the thing'],
  ['make', 'name the thing'],
  ['build', 'name the thing'],
]);
const BRITISH =
  /^(?:normalis|localis|recognis|authoris|organis|summaris|serialis|colour|favour|behaviour|fulfilment|programme)/;

interface Exported {
  readonly entry: string;
  readonly name: string;
  readonly kind: 'function' | 'value' | 'type';
  readonly where: string;
  readonly docs: string;
  readonly hasExample: boolean;
}

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
const program = ts.createProgram(
  publicEntries().map((entry) => root + entryFile(entry)),
  options,
);
const checker = program.getTypeChecker();

function exportedBy(entry: string): readonly Exported[] {
  const file = program.getSourceFile(root + entryFile(entry));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) return [];
  return checker.getExportsOfModule(module).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.declarations?.[0];
    const of = declaration?.getSourceFile();
    const line = declaration && of ? of.getLineAndCharacterOfPosition(declaration.getStart()).line + 1 : 0;
    const isFunction =
      (target.flags & ts.SymbolFlags.Function) !== 0 ||
      ((target.flags & ts.SymbolFlags.Variable) !== 0 &&
        checker.getTypeOfSymbol(target).getCallSignatures().length > 0);
    return {
      entry,
      name: symbol.name,
      kind: isFunction ? 'function' : target.flags & ts.SymbolFlags.Value ? 'value' : 'type',
      where: `${of?.fileName.slice(root.length)}:${line}`,
      docs: ts.displayPartsToString(target.getDocumentationComment(checker)),
      hasExample: target
        .getJsDocTags(checker)
        .some(({ name, text }) => name === 'example' && /```ts\n/.test(ts.displayPartsToString(text))),
    } as const;
  });
}

const all: ReadonlyMap<string, readonly Exported[]> = new Map(
  publicEntries().map((entry) => [entry, exportedBy(entry)]),
);
const unique: readonly Exported[] = [
  ...new Map([...all.values()].flat().map((one) => [`${one.where} ${one.name}`, one])).values(),
];

const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_]+/);

function nameFault({ name, kind }: Pick<Exported, 'name' | 'kind'>): string | undefined {
  const words = wordsOf(name);
  const [first = ''] = words;
  const empty = words.find((word) => EMPTY_WORDS.includes(word));
  if (empty !== undefined) return `${name}: ${empty}`;
  if (kind === 'function' && VERBS_REPLACED.has(first))
    return `${name}: ${first} → ${VERBS_REPLACED.get(first)}`;
  if (words.some((word) => BRITISH.test(word))) return `${name}: American spelling`;
  const shape = kind === 'type' ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z][A-Za-z0-9]*$/;
  return shape.test(name) ? undefined : `${name}: shape of the name`;
}

describe('public names', () => {
  // A reviewed list: a name that appears or goes shows up in the diff. Renew with `npx vitest run test/guards -u`.
  it.each(publicEntries())('of %s are those on the list', async (entry) => {
    const names = (all.get(entry) ?? []).map(({ kind, name }) => `${kind} ${name}`);
    expect(names.length).toBeGreaterThan(0);
    const list = `./public-names/${entry.replaceAll('/', '.')}.txt`;
    await expect(`${names.sort().join('\n')}\n`).toMatchFileSnapshot(list);
  });

  it('say what they are', () => {
    expect(unique.map((one) => nameFault(one)).filter((fault) => fault !== undefined)).toEqual([]);
  });

  it.each([
    ['getOrder', 'function'],
    ['orderInfo', 'value'],
    ['OrderManager', 'type'],
    ['computeRate', 'function'],
    ['ORDER_LIMITS', 'value'],
    ['normaliseText', 'function'],
    ['order', 'type'],
  ] as const)('the guard itself refuses %s', (name, kind) => {
    expect(nameFault({ name, kind })).toBeDefined();
  });

  it.each([
    ['orderDefectRate', 'function'],
    ['dataless', 'value'],
    ['preFulfillmentCancelRate', 'function'],
    ['Promise', 'type'],
  ] as const)('the guard itself allows %s', (name, kind) => {
    expect(nameFault({ name, kind })).toBeUndefined();
  });
});

describe('public docs', () => {
  it('every name has a docstring', () => {
    expect(unique.filter(({ docs }) => docs === '').map(({ where, name }) => `${where} ${name}`)).toEqual([]);
  });

  it('every function has an example', () => {
    const without = unique.filter(({ kind, hasExample }) => kind === 'function' && !hasExample);
    expect(without.map(({ where, name }) => `${where} ${name}`)).toEqual([]);
  });
});
