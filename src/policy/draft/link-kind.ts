import type { Carrier, Rulebook } from '../../rulebook/index.ts';
import type { FoundLink } from '../../text/index.ts';

/** Whose site a link leads to. */
export type LinkKind = 'marketplace' | 'carrier' | 'external';

/** The marketplace's own sites, those on which parcels are followed, all others. */
export function linkKind(rules: Rulebook, { host }: Pick<FoundLink, 'host'>): LinkKind {
  if (rules.sites?.hosts.some((pattern) => isUnder(host, pattern))) return 'marketplace';
  return isCarrierHost(rules.carriers, host) ? 'carrier' : 'external';
}

const isCarrierHost = (carriers: readonly Carrier[], host: string) =>
  carriers.some(({ hosts }) => hosts.some((pattern) => isUnder(host, pattern)));

/** `amazon.*` is amazon.it and www.amazon.co.uk, never amazon.shop.example. */
export function isUnder(host: string, pattern: string): boolean {
  if (!pattern.endsWith('.*')) return host === pattern || host.endsWith(`.${pattern}`);
  const labels = host.split('.');
  const at = labels.lastIndexOf(pattern.slice(0, -2));
  if (at < 0) return false;
  const ending = labels.slice(at + 1);
  const [first = '', second] = ending;
  if (ending.length === 1) return first === 'com' || /^[a-z]{2}$/.test(first);
  return ending.length === 2 && /^(?:com|co|org|net)$/.test(first) && /^[a-z]{2}$/.test(second ?? '');
}
