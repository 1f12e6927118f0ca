import type { TermRule } from '../term-rule.ts';
import { sourceOf } from './sources.ts';

const answerMessage: Pick<TermRule, 'id' | 'term' | 'starts' | 'binds'> = {
  id: 'tiktok.answer-message',
  term: 'answer-message',
  starts: 'the receipt of a chat message from a buyer',
  binds: 'seller',
};

const southEast = (store: 'TH' | 'ID'): readonly TermRule[] => [
  {
    ...answerMessage,
    since: '2020-01-01',
    until: '2025-08-15',
    stores: [store],
    length: { hours: 24 },
    source: sourceOf(store),
    confidence: 'low',
    remark: 'The 24-hour rate that the 12 hours replaced.',
  },
  {
    ...answerMessage,
    since: '2025-08-15',
    stores: [store],
    length: { hours: 12 },
    source: sourceOf(store),
    confidence: 'high',
  },
];

/** What a TikTok Shop seller has a deadline for. */
export const terms: readonly TermRule[] = [
  {
    ...answerMessage,
    since: '2020-01-01',
    stores: ['US'],
    length: { hours: 24 },
    source: sourceOf('US'),
    confidence: 'medium',
    remark: 'With the chatbot on, messages of the weekend are due on Monday at 12:00.',
  },
  ...southEast('TH'),
  ...southEast('ID'),
];
