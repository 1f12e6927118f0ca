import type { Draft, Severity, Source } from '../model/index.ts';
import {
  type AttachmentRule,
  attachmentRuleInForce,
  draftRulesInForce,
  type Rulebook,
} from '../rulebook/index.ts';
import type { InstantInput } from '../time/index.ts';
import { versionsAt } from './contacts/versions.ts';
import { defaultVerdicts, severityOf, type Verdict, type VerdictBySeverity } from './draft/judge.ts';
import type { AttachedFile, AttachmentOptions } from './files/attached-file.ts';
import { type AttachmentCode, type AttachmentFault, fileFaults } from './files/file-faults.ts';
import { listFaults } from './files/file-list-faults.ts';

/** What is wrong with a file, or with all of them together. */
export interface AttachmentFinding {
  readonly rule: 'attachment';
  readonly code: AttachmentCode;
  readonly severity: Severity;
  /** Which file, from 0; `null`: all together. */
  readonly file: number | null;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  readonly source: Source;
}

/** May these files go with the message? */
export interface AttachmentAnswer {
  readonly verdict: Verdict;
  /** First the files in their order, then all together. */
  readonly findings: readonly AttachmentFinding[];
  /** What could not be checked, and the facts that it needs. */
  readonly unchecked: readonly {
    readonly rule: 'attachment';
    readonly code: AttachmentCode;
    readonly needs: readonly string[];
  }[];
  /** Why size and type were not checked. */
  readonly because?: 'no-rules-for-marketplace';
}

const KINDS: readonly Draft['kind'][] = [
  'reply',
  'proactive',
  'public-reply',
  'insert',
  'claim-response',
  'appeal',
];

/** What no marketplace needs to say: a name that hides something, a file that is not what it is called. */
const ownJudgment: Source = {
  title: 'Own judgment of this library: files that are not what they seem, on no page that was read',
};

/**
 * May these files go with a message?
 *
 * Size of all files together, number, extension, media type and leading bytes against the extension, double
 * extensions, names that hide something, and whether this kind of message takes files at all. Programs, and pages
 * with programs in them, are never sent, whatever the rules. Names and contents may be hostile: nothing throws, and
 * the time grows with the length of the names alone.
 *
 * @param files - In any order; `[]` is always allowed but for a message type that needs one.
 * @param options - `kind`: of the draft. `purpose`: why it is sent; a proactive message carries files for some purposes
 *   only. `rules`: a rulebook; its draft rule `attachment` says how bad a finding is (with the finding's code in
 *   `args.code`), serious where there is none. `asOf`: when it would be sent. `verdicts`: another mapping.
 * @returns The verdict of the worst finding; without a rule about files in this store at least `needs-review`. A size,
 *   media type or head that was not handed in finds nothing and stands in `unchecked`.
 * @throws TypeError when `files` is no list, RangeError for an unknown kind or when `asOf` is no instant.
 * @example
 * ```ts
 * import { checkAttachments } from 'goodstanding/policy';
 * import { rulebook } from 'goodstanding/rulebook';
 * import { amazon } from 'goodstanding/rulebook/amazon';
 *
 * const rules = rulebook(amazon, { store: 'IT' });
 * const files = [{ name: 'invoice.pdf.exe', bytes: 20_000 }];
 * const answer = checkAttachments(files, { kind: 'reply', rules });
 * answer.verdict; // => 'blocked'
 * answer.findings.map(({ code }) => code); // => ['double-extension', 'type-not-allowed']
 * ```
 */
export function checkAttachments(
  files: readonly AttachedFile[],
  options: AttachmentOptions,
): AttachmentAnswer {
  if (!Array.isArray(files)) throw new TypeError('files: a list is needed');
  const { kind, rules, asOf } = options;
  if (!KINDS.includes(kind))
    throw new RangeError(`kind: ${String(kind)} is none; known: ${KINDS.join(', ')}`);
  const rule = ruleAt(rules, asOf);
  const draftRule = versionsAt(rules.drafts, draftRulesInForce, rules, asOf).find(
    (one) => one.rule === 'attachment',
  );
  const faults: AttachmentFault[] = files.flatMap((file: unknown, index) => fileFaults(file, index, rule));
  faults.push(...listFaults(files, options, rule));
  const findings = faults.flatMap(({ code, file, args, needs }) => {
    if (needs !== undefined) return [];
    const told = { ...args, code };
    const severity = (draftRule && severityOf(draftRule, kind, told)) ?? 'serious';
    const source = rule?.source ?? ownJudgment;
    return [{ rule: 'attachment' as const, code, severity, file, args: told, source }];
  });
  const verdict = worstOf(findings, { ...defaultVerdicts, ...options.verdicts });
  const unchecked = uncheckedOf(faults);
  if (rule !== undefined || files.length === 0) return { verdict, findings, unchecked };
  return {
    verdict: verdict === 'blocked' ? verdict : 'needs-review',
    findings,
    unchecked,
    because: 'no-rules-for-marketplace',
  };
}

function ruleAt(rules: Rulebook, asOf: InstantInput | undefined): AttachmentRule | undefined {
  return asOf === undefined
    ? rules.attachments.find(({ until }) => until === undefined)
    : attachmentRuleInForce(rules, asOf);
}

/** Each code once, with all that it needs. */
function uncheckedOf(faults: readonly AttachmentFault[]): AttachmentAnswer['unchecked'] {
  const byCode = new Map<AttachmentCode, string[]>();
  for (const { code, needs } of faults) {
    if (needs === undefined) continue;
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, [needs]);
    else known.push(needs);
  }
  return [...byCode].map(([code, needs]) => ({ rule: 'attachment', code, needs }));
}

const ORDER: readonly Verdict[] = ['allowed', 'needs-review', 'blocked'];

function worstOf(findings: readonly AttachmentFinding[], verdicts: VerdictBySeverity): Verdict {
  const worst = Math.max(0, ...new Set(findings.map(({ severity }) => ORDER.indexOf(verdicts[severity]))));
  return ORDER[worst] as Verdict;
}
