import type { Marketplace } from '../marketplace.ts';
import { clocks } from './clocks.ts';
import { ebayStores } from './stores.ts';
import { terms } from './terms.ts';

export { ebayStores } from './stores.ts';

/** What eBay demands of its sellers, as far as it was read: requests and cases. Its metrics are not held yet. */
export const ebay: Marketplace = {
  id: 'ebay',
  stores: ebayStores,
  metrics: [],
  terms,
  downloads: [],
  clocks,
};
