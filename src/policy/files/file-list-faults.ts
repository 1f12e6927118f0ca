import {
  type AttachmentRule,
  contactRulesInForce,
  type MessageTypeRule,
  messageTypesInForce,
} from '../../rulebook/index.ts';
import { versionsAt } from '../contacts/versions.ts';
import type { AttachedFile, AttachmentOptions } from './attached-file.ts';
import { type AttachmentCode, type AttachmentFault, fieldsOf } from './file-faults.ts';

/** What is wrong with all files together: size, number, and whether such a message takes any. */
export function listFaults(
  files: readonly AttachedFile[],
  options: AttachmentOptions,
  rule: AttachmentRule | undefined,
): readonly AttachmentFault[] {
  const purpose = purposeOf(options);
  const found = [...numberFaults(files.length, options, purpose, rule)];
  if (files.length === 0 || rule === undefined) return found;
  const { kind } = options;
  if (rule.noneFor.includes(kind)) found.push(fault('kind-takes-none', { kind }));
  else if (kind === 'proactive' && rule.proactivePurposes !== undefined) {
    if (options.purpose === undefined) found.push({ ...fault('purpose-takes-none', {}), needs: 'purpose' });
    else if (!rule.proactivePurposes.some((one) => one === purpose.name))
      found.push(fault('purpose-takes-none', { purpose: options.purpose }));
  }
  return [...found, ...sizeFaults(files, rule.totalBytes)];
}

interface Purpose {
  /** As the contact rules name it. */
  readonly name: string | undefined;
  /** The type of the messaging API that is meant. */
  readonly type: MessageTypeRule | undefined;
  /** Did the caller name the type, so that the message goes by the API? */
  readonly named: boolean;
}

/** A purpose may be said in our words or in those of the messaging API. */
function purposeOf({ purpose, rules, asOf }: AttachmentOptions): Purpose {
  if (purpose === undefined) return { name: undefined, type: undefined, named: false };
  const contacts = versionsAt(rules.contacts, contactRulesInForce, rules, asOf);
  const types = versionsAt(rules.messageTypes, messageTypesInForce, rules, asOf);
  const contact =
    contacts.find((one) => one.purpose === purpose) ??
    contacts.find(({ messageType }) => messageType === purpose);
  const type = types.find(({ messageType }) => messageType === (contact?.messageType ?? purpose));
  // `invoice` is both: then the caller has named no route.
  return {
    name: contact?.purpose ?? purpose,
    type,
    named: type?.messageType === purpose && contact?.purpose !== purpose,
  };
}

function numberFaults(
  count: number,
  { kind }: AttachmentOptions,
  { type, named }: Purpose,
  rule: AttachmentRule | undefined,
): readonly AttachmentFault[] {
  const found: AttachmentFault[] = [];
  const limit = rule?.count;
  if (limit !== undefined && count > limit) found.push(fault('too-many', { count, limit }));
  if (type === undefined || (kind !== 'proactive' && !named)) return found;
  const { messageType, attachments } = type;
  if (count > attachments.max && attachments.max === 0) {
    // By hand the same message may carry files, if its purpose does.
    if (named) found.push(fault('message-type-takes-none', { messageType }));
  } else if (count > attachments.max && found.length === 0)
    found.push(fault('too-many', { count, limit: attachments.max, messageType }));
  if (named && count < attachments.min)
    found.push(fault('too-few', { count, limit: attachments.min, messageType }));
  return found;
}

/** More than the limit is too much, even if some sizes are not known. */
function sizeFaults(files: readonly AttachedFile[], limit: number): readonly AttachmentFault[] {
  let bytes = 0;
  const unknown: AttachmentFault[] = [];
  for (const [index, file] of files.entries()) {
    const size = fieldsOf(file).bytes;
    if (size === undefined) unknown.push({ ...fault('too-large', {}), needs: `files[${index}].bytes` });
    else bytes += size;
  }
  return bytes > limit ? [fault('too-large', { bytes, limit })] : unknown;
}

const fault = (code: AttachmentCode, args: AttachmentFault['args']): AttachmentFault => ({
  code,
  file: null,
  args,
});
