import { describe, expect, it } from 'vitest';
import { filesBelow, sources, textOf } from './files.ts';

const BINARY = /\.(?:png|jpe?g|gif|ico|gz|zip|woff2?|pdf|tgz)$/;
const tracked = filesBelow('.').filter((path) => !BINARY.test(path) && path !== 'package-lock.json');

/** Files whose length is that of what they hold: tables of rules, of languages, of codes, of names. */
const DATA =
  /^src\/(?:index\.ts$|rulebook\/[^/]+\/|.*\/(?:languages|message-markers|carriers)\/|.*\.table\.ts$)/;

// Spelt so that this file does not find itself.
const MACHINE_PATH = /(?<![\w.~)-])\/(?:work|home|root|Users|private)\/[\w.]|[A-Z]:\\{1,2}Users\b/;
const OUTSIDE = /\.\.\/shared\b/;
const UNFINISHED = /\b(?:TODO|FIXME|XXX|HACK)\b/;

function linesWith(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 80)}`] : [],
      ),
  );
}

describe('hygiene', () => {
  it('no file names a path of somebody’s machine', () => {
    expect(linesWith(MACHINE_PATH, tracked)).toEqual([]);
    expect(tracked.length).toBeGreaterThan(20);
  });

  it('nothing but the tests on real data looks outside the repository', () => {
    const others = tracked.filter(
      (path) => !path.startsWith('test/real/') && path !== 'test/guards/hygiene.test.ts',
    );
    expect(linesWith(OUTSIDE, others)).toEqual([]);
  });

  it('no file of src is longer than 220 lines, data aside', () => {
    const long = sources.filter((path) => !DATA.test(path) && textOf(path).split('\n').length > 221);
    expect(long).toEqual([]);
  });

  it('src leaves nothing for later in a comment', () => {
    // The numbers of the model are letters in any order.
    const written = sources.filter((path) => path !== 'src/risk/model/model.table.ts');
    expect(linesWith(UNFINISHED, written)).toEqual([]);
  });

  it('src silences neither the compiler nor the linter', () => {
    expect(linesWith(/@ts-(?:ignore|expect-error|nocheck)|biome-ignore/, sources)).toEqual([]);
  });

  it.each([
    [MACHINE_PATH, ['see ', '/ho', 'me/me/x'].join('')],
    [MACHINE_PATH, ['C:', '\\Users\\me'].join('')],
    [OUTSIDE, ['..', '/shared/x'].join('')],
    [UNFINISHED, ['// TO', 'DO later'].join('')],
  ])('the guard itself: %s', (pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    expect(pattern.test('https://example.com/home/page and a/work/b')).toBe(false);
  });
});
