import type { TermRule } from '../term-rule.ts';
import { sourceOf } from './sources.ts';
import { ebayStores } from './stores.ts';

/** What an eBay seller has a deadline for. */
export const terms: readonly TermRule[] = [
  {
    id: 'ebay.answer-request',
    term: 'answer-request',
    since: '2020-01-01',
    stores: Object.keys(ebayStores),
    length: { workingDays: 3 },
    starts: 'the return request, or the report that the item has not arrived',
    binds: 'seller',
    source: sourceOf('EXPORT'),
    confidence: 'high',
    remark:
      'The day that the API states (`respondByDate`) wins. Monday to Friday; public holidays are not left out.',
  },
  {
    id: 'ebay.appeal-case',
    term: 'appeal-case',
    since: '2020-01-01',
    stores: Object.keys(ebayStores),
    length: { days: 30 },
    starts: 'the decision of the case',
    binds: 'seller',
    source: sourceOf('EXPORT'),
    confidence: 'high',
    remark: 'The length is stated; that it runs from the decision is inferred.',
  },
];
