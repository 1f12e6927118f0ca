import type { TermRule } from '../term-rule.ts';
import { sourceOf } from './sources.ts';
import { etsyStores } from './stores.ts';

/** What an Etsy seller has a deadline for. */
export const terms: readonly TermRule[] = [
  {
    id: 'etsy.answer-message',
    term: 'answer-message',
    since: '2020-01-01',
    stores: Object.keys(etsyStores),
    length: { hours: 24 },
    starts: 'the receipt of the first message of a thread',
    binds: 'seller',
    source: sourceOf('STAR'),
    confidence: 'high',
    remark: 'Counted for Star Seller; the minimum standard asks 80 % within 24 to 48 hours.',
  },
];
