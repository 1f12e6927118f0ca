import { IANAZone } from 'luxon';
import type { Instant } from './instant.ts';

// The only file that knows luxon: everything else reads the compiled table of zone.ts.

/**
 * Does this machine's time-zone data know the name?
 *
 * @param name - Only IANA names count: no `local`, no `UTC+2`, no bare offset.
 * @example
 * ```ts
 * isZone('Europe/Rome'); // => true
 * isZone('Europe/Atlantis'); // => false
 * isZone('+01:00'); // => false
 * ```
 */
export function isZone(name: string): boolean {
  // Newer engines take `+01:00` for a zone, older ones do not: the first letter settles it for all.
  return typeof name === 'string' && /^[A-Za-z]\S{0,62}$/.test(name) && IANAZone.isValidZone(name);
}

/** The zone's offset from UTC at an instant, in milliseconds. */
export function offsetFromLuxon(zone: string, at: Instant): number {
  return Math.round(IANAZone.create(zone).offset(at) * 60_000);
}
