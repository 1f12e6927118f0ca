import { carriers } from '../carriers/carriers.ts';
import type { Marketplace } from '../marketplace.ts';
import { clocks } from './clocks.ts';
import { contacts } from './contacts.ts';
import { drafts } from './drafts.ts';
import { removals } from './removals.ts';
import { sites } from './sites.ts';
import { etsyStores } from './stores.ts';
import { terms } from './terms.ts';

export { etsyStores } from './stores.ts';

/** What Etsy demands of its sellers, as far as it was read: messages and their texts. Its metrics are not held yet. */
export const etsy: Marketplace = {
  id: 'etsy',
  stores: etsyStores,
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
