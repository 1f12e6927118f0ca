import type { Code, Issue, Operator } from '../../model/index.ts';
import { dayNumberOf, type LocalDate } from '../../time/index.ts';
import { issueAt, placedMember } from './api-order.ts';
import { isObject, type Placed } from './json.ts';

/** What could not be read, and what nobody reads. */
export interface Reading {
  readonly rejected: Issue[];
  readonly ignored: Issue[];
}

/** Whether there is a block; something else in its place is rejected. */
export function isPresent(place: Placed, reading: Reading): boolean {
  if (isObject(place.value)) return true;
  if (place.value !== undefined && place.value !== null) {
    reading.rejected.push(issueAt('wrong-type', place, 'an object'));
  }
  return false;
}

/** A plain number or the `count` of a block; not below zero and whole. */
export function countAt(place: Placed, reading: Reading): number | undefined {
  const count = numberAt(isObject(place.value) ? placedMember(place, 'count') : place, reading);
  if (count === undefined || (Number.isSafeInteger(count) && count >= 0)) return count;
  reading.rejected.push(issueAt('out-of-range', place, 'a whole number, 0 or more'));
  return undefined;
}

export function numberAt({ value, path }: Placed, reading: Reading): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  reading.rejected.push(issueAt('wrong-type', { value, path }, 'a number'));
  return undefined;
}

/** The report dates its ranges from 00:00Z to 23:59Z: the days as written are the days meant. */
export function dayAt({ value, path }: Placed, reading: Reading): LocalDate | undefined {
  if (value === undefined || value === null) return undefined;
  const day = typeof value === 'string' ? value.slice(0, 10) : '';
  if (dayNumberOf(day) !== undefined) return day;
  reading.rejected.push(issueAt('no-such-date', { value, path }, 'a time such as 2026-08-01T00:00Z'));
  return undefined;
}

const OPERATORS: ReadonlyMap<string, Operator> = /* @__PURE__ */ new Map<string, Operator>([
  ['LESS_THAN', '<'],
  ['LESS_THAN_OR_EQUAL', '<='],
  ['LESS_THAN_OR_EQUALS', '<='],
  ['GREATER_THAN', '>'],
  ['GREATER_THAN_OR_EQUAL', '>='],
  ['GREATER_THAN_OR_EQUALS', '>='],
  ['EQUALS', '='],
]);

export function operatorAt({ value, path }: Placed, reading: Reading): Operator | undefined {
  if (value === undefined || value === null) return undefined;
  const operator = typeof value === 'string' ? OPERATORS.get(value.trim().toUpperCase()) : undefined;
  if (operator === undefined) {
    reading.rejected.push(issueAt('unknown-code', { value, path }, 'LESS_THAN, GREATER_THAN or EQUALS'));
  }
  return operator;
}

export function rateStatusOf(text: string): Code<'good' | 'bad' | 'none'> {
  const word = text.toLowerCase();
  return word === 'good' || word === 'bad' || word === 'none' ? word : { other: text };
}

export function accountStatusOf(text: string): Code<'normal' | 'at-risk' | 'deactivated'> {
  const word = text.toLowerCase().replace('_', '-');
  return word === 'normal' || word === 'at-risk' || word === 'deactivated' ? word : { other: text };
}

/** Lists the keys of a block that this reader does not know. */
export function noteUnknown(place: Placed, known: ReadonlySet<string>, reading: Reading): void {
  if (!isObject(place.value)) return;
  for (const key of Object.keys(place.value)) {
    if (!known.has(key)) reading.ignored.push({ code: 'unknown-key', path: [...place.path, key] });
  }
}
