import type { ClockRule } from '../clock-rule.ts';
import { sourceOf } from './sources.ts';
import { ebayStores } from './stores.ts';

/** How long a message may wait, as recommended: eBay enforces no time for messages that any page tells. */
export const clocks: readonly ClockRule[] = [
  {
    id: 'ebay.clock.reply',
    since: '2020-01-01',
    stores: Object.keys(ebayStores),
    startsOn: 'unanswered-message',
    stoppedBy: 'human-reply',
    target: { hours: 24 },
    excludes: [],
    excludesLate: [],
    enforcement: 'advisory',
    source: sourceOf('UNSOURCED'),
    confidence: 'unverified',
    remark: 'A recommendation. What eBay counts is the answer to a request, which is a term.',
  },
];
