import { type MessageTypeRule, messageTypesInForce } from '../../rulebook/index.ts';
import { versionsAt } from '../contacts/versions.ts';
import { linksOf } from './contact-findings.ts';
import type { DraftContext } from './draft-context.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';

const rule = 'message-type';

/** What a type of the messaging API takes: length, links, files. */
export function messageTypeFindings(context: DraftContext): CheckResult {
  const { draft } = context;
  const type = typeOf(context);
  if (type === undefined || draft.kind !== 'proactive') return { findings: [] };
  const findings: RawFinding[] = [];
  const end = draft.text.length;
  const add = (because: string, start: number, to: number, limit: number) =>
    findings.push({ rule, start, end: to, args: { because, messageType: type.messageType, limit } });
  const length = [...draft.text].length;
  if (length > type.text.max) add('text-too-long', Math.min(type.text.max, end), end, type.text.max);
  if (length < type.text.min) add('text-too-short', end, end, type.text.min);
  if (type.links === 'none') for (const link of linksOf(context)) add('no-links', link.start, link.end, 0);
  const { attachments } = draft;
  if (attachments === undefined)
    return {
      findings,
      ...(type.attachments.min > 0 ? { unchecked: [{ rule, needs: ['draft.attachments'] }] } : {}),
    };
  if (attachments.length > type.attachments.max) add('too-many-files', end, end, type.attachments.max);
  if (attachments.length < type.attachments.min) add('too-few-files', end, end, type.attachments.min);
  return { findings };
}

/** By the API's own name, written as it is or with hyphens. */
function typeOf({ draft: { purpose }, rules, asOf }: DraftContext): MessageTypeRule | undefined {
  if (purpose === undefined) return undefined;
  const types = versionsAt(rules.messageTypes, messageTypesInForce, rules, asOf);
  const wanted = hyphened(purpose);
  return types.find(({ messageType }) => hyphened(messageType) === wanted);
}

const hyphened = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).toLowerCase();
