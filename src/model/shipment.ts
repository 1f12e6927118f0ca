import type { Instant } from '../time/index.ts';
import type { Code } from './code.ts';

/** Which pieces of an order a package carries. */
export interface ShipmentLine {
  readonly lineId: string;
  readonly quantity: number;
}

/** One package. `null` is known to be none: not scanned, not delivered, no tracking number. */
export interface Shipment {
  readonly id?: string | undefined;
  /** When the confirmation reached the marketplace. */
  readonly confirmedAt?: Instant | undefined;
  /** When the seller says that it left; decides nothing where confirmation or scan counts. */
  readonly shippedAt?: Instant | undefined;
  readonly carrier?: string | undefined;
  readonly trackingNumber?: string | null | undefined;
  readonly trackingUrl?: string | undefined;
  readonly trackingAddedAt?: Instant | undefined;
  readonly firstScanAt?: Instant | null | undefined;
  readonly deliveredAt?: Instant | null | undefined;
  /** `protected`: the marketplace's label with claim protection; `own`: bought elsewhere. */
  readonly label?: Code<'protected' | 'marketplace' | 'own'> | undefined;
  /** Absent: the source does not say; then the package is taken for the whole order. */
  readonly lines?: readonly ShipmentLine[] | undefined;
}
