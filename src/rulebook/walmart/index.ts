import { carriers } from '../carriers/carriers.ts';
import type { Marketplace } from '../marketplace.ts';
import { clocks } from './clocks.ts';
import { contacts } from './contacts.ts';
import { drafts } from './drafts.ts';
import { sites } from './sites.ts';
import { walmartStores } from './stores.ts';
import { terms } from './terms.ts';

export { walmartStores } from './stores.ts';

/** What Walmart demands of its sellers, as far as it was read: messages and their texts. Its metrics are not held yet. */
export const walmart: Marketplace = {
  id: 'walmart',
  stores: walmartStores,
  metrics: [],
  terms,
  downloads: [],
  clocks,
  contacts,
  drafts,
  sites,
  carriers,
};
