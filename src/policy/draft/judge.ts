import type { Finding, Severity } from '../../model/index.ts';
import type { DraftKind, DraftRule } from '../../rulebook/index.ts';
import type { RawFinding } from './raw-finding.ts';

/** May a draft go out? */
export type Verdict = 'allowed' | 'needs-review' | 'blocked';

/** What follows from the worst finding. */
export type VerdictBySeverity = Readonly<Record<Severity, Verdict>>;

export const defaultVerdicts: VerdictBySeverity = {
  info: 'allowed',
  minor: 'needs-review',
  serious: 'blocked',
  critical: 'blocked',
};

const ORDER: readonly Verdict[] = ['allowed', 'needs-review', 'blocked'];

/** Findings of one rule beyond this many are counted, not listed. */
const MOST_FINDINGS = 50;

/** How a raw finding is judged in this kind of draft: `undefined` where no rule speaks of it. */
export function severityOf(
  rule: DraftRule,
  kind: DraftKind,
  args: RawFinding['args'] = {},
): Severity | undefined {
  const variant = rule.variants?.find(({ when }) =>
    Object.entries(when).every(([name, value]) => args[name] === value),
  );
  return variant?.severity[kind] ?? rule.severity[kind];
}

/** Findings as the rulebook judges them, in order of the text. */
export function judged(
  raw: readonly RawFinding[],
  rules: readonly DraftRule[],
  kind: DraftKind,
  text: string,
  subject: string,
): { readonly findings: readonly Finding[]; readonly truncated: readonly string[] } {
  const byName = new Map(rules.map((rule) => [rule.rule, rule]));
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  const sorted = [...raw].sort((one, other) => one.start - other.start || one.end - other.end);
  for (const one of sorted) {
    const rule = byName.get(one.rule);
    const severity = rule === undefined ? undefined : severityOf(rule, kind, one.args);
    if (rule === undefined || severity === undefined) continue;
    const count = (counts.get(one.rule) ?? 0) + 1;
    counts.set(one.rule, count);
    if (count > MOST_FINDINGS) continue;
    const { start, end, args = {}, suggestion } = one;
    const excerpt = (args.part === 'subject' ? subject : text).slice(start, end);
    findings.push({
      rule: one.rule,
      severity,
      start,
      end,
      excerpt,
      args,
      ...(suggestion === undefined ? {} : { suggestion }),
      source: rule.source,
    });
  }
  const truncated = [...counts].filter(([, count]) => count > MOST_FINDINGS).map(([rule]) => rule);
  return { findings, truncated };
}

/** The verdict of the worst finding. */
export function verdictOf(findings: readonly Finding[], verdicts: VerdictBySeverity): Verdict {
  return findings.reduce<Verdict>((worst, { severity }) => {
    const verdict = verdicts[severity];
    return ORDER.indexOf(verdict) > ORDER.indexOf(worst) ? verdict : worst;
  }, 'allowed');
}
