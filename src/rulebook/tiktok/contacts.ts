import { contactOf } from '../contact-of.ts';
import type { ContactRule } from '../contact-rule.ts';
import { sourceOf } from './sources.ts';
import { tiktokStores } from './stores.ts';

const contact = contactOf('tiktok', Object.keys(tiktokStores));

/** What a TikTok Shop seller may write to a buyer for, as far as it was read: answers in the chat. */
export const contacts: readonly ContactRule[] = [
  contact(
    { purpose: 'reply', permitted: true, remark: 'An answer with substance; "Hi" is none.' },
    ['chat', 'api', 'marketplace'],
    sourceOf('CHAT'),
    'high',
  ),
];
