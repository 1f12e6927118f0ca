import type { DraftContext } from '../draft/draft-context.ts';
import type { CheckResult } from '../draft/raw-finding.ts';
import { sentenceAround, sentenceMarks } from '../draft/sentence-words.ts';

const rule = 'wrong-order-fact';
const LISTS = ['dispatch', 'delivery', 'refund'] as const;

/** Product ids that are none of the order's, where its dispatch, delivery or refund is spoken of. */
export function itemFacts(context: DraftContext): CheckResult {
  const { order, identifiers, words } = context;
  const named = identifiers.filter(({ kind, sure }) => sure && kind === 'asin');
  if (order === undefined || named.length === 0) return { findings: [] };
  const ids = (order.lines ?? []).flatMap(({ productId }) => productId?.toUpperCase() ?? []);
  if (ids.length === 0 || ids.length < (order.lines?.length ?? 0))
    return { findings: [], unchecked: [{ rule, needs: ['order.lines.productId'] }] };
  // Beside the right product another one is compared with it.
  if (named.some(({ value }) => ids.includes(value))) return { findings: [] };
  const marks = sentenceMarks(context);
  let at = 0;
  const findings = named.flatMap(({ start, end, value }) => {
    while (at < words.words.length && (words.text.starts[words.starts[at] as number] as number) < start)
      at += 1;
    if (at === words.words.length) return [];
    const { start: first, end: last } = sentenceAround(words, at);
    const sentence = words.sentences[first] as number;
    const isAsked = words.words[last - 1] === '?';
    const isTold = LISTS.some((name) => marks.listed(name).has(sentence));
    if (!isTold || isAsked || marks.phrases('negation').has(sentence)) return [];
    const is = ids[0] as string;
    return [{ rule, start, end, args: { fact: 'item', said: value, is }, suggestion: is } as const];
  });
  return { findings };
}
