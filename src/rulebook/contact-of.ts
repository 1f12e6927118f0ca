import type { Confidence, Source } from '../model/index.ts';
import type { ContactRoute, ContactRule } from './contact-rule.ts';

type Wording = Pick<ContactRule, 'purpose' | 'permitted'> &
  Partial<Omit<ContactRule, 'id' | 'purpose' | 'permitted' | 'stores' | 'routes' | 'source' | 'confidence'>>;

/** A marketplace's way of writing down its purposes: `amazon.contact.<purpose>`, for all of its stores. */
export function contactOf(
  marketplace: string,
  stores: readonly string[],
): (
  wording: Wording,
  routes: readonly ContactRoute[],
  source: Source,
  confidence: Confidence,
) => ContactRule {
  return (wording, routes, source, confidence) => {
    const id = `${marketplace}.contact.${wording.purpose}`;
    return { id, since: '2020-01-01', critical: false, ...wording, stores, routes, source, confidence };
  };
}
