import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, draftChecker } from '../../src/policy/index.ts';
import { en } from '../../src/policy/languages/en.ts';
import { it as italian } from '../../src/policy/languages/it.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { draftCases, LANGUAGES } from './cases.ts';

const rules = rulebook(amazon, { store: 'US' });
const check = (text: string, more: object = {}) => checkDraft({ kind: 'reply', text, ...more }, { rules });
const found = (text: string, more: object = {}) => check(text, more).findings.map(({ rule }) => rule);

describe('checkDraft', () => {
  it('R13, R52: tells every violation, in order, with its range', () => {
    const text =
      'Leave us 5 stars and get a $10 gift card. Mail me at jo@shop-mail.example or see http://shop-x.com';
    const { findings, verdict } = check(text);
    expect(verdict).toBe('blocked');
    const rulesFound = new Set(findings.map(({ rule }) => rule));
    for (const rule of [
      'review-incentive',
      'review-positive-only',
      'email-address',
      'external-link',
      'insecure-link',
    ])
      expect(rulesFound).toContain(rule);
    for (const { start, end, excerpt } of findings) expect(text.slice(start, end)).toBe(excerpt);
    expect(findings.map(({ start }) => start)).toEqual(
      findings.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('the worst severity decides; the mapping is the caller’s', () => {
    const text = 'Great news, your lid is on its way! 😀';
    expect(check(text).findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(check(text).verdict).toBe('allowed');
    expect(checkDraft({ kind: 'reply', text }, { rules, verdicts: { info: 'needs-review' } }).verdict).toBe(
      'needs-review',
    );
  });

  it('the same words are judged by the kind of draft', () => {
    const text = 'One question about your sign: oak or walnut? 😀';
    const severities = (['reply', 'proactive'] as const).map(
      (kind) => checkDraft({ kind, text }, { rules }).findings[0]?.severity,
    );
    expect(severities).toEqual(['info', 'serious']);
  });

  it('B13: a rule can be changed by id', () => {
    const strict = rulebook(amazon, {
      store: 'US',
      overrides: { 'amazon.draft.emoji': { severity: { reply: 'critical' } } },
    });
    expect(checkDraft({ kind: 'reply', text: 'Yes 😀' }, { rules: strict }).verdict).toBe('blocked');
  });

  it('a marketplace without rules for messages wants a person', () => {
    const { drafts: _, ...without } = amazon;
    const answer = checkDraft(
      { kind: 'reply', text: 'Hello' },
      { rules: rulebook(without, { store: 'US' }) },
    );
    expect(answer).toMatchObject({
      verdict: 'needs-review',
      because: 'no-rules-for-marketplace',
      findings: [],
    });
  });

  it.each([
    ['quoted lines', 'We are on it.\n\n> call me at +1 415 555 0132\n> or mail jo@shop-mail.example'],
    ['a quotation', 'You wrote "call me at +1 415 555 0132", but we answer here.'],
    ['a curly quotation', 'You asked: “can I pay by PayPal outside Amazon?” We are afraid not.'],
  ])('the buyer’s words are nobody’s violation: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'We never give a discount, refund or gift for a review.',
    'We do not offer vouchers for positive reviews, and we never ask buyers to change their review.',
  ])('negation counts: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['in quotation marks', 'Yes, the card game "Idiot" is back in stock, shall I put one aside for you?'],
    [
      'in capitals',
      'Yes, the novel The Idiot by Dostoevsky is back in stock, shall I put one aside for you?',
    ],
  ])('the name of a thing is no insult: %s', (_, text) => {
    expect(found(text)).toEqual([]);
    expect(found('You are an idiot, sir.')).toContain('offensive-language');
  });

  it('what breaks one rule in sentences that follow each other is one finding', () => {
    const text = 'You are lying. Stop making things up. You broke it yourself.';
    expect(found(text).filter((rule) => rule === 'blames-or-argues')).toHaveLength(1);
  });

  it('thanks with a fact beside them are more than thanks', () => {
    const rulesOf = (text: string) =>
      checkDraft({ kind: 'proactive', text }, { rules }).findings.map(({ rule }) => rule);
    expect(rulesOf('Thank you for your order 111-1234567-1234567. Kind regards')).toContain('thank-you-only');
    expect(
      rulesOf('Thank you for your order. We come on Monday between 9 and 12. Kind regards'),
    ).not.toContain('thank-you-only');
  });

  it('R14: says of what a change is asked, and how', () => {
    const args = (text: string) =>
      check(text).findings.find(({ rule }) => rule === 'review-change-request')?.args;
    expect(args('Could you please remove your product review?')).toEqual({
      target: 'review',
      form: 'request',
    });
    expect(args('Could you please update your seller feedback?')).toEqual({
      target: 'seller-feedback',
      form: 'request',
    });
    expect(args('You must delete your rating immediately.')).toEqual({ target: 'unknown', form: 'demand' });
  });

  it('R13: the bare notice about seller feedback is judged as the caller wants', () => {
    const text = 'Your refund is done. If you wish, you can change your seller feedback at any time.';
    const verdict = (feedbackNotice?: 'forbid' | 'review' | 'allow') =>
      checkDraft({ kind: 'reply', text }, { rules, feedbackNotice }).verdict;
    expect(verdict()).toBe('needs-review');
    expect(verdict('forbid')).toBe('blocked');
    expect(verdict('review')).toBe('needs-review');
    expect(verdict('allow')).toBe('allowed');
  });

  it('reads the subject, too', () => {
    const { findings } = check('We are on it.', { subject: 'Call us at +1 415 555 0132' });
    expect(findings.map(({ rule, args }) => [rule, args.part])).toContainEqual(['phone-number', 'subject']);
    for (const { start, end, excerpt } of findings)
      expect('Call us at +1 415 555 0132'.slice(start, end)).toBe(excerpt);
  });

  it('R50: a link to a carrier passes, an option forbids all', () => {
    const text = 'Follow it here: https://www.ups.com/track?tracknum=1Z999AA10123456784';
    const { verdict, links } = check(text);
    expect(verdict).toBe('allowed');
    expect(links).toMatchObject([{ kind: 'carrier' }]);
    expect(checkDraft({ kind: 'reply', text }, { rules, links: 'none' }).verdict).toBe('blocked');
  });

  it('B12: what the buyer or the marketplace wrote is no secret; what the seller wrote before excuses nothing', () => {
    const text = 'We gave the courier the number +1 415 555 0132 and jo@miller-mail.com, as you asked.';
    const told = (from: 'buyer' | 'seller') => {
      const message = {
        from,
        sentAt: 0,
        text: 'It is (415) 555-0132 or +1 415.555.0132, mail JO@miller-mail.com',
      } as const;
      const conversation = { id: 'c1', marketplace: 'amazon', messages: [message] };
      return checkDraft({ kind: 'reply', text }, { rules, conversation })
        .findings.map(({ rule }) => rule)
        .filter((rule) => rule === 'phone-number' || rule === 'email-address');
    };
    expect(told('buyer')).toEqual([]);
    expect(told('seller')).toEqual(['phone-number', 'email-address']);
  });

  it('a text in a language that was not handed in is not called clean: its rules are unchecked', () => {
    const text = 'Se lascia una recensione a 5 stelle le inviamo un buono regalo, grazie.';
    const needs = (given: string) =>
      draftChecker({ languages: [en] })({ kind: 'reply', text: given }, { rules }).unchecked.find(
        ({ rule }) => rule === 'review-incentive',
      )?.needs;
    expect(needs(text)).toEqual(['language it']);
    expect(needs('Пожалуйста напишите нам отзыв сегодня')).toEqual(['language']);
    expect(needs('Thank you for your message, we are on it.')).toBeUndefined();
  });

  it('caps what it lists, and says so', () => {
    const { findings, truncated } = check('see shop-x.com \n'.repeat(80));
    expect(findings.filter(({ rule }) => rule === 'external-link')).toHaveLength(50);
    expect(truncated).toContain('external-link');
    const changes = check('Delete your review. The sun is out. It is warm. Ok. '.repeat(10_000));
    expect(changes.findings.filter(({ rule }) => rule === 'review-change-request')).toHaveLength(50);
    expect(changes.truncated).toContain('review-change-request');
  });

  it.each([
    [{ kind: 'reply' }, 'draft.text'],
    [{ kind: 'letter', text: 'x' }, 'draft.kind'],
    [{ kind: 'reply', text: 'x', subject: 3 }, 'draft.subject'],
    [undefined, 'draft.text'],
  ])('a programmer’s mistake is told by its name: %j', (draft, name) => {
    expect(() => checkDraft(draft as never, { rules })).toThrow(name);
  });

  it('wants a rulebook', () => {
    expect(() => checkDraft({ kind: 'reply', text: 'x' }, {} as never)).toThrow('rules');
  });
});

describe('draftChecker', () => {
  it('knows the languages it is given', () => {
    const text = 'Se lascia una recensione a 5 stelle le inviamo un buono regalo.';
    const rulesFound = (languages: readonly (typeof italian)[]) =>
      draftChecker({ languages })({ kind: 'reply', text }, { rules }).findings.map(({ rule }) => rule);
    expect(rulesFound([italian, en])).toContain('review-incentive');
    expect(rulesFound([en])).not.toContain('review-incentive');
  });

  it('refuses a language with a phrase that cannot be read, when it is made', () => {
    const broken = { ...en, phrases: { ...en.phrases, promotion: { find: ['(sale'] } } };
    expect(() => draftChecker({ languages: [broken] })).toThrow(RangeError);
  });

  it('needs no language for what needs no words', () => {
    const { findings } = draftChecker({ languages: [] })(
      { kind: 'reply', text: 'see shop-x.com' },
      { rules },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['external-link']);
  });
});

describe('laws', () => {
  const cleanCases = LANGUAGES.flatMap((language) =>
    draftCases(language, 'open').filter(
      ({ expect: wanted, order, conversation }) => wanted.length === 0 && !order && !conversation,
    ),
  );

  it('never throws, and every range lies in the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'review ',
        'gift ',
        'http://',
        'a@b.co',
        '<img src=',
        '{{',
        '“',
        '> ',
        '\n\n\n',
        '5星好评',
        '+39 333 ',
        'zero sette ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('reply', 'proactive', 'insert' as const),
        (pieces, kind) => {
          const text = pieces.join('');
          for (const { start, end, excerpt } of checkDraft({ kind, text }, { rules }).findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(text.slice(start, end)).toBe(excerpt);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a clean draft stays clean in both Unicode forms', () => {
    const verdictOf = (text: string, kind: 'reply') =>
      checkDraft({ kind, text }, { rules })
        .findings.map(({ rule }) => rule)
        .sort();
    for (const { draft } of cleanCases.slice(0, 400))
      expect(verdictOf(draft.text.normalize('NFD'), 'reply')).toEqual(
        verdictOf(draft.text.normalize('NFC'), 'reply'),
      );
  });

  it.each([
    ['phone-number', 'Please call +39 333 1234567 today'],
    ['email-address', 'Please write to jo.miller@shop-mail.com today'],
    ['external-link', 'Please look at www.shop-mail.com today'],
  ])('B12: %s is found with zero-width characters between its letters', (rule, text) => {
    fc.assert(
      fc.property(
        fc.constantFrom('\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD'),
        fc.integer({ min: 1, max: 4 }),
        (mark, every) => {
          const hidden = Array.from(text, (letter, index) =>
            index % every === 0 ? letter + mark : letter,
          ).join('');
          expect(found(hidden)).toContain(rule);
        },
      ),
    );
  });

  it('the order of languages changes nothing', () => {
    const [one, other] = [
      draftChecker({ languages: [en, italian] }),
      draftChecker({ languages: [italian, en] }),
    ];
    for (const { draft } of [...draftCases('en', 'open'), ...draftCases('it', 'open')].slice(0, 120)) {
      const rulesOf = (checker: typeof one) =>
        checker(draft, { rules })
          .findings.map(({ rule, start }) => `${rule} ${start}`)
          .sort();
      expect(rulesOf(other)).toEqual(rulesOf(one));
    }
  });
});
