import { contactRulesInForce, messageTypesInForce } from '../../rulebook/index.ts';
import { foldText } from '../../text/index.ts';
import { versionsAt } from '../contacts/versions.ts';
import { criticalSubjects } from './critical-subjects.table.ts';
import type { DraftContext } from './draft-context.ts';
import type { CheckResult, RawFinding, Unchecked } from './raw-finding.ts';
import { beginnings, sentenceMarks } from './sentence-words.ts';

/** Buyers who have opted out get what their order needs, and a subject does not make a message one of these. */
export function purposeFindings(context: DraftContext): CheckResult {
  const results = [optedOut(context), misusedSubject(context)];
  return {
    findings: results.flatMap(({ findings }) => findings),
    unchecked: results.flatMap(({ unchecked = [] }) => unchecked),
  };
}

function optedOut(context: DraftContext): CheckResult {
  const rule = 'buyer-opted-out';
  const { draft, buyer } = context;
  if (draft.kind !== 'proactive' || buyer?.optedOut === false) return { findings: [] };
  const isNeeded = isCritical(context);
  if (isNeeded === true) return { findings: [] };
  const needs = [
    ...(isNeeded === undefined ? ['draft.purpose'] : []),
    ...(buyer?.optedOut === undefined ? ['buyer.optedOut'] : []),
  ];
  if (needs.length > 0) return { findings: [], unchecked: [{ rule, needs }] };
  const end = draft.text.length;
  return { findings: [{ rule, start: end, end, args: { purpose: draft.purpose ?? '' } }] };
}

function misusedSubject(context: DraftContext): CheckResult {
  const rule = 'misused-critical-subject';
  const { draft } = context;
  const range = criticalPart(draft.subject ?? '');
  if (range === undefined || draft.kind !== 'proactive') return { findings: [] };
  const isNeeded = isCritical(context);
  const unchecked: readonly Unchecked[] = [{ rule, needs: ['draft.purpose'] }];
  if (isNeeded === undefined) return { findings: [], unchecked };
  if (isNeeded) return { findings: [] };
  const finding: RawFinding = { rule, ...range, args: { part: 'subject', purpose: draft.purpose ?? '' } };
  return { findings: [finding] };
}

/** `[Important]`, or the words of the store's own critical subject. */
function criticalPart(subject: string): { start: number; end: number } | undefined {
  const { folded, starts, ends } = foldText(subject);
  for (const mark of ['[important]', ...beginnings(criticalSubjects)]) {
    const at = folded.indexOf(mark);
    if (at >= 0) return { start: starts[at] as number, end: ends[at + mark.length - 1] as number };
  }
  return undefined;
}

/** Does the order need this message? `undefined`: nobody said what it is sent for, nor does the text show it. */
function isCritical(context: DraftContext): boolean | undefined {
  const { draft, rules, asOf } = context;
  const contacts = versionsAt(rules.contacts, contactRulesInForce, rules, asOf);
  const named = contacts.find(
    ({ purpose, messageType }) =>
      draft.purpose !== undefined && [purpose, messageType].includes(draft.purpose),
  );
  if (named !== undefined) return named.critical;
  const types = versionsAt(rules.messageTypes, messageTypesInForce, rules, asOf);
  const type = types.find(({ messageType }) => messageType === draft.purpose);
  if (type !== undefined) return type.critical;
  const { phrases } = sentenceMarks(context);
  const isPlain =
    phrases('review-request').size > 0 ||
    phrases('promotion').size > 0 ||
    (phrases('thanks').size > 0 && phrases('content').size === 0 && phrases('confirmation').size === 0);
  return isPlain ? false : undefined;
}
