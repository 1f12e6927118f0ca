import { contactOf } from '../contact-of.ts';
import type { ContactRule } from '../contact-rule.ts';
import { sourceOf } from './sources.ts';
import { walmartStores } from './stores.ts';

const contact = contactOf('walmart', Object.keys(walmartStores));

/** What a Walmart seller may write to a buyer for, as far as it was read. */
export const contacts: readonly ContactRule[] = [
  contact(
    {
      purpose: 'reply',
      permitted: true,
      remark:
        'In English, in both countries, so that no further question is needed. Inquiries may come by phone.',
    },
    ['marketplace', 'marketplace-email', 'phone'],
    sourceOf('CARE'),
    'medium',
  ),
  contact({ purpose: 'marketing', permitted: false }, [], sourceOf('CARE'), 'high'),
];
