import { type Issue, type IssueCode, receivedText, type SourceNote } from '../model/index.ts';
import { ownCopy } from './keep.ts';

/** What a reader sets aside and notices while it reads one file. */
export interface ReportLog {
  /** Data rows met so far. */
  rows: number;
  readonly rejected: Issue[];
  /** Counts something noticed: by code and text, with the first row. */
  readonly note: (code: SourceNote['code'], text: string, row?: number) => void;
  readonly notes: () => readonly SourceNote[];
}

/** More different texts than these share one note: a file of a million unknown words makes no million notes. */
const MOST_TEXTS_A_CODE = 100;

/** A fresh log for one file. */
export function reportLog(): ReportLog {
  const noted = new Map<
    SourceNote['code'],
    Map<string, { count: number; readonly row: number | undefined }>
  >();
  return {
    rows: 0,
    rejected: [],
    note: (code, text, row) => {
      const texts = noted.get(code) ?? new Map();
      noted.set(code, texts);
      const key = texts.has(text) || texts.size < MOST_TEXTS_A_CODE ? text : '';
      const entry = texts.get(key);
      if (entry === undefined) texts.set(ownCopy(key), { count: 1, row });
      else entry.count += 1;
    },
    notes: () =>
      [...noted].flatMap(([code, texts]) =>
        [...texts].map(([text, { count, row }]) => ({
          code,
          ...(text === '' ? {} : { text: text.length > 80 ? `${text.slice(0, 79)}…` : text }),
          count,
          ...(row === undefined ? {} : { row }),
        })),
      ),
  };
}

/** An issue of one field of one row; `received` is the field as it stood there. */
export function rowIssue(
  code: IssueCode,
  row: number,
  column: string,
  expected: string,
  received: string,
): Issue {
  return { code, path: [], expected, received: receivedText(received), row, column };
}
