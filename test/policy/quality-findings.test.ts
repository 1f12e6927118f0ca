import { describe, expect, it } from 'vitest';
import { qualityFindings } from '../../src/policy/draft/quality-findings.ts';
import { contextOf, order, type Setting } from './draft-setting.ts';

const asOf = '2026-03-07T12:00:00Z';
const told = (text: string, setting: Setting = {}) =>
  qualityFindings(contextOf(text, { asOf, ...setting })).findings.map(({ rule }) => rule);
const wrote = (text: string, sellerHoursAgo?: number, automatic?: true) => ({
  id: 'c1',
  marketplace: 'amazon',
  messages: [
    { from: 'buyer', sentAt: Date.parse(asOf) - 7_200_000, text } as const,
    ...(sellerHoursAgo === undefined
      ? []
      : [
          {
            from: 'seller',
            sentAt: Date.parse(asOf) - sellerHoursAgo * 3_600_000,
            text: 'Hello',
            automatic,
          } as const,
        ]),
  ],
});
const WHERE = { conversation: wrote('Where is my order?') };
const BROKEN = { conversation: wrote('The lamp is broken.') };
const PLAIN = { conversation: wrote('Is the lamp green?') };

describe('R47 R22 R07 what a good reply holds', () => {
  it('a greeting, unless the seller has just written', () => {
    expect(told('The lamp is green.', PLAIN)).toEqual(['no-greeting']);
    expect(told('Hello, the lamp is green.', PLAIN)).toEqual([]);
    expect(told('The lamp is green.', { conversation: wrote('Is it green?', 12) })).toEqual([]);
    expect(told('The lamp is green.', { conversation: wrote('Is it green?', 13) })).toEqual(['no-greeting']);
    expect(told('The lamp is green.', { conversation: wrote('Is it green?', 1, true) })).toEqual([
      'no-greeting',
    ]);
    expect(
      told('The lamp is green.', { conversation: wrote('Is it green?', 3), asOf: undefined as never }),
    ).toEqual([]);
  });

  it('an apology, a time and a question where something is wrong', () => {
    expect(told('Hello, the lamp is green.', BROKEN)).toEqual([
      'no-apology',
      'no-expectation',
      'no-closing-question',
    ]);
    expect(told('Hello, we are sorry. A new lamp leaves today. Is that fine?', BROKEN)).toEqual([]);
    expect(told('Hello, we are sorry. A new one is there on March 12. Which color?', BROKEN)).toEqual([]);
    expect(told('Hello, it is green.', { ...PLAIN, reason: 'wrong-item' })).toContain('no-apology');
    expect(told('Hello, it is green.', { ...BROKEN, reason: 'product-question' })).toEqual([]);
  });

  it('the tracking where the parcel is asked for', () => {
    expect(told('Hello, we are sorry, you have it today. Fine?', WHERE)).toEqual(['no-tracking']);
    for (const with_ of ['1Z999AA10123456784', 'https://www.ups.com/track', 'UPS', 'the tracking'])
      expect([with_, ...told(`Hello, we are sorry, ${with_}: you have it today. Fine?`, WHERE)]).toEqual([
        with_,
      ]);
  });

  it('the order’s own number is one, whatever its shape', () => {
    const shipments = [{ carrier: 'Own truck', trackingNumber: 'AB-77' }];
    const setting = { ...WHERE, order: { ...order, shipments } };
    expect(told('Hello, sorry, number AB77, you have it today. Fine?', setting)).toEqual([]);
  });

  it('a question long before the end is none at the end', () => {
    const text = `Hello, sorry, is it broken? ${'Here is a sentence. '.repeat(6)}Replaced today.`;
    expect(told(text, BROKEN)).toEqual(['no-closing-question']);
    expect(told('', BROKEN)).toContain('no-closing-question');
  });

  it('no more than can be read', () => {
    const found = qualityFindings(contextOf('x'.repeat(2001), PLAIN)).findings.find(
      ({ rule }) => rule === 'too-long',
    );
    expect([found?.start, found?.end, found?.args]).toEqual([2000, 2001, { length: 2001, limit: 2000 }]);
    expect(told('x'.repeat(2000))).toEqual([]);
  });

  it('of replies only, and of a message that is known', () => {
    expect(told('x'.repeat(2001), { draft: { kind: 'proactive' } })).toEqual([]);
    const { unchecked } = qualityFindings(contextOf('Hello'));
    expect(unchecked?.map(({ rule }) => rule)).toEqual([
      'no-greeting',
      'no-apology',
      'no-tracking',
      'no-expectation',
      'no-closing-question',
    ]);
  });
});
