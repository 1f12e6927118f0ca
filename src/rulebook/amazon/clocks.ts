import type { ClockRule } from '../clock-rule.ts';
import { sourceOf } from './sources.ts';
import { everyStore } from './store-groups.ts';

// By the Messaging API, in Seller Central, to the buyer's masked address; for questions and answers alike.
const routes: readonly string[] = ['api', 'marketplace', 'marketplace-email'];

/** How long a message of a buyer may wait. */
export const clocks: readonly ClockRule[] = [
  {
    id: 'amazon.clock.reply',
    since: '2012-01-01',
    stores: everyStore,
    startsOn: 'unanswered-message',
    stoppedBy: 'human-reply',
    inquiryRoutes: routes,
    replyRoutes: routes,
    target: { hours: 24 },
    excludes: ['no-response-needed'],
    excludesLate: ['no-response-needed'],
    enforcement: 'enforced',
    source: sourceOf('CRT'),
    confidence: 'high',
    remark:
      'Weekends, holidays and an absence of the seller do not stop it; an acknowledgement by a person does, an ' +
      'automatic answer does not. Whether "No response needed" still excludes after the due time is stated ' +
      'nowhere: it is taken to.',
  },
];
