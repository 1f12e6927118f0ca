import type { Store } from '../marketplace.ts';

// Identifiers and country codes: the Selling Partner API's own list. The zone of a store's days is inferred
// for all but the Americas, where a moderator names Pacific time for delivery metrics (domain notes, OTD-TZ).
const source = {
  title: 'Marketplace IDs',
  url: 'https://developer-docs.amazon.com/sp-api/docs/marketplace-ids',
  readOn: '2026-11-21',
} as const;

const store = (
  zone: string,
  country: string,
  currency: string,
  language: string,
  marketplaceId: string,
  name: string,
): Store => ({
  zone,
  country,
  currency,
  language,
  marketplaceId,
  name,
  source,
  confidence: 'medium',
});

/** Amazon's stores, by the code that sellers use for them. */
export const amazonStores: Readonly<Record<string, Store>> = {
  US: store('America/Los_Angeles', 'US', 'USD', 'en-US', 'ATVPDKIKX0DER', 'Amazon.com'),
  CA: store('America/Toronto', 'CA', 'CAD', 'en-CA', 'A2EUQ1WTGCTBG2', 'Amazon.ca'),
  MX: store('America/Mexico_City', 'MX', 'MXN', 'es-MX', 'A1AM78C64UM0Y8', 'Amazon.com.mx'),
  BR: store('America/Sao_Paulo', 'BR', 'BRL', 'pt-BR', 'A2Q3Y263D00KWC', 'Amazon.com.br'),
  UK: store('Europe/London', 'GB', 'GBP', 'en-GB', 'A1F83G8C2ARO7P', 'Amazon.co.uk'),
  DE: store('Europe/Berlin', 'DE', 'EUR', 'de-DE', 'A1PA6795UKMFR9', 'Amazon.de'),
  FR: store('Europe/Paris', 'FR', 'EUR', 'fr-FR', 'A13V1IB3VIYZZH', 'Amazon.fr'),
  IT: store('Europe/Rome', 'IT', 'EUR', 'it-IT', 'APJ6JRA9NG5V4', 'Amazon.it'),
  ES: store('Europe/Madrid', 'ES', 'EUR', 'es-ES', 'A1RKKUPIHCS9HS', 'Amazon.es'),
  NL: store('Europe/Amsterdam', 'NL', 'EUR', 'nl-NL', 'A1805IZSGTT6HS', 'Amazon.nl'),
  SE: store('Europe/Stockholm', 'SE', 'SEK', 'sv-SE', 'A2NODRKZP88ZB9', 'Amazon.se'),
  PL: store('Europe/Warsaw', 'PL', 'PLN', 'pl-PL', 'A1C3SOZRARQ6R3', 'Amazon.pl'),
  BE: store('Europe/Brussels', 'BE', 'EUR', 'fr-BE', 'AMEN7PMS3EDWL', 'Amazon.com.be'),
  IE: store('Europe/Dublin', 'IE', 'EUR', 'en-IE', 'A28R8C7NBKEWEA', 'Amazon.ie'),
  TR: store('Europe/Istanbul', 'TR', 'TRY', 'tr-TR', 'A33AVAJ2PDY3EV', 'Amazon.com.tr'),
  AE: store('Asia/Dubai', 'AE', 'AED', 'en-AE', 'A2VIGQ35RCS4UG', 'Amazon.ae'),
  SA: store('Asia/Riyadh', 'SA', 'SAR', 'ar-SA', 'A17E79C6D8DWNP', 'Amazon.sa'),
  EG: store('Africa/Cairo', 'EG', 'EGP', 'ar-EG', 'ARBP9OOSHTCHU', 'Amazon.eg'),
  IN: store('Asia/Kolkata', 'IN', 'INR', 'en-IN', 'A21TJRUUN4KGV', 'Amazon.in'),
  JP: store('Asia/Tokyo', 'JP', 'JPY', 'ja-JP', 'A1VC38T7YXB528', 'Amazon.co.jp'),
  SG: store('Asia/Singapore', 'SG', 'SGD', 'en-SG', 'A19VAU5U5O7RUS', 'Amazon.sg'),
  AU: store('Australia/Sydney', 'AU', 'AUD', 'en-AU', 'A39IBJ37TRP1C6', 'Amazon.com.au'),
  ZA: store('Africa/Johannesburg', 'ZA', 'ZAR', 'en-ZA', 'AE08WJ6YKNBMC', 'Amazon.co.za'),
};
