/** Milliseconds of one call. */
export function timed(call: () => unknown): number {
  const start = process.hrtime.bigint();
  call();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** Half a second of calls, so that what is timed afterwards is compiled. */
function warm(call: () => unknown): void {
  for (let spent = 0; spent < 500; ) spent += timed(call);
}

/** Runs both sides in turn, so that a slow moment of the machine hits both, and compares pair by pair. */
export function alternate(ours: () => unknown, theirs: () => unknown, runs: number) {
  warm(ours);
  warm(theirs);
  const pairs = Array.from({ length: runs }, () => ({ ours: timed(ours), theirs: timed(theirs) }));
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    theirs: median(pairs.map((pair) => pair.theirs)),
    ratio: median(pairs.map((pair) => pair.ours / pair.theirs)),
  };
}
