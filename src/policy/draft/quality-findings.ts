import { type ContactReason, type Message, problemReasons, whereReasons } from '../../model/index.ts';
import { type DraftRuleName, draftRulesInForce } from '../../rulebook/index.ts';
import { versionsAt } from '../contacts/versions.ts';
import { namesCarrier } from '../facts/carrier-facts.ts';
import { findDates } from '../facts/dates.ts';
import { bare } from '../facts/identifier-facts.ts';
import type { DraftContext } from './draft-context.ts';
import { lastOfBuyer, messageSays } from './other-texts.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';
import { sentenceMarks } from './sentence-words.ts';

const IN_CONVERSATION: readonly DraftRuleName[] = [
  'no-greeting',
  'no-apology',
  'no-tracking',
  'no-expectation',
  'no-closing-question',
];
const TWELVE_HOURS = 43_200_000;
const LAST_SENTENCES = 4;

/** What a good reply has: greeting, apology, tracking, when what happens, a question at the end; and no more. */
export function qualityFindings(context: DraftContext): CheckResult {
  const { draft, conversation } = context;
  if (draft.kind !== 'reply') return { findings: [] };
  const findings = tooLong(context);
  const last = lastOfBuyer(conversation);
  if (last === undefined)
    return { findings, unchecked: IN_CONVERSATION.map((rule) => ({ rule, needs: ['conversation'] })) };
  const end = draft.text.length;
  const missing = missingParts(context, last).map((rule): RawFinding => ({ rule, start: end, end }));
  return { findings: [...findings, ...missing] };
}

function missingParts(context: DraftContext, last: Message): readonly DraftRuleName[] {
  const { reason } = context;
  const languages = context.languages.map(({ language }) => language);
  const asks = (name: 'buyer-problem' | 'buyer-asks-where', reasons: readonly ContactReason[]) =>
    reason === undefined ? messageSays(last, name, languages) : reasons.includes(reason);
  const [isProblem, isWhere] = [
    asks('buyer-problem', problemReasons),
    asks('buyer-asks-where', whereReasons),
  ];
  const { phrases, listed } = sentenceMarks(context);
  const missing: DraftRuleName[] = [];
  const opening = [...phrases('greeting'), ...listed('salutation')];
  if (!opening.some((sentence) => sentence <= 1) && !hasJustWritten(context, last))
    missing.push('no-greeting');
  if (isProblem && phrases('apology').size === 0) missing.push('no-apology');
  if (isWhere && !hasTracking(context)) missing.push('no-tracking');
  if ((isProblem || isWhere) && phrases('expectation').size === 0 && findDates(context).length === 0)
    missing.push('no-expectation');
  if ((isProblem || isWhere) && !asksAtTheEnd(context)) missing.push('no-closing-question');
  return missing;
}

/** In the middle of a talk nobody greets again. */
function hasJustWritten({ conversation, asOf }: DraftContext, last: Message): boolean {
  const now = asOf ?? last.sentAt;
  return (conversation?.messages ?? []).some(
    ({ from, sentAt, automatic }) =>
      from === 'seller' && automatic !== true && sentAt <= now && now - sentAt <= TWELVE_HOURS,
  );
}

function hasTracking(context: DraftContext): boolean {
  const written = bare(context.words.text.folded);
  const numbers = context.order?.shipments?.flatMap(({ trackingNumber }) => trackingNumber ?? []) ?? [];
  return (
    numbers.some((number) => written.includes(bare(number))) ||
    context.links.length > 0 ||
    context.identifiers.some(({ kind }) => kind.startsWith('tracking')) ||
    sentenceMarks(context).phrases('tracking').size > 0 ||
    namesCarrier(context)
  );
}

function asksAtTheEnd(context: DraftContext): boolean {
  const { words } = context;
  const from = words.sentenceCount - LAST_SENTENCES;
  if ([...sentenceMarks(context).phrases('closing-question')].some((sentence) => sentence >= from))
    return true;
  const first = words.sentences.findIndex((sentence) => sentence >= from);
  const start = first < 0 ? 0 : (words.starts[first] as number);
  return /[?\u061F\uFF1F]/.test(words.text.folded.slice(start));
}

function tooLong({ draft, rules, asOf }: DraftContext): RawFinding[] {
  const inForce = versionsAt(rules.drafts, draftRulesInForce, rules, asOf);
  const limit = inForce.find(({ rule }) => rule === 'too-long')?.limit;
  const { length } = draft.text;
  if (limit === undefined || length <= limit) return [];
  return [{ rule: 'too-long', start: limit, end: length, args: { length, limit } }];
}
