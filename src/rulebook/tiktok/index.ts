import { carriers } from '../carriers/carriers.ts';
import type { Marketplace } from '../marketplace.ts';
import { clocks } from './clocks.ts';
import { contacts } from './contacts.ts';
import { drafts } from './drafts.ts';
import { sites } from './sites.ts';
import { tiktokStores } from './stores.ts';
import { terms } from './terms.ts';

export { tiktokStores } from './stores.ts';

/** What TikTok Shop demands of its sellers, as far as it was read: chats and their texts. Its metrics are not held yet. */
export const tiktok: Marketplace = {
  id: 'tiktok',
  stores: tiktokStores,
  metrics: [],
  terms,
  downloads: [],
  clocks,
  contacts,
  drafts,
  sites,
  carriers,
};
