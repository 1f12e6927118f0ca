import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, imports, importsOf } from './imports.ts';

// Who may import whom. `types`: only what is gone after compilation.
type Right = 'all' | 'types';
const PILLARS = ['metrics', 'sla', 'risk', 'macros', 'policy'];
const everythingAbove = ['time', 'model', 'text', 'rulebook', ...PILLARS, 'reports'];

const rights = (all: readonly string[], types: readonly string[] = []): ReadonlyMap<string, Right> =>
  new Map<string, Right>([
    ...all.map((folder) => [folder, 'all'] as const),
    ...types.map((folder) => [folder, 'types'] as const),
  ]);

const table: ReadonlyMap<string, ReadonlyMap<string, Right>> = new Map([
  ['time', rights([])],
  ['model', rights(['time'])],
  ['text', rights([], ['model'])],
  ['rulebook', rights(['time'], ['model'])],
  // Not types only: which version is in force is asked in one place (docs/decisions.md). The data of a
  // marketplace stay out of reach all the same.
  ['metrics', rights(['time', 'model', 'rulebook'])],
  ['sla', rights(['time', 'model', 'rulebook'])],
  ['risk', rights(['time', 'model', 'text', 'rulebook'])],
  ['policy', rights(['time', 'model', 'text', 'rulebook'])],
  ['macros', rights(['time', 'model', 'text'], ['rulebook'])],
  ['reports', rights(['time', 'model'])],
  ['standing', rights(everythingAbove)],
  ['support', rights(everythingAbove)],
  ['testing', rights([...everythingAbove, 'standing', 'support'])],
  ['(root)', rights(['model', 'time', 'rulebook', 'metrics', 'sla', 'standing'])],
]);

/** The folders that hold one folder a marketplace. */
const MARKETPLACES_IN = ['rulebook', 'reports'];
/** What lies among them and belongs to every marketplace. */
const SHARED_BY_MARKETPLACES = ['carriers'];

const packages: readonly { readonly name: RegExp; readonly files: RegExp }[] = [
  { name: /^luxon$/, files: /^src\/time\/luxon-zone\.ts$/ },
  { name: /^zod$/, files: /\.schema\.ts$/ },
  { name: /^date-fns\/(?:formatDuration|locale\/[\w-]+)$/, files: /\/format[\w-]*\.ts$/ },
];

const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? '(root)';
const marketplaceOf = (path: string) => {
  const [, folder, marketplace] = path.split('/');
  const inside = path.split('/').length > 3 && MARKETPLACES_IN.includes(folder ?? '');
  return inside && !SHARED_BY_MARKETPLACES.includes(marketplace ?? '') ? marketplace : undefined;
};

/** What is wrong with an import, or `undefined`. */
function faultOf(one: Import): string | undefined {
  if (one.target === undefined) return packageFault(one);
  if (!one.target.startsWith('src/')) return 'leaves src';
  if (!one.target.endsWith('.ts')) return 'has no .ts at its end';
  const [from, to] = [folderOf(one.file), folderOf(one.target)];
  const [fromMarketplace, toMarketplace] = [marketplaceOf(one.file), marketplaceOf(one.target)];
  if (to === '(root)') return 'imports the root';
  if (from === to) {
    if (one.target === `src/${to}/index.ts`) return 'goes through its own index.ts';
    if (toMarketplace !== undefined && toMarketplace !== fromMarketplace) return 'names a marketplace';
    return undefined;
  }
  // The one exception: a reader knows the stores of its own marketplace, so that they are written down once.
  if (from === 'reports' && one.target === `src/rulebook/${fromMarketplace}/stores.ts`) return undefined;
  const right = table.get(from)?.get(to);
  if (right === undefined) return `${from} may not import ${to}`;
  if (right === 'types' && !one.typeOnly) return `${from} may import only types of ${to}`;
  if (toMarketplace !== undefined && from !== 'testing') return 'names a marketplace';
  const index = posix.join('src', to, toMarketplace ?? '', 'index.ts');
  return one.target === index ? undefined : `does not go through ${index}`;
}

function packageFault(one: Import): string | undefined {
  const rule = packages.find(({ name }) => name.test(one.specifier));
  if (rule === undefined) return 'is a package that src may not use';
  if (!rule.files.test(one.file)) return 'is a package that this file may not use';
  if (one.specifier === 'zod' && !one.namespace) return 'must be imported as a namespace: import * as z';
  return undefined;
}

const show = (one: Import) => `${one.file}:${one.line} ${one.specifier}: ${faultOf(one)}`;

/** Groups of files that import one another, by Tarjan's algorithm. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const found: string[] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let lowest = order.get(file) as number;
    stack.push(file);
    for (const next of edges.get(file) ?? []) {
      if (!order.has(next)) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, order.get(next) as number);
    }
    if (lowest === order.get(file)) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || edges.get(file)?.includes(file)) found.push(group.sort().join(' '));
    }
    return lowest;
  };
  for (const file of edges.keys()) if (!order.has(file)) visit(file);
  return found;
}

function edgesOf(all: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const { file, target } of all) {
    if (target === undefined) continue;
    edges.set(file, [...(edges.get(file) ?? []), target]);
  }
  return edges;
}

describe('the import table', () => {
  it('every folder of src stands in it', () => {
    const folders = new Set(imports.map(({ file }) => folderOf(file)));
    expect([...folders].filter((folder) => !table.has(folder))).toEqual([]);
    expect(folders.size).toBeGreaterThan(2);
  });

  it('every import of src keeps to it', () => {
    expect(imports.filter((one) => faultOf(one) !== undefined).map(show)).toEqual([]);
  });

  it('no file of src imports itself, directly or over others', () => {
    expect(cycles(edgesOf(imports))).toEqual([]);
  });
});

describe('the guard itself', () => {
  it.each([
    ['src/metrics/a.ts', "import { b } from '../time/index.ts';", undefined],
    ['src/metrics/a.ts', "import type { Rulebook } from '../rulebook/index.ts';", undefined],
    ['src/metrics/a.ts', "import { type A, type B } from '../rulebook/index.ts';", undefined],
    ['src/metrics/a.ts', "import { type A, b } from '../rulebook/index.ts';", undefined],
    ['src/metrics/a.ts', "import { amazon } from '../rulebook/amazon/index.ts';", 'names a marketplace'],
    [
      'src/macros/a.ts',
      "import { type A, b } from '../rulebook/index.ts';",
      'macros may import only types of rulebook',
    ],
    ['src/metrics/a.ts', "import { b } from '../time/zone.ts';", 'does not go through src/time/index.ts'],
    ['src/metrics/a.ts', "import { b } from '../sla/index.ts';", 'metrics may not import sla'],
    ['src/metrics/a.ts', "export { b } from '../sla/index.ts';", 'metrics may not import sla'],
    ['src/metrics/a.ts', "export * from '../standing/index.ts';", 'metrics may not import standing'],
    ['src/metrics/a.ts', "type A = import('../sla/index.ts').A;", 'metrics may not import sla'],
    ['src/metrics/a.ts', "const a = await import('../sla/index.ts');", 'metrics may not import sla'],
    ['src/metrics/a.ts', "import { b } from './index.ts';", 'goes through its own index.ts'],
    ['src/time/a.ts', "import { b } from './b.ts';", undefined],
    ['src/time/a.ts', "import { b } from './b';", 'has no .ts at its end'],
    ['src/time/a.ts', "import { b } from '../model/index.ts';", 'time may not import model'],
    ['src/time/a.ts', "import { b } from '../index.ts';", 'imports the root'],
    ['src/time/a.ts', "import { b } from '../../test/b.ts';", 'leaves src'],
    ['src/time/a.ts', "import { DateTime } from 'luxon';", 'is a package that this file may not use'],
    ['src/time/luxon-zone.ts', "import { IANAZone } from 'luxon';", undefined],
    ['src/time/a.ts', "import { readFileSync } from 'node:fs';", 'is a package that src may not use'],
    ['src/time/a.ts', "import fs from 'fs';", 'is a package that src may not use'],
    ['src/time/a.ts', "import 'left-pad';", 'is a package that src may not use'],
    ['src/model/order.schema.ts', "import * as z from 'zod';", undefined],
    [
      'src/model/order.schema.ts',
      "import { z } from 'zod';",
      'must be imported as a namespace: import * as z',
    ],
    ['src/model/order.ts', "import * as z from 'zod';", 'is a package that this file may not use'],
    ['src/sla/format-clock.ts', "import { formatDuration } from 'date-fns/formatDuration';", undefined],
    ['src/sla/format-clock.ts', "import { it } from 'date-fns/locale/it';", undefined],
    [
      'src/sla/format-clock.ts',
      "import { formatDuration } from 'date-fns';",
      'is a package that src may not use',
    ],
    [
      'src/sla/format-clock.ts',
      "import { addDays } from 'date-fns/addDays';",
      'is a package that src may not use',
    ],
    [
      'src/sla/clock.ts',
      "import { it } from 'date-fns/locale/it';",
      'is a package that this file may not use',
    ],
    ['src/reports/amazon/a.ts', "import { s } from '../../rulebook/amazon/stores.ts';", undefined],
    [
      'src/reports/amazon/a.ts',
      "import { s } from '../../rulebook/ebay/stores.ts';",
      'reports may not import rulebook',
    ],
    [
      'src/reports/amazon/a.ts',
      "import { s } from '../../rulebook/index.ts';",
      'reports may not import rulebook',
    ],
    ['src/reports/amazon/a.ts', "import { s } from '../delimited.ts';", undefined],
    ['src/reports/delimited.ts', "import { s } from './amazon/a.ts';", 'names a marketplace'],
    ['src/rulebook/amazon/a.ts', "import { s } from '../ebay/a.ts';", 'names a marketplace'],
    ['src/rulebook/amazon/a.ts', "import { s } from '../carriers/a.ts';", undefined],
    ['src/rulebook/carriers/a.ts', "import { s } from '../ebay/a.ts';", 'names a marketplace'],
    ['src/standing/a.ts', "import { amazon } from '../rulebook/amazon/index.ts';", 'names a marketplace'],
    ['src/testing/a.ts', "import { amazon } from '../rulebook/amazon/index.ts';", undefined],
    ['src/index.ts', "export { b } from './time/index.ts';", undefined],
    ['src/index.ts', "export { b } from './reports/amazon/index.ts';", '(root) may not import reports'],
  ])('%s: %s', (file, text, fault) => {
    const [one] = importsOf(file, text);
    if (one === undefined) throw new Error('no import');
    expect(faultOf(one)).toBe(fault);
  });

  it('finds cycles of every length', () => {
    const edges = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['d']],
      ['d', ['b']],
      ['e', ['e']],
      ['f', ['a']],
    ]);
    expect(cycles(edges)).toEqual(['b c d', 'e']);
  });
});
