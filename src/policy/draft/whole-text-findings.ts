import type { DraftContext } from './draft-context.ts';
import { type Hit, hitsOf } from './phrase-findings.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';

/** A sentence of fewer words is a name, a sign-off, an order number. */
const FEW_WORDS = 5;
const FEW_REACH = 10;
/** How much may stand in a sentence beside "thank you" or "kind regards" before it says something else. */
const BESIDE_REACH = 20;

/** Proactive drafts that say nothing but "we have sent it" or "thank you". */
export function wholeTextFindings(context: DraftContext): CheckResult {
  const { words, draft } = context;
  if (draft.kind !== 'proactive' || words.words.length === 0) return { findings: [] };
  const seen = new Set(context.languages.flatMap((language) => saysOnly(context, language)));
  const [rule] = ['order-or-shipping-confirmation-only', 'thank-you-only'].filter((one) =>
    seen.has(one as RawFinding['rule']),
  ) as RawFinding['rule'][];
  if (rule === undefined) return { findings: [] };
  const start = draft.text.search(/\S/);
  return { findings: [{ rule, start, end: draft.text.trimEnd().length }] };
}

function saysOnly(
  context: DraftContext,
  language: DraftContext['languages'][number],
): readonly RawFinding['rule'][] {
  const { words, draft } = context;
  if ((draft.attachments?.length ?? 0) > 0 || /[?？؟]/.test(draft.text)) return [];
  const hits = hitsOf(words, language);
  const names = new Map<number, Set<string>>();
  for (const { sentence, name } of hits) names.set(sentence, (names.get(sentence) ?? new Set()).add(name));
  const kinds = new Set<string>();
  for (let at = 0; at < words.words.length; ) {
    const sentence = words.sentences[at] as number;
    let end = at + 1;
    while (end < words.words.length && words.sentences[end] === sentence) end += 1;
    const reach = (words.reach[end - 1] as number) - (at === 0 ? 0 : (words.reach[at - 1] as number));
    const found = names.get(sentence) ?? new Set<string>();
    if (found.has('content')) return [];
    if (found.has('confirmation')) kinds.add('confirmation');
    else if (
      (found.has('thanks') || found.has('courtesy')) &&
      reach - said(context, hits, at, end) <= BESIDE_REACH
    )
      kinds.add('thanks');
    else if (end - at > FEW_WORDS && reach > FEW_REACH) return [];
    at = end;
  }
  if (kinds.has('confirmation')) return ['order-or-shipping-confirmation-only'];
  return kinds.has('thanks') && !namesFacts(context) ? ['thank-you-only'] : [];
}

/** How much of a sentence is thanks and courtesy. */
function said({ words }: DraftContext, hits: readonly Hit[], from: number, to: number): number {
  let [sum, reached] = [0, from];
  for (const { name, start, end } of hits) {
    if ((name !== 'thanks' && name !== 'courtesy') || start < from || end > to) continue;
    for (let at = Math.max(start, reached); at < end; at += 1)
      sum += (words.reach[at] as number) - (at === 0 ? 0 : (words.reach[at - 1] as number));
    reached = Math.max(reached, end);
  }
  return sum;
}

/** A time, a number to call, an address: more than thanks. The order's own id is none. */
function namesFacts({ words, identifiers, phones, emails }: DraftContext): boolean {
  if (phones.length > 0 || emails.length > 0) return true;
  const { starts } = words.text;
  let next = 0;
  return words.words.some((word, at) => {
    if (!/^\d/.test(word)) return false;
    const place = starts[words.starts[at] as number] as number;
    while (next < identifiers.length && (identifiers[next]?.end as number) <= place) next += 1;
    return !((identifiers[next]?.start ?? Number.POSITIVE_INFINITY) <= place);
  });
}
