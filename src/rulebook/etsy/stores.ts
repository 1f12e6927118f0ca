import type { Store } from '../marketplace.ts';
import { storeOf } from '../store-of.ts';
import { sourceOf } from './sources.ts';

// Etsy is one market whose months and messages count in UTC. The store is the seller's country, since Star
// Seller asks for sales in its currency: dollar, pound and euro are named, the countries of the euro inferred.
const store = storeOf(sourceOf('STAR'));

/** Etsy's stores, by the code that sellers use for their country. */
export const etsyStores: Readonly<Record<string, Store>> = {
  US: store('medium', 'Etc/UTC', 'US', 'USD', 'en-US', 'etsy', 'Etsy'),
  CA: store('medium', 'Etc/UTC', 'CA', 'CAD', 'en-CA', 'etsy', 'Etsy'),
  UK: store('medium', 'Etc/UTC', 'GB', 'GBP', 'en-GB', 'etsy', 'Etsy'),
  AU: store('medium', 'Etc/UTC', 'AU', 'AUD', 'en-AU', 'etsy', 'Etsy'),
  DE: store('low', 'Etc/UTC', 'DE', 'EUR', 'de-DE', 'etsy', 'Etsy'),
  FR: store('low', 'Etc/UTC', 'FR', 'EUR', 'fr-FR', 'etsy', 'Etsy'),
  IT: store('low', 'Etc/UTC', 'IT', 'EUR', 'it-IT', 'etsy', 'Etsy'),
  ES: store('low', 'Etc/UTC', 'ES', 'EUR', 'es-ES', 'etsy', 'Etsy'),
  NL: store('low', 'Etc/UTC', 'NL', 'EUR', 'nl-NL', 'etsy', 'Etsy'),
  IE: store('low', 'Etc/UTC', 'IE', 'EUR', 'en-IE', 'etsy', 'Etsy'),
};
