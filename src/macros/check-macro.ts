import type { Rulebook } from '../rulebook/index.ts';
import { branchTargets, waysTaken } from './check/branch-targets.ts';
import type { MacroDraftCheck } from './check/draft-check.ts';
import { draftFindings } from './check/draft-findings.ts';
import { comparedWith, findAssignment, fullBudget } from './check/find-assignment.ts';
import { type Found, found, placed } from './check/finding-at.ts';
import type { MacroFinding } from './check/macro-finding.ts';
import { pluralFindings } from './check/plural-findings.ts';
import { protocolFindings } from './check/protocol-findings.ts';
import { nested, sampleValues, withoutGuarded } from './check/sample-values.ts';
import { variantFindings } from './check/variant-findings.ts';
import type { AnyMacro, Macro } from './macro.ts';
import { renderMacroParts } from './render-macro.ts';

/** What a macro is checked against. */
export interface MacroCheckOptions {
  readonly rules: Rulebook;
  /** Every trial goes through it; absent: texts are not judged. */
  readonly checkDraft?: MacroDraftCheck | undefined;
  /** Values for the trials; what is not given is made up. */
  readonly values?: unknown;
  /** The same macro in other languages. */
  readonly variants?: readonly AnyMacro[] | undefined;
  /** Zone of the trials; absent: that of the rules. */
  readonly zone?: string | undefined;
}

/** What was found, in the order of the text. */
export interface MacroCheck {
  /** Nothing was found but what is only worth knowing (`info`). */
  readonly ok: boolean;
  readonly findings: readonly MacroFinding[];
  /** The trials: at most one for each way through the macro (a branch, a block not entered, a default), and one more. */
  readonly trials: readonly MacroTrial[];
}

/** One way to fill the macro, and what it then says. */
export interface MacroTrial {
  readonly values: Readonly<Record<string, unknown>>;
  /** Absent: it could not be rendered. */
  readonly text?: string | undefined;
}

/**
 * Is this macro fit for use, before any data exists?
 *
 * Its parts are compared with the protocol of a good reply, its responsibility with who ships, its variants with each
 * other; every branch is rendered at least once with made-up values and put through the check of drafts that is
 * handed in, and what that finds is shown in the template.
 *
 * @param macro - Made by `defineMacro`.
 * @param options - `rules`: a rulebook. `checkDraft`: as in `goodstanding/policy`. `values`: for the trials, as far
 *   as made-up ones would not do. `variants`: the same macro in other languages.
 * @returns `ok`, the findings with their places in the template, and the trials.
 * @example
 * ```ts
 * import { checkMacro, defineMacro } from 'goodstanding/macros';
 * import { checkDraft } from 'goodstanding/policy';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const text = 'Hello{% if late %}, leave us a review and you get a voucher{% endif %}.';
 * const macro = defineMacro({ id: 'bad', language: 'en', text });
 * const { findings } = checkMacro(macro, { rules: rulebook(amazon, { store: 'UK' }), checkDraft });
 * const critical = findings.filter(({ severity }) => severity === 'critical');
 * critical.map(({ name, start, end }) => [name, text.slice(start, end)]);
 * // => [['review-incentive', 'leave us a review and you get a voucher']]
 * ```
 */
export function checkMacro(macro: AnyMacro, options: MacroCheckOptions): MacroCheck {
  const { rules, checkDraft, values = {}, variants = [] } = options;
  const syntax = macro.issues.map(({ code, part, start, end, name, expected }) =>
    found('syntax', 'critical', part, { issue: code, start, end, name, expected }),
  );
  if (syntax.length > 0) return { ok: false, findings: placed(macro, syntax), trials: [] };
  const all: Found[] = [
    ...protocolFindings(macro),
    ...pluralFindings(macro),
    ...variants.flatMap((variant) => variantFindings(macro, variant)),
  ];
  const isElsewhere = macro.marketplaces !== undefined && !macro.marketplaces.includes(rules.marketplace);
  if (isElsewhere)
    all.push(found('other-marketplace', 'info', firstPart(macro), { name: rules.marketplace }));
  const zone = options.zone ?? rules.zone;
  const trials = trialValues(macro, values, all).map((tried): MacroTrial => {
    const texts = macro.kinds.map((kind) => {
      const rendered = renderMacroParts(macro as Macro, tried, { zone, asOf: TRIED_AT, kind });
      if (!rendered.ok) {
        for (const { code, part, start, end, name, expected } of rendered.issues)
          all.push(found('not-rendered', 'serious', part, { issue: code, start, end, name, expected }));
        return undefined;
      }
      const { pieces } = rendered;
      const trial = { kind, text: pieces.map(({ text }) => text).join(''), pieces, values: tried };
      if (checkDraft !== undefined && !isElsewhere)
        all.push(...draftFindings(macro, trial, rules, checkDraft));
      return trial.text;
    });
    return { values: tried, ...(texts[0] !== undefined && { text: texts[0] }) };
  });
  const findings = placed(macro, all);
  return { ok: findings.every(({ severity }) => severity === 'info'), findings, trials };
}

/** More trials than that nobody wants to wait for; what is left is said to be untried. */
const MOST_TRIALS = 200;
/** When the trials take place. */
const TRIED_AT = Date.UTC(2026, 10, 22);

/** Values that together go every way through the macro. */
function trialValues(
  macro: AnyMacro,
  given: unknown,
  all: Found[],
): readonly Readonly<Record<string, unknown>>[] {
  const targets = branchTargets(macro.parts);
  const compared = comparedWith(targets.flatMap(({ wanted }) => wanted));
  const samples = sampleValues(macro, given, compared);
  const nodes = macro.parts.flatMap((part) => part.nodes);
  const trials: Readonly<Record<string, unknown>>[] = [];
  const taken = new Set<object>();
  const add = (values: ReadonlyMap<string, unknown>): void => {
    const trial = nested(values);
    const ways = waysTaken(nodes, trial);
    if (trials.length > 0 && ways.every((way) => taken.has(way))) return;
    trials.push(trial);
    for (const way of ways) taken.add(way);
  };
  // Everything given, then nothing that may be left out; what neither goes is looked for.
  add(samples);
  add(withoutGuarded(macro, samples));
  const trying = { samples, needs: macro.needs, budget: fullBudget() };
  for (const { key, part, range, wanted, isWritten } of targets) {
    if (taken.has(key)) continue;
    const values = trials.length > MOST_TRIALS ? 'unknown' : findAssignment(wanted, trying);
    if (typeof values !== 'string') add(values);
    const { start, end } = range;
    // Values that cannot stand beside each other lead elsewhere.
    const isUntried = values === 'unknown' || (typeof values !== 'string' && !taken.has(key));
    if (isWritten && isUntried) all.push(found('branch-not-tried', 'minor', part, { start, end }));
    if (isWritten && values === 'none')
      all.push(found('unreachable-branch', 'serious', part, { start, end }));
  }
  return trials;
}

function firstPart(macro: AnyMacro): string {
  return macro.parts[0]?.name ?? 'body';
}
