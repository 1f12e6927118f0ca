import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/policy/redact.ts';

const clean = (text: string) => redact(text).text;

describe('redact', () => {
  it.each([
    ['Mi chiami al 333 123 4567, grazie.', 'Mi chiami al [phone], grazie.'],
    [
      'Rufen Sie +49 30 901820 an oder schreiben Sie an kontakt@laden.example.',
      'Rufen Sie [phone] an oder schreiben Sie an [email].',
    ],
    ['Email: anna.rossi+shop@example.co.uk', 'Email: [email]'],
    ['IBAN DE89 3704 0044 0532 0130 00 bitte', 'IBAN [iban] bitte'],
    ['Card 4111 1111 1111 1111', 'Card [card]'],
    ['電話は03-1234-5678です', '電話は[phone]です'],
    ['Tel. ٠٥٠ ١٢٣ ٤٥٦٧', 'Tel. [phone]'],
  ])('R38: %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    'Order 405-1234567-1234567 was sent by UPS 1Z999AA10123456784.',
    'Ihre Sendung JJD000390007826312345 kostet 12,50 € und kommt am 12.10.2026.',
    'Taille 30x40x50, réf. B0SAMPLE01, 2 pièces, EAN 4006381333931',
    'Consegna tra 2-3 giorni lavorativi, ordine 12-12345-12345.',
    '',
  ])('R38: what is no contact detail stays: %s', (text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });

  it.each([
    ['(+39) 333 123 4567', '[phone]'],
    ['Chiamate il (+39) 333 123 4567!', 'Chiamate il [phone]!'],
    ['call (0333) 1234567', 'call [phone]'],
    ['0333 1234567\n4111 1111 1111 1111+39 333 123 4567', '[phone]\n[card][phone]'],
    // An account number that is the name of a mailbox.
    ['DE89370400440532013000@example.com', '[email]'],
    ['a@example.com dot 55a@example.com', '[email] dot [email]'],
    ['4111 1111 1111 1111 at example dot com', '[card]'],
  ])('R38: side by side and one in another: %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
    expect(redact(expected).removed).toEqual([]);
  });

  it('R38: tells what stood where', () => {
    const text = 'a@example.com, +1 415 555 0132';
    expect(redact(text)).toEqual({
      text: '[email], [phone]',
      removed: [
        { kind: 'email', start: 0, end: 13 },
        { kind: 'phone', start: 15, end: 30 },
      ],
    });
  });

  it('R38: what may stay, stays', () => {
    const text = 'a@example.com, +1 415 555 0132';
    expect(redact(text, { keep: ['email'] }).text).toBe('a@example.com, [phone]');
    expect(redact(text, { keep: ['email', 'phone', 'iban', 'card'] }).removed).toEqual([]);
  });

  it('a mistake of the program is named', () => {
    expect(() => redact(undefined as never)).toThrow(/^text: /);
    expect(() => redact('', { keep: ['name' as never] })).toThrow(/^keep: name/);
  });

  const parts = fc.constantFrom(
    'a@example.com',
    '+39 333 123 4567',
    '0333 1234567',
    'DE89370400440532013000',
    '4111 1111 1111 1111',
    '405-1234567-1234567',
    'call ',
    'tel. ',
    ' at ',
    ' dot ',
    '@',
    '.com',
    ' ',
    '\n',
    '0',
    '55',
    'zero ',
    'one ',
    '[phone]',
    '[email]',
    'あ',
    '\u200B',
  );
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 14 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('R38: doing it twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redact(text);
        expect(redact(once.text)).toEqual({ text: once.text, removed: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  it('R38: ranges are in order, inside the text, and what is between them is untouched', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: left, removed } = redact(text);
        let [at, expected] = [0, ''];
        for (const { kind, start, end } of removed) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expected += `${text.slice(at, start)}[${kind}]`;
          at = end;
          if (kind !== 'email' && /^\p{Nd}/u.test(text.slice(start))) {
            expect(/\p{Nd}$/u.test(text.slice(0, start))).toBe(false);
            expect(/^\p{Nd}/u.test(text.slice(end))).toBe(false);
          }
        }
        expect(left).toBe(expected + text.slice(at));
      }),
      { numRuns: 1_000 },
    );
  });
});
