import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMessage } from '../../src/model/index.ts';

/** The parts as `kind: text`, in order. */
function split(raw: string): readonly string[] {
  return splitMessage(raw).parts.map(({ kind, start, end }) => `${kind}: ${raw.slice(start, end)}`);
}

const lines = (...all: string[]) => all.join('\n');

describe('splitMessage: fresh text', () => {
  it('a plain text is fresh, without the blanks around it', () => {
    expect(split('  Where is it?\r\n\r\n I wait. \n')).toEqual(['fresh: Where is it?\r\n\r\n I wait.']);
    expect(splitMessage('')).toEqual({
      parts: [],
      freshText: '',
      orderIds: [],
      productIds: [],
      threadTokens: [],
    });
    expect(split(' \n\t\r\u00a0\u3000\ufeff\u2005\u1680\u205f')).toEqual([]);
    // Neither of these is a blank.
    expect(split(' \u0085 \u200b\u0007 ')).toEqual(['fresh: \u0085 \u200b\u0007']);
  });

  it('R62: text written between quotes comes in several parts', () => {
    const raw = lines('> Did it arrive?', 'No.', '> Which colour?', 'Red.');
    expect(split(raw)).toEqual([
      'quoted: > Did it arrive?',
      'fresh: No.',
      'quoted: > Which colour?',
      'fresh: Red.',
    ]);
    expect(splitMessage(raw).freshText).toBe('No.\nRed.');
  });

  it.each([
    'On Monday 2 March I ordered a lamp and you wrote:',
    'Order ID 111-1234567-1234567 has not arrived',
    'This message is about my parcel',
    'No response needed, thank you!',
    'From: Rome to Milan in three weeks?',
    'Sent from my house to yours the wrong parcel, please tell me where I can return all of it by tomorrow evening.',
    '--- what a mess ---',
    'I bought it [ASIN: B0ABCDEFGH]',
    '© my own photo',
  ])('the buyer’s own words stay fresh: %s', (raw) => {
    expect(splitMessage(lines(raw, 'Please help.')).freshText).toContain('Please help.');
    if (!raw.startsWith('On Monday')) expect(split(raw)).toEqual([`fresh: ${raw}`]);
  });

  it('who cites without quote marks and answers below loses no word', () => {
    expect(split(lines('On 2 March 2026 you wrote:', 'It comes tomorrow.', 'It did not.'))).toEqual([
      'quoted: On 2 March 2026 you wrote:',
      'fresh: It comes tomorrow.\nIt did not.',
    ]);
  });
});

describe('splitMessage: quoted history', () => {
  const attributions = {
    en: 'On Mon, Mar 2, 2026 at 10:00 AM Shop <a@b.example> wrote:',
    it: 'Il giorno lun 2 mar 2026 alle ore 10:00 Shop <a@b.example> ha scritto:',
    de: 'Am Mo., 2. März 2026 um 10:00 Uhr schrieb Shop <a@b.example>:',
    fr: 'Le lun. 2 mars 2026 à 10:00, Shop <a@b.example> a écrit\u00a0:',
    es: 'El lun, 2 mar 2026 a las 10:00, Shop (<a@b.example>) escribió:',
    zh: 'Shop <a@b.example> 于2026年3月2日周一 10:00写道：',
    'zh-Hant': 'Shop <a@b.example> 於 2026年3月2日 週一 上午10:00寫道：',
    ja: '2026年3月2日(月) 10:00 Shop <a@b.example>:',
    'ja, Apple': '2026/03/02 10:00、Shop <a@b.example>のメール:',
    nl: 'Op ma 2 mrt 2026 om 10:00 schreef Shop <a@b.example>:',
    pl: 'pon., 2 mar 2026 o 10:00 Shop <a@b.example> napisał(a):',
    sv: 'Den mån 2 mars 2026 kl 10:00 skrev Shop <a@b.example>:',
    'sv, Apple': '2 mars 2026 kl. 10:00 skrev Shop <a@b.example>:',
    pt: 'Em seg., 2 de mar. de 2026 às 10:00, Shop <a@b.example> escreveu:',
    tr: 'Shop <a@b.example>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:',
    ar: 'في الاثنين، ٢ مارس ٢٠٢٦ في ١٠:٠٠ ص تمت كتابة ما يلي بواسطة Shop <a@b.example>:',
  };

  it.each(Object.entries(attributions))('an attribution in %s', (_language, line) => {
    expect(split(lines('Fresh.', '', line, '', '> Old.'))).toEqual([
      'fresh: Fresh.',
      `quoted: ${line}\n\n> Old.`,
    ]);
    expect(split(lines('Fresh.', '', line, '', 'Old.', 'Older.'))).toEqual([
      'fresh: Fresh.',
      `quoted: ${line}\n\nOld.\nOlder.`,
    ]);
  });

  it('an attribution broken into two or three lines', () => {
    const two = 'On Mon, Mar 2, 2026 at 10:00 AM Shop Name <abcdef@marketplace.example>\nwrote:';
    const three =
      'On Monday the 2nd of March 2026 at 10:00\nShop Name with a long name\n<abcdef@marketplace.example> wrote:';
    for (const broken of [two, three]) {
      expect(split(`Fresh.\n\n${broken}\n> Old.`)).toEqual(['fresh: Fresh.', `quoted: ${broken}\n> Old.`]);
    }
    // A line of the text that happens to begin alike is no part of it.
    const line = attributions.en;
    expect(split(lines('On Friday the 13th I opened the box at last', line, '> Old.'))).toEqual([
      'fresh: On Friday the 13th I opened the box at last',
      `quoted: ${line}\n> Old.`,
    ]);
  });

  it.each([
    'Original Message',
    'Messaggio originale',
    'Ursprüngliche Nachricht',
    'Message d’origine',
    'Mensaje original',
    '原始邮件',
    '元のメッセージ',
    'Oorspronkelijk bericht',
    'Oryginalna wiadomość',
    'Ursprungligt meddelande',
    'Mensagem original',
    'Özgün İleti',
    'الرسالة الأصلية',
  ])('all below "-----%s-----" is history', (words) => {
    const old = lines(`-----${words}-----`, 'From: x', '', 'Old.');
    expect(split(`Fresh.\n\n${old}`)).toEqual(['fresh: Fresh.', `quoted: ${old}`]);
  });

  it('all below a forwarded message of Apple Mail is history', () => {
    expect(split(lines('See.', 'Begin forwarded message:', 'Old.'))).toEqual([
      'fresh: See.',
      'quoted: Begin forwarded message:\nOld.',
    ]);
  });

  it.each([
    ['From: a', 'Sent: b', 'To: c', 'Subject: d'],
    ['Da: a', 'Inviato: b', 'A: c', 'Oggetto: d'],
    ['*Von:* a', '*Gesendet:* b', '*An:* c', '*Betreff:* d'],
    ['De : a', 'Envoyé : b', 'À : c', 'Objet : d'],
    ['De: a', 'Enviado el: b', 'Para: c', 'Asunto: d'],
    ['发件人：a', '发送时间：b', '收件人：c', '主题：d'],
    ['差出人: a', '送信日時: b', '宛先: c', '件名: d'],
    ['Van: a', 'Verzonden: b', 'Aan: c', 'Onderwerp: d'],
    ['Od: a', 'Wysłano: b', 'Do: c', 'Temat: d'],
    ['Från: a', 'Skickat: b', 'Till: c', 'Ämne: d'],
    ['De: a', 'Enviada em: b', 'Para: c', 'Assunto: d'],
    ['Kimden: a', 'Gönderildi: b', 'Kime: c', 'Konu: d'],
    ['من: a', 'التاريخ: b', 'إلى: c', 'الموضوع: d'],
  ])('all below a quoted header is history: %s', (...header) => {
    const old = lines(...header, '', 'Old.');
    expect(split(`Fresh.\n\n${old}`)).toEqual(['fresh: Fresh.', `quoted: ${old}`]);
    expect(split(`Fresh.\n\n________________\n${old}`)).toEqual([
      'fresh: Fresh.',
      `quoted: ________________\n${old}`,
    ]);
  });

  it('a rule or a single label is no header', () => {
    for (const raw of ['Hello\n________________', '________________\nFrom: a\nand so on', 'From: a\nTo: b']) {
      expect(split(raw)).toEqual([`fresh: ${raw}`]);
    }
  });
});

describe('splitMessage: signature and footer', () => {
  it('what stands below "--" is a signature, up to ten lines', () => {
    expect(split(lines('Fresh.', '-- ', 'Ada', '', 'Rome', '> Old.', 'More.'))).toEqual([
      'fresh: Fresh.',
      'signature: -- \nAda\n\nRome',
      'quoted: > Old.',
      'fresh: More.',
    ]);
    const ten = lines('--', ...Array.from({ length: 10 }, (_, index) => `line ${index}`));
    expect(split(`Fresh.\n${ten}`)).toEqual(['fresh: Fresh.', `signature: ${ten}`]);
    expect(split(`Fresh.\n${ten}\nand more`)).toEqual([`fresh: Fresh.\n${ten}\nand more`]);
  });

  it.each([
    'Sent from my iPhone',
    'Inviato da iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    '发自我的iPhone',
    '從我的 iPhone 傳送',
    'iPhoneから送信',
    'Verstuurd vanaf mijn iPhone',
    'Wysłane z iPhone’a',
    'Skickat från min iPhone',
    'Enviado do meu iPhone',
    "iPhone'umdan gönderildi",
    'مرسل من الـ iPhone',
  ])('%s', (line) => {
    expect(split(lines('Fresh.', '', line, '', 'After.'))).toEqual([
      'fresh: Fresh.',
      `signature: ${line}`,
      'fresh: After.',
    ]);
  });

  it('a confidentiality notice is a footer up to the end of its paragraph', () => {
    const notices = [
      'This e-mail and its attachments\nare confidential and for the\naddressee alone.',
      'Questo messaggio è riservato.',
      'Diese E-Mail ist vertraulich.',
      'Ce message est confidentiel.',
      'Este mensaje es confidencial.',
      '本邮件内容保密。',
      'このメールには機密情報が含まれます。',
      'Dit bericht is vertrouwelijk.',
      'Ta wiadomość jest poufna.',
      'Detta meddelande är konfidentiellt.',
      'Esta mensagem é confidencial.',
      'Bu e-posta gizlidir.',
      'هذه الرسالة سرية.',
    ];
    for (const notice of notices) {
      expect(split(`Fresh.\n\n${notice}\n\nAfter.`)).toEqual([
        'fresh: Fresh.',
        `footer: ${notice}`,
        'fresh: After.',
      ]);
    }
  });
});

describe('splitMessage: the marketplace’s envelope', () => {
  const envelope = lines(
    'You have received a message.',
    '',
    'Order ID 111-1234567-1234567:',
    '1 of Lamp, red (large) [ASIN: B0ABCDEFGH]',
    'ASIN: B0ZZZZZZZZ',
    '',
    '------------- Begin message -------------',
  );
  const footer = lines('Was this email helpful?', '© 2026, Amazon.com, Inc.');

  it('frame, order, products, token and footer', () => {
    const end = '------------- End message -------------';
    const raw = lines(
      envelope,
      '',
      'Where is it? Order 222-7654321-7654321',
      '',
      end,
      '',
      footer,
      '',
      '[commMgrTok:A1B2]',
    );
    expect(split(raw)).toEqual([
      `envelope: ${envelope}`,
      'fresh: Where is it? Order 222-7654321-7654321',
      `envelope: ${end}`,
      `footer: ${footer}`,
      'envelope: [commMgrTok:A1B2]',
    ]);
    expect(splitMessage(raw)).toMatchObject({
      orderIds: ['111-1234567-1234567', '222-7654321-7654321'],
      productIds: ['B0ABCDEFGH', 'B0ZZZZZZZZ'],
      threadTokens: ['A1B2'],
    });
  });

  it.each([
    ['Numero d’ordine: 111-1234567-1234567', '--- Inizio messaggio ---', '--- Fine messaggio ---'],
    ['Bestellnummer 111-1234567-1234567', '--- Anfang der Nachricht ---', '--- Ende der Nachricht ---'],
    ['N° de commande : 111-1234567-1234567', '--- Début du message ---', '--- Fin du message ---'],
    ['Número de pedido: 111-1234567-1234567', '--- Inicio del mensaje ---', '--- Fin del mensaje ---'],
    ['订单编号：111-1234567-1234567', '--- 消息开始 ---', '--- 消息结束 ---'],
    ['注文番号：111-1234567-1234567', '--- メッセージ開始 ---', '--- メッセージ終了 ---'],
    ['Bestelnummer #111-1234567-1234567', '--- Begin bericht ---', '--- Einde bericht ---'],
    ['Numer zamówienia 111-1234567-1234567', '--- Początek wiadomości ---', '--- Koniec wiadomości ---'],
    ['Beställningsnummer 111-1234567-1234567', '--- Meddelandets början ---', '--- Meddelandets slut ---'],
    ['Número do pedido 111-1234567-1234567', '--- Início da mensagem ---', '--- Fim da mensagem ---'],
    ['Sipariş numarası 111-1234567-1234567', '--- Mesaj başlangıcı ---', '--- Mesaj sonu ---'],
    ['رقم الطلب 111-1234567-1234567', '--- بداية الرسالة ---', '--- نهاية الرسالة ---'],
  ])('in other languages: %s', (orderLine, begin, end) => {
    expect(split(lines(orderLine, begin, 'Fresh.', end, 'Bye.'))).toEqual([
      `envelope: ${orderLine}\n${begin}`,
      'fresh: Fresh.',
      `envelope: ${end}\nBye.`,
    ]);
  });

  it('an end mark inside is the buyer’s, and so is one without a beginning', () => {
    const end = '--- End message ---';
    expect(split(lines('--- Begin message ---', 'A', end, 'B', end, 'C'))).toEqual([
      'envelope: --- Begin message ---',
      `fresh: A\n${end}\nB`,
      `envelope: ${end}\nC`,
    ]);
    expect(split(lines('A', end, 'B'))).toEqual([`fresh: A\n${end}\nB`]);
  });

  it('a frame without a word in it hides nothing outside', () => {
    expect(split(lines('A', '--- Begin message ---', '--- End message ---', 'B'))).toEqual([
      'fresh: A',
      'envelope: --- Begin message ---\n--- End message ---',
      'fresh: B',
    ]);
    expect(split(lines('A', '--- Begin message ---', 'B'))).toEqual([
      'envelope: A\n--- Begin message ---',
      'fresh: B',
    ]);
  });

  it('frames inside the quoted history belong to it; its own end mark closes it', () => {
    const [begin, end] = ['--- Begin message ---', '--- End message ---'];
    const history = lines('-----Original Message-----', begin, 'Old.', end);
    expect(split(lines(begin, 'Fresh.', history, end, 'Bye.'))).toEqual([
      `envelope: ${begin}`,
      'fresh: Fresh.',
      `quoted: ${history}`,
      `envelope: ${end}\nBye.`,
    ]);
    expect(split(lines('Fresh.', history, end))).toEqual(['fresh: Fresh.', `quoted: ${history}\n${end}`]);
  });

  it('the link that says no response is needed', () => {
    const link = 'https://sellercentral.amazon.de/messaging/no-response?t=1';
    for (const words of ['No response needed', 'Keine Antwort erforderlich', 'Nessuna risposta necessaria']) {
      for (const raw of [`${words}: ${link}`, `${words}\n${link}`]) {
        expect(split(`Fresh.\n\n${raw}`)).toEqual(['fresh: Fresh.', `envelope: ${raw}`]);
      }
    }
    expect(split(lines('Fresh.', 'https://sellercentral.example'))).toEqual([
      'fresh: Fresh.',
      'envelope: https://sellercentral.example',
    ]);
    expect(split('https://carrier.example/track')).toEqual(['fresh: https://carrier.example/track']);
  });

  it('a token inside a line is cut out of it; one of the history stays there', () => {
    expect(split('Hi [commMgrTok:A] there [commMgrTok:B]')).toEqual([
      'fresh: Hi',
      'envelope: [commMgrTok:A]',
      'fresh: there',
      'envelope: [commMgrTok:B]',
    ]);
    expect(split('> [commMgrTok:A]\nFresh.')).toEqual(['quoted: > [commMgrTok:A]', 'fresh: Fresh.']);
  });

  it('a token that begins twice is the inner one', () => {
    const raw = '[commMgrTok:[commMgrTok:A]';
    expect(split(raw)).toEqual(['fresh: [commMgrTok:', 'envelope: [commMgrTok:A]']);
    expect(splitMessage(raw).threadTokens).toEqual(['A']);
  });

  it('what only begins like a token is text', () => {
    for (const raw of ['[commMgrTok:A', '[commMgrTok:A\n]', `[commMgrTok:${'A'.repeat(300)}]`]) {
      expect(split(raw)).toEqual([`fresh: ${raw}`]);
    }
  });

  it('order ids of the history come last and each id once', () => {
    const raw = lines(
      '> 333-3333333-3333333',
      '222-2222222-2222222 and 222-2222222-2222222, 9111-1234567-1234567',
    );
    expect(splitMessage(raw).orderIds).toEqual(['222-2222222-2222222', '333-3333333-3333333']);
  });
});

describe('splitMessage: hostile text', () => {
  it('50 MB in one line is one part', () => {
    const raw = 'a'.repeat(50_000_000);
    expect(splitMessage(raw).parts).toEqual([{ kind: 'fresh', start: 0, end: raw.length }]);
  });

  it.each([
    'On 2 March:\n',
    '-----\n',
    '[commMgrTok:',
    '> ',
    '111-',
    '--\n',
    'From: \n',
    '----- Begin message -----\n',
  ])('many times %j', (piece) => {
    const raw = piece.repeat(20_000);
    const { parts } = splitMessage(raw);
    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(raw.trimEnd().length);
  });

  it('law: parts are in order, without overlap, and hold every character that is not blank', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'On 2 Mar 2026, Shop <a@b.example> wrote:',
        '> quoted',
        '-----Original Message-----',
        '--- Begin message ---',
        '--- End message ---',
        '[commMgrTok:A]',
        '[commMgrTok:',
        '-- ',
        'Sent from my iPhone',
        'Order ID 111-1234567-1234567:',
        'This message is confidential',
        'From: a\nTo: b\nSubject: c',
        '________',
        'No response needed',
        'https://sellercentral.example/',
      ),
    );
    const blank = fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      ' ',
      '\u00a0',
      '\u3000',
      '\u2028',
      '\ufeff',
      '',
    );
    const text = fc.array(fc.tuple(piece, blank)).map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, (raw) => {
        let end = 0;
        for (const part of splitMessage(raw).parts) {
          expect(raw.slice(end, part.start)).toMatch(/^\s*$/);
          expect(raw.slice(part.start, part.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          end = part.end;
        }
        expect(raw.slice(end)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('law: a text without any mark is fresh as a whole', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[b-eg-k ]{0,20}$/)), (all) => {
        const raw = all.join('\n').trim();
        expect(splitMessage(raw).freshText).toBe(raw);
      }),
      { numRuns: 200 },
    );
  });
});
