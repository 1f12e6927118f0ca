import { expect, it } from 'vitest';
import { countLine, type RunReport } from './counts.ts';

const run = (passed: number, failed: number, unloadable = 0): RunReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    {
      status: failed > 0 ? 'failed' : 'passed',
      assertionResults: [{ status: failed > 0 ? 'failed' : 'passed' }],
    },
    ...Array.from({ length: unloadable }, () => ({ status: 'failed', assertionResults: [] })),
  ],
});
const none = { runs: 0, steps: 0 };

it('adds up the runs', () => {
  expect(countLine([run(10, 0), run(9, 1)], { runs: 1, steps: 0 })).toBe('19 passed, 1 failed');
  expect(countLine([], none)).toBe('0 passed, 0 failed');
});

it('counts a file that could not be loaded', () => {
  expect(countLine([run(10, 1, 2)], { runs: 1, steps: 0 })).toBe('10 passed, 3 failed');
});

it('counts a run that ended badly without a failing test, and every other broken step', () => {
  expect(countLine([run(10, 0)], { runs: 1, steps: 0 })).toBe('10 passed, 1 failed');
  expect(countLine([run(10, 2)], { runs: 1, steps: 2 })).toBe('10 passed, 4 failed');
});
