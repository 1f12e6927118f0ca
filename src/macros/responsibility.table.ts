import type { ContactReason } from '../model/index.ts';

/**
 * What the marketplace answers for where it ships: delivery, returns and their money. A seller redirects these, with
 * the way there (S000, requirement R10); what is about the product itself, its condition, an invoice or a question
 * stays with the seller.
 */
export const redirectedReasons: readonly ContactReason[] = [
  'where-is-my-order',
  'late-delivery',
  'not-received',
  'return-request',
  'refund-status',
  'cancel-order',
  'change-order',
];
