import type { Issue } from '../model/index.ts';
import { type DelimitedRow, fieldOf, readDelimited } from './delimited.ts';
import type { ReportText } from './lines.ts';
import type { ReportLog } from './log.ts';

/** Which columns a kind of file has. */
export interface TableShape<Name extends string> {
  /** What the file is called, for issues. */
  readonly file: string;
  /** Columns that are read: our name, and the header names that mean it, best first. */
  readonly columns: Readonly<Record<Name, readonly [string, ...string[]]>>;
  /** Without these it is another file. */
  readonly required: readonly Name[];
  /** Columns that belong to the file but are not read. */
  readonly unread: readonly string[];
  /** Where the columns stand when no header name is known, as in localized files: one name a position. */
  readonly positions?: readonly (Name | undefined)[];
}

/** An opened file: where its columns stand, and its rows. */
export interface Table<Name extends string> {
  /** Index of each column, -1 where the file has none. */
  readonly at: Readonly<Record<Name, number>>;
  /** The header name of each column, for issues. */
  readonly names: Readonly<Record<Name, string>>;
  readonly rows: Iterable<DelimitedRow>;
}

/** No column has nearly as long a name; what is longer is some other text. */
const LONGEST_NAME = 200;

/** The same key for all spellings of a header name: case, blanks, hyphens and other punctuation do not matter. */
function headerKey(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}

/**
 * Finds the columns of a file by its header. A file that is not of this shape gives one issue and no rows.
 * Rows with more fields than the header are rejected here: nobody can say which field is which.
 */
export function openTable<Name extends string>(
  text: ReportText,
  shape: TableShape<Name>,
  log: ReportLog,
): Table<Name> {
  const { header, rows } = readDelimited(text);
  const found = findColumns(header, shape, log);
  if (header.length === 0) log.note('empty-file', '');
  const missing = shape.required.filter((name) => found.at[name] < 0);
  if (header.length > 0 && missing.length > 0) {
    log.rejected.push(notThisFile(shape, missing, header));
    return { ...found, rows: [] };
  }
  return { ...found, rows: countedRows(rows, header.length, log) };
}

/** Do these header names belong to a file of this shape? */
export function fitsShape<Name extends string>(header: readonly string[], shape: TableShape<Name>): boolean {
  const keys = new Set(header.map(headerKey));
  return shape.required.every((name) =>
    shape.columns[name].some((spelling) => keys.has(headerKey(spelling))),
  );
}

function findColumns<Name extends string>(
  header: readonly string[],
  shape: TableShape<Name>,
  log: ReportLog,
): Pick<Table<Name>, 'at' | 'names'> {
  const wanted = Object.entries(shape.columns) as [Name, readonly [string, ...string[]]][];
  const byPosition = !fitsShape(header, shape) && shape.positions?.length === header.length;
  if (byPosition) log.note('columns-by-position', header.join(', '), 1);
  const first = new Map<string, number>();
  const expected = new Set([...wanted.flatMap(([, spellings]) => spellings), ...shape.unread].map(headerKey));
  for (const [index, name] of header.entries()) {
    const key = headerKey(name);
    if (byPosition) continue;
    if (first.has(key)) log.note('duplicate-column', name, 1);
    else first.set(key, index);
    if (!expected.has(key)) log.note('unknown-column', name, 1);
  }
  const at = {} as Record<Name, number>;
  const names = {} as Record<Name, string>;
  for (const [name, spellings] of wanted) {
    const key = spellings.map(headerKey).find((spelling) => first.has(spelling));
    at[name] = byPosition ? (shape.positions?.indexOf(name) ?? -1) : (first.get(key ?? '') ?? -1);
    names[name] = header[at[name]] ?? spellings[0];
  }
  return { at, names };
}

function* countedRows(
  rows: Iterable<DelimitedRow>,
  columns: number,
  log: ReportLog,
): Generator<DelimitedRow, void, undefined> {
  const before = log.rows;
  for (const row of rows) {
    log.rows += 1;
    if (row.count <= columns || !hasSurplus(row, columns)) yield row;
    else {
      const received = `${row.count} columns`;
      const expected = `${columns} columns, as in the header`;
      log.rejected.push({ code: 'wrong-column-count', path: [], expected, received, row: row.number });
    }
  }
  if (columns > 0 && log.rows === before) log.note('empty-file', 'header only');
}

/** Blank fields past the header are a spreadsheet's, not the row's. */
function hasSurplus(row: DelimitedRow, columns: number): boolean {
  for (let index = columns; index < row.count; index += 1) if (fieldOf(row, index) !== '') return true;
  return false;
}

function notThisFile<Name extends string>(
  shape: TableShape<Name>,
  missing: readonly Name[],
  header: readonly string[],
): Issue {
  const columns = missing.map((name) => shape.columns[name][0]).join(', ');
  const names = header.join(', ').slice(0, 60);
  return {
    code: 'not-this-file',
    path: [],
    expected: `${shape.file} with the columns ${columns}`,
    // Text of two bytes a character read as one byte a character has a NUL after every letter.
    received: names.includes('\u0000')
      ? 'text with NUL characters: was it decoded as UTF-16?'
      : `columns ${names}`,
    row: 1,
  };
}
