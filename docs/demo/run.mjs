// Prints where an account stands: of docs/sample, or of the files that are named. Run after the build.
import { readFileSync } from 'node:fs';
import { standingOfFiles } from './standing-of-files.mjs';

const answer = standingOfFiles(process.argv.slice(2), (file) => readFileSync(file));
if (answer.ok) process.stdout.write(answer.text);
else {
  process.stderr.write(`${answer.message}\n`);
  process.exitCode = 1;
}
