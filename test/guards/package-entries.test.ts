import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryFile, filesBelow, publicEntries, root, sources, textOf } from './files.ts';

/** Folders that other folders use and that are no entry. */
const INTERNAL = ['text'];

const manifest: {
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  sideEffects: boolean;
  files: string[];
} = JSON.parse(textOf('package.json'));

describe('package.json', () => {
  it('has one entry for each public folder, and no other', () => {
    const folders = sources
      .filter((path) => /^src\/(?:[^/]+\/){0,2}index\.ts$/.test(path))
      .map((path) => posix.join('goodstanding', posix.dirname(path).slice('src'.length)))
      .filter((name) => !INTERNAL.includes(name.split('/')[1] ?? ''));
    const languages = sources
      .filter((path) => /^src\/[^/]+\/languages\/[a-z]{2}(?:-[a-z]+)?\.ts$/.test(path))
      .map((path) => posix.join('goodstanding', path.slice('src'.length, -'.ts'.length)));
    expect([...publicEntries()].sort()).toEqual([...folders, ...languages].sort());
  });

  it.each(publicEntries())('%s: ESM and CommonJS, each with its types, laid out like src', (entry) => {
    const built = `./dist${entryFile(entry).slice('src'.length, -'.ts'.length)}`;
    expect(manifest.exports[`.${entry.slice('goodstanding'.length)}`]).toEqual({
      import: { types: `${built}.d.ts`, default: `${built}.js` },
      require: { types: `${built}.d.cts`, default: `${built}.cjs` },
    });
    expect(existsSync(root + entryFile(entry))).toBe(true);
  });

  it('depends on three packages and ships only what was built', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['date-fns', 'luxon', 'zod']);
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.files).toEqual(['dist']);
    expect(manifest.exports['./package.json']).toBe('./package.json');
  });
});

describe('the README', () => {
  it.runIf(existsSync(`${root}README.md`))('promises two commands that exist', () => {
    const text = textOf('README.md');
    expect(text).toContain('npm ci && npm run demo');
    expect(text).toContain('npm ci && npm test');
  });
});

describe('what is made by tools', () => {
  it('is not kept', () => {
    const kept = textOf('.gitignore').split('\n');
    expect(
      ['node_modules/', 'dist/', 'coverage/', 'docs/api/'].filter((line) => !kept.includes(line)),
    ).toEqual([]);
    expect(filesBelow('.').filter((path) => path.endsWith('.tgz'))).toEqual([]);
  });
});
