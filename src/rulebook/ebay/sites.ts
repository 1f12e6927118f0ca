import type { MarketplaceSites } from '../carrier.ts';

/** The sites and names that are eBay’s own. */
export const sites: MarketplaceSites = {
  hosts: ['ebay.*'],
  names: ['eBay'],
  maskedEmailHosts: ['members.ebay.*'],
};
