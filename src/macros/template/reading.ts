import type { MacroIssue, MacroIssueCode } from '../macro-issue.ts';
import { addIssue, type IssueDetails } from './issue-list.ts';
import type { ValueFault } from './parse-value.ts';
import type {
  Branch,
  Condition,
  LiteralOperand,
  PathOperand,
  TemplateNode,
  TemplateRange,
} from './template.ts';

/** A block that is not ended yet. */
export interface OpenBlock {
  readonly name: 'if' | 'unless' | 'case';
  readonly start: number;
  readonly branches: Branch[];
  /** Of a case. */
  readonly subject?: PathOperand | LiteralOperand | undefined;
  /** What the case has had already. */
  readonly literals: Set<string>;
  /** What the block stands in. */
  readonly outer: TemplateNode[];
  condition: Condition | undefined;
  /** Absent: a case before its first `when`. */
  branchStart: number | undefined;
  hasElse: boolean;
}

/** What reading works on. */
export interface Reading {
  readonly source: string;
  readonly part: string;
  readonly issues: MacroIssue[];
  readonly open: OpenBlock[];
  nodes: TemplateNode[];
}

/** Adds an issue. */
export function report(
  reading: Reading,
  code: MacroIssueCode,
  range: TemplateRange,
  details: IssueDetails = {},
): void {
  addIssue(reading.issues, reading, code, range, details);
}

/** The fault at its word, or at the tag where a word is missing. */
export function reportFault(
  reading: Reading,
  tag: TemplateRange,
  { fault, at, code, name }: ValueFault,
): undefined {
  const received = at === undefined ? {} : { received: reading.source.slice(at.start, at.end).slice(0, 80) };
  const named = name === undefined ? {} : { name };
  report(reading, code ?? 'bad-expression', at ?? tag, { ...named, expected: fault, ...received });
  return undefined;
}
