import type { TemplateRange } from './template.ts';

/** One word of an expression. */
export interface Word extends TemplateRange {
  readonly kind: 'name' | 'string' | 'number' | 'sign' | 'unknown';
  /** Of a string: without its quotation marks. */
  readonly text: string;
}

const WORD =
  /\s*(?:"([^"]*)"|'([^']*)'|(-?\d+(?:\.\d+)?)(?![\w.])|([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)|(==|!=|<>|<=|>=|[<>|:,])|(\S))/y;

/** The words of an expression, in order; what cannot be read is one `unknown` word, the last. */
export function wordsOf(source: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  const inner = source.slice(from, to);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(inner); match !== null; match = WORD.exec(inner)) {
    const [whole, double, single, number, name, sign, unknown] = match;
    const end = from + WORD.lastIndex;
    const start = from + match.index + whole.length - whole.trimStart().length;
    if (double !== undefined) words.push({ kind: 'string', text: double, start, end });
    else if (single !== undefined) words.push({ kind: 'string', text: single, start, end });
    else if (number !== undefined) words.push({ kind: 'number', text: number, start, end });
    else if (name !== undefined) words.push({ kind: 'name', text: name, start, end });
    else if (sign !== undefined) words.push({ kind: 'sign', text: sign, start, end });
    else {
      words.push({ kind: 'unknown', text: unknown as string, start, end });
      break;
    }
  }
  return words;
}

/** Is it this sign, and not a text that looks like it? */
export function isSign(word: Word | undefined, sign: string): boolean {
  return word?.kind === 'sign' && word.text === sign;
}
