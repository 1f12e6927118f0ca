import { ownCopy } from './keep.ts';
import { linesOf, type ReportText } from './lines.ts';

/** What separates fields. */
type Delimiter = '\t' | ',' | ';';

/** One row of a delimited text. The next row overwrites it: what is kept of it must be copied. */
export interface DelimitedRow {
  /** The header is row 1. */
  readonly number: number;
  /** Its fields with one character between them. */
  readonly text: string;
  /** Where each field ends in `text`; the next one begins one character later. */
  readonly ends: readonly number[];
  /** How many fields there are; `ends` may be longer. */
  readonly count: number;
  /** No field has the delimiter in it, so that a piece of `text` says which fields it is made of. */
  readonly plain: boolean;
}

/** A delimited text, its rows read as they are asked for. */
interface Delimited {
  /** Trimmed names; empty when the text has no row at all. */
  readonly header: readonly string[];
  readonly rows: Iterable<DelimitedRow>;
}

type RowBuffer = { -readonly [Key in keyof DelimitedRow]: DelimitedRow[Key] } & { ends: number[] };

/** No report has nearly as many columns; a text of nothing but tabs must not become millions of fields. */
const MOST_COLUMNS = 1000;
const LONGEST_HEADER = 10_000;

/**
 * The header and rows of a delimited text. The header alone decides on delimiter and quoting: tabs mean no
 * quoting unless a header name is quoted; commas and semicolons always quote as RFC 4180 says. Blank rows
 * are passed over but counted.
 */
export function readDelimited(text: ReportText): Delimited {
  const lines = linesOf(text);
  let number = 0;
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    number += 1;
    if (next.value.trim() === '') continue;
    const delimiter = delimiterOf(next.value);
    const quoted = delimiter !== '\t' || /(?:^|\t) *"/.test(next.value);
    const records = quoted ? wholeRecords(next.value, lines, delimiter) : lines;
    const row: RowBuffer = { number, text: '', ends: [], count: 0, plain: true };
    if (quoted) splitRecord(records.next().value ?? '', delimiter, row);
    else splitPlain(next.value, delimiter, row);
    const header = Array.from({ length: row.count }, (_, index) => ownCopy(fieldOf(row, index)));
    return { header, rows: rowsOf(records, delimiter, quoted, row) };
  }
  return { header: [], rows: [] };
}

/** A field of a row, trimmed; empty where the row has none. */
export function fieldOf(row: DelimitedRow, index: number): string {
  if (index < 0 || index >= row.count) return '';
  const start = index === 0 ? 0 : (row.ends[index - 1] as number) + 1;
  const end = row.ends[index] as number;
  if (start === end) return '';
  const field = row.text.slice(start, end);
  return isPlainCharacter(row.text.charCodeAt(start)) && isPlainCharacter(row.text.charCodeAt(end - 1))
    ? field
    : field.trim();
}

/** Surely no blank: most fields need no trimming, and asking is cheaper. */
function isPlainCharacter(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Several fields as one key: their own piece of the row where they stand side by side, which costs one cut. */
export function fieldsOf(row: DelimitedRow, indexes: readonly [number, ...number[]]): string {
  const [first] = indexes;
  const last = first + indexes.length - 1;
  const together =
    row.plain && first >= 0 && last < row.count && indexes.every((index, place) => index === first + place);
  if (!together) return JSON.stringify(indexes.map((index) => fieldOf(row, index)));
  const start = first === 0 ? 0 : (row.ends[first - 1] as number) + 1;
  return row.text.slice(start, row.ends[last] as number);
}

function delimiterOf(header: string): Delimiter {
  if (header.includes('\t')) return '\t';
  const start = header.slice(0, LONGEST_HEADER);
  return start.split(';').length > start.split(',').length ? ';' : ',';
}

function* rowsOf(
  records: Iterable<string>,
  delimiter: Delimiter,
  quoted: boolean,
  row: RowBuffer,
): Generator<DelimitedRow, void, undefined> {
  for (const record of records) {
    row.number += 1;
    if (quoted && record.includes('"')) splitRecord(record, delimiter, row);
    else splitPlain(record, delimiter, row);
    if (!isBlank(row)) yield row;
  }
}

/** A row of nothing but blanks and delimiters is a spreadsheet's, not the report's. */
function isBlank(row: RowBuffer): boolean {
  // Most rows begin with a letter or a digit: no need to look further.
  if (/^[\p{L}\p{N}]/u.test(row.text)) return false;
  for (let index = 0; index < row.count; index += 1) if (fieldOf(row, index) !== '') return false;
  return true;
}

function splitPlain(text: string, delimiter: Delimiter, row: RowBuffer): void {
  row.text = text;
  row.plain = true;
  let count = 0;
  let at = text.indexOf(delimiter);
  while (at >= 0 && count < MOST_COLUMNS) {
    row.ends[count] = at;
    count += 1;
    at = text.indexOf(delimiter, at + 1);
  }
  row.ends[count] = text.length;
  row.count = count + 1;
}

function splitRecord(record: string, delimiter: Delimiter, row: RowBuffer): void {
  const fields = quotedFields(record, delimiter);
  row.text = fields.join(delimiter);
  row.count = fields.length;
  row.plain = false;
  let end = -1;
  for (const [index, field] of fields.entries()) {
    end += 1 + field.length;
    row.ends[index] = end;
  }
}

/** Lines joined to records where a quoted field goes on over the end of a line. */
function* wholeRecords(
  first: string,
  rest: Iterator<string>,
  delimiter: Delimiter,
): Generator<string, void, undefined> {
  let open: string[] = [];
  for (let line: string | undefined = first; line !== undefined; line = nextLine(rest)) {
    const inside = endsInsideQuotes(line, delimiter, open.length > 0);
    if (inside || open.length > 0) open.push(line);
    if (inside) continue;
    yield open.length > 0 ? open.join('\n') : line;
    open = [];
  }
  // A quote that is never closed must not swallow the rows after it: each of its lines is a row.
  yield* open;
}

function nextLine(lines: Iterator<string>): string | undefined {
  const next = lines.next();
  return next.done === true ? undefined : next.value;
}

/** Is a quoted field still open at the end of this line? A quote opens only at the start of a field. */
function endsInsideQuotes(line: string, delimiter: Delimiter, insideBefore: boolean): boolean {
  let inside = insideBefore || line.startsWith('"');
  let at = insideBefore ? 0 : 1;
  for (;;) {
    if (inside) {
      at = closingQuote(line, at);
      if (at < 0) return true;
    }
    const next = line.indexOf(`${delimiter}"`, inside ? at : 0);
    if (next < 0) return false;
    inside = true;
    at = next + 2;
  }
}

/** Where the quoted field ends that is open at `from`; doubled quotes are passed over. */
function closingQuote(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}

function quotedFields(record: string, delimiter: Delimiter): string[] {
  const fields: string[] = [];
  let at = 0;
  while (fields.length <= MOST_COLUMNS) {
    const close = record[at] === '"' ? closingQuote(record, at + 1) : -1;
    const next = record.indexOf(delimiter, close < 0 ? at : close);
    const end = next < 0 || fields.length === MOST_COLUMNS ? record.length : next;
    // What stands between a closing quote and the delimiter is kept; an unclosed quote is data.
    if (close < 0) fields.push(record.slice(at, end));
    else fields.push(record.slice(at + 1, close).replaceAll('""', '"') + record.slice(close + 1, end));
    if (next < 0) break;
    at = next + 1;
  }
  return fields;
}
