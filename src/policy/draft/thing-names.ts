import type { Language } from '../../model/index.ts';
import type { WordRange } from '../../text/index.ts';
import type { DraftContext } from './draft-context.ts';

const MARKS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
/** Titles are short; a longer quotation is speech. */
const LONGEST_NAME = 60;
const MOST_WORDS = 3;

const known = new WeakMap<DraftContext, readonly WordRange[]>();

/** Is an insult the name of a game, a book, a mug: in quotation marks, or in capitals inside a sentence? */
export function isName(context: DraftContext, range: WordRange, language: Language): boolean {
  const { words } = context;
  const { text } = words;
  const start = text.starts[words.starts[range.start] as number] as number;
  const end = text.ends[(words.ends[range.end - 1] as number) - 1] as number;
  if (quotedNames(context).some((name) => name.start < start && end < name.end)) return true;
  // German writes every noun with a capital.
  if (language === 'de' || range.end - range.start > MOST_WORDS) return false;
  if (range.start === 0 || words.sentences[range.start - 1] !== words.sentences[range.start]) return false;
  const written = context.draft.text.slice(start, end);
  return /^\p{Lu}\p{Ll}/u.test(written);
}

/** Short quotations: half-open in the original, marks included. */
function quotedNames(context: DraftContext): readonly WordRange[] {
  const found = known.get(context) ?? readNames(context.draft.text);
  known.set(context, found);
  return found;
}

function readNames(text: string): readonly WordRange[] {
  const names: WordRange[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const closing = MARKS[text[start] as string];
    if (closing === undefined) continue;
    const inside = text.slice(start + 1, start + 2 + LONGEST_NAME);
    const length = [...inside].findIndex((mark) => closing.includes(mark));
    if (length < 0 || inside.slice(0, length).includes('\n')) continue;
    const end = start + 2 + [...inside].slice(0, length).join('').length;
    names.push({ start, end });
    start = end - 1;
  }
  return names;
}
