import type { PhraseName } from '../policy-language.ts';
import type { DraftContext, LanguageFindings } from './draft-context.ts';
import { type Hit, hitsOf, isNegated, rangeOf } from './phrase-findings.ts';
import type { CheckResult, RawFinding } from './raw-finding.ts';
import { bySentence } from './sentence-words.ts';

const rule = 'wrong-responsibility';
const BY_SELLER: readonly PhraseName[] = ['blames-carrier', 'sends-to-marketplace'];
const BY_MARKETPLACE: readonly PhraseName[] = ['promises-for-marketplace'];

/** Whose fault is a late parcel: who ships answers for it, and can promise what follows. */
export function responsibilityFindings(context: DraftContext): CheckResult {
  const { order } = context;
  if (order === undefined) return { findings: [], unchecked: [{ rule, needs: ['order'] }] };
  const { fulfilledBy } = order;
  const wanted = fulfilledBy === 'seller' ? BY_SELLER : BY_MARKETPLACE;
  const found = context.languages.flatMap((language) => hitsIn(context, language, wanted));
  const joined: Hit[] = [];
  for (const hit of [...found].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = joined.at(-1);
    // Phrases that overlap, or go on in the next sentence, say the same.
    const goesOn = last !== undefined && (hit.start < last.end || hit.sentence - last.sentence <= 1);
    if (!goesOn) joined.push(hit);
    else joined[joined.length - 1] = { ...last, end: Math.max(last.end, hit.end), sentence: hit.sentence };
  }
  const findings = joined.map(
    (hit): RawFinding => ({ rule, ...rangeOf(context.words, hit), args: { fulfilledBy, what: hit.name } }),
  );
  return { findings };
}

function hitsIn(
  { words }: DraftContext,
  language: LanguageFindings,
  wanted: readonly PhraseName[],
): readonly Hit[] {
  const all = hitsOf(words, language);
  const near = bySentence(words, all);
  return all.filter((hit) => {
    if (!wanted.includes(hit.name)) return false;
    const hits = near.get(hit.sentence) ?? [];
    if (hit.name !== 'blames-carrier') return !isNegated(words, hit, hits);
    // "Not our fault" is what one looks for; only a negation before it turns it around.
    const before = hits.filter(
      ({ name, end }) => name !== 'negation-after' && (name !== 'negation' || end <= hit.start),
    );
    return !isNegated(words, hit, before);
  });
}
