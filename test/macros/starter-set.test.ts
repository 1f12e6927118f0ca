import { describe, expect, it } from 'vitest';
import {
  type AnyMacro,
  checkMacro,
  type Macro,
  redirectedReasons,
  renderMacro,
  type StarterId,
  type StarterValues,
} from '../../src/macros/index.ts';
import { en } from '../../src/macros/languages/en.ts';
import type { ContactReason } from '../../src/model/index.ts';
import { checkDraft } from '../../src/policy/index.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { ebay } from '../../src/rulebook/ebay/index.ts';
import { etsy } from '../../src/rulebook/etsy/index.ts';
import { rulebook } from '../../src/rulebook/index.ts';
import { tiktok } from '../../src/rulebook/tiktok/index.ts';
import { walmart } from '../../src/rulebook/walmart/index.ts';
import { LANGUAGES } from '../languages.ts';
import { STARTER_CASES, type StarterCase } from './starter-setting.ts';

const others = [
  [ebay, 'eBay'],
  [etsy, 'Etsy'],
  [walmart, 'Walmart'],
  [tiktok, 'TikTok Shop'],
] as const;
const idsOf = (set: object) => Object.keys(set) as readonly StarterId[];
const cases = STARTER_CASES.map((one) => [one.set['invoice-request'].language, one] as const);

/** Everything that a seller could fill in. */
const valuesOf = ({ answer, problem, status, items }: StarterCase) => ({
  seller: { name: 'Lumen' },
  answer: { text: answer },
  problem: { text: problem },
  tracking: { status },
  order: { items },
});
const trialsOf = (one: StarterCase, macro: AnyMacro) =>
  checkMacro(macro, { rules: rulebook(amazon, { store: one.store }), values: valuesOf(one) }).trials;

describe('the starter set', () => {
  it('speaks all languages of the marketplaces, Chinese in both scripts', () => {
    expect(new Set(STARTER_CASES.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    expect(STARTER_CASES).toHaveLength(LANGUAGES.length + 1);
  });

  it('answers every reason that wants an answer, whoever ships', () => {
    const reasons: readonly ContactReason[] = [
      ...redirectedReasons,
      ...(['missing-item', 'wrong-item', 'damaged-or-defective', 'not-as-described'] as const),
      ...(['invoice-request', 'product-question'] as const),
    ];
    for (const reason of reasons)
      for (const shipper of ['seller', 'marketplace'] as const) {
        const answering = Object.values(en).filter(
          ({ reasons: about, fulfilledBy, kinds }) =>
            kinds.includes('reply') && about?.includes(reason) && (fulfilledBy?.includes(shipper) ?? true),
        );
        expect([reason, shipper, answering.length > 0]).toEqual([reason, shipper, true]);
      }
  });

  it('R10 redirects where the marketplace ships, and only there', () => {
    for (const { set } of STARTER_CASES)
      for (const macro of Object.values(set) as readonly AnyMacro[]) {
        const isRedirected = macro.parts.some(({ name }) => name === 'redirect');
        const isTheirs =
          macro.fulfilledBy?.join() === 'marketplace' &&
          (macro.reasons?.some((reason) => redirectedReasons.includes(reason)) ?? false);
        expect([macro.id, isRedirected]).toEqual([macro.id, isTheirs]);
      }
  });

  it.each(cases)(
    '%s: R05 R06 R07 R22 B11 passes the check of macros and the policy in every branch',
    (_, one) => {
      const rules = rulebook(amazon, { store: one.store });
      for (const id of idsOf(one.set)) {
        const macro: AnyMacro = one.set[id];
        const options = { rules, checkDraft, values: valuesOf(one), variants: [en[id] as AnyMacro] };
        const { findings, trials } = checkMacro(macro, options);
        expect({ id, findings }).toEqual({ id, findings: [] });
        expect(trials.every(({ text }) => text !== undefined)).toBe(true);
      }
    },
  );

  // Each language against one of the other marketplaces: their rules differ less than the languages.
  it.each(cases)('%s: R10 passes the rules of other marketplaces, too', (_, one) => {
    const [marketplace, name] = others[STARTER_CASES.indexOf(one) % others.length] as (typeof others)[number];
    const rules = rulebook(marketplace, { store: Object.keys(marketplace.stores)[0] as string });
    const values = { ...valuesOf(one), marketplace: { name } };
    for (const id of idsOf(one.set)) {
      const { findings } = checkMacro(one.set[id], { rules, checkDraft, values });
      const worse = findings.filter(({ severity }) => severity !== 'info');
      expect({ id, worse }).toEqual({ id, worse: [] });
    }
  });

  it.each(cases)('%s: R22 no perks, nothing about reviews, no contact elsewhere', (_, one) => {
    for (const id of idsOf(one.set))
      for (const { text } of trialsOf(one, one.set[id])) {
        expect({ id, found: text?.match(one.unwanted)?.[0] }).toEqual({ id, found: undefined });
        const links = text?.match(/https?:\S*|www\.\S*|\S+@\S+/g) ?? [];
        expect(links.filter((link) => !link.startsWith('https://www.ups.com/'))).toEqual([]);
        expect(text).not.toMatch(/\p{Extended_Pictographic}|<\w|\n{3}| {2}|[^\S\n]\n|[{}]/u);
      }
  });

  it.each(cases)('%s: a cancellation is asked for, never said to have been made', (_, one) => {
    for (const id of idsOf(one.set))
      for (const { text } of trialsOf(one, one.set[id]))
        expect({ id, found: text?.match(one.cancelled)?.[0] }).toEqual({ id, found: undefined });
    expect(one.set['cancel-before-shipment-amazon'].marketplaces).toEqual(['amazon']);
  });

  it.each(cases)('%s: one closing question, at the end of its part', (_, one) => {
    for (const id of idsOf(one.set)) {
      const question = one.set[id].parts.find(({ name }) => name === 'closingQuestion')?.source;
      const marks = question?.match(/[?？؟]/g) ?? [];
      expect({ id, marks: marks.length }).toEqual({ id, marks: id === 'feedback-answer' ? 0 : 1 });
      if (question !== undefined) expect(question).toMatch(/[?？؟]$/);
    }
  });

  it.each(cases)('%s: a public answer names nobody; what is proactive names the order', (_, one) => {
    for (const id of idsOf(one.set)) {
      const macro: AnyMacro = one.set[id];
      const names = macro.needs.map(({ name }) => name);
      if (macro.kinds.includes('public-reply')) expect(names).not.toContain('buyer.name');
      if (macro.kinds.includes('proactive')) expect(names).toContain('order.id');
    }
  });

  it.each(cases)('%s: R62 the returning customer and the second message are spoken to as such', (_, one) => {
    const minimal = minimalValues['late-delivery'];
    const print = (more: object) => {
      const rendered = renderMacro(
        one.set['late-delivery'],
        { ...minimal, ...more },
        { zone: 'Europe/Rome' },
      );
      return rendered.ok ? rendered.text.split('\n\n') : [];
    };
    const [plain, returning, repeated] = [
      print({}),
      print({ buyer: { isReturning: true } }),
      print({ contact: { isRepeated: true } }),
    ];
    const changed = (texts: readonly string[]) =>
      texts.flatMap((text, at) => (text === plain[at] ? [] : [at]));
    expect([changed(returning), changed(repeated)]).toEqual([[1], [2]]);
    expect(repeated[2]?.endsWith(plain[2] as string)).toBe(true);
  });

  // Typed: what the compiler asks for is enough, in every language.
  const minimal = { seller: { name: 'Lumen' }, order: { id: '123-1234567-1234567' } };
  const reply = { reply: { by: '2026-11-24T11:00Z' } };
  const marketplace = { marketplace: { name: 'Amazon' } };
  const problem = { problem: { text: 'x' } };
  const answer = { answer: { text: 'x' } };
  const unsent = { order: { id: '123-1234567-1234567', shipBy: '2026-11-24' } };
  const minimalValues: StarterValues = {
    'where-is-my-order': { ...minimal, ...reply, ...unsent },
    'where-is-my-order-marketplace': { ...minimal, ...marketplace },
    'late-delivery': { ...minimal, ...reply, ...unsent },
    'late-delivery-marketplace': { ...minimal, ...marketplace },
    'not-received': { ...minimal, ...reply },
    'not-received-marketplace': { ...minimal, ...marketplace },
    'missing-item': { ...minimal, ...reply },
    'wrong-item': { ...minimal, ...reply },
    'damaged-or-defective': { ...minimal, ...reply },
    'not-as-described': { ...minimal, ...reply },
    'product-problem-marketplace': { ...minimal, ...reply },
    'return-request': { ...minimal, ...reply },
    'return-request-marketplace': { ...minimal, ...marketplace },
    'refund-status': { ...minimal, ...reply },
    'refund-status-marketplace': { ...minimal, ...marketplace },
    'cancel-before-shipment': { ...minimal, ...reply },
    'cancel-before-shipment-amazon': { ...minimal, ...reply },
    'cancel-after-shipment': minimal,
    'cancel-order-marketplace': { ...minimal, ...marketplace },
    'change-order-before-shipment': { ...minimal, ...reply },
    'change-order-after-shipment': minimal,
    'change-order-marketplace': { ...minimal, ...marketplace },
    'invoice-request': { ...minimal, ...reply },
    'product-question': { ...minimal, ...answer },
    'delivery-problem-notice': { ...minimal, ...problem },
    'address-question': { ...minimal, ...problem },
    'return-question': { ...minimal, ...problem },
    'feedback-answer': { ...minimal, ...answer },
  };

  it.each(cases)('%s: renders with no more than its types ask for', (_, one) => {
    for (const id of idsOf(one.set)) {
      const macro = one.set[id] as Macro<never> as Macro;
      const values = { ...(minimalValues[id] as object) };
      const rendered = renderMacro(macro, values, { zone: 'Europe/Rome' });
      expect({ id, issues: rendered.ok ? [] : rendered.issues }).toEqual({ id, issues: [] });
      expect(rendered.ok && rendered.promise !== undefined).toBe(macro.promise !== undefined);
    }
  });

  it.each(cases)(
    '%s: the promise that is printed is the promise that a check of the text finds',
    (_, one) => {
      const rules = rulebook(amazon, { store: one.store });
      for (const by of ['2026-12-01T11:00Z', '2026-11-24T11:00Z']) {
        const values = { ...minimalValues['late-delivery'], reply: { by } };
        const rendered = renderMacro(one.set['late-delivery'], values, { zone: 'Europe/Rome' });
        const text = rendered.ok ? rendered.text : '';
        const { language } = one.set['late-delivery'];
        const { commitments } = checkDraft(
          { kind: 'reply', text, language },
          { rules, asOf: '2026-11-22T12:00Z' },
        );
        const promised = commitments.filter(({ what }) => what === 'reply');
        expect(promised.map((each) => each.by)).toEqual([{ on: by.slice(0, 10) }]);
      }
    },
  );

  it('a promise that is not made is not handed on', () => {
    const { 'refund-status': refund, 'invoice-request': invoice } = en;
    const paid = { ...minimal, refund: { amount: { amount: 1999, currency: 'GBP' } }, ...reply };
    const rendered = renderMacro(refund, paid, { zone: 'UTC' });
    expect(rendered.ok && rendered.promise).toBeUndefined();
    const attached = renderMacro(invoice, { ...minimal, invoice: { isAttached: true } }, { zone: 'UTC' });
    expect(attached.ok && attached.promise).toBeUndefined();
  });
});
