import type { Claim } from '../model/index.ts';

/**
 * A guarantee claim to test with: filed and not yet decided.
 *
 * @param overrides - Fields to replace or add.
 * @example
 * ```ts
 * import { aClaim } from 'goodstanding/testing';
 * aClaim({ debited: true }).decisions; // => []
 * ```
 */
export function aClaim(overrides: Partial<Claim> = {}): Claim {
  return { filedAt: Date.UTC(2026, 9, 20, 9), reason: 'not-received', decisions: [], ...overrides };
}
