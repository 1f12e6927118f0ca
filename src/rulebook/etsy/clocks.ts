import type { ClockRule } from '../clock-rule.ts';
import { sourceOf } from './sources.ts';
import { etsyStores } from './stores.ts';

/** How long the first message of a thread may wait. */
export const clocks: readonly ClockRule[] = [
  {
    id: 'etsy.clock.reply',
    since: '2020-01-01',
    stores: Object.keys(etsyStores),
    startsOn: 'first-of-thread',
    stoppedBy: 'any-reply',
    target: { hours: 24 },
    excludes: ['marked-spam'],
    excludesLate: ['marked-spam'],
    enforcement: 'enforced',
    source: sourceOf('FORUM'),
    confidence: 'medium',
    remark:
      'Counted for Star Seller (95 %); the minimum standard asks 80 % within 24 to 48 hours. From anyone but ' +
      "Etsy's staff. An automatic reply counts by a moderator's advice. All stores count in UTC; messages of the " +
      'last two days of a month may count in the next one.',
  },
];
