import type { Store } from '../marketplace.ts';
import { storeOf } from '../store-of.ts';
import { sourceOf } from './sources.ts';

// No text says in which zone the days of a store are counted: Pacific and Eastern time are assumed.
const store = storeOf(sourceOf('PERFORMANCE'));

/** Walmart's stores, by the code that sellers use for them. */
export const walmartStores: Readonly<Record<string, Store>> = {
  US: store('low', 'America/Los_Angeles', 'US', 'USD', 'en-US', 'US', 'Walmart.com'),
  CA: store('low', 'America/Toronto', 'CA', 'CAD', 'en-CA', 'CA', 'Walmart.ca'),
};
