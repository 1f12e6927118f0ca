import type { Money, Order } from '../model/index.ts';
import type { TrackingExemption, TwoScansDemand } from '../rulebook/index.ts';

/** What decides whether a tracking rule leaves a package out. */
export type Parcel = Pick<Order, 'shipFrom' | 'shipTo' | 'lines'>;

/**
 * Does a rule leave an untracked package out?
 *
 * What is not known meets no condition. Which service carried it is never known, only that it was an untracked
 * one: where the rule asks for a letter the answer is `unknown`.
 */
export function exemptionOf(
  parcel: Parcel,
  exemptions: readonly TrackingExemption[],
): 'exempt' | 'counted' | 'unknown' {
  const fitting = exemptions.filter((exemption) => fits(parcel, exemption));
  if (fitting.some(({ sentAs }) => sentAs === 'untracked')) return 'exempt';
  return fitting.some(({ sentAs }) => sentAs === 'letter') ? 'unknown' : 'counted';
}

/** Does a rule leave out everything sent like this package, tracked or not? */
export function isAlwaysExempt(parcel: Parcel, exemptions: readonly TrackingExemption[]): boolean {
  return exemptions.some((exemption) => exemption.sentAs === undefined && fits(parcel, exemption));
}

/** Does the rule want a second scan for this package? */
export function needsTwoScans(parcel: Parcel, demands: readonly TwoScansDemand[]): boolean {
  const from = parcel.shipFrom?.country;
  return demands.some(
    (demand) =>
      from !== undefined &&
      demand.from.includes(from) &&
      comparedWith(parcel, demand.atLeast, (worth, limit) => worth >= limit),
  );
}

function fits(parcel: Parcel, { way, from, notFrom, below, upTo }: TrackingExemption): boolean {
  const sentFrom = parcel.shipFrom?.country;
  const sentTo = parcel.shipTo?.country;
  if (way !== undefined) {
    if (sentFrom === undefined || sentTo === undefined) return false;
    if ((sentFrom === sentTo) !== (way === 'domestic')) return false;
  }
  if (from !== undefined && (sentFrom === undefined || !from.includes(sentFrom))) return false;
  if (notFrom !== undefined && (sentFrom === undefined || notFrom.includes(sentFrom))) return false;
  if (below !== undefined && !comparedWith(parcel, below, (worth, limit) => worth < limit)) return false;
  return upTo === undefined || comparedWith(parcel, upTo, (worth, limit) => worth <= limit);
}

/** Goods and shipping as the source prices them; a price with tax in it only makes a package dearer, never exempt. */
function comparedWith(
  { lines }: Parcel,
  limit: Money,
  compare: (worth: number, limit: number) => boolean,
): boolean {
  if (lines === undefined || lines.length === 0) return false;
  let worth = 0;
  for (const { price, shippingPrice } of lines) {
    if (price?.currency !== limit.currency) return false;
    if (shippingPrice !== undefined && shippingPrice.currency !== limit.currency) return false;
    worth += price.amount + (shippingPrice?.amount ?? 0);
  }
  return compare(worth, limit.amount);
}
