import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../src/policy/draft/commitments.ts';
import { checkDraft } from '../../src/policy/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { contextOf, order, type Setting } from './draft-setting.ts';

const promised = (text: string, setting: Setting = {}) =>
  commitmentsOf(contextOf(text, { asOf: '2026-03-07T12:00:00Z', ...setting })).map(
    ({ what, by, amount, start, end }) => {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      return [what, by, amount?.amount ?? null];
    },
  );

describe('R47 what a draft promises can be watched', () => {
  it.each([
    ['We will refund you $12.50 within 3 days.', ['refund', { days: 3 }, 1250]],
    ['We will refund you within 3-5 business days.', ['refund', { workingDays: 5 }, null]],
    ['We will get back to you within 24 hours.', ['reply', { hours: 24 }, null]],
    ['We will get back to you within two weeks.', ['reply', { days: 14 }, null]],
    ['We will reply to you tomorrow.', ['reply', { on: '2026-03-08' }, null]],
    ['We will refund it today.', ['refund', { on: '2026-03-07' }, null]],
    ['We will reply by 12 March.', ['reply', { on: '2026-03-12' }, null]],
    ['We will reply by 12 March 2027.', ['reply', { on: '2027-03-12' }, null]],
    ['We will reply by 2 January.', ['reply', { on: '2027-01-02' }, null]],
    ['We will refund you.', ['refund', null, null]],
  ])('%s', (text, commitment) => {
    expect(promised(text)).toContainEqual(commitment);
  });

  it('a day is found on either side of the promise, also where its dot looks like the end of a sentence', () => {
    const promisedIn = (language: 'de' | 'ja', text: string) =>
      checkDraft(
        { kind: 'reply', text, language },
        { rules: rulebook(amazon, { store: 'DE' }), asOf: '2026-11-22T12:00Z' },
      ).commitments.map(({ what, by }) => [what, by]);
    const refund = [['refund', { on: '2026-11-24' }]];
    expect(promisedIn('de', 'Wir erstatten den Betrag bis zum 24. November.')).toEqual(refund);
    expect(promisedIn('de', 'Bis zum 24. November erstatten wir Ihnen den Betrag.')).toEqual(refund);
    // 1日 here is the first of a month, not one day.
    expect(promisedIn('ja', '遅くとも2026年12月1日までに、改めてご連絡いたします。')).toEqual([
      ['reply', { on: '2026-12-01' }],
    ]);
  });

  it('without a day of sending, days are counted', () => {
    expect(promised('We will reply to you tomorrow.', { asOf: undefined as never })).toContainEqual([
      'reply',
      { days: 1 },
      null,
    ]);
    expect(promised('We will reply by 12 March.', { asOf: undefined as never })).toContainEqual([
      'reply',
      null,
      null,
    ]);
    expect(promised('We will reply by 12 March.', { asOf: undefined as never, order })).toContainEqual([
      'reply',
      { on: '2026-03-12' },
      null,
    ]);
    expect(promised('We will reply by 12 March 2026.', { asOf: undefined as never })).toContainEqual([
      'reply',
      { on: '2026-03-12' },
      null,
    ]);
  });

  it('in the order of the text, and none where nothing is promised', () => {
    const text = 'We will send a replacement within 2 days. We will get back to you within 24 hours.';
    const kinds = promised(text).map(([what]) => what);
    expect(kinds[0]).toBe('replacement');
    expect(kinds.at(-1)).toBe('reply');
    expect(promised('The lamp is green, it is 30 days old.')).toEqual([]);
    expect(promised('We never said that we will refund you within 3 days.')).toEqual([]);
  });
});
