import type { TermRule } from '../term-rule.ts';
import { sourceOf } from './sources.ts';

const answerMessage: Omit<TermRule, 'stores' | 'source' | 'confidence'> = {
  id: 'walmart.answer-message',
  term: 'answer-message',
  since: '2020-01-01',
  length: { hours: 48 },
  starts: 'the receipt of an inquiry, by whatever route',
  binds: 'seller',
};

/** What a Walmart seller has a deadline for. */
export const terms: readonly TermRule[] = [
  { ...answerMessage, stores: ['US'], source: sourceOf('CARE'), confidence: 'high' },
  {
    ...answerMessage,
    stores: ['CA'],
    source: sourceOf('PERFORMANCE'),
    confidence: 'low',
    remark:
      'For Canada only the share is stated (more than 80 %); the 48 hours are those of the United States.',
  },
];
