import type { RemovalGround } from '../removal-ground.ts';
import { sourceOf } from './sources.ts';
import { etsyStores } from './stores.ts';

/** Why Etsy takes a review away, as far as it was read. */
export const removals: readonly RemovalGround[] = [
  {
    id: 'etsy.removal.feedback-extortion',
    ground: 'feedback-extortion',
    since: '2020-01-01',
    stores: Object.keys(etsyStores),
    effect: 'removed',
    concerns: 'anywhere',
    certainty: 'possible',
    source: sourceOf('EXTORTION'),
    confidence: 'medium',
    remark: 'Extortion can be reported; that the review then goes is inferred. The threat is the evidence.',
  },
];
