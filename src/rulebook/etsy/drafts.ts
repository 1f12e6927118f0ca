import { draftOf } from '../draft-of.ts';
import type { DraftRule, SeverityByKind } from '../draft-rule.ts';
import { guardrailRules } from '../guardrail-rules.ts';
import { sourceOf } from './sources.ts';
import { etsyStores } from './stores.ts';

const stores = Object.keys(etsyStores);
const draft = draftOf('etsy', stores);
const critical: SeverityByKind = {
  reply: 'critical',
  proactive: 'critical',
  'public-reply': 'critical',
  insert: 'critical',
};

/** What a text that an Etsy seller sends may not hold. */
export const drafts: readonly DraftRule[] = [
  draft('review-incentive', critical, {
    source: sourceOf('SHILLING'),
    confidence: 'high',
    remark: 'No compensation for reviews.',
  }),
  draft(
    'review-change-request',
    { reply: 'minor', proactive: 'minor', 'public-reply': 'minor', insert: 'minor' },
    {
      source: sourceOf('SHILLING'),
      confidence: 'medium',
      variants: [{ when: { form: 'demand' }, severity: critical }],
      remark: 'No pressure to change a review; a request without pressure is for a person to look at.',
    },
  ),
  ...guardrailRules('etsy', stores),
];
