import type { MetricResult } from '../metrics/index.ts';
import type { Block } from './fit-lines.ts';
import { failingLine, metricLine, missingLine, projectedLine } from './format-metric.ts';
import { countOf, someOf, wordsOf } from './format-words.ts';
import { shown, widthOf, wrap } from './outside-text.ts';
import type { Driver, StandingPart } from './standing.ts';

const REASONS: Readonly<Record<Driver['code'], string>> = {
  missed: 'misses its limit',
  'no-room': 'has no room left',
  'projected-to-miss': 'will miss its limit',
  'near-limit': 'is over 80 % of its limit',
  'few-orders': 'hangs on one defect',
  'advisory-missed': 'misses its aim',
  incomplete: 'incomplete',
  'no-rules': 'no rules for this store',
  'nothing-counted': 'no order in any window',
};

/** What costs nothing goes first. */
const ADVISORY = Number.POSITIVE_INFINITY;

/**
 * A part in lines: its heading, each metric with its bar, then what is missing, what is overdue, the orders behind
 * each metric, and what is not counted.
 *
 * @param options - `rank`: its place, 0 the worst, which decides what is left out first; `most`: ids a list.
 */
export function partBlocks(
  part: StandingPart,
  { rank, most, width }: { readonly rank: number; readonly most: number; readonly width: number },
): readonly Block[] {
  const { metrics, downloads } = part;
  const hasSeveral = ({ metric }: MetricResult) =>
    metrics.filter((result) => result.metric === metric).length > 1;
  const enforced = metrics.filter(({ enforcement }) => enforcement === 'enforced');
  const advisory = metrics.filter(({ enforcement }) => enforcement !== 'enforced');
  const metricBlock = (result: MetricResult, weight: number): Block => {
    const [left, right] = metricLine(result, hasSeveral(result));
    const line = `  ${left}${right}`;
    return { lines: widthOf(line) <= width ? [line] : [`  ${left}`.trimEnd(), `      ${right}`], weight };
  };
  const noteBlock =
    (weight: number) =>
    (text: string): Block => {
      return { lines: wrap(text, width, '    ', '      '), weight };
    };
  const missingBlocks = (results: readonly MetricResult[], weight: number) =>
    results.flatMap((result): readonly Block[] => {
      const text = missingLine(result, hasSeveral(result), downloads);
      if (text === undefined) return [];
      const [verdict, tells] = text;
      const line = `    ${verdict} ${tells}`;
      // Where not even the first thing that tells it fits beside the verdict, it begins a line of its own.
      const first = `    ${verdict} ${tells.split('; ')[0]};`;
      const lines =
        widthOf(first) <= width
          ? wrap(line.trimStart(), width, '    ', '      ')
          : [`    ${verdict}`, ...wrap(tells, width, '      ', '      ')];
      return [{ lines, weight }];
    });
  const notes = (results: readonly MetricResult[]) => [
    ...results.flatMap((result) => projectedLine(result, hasSeveral(result), most) ?? []),
    ...results.flatMap((result) => failingLine(result, hasSeveral(result), most) ?? []),
  ];
  // The worst part comes first; of the next two the bars, of the next seven the headings; then part after part.
  const later = 10 + rank;
  const detail = rank === 0 ? 3 : later;
  return [
    { lines: headingLines(part, width), weight: rank < 10 ? 2 : later },
    ...enforced.map((result) => metricBlock(result, rank === 0 ? 3 : rank < 3 ? 5 : later)),
    ...advisory.map((result) => metricBlock(result, ADVISORY)),
    ...missingBlocks(enforced, detail),
    ...notes(enforced).map(noteBlock(detail)),
    ...harmless(enforced, most).map(noteBlock(rank === 0 ? 4 : later)),
    ...leftOut(enforced).map(noteBlock(rank === 0 ? 7 : later)),
    ...missingBlocks(advisory, ADVISORY),
    ...notes(advisory).map(noteBlock(ADVISORY)),
  ];
}

function headingLines(
  { level, account, marketplace, store, fulfilledBy, drivenBy, orders }: StandingPart,
  width: number,
): readonly string[] {
  const who = [account, marketplace, store].flatMap((word) => (word === undefined ? [] : shown(word)));
  const why = drivenBy.map(({ code, metric }) =>
    metric === undefined ? REASONS[code] : `${wordsOf(metric)} ${REASONS[code]}`,
  );
  const reasons = why.length === 0 ? '' : `: ${someOf([...new Set(why)], 3)}`;
  const text = `${who.join(' ')}, shipped by the ${fulfilledBy}, ${countOf(orders, 'order')}${reasons}`;
  return wrap(text, width, `${level.toUpperCase()}  `, '         ');
}

/** What looks like a defect and is none, and what is counted although it looks odd. */
function harmless(metrics: readonly MetricResult[], most: number): readonly string[] {
  const excused = new Map<string, Set<string>>();
  for (const { orderId, because } of metrics.flatMap((result) => result.excused))
    for (const code of because) excused.set(code, (excused.get(code) ?? new Set()).add(orderId));
  const lines = [...excused].sort().map(([code, ids]) => ({
    code,
    text: `${wordsOf(code)} (${someOf(
      [...ids].sort().map((id) => shown(id)),
      most,
    )})`,
  }));
  // A replacement is an order of its own: it is counted.
  const texts = lines.filter(({ code }) => code !== 'replacement-order').map(({ text }) => text);
  const odd = lines.filter(({ code }) => code === 'replacement-order').map(({ text }) => text);
  return [
    ...(texts.length === 0 ? [] : [`not counted as defects: ${texts.join('; ')}`]),
    ...odd.map((text) => `counted as an order of its own: ${text}`),
  ];
}

/** Which orders stand in no denominator although their day is in the window. */
function leftOut(metrics: readonly MetricResult[]): readonly string[] {
  const texts = metrics.flatMap((result) => {
    const counts = result.leftOut
      .filter(({ because }) => because !== 'outside-window')
      .map(({ because, count }) => `${count} ${wordsOf(because)}`);
    return counts.length === 0 ? [] : [`${wordsOf(result.metric)} ${counts.join(', ')}`];
  });
  return texts.length === 0 ? [] : [`orders left out: ${texts.join('; ')}`];
}
