import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

// `exports` in package.json is the only list of entries: ./dist/time/index.js is built from src/time/index.ts.
const outputs = Object.values(manifest.exports).flatMap((one) =>
  typeof one === 'string' ? [] : [one.import.default.slice('./dist/'.length, -'.js'.length)],
);

export default defineConfig({
  entry: Object.fromEntries(outputs.map((path) => [path, `src/${path}.ts`])),
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
});
