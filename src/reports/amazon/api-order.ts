import {
  type Buyer,
  type Cancellation,
  type Issue,
  type Money,
  moneyOf,
  type Order,
  type Parsed,
  type Place,
  receivedText,
} from '../../model/index.ts';
import type { Instant } from '../../time/index.ts';
import { readFileInstant } from './instants.ts';
import { member, type Placed, textOf } from './json.ts';
import { type AmazonReadOptions, accountOf } from './options.ts';
import { readFulfilledBy } from './order-status.ts';
import { isOtherChannel, storeOfMarketplaceId, storeOfSalesChannel } from './stores.ts';

/** What both versions of the Orders API must say of an order, where it stands there. */
interface ApiHead {
  readonly id: Placed;
  readonly placed: Placed;
  readonly fulfillment: Placed;
  readonly marketplaceId: Placed;
  readonly salesChannel: Placed;
}

type Head = Pick<Order, 'id' | 'marketplace' | 'store' | 'fulfilledBy' | 'placedAt' | 'account' | 'channel'>;

/** The five fields without which there is no order, or every reason why one cannot be read. */
export function readApiHead(head: ApiHead, options: AmazonReadOptions): Parsed<Head> {
  const issues: Issue[] = [];
  const id = textOf(head.id.value);
  if (id === undefined) issues.push(issueAt('missing', head.id, 'an order id'));
  const placedText = textOf(head.placed.value);
  const placedAt = placedText === undefined ? 'missing' : readFileInstant(placedText);
  if (typeof placedAt === 'string') issues.push(issueAt(placedAt, head.placed, 'ISO 8601 with an offset'));
  const channelText = textOf(head.fulfillment.value);
  const fulfilledBy = channelText === undefined ? options.fulfilledBy : readFulfilledBy(channelText);
  if (fulfilledBy === undefined) {
    const code = channelText === undefined ? 'missing' : 'unknown-code';
    issues.push(issueAt(code, head.fulfillment, 'the merchant or Amazon'));
  }
  const store = readStore(head, options);
  if (store === undefined) {
    const code = textOf(head.marketplaceId.value) === undefined ? 'missing' : 'unknown-code';
    issues.push(issueAt(code, head.marketplaceId, 'a marketplace id or sales channel'));
  }
  if (id === undefined || typeof placedAt === 'string' || fulfilledBy === undefined || store === undefined) {
    return { ok: false, issues };
  }
  const value = { id, marketplace: 'amazon', ...store, fulfilledBy, placedAt, ...accountOf(options) };
  return { ok: true, value, ignored: [] };
}

function readStore(head: ApiHead, options: AmazonReadOptions): Pick<Order, 'store' | 'channel'> | undefined {
  const salesChannel = textOf(head.salesChannel.value) ?? '';
  if (isOtherChannel(salesChannel)) return { store: salesChannel, channel: 'other' };
  const marketplaceId = textOf(head.marketplaceId.value) ?? '';
  const named = storeOfMarketplaceId(marketplaceId) ?? storeOfSalesChannel(salesChannel);
  const store = named ?? (marketplaceId === '' ? options.store : undefined);
  return store === undefined ? undefined : { store, channel: 'own' };
}

export function issueAt(code: Issue['code'], { value, path }: Placed, expected: string): Issue {
  return { code, path, expected, ...(value === undefined ? {} : { received: receivedText(value) }) };
}

/** An instant that may be absent; one that cannot be read is lost with an issue. */
export function optionalInstant({ value, path }: Placed, ignored: Issue[]): Instant | undefined {
  if (value === undefined || value === null) return undefined;
  const instant = typeof value === 'string' ? readFileInstant(value) : 'not-an-instant';
  if (typeof instant === 'number') return instant;
  ignored.push(issueAt(instant, { value, path }, 'ISO 8601 with an offset'));
  return undefined;
}

/** An amount as either version writes it; one that cannot be read is lost with an issue. */
export function optionalMoney({ value, path }: Placed, ignored: Issue[]): Money | undefined {
  if (value === undefined || value === null) return undefined;
  const amount = member(value, 'Amount') ?? member(value, 'amount');
  const currency = textOf(member(value, 'CurrencyCode') ?? member(value, 'currencyCode'));
  const text = typeof amount === 'number' ? String(amount) : textOf(amount);
  const money = text === undefined || currency === undefined ? undefined : moneyOf(text, currency);
  if (money === undefined) {
    const received = `${receivedText(amount)} ${receivedText(currency)}`.slice(0, 80);
    ignored.push({ code: 'not-an-amount', path, expected: 'an amount and its currency', received });
  }
  return money;
}

/** A count of pieces; one that cannot be read is lost with an issue. */
export function optionalCount({ value, path }: Placed, ignored: Issue[]): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  ignored.push(issueAt('out-of-range', { value, path }, 'a whole number, 0 or more'));
  return undefined;
}

/** The parts of an address that rules ask for, by this version's key names. */
export function placeOf(
  address: unknown,
  keys: { readonly [Key in keyof Required<Place>]: string },
): Place | undefined {
  const place: { -readonly [Key in keyof Place]: Place[Key] } = {};
  for (const name of ['country', 'region', 'city', 'postalCode'] as const) {
    const text = textOf(member(address, keys[name]));
    if (text === undefined) continue;
    if (name !== 'country') place[name] = text;
    else if (/^[A-Za-z]{2}$/.test(text)) place.country = text.toUpperCase();
  }
  return Object.keys(place).length === 0 ? undefined : place;
}

export function buyerOf(id: string | undefined, name: string | undefined): Buyer | undefined {
  if (id === undefined && name === undefined) return undefined;
  return { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
}

/** A line of which something is known about its cancellation. */
export interface CancelledLine {
  readonly lineId: string | undefined;
  readonly by: Cancellation['by'];
  readonly requested: boolean | undefined;
}

/**
 * Cancellations of lines, one entry for each who and how. An entry for all lines stands for the whole order,
 * as does one for lines that have no id to name them by.
 */
export function cancellationsOf(cancelled: readonly CancelledLine[], lines: number): readonly Cancellation[] {
  const groups = new Map<string, CancelledLine[]>();
  for (const line of cancelled) {
    const key = `${line.by} ${line.requested}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].map((group): Cancellation => {
    const [{ by, requested }] = group as [CancelledLine];
    const lineIds = group.flatMap(({ lineId }) => (lineId === undefined ? [] : [lineId]));
    return {
      by,
      ...(requested === undefined ? {} : { requestedThroughMarketplace: requested }),
      ...(group.length === lines || lineIds.length < group.length ? {} : { lineIds }),
    };
  });
}

/** The path one key further down. */
export function placedMember({ value, path }: Placed, key: string): Placed {
  return { value: member(value, key), path: [...path, key] };
}

/** The elements of a list with their paths. */
export function placedElements({ value, path }: Placed): readonly Placed[] {
  return Array.isArray(value)
    ? value.map((element, index) => ({ value: element, path: [...path, index] }))
    : [];
}
