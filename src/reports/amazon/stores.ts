import { amazonStores } from '../../rulebook/amazon/stores.ts';

const byName: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(amazonStores).map(([code, store]) => [store.name.toLowerCase(), code]),
);
const byMarketplaceId: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(amazonStores).map(([code, store]) => [store.marketplaceId, code]),
);

/** The store of a code, `IT`. */
export function storeNamed(code: string): (typeof amazonStores)[string] | undefined {
  return Object.hasOwn(amazonStores, code) ? amazonStores[code] : undefined;
}

/** The code of a sales channel, `Amazon.it`, in any case. */
export function storeOfSalesChannel(salesChannel: string): string | undefined {
  return byName.get(salesChannel.toLowerCase());
}

/** The code of a marketplace identifier, `APJ6JRA9NG5V4`. */
export function storeOfMarketplaceId(marketplaceId: string): string | undefined {
  return byMarketplaceId.get(marketplaceId);
}

/** The code behind a buyer's relay address, `…@marketplace.amazon.it`. */
export function storeOfEmail(email: string): string | undefined {
  const at = email.toLowerCase().lastIndexOf('@marketplace.');
  return at < 0 ? undefined : storeOfSalesChannel(email.slice(at + '@marketplace.'.length));
}

/** Orders of other shops that Amazon only ships: their sales channel is `Non-Amazon` or begins so. */
export function isOtherChannel(salesChannel: string): boolean {
  return /^non[-_ ]?amazon/i.test(salesChannel);
}
