import type { MacroIssue } from '../macro-issue.ts';
import { BLANK, closeBlock, DEEPEST, nextBranch, openBlock } from './blocks.ts';
import { parseValue } from './parse-value.ts';
import { type Reading, report, reportFault } from './reading.ts';
import { endOfComment, endOfRaw } from './skipped-blocks.ts';
import { nextTag, type Tag } from './tags.ts';
import type { TemplateNode } from './template.ts';
import { wordsOf } from './words.ts';

/** Nobody writes longer templates; beyond it reading is refused. UTF-16 units. */
const LONGEST_TEMPLATE = 100_000;

const TAGS = 'if, elsif, else, endif, unless, endunless, case, when, endcase, comment, raw, #';

/** Reads a template in one pass. Issues are added to the list; what could be read is answered all the same. */
export function parseTemplate(source: string, part: string, issues: MacroIssue[]): readonly TemplateNode[] {
  const reading: Reading = { source, part, issues, open: [], nodes: [] };
  if (source.length > LONGEST_TEMPLATE) {
    const range = { start: LONGEST_TEMPLATE, end: source.length };
    report(reading, 'template-too-long', range, { expected: `at most ${LONGEST_TEMPLATE} characters` });
    return [];
  }
  let isTrimming = false;
  let at = 0;
  while (at < source.length) {
    const tag = nextTag(source, at);
    at = tag.end;
    if (tag.kind === 'text') {
      addText(reading, tag.start, tag.end, isTrimming, nextTrims(source, at));
      isTrimming = false;
    } else if (tag.kind === 'unclosed') {
      report(reading, 'unclosed-tag', { start: tag.start, end: tag.start + 2 });
    } else {
      const after = tag.kind === 'output' ? addOutput(reading, tag) : addTag(reading, tag);
      if (reading.open.length > DEEPEST) return [];
      isTrimming = after?.trimsAfter ?? tag.trimsAfter;
      at = after?.end ?? at;
    }
  }
  for (const { start, name } of reading.open)
    report(reading, 'unclosed-block', { start, end: start + 2 }, { name });
  return reading.open[0]?.outer ?? reading.nodes;
}

/** Does the tag that begins here eat the white space before it? */
function nextTrims(source: string, at: number): boolean {
  return source.charCodeAt(at + 2) === 45;
}

function addText(reading: Reading, from: number, to: number, trimsStart: boolean, trimsEnd: boolean): void {
  let text = reading.source.slice(from, to);
  let start = from;
  if (trimsStart) {
    text = text.trimStart();
    start = to - text.length;
  }
  if (trimsEnd) text = text.trimEnd();
  if (text === '') return;
  const block = reading.open.at(-1);
  const node = { kind: 'text', text, start, end: start + text.length } as const;
  // Between `case` and the first `when` nothing can be printed.
  if (block?.name === 'case' && block.branchStart === undefined) {
    if (!BLANK.test(text)) report(reading, 'unexpected-tag', node, { name: 'text', expected: 'when' });
    return;
  }
  reading.nodes.push(node);
}

function addOutput(reading: Reading, tag: Tag): undefined {
  const { source } = reading;
  const parsed = parseValue(wordsOf(source, tag.innerStart, tag.innerEnd));
  if ('fault' in parsed) return reportFault(reading, tag, parsed);
  const block = reading.open.at(-1);
  if (block?.name === 'case' && block.branchStart === undefined)
    report(reading, 'unexpected-tag', tag, { name: 'a value', expected: 'when' });
  reading.nodes.push({ kind: 'value', ...parsed, start: tag.start, end: tag.end });
  return undefined;
}

/** Reads `{% … %}`; the answer says where a comment or a raw text has ended. */
function addTag(
  reading: Reading,
  tag: Tag,
): { readonly end: number; readonly trimsAfter: boolean } | undefined {
  const { source } = reading;
  const inner = source.slice(tag.innerStart, tag.innerEnd);
  const name = /^\s*(#|\w*)/.exec(inner)?.[1] ?? '';
  if (name === '#') return undefined;
  if (name === 'comment' || name === 'raw') return skip(reading, tag, name);
  const words = wordsOf(source, tag.innerStart, tag.innerEnd).slice(1);
  switch (name) {
    case 'if':
    case 'unless':
    case 'case':
      return openBlock(reading, tag, name, words);
    case 'elsif':
    case 'else':
    case 'when':
      return nextBranch(reading, tag, name, words);
    case 'endif':
    case 'endunless':
    case 'endcase':
      return closeBlock(reading, tag, name, words);
    default:
      report(reading, 'unknown-tag', tag, { name, expected: TAGS });
  }
  return undefined;
}

function skip(reading: Reading, tag: Tag, name: 'comment' | 'raw'): { end: number; trimsAfter: boolean } {
  const { source } = reading;
  const end = name === 'raw' ? endOfRaw(source, tag.end) : endOfComment(source, tag.end);
  if (end === undefined) {
    report(reading, 'unclosed-block', tag, { name });
    return { end: source.length, trimsAfter: false };
  }
  // What is raw keeps its own white space, but for the dashes of its tags.
  if (name === 'raw') addText(reading, tag.end, end.start, tag.trimsAfter, end.trimsBefore);
  return end;
}
