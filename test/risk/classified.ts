import type { Classification } from '../../src/risk/index.ts';

/** A classification as tests need it: nothing but what they name. */
export function classified(parts: Partial<Classification> = {}): Classification {
  return {
    language: 'en',
    reason: 'product-question',
    confidence: 0.9,
    alsoReasons: [],
    signals: [],
    needsReply: true,
    abstained: false,
    because: [],
    evidence: [],
    ...parts,
  };
}
