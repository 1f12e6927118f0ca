import { receivedText } from '../../model/index.ts';
import { readInstant } from '../../time/index.ts';
import type { AnyMacro, Macro } from '../macro.ts';
import type { MacroIssue, MacroIssueCode } from '../macro-issue.ts';
import { addIssue } from '../template/issue-list.ts';
import { isPrintableZone } from '../values/format-day.ts';
import { checkLanguage } from '../values/language-tags.ts';
import { htmlOf } from '../values/plain-text.ts';
import { readPath } from '../values/read-path.ts';
import { fillNodes, put } from './fill-nodes.ts';
import type { MacroPromise, RenderOptions } from './render-options.ts';
import type { MacroPiece, Rendering } from './rendering.ts';

const LONGEST_OUTPUT = 20_000;
const JOINT = '\n\n';

/** What filling answers; the text counts only if there is no issue. */
export interface FilledMacro {
  readonly text: string;
  readonly issues: readonly MacroIssue[];
  readonly promise: MacroPromise | undefined;
}

/** Fills a macro; adds the pieces to a list where somebody wants them. */
export function fillMacro(
  macro: AnyMacro,
  values: unknown,
  options: RenderOptions,
  pieces: MacroPiece[] | undefined,
): FilledMacro {
  const [first] = macro.parts;
  if (macro.issues.length > 0 || first === undefined)
    return { text: '', issues: macro.issues, promise: undefined };
  const rendering = renderingOf(macro as Macro, values, options, pieces, first);
  for (const part of macro.parts) {
    rendering.part = part;
    const before = rendering.text.length;
    if (before > 0) put(rendering, JOINT, 'joint', { start: 0, end: 0 });
    const start = rendering.text.length;
    fillNodes(part.nodes, rendering);
    if (rendering.text.length > rendering.maxLength) break;
    if (macro.parts.length > 1) trimPart(rendering, before, start);
  }
  const promise = rendering.promised === undefined ? undefined : promiseOf(rendering, rendering.promised);
  const { text, issues } = rendering;
  if (options.format !== 'html') return { text, issues, promise };
  for (const [at, piece] of pieces?.entries() ?? [])
    (pieces as MacroPiece[])[at] = { ...piece, text: htmlOf(piece.text) };
  return { text: htmlOf(text), issues, promise };
}

function renderingOf(
  macro: Macro,
  values: unknown,
  options: RenderOptions,
  pieces: MacroPiece[] | undefined,
  part: Macro['parts'][number],
): Rendering {
  const { language = macro.language, zone, asOf, format = 'text', maxLength = LONGEST_OUTPUT } = options;
  if (format !== 'text' && format !== 'html')
    throw new RangeError(`options.format: ${String(format)}; known: text, html`);
  if (!(maxLength > 0))
    throw new RangeError(`options.maxLength: more than 0 is needed, not ${String(maxLength)}`);
  const kind = options.kind ?? macro.kinds[0];
  const issues: MacroIssue[] = [];
  if (language !== macro.language) checkLanguage(language, 'options.language');
  const isZone = zone !== undefined && isPrintableZone(zone);
  if (zone !== undefined && !isZone) reportOption(issues, part, 'bad-zone', 'an IANA zone', zone);
  const now = asOf === undefined ? undefined : readInstant(asOf);
  if (typeof now === 'string') reportOption(issues, part, 'bad-as-of', `an instant (${now})`, asOf);
  if (kind !== undefined && !macro.kinds.includes(kind))
    reportOption(issues, part, 'wrong-draft-kind', macro.kinds.join(', '), kind);
  return {
    values,
    language,
    issues,
    pieces,
    maxLength,
    // A zone that is none is told once, not again at every date.
    zone: isZone || zone === undefined ? zone : 'UTC',
    asOf: typeof now === 'string' ? 0 : now,
    isPublic: kind === 'public-reply',
    promise: macro.promise,
    promised: undefined,
    part,
    text: '',
  };
}

/** An option that does not fit has no place in the text: it stands at its beginning. */
function reportOption(
  issues: MacroIssue[],
  { name: part, source }: Macro['parts'][number],
  code: MacroIssueCode,
  expected: string,
  received: unknown,
): void {
  const details = { expected, received: receivedText(received) };
  addIssue(issues, { part, source }, code, { start: 0, end: 0 }, details);
}

/** A part that says nothing leaves no blank lines; white space at its end goes. */
function trimPart(rendering: Rendering, before: number, start: number): void {
  const trimmed = rendering.text.trimEnd();
  const length = trimmed.length < start ? before : trimmed.length;
  if (length === rendering.text.length) return;
  rendering.text = rendering.text.slice(0, length);
  const { pieces } = rendering;
  if (pieces === undefined) return;
  let total = pieces.reduce((sum, { text }) => sum + text.length, 0);
  for (let last = pieces.at(-1); last !== undefined && total > length; last = pieces.at(-1)) {
    pieces.pop();
    total -= last.text.length;
    if (total < length) {
      pieces.push({ ...last, text: last.text.slice(0, length - total) });
      total = length;
    }
  }
}

/** What was printed as a promise, as a moment. */
function promiseOf(
  { values, promise, issues }: Rendering,
  { part, ...range }: NonNullable<Rendering['promised']>,
): MacroPromise | undefined {
  const name = promise as string;
  const value = readPath(values, name.split('.'));
  const by = readInstant(value);
  if (typeof by === 'number') return { by };
  const details = { name, expected: `an instant: it is a promise (${by})`, received: receivedText(value) };
  addIssue(issues, { part: part.name, source: part.source }, 'bad-value', range, details);
  return undefined;
}
