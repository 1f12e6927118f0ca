import type { Confidence, Source } from '../model/index.ts';
import type { Store } from './marketplace.ts';

/** Zone, country, currency, language, the marketplace's own id, name. */
type StoreRow = readonly [
  zone: string,
  country: string,
  currency: string,
  language: string,
  marketplaceId: string,
  name: string,
];

/** How a marketplace writes down its stores: one row each, all from one source. */
export function storeOf(source: Source): (confidence: Confidence, ...row: StoreRow) => Store {
  return (confidence, zone, country, currency, language, marketplaceId, name) => ({
    ...{ zone, country, currency, language, marketplaceId, name, source, confidence },
  });
}
