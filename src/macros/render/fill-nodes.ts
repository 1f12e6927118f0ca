import { receivedText } from '../../model/index.ts';
import type { MacroIssueCode } from '../macro-issue.ts';
import { isMet } from '../template/evaluate.ts';
import { addIssue, type IssueDetails } from '../template/issue-list.ts';
import type {
  BranchesNode,
  PathOperand,
  TemplateNode,
  TemplateRange,
  ValueNode,
} from '../template/template.ts';
import { formatValue } from '../values/format-value.ts';
import { isClean, plainText } from '../values/plain-text.ts';
import { isBlank, isEmpty, isNothing, nearestPath, readPath } from '../values/read-path.ts';
import type { MacroPiece, Rendering } from './rendering.ts';

/** Prints nodes; stops where the output has grown too long. */
export function fillNodes(nodes: readonly TemplateNode[], rendering: Rendering): void {
  for (const node of nodes) {
    if (node.kind === 'text') put(rendering, node.text, 'text', node);
    else if (node.kind === 'value') fillValue(node, rendering);
    else fillBranches(node, rendering);
    if (rendering.text.length <= rendering.maxLength) continue;
    const { issues, maxLength } = rendering;
    if (issues.at(-1)?.code !== 'output-too-long')
      report(rendering, 'output-too-long', node, { expected: `at most ${maxLength} characters` });
    return;
  }
}

/** Adds to the output, and to the pieces where somebody wants them. */
export function put(
  rendering: Rendering,
  text: string,
  origin: MacroPiece['origin'],
  { start, end }: TemplateRange,
  name?: string,
): void {
  rendering.text += text;
  rendering.pieces?.push({
    ...{ text, origin, part: rendering.part.name, start, end },
    ...(name !== undefined && { name }),
  });
}

function report(
  rendering: Rendering,
  code: MacroIssueCode,
  range: TemplateRange,
  details: IssueDetails,
): void {
  const { name: part, source } = rendering.part;
  addIssue(rendering.issues, { part, source }, code, range, details);
}

function fillValue(node: ValueNode, rendering: Rendering): void {
  const { operand, filter, fallback } = node;
  const isPath = operand.kind === 'path';
  const value = isPath ? readPath(rendering.values, operand.keys) : operand.value;
  const name = isPath ? operand.name : operand.text;
  if (
    fallback !== undefined &&
    filter?.name !== 'name' &&
    (isNothing(value) || value === false || isEmpty(value))
  )
    put(rendering, fallback, 'default', node, name);
  else if (rendering.isPublic && filter?.name !== 'name' && isPath && isBuyerName(operand.keys))
    report(rendering, 'name-in-public-reply', node, { name, expected: 'no name, or the filter name' });
  else if (filter === undefined) fillPlain(node, name, value, rendering);
  else if (isNothing(value) && filter.name !== 'name') reportValue(node, name, value, rendering);
  else {
    const words = formatValue(value, filter, rendering);
    if (typeof words === 'string') putValue(rendering, words, node, name);
    else report(rendering, words.code, node, { name, ...words.details });
  }
}

/** A value that names the buyer, as one would call it. */
function isBuyerName(keys: readonly string[]): boolean {
  return /name$/i.test(keys.at(-1) as string) && keys.some((key) => /^(?:buyer|customer)$/i.test(key));
}

/** A value that was handed in, and with it the promise, if it is that. */
function putValue(rendering: Rendering, words: string, node: ValueNode, name: string): void {
  put(rendering, words, words === node.filter?.neutral ? 'default' : 'value', node, name);
  if (name !== rendering.promise) return;
  rendering.promised = { start: node.start, end: node.end, part: rendering.part };
}

/** A value without a filter: text or a number, as it is. */
function fillPlain(node: ValueNode, name: string, value: unknown, rendering: Rendering): void {
  // Very large and very small numbers would be printed with an exponent.
  if (typeof value === 'number' && Number.isFinite(value) && !String(value).includes('e')) {
    // A number in the template is printed as it was written there.
    putValue(rendering, node.operand.kind === 'path' ? String(value) : name, node, name);
    return;
  }
  const isText = typeof value === 'string';
  const isPlain = isText && isClean(value);
  const text = isText && !isPlain ? plainText(value) : value;
  if (typeof text !== 'string' || (!isPlain && isBlank(text))) reportValue(node, name, value, rendering);
  else putValue(rendering, text, node, name);
}

function reportValue(node: ValueNode, name: string, value: unknown, rendering: Rendering): void {
  const { filter } = node;
  const expected = filter === undefined ? 'text or a finite number' : `a value for ${filter.name}`;
  if (value === undefined) reportMissing(node, name, expected, rendering);
  else {
    const isEmptyText = value === null || typeof value === 'string';
    const details = { name, expected, received: receivedText(value) };
    report(rendering, isEmptyText ? 'empty-value' : 'wrong-kind', node, details);
  }
}

function reportMissing(range: TemplateRange, name: string, expected: string, rendering: Rendering): void {
  const nearest = nearestPath(rendering.values, name.split('.'));
  report(rendering, 'missing-value', range, { name, expected, ...(nearest !== undefined && { nearest }) });
}

function fillBranches({ branches }: BranchesNode, rendering: Rendering): void {
  for (const { condition, body } of branches)
    if (condition === undefined || isMet(condition, rendering.values, reportOperand, rendering)) {
      fillNodes(body, rendering);
      return;
    }
}

/** A value that a condition could not do with. */
function reportOperand(
  code: 'missing-value' | 'wrong-kind',
  operand: PathOperand,
  value: unknown,
  rendering: Rendering,
): void {
  const expected = 'a text, a number, true, false or null to compare';
  if (code === 'missing-value') reportMissing(operand, operand.name, expected, rendering);
  else report(rendering, code, operand, { name: operand.name, expected, received: receivedText(value) });
}
