import type { Draft, Finding, Language, Severity } from '../model/index.ts';
import { type DraftRule, type DraftRuleName, draftRulesInForce, type Rulebook } from '../rulebook/index.ts';
import { phraseBook } from '../text/index.ts';
import { type InstantInput, toInstant } from '../time/index.ts';
import { versionsAt } from './contacts/versions.ts';
import { type Commitment, commitmentsOf } from './draft/commitments.ts';
import { contactFindings, type DraftLink, linksOf } from './draft/contact-findings.ts';
import {
  type DraftContext,
  type DraftFacts,
  draftContext,
  type ReadyLanguage,
} from './draft/draft-context.ts';
import { dutyFindings } from './draft/duty-findings.ts';
import { defaultVerdicts, judged, type Verdict, type VerdictBySeverity, verdictOf } from './draft/judge.ts';
import { phraseFindings } from './draft/phrase-findings.ts';
import { placeholderFindings } from './draft/placeholder-findings.ts';
import { qualityFindings } from './draft/quality-findings.ts';
import type { CheckResult, RawFinding, Unchecked } from './draft/raw-finding.ts';
import { responsibilityFindings } from './draft/responsibility-findings.ts';
import { styleFindings } from './draft/style-findings.ts';
import { wholeTextFindings } from './draft/whole-text-findings.ts';
import { amountFindings } from './facts/amount-findings.ts';
import { orderFactsFindings } from './facts/order-facts-findings.ts';
import { sharedWords } from './languages/shared-words.ts';
import type { PolicyLanguage } from './policy-language.ts';

/** What a draft is checked against. */
export interface DraftCheckOptions extends DraftFacts {
  readonly rules: Rulebook;
  /** The day on which it would be sent; absent: the latest rules, and nothing that depends on time. */
  readonly asOf?: InstantInput | undefined;
  /** What follows from a severity; absent: critical and serious block, minor asks for a review. */
  readonly verdicts?: Partial<VerdictBySeverity> | undefined;
  /** `none`: no link at all, not even to the marketplace or a carrier (some sellers' own rule). */
  readonly links?: 'permitted' | 'none' | undefined;
  /** How the bare notice that seller feedback can be changed is judged; absent: as the rulebook says. */
  readonly feedbackNotice?: 'forbid' | 'review' | 'allow' | undefined;
}

/** May a draft be sent, and if not, why. */
export interface DraftAnswer {
  readonly verdict: Verdict;
  /** In order of the text. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly links: readonly DraftLink[];
  readonly commitments: readonly Commitment[];
  /** Rules with more findings than are listed. */
  readonly truncated?: readonly string[] | undefined;
  /** Why the draft was not checked at all. */
  readonly because?: 'no-rules-for-marketplace' | undefined;
}

/** Checks a draft. @see checkDraft */
export type DraftChecker = (draft: Draft, options: DraftCheckOptions) => DraftAnswer;

const CHECKS: readonly ((context: DraftContext) => CheckResult)[] = [
  contactFindings,
  phraseFindings,
  wholeTextFindings,
  styleFindings,
  placeholderFindings,
  orderFactsFindings,
  amountFindings,
  responsibilityFindings,
  dutyFindings,
  qualityFindings,
];

/**
 * Makes a `checkDraft` that knows some languages only: for programs that load no more than they need.
 *
 * @param options - `languages`: language data, as `goodstanding/policy/languages/it` exports it. A draft in
 *   another language is checked for everything that needs no words.
 * @returns A function with the arguments and the answer of `checkDraft`. It keeps the word lists that it has made
 *   ready and nothing else.
 * @throws RangeError for language data with a phrase that cannot be read; the message cites it.
 * @example
 * ```ts
 * import { draftChecker } from 'goodstanding/policy';
 * import { it } from 'goodstanding/policy/languages/it';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const check = draftChecker({ languages: [it] });
 * const text = 'Se lascia una recensione a 5 stelle le inviamo un buono regalo.';
 * check({ kind: 'reply', text }, { rules: rulebook(amazon, { store: 'IT' }) }).verdict; // => 'blocked'
 * ```
 */
export function draftChecker(options: { readonly languages: readonly PolicyLanguage[] }): DraftChecker {
  const { checker, ready } = lazyDraftChecker(options.languages);
  for (const { language } of options.languages) ready(language);
  return checker;
}

/** The same, its word lists made ready when a draft first needs them. */
export function lazyDraftChecker(all: readonly PolicyLanguage[]): {
  readonly checker: DraftChecker;
  readonly ready: (language: Language) => ReadyLanguage | undefined;
} {
  const languages = new Map(all.map((one) => [one.language, one]));
  const books = new Map<Language, ReadyLanguage>();
  const ready = (language: Language): ReadyLanguage | undefined => {
    const known = books.get(language);
    if (known !== undefined) return known;
    const data = languages.get(language);
    if (data === undefined) return undefined;
    const made = { language: data, book: phraseBook({ ...sharedWords, ...data.words }, data.phrases) };
    books.set(language, made);
    return made;
  };
  const known = [...languages.keys()];
  return { checker: (draft, options) => check(draft, options, ready, known), ready };
}

function check(
  draft: Draft,
  options: DraftCheckOptions,
  ready: (language: Language) => ReadyLanguage | undefined,
  known: readonly Language[],
): DraftAnswer {
  checkArguments(draft, options);
  const { rules } = options;
  const asOf = options.asOf === undefined ? undefined : toInstant(options.asOf, 'asOf');
  if (rules.drafts.length === 0)
    return {
      verdict: 'needs-review',
      findings: [],
      unchecked: [],
      links: [],
      commitments: [],
      because: 'no-rules-for-marketplace',
    };
  const inForce = versionsAt(rules.drafts, draftRulesInForce, rules, asOf);
  const context = draftContext(draft, { ...options, asOf }, ready, known);
  const results = CHECKS.map((one) => one(context));
  const raw = [...results.flatMap(({ findings }) => findings), ...subjectFindings(context, ready, known)];
  const noticed = inForce.map((rule) => withNotice(rule, options.feedbackNotice));
  const { findings, truncated } = judged(raw, noticed, draft.kind, draft.text, draft.subject ?? '');
  const spoken = new Set(
    inForce.filter(({ severity }) => severity[draft.kind] !== undefined).map(({ rule }) => rule),
  );
  return {
    verdict: verdictOf(findings, { ...defaultVerdicts, ...options.verdicts }),
    findings,
    unchecked: uncheckedOf(results, spoken),
    links: linksOf(context),
    commitments: commitmentsOf(context),
    ...(truncated.length === 0 ? {} : { truncated }),
  };
}

const KINDS = ['reply', 'proactive', 'public-reply', 'insert', 'claim-response', 'appeal'];

function checkArguments(draft: Draft, options: DraftCheckOptions): void {
  if (typeof draft?.text !== 'string')
    throw new TypeError(`draft.text: a string is needed, not ${typeof draft?.text}`);
  if (!KINDS.includes(draft.kind))
    throw new RangeError(`draft.kind: ${String(draft.kind)} is none; known: ${KINDS.join(', ')}`);
  for (const name of ['subject', 'language', 'purpose'] as const)
    if (draft[name] !== undefined && typeof draft[name] !== 'string')
      throw new TypeError(`draft.${name}: a string is needed, not ${typeof draft[name]}`);
  if (!Array.isArray(options?.rules?.drafts)) throw new TypeError('rules: a rulebook is needed');
}

/** A subject is read like a text of its own; what it breaks says `part: 'subject'`. */
function subjectFindings(
  { draft, detected, rules, order, conversation, buyer, linkPolicy }: DraftContext,
  ready: (language: Language) => ReadyLanguage | undefined,
  known: readonly Language[],
): readonly RawFinding[] {
  if (draft.subject === undefined || draft.subject.trim() === '') return [];
  const subject: Draft = { kind: draft.kind, text: draft.subject, language: draft.language ?? detected.main };
  const facts = { rules, order, conversation, buyer, links: linkPolicy };
  const context = draftContext(subject, facts, ready, known);
  return [contactFindings, phraseFindings, styleFindings]
    .flatMap((one) => one(context).findings)
    .map((finding) => ({ ...finding, args: { ...finding.args, part: 'subject' } }));
}

const NOTICE: Readonly<Record<'forbid' | 'review' | 'allow', Severity>> = {
  forbid: 'serious',
  review: 'minor',
  allow: 'info',
};

/** The caller's own judgement of a bare notice that seller feedback can be changed. */
function withNotice(rule: DraftRule, notice: DraftCheckOptions['feedbackNotice']): DraftRule {
  if (notice === undefined || rule.rule !== 'review-change-request') return rule;
  const severity = NOTICE[notice];
  const when = { target: 'seller-feedback', form: 'notice' };
  const bySeverity = Object.fromEntries(Object.keys(rule.severity).map((kind) => [kind, severity]));
  return { ...rule, variants: [{ when, severity: bySeverity }, ...(rule.variants ?? [])] };
}

/** Each rule once, with all that it needs, as far as the rulebook speaks of it. */
function uncheckedOf(results: readonly CheckResult[], spoken: ReadonlySet<string>): readonly Unchecked[] {
  const needs = new Map<DraftRuleName, Set<string>>();
  for (const { unchecked = [] } of results)
    for (const one of unchecked)
      if (spoken.has(one.rule)) needs.set(one.rule, new Set([...(needs.get(one.rule) ?? []), ...one.needs]));
  return [...needs].map(([rule, all]) => ({ rule, needs: [...all] }));
}
