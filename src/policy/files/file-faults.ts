import type { AttachmentRule } from '../../rulebook/index.ts';
import { contentOf } from './file-content.ts';
import { type FileNameFault, fileNameParts } from './file-name.ts';
import { type FileContent, fileTypes, programExtensions, unspokenMedia } from './file-types.table.ts';

/** What can be wrong with files. */
export type AttachmentCode =
  | FileNameFault
  /** The extension is not one that the marketplace takes. */
  | 'type-not-allowed'
  /** The media type belongs to another extension. */
  | 'media-type-differs'
  /** The leading bytes belong to another extension. */
  | 'content-differs'
  /** A program, an archive, or a page with programs in it. */
  | 'content-forbidden'
  | 'file-empty'
  /** All together. */
  | 'too-large'
  | 'too-many'
  | 'too-few'
  | 'kind-takes-none'
  | 'purpose-takes-none'
  | 'message-type-takes-none';

/** A fault found, or with `needs` one that could not be looked for. */
export interface AttachmentFault {
  readonly code: AttachmentCode;
  readonly file: number | null;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  readonly needs?: string;
}

const FORBIDDEN: readonly FileContent[] = ['zip', 'archive', 'executable', 'script', 'html'];
const LONGEST_TOLD = 120;

/** What is wrong with one file by itself. */
export function fileFaults(
  given: unknown,
  index: number,
  rule: AttachmentRule | undefined,
): readonly AttachmentFault[] {
  const file = fieldsOf(given);
  const { extension, faults } = fileNameParts(file.name);
  const name = file.name.slice(0, LONGEST_TOLD);
  const found: AttachmentFault[] = faults.map((code) => ({ code, file: index, args: { name } }));
  const add = (code: AttachmentCode, args: AttachmentFault['args']) =>
    found.push({ code, file: index, args: { name, ...args } });
  const lacks = (code: AttachmentCode, field: string) =>
    found.push({ code, file: index, args: {}, needs: `files[${index}].${field}` });

  const allowed =
    rule === undefined ? !programExtensions.has(extension) : rule.extensions.includes(extension);
  if (extension !== '' && !allowed) add('type-not-allowed', { extension: extension.slice(0, LONGEST_TOLD) });
  if (isEmpty(file)) add('file-empty', {});

  const known = fileTypes.get(extension);
  if (known !== undefined) {
    if (file.type === undefined) lacks('media-type-differs', 'type');
    else if (![...known.media, ...unspokenMedia].includes(file.type))
      add('media-type-differs', { said: file.type, extension });
  }
  const content = file.head === undefined ? undefined : contentOf(file.head);
  if (content === undefined) {
    if (!isEmpty(file)) lacks('content-differs', 'head');
  } else if (FORBIDDEN.includes(content)) add('content-forbidden', { content });
  else if (known !== undefined && content !== known.content) add('content-differs', { content, extension });
  return found;
}

interface FileFields {
  readonly name: string;
  readonly bytes: number | undefined;
  readonly type: string | undefined;
  readonly head: Uint8Array | undefined;
}

/** A file's fields as far as they are what they should be: what comes from outside may be anything. */
export function fieldsOf(given: unknown): FileFields {
  const fields = (typeof given === 'object' && given !== null ? given : {}) as Readonly<
    Record<string, unknown>
  >;
  const { name, bytes, type, head } = fields;
  return {
    name: typeof name === 'string' ? name : '',
    bytes: typeof bytes === 'number' && Number.isFinite(bytes) && bytes >= 0 ? bytes : undefined,
    type:
      typeof type === 'string'
        ? (type.slice(0, LONGEST_TOLD).split(';')[0] as string).trim().toLowerCase()
        : undefined,
    head: head instanceof Uint8Array ? head : undefined,
  };
}

const isEmpty = ({ bytes, head }: FileFields) =>
  bytes === 0 || (bytes === undefined && head !== undefined && head.length === 0);
