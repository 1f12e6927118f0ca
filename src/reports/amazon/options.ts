import type { FulfilledBy } from '../../model/index.ts';
import { dayNumberOf, type LocalDate } from '../../time/index.ts';
import type { DateOrder } from './dates.ts';
import { storeNamed } from './stores.ts';

/** What the caller knows about a file and the file itself does not say. */
export interface AmazonReadOptions {
  /** The seller's account, where a program watches several. */
  readonly account?: string | undefined;
  /** Code of the store (`IT`) for files that do not name theirs: gives the zone and order of their dates. */
  readonly store?: string | undefined;
  /** The channel that the file was requested for; absent: both. */
  readonly fulfilledBy?: FulfilledBy | undefined;
  /** Local days, both included, that the file was requested for: what it does not list did not happen. */
  readonly covers?: { readonly from: LocalDate; readonly to: LocalDate } | undefined;
  /** Overrides the store's order of day and month in numeric dates. */
  readonly dateOrder?: DateOrder | undefined;
}

/** @throws RangeError when the caller's own options make no sense; the message names the option. */
export function checkReadOptions(options: AmazonReadOptions): void {
  if (options.store !== undefined && storeNamed(options.store) === undefined) {
    throw new RangeError(`options.store is not a store of Amazon: ${String(options.store)}`);
  }
  if (options.covers === undefined) return;
  const from = dayNumberOf(options.covers.from);
  const to = dayNumberOf(options.covers.to);
  if (from === undefined) throw new RangeError(`options.covers.from is not a date: ${options.covers.from}`);
  if (to === undefined) throw new RangeError(`options.covers.to is not a date: ${options.covers.to}`);
  if (from > to) throw new RangeError('options.covers.from is later than options.covers.to');
}

export function accountOf(options: AmazonReadOptions): { readonly account?: string } {
  return options.account === undefined ? {} : { account: options.account };
}

/** Zone of a store's days. */
export function zoneOf(store: string | undefined): string | undefined {
  return store === undefined ? undefined : storeNamed(store)?.zone;
}
