import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_WORDS, findEmails, findLinks, foldText } from '../../src/text/index.ts';

const emails = (text: string) => findEmails(foldText(text), CONTACT_WORDS);
const addresses = (text: string) => emails(text).map(({ address }) => address);

describe('B12: findEmails, what is an address', () => {
  it.each([
    ['Write to Sam.Lee+shop@Lamps.co.uk.', 'sam.lee+shop@lamps.co.uk', false],
    ['mailto:sam@lamps.de', 'sam@lamps.de', false],
    ['sam@lamps.de.Il pacco', 'sam@lamps.de', false],
    ['sam@lamps.unknownending', 'sam@lamps.unknownending', false],
    ['sam@lamps.com. In the end', 'sam@lamps.com', false],
    ['sam (at) lamps (dot) com', 'sam@lamps.com', true],
    ['sam[at]lamps[dot]com', 'sam@lamps.com', true],
    ['sam(a)lamps.es', 'sam@lamps.es', true],
    ['sam ＠ lamps．com', 'sam@lamps.com', true],
    ['sam @ lamps . com', 'sam@lamps.com', true],
    ['sam at lamps dot com', 'sam@lamps.com', true],
    ['care AT lamps DOT com', 'care@lamps.com', true],
    ['my mail is sam at lamps.com', 'sam@lamps.com', true],
    ['mario punto rossi chiocciola gmail punto com', 'mario.rossi@gmail.com', true],
    ['mario rossi chiocciola gmail', 'rossi@gmail', true],
    ['sam AT gmail please', 'sam@gmail', true],
    ['soporte arroba lamparas punto es', 'soporte@lamparas.es', true],
    ['contact arobase lampes point fr', 'contact@lampes.fr', true],
    ['info Klammeraffe lampen Punkt de', 'info@lampen.de', true],
    ['info apenstaartje lampjes punt nl', 'info@lampjes.nl', true],
    ['biuro małpa lampka kropka pl', 'biuro@lampka.pl', true],
    ['info snabel-a lampan punkt se', 'info@lampan.se', true],
    ['bilgi kuyruklu a lambaci nokta org', 'bilgi@lambaci.org', true],
    ['info 艾特 lampshop 点 com', 'info@lampshop.com', true],
    ['info アットマーク lampshop ドット com', 'info@lampshop.com', true],
    ['info ات lamba نقطة com', 'info@lamba.com', true],
    ['sam#lamps.com(#换成@)', 'sam@lamps.com', true],
    ['j o o p @ lampjes . n l', 'joop@lampjes.nl', true],
  ])('%s', (text, address, disguised) => {
    expect(emails(text)).toMatchObject([{ address, disguised }]);
  });
});

describe('B12: findEmails, what is none', () => {
  it.each([
    'follow @shop, @shop.example',
    '2 @ 15 €',
    'we are at amazon.com today',
    'find us at lampstore dot com',
    'look at gmail',
    'sam@lamps',
    'sam(at)lamps',
    'sam at lamps dot unknownending',
    'sam (at) lamps.unknownending',
  ])('%s', (text) => {
    expect(addresses(text)).toEqual([]);
  });
});

describe('findEmails, any text', () => {
  it('never throws; ranges are valid and in order', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('.', '@', ' at ', ' dot ', '(at)', 'com', 'gmail', 'a', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of emails(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('B12: found with zero-width characters between its letters, and in NFD', () => {
    const text = `Grüße: ${Array.from('sam@lamps.de').join('\u200B')}`;
    expect(addresses(text)).toEqual(['sam@lamps.de']);
    expect(addresses(text.normalize('NFD'))).toEqual(['sam@lamps.de']);
  });

  it('other words for the same text are looked up anew', () => {
    const text = foldText('sam arroba lamps punto es');
    const none = { ...CONTACT_WORDS, at: '', dot: '' };
    expect(findEmails(text, CONTACT_WORDS)).toHaveLength(1);
    expect(findEmails(text, none)).toEqual([]);
    expect(findLinks(text, none)).toEqual([]);
  });
});
