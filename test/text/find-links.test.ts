import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_WORDS, findLinks, foldText } from '../../src/text/index.ts';

const links = (text: string) => findLinks(foldText(text), CONTACT_WORDS);
const urls = (text: string) => links(text).map(({ url }) => url);

describe('B12: findLinks, what is a link', () => {
  it.each([
    ['See https://Shop.example.com/A?b=1.', 'https://shop.example.com/a?b=1'],
    ['(http://lamps.de:8080/x_(y))', 'http://lamps.de:8080/x_(y)'],
    ['ftp://files.lamps.de/a', 'ftp://files.lamps.de/a'],
    ['hxxps://lamps.de', 'https://lamps.de'],
    ['http://user:word@lamps.de/x', 'http://lamps.de/x'],
    ['http://192.168.1.1/x', 'http://192.168.1.1/x'],
    ['www.lamps.invalid', 'www.lamps.invalid'],
    ['lamps-shop.de', 'lamps-shop.de'],
    ['lamps.co.uk/path', 'lamps.co.uk/path'],
    ['17track.net', '17track.net'],
    ['bit.ly/4x', 'bit.ly/4x'],
    ['xn--lmpchen-5wa.de', 'xn--lmpchen-5wa.de'],
    ['http://lämpchen.de', 'http://lämpchen.de'],
    ['<a href="https://lamps.de/x">', 'https://lamps.de/x'],
    ['<img src=//cdn.lamps.de/o.gif>', 'cdn.lamps.de/o.gif'],
    ['[here](https://lamps.de/x)', 'https://lamps.de/x'],
    ['请访问lampshop.com查看', 'lampshop.com'],
    ['https://lampshop.com/abc谢谢', 'https://lampshop.com/abc'],
    ['https://lampshop.com谢谢', 'https://lampshop.com'],
    ['guarda su lampadebosco.it per i manuali', 'lampadebosco.it'],
    ['Alles auf lampenhaus.de kaufen', 'lampenhaus.de'],
    ['see lampstore.com. Thanks', 'lampstore.com'],
  ])('%s', (text, url) => {
    expect(urls(text)).toEqual([url]);
    expect(links(text)[0]?.disguised).toBe(text.startsWith('hxxp'));
  });

  it.each([
    ['lampstore dot com', 'lampstore.com'],
    ['lampstore(.)com', 'lampstore.com'],
    ['lampstore[.]com/x', 'lampstore.com/x'],
    ['lampstore . com', 'lampstore.com'],
    ['lampstore (dot) com', 'lampstore.com'],
    ['https:// lampstore(.)com', 'https://lampstore.com'],
    ['hxxp[:]//lampstore[.]com', 'http://lampstore.com'],
    ['w w w . lampstore . c o m', 'www.lampstore.com'],
    ['ｌａｍｐｓｔｏｒｅ．ｃｏｍ', 'lampstore.com'],
    ['lamp\u200Bstore.com', 'lampstore.com'],
    ['lampstore.сom', 'lampstore.com'],
    ['lampadario punto it', 'lampadario.it'],
    ['lampenhaus Punkt de', 'lampenhaus.de'],
    ['luminor point fr', 'luminor.fr'],
    ['lunadeco punto es', 'lunadeco.es'],
    ['lampshop点com', 'lampshop.com'],
    ['lampshopドットcom', 'lampshop.com'],
    ['www punt lampjes punt be', 'www.lampjes.be'],
    ['lampka kropka pl', 'lampka.pl'],
    ['lampan punkt nu', 'lampan.nu'],
    ['lojinha ponto com ponto br', 'lojinha.com.br'],
    ['lambaci nokta com', 'lambaci.com'],
    ['lamba نقطة com', 'lamba.com'],
  ])('disguised: %s', (text, url) => {
    expect(links(text)).toMatchObject([{ url, disguised: true }]);
  });

  it('a look-alike letter stays in the host: it is another site', () => {
    expect(links('аmazon.com')).toMatchObject([{ host: 'аmazon.com', disguised: true }]);
  });
});

describe('B12: findLinks, what is none', () => {
  it.each([
    'invoice.pdf and manual.docx, lisez-moi.fr.txt',
    'firmware v2.1.3, or 1.5.2',
    'It costs 12.50, on 12.03.2026 at 18.30',
    'e.g. this, i.e. that, z.B. hier, p.ej. esto, S.r.l. and Co.KG',
    'It has arrived.It is fine',
    'the parcel arrived.it is late',
    'ok.so we send it, thanks.to be sure',
    'Spedito.in allegato la fattura',
    'Grazie.Il pacco parte, pacco.no non',
    'Pedido enviado.es un regalo',
    'Angekommen.es ist gut',
    'Envoyé.ça va',
    'Skickat.på måndag',
    'Obrigado.Com os melhores',
    'node.js and main.ts',
    'En este punto es importante',
    'Der springende Punkt de facto',
    'un punto de venta, cualquier punto de recogida',
    'follow @lamps.de',
    'a half.5in screw, 2.5 kg, M8.8',
    'http://localhost and www.lamps',
    '30度以下で手洗いできます。USサイズ',
    'Sig.na Rossi, Gent.mo Sig. Neri, art.nr. 4',
  ])('%s', (text) => {
    expect(urls(text)).toEqual([]);
  });

  it('the site inside an e-mail address', () => {
    expect(urls('sam@lamps.de')).toEqual([]);
  });
});

describe('findLinks, any text', () => {
  const noise = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('.', '@', 'http://', ' dot ', '(', 'com', '/', '点', '\u200B', 'a', '1'),
    ),
  );

  it('never throws; ranges are valid and in order', () => {
    fc.assert(
      fc.property(noise, (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of links(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('B12: a link is found with zero-width characters between its letters, and in NFD', () => {
    const hidden = 'lampenhaus-shop.de/x';
    fc.assert(
      fc.property(fc.constantFrom('\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD'), (mark) => {
        const text = `Grüße: ${Array.from(hidden).join(mark)}`;
        expect(links(text)).toMatchObject([{ url: hidden, disguised: true }]);
        expect(urls(text.normalize('NFD'))).toEqual([hidden]);
      }),
    );
  });
});
