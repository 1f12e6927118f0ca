import type { ClockRule } from '../clock-rule.ts';
import { sourceOf } from './sources.ts';

const reply: Pick<ClockRule, 'id' | 'startsOn' | 'stoppedBy' | 'replyRoutes' | 'enforcement'> = {
  id: 'tiktok.clock.reply',
  startsOn: 'unanswered-message',
  stoppedBy: 'meaningful-reply',
  // A chat is answered in the chat, wherever the seller sees it.
  replyRoutes: ['api', 'chat', 'marketplace'],
  enforcement: 'enforced',
};

const southEast = (store: 'TH' | 'ID'): readonly ClockRule[] => [
  {
    ...reply,
    since: '2020-01-01',
    until: '2025-08-15',
    stores: [store],
    target: { hours: 24 },
    excludes: ['holiday-mode', 'started-by-seller'],
    excludesLate: [],
    source: sourceOf(store),
    confidence: 'low',
    remark: 'The 24-hour rate that the 12 hours replaced; its exclusions are taken from these.',
  },
  {
    ...reply,
    since: '2025-08-15',
    stores: [store],
    target: { hours: 12 },
    excludes: ['holiday-mode', 'started-by-seller'],
    excludesLate: [],
    source: sourceOf(store),
    confidence: 'high',
    remark:
      'Every day counts, weekends and holidays included. Chats that automatic replies resolved and chats of ' +
      'blocked users are left out as well, but no fact tells them.',
  },
];

/** How long a chat may wait for an answer with substance. */
export const clocks: readonly ClockRule[] = [
  {
    ...reply,
    since: '2020-01-01',
    stores: ['US'],
    target: { hours: 24 },
    excludes: ['holiday-mode'],
    excludesLate: [],
    extension: { receivedOn: [6, 7], dueOn: 1, dueAt: '12:00' },
    source: sourceOf('US'),
    confidence: 'medium',
    remark:
      'At least 85 % in time; a blog says 90 %. "Hi" is no answer. Messages of the weekend are due on Monday only ' +
      'where the chatbot is on: without it, override `extension` with `undefined`. A chat closes after 72 hours ' +
      'without an answer.',
  },
  ...southEast('TH'),
  ...southEast('ID'),
];
