import type { Confidence } from '../../model/index.ts';
import type { Store } from '../marketplace.ts';
import { sourceOf } from './sources.ts';

// Only the stores whose own pages were read; which zone counts is stated nowhere and inferred.
const store = (
  zone: string,
  code: 'US' | 'TH' | 'ID',
  currency: string,
  language: string,
  confidence: Confidence,
): Store => ({
  zone,
  country: code,
  currency,
  language,
  marketplaceId: code,
  name: `TikTok Shop ${code}`,
  source: sourceOf(code),
  confidence,
});

/** TikTok Shop's stores, by country. */
export const tiktokStores: Readonly<Record<string, Store>> = {
  US: store('America/Los_Angeles', 'US', 'USD', 'en-US', 'low'),
  TH: store('Asia/Bangkok', 'TH', 'THB', 'th-TH', 'medium'),
  ID: store('Asia/Jakarta', 'ID', 'IDR', 'id-ID', 'medium'),
};
