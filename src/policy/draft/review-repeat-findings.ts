import type { WordRange } from '../../text/index.ts';
import type { PhraseName } from '../policy-language.ts';
import type { DraftContext } from './draft-context.ts';
import { messageSays } from './other-texts.ts';
import { hitsOf, isNegated, rangeOf } from './phrase-findings.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';
import { bySentence, sentenceMarks } from './sentence-words.ts';

const rule = 'review-request-repeated';
/** Characters between two sentences that are still one request. */
const NEAR = 200;
const CHANGES = ['review-change-demand', 'review-change-notice', 'review-change-request'] as const;

/** Who has asked for a review once does not ask again: told by the draft itself, or by the conversation. */
export function reviewRepeatFindings(context: DraftContext): CheckResult {
  const { conversation } = context;
  const repeated = sentencesWith(context, 'review-request-repeated').map(finding('says-so'));
  const requests = sentencesWith(context, 'review-request').map(finding('asked-before'));
  // Asked again is asked again, however many sentences it takes.
  const [first] = repeated;
  if (first !== undefined) {
    const more = [...repeated, ...requests].filter(
      ({ start }) => start > first.start && start - first.end < NEAR,
    );
    return { findings: [{ ...first, end: Math.max(first.end, ...more.map(({ end }) => end)) }] };
  }
  if (requests.length === 0) return { findings: [] };
  if (conversation === undefined) return { findings: [], unchecked: [{ rule, needs: ['conversation'] }] };
  const languages = context.languages.map(({ language }) => language);
  const isAsked = conversation.messages.some(
    (message) => message.from === 'seller' && messageSays(message, 'review-request', languages),
  );
  return { findings: isAsked ? requests.slice(0, 1) : [] };
}

const finding =
  (because: string) =>
  (range: { start: number; end: number }): RawFinding => ({ rule, ...range, args: { because } });

/** Where a phrase is meant as it stands: one range a sentence, none where a change of a review is asked. */
function sentencesWith(context: DraftContext, name: PhraseName): readonly { start: number; end: number }[] {
  const { words } = context;
  const ranges = new Map<number, WordRange>();
  const { phrases } = sentenceMarks(context);
  for (const language of context.languages) {
    const all = hitsOf(words, language);
    const near = bySentence(words, all);
    for (const hit of all) {
      const hits = near.get(hit.sentence) ?? [];
      if (hit.name !== name || CHANGES.some((change) => phrases(change).has(hit.sentence))) continue;
      // "You have not yet written one" is what one looks for; only what stands before it turns it around.
      const around = name === 'review-request' ? hits : hits.filter(({ end }) => end <= hit.start);
      if (isNegated(words, hit, around)) continue;
      const { start, end } = ranges.get(hit.sentence) ?? hit;
      ranges.set(hit.sentence, { start: Math.min(start, hit.start), end: Math.max(end, hit.end) });
    }
  }
  return [...ranges.values()].map((range) => rangeOf(words, range));
}
