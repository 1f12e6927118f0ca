import { defineConfig } from 'tsup';

// One entry a folder that is public; `exports` in package.json lists the same ones (a test compares them).
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'model/index': 'src/model/index.ts',
    'time/index': 'src/time/index.ts',
    'rulebook/index': 'src/rulebook/index.ts',
    'rulebook/amazon': 'src/rulebook/amazon/index.ts',
    'metrics/index': 'src/metrics/index.ts',
    'standing/index': 'src/standing/index.ts',
    'reports/amazon': 'src/reports/amazon/index.ts',
    'testing/index': 'src/testing/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
});
