/** One row by the names in the header. */
export type CsvRow = ReadonlyMap<string, string>;

/** The rows of a comma file in which quoted fields hold commas, line ends and doubled quotes. */
export function readCsv(text: string): readonly CsvRow[] {
  const [header = [], ...records] = recordsOf(text);
  return records.map((fields, index) => {
    if (fields.length !== header.length)
      throw new RangeError(`record ${index + 2} has ${fields.length} fields`);
    return new Map(header.map((name, column) => [name, fields[column] ?? '']));
  });
}

/** A field of a row; a column that is not there is a mistake of the test. */
export function field(row: CsvRow, name: string): string {
  const value = row.get(name);
  if (value === undefined) throw new RangeError(`no column ${name}`);
  return value;
}

function recordsOf(text: string): readonly (readonly string[])[] {
  // A field, quoted or plain, and what follows it.
  const one = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const records: string[][] = [];
  let record: string[] = [];
  while (one.lastIndex < text.length) {
    const start = one.lastIndex;
    const match = one.exec(text);
    if (match === null) throw new RangeError(`no field at ${start}`);
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
