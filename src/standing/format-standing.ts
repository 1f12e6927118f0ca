import { type Block, fitLines } from './fit-lines.ts';
import { actionBlocks } from './format-actions.ts';
import { partBlocks } from './format-part.ts';
import { reconciliationBlocks } from './format-reconciliation.ts';
import { countOf, listed, someOf, wallClock } from './format-words.ts';
import { shown, wrap } from './outside-text.ts';
import type { Reconciliation } from './reconcile.ts';
import type { Standing } from './standing.ts';

const COLUMNS = 100;
const LINES = 45;

/** How many ids a list may show: the most that lets everything fit, else the last. */
const MOST_IDS = [40, 12, 6, 3];

/**
 * The standing as plain text for people: what was read, each part with a bar against each limit, the orders behind
 * it, what was not counted, the marketplace's figures beside ours, what to do first.
 *
 * @param standing - From `assessStanding`.
 * @param options - `reconciliations`: from `reconcile`, one a store. `lines` (default 45, at least 10) and `columns`
 *   (default 100, at least 80): how much room there is.
 * @returns English, at most so many lines and columns. Lists of ids are shortened first, then the details of
 *   the less pressing parts go; the last line says how many lines do not fit. The first five things to do stay.
 * @throws RangeError for less room than that.
 * @example
 * ```ts
 * import { joinFacts } from 'goodstanding/model';
 *
 * const standing = assessStanding(joinFacts(), { rulesFor: () => undefined, asOf: '2026-11-20T12:00:00Z' });
 * formatStanding(standing); // => 'Standing as of 2026-11-20 12:00 UTC: nothing to judge\n'
 * ```
 */
export function formatStanding(
  standing: Standing,
  options: {
    readonly reconciliations?: readonly Reconciliation[] | undefined;
    readonly lines?: number | undefined;
    readonly columns?: number | undefined;
  } = {},
): string {
  const { reconciliations = [], lines: mostLines = LINES, columns = COLUMNS } = options;
  if (!(mostLines >= 10)) throw new RangeError(`lines must be at least 10: ${mostLines}`);
  if (!(columns >= 80)) throw new RangeError(`columns must be at least 80: ${columns}`);
  let blocks: readonly Block[] = [];
  for (const most of MOST_IDS) {
    blocks = blocksOf(standing, reconciliations, { most, width: columns });
    if (blocks.reduce((sum, { lines }) => sum + lines.length, 0) <= mostLines) break;
  }
  return `${fitLines(blocks, mostLines).join('\n')}\n`;
}

function blocksOf(
  standing: Standing,
  reconciliations: readonly Reconciliation[],
  room: { readonly most: number; readonly width: number },
): readonly Block[] {
  const { asOf, parts } = standing;
  const zone = parts.find(({ metrics }) => metrics.length > 0)?.zone ?? 'UTC';
  const head = `Standing as of ${wallClock(asOf, zone)} ${zone}${parts.length === 0 ? ': nothing to judge' : ''}`;
  return [
    { lines: [head], weight: 0 },
    ...sourceBlocks(standing, room.width),
    ...parts.flatMap((part, rank) => partBlocks(part, { rank, ...room })),
    ...reconciliations.flatMap((one) => reconciliationBlocks(one, room)),
    ...actionBlocks(parts, { asOf, zone, ...room }),
  ];
}

function sourceBlocks(
  { sources, otherChannelOrders, unmatched, contradictions }: Standing,
  width: number,
): readonly Block[] {
  const read = sources.map(
    ({ source, rows, rejected }) =>
      `${shown(source)} ${rows}${rejected.length > 0 ? ` (${rejected.length} unreadable)` : ''}`,
  );
  const aside = [
    otherChannelOrders > 0 ? [`${countOf(otherChannelOrders, 'order')} of other channels`] : [],
    unmatched.length > 0 ? [`${countOf(unmatched.length, 'fact')} without their order`] : [],
    contradictions.length > 0 ? [`${countOf(contradictions.length, 'contradiction')} between sources`] : [],
  ].flat();
  return [
    ...(read.length > 0 ? [`Rows read: ${someOf(read, 12)}`] : []),
    ...(aside.length > 0 ? [`Set aside: ${listed(aside)}`] : []),
  ].map((text) => ({ lines: wrap(text, width, '', '  '), weight: 1 }));
}
