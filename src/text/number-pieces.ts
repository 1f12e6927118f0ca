import type { NumberGroup, NumberRun } from './number-groups.ts';

const CURRENCY =
  /^[ \u00A0]?(?:[€$£¥₺₹₩]|zl|kr|tl|usd|eur|gbp|euros?|dollar|pln|sek|chf|aed|sar|egp|元|円|円|ريال|درهم|جنيه|ليره)/;
const CURRENCY_BEFORE = /(?:[€$£¥₺₹₩]|(?:usd|eur|euro|gbp|pln|sek|chf|aed|sar|egp|r\$|tl|kr)) ?$/;
const UNIT =
  /^ ?(?:%|°|x ?\d|× ?\d|(?:mm|cm|m|km|in|inch|zoll|ml|cl|l|g|kg|mg|lb|oz|v|w|kw|a|mah|ah|wh|hz|khz|mhz|gb|mb|tb|px|lm|dpi|rpm|pcs|pz|szt|stk|stuck|st|件|個|个|本|枚|cm|grad|pa|bar|ppm|kcal)\b)/;

const MOST_DIGITS = 15;
const FEWEST_OF_A_WHOLE = 9;

/**
 * Parts a run of groups at whatever is not part of a telephone number: dates, times, amounts, sizes; a run that
 * is too long at its widest gaps.
 */
export function numberPieces(folded: string, run: NumberRun): readonly NumberRun[] {
  const { groups, gaps } = run;
  if (groups.some(({ spoken }) => spoken)) return [run];
  if (isNetworkAddress(run)) return [];
  const out = new Set<number>();
  const long = groups.reduce((sum, { digits }) => sum + digits.length, 0) > MOST_DIGITS;
  for (let index = 0; index < groups.length; index += 1) {
    if (isDate(folded, groups, gaps, index))
      for (let part = index; part < index + 3; part += 1) out.add(part);
    if (isHours(groups, gaps, index)) for (let part = index; part < index + 4; part += 1) out.add(part);
    if (isClock(folded, groups[index] as NumberGroup)) out.add(index);
  }
  amounts(folded, run, out);
  const pieces: NumberRun[] = [];
  let from = 0;
  for (let index = 0; index <= groups.length; index += 1) {
    const cut =
      index === groups.length || out.has(index) || (index > from && isWide(gaps[index - 1] as string, long));
    if (!cut) continue;
    if (index > from) pieces.push(piece(run, from, index));
    from = out.has(index) ? index + 1 : index;
  }
  return pieces.filter((one) => one.groups.reduce((sum, { digits }) => sum + digits.length, 0) > 5);
}

const piece = ({ groups, gaps, plus }: NumberRun, from: number, to: number): NumberRun => ({
  groups: groups.slice(from, to),
  gaps: gaps.slice(from, to - 1),
  plus: from === 0 ? plus : /\+/.test(gaps[from - 1] as string),
});

/** "192.168.1.64" */
const isNetworkAddress = ({ groups, gaps }: NumberRun) =>
  groups.length === 4 &&
  gaps.every((gap) => gap === '.') &&
  groups.every(({ digits }) => Number(digits) < 256 && String(Number(digits)) === digits);

/** A plus begins another number, in a long run a wide gap does, too. */
const isWide = (gap: string, long: boolean) => gap.includes('+') || (long && / {2}|\/|\(| - /.test(gap));

/** Day, month and year with one sign between them, and no further digit behind such a sign. */
function isDate(
  folded: string,
  groups: readonly NumberGroup[],
  gaps: readonly string[],
  index: number,
): boolean {
  const [one, two, three] = groups.slice(index, index + 3);
  if (one === undefined || two === undefined || three === undefined) return false;
  const gap = (gaps[index] as string).trim();
  if (!/^[-./]$/.test(gap) || (gaps[index + 1] as string).trim() !== gap) return false;
  if ((gaps[index - 1] ?? '').trim() === gap || (gaps[index + 2] ?? '').trim() === gap) return false;
  const lengths = [one, two, three].map(({ digits }) => digits.length);
  if (lengths[0] === 4) return /^(?:19|20)/.test(one.digits) && Math.max(...lengths.slice(1)) < 3;
  if ((lengths[0] as number) > 2 || (lengths[1] as number) > 2) return false;
  const year = lengths[2] === 4 ? /^(?:19|20)/.test(three.digits) : lengths[2] === 2;
  return year && Number(one.digits) <= 31 && Number(two.digits) <= 31 && folded[one.start - 1] !== '+';
}

/** "08.00-12.00" */
function isHours(groups: readonly NumberGroup[], gaps: readonly string[], index: number): boolean {
  const [from, , until] = groups.slice(index, index + 4);
  const parted = gaps
    .slice(index, index + 3)
    .map((gap) => gap.trim())
    .join('');
  if (parted !== '.-.' || groups.slice(index, index + 4).some(({ digits }) => digits.length > 2))
    return false;
  return (
    Number(from?.digits) < 25 && Number(until?.digits) < 25 && index + 4 === groups.length && index === 0
  );
}

function isClock(folded: string, { start, end, digits }: NumberGroup): boolean {
  if (digits.length > 2) return false;
  const before = folded.slice(Math.max(0, start - 2), start);
  return /\d[:h]$/.test(before) || /^[:h]\d/.test(folded.slice(end, end + 2));
}

/** Amounts and measures: the last groups before a sign of them, the first behind one. */
function amounts(folded: string, { groups }: NumberRun, out: Set<number>): void {
  const last = groups.length - 1;
  const { end } = groups[last] as NumberGroup;
  const tail = folded.slice(end, end + 12).replace(/^,\d{1,2}/, '');
  // "… x 55" after a whole number is its extension.
  const isWhole = groups.reduce((sum, { digits }) => sum + digits.length, 0) >= FEWEST_OF_A_WHOLE;
  if (CURRENCY.test(tail) || (UNIT.test(tail) && !(isWhole && /^ ?[x×]/.test(tail)))) {
    let index = last;
    out.add(index);
    while (index > 0 && (groups[index] as NumberGroup).digits.length === 3) {
      index -= 1;
      out.add(index);
    }
    if (index > 0 && index === last && (groups[index] as NumberGroup).digits.length === 2) out.add(index - 1);
  }
  const { start } = groups[0] as NumberGroup;
  const head = folded.slice(Math.max(0, start - 6), start);
  if (CURRENCY_BEFORE.test(head) || /[x×]\s?$/.test(head) || /\d[,:]$/.test(head)) {
    out.add(0);
    for (let index = 1; index <= last && (groups[index] as NumberGroup).digits.length === 3; index += 1)
      out.add(index);
    if ((groups[1]?.digits.length ?? 0) === 2) out.add(1);
  }
}
