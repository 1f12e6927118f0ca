import type { Language } from '../../model/index.ts';
import { type RemovalGround, ruleRef } from '../../rulebook/index.ts';
import { policyLanguages } from '../all-languages.ts';
import { type CommentContent, commentContent } from './comment-content.ts';
import type { CommentSubject } from './comment-subjects.ts';
import type {
  RemovalCode,
  RemovalEvidence,
  RemovalOptions,
  RemovalQuestion,
  RemovalReason,
  RuledOut,
} from './feedback-answer.ts';
import { removalFacts } from './removal-facts.ts';
import { removalWords } from './removal-words.table.ts';

/** What became of one ground; without reason and `ruledOut`: the comment has nothing to do with it. */
export interface JudgedGround {
  readonly reason?: RemovalReason;
  readonly ruledOut?: RuledOut;
  readonly missing: readonly RemovalEvidence[];
}

/** Each ground of the rulebook, held against comment, thread and order. */
export function judgedGrounds(
  grounds: readonly RemovalGround[],
  question: RemovalQuestion,
  { rules, languages = policyLanguages }: RemovalOptions,
): readonly JudgedGround[] {
  const { order, feedback } = question;
  const comment = feedback.comment ?? '';
  const hints = [order?.buyer?.locale, rules.storeDetails.language].flatMap((one) => languageOf(one) ?? []);
  const content = commentContent(comment, { rules, languages, hints });
  return grounds.map((ground): JudgedGround => {
    const rule = ruleRef(rules, ground);
    const { ground: name, effect } = ground;
    const found = wordsFor(ground, content, question);
    if (found === undefined) return { missing: [] };
    const { because, ranges, sure } = found;
    if (because === 'also-about-other-things')
      return { ruledOut: { ground: name, because, rule }, missing: [] };
    const facts = removalFacts(ground, order);
    if (facts.fit === 'no')
      return { ruledOut: { ground: name, because: facts.because, rule }, missing: facts.missing };
    const certainty = sure && facts.fit === 'yes' && ground.certainty === 'certain' ? 'certain' : 'possible';
    const told = ranges.map(({ start, end }) => ({ start, end, excerpt: comment.slice(start, end) }));
    return {
      reason: { ground: name, certainty, effect, because, ranges: told, rule },
      missing: [...facts.missing, ...evidenceFor(ground, question)],
    };
  });
}

interface Found {
  readonly because: RemovalCode | 'also-about-other-things';
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly sure: boolean;
}

/** Does the comment, or the thread, say what the ground is about? */
function wordsFor(
  { ground }: RemovalGround,
  content: CommentContent,
  question: RemovalQuestion,
): Found | undefined {
  const anywhere = (because: RemovalCode, ranges: Found['ranges'], sure = true): Found | undefined =>
    ranges.length === 0 ? undefined : { because, ranges, sure };
  switch (ground) {
    case 'obscene-language':
      return (
        anywhere('obscene-words', content.obscene) ?? anywhere('offensive-words', content.offensive, false)
      );
    case 'personal-information':
      return anywhere('contact-details', content.personal);
    case 'promotional-content':
      return anywhere('link-or-offer', content.promotional);
    case 'only-product-review':
      return entirely('product', content);
    case 'only-marketplace-delivery':
    case 'only-protected-delivery':
      return entirely('delivery', content);
    case 'feedback-extortion':
      return question.signals?.includes('extortion')
        ? { because: 'extortion-in-messages', ranges: [], sure: true }
        : undefined;
  }
}

/** One sentence about anything else, and the ground is gone. */
function entirely(subject: 'product' | 'delivery', { sentences }: CommentContent): Found | undefined {
  const speaks = (one: CommentSubject) => sentences.filter(({ subjects }) => subjects.includes(one));
  const own = speaks(subject);
  if (own.length === 0) return undefined;
  if (sentences.some(({ subjects }) => subjects.some((one) => one !== subject)))
    return { because: 'also-about-other-things', ranges: [], sure: false };
  const sure = own.length === sentences.length;
  return { because: `${sure ? 'entirely' : 'mostly'}-about-${subject}`, ranges: own, sure };
}

/** What a request should bring along. */
function evidenceFor(
  { ground, concerns }: RemovalGround,
  { order, conversation }: RemovalQuestion,
): RemovalEvidence[] {
  if (ground === 'feedback-extortion') return conversation === undefined ? ['message-thread'] : [];
  if (concerns !== 'entire' || ground === 'only-product-review') return [];
  const scanned = order?.shipments?.every(({ deliveredAt }) => deliveredAt !== undefined) ?? false;
  return scanned ? [] : ['delivery-scan'];
}

const languageOf = (tag: string | undefined): Language | undefined =>
  (Object.keys(removalWords) as readonly Language[]).find(
    (one) => one === tag?.toLowerCase().split(/[-_]/)[0],
  );
