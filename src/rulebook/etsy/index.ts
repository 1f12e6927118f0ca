import type { Marketplace } from '../marketplace.ts';
import { clocks } from './clocks.ts';
import { etsyStores } from './stores.ts';
import { terms } from './terms.ts';

export { etsyStores } from './stores.ts';

/** What Etsy demands of its sellers, as far as it was read: messages. Its metrics are not held yet. */
export const etsy: Marketplace = {
  id: 'etsy',
  stores: etsyStores,
  metrics: [],
  terms,
  downloads: [],
  clocks,
};
