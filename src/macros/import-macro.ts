import { HELP_DESKS, type HelpDesk } from './import/placeholders.table.ts';
import type { MacroIssue } from './macro-issue.ts';
import { parseTemplate } from './template/parse-template.ts';
import { placesOf } from './template/place.ts';
import { endOfComment, endOfRaw } from './template/skipped-blocks.ts';
import { nextCertainTag, type Tag } from './template/tags.ts';

/** A placeholder that now goes by our name. */
export interface ImportedPlaceholder {
  readonly from: string;
  readonly to: string;
  /** From 1, in the text that was handed in. */
  readonly line: number;
  readonly column: number;
}

/** Why a piece of the text stands as it was. */
export type NotImportedBecause =
  /** None of the names that are known; fill it as a value of your own. */
  | 'unknown-placeholder'
  /** It would bring an address, a number or a link to elsewhere into the message. */
  | 'contact-details'
  /** It stands for a text that is kept in the help desk. */
  | 'stored-text'
  /** A tag, filter or expression outside this library's syntax. */
  | 'unsupported-syntax';

/** What could not be taken over, and stands in the text as it was. */
export interface NotImported {
  readonly from: string;
  readonly because: NotImportedBecause;
  readonly line: number;
  readonly column: number;
}

/** A text of a help desk as one of ours. */
export interface ImportedMacro {
  /** For `defineMacro`. */
  readonly text: string;
  readonly mapped: readonly ImportedPlaceholder[];
  /** Empty: everything was taken over. */
  readonly unmapped: readonly NotImported[];
}

/**
 * What is a help desk's macro in this library's names?
 *
 * @param text - As the help desk exports it.
 * @param options - `from`: whose placeholders they are.
 * @returns The text with the names that are known put into ours (`ticket.requester.first_name` becomes
 *   `buyer.firstName`), and lists of what was mapped and what was not, with line and column. What was not mapped
 *   stands as it was, so that nothing is lost.
 * @throws RangeError for a help desk that is not known, TypeError for a text that is none.
 * @example
 * ```ts
 * import { importMacro } from 'goodstanding/macros';
 *
 * const { text, unmapped } = importMacro('Hi {{ticket.requester.first_name}}, see {{ticket.link}}', { from: 'zendesk' });
 * text; // => 'Hi {{ buyer.firstName }}, see {{ticket.link}}'
 * unmapped.map(({ from, because }) => [from, because]); // => [['ticket.link', 'contact-details']]
 * ```
 */
export function importMacro(text: string, options: { readonly from: 'zendesk' | 'gorgias' }): ImportedMacro {
  if (typeof text !== 'string') throw new TypeError(`text: a string is needed, not ${typeof text}`);
  if (!Object.hasOwn(HELP_DESKS, options.from))
    throw new RangeError(`from: ${String(options.from)}; known: ${Object.keys(HELP_DESKS).join(', ')}`);
  const desk = HELP_DESKS[options.from];
  const mapped: ImportedPlaceholder[] = [];
  const unmapped: NotImported[] = [];
  const placeAt = placesOf(text);
  let imported = '';
  for (let at = 0; at < text.length; ) {
    const tag = nextCertainTag(text, at);
    const place = placeAt(tag.start);
    const { text: renamed, end = tag.end, ...lists } = renamedTag(text, tag, desk);
    imported += renamed;
    for (const one of lists.mapped) mapped.push({ ...one, ...place });
    for (const one of lists.unmapped) unmapped.push({ ...one, ...place });
    at = end;
  }
  return { text: imported, mapped, unmapped };
}

interface RenamedTag {
  readonly text: string;
  readonly mapped: readonly { readonly from: string; readonly to: string }[];
  readonly unmapped: readonly Pick<NotImported, 'from' | 'because'>[];
  /** Where to go on, if not after the tag. */
  readonly end?: number | undefined;
}

// Names, with dots and indexes; what stands in quotation marks is taken as a whole.
const NAMES = /"[^"]*"|'[^']*'|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[-?\d+\])*/g;
/** What an output prints, if it is a bare word: a value too, and none that is known. */
const BARE_WORD = /^\s*([A-Za-z_][\w-]*)\s*(?:\||$)/;

/** One tag, its names in ours; as it was, where it is none of our syntax. */
function renamedTag(source: string, tag: Tag, desk: HelpDesk): RenamedTag {
  const piece = source.slice(tag.start, tag.end);
  const inner = source.slice(tag.innerStart, tag.innerEnd);
  const unread = (from: string, end = tag.end): RenamedTag => ({
    ...{ text: source.slice(tag.start, end), mapped: [], end },
    unmapped: [{ from: from.trim().slice(0, 80), because: 'unsupported-syntax' }],
  });
  if (tag.kind === 'text') return { text: piece, mapped: [], unmapped: [] };
  // Braces that nothing ends are text, and what follows them is read.
  if (tag.kind === 'unclosed') return unread(source.slice(tag.start, tag.start + 80));
  if (/^\s*(?:raw|comment)\b/.test(inner) && tag.kind === 'tag') {
    const end = (inner.includes('raw') ? endOfRaw : endOfComment)(source, tag.end)?.end;
    return end === undefined
      ? unread(piece, source.length)
      : { text: source.slice(tag.start, end), mapped: [], unmapped: [], end };
  }
  const mapped: { from: string; to: string }[] = [];
  const unmapped: { from: string; because: NotImportedBecause }[] = [];
  const renamed = inner.replaceAll(NAMES, (name) => {
    // A word without dots is one of the syntax, or a value of the seller's own.
    if (/^["']|^[\w-]*$/.test(name)) return name;
    const to = Object.hasOwn(desk.values, name) ? desk.values[name] : undefined;
    if (to === undefined) unmapped.push({ from: name, because: becauseOf(name, desk) });
    else mapped.push({ from: name, to });
    return to ?? name;
  });
  const bare = tag.kind === 'output' ? BARE_WORD.exec(inner)?.[1] : undefined;
  if (bare !== undefined) unmapped.push({ from: bare, because: 'unknown-placeholder' });
  const [open, close] = tag.kind === 'output' ? ['{{', '}}'] : ['{%', '%}'];
  const [before, after] = [tag.trimsBefore ? '-' : '', tag.trimsAfter ? '-' : ''];
  const text = mapped.length === 0 ? piece : `${open}${before} ${renamed.trim()} ${after}${close}`;
  if (isReadable(text, tag)) return { text, mapped, unmapped };
  const known = unmapped.filter(({ because }) => because !== 'unknown-placeholder');
  return known.length === 0 ? unread(inner) : { text: piece, mapped: [], unmapped: known };
}

function becauseOf(name: string, { contacts, snippets }: HelpDesk): NotImportedBecause {
  if (contacts.some((start) => name.startsWith(start))) return 'contact-details';
  if (snippets.some((start) => name.startsWith(start))) return 'stored-text';
  return name.includes('[') ? 'unsupported-syntax' : 'unknown-placeholder';
}

/** Is this one tag of our syntax? Tags that stand in or after others are not judged by their places. */
function isReadable(text: string, tag: Tag): boolean {
  const issues: MacroIssue[] = [];
  parseTemplate(text, 'body', issues);
  return issues.every(
    ({ code }) => tag.kind === 'tag' && (code === 'unexpected-tag' || code === 'unclosed-block'),
  );
}
