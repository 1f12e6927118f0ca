import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentsOf } from '../../src/policy/draft/commitments.ts';
import { dutyFindings } from '../../src/policy/draft/duty-findings.ts';
import { placeholderFindings } from '../../src/policy/draft/placeholder-findings.ts';
import { qualityFindings } from '../../src/policy/draft/quality-findings.ts';
import { responsibilityFindings } from '../../src/policy/draft/responsibility-findings.ts';
import { amountFindings } from '../../src/policy/facts/amount-findings.ts';
import { orderFactsFindings } from '../../src/policy/facts/order-facts-findings.ts';
import { contextOf, order } from './draft-setting.ts';

const CHECKS = [
  amountFindings,
  dutyFindings,
  orderFactsFindings,
  placeholderFindings,
  qualityFindings,
  responsibilityFindings,
];
const conversation = {
  id: 'c1',
  marketplace: 'amazon',
  messages: [{ from: 'buyer', sentAt: order.placedAt, text: 'Where is my order?' }],
} as const;

// Pieces that these checks look for, beside any other text.
const piece = fc.constantFrom(
  ...[
    'Dear ',
    'Heather, ',
    'shipped on ',
    '3 March ',
    '99/99/9999 ',
    '2026年13月40日',
    '[NAME]',
    '{{',
    '}}',
    'XX,XX',
  ],
  ...[
    '€ 12,50 ',
    '1.2.3,4,5 EUR ',
    '¥',
    'refund ',
    'within 3 days ',
    '111-7654321-1234568 ',
    '1Z84E7W20398841162',
  ],
  ...[
    '3 lamps ',
    'three ',
    '٣ ',
    '様',
    '\u200B',
    '\n',
    '. ',
    'DPD ',
    'we will ',
    'reply ',
    'tomorrow ',
    '999999999 days',
  ],
);
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
  .map((all) => all.join(''));
const setting = fc.record({
  store: fc.constantFrom('US', 'JP', 'IT', 'CA'),
  order: fc.constantFrom(undefined, order, { ...order, fulfilledBy: 'marketplace' } as const),
  conversation: fc.constantFrom(undefined, conversation),
  asOf: fc.constantFrom('2026-03-07T12:00:00Z', '2030-01-01T00:00:00Z'),
  draft: fc.constantFrom({ kind: 'reply' } as const, { kind: 'proactive', subject: '[Important]' } as const),
});

describe('B14 whatever the draft is', () => {
  it('nothing throws, and ranges lie in the text', () => {
    fc.assert(
      fc.property(text, setting, (written, facts) => {
        const context = contextOf(written, facts);
        const ranges = [...CHECKS.flatMap((check) => check(context).findings), ...commitmentsOf(context)];
        for (const one of ranges) {
          const whole = 'args' in one && one.args?.part === 'subject' ? '[Important]' : written;
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeGreaterThanOrEqual(one.start);
          expect(one.end).toBeLessThanOrEqual(whole.length);
          expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('without facts nothing is said of the order', () => {
    fc.assert(
      fc.property(text, (written) => {
        const context = contextOf(written);
        for (const check of [amountFindings, orderFactsFindings, responsibilityFindings])
          expect(check(context).findings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
