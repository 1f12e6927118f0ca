import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The machine's zone must not matter: it is a stated one, and `npm run test:zones` goes through others.
process.env.TZ ||= 'UTC';

// Where a caller wants the counts of this run (see test/ci/count.ts).
const results = process.env.TEST_RESULTS;
const resultsFile = `${results}/${process.env.TZ.replaceAll('/', '-')}.json`;

export default defineConfig({
  resolve: {
    // The doc examples import the package by name; here the name means the source.
    alias: [
      { find: /^goodstanding$/, replacement: folder('src/index.ts') },
      { find: /^goodstanding\/(.+\/languages\/.+)$/, replacement: `${folder('src')}/$1.ts` },
      { find: /^goodstanding\/(.+)$/, replacement: `${folder('src')}/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    reporters: results ? ['default', ['json', { outputFile: resultsFile }]] : ['default'],
    // Nothing is judged by its time; this only ends a hang.
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'text'],
      thresholds: { branches: 95 },
    },
  },
});
