import type { Confidence } from '../../model/index.ts';
import type { TermRule } from '../term-rule.ts';
import { type SourceKey, sourceOf } from './sources.ts';
import { europeanStores, everyStore, storesExcept, undatedSince } from './store-groups.ts';

type Wording = Omit<TermRule, 'since' | 'until' | 'stores' | 'source' | 'confidence' | 'remark'>;

interface Reading {
  readonly stores: readonly string[];
  readonly source: SourceKey;
  readonly confidence: Confidence;
  readonly since?: string;
  readonly until?: string;
  readonly remark?: string;
}

function term(wording: Wording, reading: Reading): TermRule {
  const { source, since = undatedSince, ...rest } = reading;
  return { ...wording, ...rest, since, source: sourceOf(source) };
}

/** A term read on amazon.com alone: taken for the other stores, too, and marked as inferred there. */
function termOfTheUnitedStates(wording: Wording, reading: Omit<Reading, 'stores'>): readonly TermRule[] {
  const remark = 'Read for the United States only, taken for this store.';
  return [
    term(wording, { ...reading, stores: ['US'] }),
    term(wording, {
      ...reading,
      stores: storesExcept('US'),
      confidence: 'low',
      remark: reading.remark === undefined ? remark : `${reading.remark} ${remark}`,
    }),
  ];
}

const answerMessage: Wording = {
  id: 'amazon.answer-message',
  term: 'answer-message',
  length: { hours: 24 },
  starts: 'the receipt of a message from a buyer',
  binds: 'seller',
};

const answerBeforeClaim: Wording = {
  id: 'amazon.answer-before-claim',
  term: 'answer-before-claim',
  length: { hours: 48 },
  starts: 'the first contact by the buyer about delivery or return, or the return request',
  binds: 'seller',
};

const answerReturnRequest: Wording = {
  id: 'amazon.answer-return-request',
  term: 'answer-return-request',
  length: { hours: 48 },
  starts: 'the return request',
  binds: 'seller',
};

const fileClaim: Wording = {
  id: 'amazon.file-claim',
  term: 'file-claim',
  length: { days: 90 },
  starts: 'the latest estimated delivery date',
  opensAfter: { days: 3 },
  binds: 'buyer',
};

const answerClaim: Omit<Wording, 'length'> = {
  id: 'amazon.answer-claim',
  term: 'answer-claim',
  starts: 'the e-mail in which Amazon asks about the claim',
  binds: 'seller',
};

const answerAppealQuestion: Wording = {
  id: 'amazon.answer-appeal-question',
  term: 'answer-appeal-question',
  length: { hours: 72 },
  starts: 'the e-mail in which Amazon asks about the appeal',
  binds: 'seller',
};

const appealClaim: Wording = {
  id: 'amazon.appeal-claim',
  term: 'appeal-claim',
  length: { days: 30 },
  starts: 'the claim is granted and the account debited',
  binds: 'seller',
};

const answerChargeback: Wording = {
  id: 'amazon.answer-chargeback',
  term: 'answer-chargeback',
  length: { days: 7 },
  starts: 'the date of the e-mail about the chargeback',
  binds: 'seller',
};

const refundReturn: Omit<Wording, 'length'> = {
  id: 'amazon.refund-return',
  term: 'refund-return',
  starts: 'the returned goods are delivered to the seller',
  binds: 'seller',
};

const claimReimbursement: Omit<Wording, 'length'> = {
  id: 'amazon.claim-reimbursement',
  term: 'claim-reimbursement',
  starts: 'the refund is charged to the seller',
  binds: 'seller',
};

const uploadInvoice: Wording = {
  id: 'amazon.upload-invoice',
  term: 'upload-invoice',
  length: { workingDays: 1 },
  starts: 'the day on which dispatch is confirmed',
  binds: 'seller',
};

const autoCancel: Omit<Wording, 'length'> = {
  id: 'amazon.auto-cancel',
  term: 'auto-cancel',
  starts: 'the ship date, without a confirmation since',
  binds: 'seller',
};

const leaveFeedback: Wording = {
  id: 'amazon.leave-feedback',
  term: 'leave-feedback',
  length: { days: 90 },
  starts: 'the day of the order',
  binds: 'buyer',
};

const removeOwnFeedback: Wording = {
  id: 'amazon.remove-own-feedback',
  term: 'remove-own-feedback',
  length: { days: 60 },
  starts: 'the day on which the feedback was left',
  binds: 'buyer',
};

const requestFeedbackRemoval: Wording = {
  id: 'amazon.request-feedback-removal',
  term: 'request-feedback-removal',
  length: { days: 90 },
  starts: 'the day on which the feedback was left',
  binds: 'seller',
};

const requestReview: Wording = {
  id: 'amazon.request-review',
  term: 'request-review',
  length: { days: 30 },
  starts: 'the latest delivery date of the estimate',
  opensAfter: { days: 5 },
  opensFrom: 'the earliest delivery date of the estimate',
  binds: 'seller',
};

const sendProactiveMessage: Wording = {
  id: 'amazon.send-proactive-message',
  term: 'send-proactive-message',
  length: { days: 30 },
  starts: 'the order is completed, that is delivered',
  binds: 'seller',
};

const answerQuiz: Wording = {
  id: 'amazon.answer-quiz',
  term: 'answer-quiz',
  length: { hours: 72 },
  starts: 'the at-risk banner for order defects or late shipments',
  binds: 'seller',
};

const deleteBuyerDetails: Wording = {
  id: 'amazon.delete-buyer-details',
  term: 'delete-buyer-details',
  length: { days: 30 },
  starts: 'the delivery of the order',
  binds: 'seller',
};

const sevenDays = { length: { days: 7 } } as const;
const threeDays = { length: { days: 3 } } as const;

/** By when sellers and buyers have to act, with what is known of the past. */
export const terms: readonly TermRule[] = [
  term(answerMessage, {
    stores: everyStore,
    since: '2012-01-01',
    source: 'CRT',
    confidence: 'high',
    remark:
      'Weekends, holidays and an absence of the seller do not stop it; an automatic answer does not keep it.',
  }),
  term(answerBeforeClaim, {
    stores: ['US', ...europeanStores],
    since: '2019-11-01',
    source: 'A2Z-2019',
    confidence: 'high',
    remark:
      'Without any answer the claim is granted automatically. A newer text for the United Kingdom says two ' +
      'business days (medium); the earlier reading is kept.',
  }),
  term(answerBeforeClaim, {
    stores: storesExcept('US', ...europeanStores),
    since: '2019-11-01',
    source: 'A2Z-2019',
    confidence: 'low',
    remark: 'Read for the United States and Europe, taken for this store.',
  }),
  term(answerReturnRequest, {
    stores: ['US', ...europeanStores],
    source: 'RDR',
    confidence: 'high',
    remark: 'To authorize, refund or close.',
  }),
  term(answerReturnRequest, {
    stores: storesExcept('US', ...europeanStores),
    source: 'RDR',
    confidence: 'low',
    remark: 'To authorize, refund or close. Read for the United States and Europe, taken for this store.',
  }),
  ...termOfTheUnitedStates(fileClaim, {
    source: 'A2Z-CUST',
    confidence: 'high',
    remark: 'It opens sooner once the tracking shows delivery.',
  }),
  term(
    { ...answerClaim, ...sevenDays },
    {
      stores: everyStore,
      since: '2016-01-01',
      until: '2016-11-14',
      source: 'A2Z-3D',
      confidence: 'unverified',
      remark: 'It ended in November, of 2016 by general knowledge; its beginning is not known.',
    },
  ),
  term(
    { ...answerClaim, ...threeDays },
    {
      stores: everyStore,
      since: '2016-11-14',
      until: '2020-07-27',
      source: 'A2Z-3D',
      confidence: 'unverified',
      remark: 'The year of its beginning is general knowledge.',
    },
  ),
  ...termOfTheUnitedStates(
    { ...answerClaim, length: { hours: 48 } },
    {
      since: '2020-07-27',
      source: 'A2Z-INFO',
      confidence: 'high',
      remark:
        'Since then only requests for information are answered; guides still print three or seven days.',
    },
  ),
  ...termOfTheUnitedStates(answerAppealQuestion, { source: 'A2Z-APPEAL', confidence: 'high' }),
  ...termOfTheUnitedStates(appealClaim, { source: 'A2Z-APPEAL', confidence: 'high' }),
  ...termOfTheUnitedStates(answerChargeback, {
    source: 'CB',
    confidence: 'high',
    remark: 'Further requests name their own time. Eleven days are quoted, but were found on no page.',
  }),
  term(
    { ...refundReturn, length: { workingDays: 2 } },
    { stores: ['US'], until: '2026-01-26', source: 'REF', confidence: 'high' },
  ),
  term(
    { ...refundReturn, length: { days: 4 } },
    {
      stores: ['US'],
      since: '2026-01-26',
      source: 'REF-26',
      confidence: 'medium',
      remark:
        'Then Amazon refunds by itself, and reimbursement is lost but for a lost or false delivery scan.',
    },
  ),
  term(
    { ...refundReturn, length: { workingDays: 2 } },
    {
      stores: storesExcept('US'),
      source: 'REF',
      confidence: 'medium',
      remark: 'The four days of 2026 concern the United States; nothing newer was found for this store.',
    },
  ),
  term(
    { ...claimReimbursement, length: { days: 60 } },
    { stores: ['US'], until: '2026-02-16', source: 'RFS', confidence: 'high' },
  ),
  term(
    { ...claimReimbursement, length: { days: 30 } },
    { stores: ['US'], since: '2026-02-16', source: 'REF-26', confidence: 'medium' },
  ),
  term(uploadInvoice, {
    stores: ['UK'],
    since: '2021-04-05',
    source: 'IDR',
    confidence: 'high',
    remark: 'Monday to Friday; public holidays are not left out.',
  }),
  term(uploadInvoice, {
    stores: ['DE', 'FR', 'IT', 'ES'],
    since: '2021-04-01',
    source: 'IDR',
    confidence: 'high',
    remark: 'Monday to Friday; public holidays are not left out. The day of its beginning is not known.',
  }),
  term(
    { ...autoCancel, length: { workingDays: 7 } },
    { stores: ['BR'], source: 'SHIPCONF', confidence: 'medium' },
  ),
  term(
    { ...autoCancel, length: { days: 7 } },
    { stores: ['US'], source: 'SHIPCONF-US', confidence: 'medium' },
  ),
  term(
    { ...autoCancel, length: { days: 7 } },
    {
      stores: storesExcept('US', 'BR'),
      source: 'SHIPCONF-US',
      confidence: 'low',
      remark:
        'Read for the United States (seven days) and Brazil (seven business days): the earlier is taken.',
    },
  ),
  ...termOfTheUnitedStates(leaveFeedback, { source: 'FB-POP', confidence: 'high' }),
  term(removeOwnFeedback, { stores: everyStore, source: 'UNSOURCED', confidence: 'unverified' }),
  term(requestFeedbackRemoval, {
    stores: everyStore,
    source: 'FB-REM',
    confidence: 'unverified',
    remark: 'The excerpt of the page ends before it.',
  }),
  term(requestReview, {
    stores: everyStore,
    source: 'SPDOC-SOL',
    confidence: 'medium',
    remark: 'The opening is stated (high); the excerpt breaks off at the date from which the 30 days run.',
  }),
  term(sendProactiveMessage, { stores: everyStore, source: 'COMM-NU', confidence: 'high' }),
  ...termOfTheUnitedStates(answerQuiz, {
    source: 'ODR-HOP',
    confidence: 'high',
    remark: 'Who passes needs no plan of action.',
  }),
  term(deleteBuyerDetails, {
    stores: everyStore,
    source: 'DPP',
    confidence: 'medium',
    remark: 'An older text counts from shipment.',
  }),
];
