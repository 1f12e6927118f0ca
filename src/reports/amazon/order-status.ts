import type { FulfilledBy, OrderStatus } from '../../model/index.ts';

/** A status as the source says it, and whether its words were understood. */
export interface ReadStatus {
  readonly status: OrderStatus;
  readonly known: boolean;
  /** `undefined`: the words do not tell. */
  readonly cancelled: boolean | undefined;
}

const WORDS: ReadonlyMap<string, OrderStatus> = /* @__PURE__ */ new Map<string, OrderStatus>([
  ['unshipped', 'unshipped'],
  // Marketplace-fulfilled orders on their way out of the warehouse.
  ['shipping', 'unshipped'],
  ['partiallyshipped', 'partially-shipped'],
  ['shipped', 'shipped'],
  // All is shipped, only the invoice is not yet confirmed (Brazil).
  ['invoiceunconfirmed', 'shipped'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
  ['unfulfillable', 'unfulfillable'],
]);

/** Reads the status of all reports and both Orders APIs: `Shipped - Delivered to Buyer`, `PARTIALLY_SHIPPED`. */
export function readOrderStatus(text: string): ReadStatus {
  const words = text.slice(0, 80).toLowerCase().replace(/[ _]/g, '');
  if (words.startsWith('pending')) return { status: 'pending', known: true, cancelled: false };
  const status = WORDS.get(words.startsWith('shipped-') ? 'shipped' : words);
  if (status !== undefined) return { status, known: true, cancelled: status === 'cancelled' };
  // Kept as it is: what it means for shipping is not stated, but it is no cancellation.
  if (words === 'complete' || words === 'completed') {
    return { status: { other: text }, known: true, cancelled: false };
  }
  return { status: { other: text }, known: false, cancelled: undefined };
}

/** Who ships, in the words of files and APIs. */
export function readFulfilledBy(text: string): FulfilledBy | undefined {
  switch (text.toLowerCase()) {
    case 'merchant':
    case 'mfn':
    case 'seller':
      return 'seller';
    case 'amazon':
    case 'afn':
      return 'marketplace';
    default:
      return undefined;
  }
}

/** `true`, `yes`, `y`, `x`, `1` and their contraries; `undefined` for a blank or another word. */
export function readFlag(text: string): boolean | undefined {
  if (text === '') return undefined;
  switch (text.toLowerCase()) {
    case 'true':
    case 'yes':
    case 'y':
    case 'x':
    case '1':
      return true;
    case 'false':
    case 'no':
    case 'n':
    case '0':
      return false;
    default:
      return undefined;
  }
}
