import { dayNumberOf, type Instant, type InstantFault, startOfDay } from '../../time/index.ts';
import { readFileInstant } from './instants.ts';

/** In which order numeric dates write their parts. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

// Sources differ on Canada and Singapore: there only dates that can be read in one way are read.
const DATE_ORDERS: Readonly<Record<string, DateOrder>> = {
  US: 'month-day-year',
  JP: 'year-month-day',
};
const ORDER_UNKNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(['CA', 'SG']);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A point in time that a file gives as a day, or exactly. */
export interface FileDay {
  /** Start of the local day where the file has no time. */
  readonly at: Instant;
  readonly precision?: 'day';
}

/** The order of the parts of a numeric date in a store's files; `undefined` where it is not known. */
export function dateOrderOf(store: string | undefined): DateOrder | undefined {
  if (store === undefined || ORDER_UNKNOWN.has(store)) return undefined;
  return DATE_ORDERS[store] ?? 'day-month-year';
}

/**
 * Reads the day of an event: ISO (with or without time and offset), `29-Sep-2026`, `Sep 29, 2026`, or
 * numbers in the given order with years of two (20yy) or four digits. A day without
 * time is its start in `zone`, and `no-offset` where no zone is known.
 */
export function readFileDay(
  text: string,
  zone: string | undefined,
  order: DateOrder | undefined,
): FileDay | InstantFault {
  const date = text.length > 40 ? undefined : isoDateOf(text, order);
  if (date === undefined) {
    const at = readFileInstant(text);
    return typeof at === 'string' ? at : { at };
  }
  const day = dayNumberOf(date);
  if (day === undefined) return 'no-such-date';
  return zone === undefined ? 'no-offset' : { at: startOfDay(day, zone), precision: 'day' };
}

/** What an issue says would have been right. */
export function expectedDate(order: DateOrder | undefined): string {
  if (order === undefined) return 'a date; options.store (or options.dateOrder) says how dates are written';
  return `a date, ${order.replaceAll('-', '/')} or YYYY-MM-DD`;
}

/** `YYYY-MM-DD`, perhaps of a day that does not exist; `undefined` when the text has another form. */
function isoDateOf(text: string, order: DateOrder | undefined): string | undefined {
  const numbers = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (numbers !== null) {
    const [, first = '', , second = '', third = ''] = numbers;
    if (first.length === 4) return isoDate(first, second, third);
    if (order === 'year-month-day') return isoDate(first, second, third);
    if (order === 'month-day-year') return isoDate(third, first, second);
    if (order === 'day-month-year') return isoDate(third, second, first);
    return undefined;
  }
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  if (named !== null) return isoDate(named[3] ?? '', monthOf(named[2] ?? ''), named[1] ?? '');
  const english = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text);
  if (english !== null) return isoDate(english[3] ?? '', monthOf(english[1] ?? ''), english[2] ?? '');
  return undefined;
}

/** Two digits of a year mean this century; one or three mean nothing. */
function isoDate(year: string, month: string, day: string): string {
  const fullYear = year.length === 2 ? `20${year}` : year;
  return `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
