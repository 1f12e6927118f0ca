import { MARKETPLACES } from './line-marks.ts';
import { applyFrame, lineKinds, type PartKind } from './message-kinds.ts';
import { type MessageLines, messageLines, trimRange } from './message-lines.ts';
import { type ThreadToken, threadTokens } from './thread-tokens.ts';

/** One piece of a message; UTF-16, half-open, without blanks at its ends. */
export interface MessagePart {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

/** A message taken apart. */
export interface MessageParts {
  /** In order, without overlap; together they hold every character that is not blank. */
  readonly parts: readonly MessagePart[];
  /** The fresh parts, joined by line ends. */
  readonly freshText: string;
  /** Order ids in the text, each once: first those outside the quoted history. */
  readonly orderIds: readonly string[];
  /** Product ids outside the quoted history. */
  readonly productIds: readonly string[];
  /** Tokens with which the marketplace finds the thread. */
  readonly threadTokens: readonly string[];
}

/**
 * Which part of a message did the buyer write now, and what stands around it?
 *
 * Told apart by line, in all languages of the marketplaces: the marketplace's envelope (order id and product
 * lines, thread token, the link that says no response is needed, whatever is outside its begin and end marks),
 * quoted history, signature and legal footer. In doubt a text is fresh: nothing of the buyer's may be lost.
 *
 * @param raw - The message as it came, plain text.
 * @returns Ranges into `raw`, the fresh text and the ids found. A buyer who writes between quotes has several
 * fresh parts.
 * @example
 * ```ts
 * import { splitMessage } from 'goodstanding/model';
 * const raw = 'Order ID 111-1234567-1234567:\n\nWhere is it?\n\nOn 2 Mar 2026, Shop wrote:\n> Sent today.';
 * splitMessage(raw).freshText; // => 'Where is it?'
 * splitMessage(raw).parts.map(({ kind }) => kind); // => ['envelope', 'fresh', 'quoted']
 * splitMessage(raw).orderIds; // => ['111-1234567-1234567']
 * ```
 */
export function splitMessage(raw: string): MessageParts {
  const lines = messageLines(raw);
  const read = lineKinds(lines);
  const { kinds, attributed } = read;
  applyFrame(read);
  // Nothing fresh but text below "… wrote:" without quote marks: then it is the buyer who cites and answers.
  if (!kinds.includes('fresh')) for (const index of attributed) kinds[index] = 'fresh';
  const tokens = threadTokens(raw);
  const parts = partsOf(lines, kinds, tokens);
  const texts = (wanted: (kind: PartKind) => boolean) =>
    parts.filter(({ kind }) => wanted(kind)).map(({ start, end }) => raw.slice(start, end));
  const current = texts((kind) => kind !== 'quoted');
  return {
    parts,
    freshText: texts((kind) => kind === 'fresh').join('\n'),
    orderIds: idsIn(
      [...current, ...texts((kind) => kind === 'quoted')],
      MARKETPLACES.map(({ orderId }) => orderId),
    ),
    productIds: idsIn(
      current,
      MARKETPLACES.map(({ productId }) => productId),
    ),
    threadTokens: [...new Set(tokens.map(({ token }) => token))],
  };
}

function partsOf(
  lines: MessageLines,
  kinds: readonly PartKind[],
  tokens: readonly ThreadToken[],
): readonly MessagePart[] {
  const parts: { kind: PartKind; start: number; end: number }[] = [];
  const add = (kind: PartKind, from: number, to: number) => {
    const [start, end] = trimRange(lines.raw, from, to);
    const last = parts.at(-1);
    if (start >= end) return;
    if (last?.kind === kind) last.end = end;
    else parts.push({ kind, start, end });
  };
  let next = 0;
  for (const [index, kind] of kinds.entries()) {
    let start = lines.starts[index] as number;
    const end = lines.ends[index] as number;
    for (let token = tokens[next]; token !== undefined && token.start < end; token = tokens[next]) {
      next += 1;
      // A token of the quoted history belongs to it.
      if (kind === 'quoted') continue;
      add(kind, start, token.start);
      add('envelope', token.start, token.end);
      start = token.end;
    }
    add(kind, start, end);
  }
  return parts;
}

function idsIn(texts: readonly string[], patterns: readonly RegExp[]): readonly string[] {
  const ids = texts.flatMap((text) =>
    patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => match[1] ?? match[0])),
  );
  return [...new Set(ids)];
}
