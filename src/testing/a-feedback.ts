import type { Feedback } from '../model/index.ts';

/**
 * A feedback to test with: one star about the seller, in force.
 *
 * @param overrides - Fields to replace or add.
 * @example
 * ```ts
 * import { aFeedback } from 'goodstanding/testing';
 * aFeedback({ rating: 3 }).rating; // => 3
 * ```
 */
export function aFeedback(overrides: Partial<Feedback> = {}): Feedback {
  return {
    rating: 1,
    about: 'seller',
    leftAt: Date.UTC(2026, 9, 12, 18),
    comment: 'Mai arrivato',
    revisions: [],
    ...overrides,
  };
}
