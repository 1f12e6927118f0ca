import type { RemovalGround } from '../removal-ground.ts';
import { sourceOf } from './sources.ts';
import { ebayStores } from './stores.ts';

/** Why eBay takes a feedback away, as far as it was read. */
export const removals: readonly RemovalGround[] = [
  {
    id: 'ebay.removal.feedback-extortion',
    ground: 'feedback-extortion',
    since: '2020-01-01',
    stores: Object.keys(ebayStores),
    effect: 'removed',
    concerns: 'anywhere',
    certainty: 'possible',
    source: sourceOf('FEEDBACK'),
    confidence: 'medium',
    remark:
      'A violation that can be reported; that the feedback then goes is inferred. The threat is the evidence.',
  },
];
