import type { Store } from '../marketplace.ts';
import { storeOf } from '../store-of.ts';
import { sourceOf } from './sources.ts';

// Identifiers: eBay's own list. The zone of a store's days is inferred.
const store = storeOf(sourceOf('SITES'));

/** eBay's stores, by the code that sellers use for them. */
export const ebayStores: Readonly<Record<string, Store>> = {
  US: store('low', 'America/Los_Angeles', 'US', 'USD', 'en-US', 'EBAY_US', 'eBay.com'),
  CA: store('low', 'America/Toronto', 'CA', 'CAD', 'en-CA', 'EBAY_CA', 'eBay.ca'),
  UK: store('low', 'Europe/London', 'GB', 'GBP', 'en-GB', 'EBAY_GB', 'eBay.co.uk'),
  DE: store('low', 'Europe/Berlin', 'DE', 'EUR', 'de-DE', 'EBAY_DE', 'eBay.de'),
  FR: store('low', 'Europe/Paris', 'FR', 'EUR', 'fr-FR', 'EBAY_FR', 'eBay.fr'),
  IT: store('low', 'Europe/Rome', 'IT', 'EUR', 'it-IT', 'EBAY_IT', 'eBay.it'),
  ES: store('low', 'Europe/Madrid', 'ES', 'EUR', 'es-ES', 'EBAY_ES', 'eBay.es'),
  AU: store('low', 'Australia/Sydney', 'AU', 'AUD', 'en-AU', 'EBAY_AU', 'eBay.com.au'),
};
