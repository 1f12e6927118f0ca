import { describe, expect, it } from 'vitest';
import type { Feedback, Order, Shipment } from '../../src/model/index.ts';
import { assessFeedbackRemoval } from '../../src/policy/assess-feedback-removal.ts';
import { en } from '../../src/policy/languages/en.ts';
import type { RemovalOptions, RemovalQuestion } from '../../src/policy/removal/feedback-answer.ts';
import { amazon } from '../../src/rulebook/amazon/index.ts';
import { type RemovalGround, rulebook } from '../../src/rulebook/index.ts';
import { anOrder } from '../../src/testing/index.ts';

const kingdom = rulebook(amazon, { store: 'UK' });
const asOf = '2026-11-20T12:00:00Z';
const leftAt = Date.UTC(2026, 10, 1, 12);
const seller = (shipment: Shipment = {}) =>
  anOrder({ store: 'UK', shipments: [{ deliveredAt: Date.UTC(2026, 9, 20), ...shipment }] });
const marketplace: Order = { ...seller(), fulfilledBy: 'marketplace' };

const assess = (
  comment: string | undefined,
  question: Partial<Omit<RemovalQuestion, 'feedback'>> & { feedback?: Partial<Feedback> } = {},
  options: Partial<RemovalOptions> = {},
) => {
  const feedback: Feedback = { rating: 1, leftAt, comment, ...question.feedback };
  return assessFeedbackRemoval({ ...question, feedback }, { rules: kingdom, asOf, ...options });
};
const grounds = (...given: Parameters<typeof assess>) => {
  const { reasons, ruledOut } = assess(...given);
  return [
    ...reasons.map(({ ground, certainty, because }) => `${certainty} ${ground} ${because}`),
    ...ruledOut.map(({ ground, because }) => `no ${ground} ${because}`),
  ];
};

describe('assessFeedbackRemoval: words that go wherever they stand', () => {
  it('R23: obscene words', () => {
    expect(assess('Nice lamp, but the seller is a fucking joke.')).toMatchObject({
      grounds: 'certain',
      reasons: [
        {
          ground: 'obscene-language',
          certainty: 'certain',
          effect: 'removed',
          because: 'obscene-words',
          ranges: [{ start: 31, end: 38, excerpt: 'fucking' }],
          rule: { id: 'amazon.removal.obscene-language', confidence: 'high', overridden: false },
        },
      ],
      route: 'request-removal',
      missing: [],
      by: Date.parse('2027-01-30T12:00:00Z'),
      warnings: [],
    });
  });

  it.each([
    'Stronzi, non rispondono mai',
    'Der Händler ist ein Arschloch',
    'Ce vendeur est un connard',
    'El vendedor es un hijo de puta',
    '这个卖家他妈的骗人',
    'この出品者はクソです',
    'De verkoper is een klootzak',
    'Sprzedawca to kurwa oszust',
    'Säljaren är en jävla bedragare',
    'O vendedor é um filho da puta',
    'Satıcı tam bir orospu çocuğu',
    'البائع ابن الكلب ولا يرد',
  ])('R23: in every language: %s', (comment) => {
    expect(grounds(comment)[0]).toBe('certain obscene-language obscene-words');
  });

  it('what only sounds like it in another language is none', () => {
    expect(grounds('Colis en retard', { order: marketplace })[0]).toBe(
      'certain only-marketplace-delivery entirely-about-delivery',
    );
  });

  it('R23: personal details of the seller', () => {
    expect(grounds('Call this shop: +44 20 7946 0018, or bob@shop.example.com')).toEqual([
      'certain personal-information contact-details',
    ]);
    const { ranges = [] } = assess('Mail bob@shop.example.com, bad seller').reasons[0] ?? {};
    expect(ranges.map(({ excerpt }) => excerpt)).toEqual(['bob@shop.example.com']);
  });

  it('R23: promotional content is possible, no more', () => {
    expect(assess('Better buy at www.other-shop.example.com, this seller is slow')).toMatchObject({
      grounds: 'possible',
      reasons: [{ ground: 'promotional-content', certainty: 'possible', because: 'link-or-offer' }],
    });
    // The marketplace's own pages advertise nothing.
    expect(assess('See www.amazon.co.uk/help, seller ignored me').grounds).toBe('none');
  });

  it('R23: an insult is possible, no more, in the languages that were handed in', () => {
    const insult = 'the seller is an idiot';
    expect(grounds(insult, {}, { languages: [en] })).toEqual(['possible obscene-language offensive-words']);
    expect(grounds(insult, {}, { languages: [] })).toEqual([]);
  });
});

describe('assessFeedbackRemoval: comments about the product alone', () => {
  it.each([
    'Stopped working after a week. Cheap plastic.',
    'Nice lamp, but the quality is poor',
    'Il prodotto è di scarsa qualità',
    'Das Material ist billig, nach zwei Tagen kaputt',
    'Produit de mauvaise qualité, cassé après deux jours',
    'La calidad es mala y se rompió',
    '质量很差，用了两天就坏了',
    'すぐに壊れました。品質が悪いです。',
    'De kwaliteit is slecht en het werkt niet',
    'Fatalna jakość, zepsuło się po tygodniu',
    'Dålig kvalitet, gick sönder efter en vecka',
    'Má qualidade, partiu-se ao segundo dia',
    'Kalitesi çok kötü, iki günde bozuldu',
    'الجودة سيئة وتعطل بعد يومين',
  ])('R23: %s', (comment) => {
    expect(grounds(comment)).toEqual(['certain only-product-review entirely-about-product']);
  });

  it('R23: one word about the service and it stays', () => {
    const out = [
      'no only-product-review also-about-other-things',
      'no only-marketplace-delivery also-about-other-things',
      'no only-protected-delivery also-about-other-things',
    ];
    expect(grounds('shipping slow and widget dull')).toEqual(out);
    expect(grounds('Cheap plastic. The seller never answered.')).toEqual(out.slice(0, 1));
    expect(assess('Cheap plastic. The seller never answered.').grounds).toBe('none');
  });

  it('a sentence that says nothing that can be told leaves it possible', () => {
    expect(grounds('Very disappointed. The zipper broke.')).toEqual([
      'possible only-product-review mostly-about-product',
    ]);
    expect(grounds('Very disappointed.')).toEqual([]);
  });

  it('names the sentences', () => {
    const { ranges = [] } = assess('It broke. Bad quality!').reasons[0] ?? {};
    expect(ranges.map(({ excerpt }) => excerpt)).toEqual(['It broke', 'Bad quality']);
  });
});

describe('assessFeedbackRemoval: comments about the delivery alone', () => {
  const late = 'Arrived two weeks late.';

  it.each([
    late,
    'The item never arrived',
    'Il pacco non è mai arrivato, corriere pessimo',
    'Lieferung kam zwei Wochen zu spät',
    'Colis livré en retard',
    'El paquete llegó tarde',
    '快递太慢了，等了两周才收到',
    '配送がとても遅いです',
    'De levering was veel te laat',
    'Paczka przyszła po dwóch tygodniach',
    'Paketet kom aldrig fram, leveransen blev försenad',
    'A encomenda chegou com atraso',
    'Kargo çok geç geldi',
    'وصل الطرد متأخرا',
  ])('R23: the marketplace shipped, so it is struck through: %s', (comment) => {
    expect(assess(comment, { order: marketplace })).toMatchObject({
      grounds: 'certain',
      reasons: [
        { ground: 'only-marketplace-delivery', effect: 'struck-through', because: 'entirely-about-delivery' },
      ],
      ruledOut: [{ ground: 'only-protected-delivery', because: 'shipped-by-marketplace' }],
      missing: [],
    });
  });

  const facts = (shipment: Shipment, more: Partial<Order> = {}) => {
    const answer = assess(late, { order: { ...seller(shipment), ...more } });
    return [answer.grounds, answer.ruledOut.at(-1)?.because, answer.missing];
  };
  const onTime = { label: 'protected', firstScanAt: Date.UTC(2026, 9, 7, 12) } as const;

  it('R12: a carrier’s fault is a ground with the marketplace’s label and a first scan in time', () => {
    expect(assess(late, { order: seller(onTime) })).toMatchObject({
      grounds: 'certain',
      reasons: [{ ground: 'only-protected-delivery', effect: 'struck-through' }],
      ruledOut: [{ ground: 'only-marketplace-delivery', because: 'shipped-by-seller' }],
      missing: [],
    });
    expect(facts({ ...onTime, label: 'marketplace' })[0]).toBe('certain');
    expect(facts({ ...onTime, firstScanAt: Date.UTC(2026, 9, 7, 21, 59, 59) })[0]).toBe('certain');
  });

  it('R23: and none without them', () => {
    expect(facts({ ...onTime, label: 'own' })).toEqual(['none', 'label-not-protected', []]);
    expect(facts({ ...onTime, label: { other: 'hand-written' } })).toEqual([
      'none',
      'label-not-protected',
      [],
    ]);
    expect(facts({ ...onTime, firstScanAt: Date.UTC(2026, 9, 7, 22) })).toEqual([
      'none',
      'first-scan-late',
      [],
    ]);
    expect(facts({ ...onTime, firstScanAt: null })).toEqual(['none', 'not-scanned', []]);
    expect(facts({}, { shipments: [] })).toEqual(['none', 'label-not-protected', []]);
  });

  it('R12: says which evidence is missing', () => {
    expect(facts({})).toEqual(['none', 'label-unknown', ['label', 'first-scan']]);
    expect(facts({}, { shipments: undefined })).toEqual(['none', 'label-unknown', ['label', 'first-scan']]);
    expect(facts({ label: 'protected' })).toEqual(['possible', 'shipped-by-seller', ['first-scan']]);
    expect(facts(onTime, { shipBy: undefined })).toEqual(['possible', 'shipped-by-seller', ['ship-by']]);
    expect(facts({ ...onTime, deliveredAt: undefined })).toEqual([
      'certain',
      'shipped-by-seller',
      ['delivery-scan'],
    ]);
    const nothing = assess(late);
    expect(nothing.grounds).toBe('possible');
    expect(nothing.missing).toEqual(['fulfillment', 'delivery-scan', 'label', 'first-scan']);
    const some = assess(late, { evidence: ['fulfillment', 'first-scan', 'delivery-scan'] });
    expect(some.missing).toEqual(['label']);
  });

  it('a protected label alone may be what another marketplace asks for', () => {
    const removals = kingdom.removals.map(
      (one): RemovalGround =>
        one.label === undefined ? one : { ...one, label: 'protected', firstScanOnTime: undefined },
    );
    const rules = { ...kingdom, removals };
    expect(assess(late, { order: seller({ label: 'protected' }) }, { rules }).grounds).toBe('certain');
    expect(assess(late, { order: seller({ label: 'marketplace' }) }, { rules }).grounds).toBe('none');
    const anyLabel = kingdom.removals.map((one): RemovalGround => ({ ...one, label: undefined }));
    expect(
      assess(late, { order: seller(onTime) }, { rules: { ...kingdom, removals: anyLabel } }).grounds,
    ).toBe('certain');
  });
});

describe('assessFeedbackRemoval: other grounds, and none', () => {
  const extortion = {
    ...(kingdom.removals[0] as RemovalGround),
    id: 'own.extortion',
    ground: 'feedback-extortion',
  } as const satisfies RemovalGround;
  const rules = { ...kingdom, removals: [extortion] };

  it('extortion is read in the thread, by whoever classifies it', () => {
    const signals = ['extortion'] as const;
    expect(assess('Bad.', { signals }, { rules })).toMatchObject({
      grounds: 'certain',
      reasons: [{ because: 'extortion-in-messages', ranges: [] }],
      missing: ['message-thread'],
    });
    const conversation = { id: 'c', marketplace: 'amazon', messages: [] };
    expect(assess('Bad.', { signals, conversation }, { rules }).missing).toEqual([]);
    expect(assess('Bad.', { signals: [] }, { rules }).grounds).toBe('none');
    expect(assess('Bad.', {}, { rules }).grounds).toBe('none');
  });

  it('stars without a text have nothing to test', () => {
    expect(assess(' \n')).toMatchObject({
      grounds: 'none',
      route: 'report-a-violation',
      missing: [],
      warnings: ['stars-only', 'ask-the-buyer-is-no-way'],
    });
    // A text that nobody handed in is not a text that is not there.
    expect(assess(undefined)).toMatchObject({ grounds: 'none', route: null, missing: ['comment'] });
    expect(assess('!!!').grounds).toBe('none');
  });

  it('R13: asking the buyer is never a way', () => {
    expect(assess('The seller never answered.')).toMatchObject({
      grounds: 'none',
      route: null,
      warnings: ['ask-the-buyer-is-no-way'],
    });
  });

  it('a review of a product, or what is gone already, is no matter of this', () => {
    expect(assess('It broke.', { feedback: { about: 'product' } })).toMatchObject({
      grounds: 'none',
      by: null,
      warnings: ['about-product', 'ask-the-buyer-is-no-way'],
    });
    const gone = { removedAt: Date.UTC(2026, 10, 10) };
    expect(assess('It broke.', { feedback: gone }).warnings).toEqual(['already-removed']);
    expect(assess('It broke.', { feedback: { removedBy: 'buyer' } }).warnings).toEqual(['already-removed']);
    expect(assess('It broke.', { feedback: { struckThroughAt: Date.UTC(2026, 10, 10) } }).grounds).toBe(
      'none',
    );
    expect(assess('It broke.', { feedback: gone }, { asOf: '2026-11-09T12:00Z' }).grounds).toBe('certain');
  });

  it('R23: by when to ask', () => {
    const by = Date.parse('2027-01-30T12:00:00Z');
    expect(assess('It broke.', {}, { asOf: by })).toMatchObject({
      by,
      warnings: [],
      route: 'request-removal',
    });
    expect(assess('It broke.', {}, { asOf: by + 1 })).toMatchObject({
      by,
      grounds: 'certain',
      route: null,
      warnings: ['term-is-over'],
    });
    expect(assess('It broke.', { feedback: { leftAt: undefined } })).toMatchObject({
      by: null,
      missing: ['left-at'],
    });
    const without = assess(
      'It broke.',
      { feedback: { leftAt: undefined } },
      { rules: { ...kingdom, terms: [] } },
    );
    expect(without).toMatchObject({ by: null, missing: [] });
  });

  it('R23: warns against many requests on the off chance', () => {
    const request = { requestedAt: '2026-11-10T12:00:00Z', grounds: 'possible' } as const;
    const asked = (count: number, more: object = {}, comment = 'Very bad. It broke.') =>
      assess(comment, {}, { recentRequests: Array.from({ length: count }, () => ({ ...request, ...more })) })
        .warnings;
    expect(asked(5)).toEqual(['many-weak-requests', 'ask-the-buyer-is-no-way']);
    expect(asked(4)).toEqual(['ask-the-buyer-is-no-way']);
    expect(asked(5, { granted: true })).not.toContain('many-weak-requests');
    expect(asked(5, { grounds: 'certain' })).not.toContain('many-weak-requests');
    expect(asked(5, { requestedAt: '2026-10-21T12:00:00Z' })).not.toContain('many-weak-requests');
    expect(asked(5, { requestedAt: '2026-11-21T12:00:00Z' })).not.toContain('many-weak-requests');
    expect(asked(5, {}, 'It broke.')).toEqual([]);
  });

  it('a marketplace that names no grounds, and mistakes of the program', () => {
    expect(assess('It broke.', {}, { rules: { ...kingdom, removals: [] } })).toMatchObject({
      grounds: 'none',
      warnings: ['no-rules-for-marketplace', 'ask-the-buyer-is-no-way'],
    });
    expect(() => assess('', { order: anOrder() })).toThrow(/^rules: amazon UK/);
    expect(() => assess('', {}, { asOf: 'now' })).toThrow(/asOf/);
    expect(() => assess('', {}, { recentRequests: [{ requestedAt: 'x' }] })).toThrow(/recentRequests\[0\]/);
  });

  it('the buyer’s locale helps with a text too short to tell', () => {
    const order = { ...marketplace, buyer: { locale: 'de-DE' } };
    expect(assess('zu spät', { order }).grounds).toBe('certain');
    expect(assess('zu spät', { order: { ...order, buyer: { locale: 'xx' } } }).grounds).toBe('certain');
  });
});
