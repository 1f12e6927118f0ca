import type { Confidence } from '../../model/index.ts';
import type { Store } from '../marketplace.ts';
import { sourceOf } from './sources.ts';

// Etsy is one market whose months and messages count in UTC. The store is the seller's country, since Star
// Seller asks for sales in its currency: dollar, pound and euro are named, the countries of the euro inferred.
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
  source: sourceOf('STAR'),
  confidence,
});

/** Etsy's stores, by the code that sellers use for their country. */
export const etsyStores: Readonly<Record<string, Store>> = {
  US: store('Etc/UTC', 'US', 'USD', 'en-US', 'etsy', 'Etsy', 'medium'),
  CA: store('Etc/UTC', 'CA', 'CAD', 'en-CA', 'etsy', 'Etsy', 'medium'),
  UK: store('Etc/UTC', 'GB', 'GBP', 'en-GB', 'etsy', 'Etsy', 'medium'),
  AU: store('Etc/UTC', 'AU', 'AUD', 'en-AU', 'etsy', 'Etsy', 'medium'),
  DE: store('Etc/UTC', 'DE', 'EUR', 'de-DE', 'etsy', 'Etsy', 'low'),
  FR: store('Etc/UTC', 'FR', 'EUR', 'fr-FR', 'etsy', 'Etsy', 'low'),
  IT: store('Etc/UTC', 'IT', 'EUR', 'it-IT', 'etsy', 'Etsy', 'low'),
  ES: store('Etc/UTC', 'ES', 'EUR', 'es-ES', 'etsy', 'Etsy', 'low'),
  NL: store('Etc/UTC', 'NL', 'EUR', 'nl-NL', 'etsy', 'Etsy', 'low'),
  IE: store('Etc/UTC', 'IE', 'EUR', 'en-IE', 'etsy', 'Etsy', 'low'),
};
