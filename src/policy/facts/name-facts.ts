import type { DraftContext } from '../draft/draft-context.ts';
import { rangeOf } from '../draft/phrase-findings.ts';
import type { CheckResult, RawFinding } from '../draft/raw-finding.ts';
import { rangesOf, wordsIn } from '../draft/sentence-words.ts';

const rule = 'wrong-order-fact';
const KINDS = ['reply', 'proactive', 'public-reply'];
const LATEST_WORD = 12;
const MOST_NAME_WORDS = 4;
const STEM = 3;
const COURTESY = ['thanks', 'courtesy', 'apology', 'greeting', 'content'];

const EAST_ASIAN =
  /(?:^|[\s,\uFF0C\u3001\u3002\u7684!\uFF01])((?:(?![\u3007\u5404\u7686\u5BA2\u987E\u9867])[\p{Script=Han}]){1,4}(?:[ \u3000](?!\p{Script=Han}{0,3}[\u5148\u5C0F\u5973])(?:\p{Script=Han}){1,3})?)[ \u3000]?(?:\u69D8|\u3055\u307E|\u3055\u3093|\u6BBF|\u5148\u751F|\u5973\u58EB|\u5C0F\u59D0|\u592A\u592A)/u;
const NOBODY_EAST_ASIAN = /[\u5BA2\u987E\u9867\u4E70\u8CB7\u6237\u6236\u5BB6\u4EB2\u89AA]/;
/** Surnames in both ways of writing. */
const VARIANTS =
  '陈陳张張刘劉杨楊黄黃赵趙吴吳孙孫马馬郑鄭谢謝韩韓冯馮萧蕭邓鄧许許苏蘇卢盧蒋蔣贾賈叶葉阎閻钟鐘谭譚邹鄒陆陸顾顧龙龍万萬钱錢汤湯贺賀龚龔严嚴罗羅卫衛泽澤国國边邊斋齋滨濱广廣樱櫻';

/** A greeting by a name that is not the buyer's. */
export function nameFacts(context: DraftContext): CheckResult {
  const { order, buyer, draft } = context;
  if (order === undefined || !KINDS.includes(draft.kind)) return { findings: [] };
  const name = buyer?.name?.trim() ?? '';
  if (name === '') return { findings: [], unchecked: [{ rule, needs: ['buyer.name'] }] };
  const found = eastAsianName(context) ?? spacedName(context);
  if (found === undefined || isBuyer(found.said, name) || isSigned(context, found.said))
    return { findings: [] };
  const finding: RawFinding = {
    ...{ rule, start: found.start, end: found.end },
    args: { fact: 'name', said: found.said, is: name },
    suggestion: name,
  };
  return { findings: [finding] };
}

interface Salutation {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

function eastAsianName({ draft: { text }, words }: DraftContext): Salutation | undefined {
  const shown = words.text.original.slice(0, 40);
  const match = EAST_ASIAN.exec(shown);
  const said = match?.[1];
  if (match === null || said === undefined || NOBODY_EAST_ASIAN.test(said)) return undefined;
  const start = match.index + match[0].indexOf(said);
  return { said: text.slice(start, start + said.length), start, end: start + said.length };
}

/** The words after a salutation, or beside a title, up to a mark. */
function spacedName(context: DraftContext): Salutation | undefined {
  const { words, text, starts, ends } = context.words;
  const at = (name: 'salutation' | 'title' | 'nobody') =>
    new Map(
      rangesOf(context, name)
        .filter(({ start }) => start < LATEST_WORD)
        .map(({ start, end }) => [start, end]),
    );
  const [salutations, titles, nobody] = [at('salutation'), at('title'), at('nobody')];
  let first = 0;
  let addressed = false;
  let titled = false;
  for (; first < LATEST_WORD; ) {
    const next = salutations.get(first) ?? titles.get(first);
    if (next === undefined) break;
    titled ||= titles.has(first) && !salutations.has(first);
    addressed = true;
    first = next;
  }
  const gap = (index: number) => text.folded.slice(ends[index], starts[index + 1]);
  let end = first;
  while (end < words.length && end - first < MOST_NAME_WORDS && isNameWord(context, end)) {
    if (nobody.has(end) || titles.has(end)) break;
    end += 1;
    if (
      !/^(?:[ '-]|\. )$/.test(gap(end - 1)) ||
      (gap(end - 1) === '. ' && (words[end - 1] as string).length > 1)
    )
      break;
  }
  const isTitledBehind = end > first && titles.has(end) && gap(end - 1) === ' ';
  if (end === first || nobody.has(first) || (!addressed && !isTitledBehind)) return undefined;
  const isArabic = /[\u0600-\u06FF]/.test(words[first] as string);
  if (isArabic && !titled) return undefined;
  const mark = end === words.length ? '\n' : gap(end - 1);
  if (!isTitledBehind && !/[,.!:;\n\u060C\u061F\uFF0C\u2013-]/.test(mark)) return undefined;
  const isCourtesy = context.languages.some(({ found }) =>
    found.matches.some(({ group, start }) => COURTESY.includes(group) && start >= first && start < end),
  );
  if (isCourtesy && !titled && !isTitledBehind) return undefined;
  const range = rangeOf(context.words, { start: first, end });
  return { ...range, said: context.draft.text.slice(range.start, range.end) };
}

function isNameWord({ words: { words, text, starts } }: DraftContext, at: number): boolean {
  const word = words[at] as string;
  if (!/^\p{L}+$/u.test(word) || /[\u3040-\u30FF\u3400-\u9FFF]/.test(word)) return false;
  if (/[\u0600-\u06FF]/.test(word)) return true;
  const letter = text.original[text.starts[starts[at] as number] as number] as string;
  return letter !== letter.toLowerCase();
}

/** Do two names share a word, an initial, the beginning of one, a character? */
function isBuyer(said: string, name: string): boolean {
  const [one, other] = [wordsIn(said), wordsIn(name)];
  const script = (words: readonly string[]) =>
    /[\u3400-\u9FFF]/.test(words.join(''))
      ? 'han'
      : /[\u0600-\u06FF]/.test(words.join(''))
        ? 'arabic'
        : 'other';
  if (script(one) !== script(other) || /[\u3040-\u30FF]/.test(other.join(''))) return true;
  if (script(one) === 'han') return one.some((word) => other.some((their) => sameCharacter(word, their)));
  return one.some((word) =>
    other.some((their) => {
      const length = Math.min(word.length, their.length, STEM);
      const isInitial = word.length === 1 || their.length === 1;
      return (
        ((length === STEM || isInitial || word === their) &&
          word.slice(0, length) === their.slice(0, length)) ||
        (their.includes(word) && word.length >= STEM)
      );
    }),
  );
}

function sameCharacter(one: string, other: string): boolean {
  if (one === other) return true;
  const at = VARIANTS.indexOf(one);
  return at >= 0 && VARIANTS[at % 2 === 0 ? at + 1 : at - 1] === other;
}

/** Buyers may sign with another name than that of the account. */
function isSigned({ conversation }: DraftContext, said: string): boolean {
  const names = wordsIn(said).filter(({ length }) => length > 2 || /[\u3400-\u9FFF]/.test(said));
  return (conversation?.messages ?? []).some(({ from, text }) => {
    if (from !== 'buyer' || text === undefined) return false;
    const written = new Set(wordsIn(text));
    return names.length > 0 && names.some((name) => written.has(name));
  });
}
