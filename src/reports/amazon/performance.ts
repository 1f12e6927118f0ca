import type { PerformanceReport, StorePerformance } from '../../model/index.ts';
import type { LocalDate } from '../../time/index.ts';
import { issueAt, placedElements, placedMember } from './api-order.ts';
import { documentsOf, isObject, member, type Placed, textOf } from './json.ts';
import { type AmazonReadOptions, accountOf, checkReadOptions } from './options.ts';
import { type Mutable, readStore } from './performance-store.ts';
import { accountStatusOf, noteUnknown, type Reading } from './performance-values.ts';
import { storeOfMarketplaceId } from './stores.ts';

/**
 * What does Amazon's own seller performance report (version 2) say? Nothing is recomputed or believed.
 *
 * @param json - The parsed report or its text, also inside a wrapper.
 * @param options - `account` only.
 * @returns One part a store, in the report's order. Rates are fractions as they stand there, days are those of
 * the report's own range. `rejected` lists values of a wrong type, `ignored` keys that this reader does not know.
 * @throws RangeError for options that make no sense; never for what the report holds.
 * @example
 * ```ts
 * import { readAmazonPerformance } from 'goodstanding/reports/amazon';
 * const report = readAmazonPerformance({ performanceMetrics: [{ marketplaceId: 'APJ6JRA9NG5V4', lateShipmentRate: { orderCount: 200, lateShipmentCount: 3, rate: 0.015 } }] });
 * report.stores.map((part) => [part.store, part.metrics[0]?.metric, part.metrics[0]?.value]); // => [['IT', 'late-shipment-rate', 0.015]]
 * ```
 */
export function readAmazonPerformance(json: unknown, options: AmazonReadOptions = {}): PerformanceReport {
  checkReadOptions(options);
  const reading: Reading = { rejected: [], ignored: [] };
  const root = reportIn(json, reading);
  const stores = new Map<string, Mutable<StorePerformance>>();
  if (root !== undefined) {
    for (const element of placedElements(placedMember(root, 'accountStatuses'))) {
      const part = storePart(element, stores, reading);
      const status = textOf(member(element.value, 'status'));
      if (part !== undefined && status !== undefined) part.accountStatus = accountStatusOf(status);
    }
    for (const element of placedElements(placedMember(root, 'performanceMetrics'))) {
      const part = storePart(element, stores, reading);
      if (part !== undefined && isObject(element.value)) readStore(element, element.value, part, reading);
    }
    noteUnknown(root, new Set(['accountStatuses', 'performanceMetrics']), reading);
  }
  const parts = [...stores.values()];
  const lastDays = parts.flatMap(({ metrics, counts }) =>
    [...metrics, ...counts].flatMap(({ to }) => to ?? []),
  );
  const reportedOn = lastDays.reduce<LocalDate | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
  return {
    source: 'amazon-performance',
    marketplace: 'amazon',
    ...accountOf(options),
    stores: parts,
    ...(reportedOn === undefined ? {} : { reportedOn }),
    ...reading,
  };
}

/** Is this the report, or a wrapper of it? */
export function isPerformanceReport(value: unknown): boolean {
  return (
    Array.isArray(member(value, 'performanceMetrics')) || Array.isArray(member(value, 'accountStatuses'))
  );
}

function reportIn(json: unknown, reading: Reading): Placed | undefined {
  const documents = documentsOf(json);
  if ('code' in documents) {
    reading.rejected.push(documents);
    return undefined;
  }
  let place: Placed = { value: documents.length === 1 ? documents[0] : documents, path: [] };
  for (let depth = 0; depth < 4; depth += 1) {
    if (isPerformanceReport(place.value)) return place;
    const inner: Placed | undefined = placesBelow(place).find(
      ({ value }) => isObject(value) || Array.isArray(value),
    );
    if (inner === undefined) break;
    place = inner;
  }
  const expected = 'the seller performance report with performanceMetrics and accountStatuses';
  reading.rejected.push({ ...issueAt('not-this-file', place, expected), path: [] });
  return undefined;
}

/** The elements of a list, or the values of an object with those first that hold the report. */
function placesBelow(place: Placed): readonly Placed[] {
  if (!isObject(place.value)) return placedElements(place).slice(0, 1);
  const below = Object.keys(place.value).map((key) => placedMember(place, key));
  return below.toSorted(
    (a, b) => Number(isPerformanceReport(b.value)) - Number(isPerformanceReport(a.value)),
  );
}

function storePart(
  element: Placed,
  stores: Map<string, Mutable<StorePerformance>>,
  reading: Reading,
): Mutable<StorePerformance> | undefined {
  const marketplaceId = textOf(member(element.value, 'marketplaceId'));
  if (marketplaceId === undefined) {
    reading.rejected.push(issueAt('missing', placedMember(element, 'marketplaceId'), 'a marketplace id'));
    return undefined;
  }
  const known = stores.get(marketplaceId);
  if (known !== undefined) return known;
  const store = storeOfMarketplaceId(marketplaceId);
  const part = {
    marketplaceId,
    ...(store === undefined ? {} : { store }),
    metrics: [],
    counts: [],
    warnings: [],
  };
  stores.set(marketplaceId, part);
  return part;
}
