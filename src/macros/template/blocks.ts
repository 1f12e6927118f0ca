import { type ExpressionFault, operandOf, parseCondition, whenCondition } from './parse-condition.ts';
import { type OpenBlock, type Reading, report, reportFault } from './reading.ts';
import type { Tag } from './tags.ts';
import type { BranchesNode, Condition, LiteralOperand, PathOperand, TemplateNode } from './template.ts';
import type { Word } from './words.ts';

/** Blocks in blocks. */
export const DEEPEST = 20;

/** White space alone, as Liquid means it. */
export const BLANK: RegExp = /^\s*$/;

/** `if`, `unless`, `case`. */
export function openBlock(
  reading: Reading,
  tag: Tag,
  name: 'if' | 'unless' | 'case',
  words: readonly Word[],
): undefined {
  if (reading.open.length === DEEPEST)
    report(reading, 'too-deep', tag, { name, expected: `at most ${DEEPEST} blocks in one another` });
  const block: OpenBlock = {
    ...{ name, start: tag.start, branches: [], literals: new Set(), outer: reading.nodes, hasElse: false },
    ...{ condition: undefined, branchStart: name === 'case' ? undefined : tag.start },
    subject: name === 'case' ? subjectOf(reading, tag, words) : undefined,
  };
  if (name !== 'case') block.condition = conditionOf(reading, tag, words, name === 'unless');
  reading.open.push(block);
  reading.nodes = [];
  return undefined;
}

function subjectOf(
  reading: Reading,
  tag: Tag,
  words: readonly Word[],
): PathOperand | LiteralOperand | undefined {
  const subject = operandOf(words[0]);
  if ('fault' in subject) return reportFault(reading, tag, subject);
  if (words[1] !== undefined) return reportFault(reading, tag, { fault: 'the end', at: words[1] });
  return subject;
}

function conditionOf(
  reading: Reading,
  tag: Tag,
  words: readonly Word[],
  isNegated = false,
): Condition | undefined {
  const condition: Condition | ExpressionFault =
    words.length === 0 ? { fault: 'a condition' } : parseCondition(words);
  if ('fault' in condition) return reportFault(reading, tag, condition);
  return isNegated ? { kind: 'not', condition } : condition;
}

const PARENTS: Readonly<Record<string, readonly OpenBlock['name'][]>> = {
  elsif: ['if', 'unless'],
  else: ['if', 'unless', 'case'],
  when: ['case'],
  endif: ['if'],
  endunless: ['unless'],
  endcase: ['case'],
};

/** The block that a tag belongs to, or an issue. */
function blockOf(reading: Reading, tag: Tag, name: string): OpenBlock | undefined {
  const block = reading.open.at(-1);
  const parents = PARENTS[name] as readonly OpenBlock['name'][];
  if (block !== undefined && parents.includes(block.name) && (name.startsWith('end') || !block.hasElse))
    return block;
  const expected =
    block === undefined ? `${parents.join(' or ')} before it` : `end${block.name} of the open ${block.name}`;
  report(reading, 'unexpected-tag', tag, { name, expected });
  return undefined;
}

/** `elsif`, `else`, `when`. */
export function nextBranch(
  reading: Reading,
  tag: Tag,
  name: 'elsif' | 'else' | 'when',
  words: readonly Word[],
): undefined {
  const block = blockOf(reading, tag, name);
  if (block === undefined) return undefined;
  endBranch(reading, block, tag.start);
  block.branchStart = tag.start;
  block.condition = undefined;
  if (name === 'else') {
    block.hasElse = true;
    if (words[0] !== undefined) reportFault(reading, tag, { fault: 'the end', at: words[0] });
  } else if (name === 'elsif') block.condition = conditionOf(reading, tag, words);
  else block.condition = caseOf(reading, tag, block, words);
  return undefined;
}

function caseOf(reading: Reading, tag: Tag, block: OpenBlock, words: readonly Word[]): Condition | undefined {
  if (block.subject === undefined) return undefined;
  const when = whenCondition(block.subject, words);
  if ('fault' in when) return reportFault(reading, tag, when);
  for (const { value } of when.literals) {
    const key = `${typeof value} ${String(value)}`;
    // Liquid prints every branch that fits; so that there is no doubt, a case has each value once.
    if (block.literals.has(key))
      report(reading, 'bad-expression', tag, { expected: 'each value once', received: String(value) });
    block.literals.add(key);
  }
  return when.condition;
}

/** `endif`, `endunless`, `endcase`. */
export function closeBlock(reading: Reading, tag: Tag, name: string, words: readonly Word[]): undefined {
  const block = blockOf(reading, tag, name);
  if (block === undefined) return undefined;
  if (words[0] !== undefined) reportFault(reading, tag, { fault: 'the end', at: words[0] });
  endBranch(reading, block, tag.start);
  reading.open.pop();
  reading.nodes = block.outer;
  const { branches, start } = block;
  const node: BranchesNode = { kind: 'branches', branches, start, end: tag.end };
  if (!isBlank(node)) reading.nodes.push(node);
  // It prints nothing, and still asks what its conditions ask.
  else
    reading.nodes.push({
      ...node,
      branches: branches.map((one) => ({ ...one, body: one.body.filter(isBlock) })),
    });
  return undefined;
}

function endBranch(reading: Reading, block: OpenBlock, end: number): void {
  const { condition, branchStart } = block;
  if (branchStart !== undefined)
    block.branches.push({
      ...(condition !== undefined && { condition }),
      ...{ body: reading.nodes, start: branchStart, end },
    });
  reading.nodes = [];
}

/** As in Liquid: a block in which there is nothing but white space prints nothing. */
function isBlank(node: TemplateNode): boolean {
  if (node.kind === 'text') return BLANK.test(node.text);
  return node.kind === 'branches' && node.branches.every(({ body }) => body.every(isBlank));
}

function isBlock({ kind }: TemplateNode): boolean {
  return kind === 'branches';
}
