import { describe, expect, it } from 'vitest';
import { reportLog } from '../../src/reports/log.ts';

describe('reportLog', () => {
  it('counts what was noticed by code and text, with the first row', () => {
    const log = reportLog();
    log.note('unknown-status', 'Versandt', 4);
    log.note('unknown-status', 'Versandt', 7);
    log.note('empty-file', '');
    expect(log.notes()).toEqual([
      { code: 'unknown-status', text: 'Versandt', count: 2, row: 4 },
      { code: 'empty-file', count: 1 },
    ]);
  });

  it('shares one note among the texts after the hundredth', () => {
    const log = reportLog();
    for (let row = 1; row <= 250; row += 1) log.note('unknown-status', `word ${row}`, row);
    const notes = log.notes();
    expect(notes.length).toBe(101);
    expect(notes[100]).toEqual({ code: 'unknown-status', count: 150, row: 101 });
  });

  it('shortens a long text', () => {
    const log = reportLog();
    log.note('unknown-column', 'x'.repeat(200), 1);
    expect(log.notes()[0]?.text).toBe(`${'x'.repeat(79)}…`);
  });
});
