import { field, readCsv } from './csv.ts';
import { isPresent, sharedText } from './shared-files.ts';

/** A text and its label. */
export interface Told {
  readonly text: string;
  readonly label: string;
}

/** Texts of other classifiers' benchmarks; a checkout alone has none. */
export const intentSetsThere = (): boolean => isPresent('intent/clinc150-relevant.json');

/** The columns of a set that hold text and label. */
export function readIntents(file: string, columns: readonly [string, string]): readonly Told[] {
  return readCsv(sharedText(`intent/${file}`)).map((row) => ({
    text: field(row, columns[0]),
    label: field(row, columns[1]),
  }));
}

/** CLINC150: requests of other domains, and what belongs to none. */
export function readClinc(): readonly {
  readonly text: string;
  readonly label: string;
  readonly split: string;
}[] {
  return JSON.parse(sharedText('intent/clinc150-relevant.json'));
}
