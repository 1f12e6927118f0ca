import { carriers } from '../carriers/carriers.ts';
import type { Marketplace } from '../marketplace.ts';
import { clocks } from './clocks.ts';
import { contacts } from './contacts.ts';
import { drafts } from './drafts.ts';
import { removals } from './removals.ts';
import { sites } from './sites.ts';
import { ebayStores } from './stores.ts';
import { terms } from './terms.ts';

export { ebayStores } from './stores.ts';

/** What eBay demands of its sellers, as far as it was read: requests, cases and messages. Its metrics are not held yet. */
export const ebay: Marketplace = {
  id: 'ebay',
  stores: ebayStores,
  metrics: [],
  terms,
  downloads: [],
  clocks,
  contacts,
  drafts,
  removals,
  sites,
  carriers,
};
