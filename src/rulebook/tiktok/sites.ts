import type { MarketplaceSites } from '../carrier.ts';

/** TikTok Shop's own sites and names. */
export const sites: MarketplaceSites = {
  hosts: ['tiktok.com', 'tokopedia.com'],
  names: ['TikTok Shop', 'TikTok', 'Tokopedia'],
  maskedEmailHosts: [],
};
