import { fileTypes, harmlessInside, programExtensions } from './file-types.table.ts';

/** What can be wrong with the name of a file alone. */
export type FileNameFault =
  | 'name-empty'
  | 'name-too-long'
  | 'name-hides-characters'
  | 'name-has-path'
  | 'name-ends-in-dot-or-blank'
  | 'no-extension'
  | 'double-extension';

/** A name, taken apart. */
export interface FileNameParts {
  /** Lower case, without dot and blanks; empty: there is none. */
  readonly extension: string;
  readonly faults: readonly FileNameFault[];
}

/** What file systems take. */
const LONGEST_NAME = 255;

// Control characters, direction overrides and isolates, zero-width blanks: the name is not what one sees.
const HIDING = /[\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|%00/u;
const PATH = /[/\\]|%2f|%5c|^\.\.?$/i;
const LOOSE_END = /[\s.]$/;

/** What is wrong with a file's name, whatever the rules; any text is taken. */
export function fileNameParts(given: string): FileNameParts {
  const faults: FileNameFault[] = [];
  const name = given.length > LONGEST_NAME ? given.slice(-LONGEST_NAME) : given;
  if (name.trim() === '') return { extension: '', faults: ['name-empty'] };
  if (name !== given) faults.push('name-too-long');
  if (HIDING.test(given)) faults.push('name-hides-characters');
  if (PATH.test(given)) faults.push('name-has-path');
  if (LOOSE_END.test(name)) faults.push('name-ends-in-dot-or-blank');
  // Windows drops dots and blanks at the end, and opens what stands before a colon.
  const parts = name
    .toLowerCase()
    .split(/[.:]/)
    .map((part) => part.replace(/[\p{Cc}\p{Cf}]/gu, '').trim());
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const extension = parts.length > 1 ? (parts.at(-1) as string) : '';
  const base = parts.slice(0, -1);
  if (extension === '' || base.every((part) => part === ''))
    return { extension: '', faults: [...faults, 'no-extension'] };
  if (isDouble(base.slice(1), extension)) faults.push('double-extension');
  return { extension, faults };
}

/** `invoice.pdf.exe` and `setup.exe.pdf`, never `contract.doc.pdf`, `v1.2.pdf` or `shop.com.pdf`. */
function isDouble(inner: readonly string[], extension: string): boolean {
  if (inner.some((part) => programExtensions.has(part) && !harmlessInside.has(part))) return true;
  return !fileTypes.has(extension) && inner.some((part) => fileTypes.has(part));
}
