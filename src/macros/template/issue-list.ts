import type { MacroIssue, MacroIssueCode } from '../macro-issue.ts';
import type { TemplateRange } from './template.ts';

/** Issues beyond this many are not listed: the last entry says so. */
const MOST_ISSUES = 100;

/** What an issue says beside its place. */
export interface IssueDetails {
  readonly name?: string | undefined;
  readonly expected?: string | undefined;
  readonly received?: string | undefined;
}

/** Where line and column are counted from. */
export interface IssueSource {
  readonly part: string;
  readonly source: string;
}

/** Adds an issue to a list, with its line and column. */
export function addIssue(
  issues: MacroIssue[],
  { part, source }: IssueSource,
  code: MacroIssueCode,
  { start, end }: TemplateRange,
  details: IssueDetails = {},
): void {
  if (issues.length > MOST_ISSUES) return;
  const isLast = issues.length === MOST_ISSUES;
  let line = 1;
  let lineStart = 0;
  for (let at = source.indexOf('\n'); at >= 0 && at < start; at = source.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  const place = { part, line, column: start - lineStart + 1, start, end };
  issues.push(isLast ? { code: 'too-many-issues', ...place } : { code, ...place, ...details });
}
