import type { MacroIssue, MacroIssueCode } from '../macro-issue.ts';
import { placeOf } from './place.ts';
import type { TemplateRange } from './template.ts';

/** Issues beyond this many are not listed: the last entry says so. */
const MOST_ISSUES = 100;

/** What an issue says beside its place. */
export interface IssueDetails {
  readonly name?: string | undefined;
  readonly expected?: string | undefined;
  readonly received?: string | undefined;
  readonly nearest?: string | undefined;
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
  const place = { part, ...placeOf(source, start), start, end };
  issues.push(isLast ? { code: 'too-many-issues', ...place } : { code, ...place, ...details });
}
