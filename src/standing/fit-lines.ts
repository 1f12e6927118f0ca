/** Lines that belong together, and how gladly one does without them: 0 not at all. */
export interface Block {
  readonly lines: readonly string[];
  readonly weight: number;
}

/**
 * Leaves out the least important blocks until the rest fits; the last line then says how many lines are missing.
 * The order stays, and nothing is shown that is less important than something left out.
 */
export function fitLines(blocks: readonly Block[], most: number): readonly string[] {
  const count = (some: readonly Block[]) => some.reduce((sum, { lines }) => sum + lines.length, 0);
  const total = count(blocks);
  if (total <= most) return blocks.flatMap(({ lines }) => lines);
  const kept = new Set<Block>();
  let used = 0;
  // The sort is stable, so of equal weight the earlier is kept.
  for (const block of blocks.toSorted((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : 0))) {
    if (used + block.lines.length > most - 1) break;
    kept.add(block);
    used += block.lines.length;
  }
  const shown = blocks.filter((block) => kept.has(block)).flatMap(({ lines }) => lines);
  return [...shown, `(${total - used} more lines do not fit)`];
}
