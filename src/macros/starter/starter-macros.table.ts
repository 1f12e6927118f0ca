import type { MacroUse } from '../macro.ts';
import type { StarterId } from './starter-texts.ts';

/** What a text of the starter set is for, and whether it ends with a promise of the next word. */
export interface StarterUse extends MacroUse {
  /** `always`: it promises an answer; or it does unless a value is there. Absent: nothing is left open. */
  readonly nextUpdate?: 'always' | 'refund.amount' | 'invoice.isAttached' | undefined;
}

const seller = { fulfilledBy: ['seller'] } as const;
const marketplace = { fulfilledBy: ['marketplace'] } as const;
const promised = { nextUpdate: 'always' } as const;
const proactive = { kinds: ['proactive'], ...seller } as const;

/** In the order in which they are looked through: of two that fit equally well the first is taken. */
export const STARTER_USES: Readonly<Record<StarterId, StarterUse>> = {
  'where-is-my-order': { reasons: ['where-is-my-order'], ...seller, ...promised },
  'where-is-my-order-marketplace': { reasons: ['where-is-my-order'], ...marketplace },
  'late-delivery': { reasons: ['late-delivery'], ...seller, ...promised },
  'late-delivery-marketplace': { reasons: ['late-delivery'], ...marketplace },
  'not-received': { reasons: ['not-received'], ...seller, ...promised },
  'not-received-marketplace': { reasons: ['not-received'], ...marketplace },
  'missing-item': { reasons: ['missing-item'], ...seller, ...promised },
  'wrong-item': { reasons: ['wrong-item'], ...seller, ...promised },
  'damaged-or-defective': { reasons: ['damaged-or-defective'], ...seller, ...promised },
  'not-as-described': { reasons: ['not-as-described'], ...seller, ...promised },
  'product-problem-marketplace': {
    reasons: ['damaged-or-defective', 'not-as-described', 'missing-item', 'wrong-item'],
    ...{ ...marketplace, ...promised },
  },
  'return-request': { reasons: ['return-request'], ...seller, ...promised },
  'return-request-marketplace': { reasons: ['return-request'], ...marketplace },
  'refund-status': { reasons: ['refund-status'], ...seller, nextUpdate: 'refund.amount' },
  'refund-status-marketplace': { reasons: ['refund-status'], ...marketplace },
  'cancel-before-shipment-amazon': {
    reasons: ['cancel-order'],
    marketplaces: ['amazon'],
    shipped: false,
    ...{ ...seller, ...promised },
  },
  'cancel-before-shipment': { reasons: ['cancel-order'], shipped: false, ...seller, ...promised },
  'cancel-after-shipment': { reasons: ['cancel-order'], shipped: true, ...seller },
  'cancel-order-marketplace': { reasons: ['cancel-order'], ...marketplace },
  'change-order-before-shipment': { reasons: ['change-order'], shipped: false, ...seller, ...promised },
  'change-order-after-shipment': { reasons: ['change-order'], shipped: true, ...seller },
  'change-order-marketplace': { reasons: ['change-order'], ...marketplace },
  'invoice-request': { reasons: ['invoice-request'], nextUpdate: 'invoice.isAttached' },
  'product-question': { reasons: ['product-question'] },
  'delivery-problem-notice': proactive,
  'address-question': proactive,
  'return-question': proactive,
  'feedback-answer': { kinds: ['public-reply'] },
};
