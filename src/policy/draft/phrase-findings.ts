import { originalRange, type TextWords, type WordRange } from '../../text/index.ts';
import type { PhraseName } from '../policy-language.ts';
import type { DraftContext, LanguageFindings } from './draft-context.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';
import { isName } from './thing-names.ts';

interface PhraseRule {
  readonly rule: RawFinding['rule'];
  /** Is the opposite of it harmless: "we never give a discount for a review"? */
  readonly negatable: boolean;
}

/** Which phrases are findings by themselves. */
const PHRASE_RULES: Readonly<Partial<Record<PhraseName, PhraseRule>>> = {
  'off-platform-contact': { rule: 'off-platform-contact', negatable: true },
  promotion: { rule: 'promotion', negatable: true },
  'review-incentive': { rule: 'review-incentive', negatable: true },
  'review-positive-only': { rule: 'review-positive-only', negatable: true },
  'review-change-demand': { rule: 'review-change-request', negatable: true },
  'review-change-notice': { rule: 'review-change-request', negatable: true },
  'review-change-request': { rule: 'review-change-request', negatable: true },
  'opt-out-link': { rule: 'opt-out-link', negatable: false },
  'offensive-language': { rule: 'offensive-language', negatable: false },
  'blames-or-argues': { rule: 'blames-or-argues', negatable: false },
  'makes-buyer-work': { rule: 'makes-buyer-work', negatable: true },
  'automatic-reply': { rule: 'automatic-reply', negatable: false },
};

/** Rules about words that may also be the name of a thing. */
const CALLED_NAMES: ReadonlySet<PhraseName> = new Set(['offensive-language', 'blames-or-argues']);

/** More findings of a rule than are ever listed; whoever writes them all has been told enough. */
const MOST_OF_A_RULE = 200;

/** Characters between two remarks that are one outburst. */
const SAME_BREATH = 25;

/** The first that fits names the form. */
const FORMS = ['demand', 'notice', 'request'] as const;

/** So many words tell their language, if it is a known one. */
const ENOUGH_WORDS = 4;

/** A negation turns what begins at most this far after it, in reach of words. */
const NEGATION_REACH = 14;
const NEGATION_AFTER_REACH = 10;

/** A phrase found, by name, with its sentence. */
export interface Hit extends WordRange {
  readonly name: PhraseName;
  readonly sentence: number;
}

/** Findings that a phrase makes: tone, advertising, reviews, contact elsewhere. */
export function phraseFindings(context: DraftContext): CheckResult {
  const findings = context.languages.flatMap((language) => findingsOf(context, language));
  const needs = missingLanguage(context);
  if (needs === undefined) return { findings };
  const rules = new Set(Object.values(PHRASE_RULES).map(({ rule }) => rule));
  return { findings, unchecked: [...rules].map((rule) => ({ rule, needs: [needs] })) };
}

/** A text whose language was not handed in, or is none of those known, has not been read for its words. */
function missingLanguage({ detected, languages, words }: DraftContext): string | undefined {
  const { main } = detected;
  if (main !== undefined)
    return languages.some(({ language }) => language.language === main) ? undefined : `language ${main}`;
  return detected.ranked.length === 0 && words.words.length >= ENOUGH_WORDS ? 'language' : undefined;
}

function findingsOf(context: DraftContext, language: LanguageFindings): readonly RawFinding[] {
  const { words } = context;
  const hits = hitsOf(words, language);
  const findings: RawFinding[] = [];
  const rules = new Map<RawFinding['rule'], Hit[]>();
  for (const hit of affirmed(words, hits)) {
    if (CALLED_NAMES.has(hit.name) && isName(context, hit, language.language.language)) continue;
    const { rule } = PHRASE_RULES[hit.name] as PhraseRule;
    const list = rules.get(rule);
    if (list === undefined) rules.set(rule, [hit]);
    else list.push(hit);
  }
  for (const [rule, found] of rules)
    for (const group of together(found).slice(0, MOST_OF_A_RULE)) {
      const range = rangeOf(words, around(group));
      const args = rule === 'review-change-request' ? changeArgs(context, language, group) : undefined;
      findings.push({ rule, ...range, args });
    }
  return withoutDoubles(findings);
}

/** Hits of rules, without those that a negation turns around, and without what overlaps them. */
function affirmed(words: TextWords, hits: readonly Hit[]): readonly Hit[] {
  const ruleOf = ({ name }: Hit) => PHRASE_RULES[name] as PhraseRule;
  // Sentence by sentence, for a sentence is short and a text is not. Phrases over two belong to where they begin.
  return [...hitsBySentence(hits).values()].flatMap((near) => {
    const ruled = near.filter(({ name }) => PHRASE_RULES[name] !== undefined);
    const negated = ruled.filter((hit) => ruleOf(hit).negatable && isNegated(words, hit, near));
    return ruled.filter(
      (hit) =>
        !negated.some(
          (other) =>
            ruleOf(other).rule === ruleOf(hit).rule && other.start < hit.end && hit.start < other.end,
        ),
    );
  });
}

function hitsBySentence(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.sentence);
    if (group === undefined) groups.set(hit.sentence, [hit]);
    else group.push(hit);
  }
  return groups;
}

/** What a language has found, with the sentence of each. */
export function hitsOf(words: TextWords, { found }: LanguageFindings): readonly Hit[] {
  return found.matches.map(({ group, start, end }) => ({
    name: group as PhraseName,
    start,
    end,
    sentence: words.sentences[start] as number,
  }));
}

/** Does something in the same clause turn the meaning around? */
export function isNegated(words: TextWords, hit: Hit, hits: readonly Hit[]): boolean {
  return hits.some((other) => {
    if (other.sentence !== hit.sentence || !other.name.startsWith('negation')) return false;
    if (coveredBy(other, 'no-negation', hits)) return false;
    if (other.name === 'negation') {
      if (other.start >= hit.start && other.end <= hit.end) return true;
      return (
        other.end <= hit.start &&
        words.clauses[other.start] === words.clauses[hit.start] &&
        distance(words, other.end, hit.start) <= NEGATION_REACH
      );
    }
    return (
      other.name === 'negation-after' &&
      other.end > hit.start &&
      words.clauses[other.start] === words.clauses[hit.end - 1] &&
      distance(words, hit.end, other.start) <= NEGATION_AFTER_REACH
    );
  });
}

const coveredBy = (range: WordRange, name: PhraseName, hits: readonly Hit[]) =>
  hits.some((hit) => hit.name === name && hit.start <= range.start && hit.end >= range.end);

/** What breaks one rule in one sentence, or in sentences that follow each other, is one finding. */
function together(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups: Hit[][] = [];
  for (const hit of [...hits].sort((one, other) => one.sentence - other.sentence)) {
    const last = groups.at(-1);
    if (last !== undefined && hit.sentence - (last.at(-1) as Hit).sentence <= 1) last.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

/** Of a review or of feedback, and how: told, asked or demanded. */
function changeArgs(
  { words }: DraftContext,
  { found }: LanguageFindings,
  hits: readonly Hit[],
): NonNullable<RawFinding['args']> {
  const form = FORMS.find((one) => hits.some(({ name }) => name === `review-change-${one}`)) ?? 'request';
  const near = around(hits);
  const sentence = hits[0]?.sentence as number;
  const inside: readonly ((range: WordRange) => boolean)[] = [
    ({ start }) => start >= near.start && start < near.end,
    ({ start }) => words.sentences[start] === sentence,
  ];
  const [sellers, products] = [found.listed('seller-feedback'), found.listed('product-review')];
  for (const isInside of inside) {
    const seller = sellers.filter(isInside);
    // "Seller review" holds the word for a review of a product.
    const product = products.filter(isInside).filter((one) => !seller.some((other) => holds(other, one)));
    const [ofProduct, ofSeller] = [product.length > 0, seller.length > 0];
    if (ofProduct !== ofSeller) return { target: ofProduct ? 'review' : 'seller-feedback', form };
    if (ofProduct) return { target: 'unknown', form };
  }
  // "Rating" alone may be either; "it" is what the rest of the text speaks of.
  if (found.listed('rating').some(inside[1] as (range: WordRange) => boolean))
    return { target: 'unknown', form };
  if (products.length > 0 !== sellers.length > 0)
    return { target: products.length > 0 ? 'review' : 'seller-feedback', form };
  return { target: 'unknown', form };
}

const holds = (outer: WordRange, inner: WordRange) =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

function withoutDoubles(findings: readonly RawFinding[]): readonly RawFinding[] {
  // The same words never carry both; the worse one stays, and speaks for what is said in the same breath.
  const offensive = findings.filter(({ rule }) => rule === 'offensive-language');
  return findings.filter(
    (one) =>
      one.rule !== 'blames-or-argues' ||
      !offensive.some(({ start, end }) => one.start < end + SAME_BREATH && start < one.end + SAME_BREATH),
  );
}

const around = (hits: readonly WordRange[]): WordRange => ({
  start: Math.min(...hits.map(({ start }) => start)),
  end: Math.max(...hits.map(({ end }) => end)),
});

/** Words as a range of the draft. */
export function rangeOf(words: TextWords, { start, end }: WordRange): { start: number; end: number } {
  return originalRange(words.text, words.starts[start] as number, words.ends[end - 1] as number);
}

function distance({ reach }: TextWords, from: number, to: number): number {
  return to <= from ? 0 : (reach[to - 1] as number) - (from === 0 ? 0 : (reach[from - 1] as number));
}
