/** One run, as vitest's JSON reporter tells it; the fields that are counted. */
export interface RunReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** A file that fails without a failing test could not even be loaded. */
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** What went wrong besides tests: runs of the suite, and other steps such as lint or the build. */
export interface Broken {
  readonly runs: number;
  readonly steps: number;
}

/** The last line of a check: all runs added up, a broken step counted as one failure. */
export function countLine(reports: readonly RunReport[], broken: Broken): string {
  let [passed, failed] = [0, 0];
  for (const { numPassedTests, numFailedTests, testResults } of reports) {
    passed += numPassedTests;
    failed += numFailedTests;
    for (const { status, assertionResults } of testResults)
      if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) failed += 1;
  }
  // A run that ended badly without a failing test (a crash, too little coverage) is a failure too.
  return `${passed} passed, ${Math.max(failed, broken.runs) + broken.steps} failed`;
}
