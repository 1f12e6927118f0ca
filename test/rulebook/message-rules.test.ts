import { describe, expect, it } from 'vitest';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { ebay } from '../../src/rulebook/ebay/index.ts';
import { etsy } from '../../src/rulebook/etsy/index.ts';
import {
  attachmentRuleInForce,
  contactRulesInForce,
  type DatedRule,
  draftRulesInForce,
  type Marketplace,
  messageTypesInForce,
  type RuleOverrides,
  removalGroundsInForce,
  rulebook,
  ruleRef,
} from '../../src/rulebook/index.ts';
import { tiktok } from '../../src/rulebook/tiktok/index.ts';
import { walmart } from '../../src/rulebook/walmart/index.ts';

const now = '2026-11-20T12:00:00Z';
const marketplaces = [amazon, ebay, etsy, tiktok, walmart];
const rules = rulebook(amazon, { store: 'IT' });

// reply, proactive, public-reply, insert, claim-response, appeal: c critical, s serious, m minor, i info, - none.
const kinds = ['reply', 'proactive', 'public-reply', 'insert', 'claim-response', 'appeal'] as const;
const letters = (severity: DraftSeverity): string => kinds.map((kind) => severity[kind]?.[0] ?? '-').join('');
type DraftSeverity = (typeof rules.drafts)[number]['severity'];

const severities = (marketplace: Marketplace, store: string) =>
  Object.fromEntries(
    draftRulesInForce(rulebook(marketplace, { store }), now).map(({ rule, severity }) => [
      rule,
      letters(severity),
    ]),
  );

const quality = {
  'no-greeting': 'i-----',
  'no-apology': 'i-----',
  'no-tracking': 'i-----',
  'no-expectation': 'i-----',
  'no-closing-question': 'i-----',
  'too-long': 'i-----',
};
const guardrail = {
  'unresolved-placeholder': 'ssssss',
  'wrong-order-fact': 'sss-ss',
  'amount-mismatch': 'sss-ss',
  'wrong-responsibility': 'sss---',
  'blames-or-argues': 'mmm-mm',
};

describe('the rules about texts', () => {
  it('R13, R50, R52, R56, R57, R63: Amazon’s severities, by kind of text', () => {
    expect(severities(amazon, 'IT')).toEqual({
      'external-link': 'sssi--',
      'insecure-link': 'msmi--',
      'email-address': 'sssi--',
      'phone-number': 'sssi--',
      'off-platform-contact': 'cccm--',
      promotion: 'sssm--',
      'opt-out-link': 'ss----',
      'tracking-pixel': 'sss---',
      attachment: 'ss--s-',
      'message-type': '-s----',
      'review-incentive': 'cccc--',
      'review-positive-only': 'cccc--',
      'review-change-request': 'cccc--',
      'review-request-repeated': 'sss---',
      'order-or-shipping-confirmation-only': '-s----',
      'thank-you-only': '-s----',
      emoji: 'isi---',
      'html-or-styling': 'isi-ss',
      'excess-blank-lines': 'is----',
      'offensive-language': 'cccccc',
      'makes-buyer-work': 'mmm---',
      'missing-order-id': '-s----',
      'wrong-language': 'ms----',
      'too-late': '-s----',
      'buyer-opted-out': '-s----',
      'misused-critical-subject': 'ss----',
      'outside-thread': 'm-----',
      'automatic-reply': 's-----',
      ...guardrail,
      ...quality,
    });
  });

  it('R14: a request about seller feedback is judged otherwise than one about a product review', () => {
    const rule = rules.drafts.find((one) => one.rule === 'review-change-request');
    expect(rule?.variants?.map(({ when, severity }) => [when, letters(severity)])).toEqual([
      [{ target: 'seller-feedback', form: 'notice' }, 'msms--'],
      [{ target: 'seller-feedback', form: 'request' }, 'ssss--'],
    ]);
  });

  it('a thread of several languages is judged mildly', () => {
    const rule = rules.drafts.find((one) => one.rule === 'wrong-language');
    expect(rule?.variants?.map(({ when, severity }) => [when, letters(severity)])).toEqual([
      [{ mixed: true }, 'mm----'],
    ]);
  });

  it('R48: numbers: two line breaks, one request, 2000 characters', () => {
    const limits = rules.drafts.flatMap(({ rule, limit }) => (limit === undefined ? [] : [[rule, limit]]));
    expect(limits).toEqual([
      ['review-request-repeated', 1],
      ['excess-blank-lines', 2],
      ['too-long', 2000],
    ]);
  });

  it('R22: incentives and requests to revise are refused in every text to a buyer', () => {
    for (const name of ['review-incentive', 'review-change-request'] as const)
      expect(rules.drafts.find(({ rule }) => rule === name)?.severity.reply).toBe('critical');
  });

  it('B13: the other marketplaces have rules of their own', () => {
    expect(severities(ebay, 'US')).toEqual({
      'external-link': 'sss---',
      'email-address': 'sss---',
      'phone-number': 'sss---',
      'off-platform-contact': 'ccc---',
      promotion: 'sss---',
      'review-positive-only': 'ccc---',
      'review-change-request': 'sss---',
      'review-request-repeated': 'sss---',
      'review-incentive': 'sss---',
      'offensive-language': 'ccc---',
      ...guardrail,
      ...quality,
    });
    expect(severities(etsy, 'UK')).toEqual({
      'review-incentive': 'cccc--',
      'review-change-request': 'mmmm--',
      ...guardrail,
      ...quality,
    });
    expect(severities(walmart, 'CA')).toEqual({
      'external-link': 'sss---',
      promotion: 'sss---',
      ...guardrail,
      ...quality,
    });
    expect(severities(tiktok, 'TH')).toEqual({
      'email-address': 'sss---',
      'phone-number': 'sss---',
      'off-platform-contact': 'ccc---',
      'offensive-language': 'ccc---',
      ...guardrail,
      ...quality,
    });
  });

  it('B14: the guardrail says of itself that no page of a marketplace says it', () => {
    for (const marketplace of marketplaces) {
      const rule = marketplace.drafts?.find((one) => one.rule === 'wrong-order-fact');
      expect([rule?.source.title, rule?.confidence]).toEqual([
        'Own judgment of this library: a guardrail for any marketplace, on no page that was read',
        'low',
      ]);
    }
  });
});

describe('what every rule about messages carries', () => {
  it.each(marketplaces.map((marketplace) => [marketplace.id, marketplace] as const))(
    '%s',
    (id, marketplace) => {
      const { drafts = [], contacts = [], messageTypes = [], attachments = [], removals = [] } = marketplace;
      const all: readonly DatedRule[] = [drafts, contacts, messageTypes, attachments, removals].flat();
      expect(new Set(all.map((rule) => `${rule.id} ${rule.since}`)).size).toBe(all.length);
      expect(all.filter((rule) => !rule.id.startsWith(`${id}.`))).toEqual([]);
      expect(all.filter(({ source }) => source.title === '')).toEqual([]);
      for (const rule of drafts) expect(rule.id).toBe(`${id}.draft.${rule.rule}`);
      for (const rule of contacts) expect(rule.id).toBe(`${id}.contact.${rule.purpose}`);
      for (const rule of removals) expect(rule.id).toBe(`${id}.removal.${rule.ground}`);
      // Whatever is inferred, disputed or known in general only says why.
      for (const rule of all)
        if (['low', 'unverified'].includes(rule.confidence)) expect(rule.remark).toBeDefined();
      const pages = all.filter(({ source }) => source.readOn === undefined);
      expect(pages.filter(({ confidence }) => !['low', 'unverified'].includes(confidence))).toEqual([]);
    },
  );

  it('a contact’s type of message is one of the API, on the same days', () => {
    for (const day of ['2025-08-03T12:00:00Z', now]) {
      const types = messageTypesInForce(rules, day).map(({ messageType }) => messageType);
      const named = contactRulesInForce(rules, day).flatMap(({ messageType }) => messageType ?? []);
      expect(named.filter((name) => !types.includes(name))).toEqual([]);
    }
  });

  it('a contact’s term is one that the store has', () => {
    const terms = rules.terms.map(({ term }) => term);
    for (const { term } of rules.contacts) if (term !== undefined) expect(terms).toContain(term);
  });
});

describe('contacts, types of message, files, removals of Amazon', () => {
  it('R51: critical is what reaches a buyer who has opted out', () => {
    expect(contactRulesInForce(rules, now).flatMap((rule) => (rule.critical ? [rule.purpose] : []))).toEqual([
      'reply',
      'fulfillment-problem',
      'customization-details',
      'shipping-address',
      'delivery-scheduling',
      'legal-disclosure',
    ]);
  });

  it('R53: confirmations, thanks, marketing and requests to change a review are not permitted', () => {
    expect(contactRulesInForce(rules, now).flatMap((rule) => (rule.permitted ? [] : [rule.purpose]))).toEqual(
      ['order-confirmation', 'shipping-confirmation', 'thank-you', 'marketing', 'review-change'],
    );
  });

  it('R38: nobody is phoned but where the marketplace takes inquiries by phone', () => {
    const phoned = marketplaces.flatMap(({ contacts = [] }) =>
      contacts.filter(({ routes }) => routes.includes('phone')),
    );
    expect(phoned.map(({ id }) => id)).toEqual(['walmart.contact.reply']);
  });

  it('R53: a review is asked for once an order, in its own term', () => {
    const request = contactRulesInForce(rules, now).find(({ purpose }) => purpose === 'review-request');
    expect([request?.perOrder, request?.term, request?.routes[0]]).toEqual([
      1,
      'request-review',
      'request-button',
    ]);
  });

  it('the guidelines of 2020 hold from 3 November, Rome time', () => {
    const thanks = (asOf: string) =>
      contactRulesInForce(rules, asOf).some(({ purpose }) => purpose === 'thank-you');
    expect(thanks('2020-11-02T23:59:59+01:00')).toBe(false);
    expect(thanks('2020-11-03T00:00:00+01:00')).toBe(true);
    const links = (asOf: string) =>
      draftRulesInForce(rules, asOf).some(({ rule }) => rule === 'external-link');
    expect([links('2020-11-02T23:59:59+01:00'), links('2020-11-03T00:00:00+01:00')]).toEqual([false, true]);
  });

  it('types of message that were deleted are gone from that day', () => {
    const has = (name: string, asOf: string) =>
      messageTypesInForce(rules, asOf).some(({ messageType }) => messageType === name);
    expect(has('negativeFeedbackRemoval', '2025-08-03T23:59:59+02:00')).toBe(true);
    expect(has('negativeFeedbackRemoval', '2025-08-04T00:00:00+02:00')).toBe(false);
    expect(has('amazonMotors', '2026-01-29T23:59:59+01:00')).toBe(true);
    expect(has('amazonMotors', '2026-01-30T00:00:00+01:00')).toBe(false);
    const change = (asOf: string) =>
      contactRulesInForce(rules, asOf).find(({ purpose }) => purpose === 'review-change')?.permitted;
    expect([change('2025-08-03T12:00:00Z'), change(now)]).toEqual([true, false]);
  });

  it('R49: files: ten megabytes, txt, pdf, Word and pictures, none with a claim response', () => {
    const files = attachmentRuleInForce(rules, now);
    expect(files?.totalBytes).toBe(10_485_760);
    expect(files?.extensions.join(' ')).toBe('txt pdf doc docx jpg jpeg gif tif tiff bmp png');
    expect(files?.noneFor).toEqual(['claim-response']);
    expect(attachmentRuleInForce(rulebook(etsy, { store: 'UK' }), now)).toBeUndefined();
  });

  it('R23: why a feedback goes, and what it takes', () => {
    expect(
      removalGroundsInForce(rules, now).map((one) => [
        one.ground,
        one.effect,
        one.concerns,
        one.certainty,
        one.fulfilledBy ?? one.confidence,
      ]),
    ).toEqual([
      ['obscene-language', 'removed', 'anywhere', 'certain', 'high'],
      ['personal-information', 'removed', 'anywhere', 'certain', 'high'],
      ['promotional-content', 'removed', 'anywhere', 'possible', 'unverified'],
      ['only-product-review', 'removed', 'entire', 'certain', 'high'],
      ['only-marketplace-delivery', 'struck-through', 'entire', 'certain', 'marketplace'],
      ['only-protected-delivery', 'struck-through', 'entire', 'certain', 'seller'],
    ]);
    for (const [marketplace, store] of [
      [ebay, 'US'],
      [etsy, 'US'],
    ] as const)
      expect(
        removalGroundsInForce(rulebook(marketplace, { store }), now).map(({ ground }) => ground),
      ).toEqual(['feedback-extortion']);
  });
});

describe('overrides of rules about messages', () => {
  const changed = (overrides: RuleOverrides) => rulebook(amazon, { store: 'IT', overrides });

  it('change severities, limits, routes, bytes, grounds, and are named by the answer', () => {
    const own = changed({
      'amazon.draft.too-long': { limit: 500, severity: { reply: 'minor' } },
      'amazon.contact.invoice': { routes: ['api'], messageType: undefined },
      'amazon.message-type.invoice': { attachments: { min: 1, max: 2 } },
      'amazon.attachments': { totalBytes: 1000 },
      'amazon.removal.promotional-content': { stores: ['US'] },
    });
    const long = own.drafts.find(({ rule }) => rule === 'too-long');
    expect([long?.limit, long?.severity, long && ruleRef(own, long).overridden]).toEqual([
      500,
      { reply: 'minor' },
      true,
    ]);
    const invoice = own.contacts.find(({ purpose }) => purpose === 'invoice');
    expect([invoice?.routes, invoice?.messageType]).toEqual([['api'], undefined]);
    expect(own.messageTypes.find(({ messageType }) => messageType === 'invoice')?.attachments.max).toBe(2);
    expect(attachmentRuleInForce(own, now)?.totalBytes).toBe(1000);
    expect(own.removals.some(({ ground }) => ground === 'promotional-content')).toBe(false);
    const [link] = rules.drafts;
    expect(link && ruleRef(rules, link)).toEqual({
      id: 'amazon.draft.external-link',
      since: '2020-11-03',
      source: link?.source,
      confidence: 'high',
      overridden: false,
    });
  });

  it.each<readonly [string, RuleOverrides[string] | object, string]>([
    ['amazon.draft.emoji', { rule: 'promotion' }, 'amazon.draft.emoji.rule is the identity'],
    ['amazon.contact.invoice', { purpose: 'reply' }, 'amazon.contact.invoice.purpose is the identity'],
    ['amazon.message-type.invoice', { messageType: 'x' }, 'invoice.messageType is the identity'],
    ['amazon.removal.obscene-language', { ground: 'x' }, 'obscene-language.ground is the identity'],
    ['amazon.attachments', { id: 'x' }, 'amazon.attachments.id is the identity'],
    [
      'amazon.draft.emoji',
      { severity: { reply: 'bad' } },
      'amazon.draft.emoji.severity.reply must be one of',
    ],
    ['amazon.contact.invoice', { routes: [] }, 'amazon.contact.invoice.routes must name one'],
    ['amazon.draft.nothing', {}, 'overrides: amazon.draft.nothing is unknown'],
  ])('refuse %s %j', (id, change, message) => {
    expect(() => changed({ [id]: change } as RuleOverrides)).toThrow(RangeError);
    expect(() => changed({ [id]: change } as RuleOverrides)).toThrow(message);
  });
});

describe('a marketplace of one’s own without rules about messages', () => {
  const { id, stores, metrics, terms, downloads } = amazon;
  const bare = rulebook({ id, stores, metrics, terms, downloads }, { store: 'IT' });

  it('has empty lists and no sites', () => {
    expect([bare.drafts, bare.contacts, bare.messageTypes, bare.attachments, bare.removals]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect([bare.sites, bare.carriers]).toEqual([undefined, []]);
    expect(draftRulesInForce(bare, now)).toEqual([]);
  });

  it('refuses what is no instant', () => {
    for (const inForce of [
      draftRulesInForce,
      contactRulesInForce,
      messageTypesInForce,
      attachmentRuleInForce,
      removalGroundsInForce,
    ])
      expect(() => inForce(bare, Number.NaN)).toThrow('asOf');
  });
});
