import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../src/risk/index.ts';

const sentAt = Date.parse('2026-11-20T12:00:00Z');
const read = (text: string, subject?: string) => noticeOf({ from: 'marketplace', sentAt, text, subject });

describe('noticeOf', () => {
  it.each([
    ['claim-filed', 'The buyer has filed a claim for order 111-1234567-1234567.'],
    ['chargeback-filed', 'A chargeback was opened for order 111-1234567-1234567 by the bank of the buyer.'],
    [
      'information-requested',
      'We need additional information about order 111-1234567-1234567 for the claim that was filed.',
    ],
    ['return-requested', 'Your buyer requested a return of order 111-1234567-1234567.'],
    [
      'cancellation-requested',
      'The buyer has requested cancellation of order 111-1234567-1234567, please confirm.',
    ],
    ['feedback-received', 'You have received new feedback on order 111-1234567-1234567: 2 stars.'],
  ])('reads a %s', (kind, text) => {
    const notice = read(text);
    expect([notice?.kind, notice?.orderIds]).toEqual([kind, ['111-1234567-1234567']]);
    const [evidence] = notice?.evidence ?? [];
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.excerpt);
    expect(evidence?.excerpt).not.toBe('');
  });

  it('reads it from the subject, too', () => {
    expect(read('Order 111-1234567-1234567, two mugs.', 'Return request for your order')?.kind).toBe(
      'return-requested',
    );
  });

  it.each([
    ['We need additional information by 14 March 2026.', '2026-03-14'],
    ['The claim was filed. Respond by March 14th, 2026.', '2026-03-14'],
    ['Respond to this claim before 2026-03-14.', '2026-03-14'],
    ['Respond to this claim by 14.03.2026.', '2026-03-14'],
    ['Respond to this claim by 03/14/2026.', '2026-03-14'],
    ['Respond to this claim by 14/03/2026.', '2026-03-14'],
    ['Respond to this claim by 03/04/2026.', undefined],
    ['Respond to this claim by 31 February 2026.', undefined],
    ['Respond to this claim. The order was placed on 14 March 2026.', undefined],
  ])('%s → %s', (text, dueOn) => {
    expect(read(text)?.dueOn).toBe(dueOn);
  });

  it('counts hours and days from when it was sent', () => {
    const due = (text: string) => (read(text)?.dueAt ?? Number.NaN) - sentAt;
    expect(due('Please respond to this claim within 48 hours.')).toBe(48 * 3_600_000);
    expect(due('Please respond to this claim within the next 7 calendar days.')).toBe(7 * 86_400_000);
    expect(read('The buyer filed a claim 3 days ago.')?.dueAt).toBeUndefined();
    const undated = noticeOf({
      from: 'marketplace',
      sentAt: Number.NaN,
      text: 'Respond to this claim within 48 hours.',
    });
    expect(undated?.kind).toBe('information-requested');
    expect(undated).not.toHaveProperty('dueAt');
  });

  it.each([
    [
      'it',
      'claim-filed',
      'Il cliente ha presentato un reclamo Garanzia dalla A alla Z per l’ordine. Risponda entro il 14 marzo 2027.',
    ],
    [
      'de',
      'return-requested',
      'Der Käufer hat einen Rücksendeantrag für die Bestellung gestellt. Bitte antworten Sie bis zum 14. März 2027.',
    ],
    [
      'fr',
      'information-requested',
      'Nous avons besoin d’informations supplémentaires sur la commande. Répondez au plus tard le 14 mars 2027.',
    ],
    [
      'es',
      'cancellation-requested',
      'El comprador ha solicitado la cancelación del pedido. Responda antes del 14 de marzo de 2027.',
    ],
    ['zh', 'return-requested', '买家已提交退货申请，请在2027年3月14日之前回复。'],
    ['ja', 'information-requested', '注文について追加情報が必要です。2027年3月14日までにご返信ください。'],
    [
      'nl',
      'claim-filed',
      'De koper heeft een A-tot-z-garantieclaim ingediend voor de bestelling. Reageer vóór 14 maart 2027.',
    ],
    [
      'pl',
      'return-requested',
      'Kupujący zgłosił zwrot zamówienia, prośba o zwrot czeka na odpowiedź do 14 marca 2027.',
    ],
    [
      'sv',
      'return-requested',
      'Köparen har begärt en retur av beställningen. Svara senast den 14 mars 2027.',
    ],
    [
      'pt',
      'claim-filed',
      'O comprador abriu uma reclamação sobre o pedido. Responda até o dia 14 de março de 2027.',
    ],
    [
      'tr',
      'return-requested',
      'Alıcı bu sipariş için iade talebinde bulundu. Lütfen en geç 14 Mart 2027 tarihinde yanıtlayın.',
    ],
    ['ar', 'return-requested', 'قدم المشتري طلب إرجاع لهذا الطلب. يرجى الرد قبل 14 مارس 2027.'],
  ])('reads %s: %s', (_, kind, text) => {
    const notice = read(text);
    expect([notice?.kind, notice?.dueOn]).toEqual([kind, '2027-03-14']);
  });

  it('is silent about messages of others and about anything else', () => {
    expect(noticeOf({ from: 'buyer', sentAt, text: 'I filed a claim with Amazon.' })).toBeUndefined();
    expect(read('Your monthly newsletter for sellers is here with all the news.')).toBeUndefined();
    expect(read('')).toBeUndefined();
    expect(noticeOf({ from: 'marketplace', sentAt })).toBeUndefined();
  });
});
