import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Feedback, feedbackInForce, starsOf } from '../../src/model/index.ts';

const DAY = 86_400_000;
const T = Date.UTC(2026, 2, 1);
const at = (day: number) => T + day * DAY;

function chosen(
  feedback: readonly Feedback[],
  choice: 'latest' | 'first' | 'lowest' = 'latest',
  knownAt = at(50),
) {
  const result = feedbackInForce({ feedback }, { knownAt, choice });
  return result && [feedback.indexOf(result.feedback), result.rating];
}

describe('feedbackInForce', () => {
  it('no feedback, known or unknown, decides nothing', () => {
    expect(feedbackInForce({}, { knownAt: T, choice: 'latest' })).toBeUndefined();
    expect(chosen([])).toBeUndefined();
  });

  it('R14: only feedback about the seller; what says nothing is about the seller', () => {
    expect(chosen([{ rating: 1, about: 'product' }])).toBeUndefined();
    expect(chosen([{ rating: 1, about: 'seller' }])).toEqual([0, 1]);
    expect(chosen([{ rating: 1 }])).toEqual([0, 1]);
  });

  it('B01: what was left later is not known yet; exactly then it is', () => {
    const feedback: Feedback[] = [{ rating: 1, leftAt: at(3) }];
    expect(chosen(feedback, 'latest', at(3) - 1)).toBeUndefined();
    expect(chosen(feedback, 'latest', at(3))).toEqual([0, 1]);
  });

  it('R24: a removal or strike-through ends it from its moment on', () => {
    for (const end of ['removedAt', 'struckThroughAt'] as const) {
      const feedback: Feedback[] = [{ rating: 1, leftAt: at(1), [end]: at(5) }];
      expect(chosen(feedback, 'latest', at(5) - 1)).toEqual([0, 1]);
      expect(chosen(feedback, 'latest', at(5))).toBeUndefined();
    }
    expect(chosen([{ rating: 1, removedBy: 'buyer' }])).toBeUndefined();
    expect(chosen([{ rating: 1, removedBy: 'buyer', removedAt: at(60) }])).toEqual([0, 1]);
  });

  it('R24: revisions apply in order of time, however they are listed', () => {
    const feedback: Feedback[] = [
      {
        rating: 1,
        leftAt: at(1),
        revisions: [
          { revisedAt: at(9), rating: 5 },
          { revisedAt: at(4), rating: 3 },
          { revisedAt: at(9), rating: 4 },
        ],
      },
    ];
    expect(chosen(feedback, 'latest', at(4) - 1)).toEqual([0, 1]);
    expect(chosen(feedback, 'latest', at(4))).toEqual([0, 3]);
    expect(chosen(feedback, 'latest', at(9))).toEqual([0, 4]);
  });

  it('of several the latest, the first or the lowest decides', () => {
    const feedback: Feedback[] = [
      { rating: 3, leftAt: at(2) },
      { rating: 'negative', leftAt: at(4) },
      { rating: 5, leftAt: at(6) },
      { rating: 4 },
    ];
    expect(chosen(feedback, 'latest')).toEqual([2, 5]);
    expect(chosen(feedback, 'first')).toEqual([0, 3]);
    expect(chosen(feedback, 'lowest')).toEqual([1, 'negative']);
    const reversed = feedback.toReversed();
    expect(chosen(reversed, 'latest')).toEqual([1, 5]);
    expect(chosen(reversed, 'first')).toEqual([3, 3]);
    expect(chosen(reversed, 'lowest')).toEqual([2, 'negative']);
  });

  it('equal ones: the later of the list, for `first` the earlier', () => {
    const feedback: Feedback[] = [{ rating: 2 }, { rating: 2 }];
    expect(['latest', 'first', 'lowest'].map((choice) => chosen(feedback, choice as 'latest')?.[0])).toEqual([
      1, 0, 1,
    ]);
    const dated: Feedback[] = [
      { rating: 2, leftAt: at(2) },
      { rating: 2, leftAt: at(1) },
    ];
    expect(chosen(dated, 'lowest')).toEqual([0, 2]);
    expect(chosen(dated, 'first')).toEqual([1, 2]);
  });

  it('an invalid knownAt is the programmer’s mistake', () => {
    expect(() => feedbackInForce({ feedback: [] }, { knownAt: Number.NaN, choice: 'latest' })).toThrow(
      RangeError,
    );
  });

  it('law: of feedback with different dates the list order does not matter', () => {
    const entry = fc.record({
      rating: fc.constantFrom<Feedback['rating']>(1, 2, 3, 4, 5, 'positive', 'neutral', 'negative'),
      leftAt: fc.integer({ min: 0, max: 40 }).map(at),
    });
    const list = fc.uniqueArray(entry, { selector: ({ leftAt }) => leftAt, maxLength: 6 });
    fc.assert(
      fc.property(list, fc.constantFrom('latest', 'first', 'lowest'), (feedback, choice) => {
        const options = { knownAt: at(20), choice } as const;
        const reversed = feedback.toReversed();
        expect(feedbackInForce({ feedback: reversed }, options)).toEqual(
          feedbackInForce({ feedback }, options),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('starsOf', () => {
  it('words stand for one, three and five stars', () => {
    expect((['negative', 'neutral', 'positive', 1, 4] as const).map(starsOf)).toEqual([1, 3, 5, 1, 4]);
  });
});
