import { type FileContent, signatures } from './file-types.table.ts';

/** How much of the head is read: enough for every signature and for a page that hides in a text. */
const MOST_BYTES = 4_096;
/** The name of the first entry of a zip archive begins here. */
const ENTRY_NAME = 30;
const BITMAP_ZEROS = 10;
const WORD_ENTRIES = ['[Content_Types].xml', '_rels/', 'word/', 'docProps/', 'customXml/', 'mimetype'];

const PAGE = /<(?:!doctype\s{1,20}html|html|script|svg|iframe|body|object|embed|\?php|\?xml)\b/i;

/** What the leading bytes of a file say; `undefined`: too few to tell. */
export function contentOf(head: Uint8Array): FileContent | undefined {
  const raw = textOf(head);
  if (raw === '') return undefined;
  const [content] = signatures.find(([, signature]) => raw.startsWith(signature)) ?? [];
  if (content === 'zip') return zipContent(raw);
  if (content !== undefined) return content;
  // A signature cut short says nothing yet.
  if (signatures.some(([, signature]) => signature.startsWith(raw))) return undefined;
  if (raw.startsWith('MZ') && !(raw.length > 3 && isPlain(raw))) return 'executable';
  if (raw.startsWith('#!')) return 'script';
  const text = isWide(raw) ? raw.slice(2).replaceAll('\0', '') : raw;
  if (PAGE.test(text)) return 'html';
  // A page description may have a mark or blanks before it.
  if (/^(?:\xEF\xBB\xBF)?\s{0,64}%PDF-/.test(raw)) return 'pdf';
  if (text.includes('\0')) return raw.startsWith('BM') ? 'bmp' : 'other';
  // The header of a bitmap has zeros in its first ten bytes; fewer bytes may begin either.
  return raw.startsWith('BM') && raw.length < BITMAP_ZEROS ? undefined : 'text';
}

function textOf(head: Uint8Array): string {
  const pieces: string[] = [];
  const length = Math.min(head.length, MOST_BYTES);
  for (let index = 0; index < length; index += 1) pieces.push(String.fromCharCode(head[index] as number));
  return pieces.join('');
}

/** A Word file is an archive that begins with certain entries; any other archive is only that. */
function zipContent(raw: string): FileContent {
  if (raw.length < ENTRY_NAME + 4) return 'docx';
  const length = raw.charCodeAt(26) + 256 * raw.charCodeAt(27);
  const name = raw.slice(ENTRY_NAME, ENTRY_NAME + length);
  return WORD_ENTRIES.some((entry) => name.startsWith(entry) || entry.startsWith(name)) ? 'docx' : 'zip';
}

const isWide = (raw: string) => raw.startsWith('\xFF\xFE') || raw.startsWith('\xFE\xFF');

const isPlain = (raw: string) => !/[^\t\n\r\P{Cc}\x80-\x9F]/u.test(raw);
