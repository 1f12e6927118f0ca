import { COUNTRY_CODE, NATIONAL_SHAPES } from './phone-shapes.table.ts';

/** Groups of digits as they were written. */
export interface DigitGroups {
  readonly groups: readonly string[];
  /** A plus stands before them. */
  readonly plus: boolean;
  /** Blanks alone part them. */
  readonly spaced: boolean;
  /** The first stands in brackets. */
  readonly bracketed: boolean;
}

/** Do groups of digits look like a telephone number without any word beside them? */
export function hasPhoneShape({ groups, plus, spaced, bracketed }: DigitGroups): boolean {
  const digits = groups.join('');
  const { length } = digits;
  if (plus) return length >= 8 && length <= 16 && COUNTRY_CODE.test(digits);
  if (length < 8 || length > 16) return false;
  if (/^00[1-9]/.test(digits))
    return length >= 10 && COUNTRY_CODE.test(digits.slice(2)) && !/^00[1-9]0{4}/.test(digits);
  const grouped = groups.length > 1;
  // "0 986 424 795" is how part numbers are printed.
  if (isCounting(groups) || /^1(?:333|433)$/.test(lengthsOf(groups))) return false;
  // Written digit by digit, or in groups that nothing else has.
  if (groups.length >= 6 && length <= 13 && groups.every((group) => group.length < 3)) return true;
  if (groups.length >= 4 && length <= 12 && groups.every((group) => group.length < 4) && length >= 9)
    return digits[0] === '0' || length === 9 || length === 10 || bracketed;
  if (digits[0] === '0') {
    if (!grouped) return /^0[1-9]/.test(digits) && (length === 10 || length === 11);
    // At most ten digits follow the 0, eleven in some German mobile numbers.
    const most = /^01[56]/.test(digits) ? 12 : 11;
    return length > 8 && length <= most && /^0[1-9]/.test(digits) && (groups[0] as string).length <= 6;
  }
  const lengths = lengthsOf(groups);
  const shape = Object.hasOwn(NATIONAL_SHAPES, lengths) ? NATIONAL_SHAPES[lengths] : undefined;
  if (shape?.test(digits) !== true) return false;
  return spaced || bracketed || groups.length > 2 || length >= 10;
}

const lengthsOf = (groups: readonly string[]) => groups.map((group) => group.length).join('');

/** Sizes, pages, years: groups of one length that grow. */
function isCounting(groups: readonly string[]): boolean {
  return (
    groups.length > 3 &&
    groups.every((group, index) => index === 0 || Number(group) > Number(groups[index - 1]))
  );
}
