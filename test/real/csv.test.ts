import { describe, expect, it } from 'vitest';
import { field, readCsv } from './csv.ts';

describe('the reader that the tests on real files use', () => {
  it('reads quoted commas, quotes and line ends', () => {
    const [first, second, ...others] = readCsv('id,text,last\r\n1,"a, ""b""\r\nc",\r\n2,,"x"\n');
    expect([...(first ?? [])]).toEqual([
      ['id', '1'],
      ['text', 'a, "b"\r\nc'],
      ['last', ''],
    ]);
    expect([...(second?.values() ?? [])]).toEqual(['2', '', 'x']);
    expect(others).toEqual([]);
  });

  it('refuses a row of another width, a quote in a plain field and a column that is not there', () => {
    expect(() => readCsv('a,b\n1\n')).toThrow('record 2 has 1 fields');
    expect(() => readCsv('a\nx"y\n')).toThrow('no field');
    expect(() => field(new Map(), 'a')).toThrow('no column a');
  });
});
