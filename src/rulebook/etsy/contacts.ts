import { contactOf } from '../contact-of.ts';
import type { ContactRule } from '../contact-rule.ts';
import { sourceOf } from './sources.ts';
import { etsyStores } from './stores.ts';

const contact = contactOf('etsy', Object.keys(etsyStores));

/** What an Etsy seller may write to a buyer for, as far as it was read: answers. */
export const contacts: readonly ContactRule[] = [
  contact({ purpose: 'reply', permitted: true }, ['marketplace'], sourceOf('STAR'), 'high'),
];
