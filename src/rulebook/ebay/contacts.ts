import { contactOf } from '../contact-of.ts';
import type { ContactRoute, ContactRule } from '../contact-rule.ts';
import { sourceOf } from './sources.ts';
import { ebayStores } from './stores.ts';

const contact = contactOf('ebay', Object.keys(ebayStores));
const written: readonly ContactRoute[] = ['marketplace', 'marketplace-email'];

/** What an eBay seller may write to a buyer for, as far as it was read. */
export const contacts: readonly ContactRule[] = [
  contact({ purpose: 'reply', permitted: true }, written, sourceOf('CONTACT'), 'high'),
  contact(
    { purpose: 'review-request', permitted: true, perOrder: 1, remark: 'One friendly reminder is fine.' },
    ['marketplace'],
    sourceOf('CONTACT'),
    'medium',
  ),
  contact(
    {
      purpose: 'review-change',
      permitted: true,
      remark: 'Only through eBay’s form for a feedback revision; its number is limited, how far is not held.',
    },
    ['request-button'],
    sourceOf('FEEDBACK'),
    'high',
  ),
  contact({ purpose: 'marketing', permitted: false, remark: '"No spam".' }, [], sourceOf('CONTACT'), 'high'),
];
