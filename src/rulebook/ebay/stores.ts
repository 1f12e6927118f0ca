import type { Confidence } from '../../model/index.ts';
import type { Store } from '../marketplace.ts';
import { sourceOf } from './sources.ts';

// Identifiers: eBay's own list. The zone of a store's days is inferred.
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
  source: sourceOf('SITES'),
  confidence,
});

/** eBay's stores, by the code that sellers use for them. */
export const ebayStores: Readonly<Record<string, Store>> = {
  US: store('America/Los_Angeles', 'US', 'USD', 'en-US', 'EBAY_US', 'eBay.com', 'low'),
  CA: store('America/Toronto', 'CA', 'CAD', 'en-CA', 'EBAY_CA', 'eBay.ca', 'low'),
  UK: store('Europe/London', 'GB', 'GBP', 'en-GB', 'EBAY_GB', 'eBay.co.uk', 'low'),
  DE: store('Europe/Berlin', 'DE', 'EUR', 'de-DE', 'EBAY_DE', 'eBay.de', 'low'),
  FR: store('Europe/Paris', 'FR', 'EUR', 'fr-FR', 'EBAY_FR', 'eBay.fr', 'low'),
  IT: store('Europe/Rome', 'IT', 'EUR', 'it-IT', 'EBAY_IT', 'eBay.it', 'low'),
  ES: store('Europe/Madrid', 'ES', 'EUR', 'es-ES', 'EBAY_ES', 'eBay.es', 'low'),
  AU: store('Australia/Sydney', 'AU', 'AUD', 'en-AU', 'EBAY_AU', 'eBay.com.au', 'low'),
};
