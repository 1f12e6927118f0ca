import type { Money } from '../../model/index.ts';
import { kept } from './formatters.ts';
import { plainWords } from './plain-text.ts';

const amounts = /* @__PURE__ */ kept((key) => {
  const [language, currency, decimals] = key.split('|') as [string, string, string];
  const digits = Number(decimals);
  return new Intl.NumberFormat(language, {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
});
const numbers = /* @__PURE__ */ kept((language) => new Intl.NumberFormat(language));
const plurals = /* @__PURE__ */ kept((language) => new Intl.PluralRules(language));
const lists = /* @__PURE__ */ kept((key) => {
  const [language, type] = key.split('|') as [string, 'conjunction'];
  return new Intl.ListFormat(language, { type });
});

/**
 * An amount in a language, to the last unit whatever its size: `€19.99`, `19,99 €`. `decimals` are those of
 * the currency.
 */
export function formatMoney({ amount, currency }: Money, decimals: number, language: string): string {
  return plainWords(
    amounts(`${language}|${currency}|${decimals}`).format(`${amount}e-${decimals}` as `${number}`),
  );
}

/** A number in a language: `1,234.5`. */
export function formatNumber(value: number, language: string): string {
  return plainWords(numbers(language).format(value));
}

/** The form that a language wants beside a number; `other` where that form is not given. */
export function formatPlural(
  value: number,
  forms: Readonly<Record<string, string>>,
  language: string,
): string {
  const form = plurals(language).select(value);
  return forms[form] ?? (forms.other as string);
}

/** `a, b and c` in a language. */
export function formatList(values: readonly string[], language: string, style = 'and'): string {
  return plainWords(lists(`${language}|${style === 'or' ? 'disjunction' : 'conjunction'}`).format(values));
}
