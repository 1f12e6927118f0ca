import type { Store } from '../marketplace.ts';
import { storeOf } from '../store-of.ts';

// Identifiers and country codes: the Selling Partner API's own list. The zone of a store's days is inferred
// for all but the Americas, where a moderator names Pacific time for delivery metrics (domain notes, OTD-TZ).
const source = {
  title: 'Marketplace IDs',
  url: 'https://developer-docs.amazon.com/sp-api/docs/marketplace-ids',
  readOn: '2026-11-21',
} as const;

const store = storeOf(source);

/** Amazon's stores, by the code that sellers use for them. */
export const amazonStores: Readonly<Record<string, Store>> = {
  US: store('medium', 'America/Los_Angeles', 'US', 'USD', 'en-US', 'ATVPDKIKX0DER', 'Amazon.com'),
  CA: store('medium', 'America/Toronto', 'CA', 'CAD', 'en-CA', 'A2EUQ1WTGCTBG2', 'Amazon.ca'),
  MX: store('medium', 'America/Mexico_City', 'MX', 'MXN', 'es-MX', 'A1AM78C64UM0Y8', 'Amazon.com.mx'),
  BR: store('medium', 'America/Sao_Paulo', 'BR', 'BRL', 'pt-BR', 'A2Q3Y263D00KWC', 'Amazon.com.br'),
  UK: store('medium', 'Europe/London', 'GB', 'GBP', 'en-GB', 'A1F83G8C2ARO7P', 'Amazon.co.uk'),
  DE: store('medium', 'Europe/Berlin', 'DE', 'EUR', 'de-DE', 'A1PA6795UKMFR9', 'Amazon.de'),
  FR: store('medium', 'Europe/Paris', 'FR', 'EUR', 'fr-FR', 'A13V1IB3VIYZZH', 'Amazon.fr'),
  IT: store('medium', 'Europe/Rome', 'IT', 'EUR', 'it-IT', 'APJ6JRA9NG5V4', 'Amazon.it'),
  ES: store('medium', 'Europe/Madrid', 'ES', 'EUR', 'es-ES', 'A1RKKUPIHCS9HS', 'Amazon.es'),
  NL: store('medium', 'Europe/Amsterdam', 'NL', 'EUR', 'nl-NL', 'A1805IZSGTT6HS', 'Amazon.nl'),
  SE: store('medium', 'Europe/Stockholm', 'SE', 'SEK', 'sv-SE', 'A2NODRKZP88ZB9', 'Amazon.se'),
  PL: store('medium', 'Europe/Warsaw', 'PL', 'PLN', 'pl-PL', 'A1C3SOZRARQ6R3', 'Amazon.pl'),
  BE: store('medium', 'Europe/Brussels', 'BE', 'EUR', 'fr-BE', 'AMEN7PMS3EDWL', 'Amazon.com.be'),
  IE: store('medium', 'Europe/Dublin', 'IE', 'EUR', 'en-IE', 'A28R8C7NBKEWEA', 'Amazon.ie'),
  TR: store('medium', 'Europe/Istanbul', 'TR', 'TRY', 'tr-TR', 'A33AVAJ2PDY3EV', 'Amazon.com.tr'),
  AE: store('medium', 'Asia/Dubai', 'AE', 'AED', 'en-AE', 'A2VIGQ35RCS4UG', 'Amazon.ae'),
  SA: store('medium', 'Asia/Riyadh', 'SA', 'SAR', 'ar-SA', 'A17E79C6D8DWNP', 'Amazon.sa'),
  EG: store('medium', 'Africa/Cairo', 'EG', 'EGP', 'ar-EG', 'ARBP9OOSHTCHU', 'Amazon.eg'),
  IN: store('medium', 'Asia/Kolkata', 'IN', 'INR', 'en-IN', 'A21TJRUUN4KGV', 'Amazon.in'),
  JP: store('medium', 'Asia/Tokyo', 'JP', 'JPY', 'ja-JP', 'A1VC38T7YXB528', 'Amazon.co.jp'),
  SG: store('medium', 'Asia/Singapore', 'SG', 'SGD', 'en-SG', 'A19VAU5U5O7RUS', 'Amazon.sg'),
  AU: store('medium', 'Australia/Sydney', 'AU', 'AUD', 'en-AU', 'A39IBJ37TRP1C6', 'Amazon.com.au'),
  ZA: store('medium', 'Africa/Johannesburg', 'ZA', 'ZAR', 'en-ZA', 'AE08WJ6YKNBMC', 'Amazon.co.za'),
};
