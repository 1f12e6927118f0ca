import type { Confidence } from '../../model/index.ts';
import type { Store } from '../marketplace.ts';
import { sourceOf } from './sources.ts';

// No text says in which zone the days of a store are counted: Pacific and Eastern time are assumed.
const store = (
  zone: string,
  country: string,
  currency: string,
  language: string,
  marketplaceId: string,
  name: string,
  confidence: Confidence,
): Store => ({
  zone,
  country,
  currency,
  language,
  marketplaceId,
  name,
  source: sourceOf('PERFORMANCE'),
  confidence,
});

/** Walmart's stores, by the code that sellers use for them. */
export const walmartStores: Readonly<Record<string, Store>> = {
  US: store('America/Los_Angeles', 'US', 'USD', 'en-US', 'US', 'Walmart.com', 'low'),
  CA: store('America/Toronto', 'CA', 'CAD', 'en-CA', 'CA', 'Walmart.ca', 'low'),
};
