import { currencyDecimals, type Money, receivedText } from '../../model/index.ts';
import type { Instant } from '../../time/index.ts';
import type { MacroIssueCode } from '../macro-issue.ts';
import type { IssueDetails } from '../template/issue-list.ts';
import type { FilterCall } from '../template/template.ts';
import { formatList, formatMoney, formatNumber, formatPlural } from './format-amount.ts';
import { formatDate, formatRelativeDay, formatTime, readWhen } from './format-day.ts';
import { formatName } from './format-name.ts';
import { plainText } from './plain-text.ts';
import { isBlank } from './read-path.ts';

/** What formatting depends on beside the value. */
export interface FormatContext {
  /** BCP 47. */
  readonly language: string;
  readonly zone: string | undefined;
  readonly asOf: Instant | undefined;
  readonly isPublic: boolean;
}

/** Why a value has no words. */
export interface FormatFault {
  readonly code: MacroIssueCode;
  readonly details: IssueDetails;
}

type Formatter = (value: unknown, filter: FilterCall, context: FormatContext) => string | FormatFault;

const FORMATTERS: Readonly<Record<FilterCall['name'], Formatter>> = {
  date: (value, { style }, context) =>
    withWhen(value, context, (when, zone) => formatDate(when, context.language, zone, style)),
  time: (value, _, context) =>
    withWhen(value, context, (when, zone) =>
      when.isDay
        ? fault('wrong-kind', value, 'an instant: a day has no time')
        : formatTime(when, context.language, zone),
    ),
  relative_day: (value, _, context) =>
    withWhen(value, context, (when, zone) => {
      const { asOf, zone: stated } = context;
      if (asOf === undefined) return { code: 'missing-as-of', details: { expected: 'options.asOf' } };
      return stated === undefined ? ZONE : formatRelativeDay(when, asOf, context.language, zone);
    }),
  money: (value, _, { language }) => {
    // Read once: what is judged is what is printed.
    const { amount, currency } = (value ?? {}) as Partial<Money>;
    if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || typeof currency !== 'string')
      return fault('wrong-kind', value, 'money: { amount, currency }');
    const decimals = currencyDecimals(currency);
    if (decimals === undefined) return fault('bad-value', currency, 'an ISO 4217 currency');
    return formatMoney({ amount, currency }, decimals, language);
  },
  number: (value, _, { language }) =>
    isFiniteNumber(value) ? formatNumber(value, language) : fault('wrong-kind', value, 'a finite number'),
  plural: (value, { forms = {} }, { language }) =>
    isFiniteNumber(value)
      ? formatPlural(value, forms, language)
      : fault('wrong-kind', value, 'a finite number'),
  list: (value, { style }, { language }) => {
    // A copy: holes of a sparse list become what they are, nothing.
    const entries: readonly unknown[] = Array.isArray(value) ? Array.from(value) : [undefined];
    if (!entries.every((one) => typeof one === 'string'))
      return fault('wrong-kind', value, 'a list of texts');
    const texts = entries.map((one) => plainText(one as string).trim());
    if (texts.length === 0 || texts.some(isBlank))
      return fault('empty-value', value, 'texts that are not blank');
    return formatList(texts, language, style);
  },
  name: (value, { neutral }, { language, isPublic }) => {
    const isNone = value === undefined || value === null || (value === false && neutral !== undefined);
    if (!isNone && typeof value !== 'string') return fault('wrong-kind', value, 'a name, or nothing');
    return (
      formatName(value, language, isPublic, neutral) ?? fault('empty-value', value, 'a name, or a default')
    );
  },
};

const ZONE: FormatFault = { code: 'missing-zone', details: { expected: 'options.zone, an IANA zone' } };

/** A value in words, or why it has none. */
export function formatValue(
  value: unknown,
  filter: FilterCall,
  context: FormatContext,
): string | FormatFault {
  try {
    return FORMATTERS[filter.name](value, filter, context);
  } catch {
    // The value's own accessors may throw whatever they like.
    return { code: 'bad-value', details: { expected: 'a value that can be read' } };
  }
}

function withWhen(
  value: unknown,
  { zone }: FormatContext,
  format: (when: { readonly at: Instant; readonly isDay: boolean }, zone: string) => string | FormatFault,
): string | FormatFault {
  const when = readWhen(value);
  if (typeof when === 'string')
    return fault(
      when === 'not-an-instant' ? 'wrong-kind' : 'bad-value',
      value,
      `an instant or a date (${when})`,
    );
  if (when.isDay) return format(when, zone ?? 'UTC');
  return zone === undefined ? ZONE : format(when, zone);
}

function fault(code: MacroIssueCode, value: unknown, expected: string): FormatFault {
  return { code, details: { expected, received: receivedText(value) } };
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
