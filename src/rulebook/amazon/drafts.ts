import { type DraftReading, draftOf } from '../draft-of.ts';
import type { DraftRule, DraftRuleName, SeverityByKind } from '../draft-rule.ts';
import { guardrailRules, longReply } from '../guardrail-rules.ts';
import { type SourceKey, sourceOf } from './sources.ts';
import { everyStore } from './store-groups.ts';

// Announced on 2020-09-08; the day on which they came into force is printed as 3 and as 6 November.
const guidelinesSince = '2020-11-03';

const ofAmazon = draftOf('amazon', everyStore);

function draft(
  rule: DraftRuleName,
  severity: SeverityByKind,
  reading: Omit<DraftReading, 'source'> & { readonly source: SourceKey },
): DraftRule {
  return ofAmazon(rule, severity, { ...reading, source: sourceOf(reading.source) });
}

const insertWarranty = 'On an insert it is only a hint: no page forbids the contact of a warranty there.';

// What the buyer reads: an answer, a message of the seller's own accord, a public answer to a feedback.
const serious: SeverityByKind = { reply: 'serious', proactive: 'serious', 'public-reply': 'serious' };
const contact: SeverityByKind = { ...serious, insert: 'info' };
const reviews: SeverityByKind = {
  reply: 'critical',
  proactive: 'critical',
  'public-reply': 'critical',
  insert: 'critical',
};
const insertRemark =
  'On inserts: no request for a positive review, no diverting of bad ones (help for product inserts).';

const contents: readonly DraftRule[] = [
  draft('external-link', contact, {
    source: 'COMM-CCP',
    confidence: 'high',
    since: guidelinesSince,
    remark: `Allowed: working https links that complete the order, a carrier’s tracking among them, and Amazon’s own. ${insertWarranty}`,
  }),
  draft(
    'insecure-link',
    { reply: 'minor', proactive: 'serious', 'public-reply': 'minor', insert: 'info' },
    {
      source: 'COMM-CCP',
      confidence: 'medium',
      since: guidelinesSince,
      remark: 'The guidelines speak of messages of the seller’s own accord; in an answer it is our reading.',
    },
  ),
  draft('email-address', contact, {
    source: 'COMM-CCP',
    confidence: 'high',
    since: guidelinesSince,
    remark: insertWarranty,
  }),
  draft('phone-number', contact, {
    source: 'COMM-CCP',
    confidence: 'high',
    since: guidelinesSince,
    remark: `A guide allows numbers for warranty, carrier or maker; the pages do not. ${insertWarranty}`,
  }),
  draft(
    'off-platform-contact',
    { reply: 'critical', proactive: 'critical', 'public-reply': 'critical', insert: 'minor' },
    {
      source: 'BSM',
      confidence: 'high',
      remark:
        'Buyer-Seller Messaging is the only channel: no phone, no post, no e-mail past it. On an insert a person decides: a warranty has a contact, a way around the marketplace is none.',
    },
  ),
  draft(
    'promotion',
    { ...serious, insert: 'minor' },
    {
      source: 'COMM-CCP',
      confidence: 'high',
      since: guidelinesSince,
      remark: 'On inserts no page that was read says so; the lower severity there is our own judgment.',
    },
  ),
  draft(
    'opt-out-link',
    { reply: 'serious', proactive: 'serious' },
    { source: 'COMM-CCP', confidence: 'high', since: guidelinesSince },
  ),
  draft('tracking-pixel', serious, { source: 'COMM-CCP', confidence: 'high', since: guidelinesSince }),
  draft(
    'attachment',
    { reply: 'serious', proactive: 'serious', 'claim-response': 'serious' },
    {
      source: 'BSM',
      confidence: 'high',
      remark: 'A claim response is sent without files (help 1781): documents go through the thread.',
    },
  ),
  draft(
    'message-type',
    { proactive: 'serious' },
    { source: 'MSG', confidence: 'high', remark: 'The API cannot answer a buyer’s message.' },
  ),
];

const aboutReviews: readonly DraftRule[] = [
  draft('review-incentive', reviews, {
    source: 'CONDUCT',
    confidence: 'high',
    remark: `Money, gifts, refunds, future benefits, for a change or a removal as well. ${insertRemark}`,
  }),
  draft('review-positive-only', reviews, {
    source: 'CONDUCT',
    confidence: 'high',
    remark: insertRemark,
  }),
  draft('review-change-request', reviews, {
    source: 'COMM-CCP',
    confidence: 'high',
    since: guidelinesSince,
    variants: [
      {
        when: { target: 'seller-feedback', form: 'notice' },
        severity: { reply: 'minor', proactive: 'serious', 'public-reply': 'minor', insert: 'serious' },
      },
      {
        when: { target: 'seller-feedback', form: 'request' },
        severity: {
          reply: 'serious',
          proactive: 'serious',
          'public-reply': 'serious',
          insert: 'serious',
        },
      },
    ],
    remark:
      'The ban names product reviews. That seller feedback can be changed may be said after the case is ' +
      'solved (help 202126280, Australia), without pressure or incentive: a person should look at it. Of the ' +
      'seller’s own accord, or as a request, it is refused: Amazon deleted its own message for it on 2025-08-04.',
  }),
  draft('review-request-repeated', serious, {
    source: 'SOL',
    confidence: 'high',
    since: guidelinesSince,
    limit: 1,
    remark: 'One request an order, whichever way it was sent.',
  }),
];

const withoutNeed: readonly DraftRule[] = (
  ['order-or-shipping-confirmation-only', 'thank-you-only'] as const
).map((rule) =>
  draft(
    rule,
    { proactive: 'serious' },
    {
      source: 'COMM-CCP',
      confidence: 'high',
      since: guidelinesSince,
      remark: 'Announced on 2020-09-08; the day of its force is printed as 3 and as 6 November 2020.',
    },
  ),
);

const style: SeverityByKind = { reply: 'info', proactive: 'serious' };
const styleRemark = 'Asked of messages of the seller’s own accord; in an answer no more than a hint.';

const styles: readonly DraftRule[] = [
  draft(
    'emoji',
    { ...style, 'public-reply': 'info' },
    {
      source: 'COMM-CCP',
      confidence: 'high',
      since: guidelinesSince,
      remark: styleRemark,
    },
  ),
  draft(
    'html-or-styling',
    { ...style, 'public-reply': 'info', 'claim-response': 'serious', appeal: 'serious' },
    {
      source: 'COMM-CCP',
      confidence: 'high',
      since: guidelinesSince,
      remark: `${styleRemark} Claim responses are plain text (help 1781); for appeals it is taken over.`,
    },
  ),
  draft('excess-blank-lines', style, {
    source: 'COMM-CCP',
    confidence: 'high',
    since: guidelinesSince,
    limit: 2,
    remark: `More than two line breaks in a row. ${styleRemark}`,
  }),
];

const tones: readonly DraftRule[] = [
  draft(
    'offensive-language',
    { ...reviews, 'claim-response': 'critical', appeal: 'critical' },
    {
      source: 'COMM-CCP',
      confidence: 'high',
      since: guidelinesSince,
      remark: 'Read for messages to buyers; that it holds for texts to Amazon as well is our own judgment.',
    },
  ),
  draft(
    'blames-or-argues',
    {
      reply: 'minor',
      proactive: 'minor',
      'public-reply': 'minor',
      'claim-response': 'minor',
      appeal: 'minor',
    },
    { source: 'S004', confidence: 'medium', remark: 'Advice of a guide, not a rule of Amazon.' },
  ),
  draft(
    'makes-buyer-work',
    { reply: 'minor', proactive: 'minor', 'public-reply': 'minor' },
    { source: 'CSR', confidence: 'high', remark: 'Amazon’s advice on its service rating, not a ban.' },
  ),
];

const mustHaves: readonly DraftRule[] = [
  draft('missing-order-id', { proactive: 'serious' }, { source: 'COMM-EC', confidence: 'high' }),
  draft(
    'wrong-language',
    { reply: 'minor', proactive: 'serious' },
    {
      source: 'COMM-EC',
      confidence: 'high',
      variants: [{ when: { mixed: true }, severity: { reply: 'minor', proactive: 'minor' } }],
      remark:
        'The buyer’s language of preference is asked of messages of the seller’s own accord; for answers it is ' +
        'our own judgment, and so is the leniency where the thread mixes languages.',
    },
  ),
  draft(
    'too-late',
    { proactive: 'serious' },
    {
      source: 'COMM-EC',
      confidence: 'high',
      remark: 'Thirty days after completion: the term `send-proactive-message`.',
    },
  ),
  draft('buyer-opted-out', { proactive: 'serious' }, { source: 'BSM', confidence: 'high' }),
  draft(
    'misused-critical-subject',
    { reply: 'serious', proactive: 'serious' },
    {
      source: 'BSM',
      confidence: 'high',
      remark: '`[Important]`, or "Additional information required", on what is not critical.',
    },
  ),
  draft(
    'outside-thread',
    { reply: 'minor' },
    { source: 'S004', confidence: 'medium', remark: 'Advice of a guide, not a rule of Amazon.' },
  ),
  draft(
    'automatic-reply',
    { reply: 'serious' },
    {
      source: 'CSR',
      confidence: 'medium',
      remark: 'It is no answer for Amazon’s clock, and its page on the service rating advises against it.',
    },
  ),
  draft('wrong-responsibility', serious, {
    source: 'S000',
    confidence: 'medium',
    remark:
      'What Amazon shipped is Amazon’s to settle, what the seller shipped the seller’s: a guide, and a ' +
      'guardrail of this library. What a seller writes to Amazon may name the carrier as the cause.',
  }),
];

const adviceOnAnswers = 'Amazon’s advice on its service rating ("do" and "don’t"), never more than a hint.';

const quality: readonly DraftRule[] = [
  ...(['no-greeting', 'no-apology', 'no-tracking', 'no-expectation'] as const).map((rule) =>
    draft(rule, { reply: 'info' }, { source: 'CSR', confidence: 'medium', remark: adviceOnAnswers }),
  ),
  draft(
    'no-closing-question',
    { reply: 'info' },
    { source: 'S000', confidence: 'medium', remark: 'Advice of a guide: one clear closing question.' },
  ),
  draft(
    'too-long',
    { reply: 'info' },
    {
      source: 'CSR',
      confidence: 'low',
      limit: longReply,
      remark: `${adviceOnAnswers} "Concise" is asked; the number of characters is ours.`,
    },
  ),
];

/** What a text that a seller sends may not hold, or lack. */
export const drafts: readonly DraftRule[] = [
  ...contents,
  ...aboutReviews,
  ...withoutNeed,
  ...styles,
  ...tones,
  ...mustHaves,
  ...guardrailRules('amazon', everyStore, [
    'blames-or-argues',
    'wrong-responsibility',
    ...quality.map(({ rule }) => rule),
  ]),
  ...quality,
];
