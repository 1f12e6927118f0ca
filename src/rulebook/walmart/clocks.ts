import type { ClockRule } from '../clock-rule.ts';
import { sourceOf } from './sources.ts';

const reply: Omit<ClockRule, 'stores' | 'source' | 'confidence' | 'remark'> = {
  id: 'walmart.clock.reply',
  since: '2020-01-01',
  startsOn: 'unanswered-message',
  stoppedBy: 'human-reply',
  target: { hours: 48 },
  excludes: [],
  excludesLate: [],
  enforcement: 'enforced',
};

/** How long an inquiry may wait, by whatever route it came. */
export const clocks: readonly ClockRule[] = [
  {
    ...reply,
    stores: ['US'],
    source: sourceOf('CARE'),
    confidence: 'high',
    remark:
      'Every inquiry counts, also by e-mail and phone, weekends and days off included; 95 % in time over 30 days. ' +
      'An answer that needs no follow-up is asked for. Complaints of regulators are due within the first hour.',
  },
  {
    ...reply,
    stores: ['CA'],
    source: sourceOf('PERFORMANCE'),
    confidence: 'low',
    remark:
      'For Canada only the share is stated (more than 80 %); the 48 hours are those of the United States.',
  },
];
