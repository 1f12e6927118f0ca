import { IANAZone } from 'luxon';
import type { Instant } from './instant.ts';

// The only file that knows luxon: everything else reads the compiled table of zone.ts.

/** Does this machine's time-zone data know the name? Only IANA names count: no `local`, no `UTC+2`. */
export function isZone(name: string): boolean {
  return typeof name === 'string' && name.length < 64 && IANAZone.isValidZone(name);
}

/** The zone's offset from UTC at an instant, in milliseconds. */
export function offsetFromLuxon(zone: string, at: Instant): number {
  return Math.round(IANAZone.create(zone).offset(at) * 60_000);
}
