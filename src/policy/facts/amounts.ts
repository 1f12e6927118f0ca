import { currencyDecimals, type Money, moneyOf } from '../../model/index.ts';
import type { WordRange } from '../../text/index.ts';
import type { DraftContext } from '../draft/draft-context.ts';
import { currencyWords } from './currency-words.table.ts';

/** An amount of money in a text. */
export interface FoundAmount {
  readonly money: Money;
  /** Sentence and words, as far as they are words. */
  readonly at: WordRange;
  /** UTF-16, half-open, in the draft. */
  readonly start: number;
  readonly end: number;
}

/** Digits with what groups them: blanks, dots, commas, apostrophes, Arabic separators. */
const NUMBER = /\d(?:[\d.,'\u066B\u066C]|[ \u00A0\u202F](?=\d{3}(?!\d)))*/g;
const MYRIAD = 10_000;
const LONGEST_NUMBER = 24;
const LONGEST_WORD = 9;

const codesBySign: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  const map = new Map<string, string[]>();
  for (const [code, line] of Object.entries(currencyWords))
    for (const sign of line.split('|')) map.set(sign, [...(map.get(sign) ?? []), code]);
  return map;
})();
const IDEOGRAPH_SIGN =
  /^(?:\u6B27\u5143|\u6B50\u5143|\u7F8E[\u5143\u91D1]|\u82F1\u9551|\u52A0\u5143|\u6FB3\u5143|\u65B0\u5143|\u4EBA\u6C11\u5E01|\u65E5[\u5706\u5713\u5143]\u5186?|\u65E5\u5186|\u7C73\u30C9\u30EB|\u30C9\u30EB|\u30E6\u30FC\u30ED|\u30DB\u309A\u30F3\u30C8\u3099|\u5186|\u5143|\u5757)/;

// Articles, units and abbreviations elsewhere: money only in the store's own currency.
const AMBIGUOUS = new Set(['le', 'r', 'ft', 'sr', 'rs', 'kc', 'real', 'rand', 'pound', 'pounds', 'try']);

/** Every amount that stands beside the sign or the name of a currency, in minor units. */
export function findAmounts(context: DraftContext): readonly FoundAmount[] {
  const { text } = context.words;
  const { folded, starts, ends } = text;
  const found: FoundAmount[] = [];
  const word = wordFinder(context);
  for (const match of folded.matchAll(NUMBER)) {
    const written = withoutEnd(match[0]);
    if (written.length > LONGEST_NUMBER) continue;
    const from = match.index;
    let to = from + written.length;
    const times = /^[\u4E07\u842C]/.test(folded.slice(to, to + 1)) ? MYRIAD : 1;
    if (times > 1) to += 1;
    const sign = signAfter(folded, to) ?? signBefore(folded, from);
    if (sign === undefined) continue;
    // Part of a number such as 405-1234567-1234567.
    if (/\d-$/.test(folded.slice(Math.max(0, from - 2), from))) continue;
    const currency = currencyOf(context, sign.name);
    if (AMBIGUOUS.has(sign.name) && currency !== context.rules.storeDetails.currency) continue;
    const money = amountOf(written, currency, times);
    if (money === undefined) continue;
    const [start, end] = [Math.min(from, sign.start), Math.max(to, sign.end)];
    const at = word(start, end);
    if (at === undefined) continue;
    found.push({ money, at, start: starts[start] as number, end: ends[end - 1] as number });
  }
  return found;
}

interface Sign {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function signAfter(folded: string, at: number): Sign | undefined {
  let start = at;
  while (start < at + 2 && /[ \u00A0\u202F]/.test(folded[start] ?? '')) start += 1;
  const near = folded.slice(start, start + LONGEST_WORD + 1);
  const ideographs = IDEOGRAPH_SIGN.exec(near)?.[0];
  const name =
    ideographs ??
    /^(?:[a-z]?[$£]|[€¥₺₹]|:-|\u062F\.[\u0627\u0625]|\u0631\.\u0633|\u062C\.\u0645|\p{L}{1,9}(?!\p{L}))/u.exec(
      near,
    )?.[0];
  return name !== undefined && codesBySign.has(name) ? { name, start, end: start + name.length } : undefined;
}

function signBefore(folded: string, at: number): Sign | undefined {
  let end = at;
  while (end > at - 2 && /[ \u00A0\u202F]/.test(folded[end - 1] ?? '')) end -= 1;
  const near = folded.slice(Math.max(0, end - LONGEST_WORD - 1), end);
  const name =
    /(?:^|[^a-z])([a-z]{1,2}\$)$/.exec(near)?.[1] ??
    /[$€£¥₺₹]$/.exec(near)?.[0] ??
    /(?:^|[^\p{L}])(\p{L}{2,9})\.?$/u.exec(near)?.[1];
  if (name === undefined || !codesBySign.has(name)) return undefined;
  const start = folded.lastIndexOf(name, end - 1);
  return { name, start, end };
}

/** Of the currencies that a sign stands for: the order's, the store's, the first. */
function currencyOf({ order, rules }: DraftContext, name: string): string {
  const codes = codesBySign.get(name) as readonly string[];
  const ours = [order?.lines?.find(({ price }) => price)?.price?.currency, rules.storeDetails.currency];
  return ours.find((code) => code !== undefined && codes.includes(code)) ?? (codes[0] as string);
}

/** 1.234,56 and 1,234.56: the last separator before as many digits as the currency has decimals parts them. */
function amountOf(written: string, currency: string, times: number): Money | undefined {
  const decimals = currencyDecimals(currency) as number;
  const plain = written.replace(/[ \u00A0\u202F'\u066C]/g, '').replace('\u066B', ',');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const fraction = last < 0 ? '' : plain.slice(last + 1);
  const isFraction = last >= 0 && decimals > 0 && fraction.length > 0 && fraction.length <= decimals;
  const whole = (isFraction ? plain.slice(0, last) : plain).replace(/[.,]/g, '');
  const money = moneyOf(isFraction ? `${whole}.${fraction}` : whole, currency);
  return money === undefined || times === 1 ? money : moneyOf(String(Number(whole) * times), currency);
}

/** Which words of the draft lie in a stretch of folded text; for stretches in order. */
function wordFinder({ words: { words, starts, ends } }: DraftContext) {
  let at = 0;
  return (start: number, end: number): WordRange | undefined => {
    while (at > 0 && (ends[at - 1] as number) > start) at -= 1;
    while (at < words.length && (ends[at] as number) <= start) at += 1;
    let last = at;
    while (last < words.length && (starts[last] as number) < end) last += 1;
    return last > at ? { start: at, end: last } : undefined;
  };
}

/** A mark after the last digit belongs to the sentence. */
function withoutEnd(number: string): string {
  let end = number.length;
  while (end > 0 && ".,'".includes(number[end - 1] as string)) end -= 1;
  return number.slice(0, end);
}
