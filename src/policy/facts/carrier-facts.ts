import type { Carrier } from '../../rulebook/index.ts';
import type { WordRange } from '../../text/index.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { rangeOf } from '../draft/phrase-findings.ts';
import type { CheckResult, RawFinding } from '../draft/raw-finding.ts';
import { sentenceAround, sentenceMarks, speaksOfReturn, wordsIn } from '../draft/sentence-words.ts';
import { findDates } from './dates.ts';

const rule = 'wrong-order-fact';
/** Endings of inflection that a name may carry: InPostem. */
const LONGEST_ENDING = 3;
const SHORTEST_INFLECTED = 4;
/** More are more of the same. */
const MOST_MENTIONS = 200;

interface Name {
  readonly words: readonly string[];
  readonly carrier: Carrier;
}

const known = new WeakMap<readonly Carrier[], ReadonlyMap<string, readonly Name[]>>();

/** Carriers that have none of the parcels. */
export function carrierFacts(context: DraftContext): CheckResult {
  const { order, rules } = context;
  if (order === undefined) return { findings: [] };
  if (order.shipments === undefined)
    return { findings: [], unchecked: [{ rule, needs: ['order.shipments'] }] };
  const carriers = order.shipments.flatMap(({ carrier }) => carrier ?? []);
  if (carriers.length < order.shipments.length)
    return { findings: [], unchecked: [{ rule, needs: ['order.shipments.carrier'] }] };
  if (carriers.length === 0) return { findings: [] };
  const names = namesOf(rules.carriers);
  const right = new Set(carriers.flatMap((carrier) => idsOf(carrier, rules.carriers)));
  const written = carriers.map((carrier) => wordsIn(carrier).join(' '));
  const found = mentions(context, names);
  const isRight = ({ carrier, words }: Name) =>
    right.has(carrier.id) ||
    written.some((one) => one.includes(words.join(' ')) || words.join(' ').includes(one));
  const { sentences } = context.words;
  const rightSentences = new Set(
    found.filter(({ name }) => isRight(name)).map(({ start }) => sentences[start]),
  );
  const findings = found
    .slice(0, MOST_MENTIONS)
    .filter(
      ({ name, start }) => !isRight(name) && !rightSentences.has(sentences[start]) && isFact(context, start),
    )
    .map(({ start, end }): RawFinding => {
      const range = rangeOf(context.words, { start, end });
      const said = context.draft.text.slice(range.start, range.end);
      const is = carriers[0] as string;
      return { rule, ...range, args: { fact: 'carrier', said, is }, suggestion: is };
    });
  return { findings };
}

/** Told of this parcel: beside delivery, dispatch, tracking, a date; not asked, denied, or about the way back. */
function isFact(context: DraftContext, at: number): boolean {
  const { words } = context;
  const marks = sentenceMarks(context);
  const sentence = words.sentences[at] as number;
  const here = sentenceAround(words, at);
  const isAsked = words.words[here.end - 1] === '?';
  if (speaksOfReturn(context, here)) return false;
  const hasDate = findDates(context).some(({ start }) => start >= here.start && start < here.end);
  if (isAsked && !hasDate) return false;
  if (marks.listed('replacement').has(sentence) || marks.phrases('promises-replacement').has(sentence))
    return false;
  if (marks.phrases('negation').has(sentence)) return false;
  if (marks.listed('delivery').has(sentence) || marks.listed('dispatch').has(sentence)) return true;
  if (marks.phrases('tracking').has(sentence)) return true;
  const range = rangeOf(words, here);
  const hasNumber = context.identifiers.some(({ start, end }) => start >= range.start && end <= range.end);
  return hasNumber || hasDate;
}

function mentions(
  { words: { words, text, starts } }: DraftContext,
  names: ReadonlyMap<string, readonly Name[]>,
): readonly (WordRange & { readonly name: Name })[] {
  const found: (WordRange & { readonly name: Name })[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const possible = [
      ...(names.get(word.slice(0, 2)) ?? []),
      ...(word.length === 1 ? (names.get(word) ?? []) : []),
    ];
    let best: Name | undefined;
    for (const name of possible) {
      const last = name.words.length - 1;
      const fits = name.words.every((one, index) => {
        const here = words[at + index] ?? '';
        return here === one || (index === last && isInflected(here, one));
      });
      if (fits && (best === undefined || name.words.length > best.words.length)) best = name;
    }
    if (best === undefined) continue;
    const letter = text.original[text.starts[starts[at] as number] as number] as string;
    // Many names are common words in small letters.
    if (letter !== letter.toUpperCase()) continue;
    found.push({ start: at, end: at + best.words.length, name: best });
    at += best.words.length - 1;
  }
  return found;
}

const isInflected = (word: string, name: string) =>
  name.length >= SHORTEST_INFLECTED &&
  /^[a-z]+$/.test(name) &&
  word.length <= name.length + LONGEST_ENDING &&
  word.startsWith(name);

function namesOf(carriers: readonly Carrier[]): ReadonlyMap<string, readonly Name[]> {
  const before = known.get(carriers);
  if (before !== undefined) return before;
  const names = new Map<string, Name[]>();
  for (const carrier of carriers)
    for (const written of carrier.names) {
      const words = wordsIn(written);
      const [first = ''] = words;
      // "سبل" is a carrier and a common word.
      if (words.length === 1 && /^[\u0600-\u06FF]{1,3}$/.test(first)) continue;
      names.set(first.slice(0, 2), [...(names.get(first.slice(0, 2)) ?? []), { words, carrier }]);
    }
  known.set(carriers, names);
  return names;
}

/** Which carriers of the rulebook may be meant by what the order says. */
function idsOf(written: string, carriers: readonly Carrier[]): readonly string[] {
  const said = wordsIn(written).join(' ');
  return carriers
    .filter(({ id, names }) =>
      [id.replaceAll('-', ' '), ...names].some((name) => {
        const one = wordsIn(name).join(' ');
        return one === said || ` ${said} `.includes(` ${one} `) || ` ${one} `.includes(` ${said} `);
      }),
    )
    .map(({ id }) => id);
}

/** Does a draft name any carrier at all? */
export function namesCarrier(context: DraftContext): boolean {
  return carrierSentences(context).size > 0;
}

/** The sentences that name a carrier. */
export function carrierSentences(context: DraftContext): ReadonlySet<number> {
  const found = mentions(context, namesOf(context.rules.carriers));
  return new Set(found.map(({ start }) => context.words.sentences[start] as number));
}
