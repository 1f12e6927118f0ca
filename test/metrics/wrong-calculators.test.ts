import { orderDefectRate } from 'goodstanding/metrics';
import type { Order } from 'goodstanding/model';
import { describe, expect, it } from 'vitest';
import { AS_OF, at, inShort, italy, order, orders } from './rows.ts';

// The faults that such calculators have in the field, each written plainly. Every one of them must give another
// answer on this account than ours; else the account, or ours, would not tell them apart.

const LEFT = at('2026-11-08T18:00:00Z');
const negative = { feedback: [{ rating: 1, leftAt: LEFT }] } as const;

/** By hand: 200 orders count, `dawn` and `double` fail: exactly 1 %. */
const account: readonly Order[] = [
  // Half past midnight in Rome of the first day of the window, the evening before in UTC.
  order('dawn', { placedAt: at('2026-09-22T00:30:00+02:00'), ...negative }),
  // Placed before the window, complained of in it.
  order('early', { placedAt: at('2026-09-10T10:00:00Z'), ...negative }),
  order('double', { ...negative, claims: [{ filedAt: LEFT, decisions: [] }] }),
  order('withdrawn', {
    claims: [{ filedAt: LEFT, decisions: [{ decidedAt: LEFT + 1, outcome: 'withdrawn' }] }],
  }),
  order('cancelled', {
    status: 'cancelled',
    cancellations: [{ by: 'buyer', requestedThroughMarketplace: true }],
  }),
  order('elsewhere', { channel: 'other', ...negative }),
  order('open', { status: 'pending' }),
  order('revised', {
    feedback: [{ rating: 1, leftAt: LEFT, revisions: [{ revisedAt: LEFT + 1, rating: 5 }] }],
  }),
  ...orders(195),
];

interface Choices {
  readonly byFeedbackDay?: boolean;
  readonly everyDefect?: boolean;
  readonly upToTheLimit?: boolean;
  readonly daysOfUtc?: boolean;
  readonly withdrawnCounts?: boolean;
  readonly withoutCancelled?: boolean;
  readonly otherChannels?: boolean;
  readonly pendingToo?: boolean;
  readonly firstRating?: boolean;
  readonly unknownIsNone?: boolean;
}

/** A calculator for this account only; with no wrong choice it is right. */
function calculated(rows: readonly Order[], wrong: Choices): string {
  const from = wrong.daysOfUtc ? at('2026-09-22T00:00:00Z') : at('2026-09-22T00:00:00+02:00');
  const isIn = (moment: number) => moment >= from && moment <= AS_OF;
  let [bad, all, unknown] = [0, 0, 0];
  for (const row of rows) {
    if (row.channel === 'other' && !wrong.otherChannels) continue;
    if (row.status === 'pending' && !wrong.pendingToo) continue;
    if (row.status === 'cancelled' && wrong.withoutCancelled) continue;
    if (row.feedback === undefined && !wrong.unknownIsNone) unknown += 1;
    const feedback = (row.feedback ?? []).filter(({ rating, revisions = [] }) => {
      const stars = wrong.firstRating ? rating : (revisions.at(-1)?.rating ?? rating);
      return (stars as number) <= 2;
    });
    const claims = (row.claims ?? []).filter(
      ({ decisions = [] }) => wrong.withdrawnCounts || decisions.length === 0,
    );
    const dated = wrong.byFeedbackDay
      ? feedback.some(({ leftAt = 0 }) => isIn(leftAt)) || isIn(row.placedAt)
      : isIn(row.placedAt);
    if (isIn(row.placedAt)) all += 1;
    if (!dated) continue;
    const defects = feedback.length + claims.length;
    bad += wrong.everyDefect ? defects : Math.min(1, defects);
  }
  const meets = (n: number) => (wrong.upToTheLimit ? n / all <= 0.01 : n / all < 0.01);
  const status = meets(bad + unknown) ? 'good' : meets(bad) ? 'incomplete' : 'bad';
  return `${bad}/${all} ${status}`;
}

function ours(rows: Iterable<Order>): string {
  const { numerator, denominator, status } = orderDefectRate(rows, { rules: italy, asOf: AS_OF });
  return `${numerator}/${denominator} ${status}`;
}

describe('calculators that are wrong', () => {
  it('R16: the right answer, by hand, by a plain calculator and by ours', () => {
    expect(ours(account)).toBe('2/200 bad');
    expect(calculated(account, {})).toBe('2/200 bad');
    expect(inShort(orderDefectRate(account, { rules: italy, asOf: AS_OF }))).toBe(
      '2/200 fails:negative-feedback+negative-feedback+claim-open excused:feedback-revised+claim-withdrawn left:other-channel+outside-window+pending missing:-',
    );
  });

  it.each([
    ['R16: counting by the day of the feedback', { byFeedbackDay: true }, '3/200 bad'],
    ['R01: counting an order twice', { everyDefect: true }, '3/200 bad'],
    ['R16: taking the limit itself for good', { upToTheLimit: true }, '2/200 good'],
    ['B01: days of UTC', { daysOfUtc: true }, '1/199 good'],
    ['R24: counting a claim that was withdrawn', { withdrawnCounts: true }, '3/200 bad'],
    ['R24: the first rating instead of the last', { firstRating: true }, '3/200 bad'],
    ['cancelled orders dropped from the denominator', { withoutCancelled: true }, '2/199 bad'],
    ['pending orders in it', { pendingToo: true }, '2/201 good'],
    ['R68: orders of other channels in it', { otherChannels: true }, '3/201 bad'],
  ] as const)('%s', (_, choices, wrong) => {
    expect(calculated(account, choices)).toBe(wrong);
    expect(wrong).not.toBe(ours(account));
  });

  it('taking what nobody told for none', () => {
    const half = [order('bad', negative), order('?', { feedback: undefined }), ...orders(198)];
    expect(calculated(half, { unknownIsNone: true })).toBe('1/200 good');
    expect(calculated(half, {})).toBe('1/200 incomplete');
    expect(ours(half)).toBe('1/200 incomplete');
  });
});
