import type { Money } from '../../model/index.ts';
import { kept } from './formatters.ts';
import { plainWords } from './plain-text.ts';

// A language that Intl does not know is written in English, never in that of the machine.
const amounts = /* @__PURE__ */ kept((key) => {
  const [language, currency, decimals] = key.split('|') as [string, string, string];
  const digits = Number(decimals);
  return new Intl.NumberFormat([language, 'en'], {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
});
const numbers = /* @__PURE__ */ kept((language) => new Intl.NumberFormat([language, 'en']));
const plurals = /* @__PURE__ */ kept((language) => new Intl.PluralRules([language, 'en']));
const lists = /* @__PURE__ */ kept((key) => {
  const [language, type] = key.split('|') as [string, 'conjunction'];
  return new Intl.ListFormat([language, 'en'], { type });
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
  const words = numbers(language);
  // What is rounded to nothing has no sign.
  return plainWords(words.format(Math.abs(value) < 0.0005 ? 0 : value));
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
