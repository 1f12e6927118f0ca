import type { RemovalGround } from '../removal-ground.ts';
import { sourceOf } from './sources.ts';
import { everyStore, undatedSince } from './store-groups.ts';

type Wording = Omit<RemovalGround, 'id' | 'since' | 'stores' | 'source' | 'confidence'>;

const ground = (wording: Wording): RemovalGround => ({
  id: `amazon.removal.${wording.ground}`,
  since: undatedSince,
  stores: everyStore,
  ...wording,
  source: sourceOf('FB-REM'),
  confidence: 'high',
});

/** Why Amazon removes a seller feedback or strikes it through; either way it leaves rating and order defect rate. */
export const removals: readonly RemovalGround[] = [
  ground({
    ground: 'obscene-language',
    effect: 'removed',
    concerns: 'anywhere',
    certainty: 'certain',
    remark:
      'Stars without a text (since August 2025) have nothing to test: only "report a violation" is left.',
  }),
  ground({
    ground: 'personal-information',
    effect: 'removed',
    concerns: 'anywhere',
    certainty: 'certain',
    remark: 'About the seller: e-mail address, full name, phone number.',
  }),
  {
    ...ground({
      ground: 'promotional-content',
      effect: 'removed',
      concerns: 'anywhere',
      certainty: 'possible',
      remark: 'Stands in older lists, not in the excerpt that was read.',
    }),
    source: sourceOf('UNSOURCED'),
    confidence: 'unverified',
  },
  ground({
    ground: 'only-product-review',
    effect: 'removed',
    concerns: 'entire',
    certainty: 'certain',
    remark: 'Any word about the service keeps it: "shipping slow and widget dull" stays.',
  }),
  {
    ...ground({
      ground: 'only-marketplace-delivery',
      effect: 'struck-through',
      concerns: 'entire',
      certainty: 'certain',
      fulfilledBy: 'marketplace',
      remark:
        'Any word about the condition of the item or the seller’s service keeps it. Requests in bulk and on the ' +
        'off chance are prohibited.',
    }),
    source: sourceOf('FB-FBA'),
  },
  ground({
    ground: 'only-protected-delivery',
    effect: 'struck-through',
    concerns: 'entire',
    certainty: 'certain',
    fulfilledBy: 'seller',
    label: 'marketplace',
    firstScanOnTime: true,
    remark: 'Late or not delivered, the label bought through Amazon and first scanned on time.',
  }),
];
