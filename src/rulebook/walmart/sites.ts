import type { MarketplaceSites } from '../carrier.ts';

/** Walmart's own sites and names. */
export const sites: MarketplaceSites = {
  hosts: ['walmart.com', 'walmart.ca'],
  names: ['Walmart'],
  maskedEmailHosts: ['relay.walmart.com'],
};
