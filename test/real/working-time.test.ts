import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  addWorkingTime,
  isWorkingDay,
  isWorkingTime,
  nextWorkingTime,
  previousWorkingTime,
  type Shift,
  type Weekday,
  workingCalendar,
  workingIntervals,
  workingTimeBetween,
} from '../../src/time/index.ts';
import { isPresent, sharedText, skipNote } from './shared-files.ts';

const file = 'working-time/cases.json';

interface Case {
  readonly id: string;
  readonly timezone: string;
  readonly hours: Partial<Record<Weekday, readonly Shift[]>>;
  readonly holidays: readonly string[];
  readonly op: string;
  readonly start: string;
  readonly end?: string;
  readonly minutes?: number;
  readonly days?: number;
  readonly expected: string | number | boolean;
  readonly intervals?: readonly (readonly [string, string])[];
  readonly verified: boolean;
}

const NO_HOURS = 'the calendar has no hours at all: one that never opens is refused when it is made';
const CLOSING = 'the closing instant counts as open there; here intervals are half-open';
const MOVED = 'moved into the hours there; here the time of day stays, and nextWorkingTime moves it';

/** Every verified case whose answer is another one here, and why. */
const disagreements: Readonly<Record<string, string>> = {
  'bh-0026': MOVED,
  'bh-0027': MOVED,
  'bh-0037': MOVED,
  'bh-0038': MOVED,
  'bh-0487': CLOSING,
  'bh-0813': NO_HOURS,
};

const seconds = (date: Date) => date.toISOString().replace('.000Z', 'Z');

/** A date of every year becomes that date of the years around the case. */
function holidaysOf({ holidays, start }: Case): readonly string[] {
  const year = Number(start.slice(0, 4));
  return holidays.flatMap((date) =>
    date.startsWith('*-')
      ? Array.from({ length: 5 }, (_, index) => `${year - 2 + index}${date.slice(1)}`)
      : [date],
  );
}

function calendarOf(one: Case) {
  return workingCalendar({ zone: one.timezone, hours: one.hours, holidays: holidaysOf(one) });
}

function answerOf(one: Case): Case['expected'] {
  const { op, start } = one;
  if (op === 'isHoliday') return holidaysOf(one).includes(start.slice(0, 10));
  const calendar = calendarOf(one);
  if (op === 'add') return seconds(addWorkingTime(calendar, start, (one.minutes as number) * 60_000));
  // No minutes at all backwards are -0: the last open instant.
  if (op === 'subtract') return seconds(addWorkingTime(calendar, start, -(one.minutes as number) * 60_000));
  if (op === 'within') return workingTimeBetween(calendar, start, one.end as string) / 60_000;
  if (op === 'isOpen') return isWorkingTime(calendar, start);
  if (op === 'nextOpen') return seconds(nextWorkingTime(calendar, start));
  if (op === 'lastOpen') return seconds(previousWorkingTime(calendar, start));
  if (op === 'isWorkingDay') return isWorkingDay(calendar, start);
  if (op === 'addDays') return seconds(addWorkingDays(calendar, start, one.days as number));
  if (op === 'subtractDays') return seconds(addWorkingDays(calendar, start, -(one.days as number)));
  throw new Error(`${one.id}: ${op}`);
}

/** Intervals that touch are one. */
function joined(intervals: readonly (readonly [string, string])[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [start, end] of intervals) {
    const previous = found.at(-1);
    if (previous?.[1] === Date.parse(start)) previous[1] = Date.parse(end);
    else found.push([Date.parse(start), Date.parse(end)]);
  }
  return found;
}

function differs(one: Case): boolean {
  try {
    return answerOf(one) !== one.expected;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

describe.skipIf(!isPresent(file))(`the cases of five libraries’ own suites${skipNote(file)}`, () => {
  const all: readonly Case[] = isPresent(file) ? JSON.parse(sharedText(file)) : [];
  const verified = all.filter((one) => one.verified);

  it('B06: all verified cases agree, those listed with a reason aside', () => {
    expect(verified.length).toBe(614);
    expect(verified.filter(differs).map(({ id }) => id)).toEqual(Object.keys(disagreements));
  });

  it('B06: those listed are what their reasons say', () => {
    const of = (reason: string) => verified.filter(({ id }) => disagreements[id] === reason);
    for (const one of of(MOVED)) {
      const kept = addWorkingDays(calendarOf(one), one.start, one.days as number);
      expect(seconds(nextWorkingTime(calendarOf(one), kept))).toBe(one.expected);
    }
    for (const one of of(CLOSING))
      expect(workingIntervals(calendarOf(one), one.start, '2017-06-27T00:00:00Z')).toEqual([]);
    for (const one of of(NO_HOURS)) expect(() => calendarOf(one)).toThrow(/never opens/);
    expect([MOVED, CLOSING, NO_HOURS].map((reason) => of(reason).length)).toEqual([4, 1, 1]);
  });

  it('B06: where intervals are stated, they are the open ones', () => {
    const stated = verified.filter(({ id, intervals }) => intervals !== undefined && !(id in disagreements));
    expect(stated.length).toBe(23);
    for (const one of stated) {
      const found = workingIntervals(calendarOf(one), one.start, one.end as string);
      const expected = joined(one.intervals ?? []);
      expect(found.map(({ start, end }) => [start, end])).toEqual(expected);
    }
  });
});
