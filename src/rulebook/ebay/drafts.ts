import { draftOf } from '../draft-of.ts';
import type { DraftRule, SeverityByKind } from '../draft-rule.ts';
import { guardrailRules, ownJudgment } from '../guardrail-rules.ts';
import { sourceOf } from './sources.ts';
import { ebayStores } from './stores.ts';

const stores = Object.keys(ebayStores);
const draft = draftOf('ebay', stores);
const serious: SeverityByKind = { reply: 'serious', proactive: 'serious', 'public-reply': 'serious' };
const critical: SeverityByKind = { reply: 'critical', proactive: 'critical', 'public-reply': 'critical' };
const contact = sourceOf('CONTACT');
const feedback = sourceOf('FEEDBACK');

/** What a text that an eBay seller sends may not hold. */
export const drafts: readonly DraftRule[] = [
  draft('external-link', serious, {
    source: contact,
    confidence: 'medium',
    remark:
      'The policy names contact data of any kind and offers outside eBay; that links lead there is inferred.',
  }),
  draft('email-address', serious, { source: contact, confidence: 'high' }),
  draft('phone-number', serious, { source: contact, confidence: 'high' }),
  draft('off-platform-contact', critical, {
    source: contact,
    confidence: 'high',
    remark: 'No offers outside eBay.',
  }),
  draft('promotion', serious, { source: contact, confidence: 'medium', remark: '"No spam".' }),
  draft('review-positive-only', critical, {
    source: feedback,
    confidence: 'high',
    remark: 'Positive feedback may not be demanded.',
  }),
  draft(
    'review-change-request',
    { reply: 'serious', proactive: 'serious', 'public-reply': 'serious' },
    {
      source: feedback,
      confidence: 'medium',
      variants: [
        { when: { form: 'demand' }, severity: critical },
        {
          when: { form: 'notice' },
          severity: { reply: 'minor', proactive: 'minor', 'public-reply': 'minor' },
        },
      ],
      remark:
        'A revision is asked for through eBay’s form, in limited number; the severities are our own judgment.',
    },
  ),
  draft('review-request-repeated', serious, {
    source: contact,
    confidence: 'medium',
    limit: 1,
    remark: 'One friendly reminder is fine.',
  }),
  draft('review-incentive', serious, {
    source: ownJudgment,
    confidence: 'low',
    remark: 'On no page of eBay’s that was read.',
  }),
  draft('offensive-language', critical, {
    source: contact,
    confidence: 'high',
    remark: 'The policy names threats.',
  }),
  ...guardrailRules('ebay', stores),
];
