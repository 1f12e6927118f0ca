import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

// Real files whose licences keep some of them out of this repository: they lie beside it, or nowhere.
const folder = new URL('../../../shared/data/', import.meta.url);

/** Is the file, or the folder, there at all? Without it the tests on it are skipped. */
export function isPresent(path: string): boolean {
  return existsSync(new URL(path, folder));
}

/** What a suite's name adds when it cannot run. */
export function skipNote(path: string): string {
  return isPresent(path) ? '' : ` (skipped: ../shared/data/${path} is not there)`;
}

/** The text of a file in UTF-8, unpacked when it is packed. */
export function sharedText(path: string): string {
  const bytes = readFileSync(new URL(path, folder));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
