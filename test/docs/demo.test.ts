import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standingOfFiles } from '../../docs/demo/standing-of-files.mjs';

const sample = (name: string) => new URL(`../../docs/sample/${name}`, import.meta.url);
const names = [
  'all-orders.txt',
  'orders-api.json',
  'tracking.jsonl',
  'feedback.txt',
  'order-defects.csv',
  'cancellations.csv',
  'returns.txt',
  'performance.json',
  'notes.json',
];

/** Files by name: those of the sample, others given here. */
function reader(others: Readonly<Record<string, string | Uint8Array>> = {}) {
  return (file: string | URL): Uint8Array => {
    const other = others[String(file)];
    if (typeof other === 'string') return new TextEncoder().encode(other);
    return other ?? readFileSync(typeof file === 'string' ? sample(file) : file);
  };
}

function textOf(args: readonly string[], others: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const answer = standingOfFiles(args, reader(others));
  return answer.ok ? answer.text : `failed: ${answer.message}`;
}

function messageOf(
  args: readonly string[],
  others: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const answer = standingOfFiles(args, reader(others));
  return answer.ok ? 'no message' : answer.message;
}

/** The part that `formatStanding` made. */
function standingIn(text: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith('Standing as of'));
  return lines.slice(start, lines.indexOf('The five lines that made it:')).filter((line) => line !== '');
}

const words = (text: string) => text.replace(/\s+/g, ' ');

const defectsHeader =
  'Order ID,Order Date,Fulfilled By,Negative Feedback,A-to-z Guarantee claim,Chargeback claim';

describe('the demo', () => {
  it('shows everything, fits 112 columns and ends with the five lines of code', () => {
    const text = textOf([]);
    const standing = standingIn(text);
    expect(standing.length).toBeGreaterThan(20);
    expect(standing.length).toBeLessThanOrEqual(90);
    expect(text).not.toContain('do not fit');
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(112);
    const code = text.split('The five lines that made it:\n')[1];
    expect(code?.trimEnd().split('\n')).toHaveLength(5);
  });

  it('R16: shows each part with its level and the order defect rate with its limit', () => {
    const text = textOf([]);
    expect(text).toContain('Standing as of 2026-11-20 18:00 Europe/Rome');
    expect(text).toMatch(/AT-RISK {2}amazon IT, shipped by the seller/);
    expect(text).toMatch(/WATCH {2}amazon IT, shipped by the marketplace/);
    expect(text).toMatch(/UNKNOWN {2}amazon DE, shipped by the seller/);
    expect(text).toMatch(/order defect rate .*0\.93 % {2}limit < 1 % +2 of 214 orders/);
  });

  it('says what it takes for granted, one line a file', () => {
    expect(textOf([]).split('\n').slice(0, 4)).toEqual([
      'feedback.txt: taken to be complete for orders of IT placed from 2026-09-06 to 2026-11-20',
      'order-defects.csv: taken to be complete for orders of IT placed from 2026-09-06 to 2026-11-20',
      'cancellations.csv: taken to be complete for orders of IT placed from 2026-11-12 to 2026-11-20',
      'returns.txt: taken to be complete for orders of IT placed from 2026-09-06 to 2026-11-20',
    ]);
  });

  it('gives the same bytes for the sample files in any order', () => {
    const text = textOf([]);
    expect(textOf(names)).toBe(text);
    expect(textOf([...names].reverse())).toBe(text);
    expect(textOf([...names.slice(4), ...names.slice(0, 4)])).toBe(text);
  });

  it('with only the all-orders file: incomplete, and which download would tell', () => {
    const text = words(textOf(['all-orders.txt']));
    expect(text).toContain('order defect rate: incomplete');
    expect(text).toContain('Account Health › Order Defect Rate download tells');
    // A known rate has a bar of # and dots.
    expect(text).not.toMatch(/order defect rate +[#.]+\|/);
    expect(words(textOf([]))).toMatch(/order defect rate +[#.]+\|/);
    expect(text).not.toMatch(/GOOD {2}/);
  });

  it('with the order-defects file left out: no line says good for the order defect rate', () => {
    const text = textOf(names.filter((name) => name !== 'order-defects.csv'));
    const lines = text.split('\n').filter((line) => line.includes('order defect rate') && line.includes('|'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toContain('????');
      expect(line).not.toMatch(/\d %.*limit|room|good/i);
    }
    expect(text).not.toMatch(/^GOOD/m);
  });

  it('takes store, days and moment from the command line', () => {
    const text = textOf([
      ...['all-orders.txt', 'order-defects.csv', '--store', 'IT'],
      ...['--covers', '2026-08-18..2026-11-20', '--as-of', '2026-11-20T17:30+01:00'],
    ]);
    expect(text.startsWith('Standing as of 2026-11-20 17:30 Europe/Rome')).toBe(true);
    expect(text).toMatch(/order defect rate .*2 of 214 orders/);
  });

  it('covers nothing with a file whose store nobody tells', () => {
    const orders = textOfSample('all-orders.txt').split('\n');
    const idOf = (channel: string) => orders.find((row) => row.includes(`\t${channel}\t`))?.split('\t')[0];
    const defects = `${defectsHeader}\n${idOf('Amazon.it')},,,X,,\n${idOf('Amazon.de')},,,X,,\n`;
    const text = textOf(['all-orders.txt', 'own.csv'], { 'own.csv': defects });
    expect(text.split('\n')[0]).toBe(
      'own.csv: its orders do not say of which store it is (--store), so it covers nothing',
    );
  });

  it('takes a file without rows for the only store that there is', () => {
    const header = 'amazon-order-id\tpurchase-date\torder-status\tfulfillment-channel\tsales-channel';
    const row = '405-1111111-2222222\t2026-11-20T10:00:00+00:00\tShipped\tMerchant\tAmazon.it';
    const others = { 'a.txt': `${header}\n${row}\n`, 'b.csv': `${defectsHeader}\n` };
    expect(textOf(['a.txt', 'b.csv'], others)).toContain(
      'b.csv: taken to be complete for orders of IT placed from 2026-09-22 to 2026-11-20',
    );
  });

  it('reads UTF-16 and windows-1252', () => {
    const text = textOfSample('all-orders.txt');
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const swapped = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
    const plain = new Uint8Array(Buffer.from(text, 'latin1'));
    const expected = textOf(['all-orders.txt']);
    expect(textOf(['a'], { a: utf16 })).toBe(expected);
    expect(textOf(['a'], { a: swapped })).toBe(expected);
    expect(textOf(['a'], { a: plain })).toBe(expected);
  });

  it('leaves out what it does not know, and says so', () => {
    const text = textOf(['all-orders.txt', 'x.csv'], { 'x.csv': 'name,price\n' });
    expect(text.split('\n')[0]).toBe('x.csv: not a file that this demo knows, left out');
  });

  it('answers an error in one clear line', () => {
    const failing = (code: string) => () => {
      throw Object.assign(new Error(code), { code });
    };
    expect(standingOfFiles(['a'], failing('ENOENT'))).toEqual({ ok: false, message: 'a: no such file' });
    expect(standingOfFiles(['a'], failing('EISDIR'))).toEqual({
      ok: false,
      message: 'a: a folder, not a file',
    });
    expect(standingOfFiles(['a'], failing('EACCES'))).toEqual({
      ok: false,
      message: 'a: cannot be read (EACCES)',
    });
    expect(messageOf(['x'], { x: '{"a":' })).toMatch(/^No file was recognized: x: /);
    expect(messageOf(['feedback.txt'])).toMatch(/^No orders in these files: --as-of/);
    expect(messageOf(['--store', 'XX'])).toMatch(/^--store XX: not a store of Amazon/);
    expect(messageOf(['--as-of', 'today'])).toMatch(/^--as-of today: not a time/);
    expect(messageOf(['--covers', '2026-02-30..2026-03-01'])).toMatch(/^--covers 2026-02-30/);
    expect(messageOf(['--what'])).toMatch(/^--what: not an option/);
  });
});

function textOfSample(name: string): string {
  return readFileSync(sample(name), 'utf8');
}
