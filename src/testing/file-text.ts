import type { Instant, LocalDate } from '../time/index.ts';

/** `2026-08-01T10:00:00` of UTC, then what stands for the offset. */
export function isoSeconds(at: Instant, offset: 'Z' | '+00:00'): string {
  return `${new Date(at).toISOString().slice(0, 19)}${offset}`;
}

/** A row of a tab file, with its end. Such files have no quoting. */
export function tabRow(fields: readonly string[]): string {
  return `${fields.join('\t')}\n`;
}

/** A row of a comma file, with its end; no field of the sample needs quotes. */
export function commaRow(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `29-Sep-2026`, as the returns report writes a day. */
export function namedMonthDate(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${day}-${MONTHS[Number(month) - 1]}-${year}`;
}

/** `29/9/26`, as the feedback report of most European stores writes a day. */
export function shortDate(date: LocalDate): string {
  const [year = '', month, day] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year.slice(2)}`;
}

/** `29/09/2026`. */
export function longDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}
