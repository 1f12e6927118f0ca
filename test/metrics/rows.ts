import type { MetricResult } from 'goodstanding/metrics';
import type { Order } from 'goodstanding/model';
import { type Rulebook, rulebook } from 'goodstanding/rulebook';
import { amazon } from 'goodstanding/rulebook/amazon';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const italy: Rulebook = rulebook(amazon, { store: 'IT' });
export const unitedStates: Rulebook = rulebook(amazon, { store: 'US' });

/** 2026-11-20, noon in Rome. By hand, the windows of that day: */
export const AS_OF = Date.UTC(2026, 10, 20, 11);
// orders placed   2026-09-22 … 2026-11-20 (defects), 2026-11-13 … 2026-11-19 (cancellations)
// ship-by         2026-10-22 … 2026-11-20
// promised        2026-10-12 … 2026-11-10 (tracking, delivery), 2026-10-31 … 2026-11-13 (delivery, US)

/** An instant written out, so that a test can be read. */
export function at(iso: string): number {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant) || !/(Z|[+-]\d\d:\d\d)$/.test(iso)) throw new RangeError(`iso: ${iso}`);
  return instant;
}

const PLACED = at('2026-11-02T09:00:00Z');

/** An Italian order of 2 November of which everything is known and nothing is wrong. */
export function order(id: string, changes: Partial<Order> = {}): Order {
  return {
    id,
    marketplace: 'amazon',
    store: 'IT',
    fulfilledBy: 'seller',
    placedAt: PLACED,
    status: 'shipped',
    shipBy: PLACED + 2 * DAY,
    deliverBy: PLACED + 5 * DAY,
    shipments: [
      {
        confirmedAt: PLACED + DAY,
        trackingNumber: 'GL100000000001',
        trackingAddedAt: PLACED + DAY,
        firstScanAt: PLACED + DAY + HOUR,
        deliveredAt: PLACED + 3 * DAY,
      },
    ],
    cancellations: [],
    feedback: [],
    claims: [],
    chargebacks: [],
    ...changes,
  };
}

/** So many orders alike. */
export function orders(count: number, changes: Partial<Order> = {}, prefix = 'n'): Order[] {
  return Array.from({ length: count }, (_, index) => order(`${prefix}${index}`, changes));
}

/** A result in one line: `1/2 fails:claim-open excused:- left:pending missing:-`. */
export function inShort(result: MetricResult): string {
  const list = (codes: readonly string[]) => (codes.length === 0 ? '-' : codes.join('+'));
  const because = result.failing.flatMap((failing) => failing.because);
  const excused = result.excused.flatMap((entry) => entry.because);
  const left = result.leftOut.flatMap(({ because: code, count }) => Array<string>(count).fill(code));
  const missing = result.missing.map(({ fact }) => fact);
  return `${result.numerator}/${result.denominator} fails:${list(because)} excused:${list(excused)} left:${list(left)} missing:${list(missing)}`;
}
