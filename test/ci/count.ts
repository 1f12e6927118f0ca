// Prints `N passed, N failed`: `tsx test/ci/count.ts FOLDER BROKEN_RUNS BROKEN_STEPS`.
import { readdirSync, readFileSync } from 'node:fs';
import { countLine } from './counts.ts';

const [folder = '.', runs = '0', steps = '0'] = process.argv.slice(2);
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));

console.log(countLine(reports, { runs: Number(runs), steps: Number(steps) }));
