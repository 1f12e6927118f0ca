import { contactOf } from '../contact-of.ts';
import type { ContactRoute, ContactRule } from '../contact-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore } from './store-groups.ts';

const contact = contactOf('amazon', everyStore);

const written: readonly ContactRoute[] = ['marketplace', 'marketplace-email'];
const writtenOrApi: readonly ContactRoute[] = ['api', ...written];
const term = 'send-proactive-message';
const opened = { permitted: true, term } as const;
const critical = { permitted: true, critical: true, term } as const;
const forbidden = { permitted: false } as const;
const guidelines = {
  ...forbidden,
  since: '2020-11-03',
  remark: 'Announced on 2020-09-08; the day of its force is printed as 3 and as 6 November 2020.',
} as const;

/** What a seller may write to a buyer for. */
export const contacts: readonly ContactRule[] = [
  contact(
    {
      purpose: 'reply',
      permitted: true,
      critical: true,
      remark: 'Answers reach buyers who have opted out; the API cannot send them.',
    },
    written,
    sourceOf('BSM'),
    'high',
  ),
  contact(
    {
      ...critical,
      purpose: 'fulfillment-problem',
      messageType: 'unexpectedProblem',
      remark: 'Critical by the API; a message by hand needs the critical subject.',
    },
    writtenOrApi,
    sourceOf('MSG'),
    'high',
  ),
  contact(
    { ...opened, purpose: 'order-information', messageType: 'confirmOrderDetails' },
    writtenOrApi,
    sourceOf('MSG'),
    'high',
  ),
  contact(
    {
      ...critical,
      purpose: 'customization-details',
      messageType: 'confirmCustomizationDetails',
      remark: 'Critical by the help pages; the API does not say so.',
    },
    writtenOrApi,
    sourceOf('BSM'),
    'high',
  ),
  contact({ ...critical, purpose: 'shipping-address' }, written, sourceOf('BSM'), 'high'),
  contact(
    {
      ...critical,
      purpose: 'delivery-scheduling',
      messageType: 'confirmDeliveryDetails',
      remark: 'Critical by the help pages; the API does not say so.',
    },
    writtenOrApi,
    sourceOf('BSM'),
    'high',
  ),
  contact(
    {
      ...opened,
      purpose: 'home-service-scheduling',
      messageType: 'confirmServiceDetails',
      remark: 'Scheduling of a delivery is critical, of a service no page says.',
    },
    writtenOrApi,
    sourceOf('MSG'),
    'high',
  ),
  contact({ ...opened, purpose: 'return-question' }, written, sourceOf('COMM-NU'), 'high'),
  contact({ ...opened, purpose: 'invoice', messageType: 'invoice' }, writtenOrApi, sourceOf('MSG'), 'high'),
  contact({ ...opened, purpose: 'warranty', messageType: 'warranty' }, writtenOrApi, sourceOf('MSG'), 'high'),
  contact(
    { ...critical, purpose: 'legal-disclosure', messageType: 'legalDisclosure' },
    writtenOrApi,
    sourceOf('MSG'),
    'high',
  ),
  contact(
    { ...opened, purpose: 'digital-access-key', messageType: 'digitalAccessKey' },
    writtenOrApi,
    sourceOf('MSG'),
    'high',
  ),
  contact({ ...opened, purpose: 'other-needed-contact' }, written, sourceOf('COMM-NU'), 'high'),
  contact(
    {
      purpose: 'review-request',
      permitted: true,
      perOrder: 1,
      sharedWith: ['other-needed-contact'],
      term: 'request-review',
      remark:
        '"Only one … or free form proactive message per order": a message of free form counts against the ' +
        'request; that the request should bar a message the buyer needs is not taken from it. The Solicitations ' +
        'API sends a text of Amazon’s, in the buyer’s language. No choosing of buyers who seem content.',
    },
    ['request-button', 'api', 'marketplace'],
    sourceOf('SOL'),
    'high',
  ),
  contact({ ...guidelines, purpose: 'order-confirmation' }, [], sourceOf('COMM-CCP'), 'high'),
  contact({ ...guidelines, purpose: 'shipping-confirmation' }, [], sourceOf('COMM-CCP'), 'high'),
  contact({ ...guidelines, purpose: 'thank-you' }, [], sourceOf('COMM-CCP'), 'high'),
  contact({ ...guidelines, purpose: 'marketing' }, [], sourceOf('COMM-CCP'), 'high'),
  contact(
    {
      purpose: 'review-change',
      permitted: true,
      until: '2025-08-04',
      messageType: 'negativeFeedbackRemoval',
      remark: 'Seller feedback alone, after the case was solved, in the text of Amazon’s API.',
    },
    ['api'],
    sourceOf('MSG'),
    'medium',
  ),
  contact(
    {
      ...forbidden,
      purpose: 'review-change',
      since: '2025-08-04',
      remark:
        'Amazon deleted the message of its API. In the answer to a buyer a notice that seller feedback can be ' +
        'changed is a matter of the draft rule `amazon.draft.review-change-request`.',
    },
    [],
    sourceOf('COMM-CCP'),
    'medium',
  ),
];
