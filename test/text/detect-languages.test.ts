import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguages, foldText, wordsOf } from '../../src/text/index.ts';
import { draftCases, LANGUAGES } from '../policy/cases.ts';

const detect = (text: string) => detectLanguages(wordsOf(foldText(text)));

describe('detectLanguages', () => {
  it.each([
    ['en', 'Your parcel was sent yesterday and should be with you on Monday.'],
    ['it', 'Il suo pacco è stato spedito ieri e dovrebbe arrivare lunedì.'],
    ['de', 'Ihr Paket wurde gestern verschickt und sollte am Montag bei Ihnen sein.'],
    ['fr', 'Votre colis a été expédié hier et devrait arriver lundi.'],
    ['es', 'Su paquete fue enviado ayer y debería llegar el lunes.'],
    ['nl', 'Uw pakket is gisteren verzonden en zou maandag bij u moeten zijn.'],
    ['pl', 'Paczka została wysłana wczoraj i powinna dotrzeć w poniedziałek.'],
    ['sv', 'Ditt paket skickades i går och borde vara hos dig på måndag.'],
    ['pt', 'A sua encomenda foi enviada ontem e deve chegar na segunda-feira.'],
    ['tr', 'Kargonuz dün gönderildi ve pazartesi günü size ulaşması gerekiyor.'],
    ['ar', 'تم شحن طلبك أمس ومن المتوقع أن يصل يوم الاثنين.'],
    ['ja', '商品は昨日発送され、月曜日に届く予定です。'],
    ['zh', '您的包裹昨天已经发出，预计周一送达。'],
    ['zh', '您的包裹昨天已經寄出，預計週一送達。'],
  ])('R10: %s', (language, text) => {
    expect(detect(text).main).toBe(language);
  });

  it('Japanese with much Han is Japanese', () => {
    expect(detect('配送状況確認中。商品発送済みです。').main).toBe('ja');
  });

  it('sees a second language, sentence by sentence', () => {
    const { main, all, sentences } = detect(
      'Your parcel was sent yesterday and should be with you soon. Il suo pacco è stato spedito ieri e non è ancora arrivato. Thank you for your order and have a nice day.',
    );
    expect(main).toBe('en');
    expect(all).toEqual(['en', 'it']);
    expect(sentences).toEqual(['en', 'it', 'en']);
  });

  it('letters inside a number are no words', () => {
    expect(detect('We shipped B0D1234567 and B0L1234567 on March 3.').main).not.toBe('fr');
  });

  it('says nothing where there is too little', () => {
    expect(detect('OK').main).toBeUndefined();
    expect(detect('').all).toEqual([]);
    expect(detect('123 456').ranked).toEqual([]);
  });

  it.each(LANGUAGES)('finds %s in at least 95 % of the case files', (language) => {
    const cases = draftCases(language).filter(({ expect: wanted }) =>
      wanted.every(({ rule }) => rule !== 'wrong-language'),
    );
    const right = cases.filter(({ draft }) => detect(draft.text).main === language);
    expect(right.length / cases.length).toBeGreaterThanOrEqual(0.95);
  });

  it('law: the share lies between 0 and 1, the main language is the first of all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { main, all, share } = detect(text);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        if (main !== undefined) expect(all[0]).toBe(main);
      }),
    );
  });
});
