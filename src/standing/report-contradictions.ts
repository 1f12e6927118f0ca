import { meets } from '../metrics/index.ts';
import { codeName, type ReportedCount, type ReportedMetric, type StorePerformance } from '../model/index.ts';

/** Two statements of one report that cannot both be true. */
export interface ReportContradiction {
  readonly code:
    | 'rate-differs-from-counts'
    | 'status-differs-from-target'
    | 'part-exceeds-whole'
    | 'components-differ-from-total'
    | 'channel-differs-from-place'
    | 'dates-reversed';
  /** The metric, or the report's own name of a count. */
  readonly of: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** Where it stands in the file. */
  readonly path: readonly (string | number)[];
}

/**
 * What contradicts itself in a report on one store? Only the report is asked, no order and no rule of ours: its own
 * counts, rates, targets, statuses, dates and headings.
 */
export function reportContradictions({ metrics, counts }: StorePerformance): readonly ReportContradiction[] {
  return [
    ...metrics.flatMap((metric) => [
      ...rateAgainstCounts(metric),
      ...statusAgainstTarget(metric.metric, metric, metric.value),
      ...wholeAgainstParts(metric),
      ...channelAgainstPlace(metric),
      ...datesInOrder(metric.metric, metric),
    ]),
    ...counts.flatMap((count) => [
      ...statusAgainstTarget(count.name, count, count.count),
      ...datesInOrder(count.name, count),
    ]),
  ];
}

function rateAgainstCounts({
  metric,
  numerator,
  denominator,
  value,
  path,
}: ReportedMetric): readonly ReportContradiction[] {
  if (numerator === undefined || denominator === undefined || value === undefined || denominator === 0)
    return [];
  const computed = numerator / denominator;
  // Printed figures are rounded or cut off: one unit of the last printed digit is allowed.
  if (Math.abs(computed - value) <= lastDigit(value) * (1 + 1e-9)) return [];
  return [
    {
      code: 'rate-differs-from-counts',
      of: metric,
      args: { numerator, denominator, computed, stated: value },
      path,
    },
  ];
}

/** JSON drops zeros at the end, so two decimals are taken to be printed at least. */
function lastDigit(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return 10 ** Math.min(-2, Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

function statusAgainstTarget(
  of: string,
  { status, operator, target, path }: ReportedMetric | ReportedCount,
  value: number | undefined,
): readonly ReportContradiction[] {
  if (value === undefined || operator === undefined || target === undefined) return [];
  if (status !== 'good' && status !== 'bad') return [];
  if (meets(value, 1, { kind: 'required', operator, target }) === (status === 'good')) return [];
  return [
    {
      code: 'status-differs-from-target',
      of,
      args: { stated: value, operator, target, status: codeName(status) },
      path,
    },
  ];
}

function wholeAgainstParts({
  metric,
  numerator,
  denominator,
  components,
  path,
}: ReportedMetric): readonly ReportContradiction[] {
  const found: ReportContradiction[] = [];
  if (numerator !== undefined && denominator !== undefined && numerator > denominator)
    found.push({ code: 'part-exceeds-whole', of: metric, args: { numerator, denominator }, path });
  const parts = Object.values(components);
  if (numerator === undefined || parts.length === 0) return found;
  const sum = parts.reduce((total, part) => total + part, 0);
  // An order may stand in several parts, never in none: the parts add up to the total or more, none exceeds it.
  if (sum < numerator || Math.max(...parts) > numerator)
    found.push({ code: 'components-differ-from-total', of: metric, args: { numerator, sum }, path });
  return found;
}

function channelAgainstPlace({
  metric,
  fulfilledBy,
  statedFulfilledBy,
  path,
}: ReportedMetric): readonly ReportContradiction[] {
  if (fulfilledBy === undefined || statedFulfilledBy === undefined || fulfilledBy === statedFulfilledBy)
    return [];
  return [
    {
      code: 'channel-differs-from-place',
      of: metric,
      args: { place: fulfilledBy, stated: statedFulfilledBy },
      path,
    },
  ];
}

function datesInOrder(
  of: string,
  { from, to, path }: ReportedMetric | ReportedCount,
): readonly ReportContradiction[] {
  return from === undefined || to === undefined || from <= to
    ? []
    : [{ code: 'dates-reversed', of, args: { from, to }, path }];
}
