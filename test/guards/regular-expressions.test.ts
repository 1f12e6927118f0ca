import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, parsed, sources, textOf, walk } from './files.ts';

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function expressionsOf(path: string): readonly Expression[] {
  const tree = parsed(path);
  const found: Expression[] = [];
  walk(tree, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    const place = `${path}:${lineOf(tree, node.getStart())}`;
    found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
  });
  return found;
}

// The tool does not read every form of newer flags: `v` is not used, a class of code points is.
const all = sources.flatMap(expressionsOf);
const distinct = [...new Map(all.map((one) => [`/${one.source}/${one.flags}`, one])).values()];

describe('regular expressions', () => {
  it('are found by the guard', () => {
    expect(distinct.length).toBeGreaterThan(50);
  });

  it('none is made from a string, where nothing could check it', () => {
    expect(sources.filter((path) => /\bRegExp\(/.test(textOf(path)))).toEqual([]);
  });

  it.each(distinct)('$place has no super-linear backtracking', { timeout: 60_000 }, ({ source, flags }) => {
    const answer = checkSync(source, flags, { timeout: 20_000 });
    const type = 'complexity' in answer ? answer.complexity.type : undefined;
    expect({ source, status: answer.status, type }).toEqual({
      source,
      status: 'safe',
      type: expect.stringMatching(/^(?:safe|linear)$/),
    });
  });

  it('the guard itself sees one that is not safe', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
  });
});
