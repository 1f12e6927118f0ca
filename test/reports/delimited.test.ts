import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, fieldsOf, readDelimited } from '../../src/reports/delimited.ts';
import { linesOf, type ReportText, wholeText } from '../../src/reports/lines.ts';

/** Header and rows as plain lists, with row numbers. */
function tableOf(text: ReportText) {
  const { header, rows } = readDelimited(text);
  const all: (readonly [number, readonly string[]])[] = [];
  for (const row of rows) {
    all.push([row.number, Array.from({ length: row.count }, (_, index) => fieldOf(row, index))]);
  }
  return { header, rows: all };
}

describe('linesOf', () => {
  it('ends lines as the first line ends', () => {
    expect([...linesOf('a\nb\rc\nd')]).toEqual(['a', 'b\rc', 'd']);
    expect([...linesOf('a\r\nb\r\n')]).toEqual(['a', 'b']);
    expect([...linesOf('a\rb\r')]).toEqual(['a', 'b']);
    expect([...linesOf('a\n\nb')]).toEqual(['a', '', 'b']);
  });

  it('knows neither an empty text nor a last line that is not there', () => {
    expect([...linesOf('')]).toEqual([]);
    expect([...linesOf([])]).toEqual([]);
    expect([...linesOf('a')]).toEqual(['a']);
    expect([...linesOf('a\r')]).toEqual(['a']);
  });

  it('joins what chunks cut: a CRLF, a byte order mark alone, a surrogate pair', () => {
    expect([...linesOf(['a\r', '\nb'])]).toEqual(['a', 'b']);
    expect([...linesOf(['a\r', 'b\rc'])]).toEqual(['a', 'b', 'c']);
    expect([...linesOf(['\uFEFF', 'a', '\n'])]).toEqual(['a']);
    expect([...linesOf(['\uD83D', '\uDE00\n'])]).toEqual(['\u{1F600}']);
  });

  it('chunks never show', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\r', '\n', 'a', '"', '\uFEFF', ''), { maxLength: 30 }),
        (parts) => {
          expect([...linesOf(parts)]).toEqual([...linesOf(parts.join(''))]);
          expect(wholeText(parts)).toBe(wholeText(parts.join('')));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('refuses bytes: they must be decoded first', () => {
    const bytes = new Uint8Array([97, 10]) as unknown as Iterable<string>;
    expect(() => [...linesOf(bytes)]).toThrow(TypeError);
    expect(() => [...linesOf(bytes)]).toThrow('text must be');
  });
});

describe('readDelimited', () => {
  it('takes a quote in a tab file as data', () => {
    expect(tableOf('id\ttitle\n1\t24" screen\n2\t"quoted"\n3\t"open')).toEqual({
      header: ['id', 'title'],
      rows: [
        [2, ['1', '24" screen']],
        [3, ['2', '"quoted"']],
        [4, ['3', '"open']],
      ],
    });
  });

  it('resolves quotes in comma and semicolon files, over line ends too', () => {
    expect(tableOf('id,title\r\n1,"a, ""b""\r\nc"\r\n2,plain').rows).toEqual([
      [2, ['1', 'a, "b"\nc']],
      [3, ['2', 'plain']],
    ]);
    expect(tableOf('"id";"title";"price"\n"1";"x;y";"1,5"').rows).toEqual([[2, ['1', 'x;y', '1,5']]]);
  });

  it('quotes a tab file only where its header is quoted', () => {
    expect(tableOf('"id"\t"title"\n1\t"a ""b"""').rows).toEqual([[2, ['1', 'a "b"']]]);
  });

  it('keeps what follows a closing quote and a quote inside a field', () => {
    expect(tableOf('a,b\n"x"y,5" pipe').rows).toEqual([[2, ['xy', '5" pipe']]]);
  });

  it('does not let an unclosed quote swallow the rows after it', () => {
    expect(tableOf('a,b\n1,"x\n2,y\n3,z').rows).toEqual([
      [2, ['1', '"x']],
      [3, ['2', 'y']],
      [4, ['3', 'z']],
    ]);
  });

  it('passes over blank rows, counting them', () => {
    expect(tableOf('\n \na\tb\n\n\t\n1\t2\n').rows).toEqual([[6, ['1', '2']]]);
    expect(tableOf('a;b\n;;\n1;2').rows).toEqual([[3, ['1', '2']]]);
  });

  it('has no header where there is no text', () => {
    expect(tableOf('')).toEqual({ header: [], rows: [] });
    expect(tableOf('\n \n')).toEqual({ header: [], rows: [] });
  });

  it('makes no million fields of a million tabs', () => {
    const { header } = tableOf('\t'.repeat(1_000_000));
    expect(header.length).toBe(0);
    const wide = tableOf(`a${'\t'.repeat(1_000_000)}\nb${'\t'.repeat(1_000_000)}`);
    expect(wide.header.length).toBe(1001);
    expect(wide.rows[0]?.[1].length).toBe(1001);
    const quoted = tableOf(`"a"${','.repeat(1_000_000)}`);
    expect(quoted.header.length).toBe(1001);
  });

  it('chunks never show', () => {
    const soup = fc.constantFrom('a', ',', ';', '\t', '"', '""', '\n', '\r\n', '\r', ' ');
    fc.assert(
      fc.property(fc.array(soup, { maxLength: 40 }), (parts) => {
        expect(tableOf(parts)).toEqual(tableOf(parts.join('')));
      }),
      { numRuns: 500 },
    );
  });

  it('gives back every field of a file written with quotes', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', '.'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 }), (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ['id,x,y', ...rows.map((row) => `1,${row.map(quote).join(',')}`)].join('\n');
        expect(tableOf(text).rows.map(([, fields]) => fields)).toEqual(
          rows.map((row) => ['1', ...row.map((one) => one.trim())]),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('fieldsOf', () => {
  const keysOf = (text: string, indexes: readonly [number, ...number[]]) =>
    Array.from(readDelimited(text).rows, (row) => fieldsOf(row, indexes));

  it('is the piece of the row where the fields stand side by side', () => {
    expect(keysOf('a\tb\tc\n1\t2\t3\n', [0, 1])).toEqual(['1\t2']);
    expect(keysOf('a\tb\tc\n1\t2\t3\n', [1, 2])).toEqual(['2\t3']);
  });

  it('tells fields with a delimiter in them from other fields', () => {
    const [one, other] = keysOf('a,b,c\n"Roma,RM",,\nRoma,RM,\n', [0, 1, 2]);
    expect(one).not.toBe(other);
  });

  it('takes fields from anywhere, missing ones as empty', () => {
    expect(keysOf('a\tb\tc\n1\t2\t3\n', [2, 0])).toEqual(['["3","1"]']);
    expect(keysOf('a\tb\tc\n1\t2\t3\n', [-1, 0])).toEqual(['["","1"]']);
  });
});
