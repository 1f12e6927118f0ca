import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers, foldText } from '../../src/text/index.ts';

const found = (text: string) => findIdentifiers(foldText(text));

describe('B12: findIdentifiers', () => {
  it.each([
    ['Order 111-1234567-1234567', 'amazon-order', '111-1234567-1234567'],
    ['S01-1234567-1234567', 'amazon-order', 'S01-1234567-1234567'],
    ['eBay 12-34567-89012', 'ebay-order', '12-34567-89012'],
    ['TikTok 576461413038785752', 'tiktok-order', '576461413038785752'],
    ['Walmart 200012345678901', 'walmart-order', '200012345678901'],
    ['PO-123456', 'purchase-order', 'PO-123456'],
    ['UPS 1Z999AA10123456784', 'tracking-ups', '1Z999AA10123456784'],
    ['RR473124829GB', 'tracking-post', 'RR473124829GB'],
    ['TBA123456789012', 'tracking-amazon', 'TBA123456789012'],
    ['JJD000390007882823894', 'tracking-dhl', 'JJD000390007882823894'],
    ['FedEx 449044304137821', 'tracking-fedex', '449044304137821'],
    ['9400 1000 0000 0000 0000 06', 'tracking-usps', '9400100000000000000006'],
    ['EAN 4006381333931', 'ean', '4006381333931'],
    ['ISBN 978-3-16-148410-0', 'ean', '9783161484100'],
    ['0306406152', 'isbn', '0306406152'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'iban', 'DE89370400440532013000'],
    ['4111 1111 1111 1111', 'card', '4111111111111111'],
    ['ASIN B08N5WRWNW', 'asin', 'B08N5WRWNW'],
    ['DE123456789', 'vat-id', 'DE123456789'],
  ])('%s', (text, kind, value) => {
    expect(found(text)).toMatchObject([{ kind, value, sure: true }]);
  });

  it('a number of digits without a check digit is not sure', () => {
    expect(found('1234567890')).toMatchObject([{ sure: false }]);
  });

  it.each([
    '+44 7700 900461',
    '12.03.2026',
    '18:30',
    'hello world',
    'abc-def',
    '06 39 98 11 22',
    'ж12345678',
  ])('none in %s', (text) => {
    expect(found(text).filter(({ sure }) => sure)).toEqual([]);
  });

  it('never throws; ranges are valid and in order', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('1Z', 'DE89 ', '3704 ', '-', '0', '7', '123456', 'X', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of found(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
