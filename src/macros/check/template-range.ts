import type { MacroPiece } from '../render/rendering.ts';
import type { TemplateRange } from '../template/template.ts';

/** A range of a template, and the part in which it lies. */
export interface PartRange extends TemplateRange {
  readonly part: string;
}

/** The range of the template from which a range of the rendered text comes. Within a value: its tag. */
export function templateRange(pieces: readonly MacroPiece[], { start, end }: TemplateRange): PartRange {
  let at = 0;
  let first: PartRange | undefined;
  let range: PartRange | undefined;
  for (const piece of pieces) {
    const [from, to] = [at, at + piece.text.length];
    at = to;
    if (piece.origin === 'joint' || to < start || (to === start && end > start)) continue;
    if (from > end || (from === end && first !== undefined)) break;
    const isText = piece.origin === 'text';
    const begin = isText ? piece.start + Math.max(0, start - from) : piece.start;
    const close = isText ? piece.start + (Math.min(end, to) - from) : piece.end;
    first ??= { part: piece.part, start: begin, end: close };
    // What goes on in the next part is shown as far as it lies in the first.
    if (piece.part === first.part) range = { ...first, end: close };
  }
  const last = pieces.at(-1);
  return range ?? { part: last?.part ?? 'body', start: last?.end ?? 0, end: last?.end ?? 0 };
}
