import { describe, expect, it } from 'vitest';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook, type TermName, type TermRule, termInForce } from '../../src/rulebook/index.ts';
import { dueAfter } from '../../src/time/index.ts';

const now = '2026-11-20T12:00:00Z';

const term = (store: string, name: TermName, asOf: string = now): TermRule | undefined =>
  termInForce(rulebook(amazon, { store }), name, asOf);

const brief = (rule: TermRule | undefined): readonly unknown[] =>
  rule === undefined ? ['none'] : [rule.length, rule.binds, rule.confidence];

describe('the deadlines of Amazon', () => {
  // Typed by hand: store, act, length, whom it binds, confidence.
  const expected: readonly (readonly [string, TermName, ...unknown[]])[] = [
    ['IT', 'answer-message', { hours: 24 }, 'seller', 'high'],
    ['JP', 'answer-message', { hours: 24 }, 'seller', 'high'],
    ['UK', 'answer-before-claim', { hours: 48 }, 'seller', 'high'],
    ['BR', 'answer-before-claim', { hours: 48 }, 'seller', 'low'],
    ['IT', 'answer-return-request', { hours: 48 }, 'seller', 'high'],
    ['BR', 'answer-return-request', { hours: 48 }, 'seller', 'low'],
    ['US', 'file-claim', { days: 90 }, 'buyer', 'high'],
    ['IT', 'file-claim', { days: 90 }, 'buyer', 'low'],
    ['US', 'answer-claim', { hours: 48 }, 'seller', 'high'],
    ['IT', 'answer-claim', { hours: 48 }, 'seller', 'low'],
    ['US', 'answer-appeal-question', { hours: 72 }, 'seller', 'high'],
    ['US', 'appeal-claim', { days: 30 }, 'seller', 'high'],
    ['US', 'answer-chargeback', { days: 7 }, 'seller', 'high'],
    ['US', 'refund-return', { days: 4 }, 'seller', 'medium'],
    ['IT', 'refund-return', { workingDays: 2 }, 'seller', 'medium'],
    ['US', 'claim-reimbursement', { days: 30 }, 'seller', 'medium'],
    ['IT', 'upload-invoice', { workingDays: 1 }, 'seller', 'high'],
    ['US', 'auto-cancel', { days: 7 }, 'seller', 'medium'],
    ['BR', 'auto-cancel', { workingDays: 7 }, 'seller', 'medium'],
    ['IT', 'auto-cancel', { days: 7 }, 'seller', 'low'],
    ['US', 'leave-feedback', { days: 90 }, 'buyer', 'high'],
    ['IT', 'remove-own-feedback', { days: 60 }, 'buyer', 'unverified'],
    ['IT', 'request-feedback-removal', { days: 90 }, 'seller', 'unverified'],
    ['IT', 'request-review', { days: 30 }, 'seller', 'medium'],
    ['IT', 'send-proactive-message', { days: 30 }, 'seller', 'high'],
    ['US', 'answer-quiz', { hours: 72 }, 'seller', 'high'],
    ['IT', 'delete-buyer-details', { days: 30 }, 'seller', 'medium'],
  ];

  for (const [store, name, ...rest] of expected)
    it(`in ${store}: ${name}`, () => {
      expect(brief(term(store, name))).toEqual(rest);
    });

  it('R26: a message has 24 hours, a return request 48', () => {
    expect([term('IT', 'answer-message')?.length, term('IT', 'answer-return-request')?.length]).toEqual([
      { hours: 24 },
      { hours: 48 },
    ]);
  });

  it('no term of another store stands in', () => {
    expect(term('US', 'upload-invoice')).toBeUndefined();
    expect(term('IT', 'claim-reimbursement')).toBeUndefined();
  });

  it('a claim and a review request open later than their term begins', () => {
    expect(term('US', 'file-claim')?.opensAfter).toEqual({ days: 3 });
    expect(term('IT', 'request-review')?.opensAfter).toEqual({ days: 5 });
  });
});

describe('their history', () => {
  it('an inquiry about a claim: 7 days, then 3, since 27 July 2020 48 hours', () => {
    expect(term('US', 'answer-claim', '2016-11-13T12:00:00-08:00')?.length).toEqual({ days: 7 });
    expect(term('US', 'answer-claim', '2016-11-14T12:00:00-08:00')?.length).toEqual({ days: 3 });
    expect(term('US', 'answer-claim', '2020-07-26T23:59:59-07:00')?.length).toEqual({ days: 3 });
    expect(term('US', 'answer-claim', '2020-07-27T00:00:00-07:00')?.length).toEqual({ hours: 48 });
  });

  it('the refund of a return: 4 days since 26 January 2026, only in the United States', () => {
    expect(term('US', 'refund-return', '2026-01-25T23:59:59-08:00')?.length).toEqual({ workingDays: 2 });
    expect(term('US', 'refund-return', '2026-01-26T00:00:00-08:00')?.length).toEqual({ days: 4 });
    expect(term('UK', 'refund-return', '2026-01-26T00:00:00Z')?.length).toEqual({ workingDays: 2 });
  });

  it('SAFE-T: 60 days until 16 February 2026, then 30', () => {
    expect(term('US', 'claim-reimbursement', '2026-02-15T23:59:59-08:00')?.length).toEqual({ days: 60 });
    expect(term('US', 'claim-reimbursement', '2026-02-16T00:00:00-08:00')?.length).toEqual({ days: 30 });
  });
});

describe('with the arithmetic of terms', () => {
  it('an order confirmed on a Friday has its invoice by the end of Monday', () => {
    const rule = term('IT', 'upload-invoice');
    if (rule === undefined || !('workingDays' in rule.length)) throw new Error('no working days');
    const { dueAt } = dueAfter('2026-11-20T17:00:00+01:00', { ...rule.length, zone: 'Europe/Rome' });
    expect(new Date(dueAt).toISOString()).toBe('2026-11-23T22:59:59.999Z');
  });
});
