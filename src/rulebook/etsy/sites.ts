import type { MarketplaceSites } from '../carrier.ts';

/** Etsy's own sites and names. */
export const sites: MarketplaceSites = {
  hosts: ['etsy.com', 'etsy.me'],
  names: ['Etsy'],
  maskedEmailHosts: [],
};
