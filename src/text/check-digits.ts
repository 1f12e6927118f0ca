/** How the last digits of a number are computed from the others. */
export type CheckName = 'gtin' | 'luhn' | 'mod97' | 'mod7' | 's10' | 'ups' | 'fedex' | 'ident' | 'isbn';

const digitsOf = (value: string): readonly number[] =>
  Array.from(value.replace(/\D/g, '')).map((digit) => Number(digit));
const weighted = (digits: readonly number[], weights: readonly number[]) =>
  digits.reduce((sum, digit, index) => sum + digit * (weights[index % weights.length] as number), 0);
/** What completes a sum to a multiple of ten. */
const toTen = (sum: number) => (10 - (sum % 10)) % 10;

/** From the right, every second digit is doubled, the digits of the products are added up. */
function luhn(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function remainder(digits: string, divisor: number): number {
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0);
}

function ups(value: string): boolean {
  const values = Array.from(value.slice(2), (one) =>
    /\d/.test(one) ? Number(one) : (one.charCodeAt(0) - 63) % 10,
  );
  return toTen(weighted(values.slice(0, 15), [1, 2])) === values[15];
}

const CHECKS: Readonly<Record<CheckName, (value: string, digits: readonly number[]) => boolean>> = {
  gtin: (_, digits) => toTen(weighted(digits.slice(0, -1).reverse(), [3, 1])) === digits.at(-1),
  luhn: (_, digits) => luhn(digits),
  mod97: (value) => {
    const turned = value.slice(4) + value.slice(0, 4);
    return (
      remainder(
        turned.replace(/[A-Z]/g, (letter) => `${letter.charCodeAt(0) - 55}`),
        97,
      ) === 1
    );
  },
  mod7: (value, digits) => remainder(value.slice(0, -1), 7) === digits.at(-1),
  s10: (_, digits) => {
    const check = 11 - (weighted(digits.slice(0, 8), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
    return (check === 10 ? 0 : check === 11 ? 5 : check) === digits[8];
  },
  ups: (value) => ups(value),
  fedex: (_, digits) => (weighted(digits.slice(0, 11), [3, 1, 7]) % 11) % 10 === digits[11],
  ident: (_, digits) => toTen(weighted(digits.slice(0, -1), [4, 9])) === digits.at(-1),
  isbn: (value, digits) => {
    const last = value.endsWith('X') ? 10 : (digits[9] as number);
    return (weighted(digits.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) + last) % 11 === 0;
  },
};

/** Do the check digits of a number agree with the others? The number without blanks and hyphens, in capitals. */
export function hasCheckDigit(value: string, check: CheckName): boolean {
  return CHECKS[check](value, digitsOf(value));
}
