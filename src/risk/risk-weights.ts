import type { ContactReason, Signal } from '../model/index.ts';

/** What a message and its facts can add to the risk. */
export type RiskCode =
  | ContactReason
  | Signal
  /** The seller ships, so the delivery is the seller's to answer for. */
  | 'seller-fulfilled'
  | 'past-promised-date'
  /** Messages of the buyer that wait, beyond the first; points are for each of at most three. */
  | 'unanswered-contacts'
  /** The buyer said that the last reply did not solve it. */
  | 'unresolved-last-reply'
  | 'open-claim'
  | 'open-chargeback'
  | 'high-value'
  /** A quarter of an hour, an hour, four hours are left: the more urgent, the more points. */
  | 'little-time-left'
  | 'answer-overdue'
  | 'feedback-window-open'
  | 'claim-window-open'
  /** Few defects are left before the limit. */
  | 'little-room'
  | 'no-room';

/** Points for each code, and from which score a level begins. */
export interface RiskWeights {
  readonly points: Readonly<Record<RiskCode, number>>;
  readonly levels: { readonly elevated: number; readonly high: number; readonly critical: number };
  /** An order of this value or more is one of high value; minor units by ISO 4217. A currency not named has none. */
  readonly highValue: Readonly<Record<string, number>>;
  /** So many defects or fewer before the limit are little room. */
  readonly littleRoom: number;
  /** So many minutes or fewer before an answer is due are little. */
  readonly littleTimeMinutes: number;
}

/**
 * Our own judgement, not a marketplace's: what most often ends as a defect weighs most. Problems with the goods or
 * their delivery stand before wishes, wishes before questions; a threat stands before any mood.
 */
export const riskWeights: RiskWeights = {
  points: {
    'where-is-my-order': 12,
    'late-delivery': 18,
    'not-received': 22,
    'missing-item': 18,
    'wrong-item': 20,
    'damaged-or-defective': 20,
    'not-as-described': 20,
    'return-request': 14,
    'refund-status': 15,
    'cancel-order': 10,
    'change-order': 8,
    'invoice-request': 5,
    'product-question': 3,
    'no-reply-needed': 0,
    'spam-or-unrelated': 0,
    'threatens-feedback': 25,
    'threatens-claim': 30,
    extortion: 30,
    safety: 60,
    anger: 12,
    urgency: 6,
    'repeat-contact': 12,
    'seller-fulfilled': 8,
    'past-promised-date': 12,
    'unanswered-contacts': 6,
    'unresolved-last-reply': 12,
    'open-claim': 25,
    'open-chargeback': 25,
    'high-value': 6,
    'little-time-left': 8,
    'answer-overdue': 12,
    'feedback-window-open': 3,
    'claim-window-open': 8,
    'little-room': 6,
    'no-room': 12,
  },
  levels: { elevated: 15, high: 40, critical: 70 },
  // About a hundred US dollars of late 2026, in round figures; a seller of watches hands in others.
  highValue: {
    USD: 100_00,
    EUR: 100_00,
    GBP: 80_00,
    JPY: 15_000,
    CNY: 700_00,
    SEK: 1_000_00,
    PLN: 400_00,
    TRY: 4_000_00,
    CAD: 140_00,
    AUD: 150_00,
    MXN: 1_900_00,
    BRL: 550_00,
    INR: 8_500_00,
    AED: 370_00,
    SAR: 375_00,
    EGP: 5_000_00,
    SGD: 130_00,
    THB: 3_300_00,
    IDR: 1_600_000_00,
    ZAR: 1_800_00,
  },
  littleRoom: 3,
  littleTimeMinutes: 60,
};

/** Reasons that are about an order and can end as its defect (S000: every order enquiry is a possible negative feedback). */
export const ORDER_ENQUIRIES: ReadonlySet<ContactReason> = /* @__PURE__ */ new Set([
  'where-is-my-order',
  'late-delivery',
  'not-received',
  'missing-item',
  'wrong-item',
  'damaged-or-defective',
  'not-as-described',
  'return-request',
  'refund-status',
  'cancel-order',
  'change-order',
]);

/** Reasons about delivery, condition or return: after a first contact about them a claim can be filed. */
export const CLAIM_REASONS: ReadonlySet<ContactReason> = /* @__PURE__ */ new Set([
  'where-is-my-order',
  'late-delivery',
  'not-received',
  'missing-item',
  'wrong-item',
  'damaged-or-defective',
  'not-as-described',
  'return-request',
  'refund-status',
]);
