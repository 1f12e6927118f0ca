import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model/index.ts';
import { dutyFindings } from '../../src/policy/draft/duty-findings.ts';
import { contextOf, order, type Setting } from './draft-setting.ts';

const asOf = '2026-03-07T12:00:00Z';
const findings = (rule: string, text: string, setting: Setting = {}) =>
  dutyFindings(contextOf(text, { asOf, ...setting })).findings.filter((one) => one.rule === rule);
const needs = (rule: string, text: string, setting: Setting = {}) =>
  (dutyFindings(contextOf(text, setting)).unchecked ?? [])
    .filter((one) => one.rule === rule)
    .flatMap((one) => one.needs);
const proactive = (more: Partial<Draft> = {}): Setting => ({ draft: { kind: 'proactive', ...more }, order });
const talk = (...messages: readonly (readonly ['buyer' | 'seller', string, string?])[]) => ({
  id: 'c1',
  marketplace: 'amazon',
  orderIds: [order.id],
  messages: messages.map(([from, text, language], index) => ({
    from,
    text,
    sentAt: Date.parse(asOf) - 3_600_000 * (messages.length - index),
    ...(language === undefined ? {} : { language }),
  })),
});
const QUESTION = 'Hello, can you please tell me where my order is? Thank you very much.';

describe('missing-order-id', () => {
  const rule = 'missing-order-id';

  it('a proactive message names its order, however it is grouped', () => {
    expect(findings(rule, 'We need your address.', proactive())).toHaveLength(1);
    expect(findings(rule, 'About 111 7654321 1234567.', proactive())).toEqual([]);
    expect(findings(rule, 'About 111‑7654321‑1234567.', proactive())).toEqual([]);
    expect(findings(rule, 'About ١١١-٧٦٥٤٣٢١-١٢٣٤٥٦٧.', proactive())).toEqual([]);
    expect(findings(rule, 'The address.', proactive({ subject: 'Order 111-7654321-1234567' }))).toEqual([]);
    expect(findings(rule, 'We need your address.', { order })).toEqual([]);
    expect(needs(rule, 'The address.', { draft: { kind: 'proactive' } })).toEqual(['order']);
  });
});

describe('too-late', () => {
  const rule = 'too-late';

  it('thirty days after the delivery', () => {
    const at = (asOf: string) => findings(rule, 'The address.', { ...proactive(), asOf });
    // Delivered on 5 March at 20:00 UTC; the clocks of California change on the 8th.
    expect(at('2026-04-04T19:00:00Z')).toEqual([]);
    expect(at('2026-04-04T19:00:01Z')).toHaveLength(1);
    expect(at('2026-04-06T12:00:00Z')).toHaveLength(1);
  });

  it('while no delivery is known, after the promised one; nothing while it is on its way', () => {
    const shipped = { ...order, shipments: [{ carrier: 'UPS' }] };
    expect(
      findings(rule, 'The address.', { ...proactive(), order: shipped, asOf: '2026-04-20T12:00:00Z' }),
    ).toHaveLength(1);
    const open = { ...order, shipments: [{ deliveredAt: null }] };
    expect(needs(rule, 'The address.', { ...proactive(), order: open, asOf })).toEqual([
      'order.shipments.deliveredAt',
    ]);
    expect(
      needs(rule, 'The address.', {
        ...proactive(),
        order: { ...open, shipments: undefined, deliverBy: undefined },
        asOf,
      }),
    ).toHaveLength(1);
    expect(needs(rule, 'The address.', proactive())).toEqual(['asOf']);
    expect(needs(rule, 'The address.', { draft: { kind: 'proactive' } })).toEqual(['order', 'asOf']);
  });
});

describe('R51 buyer-opted-out', () => {
  const rule = 'buyer-opted-out';
  const out = { optedOut: true };

  it('gets only what the order needs', () => {
    expect(
      findings(rule, 'About it.', { ...proactive({ purpose: 'review-request' }), buyer: out }),
    ).toHaveLength(1);
    expect(
      findings(rule, 'About it.', { ...proactive({ purpose: 'shipping-address' }), buyer: out }),
    ).toEqual([]);
    expect(findings(rule, 'About it.', { ...proactive({ purpose: 'legalDisclosure' }), buyer: out })).toEqual(
      [],
    );
    expect(
      findings(rule, 'About it.', { ...proactive({ purpose: 'digitalAccessKey' }), buyer: out }),
    ).toHaveLength(1);
    expect(findings(rule, 'Please leave us a review.', { ...proactive(), buyer: out })).toHaveLength(1);
    expect(findings(rule, 'About it.', { buyer: out })).toEqual([]);
    expect(findings(rule, 'About it.', proactive({ purpose: 'review-request' }))).toEqual([]);
  });

  it('is not checked without knowing', () => {
    expect(needs(rule, 'About it.', { ...proactive({ purpose: 'review-request' }), buyer: {} })).toEqual([
      'buyer.optedOut',
    ]);
    expect(needs(rule, 'The size is L.', { ...proactive(), buyer: out })).toEqual(['draft.purpose']);
    expect(needs(rule, 'The size is L.', { ...proactive(), buyer: {} })).toEqual([
      'draft.purpose',
      'buyer.optedOut',
    ]);
  });
});

describe('R57 misused-critical-subject', () => {
  const rule = 'misused-critical-subject';
  const about = (subject: string, purpose?: string, text = 'The size is L.') =>
    findings(rule, text, proactive({ subject, ...(purpose === undefined ? {} : { purpose }) }));

  it('on what the order does not need', () => {
    const [found] = about('Your order [IMPORTANT]', 'review-request');
    expect([found?.start, found?.end, found?.args?.part]).toEqual([11, 22, 'subject']);
    expect(about('Informazioni aggiuntive richieste', 'review-request')).toHaveLength(1);
    expect(about('Re: [important] address', 'shipping-address')).toEqual([]);
    expect(about('An important question', 'review-request')).toEqual([]);
    expect(about('[Important]', undefined, 'Please leave us a review.')).toHaveLength(1);
    expect(needs(rule, 'The size is L.', proactive({ subject: '[Important]' }))).toEqual(['draft.purpose']);
  });
});

describe('R58 outside-thread', () => {
  const rule = 'outside-thread';

  it('a reply answers the buyer about the order of the thread', () => {
    const conversation = talk(['buyer', QUESTION]);
    expect(findings(rule, 'It is on its way.', { conversation })).toEqual([]);
    expect(findings(rule, 'About 111-7654321-1234567.', { conversation })).toEqual([]);
    expect(findings(rule, 'About 222-7654321-1234567.', { conversation })).toHaveLength(1);
    expect(
      findings(rule, 'About 222-7654321-1234567.', {
        conversation: talk(['buyer', `${QUESTION} 222-7654321-1234567`]),
      }),
    ).toEqual([]);
    expect(
      findings(rule, 'About 222-7654321-1234567.', { conversation: { ...conversation, orderIds: [] } }),
    ).toEqual([]);
    expect(findings(rule, 'Hello.', { conversation: talk(['seller', 'Hello']) })).toHaveLength(1);
    expect(findings(rule, 'Hello.', proactive())).toEqual([]);
    expect(needs(rule, 'Hello.')).toEqual(['conversation']);
  });
});

describe('wrong-language', () => {
  const rule = 'wrong-language';
  const GERMAN =
    'Guten Tag, kann man den Bezug in der Maschine waschen oder nur von Hand? Danke für die Antwort.';
  const ENGLISH = 'Hello, the cover can be washed in the machine, but please do not dry it there. Thank you.';

  it('is not that of the buyer’s last message, else of the locale', () => {
    expect(findings(rule, ENGLISH, { conversation: talk(['buyer', GERMAN]) })[0]?.args).toEqual({
      said: 'en',
      expected: 'de',
      mixed: false,
    });
    expect(findings(rule, ENGLISH, { conversation: talk(['buyer', QUESTION]) })).toEqual([]);
    expect(findings(rule, ENGLISH, { conversation: talk(['buyer', 'Ok', 'de-DE']) })).toHaveLength(1);
    expect(
      findings(rule, ENGLISH, { conversation: talk(['buyer', 'Ok']), buyer: { locale: 'de_DE' } }),
    ).toHaveLength(1);
    expect(findings(rule, ENGLISH, { buyer: { locale: 'en-GB' } })).toEqual([]);
    expect(findings(rule, ENGLISH, { buyer: { locale: 'de' }, draft: { kind: 'appeal' } })).toEqual([]);
  });

  it('mixed threads and drafts are told apart', () => {
    const mixed = talk(['buyer', QUESTION], ['buyer', GERMAN]);
    expect(findings(rule, ENGLISH, { conversation: mixed })[0]?.args?.mixed).toBe(true);
    const both = `${ENGLISH} ${ENGLISH}\n\n${GERMAN}`;
    expect(findings(rule, both, { conversation: talk(['buyer', GERMAN]) })[0]?.args?.mixed).toBe(true);
  });

  it('is not told of a few words', () => {
    expect(needs(rule, 'OK', { buyer: { locale: 'de' } })).toEqual(['draft.text']);
    expect(needs(rule, ENGLISH)).toEqual(['conversation', 'buyer.locale']);
  });
});

describe('R53 review-request-repeated', () => {
  const rule = 'review-request-repeated';
  const ASK = 'Please leave a review of the lamp.';

  it('by its own words, or after a request in the conversation', () => {
    expect(findings(rule, 'A second reminder: please leave a review.')).toHaveLength(1);
    expect(findings(rule, ASK, { conversation: talk(['seller', 'Please leave us a review.']) })).toHaveLength(
      1,
    );
    expect(findings(rule, ASK, { conversation: talk(['buyer', 'I will leave a review.']) })).toEqual([]);
    expect(findings(rule, 'The lamp is green.', { conversation: talk(['seller', ASK]) })).toEqual([]);
    expect(needs(rule, ASK)).toEqual(['conversation']);
  });
});

describe('message-type', () => {
  const rule = 'message-type';
  const of = (text: string, more: Partial<Draft>) =>
    findings(rule, text, proactive(more)).map(({ args }) => args?.because);
  const file = { name: 'a.pdf' };

  it('takes so much text, such links, so many files', () => {
    expect(of('x'.repeat(400), { purpose: 'digitalAccessKey', attachments: [] })).toEqual([]);
    expect(of('x'.repeat(401), { purpose: 'digital-access-key', attachments: [] })).toEqual([
      'text-too-long',
    ]);
    expect(of('', { purpose: 'confirmOrderDetails', attachments: [] })).toEqual(['text-too-short']);
    expect(of('', { purpose: 'warranty', attachments: [] })).toEqual(['too-few-files']);
    expect(of('', { purpose: 'warranty', attachments: Array.from({ length: 6 }, () => file) })).toEqual([
      'too-many-files',
    ]);
    expect(of('hello', { purpose: 'some-other' })).toEqual([]);
    expect(
      findings(rule, 'x'.repeat(401), { draft: { kind: 'reply', purpose: 'digitalAccessKey' } }),
    ).toEqual([]);
    expect(needs(rule, '', { ...proactive({ purpose: 'warranty' }), asOf })).toEqual(['draft.attachments']);
    expect(needs(rule, 'key', proactive({ purpose: 'digitalAccessKey' }))).toEqual([]);
  });
});
