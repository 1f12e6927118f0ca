import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_WORDS, findPhones, foldText } from '../../src/text/index.ts';

const phones = (text: string) => findPhones(foldText(text), CONTACT_WORDS, []);
const numbers = (text: string) => phones(text).map(({ number }) => number);

describe('B12: findPhones, what is a number', () => {
  it.each([
    ['+44 7700 900461', '+447700900461'],
    ['+33 (0)6 39 98 01 17', '+330639980117'],
    ['0039 02/5550.1947', '0039025550194' + '7'],
    ['(0034) 612.345.678', '0034612345678'],
    ['1-800-555-0199', '18005550199'],
    ['(415) 555-0132', '4155550132'],
    ['07700 900461', '07700900461'],
    ['055 555 01 73', '0555550173'],
    ['01.99.00.27.43', '0199002743'],
    ['3 3 3 . 5 5 5 . 0 1 . 4 2', '3335550142'],
    ['0 6 - 5 5 5 0 - 9 8 7 6', '0655509876'],
    ['6-12-3-45-6-78', '612345678'],
    ['３４９ ５５５ ０１６１', '3495550161'],
    ['+٩٧١ ٥٠ ٠٠٠ ٠١٢٣', '+971500000123'],
    ['numero verde 8OO-555-O19', '800555019'],
    ['call 5550142', '5550142'],
    ['电话13800138000', '13800138000'],
    ['zero one six three two, nine six zero, four four one', '01632960441'],
    ['seven double zero, nine triple four one', '70094441'],
    ['tre quattro sette, cinque cinque cinque, zero uno nove due', '3475550192'],
    ['nul zes vijf vijf vijf nul een twee drie vier', '0655501234'],
    ['seis uno dos tres cuatro cinco seis siete ocho', '612345678'],
    ['null eins fünf eins fünf fünf fünf null eins', '015155501'],
    ['〇九〇の五五五五の〇一二三まで', '09055550123'],
    ['ゼロハチゼロ、ゴーゴーゴーゴー、ゼロイチナナナナ', '08055550177'],
    ['صفر خمسة خمسة، صفر صفر صفر، واحد اثنين', '05500012'],
    ['Tel. 055 555 01 73 / 055 555 01 74', '0555550173', '0555550174'],
  ])('%s', (text, ...expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('words for larger numbers count behind a zero or a word for telephones', () => {
    expect(phones('zéro six trente-neuf quatre-vingt-dix-huit douze')).toHaveLength(1);
    expect(phones('vingt, trente, quarante, cinquante')).toEqual([]);
  });

  it('says what is disguised', () => {
    expect(phones('call five five five, zero one four two')[0]?.disguised).toBe(true);
    expect(phones('055 555 O1 73')[0]?.disguised).toBe(true);
    expect(phones('055 555 01 73')[0]?.disguised).toBe(false);
  });
});

describe('B12: findPhones, what is none', () => {
  it.each([
    'Order 111-1234567-1234567, eBay 12-34567-89012',
    'tracking 1Z999AA10123456784, RR473124829GB',
    'IBAN DE89 3704 0044 0532 0130 00',
    'EAN 4006381333931, ISBN 978-3-16-148410-0, card 4111 1111 1111 1111',
    'VAT IT12345678901, P.IVA 01234567890, USt-IdNr 123 456 789, SIRET 732 829 320 00074',
    'serial number 0172 4455 8812',
    'Rechnung 0851234567',
    '8004177261530 takip numarası',
    'Preis 1.234.567,00 €, € 1 234 567, 123 456 789 €, USD 120 000 000',
    'on 12.03.2026, 2026-03-12, 12/03/26 at 18:30',
    '08.00-12.00',
    '30x40x50 cm, 1200 x 800 mm, 100 000 000 g',
    'IP 192.168.1.64',
    'sizes 36 38 40 42 44',
    '0 986 424 795',
    'model KX-0551234567, A0551234567, #0551234567',
    'in 1999 2000 2001',
    'call 000000',
    'one, two, three, four',
    'chapter 123456789',
  ])('%s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('what the caller knows to be something else', () => {
    const text = 'first, 055 555 01 73 then 055 555 01 74';
    expect(findPhones(foldText(text), CONTACT_WORDS, [{ start: 7, end: 20 }])).toMatchObject([
      { number: '0555550174' },
    ]);
  });
});

describe('findPhones, any text', () => {
  it('never throws; ranges are valid and in order', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('0', '12', '555', ' ', '-', '+', 'zero ', 'call ', '(', 'x', '€'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of phones(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('B12: found with zero-width characters between its digits, and in NFD', () => {
    const text = `Größe? ${Array.from('055 555 01 73').join('\u200B')}`;
    expect(numbers(text)).toEqual(['0555550173']);
    expect(numbers(text.normalize('NFD'))).toEqual(['0555550173']);
  });
});
