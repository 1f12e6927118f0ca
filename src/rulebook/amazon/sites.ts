import type { MarketplaceSites } from '../carrier.ts';

/** Amazon's own sites and names. */
export const sites: MarketplaceSites = {
  hosts: ['amazon.*', 'a.co', 'amzn.to', 'amzn.eu', 'amzn.asia'],
  names: ['Amazon', '亚马逊', '亞馬遜', 'アマゾン', 'أمازون'],
  maskedEmailHosts: ['marketplace.amazon.*', 'm.marketplace.amazon.*'],
};
