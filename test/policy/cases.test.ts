import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/policy/index.ts';
import {
  answerTo,
  draftCases,
  f1,
  judge,
  LANGUAGES,
  precision,
  recall,
  type Score,
  scores,
} from './cases.ts';

/** Rules that words decide, or facts that a case can hold: each language has cases of each. */
const RULES = [
  'external-link',
  'insecure-link',
  'email-address',
  'phone-number',
  'off-platform-contact',
  'promotion',
  'review-incentive',
  'review-positive-only',
  'review-change-request',
  'review-request-repeated',
  'order-or-shipping-confirmation-only',
  'thank-you-only',
  'emoji',
  'html-or-styling',
  'tracking-pixel',
  'excess-blank-lines',
  'opt-out-link',
  'offensive-language',
  'blames-or-argues',
  'makes-buyer-work',
  'automatic-reply',
  'unresolved-placeholder',
  'wrong-order-fact',
  'amount-mismatch',
  'wrong-responsibility',
  'missing-order-id',
  'wrong-language',
];

interface Entry {
  readonly language: string;
  readonly rule: string;
  readonly kind: keyof Score;
}

const judged = LANGUAGES.flatMap((language) =>
  draftCases(language, 'open').map((one) => ({ language, one, answer: answerTo(one, checkDraft) })),
);
const entries: readonly Entry[] = judged.flatMap(({ language, one, answer }) => {
  const { hits, wrong, missed } = judge(one, answer);
  return [
    ...hits.map(({ expected: { rule } }) => ({ language, rule, kind: 'found' as const })),
    ...wrong.map(({ rule }) => ({ language, rule, kind: 'wrong' as const })),
    ...missed.map(({ rule }) => ({ language, rule, kind: 'missed' as const })),
  ];
});
const by = (key: (entry: Entry) => string) =>
  scores(entries.map((entry) => ({ key: key(entry), kind: entry.kind })));

describe('the case files', () => {
  it.each(LANGUAGES)(
    'R10, R13, R50, R52, B12: %s has at least 40 cases, clean ones among them, of every rule',
    (language) => {
      const cases = draftCases(language);
      expect(cases.length).toBeGreaterThanOrEqual(40);
      expect(cases.filter(({ expect: wanted }) => wanted.length === 0).length).toBeGreaterThanOrEqual(
        cases.length * 0.4,
      );
      const named = new Set(cases.flatMap(({ expect: wanted }) => wanted.map(({ rule }) => rule)));
      expect(RULES.filter((rule) => !named.has(rule))).toEqual([]);
      expect([...named].filter((rule) => !RULES.includes(rule))).toEqual([]);
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    },
  );

  it.each(LANGUAGES)('%s: the words that a case points at stand in its text', (language) => {
    const lost = draftCases(language).filter(({ draft, expect: wanted }) =>
      wanted.some(({ on = '' }) => !draft.text.includes(on) && !(draft.subject ?? '').includes(on)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

// How well it does on drafts that nobody had seen stands in the guide; this only keeps what was reached.
describe('checkDraft on the case files', () => {
  it('finds with a precision of at least 0.95 and a recall of at least 0.9', () => {
    const all = by(() => 'all').get('all') as Score;
    expect(precision(all)).toBeGreaterThanOrEqual(0.95);
    expect(recall(all)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(LANGUAGES)('%s: F1 of at least 0.85', (language) => {
    expect(f1(by((entry) => entry.language).get(language) as Score)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(RULES)('%s: F1 of at least 0.85', (rule) => {
    expect(f1(by((entry) => entry.rule).get(rule) as Score)).toBeGreaterThanOrEqual(0.85);
  });

  it('blocks fewer than one in a hundred clean drafts', () => {
    const clean = judged.filter(({ one }) => one.expect.length === 0);
    const blocked = clean.filter(({ answer }) => answer.verdict === 'blocked');
    expect(blocked.length / clean.length).toBeLessThan(0.01);
  });

  it('blocks fewer than one in a hundred of the clean drafts that were written for that', () => {
    const clean = LANGUAGES.flatMap((language) => draftCases(language, 'all', 'clean'));
    expect(clean.length).toBeGreaterThan(1_000);
    const blocked = clean.filter((one) => answerTo(one, checkDraft).verdict === 'blocked');
    expect(blocked.length / clean.length).toBeLessThan(0.01);
  });

  it.each(['ordinary', 'unusual'] as const)('keeps what it reached on the %s cases', (set) => {
    const found = LANGUAGES.flatMap((language) =>
      draftCases(language, 'all', set).map((one) => judge(one, answerTo(one, checkDraft))),
    );
    const count = (of: (one: (typeof found)[number]) => number) =>
      found.reduce((sum, one) => sum + of(one), 0);
    const score = {
      found: count(({ hits }) => hits.length),
      wrong: count(({ wrong }) => wrong.length),
      missed: count(({ missed }) => missed.length),
    };
    expect(precision(score)).toBeGreaterThanOrEqual(0.95);
    expect(recall(score)).toBeGreaterThanOrEqual(0.9);
  });

  it('every range lies in the text and holds its excerpt', () => {
    for (const { one, answer } of judged)
      for (const { start, end, excerpt, args } of answer.findings) {
        const text = args.part === 'subject' ? (one.draft.subject ?? '') : one.draft.text;
        expect(text.slice(start, end)).toBe(excerpt);
      }
  });
});
