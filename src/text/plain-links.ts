import type { Reading } from './address-chain.ts';
import { isDisguised, isMixed, writtenLabel } from './address-letters.ts';
import { originalRange } from './fold.ts';
import type { FoundLink } from './found-address.ts';
import { addressEnd, hostAt, type SchemeFound, schemesIn } from './url-extent.ts';

/** A link that is written plainly. */
export interface PlainLink {
  /** Folded indices. */
  readonly start: number;
  readonly end: number;
  readonly link: FoundLink;
}

/** What stands plainly behind a scheme. Schemes before anything else are noted. */
export function plainLinks({ text }: Reading, others: Map<number, SchemeFound>): readonly PlainLink[] {
  const found: PlainLink[] = [];
  for (const scheme of schemesIn(text.folded)) {
    if (scheme.start < (found.at(-1)?.end ?? 0)) continue;
    const host = hostAt(text.folded, scheme.end);
    if (host === undefined) {
      others.set(scheme.end, scheme);
      continue;
    }
    const end = addressEnd(text.folded, host.authorityEnd);
    const written = writtenLabel(text, host.start, host.end);
    const disguised =
      scheme.disguised ||
      isDisguised(text, scheme.start, end) ||
      written.split('.').some((one) => isMixed(one));
    const rest = text.folded.slice(host.end, end);
    const name = scheme.scheme === 'other' ? text.folded.slice(scheme.start).split(':', 1)[0] : scheme.scheme;
    found.push({
      start: scheme.start,
      end,
      link: {
        url: `${name}://${written}${rest}`,
        host: written,
        scheme: scheme.scheme,
        disguised,
        ...originalRange(text, scheme.start, end),
      },
    });
  }
  return found;
}
