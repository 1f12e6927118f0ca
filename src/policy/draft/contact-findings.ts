import type { MarketplaceSites } from '../../rulebook/index.ts';
import type { DraftContext } from './draft-context.ts';
import { isUnder, type LinkKind, linkKind } from './link-kind.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';
import { digitsOf, toldContacts } from './told-contacts.ts';

/** A link of a draft. */
export interface DraftLink {
  /** Without disguise. */
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly kind: LinkKind;
}

/** Links, addresses and numbers by which a buyer would leave the marketplace. */
export function contactFindings(context: DraftContext): CheckResult {
  const findings: RawFinding[] = [];
  for (const link of context.links) {
    const { start, end, url, host } = link;
    const kind = linkKind(context.rules, link);
    if (kind === 'external' || context.linkPolicy === 'none')
      findings.push({ rule: 'external-link', start, end, args: { url, host, kind } });
    if (link.scheme === 'http')
      findings.push({ rule: 'insecure-link', start, end, args: { url }, suggestion: secure(url) });
  }
  if (context.emails.length === 0 && context.phones.length === 0) return { findings };
  const told = toldContacts(context);
  for (const { start, end, address } of context.emails)
    if (!isMasked(context.rules.sites, address) && !told.addresses.has(address))
      findings.push({ rule: 'email-address', start, end, args: { address } });
  for (const { start, end, number } of context.phones)
    if (!told.numbers.has(digitsOf(number)))
      findings.push({ rule: 'phone-number', start, end, args: { number } });
  return { findings };
}

/** Every link with whose it is. */
export function linksOf(context: DraftContext): readonly DraftLink[] {
  return context.links.map((link) => {
    const { url, start, end } = link;
    return { url, start, end, kind: linkKind(context.rules, link) };
  });
}

const isMasked = (sites: MarketplaceSites | undefined, address: string) =>
  sites?.maskedEmailHosts.some((host) => isUnder(address.slice(address.lastIndexOf('@') + 1), host)) ?? false;

const secure = (url: string) => url.replace(/^http:/, 'https:');
