import type { Source } from './source.ts';

/** How bad a broken rule is. */
export type Severity = 'info' | 'minor' | 'serious' | 'critical';

/** A rule broken, with its place: UTF-16, half-open, in the original text. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  readonly suggestion?: string | undefined;
  readonly source: Source;
}
