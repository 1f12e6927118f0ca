import { describe, expect, it } from 'vitest';
import {
  defineMacro,
  type MacroChoiceOptions,
  type MacroQuestion,
  macroFor,
  orderValues,
  renderMacro,
} from '../../src/macros/index.ts';
import { en } from '../../src/macros/languages/en.ts';
import { it as italian } from '../../src/macros/languages/it.ts';
import { zh } from '../../src/macros/languages/zh.ts';
import { zhHant } from '../../src/macros/languages/zh-hant.ts';
import type { Order } from '../../src/model/index.ts';
import { classifyMessage } from '../../src/risk/index.ts';

const at = Date.UTC(2026, 10, 16, 12);
const order: Order = { id: '7', marketplace: 'amazon', store: 'UK', fulfilledBy: 'seller', placedAt: at };
const macros = [en, italian, zh, zhHant].flatMap((set) => Object.values(set));
const ask = (question: Partial<MacroQuestion>, options: Partial<MacroChoiceOptions> = {}) =>
  macroFor(
    { order, classification: { reason: 'late-delivery', language: 'en' }, ...question },
    { macros, ...options },
  );
const chosen = (...args: Parameters<typeof ask>) => {
  const { macro } = ask(...args);
  return macro === undefined ? undefined : `${macro.language} ${macro.id}`;
};
const reading = (reason: MacroQuestion['classification']['reason'], language: 'en' | 'it' | 'zh' = 'en') =>
  ({ reason, language }) as const;

describe('which macro answers', () => {
  it('the one whose reason, shipper and language fit', () => {
    expect(chosen({})).toBe('en late-delivery');
    expect(chosen({}, { macros: en })).toBe('en late-delivery');
    expect(chosen({ order: { ...order, fulfilledBy: 'marketplace' } })).toBe('en late-delivery-marketplace');
    expect(chosen({ classification: reading('late-delivery', 'it') })).toBe('it late-delivery');
    expect(chosen({ classification: reading('invoice-request') })).toBe('en invoice-request');
    const damaged = {
      classification: reading('wrong-item'),
      order: { ...order, fulfilledBy: 'marketplace' },
    } as const;
    expect(chosen(damaged)).toBe('en product-problem-marketplace');
  });

  it('the shipping state and the marketplace decide where it matters', () => {
    const cancel = (more: Partial<Order>) =>
      chosen({ classification: reading('cancel-order'), order: { ...order, ...more } });
    expect(cancel({ status: 'unshipped' })).toBe('en cancel-before-shipment-amazon');
    expect(cancel({ status: 'unshipped', marketplace: 'ebay' })).toBe('en cancel-before-shipment');
    expect(cancel({ shipments: [] })).toBe('en cancel-before-shipment-amazon');
    expect(cancel({ shipments: [{ shippedAt: at }] })).toBe('en cancel-after-shipment');
    expect(cancel({ status: 'shipped' })).toBe('en cancel-after-shipment');
    // Whether it has left is not known: no text is guessed.
    expect(ask({ classification: reading('cancel-order') }).because).toEqual(['no-macro-for-order']);
  });

  it('the language asked for, else of the message, else of the buyer; with its script', () => {
    const unread = { classification: { reason: 'late-delivery' } } as const;
    expect(chosen(unread, { language: 'it-CH' })).toBe('it late-delivery');
    expect(chosen({ ...unread, order: { ...order, buyer: { locale: 'it-IT' } } })).toBe('it late-delivery');
    expect(ask(unread).because).toEqual(['language-unknown']);
    expect(ask(unread, { language: 'ko' }).because).toEqual(['no-macro-in-language']);
    const chinese = { ...reading('late-delivery', 'zh') };
    expect(chosen({ classification: { ...chinese, script: 'Hant' } })).toBe('zh-Hant late-delivery');
    expect(chosen({ classification: chinese })).toBe('zh-Hans late-delivery');
    expect(chosen(unread, { language: 'zh-TW' })).toBe('zh-Hant late-delivery');
    // A script that is stated beats the region's; only Chinese has one that matters.
    expect(chosen(unread, { language: 'zh-Hans-HK' })).toBe('zh-Hans late-delivery');
    expect(chosen(unread, { language: 'zh-CN' })).toBe('zh-Hans late-delivery');
    const own = [defineMacro({ id: 'a', language: 'en-SG', text: 'x' })];
    expect(chosen(unread, { language: 'en-HK', macros: own })).toBe('en-SG a');
  });

  it('none for what a person has to answer, or nobody', () => {
    const with_ = (more: object) => ask({ classification: { ...reading('late-delivery'), ...more } }).because;
    expect(with_({ signals: ['extortion'] })).toEqual(['needs-a-person']);
    expect(with_({ signals: ['anger', 'safety'] })).toEqual(['needs-a-person']);
    expect(with_({ needsReply: false })).toEqual(['no-reply-needed']);
    expect(with_({ reason: 'spam-or-unrelated' })).toEqual(['no-macro-for-reason']);
    expect(with_({ abstained: true })).toContain('classification-unsure');
  });

  it('says why, and what is still missing', () => {
    const { because, missing, values } = ask({}, { values: { seller: { name: 'Lumen' } } });
    expect(because).toEqual(['reason-fits', 'fulfillment-fits', 'language-of-message']);
    expect(missing).toEqual(['order.shipBy', 'reply.by']);
    expect(values).toEqual({ order: { id: '7' }, seller: { name: 'Lumen' } });
    const known = ask(
      { order: { ...order, shipBy: at } },
      { values: { seller: { name: 'L' }, reply: { by: at } } },
    );
    expect(known.missing).toEqual([]);
    const rendered = known.macro && renderMacro(known.macro, known.values, { zone: 'Europe/London' });
    expect(rendered?.ok).toBe(true);
  });

  it('a macro of one’s own that says more about what it is for is preferred', () => {
    const own = (id: string, use: object) => defineMacro({ id, language: 'en', ...use, text: 'x' as string });
    const any = own('any', {});
    const late = own('late', { reasons: ['late-delivery', 'not-received'] });
    const only = own('only', { reasons: ['late-delivery'] });
    expect(chosen({}, { macros: [any, late] })).toBe('en late');
    expect(chosen({}, { macros: [late, only, any] })).toBe('en only');
    expect(chosen({}, { macros: [any, own('later', {})] })).toBe('en any');
    expect(chosen({}, { macros: [own('note', { kinds: ['proactive'] })] })).toBeUndefined();
  });

  it('a macro with mistakes is never chosen; the very language tag is preferred', () => {
    const own = (id: string, language: string, text: string) => defineMacro({ id, language, text });
    expect(chosen({}, { macros: [own('broken', 'en', '{{ a'), own('whole', 'en', 'x')] })).toBe('en whole');
    const portuguese = [own('a', 'pt-BR', 'x'), own('b', 'pt-PT', 'x')];
    expect(chosen({}, { macros: portuguese, language: 'pt-PT' })).toBe('pt-PT b');
    expect(chosen({}, { macros: portuguese, language: 'pt_PT' })).toBe('pt-PT b');
    expect(chosen({}, { macros: portuguese, language: 'pt' })).toBe('pt-BR a');
  });

  it('what is empty is missing', () => {
    expect(ask({}, { values: { seller: { name: '' } } }).missing).toContain('seller.name');
  });

  it('a real message, from its words to the text', () => {
    const text = 'Hello, the lamp arrived with a broken glass. Can I have my money back?';
    const classification = classifyMessage(text, { language: 'en' });
    const { macro, values } = macroFor(
      { classification, order: { ...order, buyer: { name: 'Anna' } } },
      { macros, values: { seller: { name: 'Lumen' }, reply: { by: at } } },
    );
    const rendered = macro && renderMacro(macro, values, { zone: 'Europe/London' });
    expect(macro?.id).toBe('damaged-or-defective');
    expect(rendered?.ok && rendered.text.startsWith('Hello Anna,')).toBe(true);
  });
});

describe('R62 who writes again is answered as one who writes again', () => {
  const message = (from: 'buyer' | 'seller', hours: number) =>
    ({ from, sentAt: at + hours * 3_600_000, id: `${from}${hours}` }) as const;
  const talk = (...messages: ReturnType<typeof message>[]) => ({ id: 'c', marketplace: 'amazon', messages });

  it('the second message in a conversation, or two into one wait, or the buyer says so', () => {
    const repeated = (question: Partial<MacroQuestion>) => ask(question).because.includes('second-message');
    expect(repeated({ conversation: talk(message('buyer', 0)) })).toBe(false);
    expect(
      repeated({ conversation: talk(message('buyer', 0), message('seller', 1), message('buyer', 2)) }),
    ).toBe(true);
    expect(repeated({ conversation: talk(message('buyer', 0), message('buyer', 2)) })).toBe(true);
    expect(repeated({ classification: { ...reading('late-delivery'), signals: ['repeat-contact'] } })).toBe(
      true,
    );
    expect(repeated({})).toBe(false);
    // What the buyer says is not lost where the conversation shows one message only.
    const said = { classification: { ...reading('late-delivery'), signals: ['repeat-contact'] } } as const;
    const { values } = ask({ ...said, conversation: talk(message('buyer', 0)) });
    expect(values.contact).toEqual({ isRepeated: true });
    const known = { contact: { isRepeated: false } };
    expect(ask(said, { values: known }).values.contact).toEqual(known.contact);
  });

  it('the returning customer is known by earlier orders', () => {
    const earlier = { ...order, id: '1', placedAt: at - 1 };
    expect(ask({ otherOrders: [earlier] }).because).toContain('returning-buyer');
    expect(ask({ otherOrders: [order, { ...order, id: '9', placedAt: at + 1 }] }).because).not.toContain(
      'returning-buyer',
    );
    const values = { seller: { name: 'L' }, reply: { by: at } };
    const told = ask(
      {
        otherOrders: [earlier],
        order: { ...order, shipBy: at },
        conversation: talk(message('buyer', 0), message('buyer', 1)),
      },
      { values },
    );
    const first = ask({ order: { ...order, shipBy: at } }, { values });
    const texts = [told, first].map(({ macro, values: known }) => {
      const rendered = macro && renderMacro(macro, known, { zone: 'UTC' });
      return rendered?.ok ? rendered.text : '';
    });
    const [returning, again] = [/for ordering from us again/, /write to us about this again/];
    expect(texts[0]).toMatch(returning);
    expect(texts[0]).toMatch(again);
    expect(texts[1]).not.toMatch(returning);
    expect(texts[1]).not.toMatch(again);
  });
});

describe('what an order tells', () => {
  it('only what is known, each from where it stands', () => {
    expect(orderValues({ order })).toEqual({ order: { id: '7' } });
    const full: Order = {
      ...order,
      shipBy: at,
      buyer: { name: 'Anna' },
      lines: [{ title: 'Lamp' }, { title: 'Cable' }],
      shipments: [
        { shippedAt: at + 2, trackingNumber: null },
        { shippedAt: at, trackingNumber: 'OLD', carrier: 'UPS' },
        { confirmedAt: at + 1, trackingNumber: 'NEW', carrier: 'DHL', trackingUrl: 'https://dhl.com/x' },
      ],
      refunds: [
        { amount: { amount: 500, currency: 'GBP' }, refundedAt: at },
        { amount: { amount: 250, currency: 'GBP' }, refundedAt: at + 5 },
      ],
    };
    expect(orderValues({ order: full, otherOrders: [] })).toEqual({
      order: { id: '7', items: ['Lamp', 'Cable'], shipBy: at },
      buyer: { name: 'Anna', isReturning: false },
      tracking: { carrier: 'DHL', number: 'NEW', url: 'https://dhl.com/x' },
      refund: { amount: { amount: 750, currency: 'GBP' }, issuedAt: at + 5 },
    });
  });

  it('nothing half: titles of some lines, refunds of two currencies or without an amount', () => {
    expect(orderValues({ order: { ...order, lines: [{ title: 'Lamp' }, {}] } })).toEqual({
      order: { id: '7' },
    });
    expect(orderValues({ order: { ...order, lines: [], refunds: [{}], shipments: [{}] } })).toEqual({
      order: { id: '7' },
    });
    const amounts = [{ amount: { amount: 1, currency: 'GBP' } }, { amount: { amount: 1, currency: 'EUR' } }];
    expect(orderValues({ order: { ...order, refunds: amounts } })).toEqual({ order: { id: '7' } });
    expect(orderValues({ order: { ...order, shipments: [{ trackingNumber: null }] } })).toEqual({
      order: { id: '7' },
      tracking: { number: null },
    });
  });
});
