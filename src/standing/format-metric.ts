import type { MetricResult } from '../metrics/index.ts';
import type { Fact } from '../model/index.ts';
import type { Download } from '../rulebook/index.ts';
import { toDayNumber } from '../time/index.ts';
import { inOrderOf } from './actions.ts';
import { countOf, factWords, listed, percent, someOf, wordsOf } from './format-words.ts';
import { shown } from './outside-text.ts';

const CELLS_TO_LIMIT = 12;
const CELLS_BEYOND = 4;

type Test = MetricResult['tests'][number];

/** The test that a line is about: the required one, else the recommended. */
function testOf({ tests }: Pick<MetricResult, 'tests'>): Test | undefined {
  return tests.find(({ kind }) => kind === 'required') ?? tests[0];
}

/** How much of what the limit allows a value uses up: 1 is the limit itself; `null` without a limit. */
export function usedShare(
  value: number,
  { tests, counts }: Pick<MetricResult, 'tests' | 'counts'>,
): number | null {
  const test = testOf({ tests });
  if (test === undefined) return null;
  const [used, allowed] = counts === 'defects' ? [value, test.target] : [1 - value, 1 - test.target];
  return allowed > 0 ? used / allowed : used > 0 ? Number.POSITIVE_INFINITY : 0;
}

/**
 * `#######.....|    `: what is used, the limit as `|`, what is beyond; `?` where it is not known. Full up to the
 * limit only at the limit, and one cell at least for anything at all.
 */
export function bar(used: number | null): string {
  if (used === null) return `${'?'.repeat(CELLS_TO_LIMIT)}|${' '.repeat(CELLS_BEYOND)}`;
  // 1 - 0.95 is not quite 0.05 in doubles.
  const cells = Math.min(used, 10) * CELLS_TO_LIMIT + 1e-9;
  const within = used <= 0 ? 0 : Math.min(CELLS_TO_LIMIT, Math.max(1, Math.floor(cells)));
  const beyond = Math.min(CELLS_BEYOND, Math.max(0, Math.ceil(cells - CELLS_TO_LIMIT - 2e-9)));
  return `${'#'.repeat(within)}${'.'.repeat(CELLS_TO_LIMIT - within)}|${'#'.repeat(beyond)}${' '.repeat(CELLS_BEYOND - beyond)}`;
}

/** A metric's name, with its days where the part has several rules for it. */
function nameOf({ metric, window }: MetricResult, several: boolean): string {
  if (!several || window === null) return wordsOf(metric);
  const days = toDayNumber(window.to, 'window.to') - toDayNumber(window.from, 'window.from') + 1;
  return `${wordsOf(metric)} ${days} d`;
}

/** One metric: name, bar, value and limit; then counts and room, on the same line where they fit. */
export function metricLine(result: MetricResult, several: boolean): readonly [string, string] {
  const { status, value, bounds, counts } = result;
  const test = testOf(result);
  const line = (used: number | null, text: string, rest: string): readonly [string, string] => [
    `${nameOf(result, several).padEnd(27)} ${bar(used)} ${text.padStart(8)}  ${limitText(result, test)}`,
    rest,
  ];
  if (value !== null)
    return line(
      usedShare(value, result),
      percent(value, test?.target),
      `${countText(result)}${judgement(result)}`,
    );
  if (status === 'no-data' || status === 'no-rule')
    return line(null, '-', status === 'no-rule' ? 'no rule' : 'nothing to count');
  if (status === 'incomplete') {
    const known = result.failing.length === 0 ? '' : `, ${failingUnits(result)} known bad`;
    return line(null, '?', `incomplete${known}`);
  }
  // Decided although not all is known: what is certain is shown.
  const isBad = status === 'bad';
  const isLeast = (counts === 'defects') === isBad;
  const certain = Number(isLeast ? bounds.low : bounds.high);
  return line(
    usedShare(certain, result),
    `${isLeast ? '>=' : '<='} ${percent(certain, test?.target)}`,
    `${isBad ? wordForBad(result) : 'limit kept'} in any case`,
  );
}

function limitText({ enforcement }: MetricResult, test: Test | undefined): string {
  if (test === undefined) return 'no limit      ';
  const word = enforcement === 'enforced' && test.kind === 'required' ? 'limit' : 'aim';
  return `${word} ${test.operator} ${plainPercent(test.target)}`.padEnd(14);
}

function countText({ numerator, denominator, unit }: MetricResult): string {
  return `${numerator} of ${countOf(denominator, unit)}`;
}

function wordForBad({ enforcement }: MetricResult): string {
  return enforcement === 'enforced' ? 'BAD' : 'missed';
}

function judgement(result: MetricResult): string {
  const { status, room, failing } = result;
  if (status === 'bad') return `  ${wordForBad(result)}`;
  if (room === null) return '';
  if (room.defectsLeft > 0) return `  room ${room.defectsLeft}`;
  return failing.length > 0 ? '  no room' : '  one decides';
}

function failingUnits({ failing }: MetricResult): number {
  return failing.reduce((sum, { units }) => sum + units, 0);
}

/** The orders behind a metric, why, when they leave its window, and what would mend it. */
export function failingLine(result: MetricResult, several: boolean, most: number): string | undefined {
  const { failing, room, status, unit } = result;
  if (failing.length === 0) return undefined;
  const leaves = new Map(room?.leaves.map(({ id, on }) => [id, on]));
  const orders = failing.map(({ orderId, because, units }) => {
    const on = leaves.get(orderId);
    const many = units === 1 ? '' : `${countOf(units, unit)}: `;
    return `${shown(orderId)} (${many}${because.map(wordsOf).join(', ')}${on == null ? '' : `; leaves ${on}`})`;
  });
  const clean = status === 'bad' ? room?.cleanOrdersToRecover : null;
  const mended = clean == null ? '' : `; ${countOf(clean, `more ${unit}`)} without defect would mend it`;
  return `${nameOf(result, several)}: ${someOf(orders, most)}${mended}`;
}

/** What the rate becomes if what is overdue stays so, and which orders these are. */
export function projectedLine(result: MetricResult, several: boolean, most: number): string | undefined {
  const { projected } = result;
  if (projected === undefined) return undefined;
  const { value, numerator, denominator, failing, status } = projected;
  const rate =
    value === null
      ? ''
      : `${percent(value, testOf(result)?.target)} (${numerator} of ${denominator})${status === 'bad' ? ', BAD,' : ''} `;
  const ids = failing.map(({ orderId }) => shown(orderId));
  return `${nameOf(result, several)}: ${rate}with ${failing.length} overdue and unconfirmed: ${someOf(ids, most)}`;
}

/** What is missing for a metric: its name with the verdict, and which download tells it. */
export function missingLine(
  result: MetricResult,
  several: boolean,
  downloads: readonly Download[],
): readonly [string, string] | undefined {
  const { missing, status } = result;
  if (missing.length === 0) return undefined;
  const days = missing.flatMap(({ fact, days: ranges }) =>
    ranges === undefined
      ? []
      : [
          `no file covers the ${factWords(fact)} from ${someOf(
            ranges.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)),
            3,
          )}`,
        ],
  );
  const facts = missing.flatMap(({ fact, orders }) => (orders === undefined ? [] : [fact]));
  const told = new Map<string | undefined, Fact[]>();
  for (const fact of inOrderOf(downloads, facts)) {
    const name = downloads.find((download) => download.fact === fact)?.name;
    told.set(name, [...(told.get(name) ?? []), fact]);
  }
  const tells = [...told].map(([name, some]) =>
    name === undefined
      ? `no download tells ${listed(some.map(factWords))}`
      : `the ${shown(name, 60)} tells ${listed(some.map(factWords))}`,
  );
  const word = status === 'incomplete' ? 'incomplete' : 'decided all the same';
  return [`${nameOf(result, several)}: ${word};`, [...tells, ...days].join('; ')];
}

function plainPercent(target: number): string {
  return `${Number((target * 100).toFixed(6))} %`;
}
