import type { Severity } from '../../model/index.ts';
import type { AnyMacro } from '../macro.ts';
import { placeOf } from '../template/place.ts';
import type { TemplateRange } from '../template/template.ts';
import type { MacroFinding, MacroFindingCode } from './macro-finding.ts';

/** A finding before line and column are worked out. */
export type Found = Omit<MacroFinding, 'line' | 'column'>;

type Details = Partial<Pick<MacroFinding, 'name' | 'expected' | 'finding' | 'issue'>> &
  Partial<TemplateRange>;

/** One finding; without a range it is about the whole part. */
export function found(
  code: MacroFindingCode,
  severity: Severity,
  part: string,
  { start = 0, end = 0, ...details }: Details = {},
): Found {
  return { code, severity, part, start, end, ...details };
}

/** Findings with line and column, each once, in the order of the text. */
export function placed(macro: AnyMacro, all: readonly Found[]): readonly MacroFinding[] {
  const order = macro.parts.map(({ name }) => name as string);
  const unique = new Map<string, MacroFinding>();
  for (const one of all) {
    const source = macro.parts.find(({ name }) => name === one.part)?.source ?? '';
    const key = [one.code, one.part, one.start, one.end, one.name, one.issue, one.finding?.rule].join('|');
    const place = placeOf(source, one.start);
    if (!unique.has(key)) unique.set(key, { ...one, ...place });
  }
  return [...unique.values()].sort(
    (one, other) => order.indexOf(one.part) - order.indexOf(other.part) || one.start - other.start,
  );
}
