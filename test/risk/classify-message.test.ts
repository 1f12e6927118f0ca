import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Classification, classifyMessage, messageClassifier } from '../../src/risk/index.ts';
import { en } from '../../src/risk/languages/en.ts';
import { it as italian } from '../../src/risk/languages/it.ts';
import { LANGUAGES, messageCases } from './cases.ts';

/** What a classification says, without the places where it says so. */
const labels = ({ language, reason, alsoReasons, signals, needsReply, abstained }: Classification) => ({
  language,
  reason,
  alsoReasons,
  signals,
  needsReply,
  abstained,
});

const sample = LANGUAGES.flatMap((language) =>
  messageCases(language, 'open')
    .slice(0, 25)
    .map(({ text }) => text),
);

describe('classifyMessage', () => {
  it.each([
    ['Where is my parcel? The tracking has not moved for days.', 'where-is-my-order'],
    ['My order should have been here last Friday, it is a week late!', 'late-delivery'],
    ['Tracking says delivered but there is nothing at my door.', 'not-received'],
    ['One of the six glasses is missing from the box.', 'missing-item'],
    ['I ordered the blue one and you sent me a red one.', 'wrong-item'],
    ['The mug arrived broken.', 'damaged-or-defective'],
    ['The bag is not leather as the description says.', 'not-as-described'],
    ['How do I send this back? I need a return label.', 'return-request'],
    ['When will I get my refund for the returned shoes?', 'refund-status'],
    ['Please cancel my order.', 'cancel-order'],
    ['Can you change the delivery address please?', 'change-order'],
    ['I need an invoice with VAT for my company.', 'invoice-request'],
    ['Is this compatible with the iPhone 13?', 'product-question'],
    ['It has arrived, thank you very much!', 'no-reply-needed'],
    ['We offer SEO services to boost your sales and ranking.', 'spam-or-unrelated'],
  ])('B09: %s', (text, reason) => {
    const told = classifyMessage(text);
    expect([told.language, told.reason]).toEqual(['en', reason]);
    expect(told.evidence.map(({ label }) => label)).toContain(reason);
  });

  it('R40, R61: extortion is told apart from a threat, and from asking for what is owed', () => {
    const signals = (text: string) => classifyMessage(text).signals;
    expect(signals('Send me a free lamp as well or I will leave a one star review.')).toEqual(
      expect.arrayContaining(['extortion', 'threatens-feedback']),
    );
    const angry = signals('The lamp arrived broken and I have already posted a one star review.');
    expect(angry).toContain('threatens-feedback');
    expect(angry).not.toContain('extortion');
    expect(signals('The lamp is broken, please refund me the price.')).toEqual([]);
  });

  it('B08: threats of a claim are told whatever the mood', () => {
    expect(
      classifyMessage('Dear seller, kindly note that I will file an A-to-z claim tomorrow.').signals,
    ).toContain('threatens-claim');
    expect(classifyMessage('The charger caught fire and burnt my hand.').signals).toContain('safety');
    expect(classifyMessage('Is the fireproof cover also good for a child seat?').signals).toEqual([]);
  });

  it('quoted history, envelope and signature give no label', () => {
    const raw = [
      'Order ID 111-1234567-1234567:',
      '',
      'Please cancel my order.',
      '',
      'On 2 Mar 2026, Shop wrote:',
      '> We are sorry that your lamp arrived broken and caught fire. Shall we refund it?',
    ].join('\n');
    const told = classifyMessage(raw);
    expect([told.reason, told.alsoReasons, told.signals]).toEqual(['cancel-order', [], []]);
    for (const { start, end, excerpt } of told.evidence) {
      expect(raw.slice(start, end)).toBe(excerpt);
      expect('Please cancel my order.').toContain(excerpt);
    }
  });

  it('tells the language where it is not given, and the script of Chinese', () => {
    for (const language of LANGUAGES) {
      const cases = messageCases(language);
      const right = cases.filter(({ text }) => classifyMessage(text).language === language).length;
      expect(right / cases.length, language).toBeGreaterThanOrEqual(0.9);
    }
    expect(classifyMessage('請問我的包裹到哪裡了？').script).toBe('Hant');
    expect(classifyMessage('请问我的包裹到哪里了？').script).toBe('Hans');
    expect(classifyMessage('Where is it?')).not.toHaveProperty('script');
  });

  it('reads each sentence of a mixed message in its own language', () => {
    const mixed = classifyMessage(
      'Buongiorno, il pacco è arrivato rotto. Please send me a refund as soon as possible, thank you.',
    );
    expect(mixed.reason).toBe('damaged-or-defective');
    const first = mixed.evidence[0];
    expect('Buongiorno, il pacco è arrivato rotto').toContain(first?.excerpt);
  });

  it('takes the language that is given, in any form of its tag', () => {
    for (const language of ['it', 'it-IT', 'IT'])
      expect(classifyMessage('ordine?', { language }).language).toBe('it');
  });

  it('abstains where it cannot know, and says why', () => {
    expect(classifyMessage('')).toMatchObject({
      abstained: true,
      because: ['no-text'],
      needsReply: true,
      evidence: [],
    });
    expect(classifyMessage('> quoted only').because).toEqual(['no-text']);
    expect(classifyMessage('Где моя посылка, я жду уже две недели').because).toEqual(['language-unknown']);
    const sure = classifyMessage('Where is my parcel? Any update?');
    expect([sure.abstained, sure.because]).toEqual([false, []]);
  });

  it('a message that says nothing is left to do needs no reply; one with a question does', () => {
    expect(classifyMessage('The refund has arrived, thank you, all good now.').needsReply).toBe(false);
    expect(classifyMessage('Thank you! When will the second parcel arrive?').needsReply).toBe(true);
  });

  it('every label has evidence that lies in the text', () => {
    for (const text of sample) {
      const { reason, alsoReasons, signals, evidence } = classifyMessage(text);
      expect(evidence.map(({ label }) => label)).toEqual([reason, ...alsoReasons, ...signals]);
      for (const { start, end, excerpt, label, args } of evidence) {
        expect(text.slice(start, end)).toBe(excerpt);
        expect(end).toBeGreaterThan(start);
        expect(args !== undefined).toBe(label === 'threatens-feedback');
      }
    }
  });

  it('labels do not change with blanks around, case of Latin text, and Unicode form', () => {
    for (const text of sample) {
      const told = labels(classifyMessage(text));
      for (const same of [
        `\n  ${text} \t\n`,
        text.toUpperCase(),
        text.toLowerCase(),
        text.normalize('NFD'),
        text.normalize('NFC'),
      ])
        expect([same, labels(classifyMessage(same))]).toEqual([same, told]);
    }
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'refund ',
      'not ',
      '> ',
      '\n',
      '?',
      '\uD800',
      '\u0000',
      '😀',
      'ﷺ',
      '没',
      'لا',
      "n't",
      '{{',
      '#',
      '*',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          const told = classifyMessage(text);
          expect(told.confidence).toBeGreaterThanOrEqual(0);
          expect(told.confidence).toBeLessThanOrEqual(1);
          for (const { start, end, excerpt } of told.evidence) expect(text.slice(start, end)).toBe(excerpt);
        },
      ),
    );
    expect(classifyMessage('where is it not '.repeat(20_000)).reason).toBe('where-is-my-order');
    expect(classifyMessage(undefined as unknown as string).because).toEqual(['no-text']);
  });
});

describe('messageClassifier', () => {
  it('is classifyMessage with the languages that it is given', () => {
    const classify = messageClassifier({ languages: [en, italian] });
    for (const text of messageCases('it')
      .slice(0, 20)
      .map(({ text: one }) => one))
      expect(classify(text, { language: 'it' })).toEqual(classifyMessage(text, { language: 'it' }));
    expect(classify('Wo bleibt mein Paket? Es sollte gestern kommen.').because).toEqual(['language-unknown']);
  });

  it('wants one language at least', () => {
    expect(() => messageClassifier({ languages: [] })).toThrow(RangeError);
  });
});
