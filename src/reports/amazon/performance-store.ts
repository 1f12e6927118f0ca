import type { FulfilledBy, ReportedCount, ReportedMetric, StorePerformance } from '../../model/index.ts';
import { issueAt, placedElements, placedMember } from './api-order.ts';
import { isObject, type JsonObject, member, type Placed, textOf } from './json.ts';
import { COUNT_NAMES, METRIC_BLOCKS, type MetricBlock, RATE_KEYS, STORE_KEYS } from './performance-keys.ts';
import {
  countAt,
  dayAt,
  isPresent,
  noteUnknown,
  numberAt,
  operatorAt,
  type Reading,
  rateStatusOf,
} from './performance-values.ts';

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the rates, counts and warnings of one store into its part. */
export function readStore(
  element: Placed,
  value: JsonObject,
  part: Mutable<StorePerformance>,
  reading: Reading,
): void {
  const metrics: ReportedMetric[] = [];
  const counts: ReportedCount[] = [];
  for (const block of METRIC_BLOCKS) {
    const place = placedMember(element, block.key);
    if (block.byChannel === true) {
      metrics.push(...metricsOf(placedMember(place, 'mfn'), block, 'seller', reading));
      metrics.push(...metricsOf(placedMember(place, 'afn'), block, 'marketplace', reading));
      noteUnknown(place, new Set(['mfn', 'afn']), reading);
    } else if (Array.isArray(place.value)) {
      for (const one of placedElements(place)) metrics.push(...metricsOf(one, block, undefined, reading));
    } else {
      metrics.push(...metricsOf(place, block, undefined, reading));
    }
  }
  for (const [key, name] of COUNT_NAMES) counts.push(...countsOf(placedMember(element, key), name, reading));
  const warnings: string[] = [];
  for (const key of ['warningStates', 'warningState']) {
    readWarnings(placedMember(element, key), warnings, counts, reading);
  }
  part.metrics = [...part.metrics, ...metrics];
  part.counts = [...part.counts, ...counts];
  part.warnings = [...part.warnings, ...warnings];
  const rating = placedMember(element, 'accountHealthRating');
  if (isObject(rating.value)) {
    const status = textOf(
      member(rating.value, 'ahrStatus') ?? member(rating.value, 'accountHealthRatingStatus'),
    );
    const score = numberAt(placedMember(rating, 'ahrScore'), reading);
    part.accountHealthRating = {
      ...(status === undefined ? {} : { status }),
      ...(score === undefined ? {} : { score }),
    };
    noteUnknown(
      rating,
      new Set(['ahrStatus', 'accountHealthRatingStatus', 'ahrScore', ...RATE_KEYS]),
      reading,
    );
  }
  const known = new Set([...STORE_KEYS, ...METRIC_BLOCKS.map(({ key }) => key), ...COUNT_NAMES.keys()]);
  for (const key of Object.keys(value)) {
    if (!known.has(key)) reading.ignored.push({ code: 'unknown-key', path: [...element.path, key] });
  }
}

function metricsOf(
  place: Placed,
  block: MetricBlock,
  fulfilledBy: FulfilledBy | undefined,
  reading: Reading,
): readonly ReportedMetric[] {
  if (!isPresent(place, reading)) return [];
  const metric: Mutable<ReportedMetric> = {
    metric: block.metric,
    unit: block.unit,
    ...rateOf(place, reading),
    components: {},
    path: place.path,
  };
  if (fulfilledBy !== undefined) {
    metric.fulfilledBy = fulfilledBy;
    const stated = textOf(member(place.value, 'fulfillmentType'))?.toLowerCase();
    const statedFulfilledBy = stated === 'mfn' ? 'seller' : stated === 'afn' ? 'marketplace' : undefined;
    if (statedFulfilledBy !== undefined && statedFulfilledBy !== fulfilledBy) {
      metric.statedFulfilledBy = statedFulfilledBy;
    }
  }
  const numerator = countAt(placedMember(place, block.numerator), reading);
  if (numerator !== undefined) metric.numerator = numerator;
  const denominator = countAt(placedMember(place, block.denominator), reading);
  if (denominator !== undefined) metric.denominator = denominator;
  const value = numberAt(placedMember(place, 'rate'), reading);
  if (value !== undefined) metric.value = value;
  const components = block.components.flatMap((name) => {
    const count = countAt(placedMember(place, name), reading);
    return count === undefined ? [] : [[name, count] as const];
  });
  metric.components = Object.fromEntries(components);
  const known = [
    block.numerator,
    block.denominator,
    ...block.components,
    'rate',
    'fulfillmentType',
    ...RATE_KEYS,
  ];
  noteUnknown(place, new Set(known), reading);
  return [metric];
}

function countsOf(place: Placed, name: string, reading: Reading): readonly ReportedCount[] {
  if (!isPresent(place, reading)) return [];
  const count = countAt(placedMember(place, 'defectsCount'), reading);
  noteUnknown(place, new Set(['defectsCount', ...RATE_KEYS]), reading);
  return [{ name, ...(count === undefined ? {} : { count }), ...rateOf(place, reading), path: place.path }];
}

/** A list of warnings, one warning, or an object that holds counts, as versions of the report have it. */
function readWarnings(place: Placed, warnings: string[], counts: ReportedCount[], reading: Reading): void {
  const { value } = place;
  if (Array.isArray(value)) {
    for (const one of placedElements(place)) readWarning(one, warnings, reading);
  } else if (Object.hasOwn(Object(value), 'warningType')) {
    readWarning(place, warnings, reading);
  } else if (isPresent(place, reading) && isObject(value)) {
    for (const key of Object.keys(value)) {
      const name = COUNT_NAMES.get(key);
      if (name === undefined) reading.ignored.push({ code: 'unknown-key', path: [...place.path, key] });
      else counts.push(...countsOf(placedMember(place, key), name, reading));
    }
  }
}

function readWarning(one: Placed, warnings: string[], reading: Reading): void {
  const type = textOf(member(one.value, 'warningType'));
  if (type === undefined)
    reading.rejected.push(issueAt('missing', placedMember(one, 'warningType'), 'a type'));
  else if (textOf(member(one.value, 'status'))?.toUpperCase() === 'BAD') warnings.push(type);
}

type Rate = Pick<ReportedMetric, 'from' | 'to' | 'status' | 'operator' | 'target'>;

function rateOf(place: Placed, reading: Reading): Rate {
  const range = placedMember(place, 'reportingDateRange');
  const from = dayAt(placedMember(range, 'reportingDateFrom'), reading);
  const to = dayAt(placedMember(range, 'reportingDateTo'), reading);
  const status = textOf(member(place.value, 'status'));
  const operator = operatorAt(placedMember(place, 'targetCondition'), reading);
  const target = numberAt(placedMember(place, 'targetValue'), reading);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(status === undefined ? {} : { status: rateStatusOf(status) }),
    ...(operator === undefined ? {} : { operator }),
    ...(target === undefined ? {} : { target }),
  };
}
