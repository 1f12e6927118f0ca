import { Temporal } from 'temporal-polyfill';
import type { Shift, Weekday, WorkingCalendarSpec } from '../../src/time/index.ts';

// What the tests compare with: Temporal reads the wall clock, a sweep over openings and closings finds what is
// open, and everything is answered by walking from one interval to the next. It shares no code with the library.

export interface Open {
  readonly start: number;
  readonly end: number;
}

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function secondsOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}

function instantOf(date: Temporal.PlainDate, seconds: number, zone: string, closing: boolean): number {
  const wall = date.toPlainDateTime().add({ seconds });
  // In a gap both move forward; of two readings `compatible` takes the first one.
  return wall.toZonedDateTime(zone, { disambiguation: closing ? 'later' : 'compatible' }).epochMilliseconds;
}

function exists(date: Temporal.PlainDate, zone: string): boolean {
  return date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toPlainDate().equals(date);
}

/** Everything open between two local dates, and what nights before and after them add. */
export function openByTemporal(spec: WorkingCalendarSpec, from: string, to: string): readonly Open[] {
  const changes = new Map<number, { open: number; pause: number }>();
  const change = (at: number, key: 'open' | 'pause', by: number) => {
    const found = changes.get(at) ?? { open: 0, pause: 0 };
    found[key] += by;
    changes.set(at, found);
  };
  const last = Temporal.PlainDate.from(to);
  let date = Temporal.PlainDate.from(from);
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!exists(date, spec.zone)) continue;
    const name = date.toString();
    const weekly = spec.hours[WEEKDAYS[date.dayOfWeek - 1] as Weekday] ?? [];
    const usual = spec.holidays?.includes(name) ? [] : weekly;
    const add = (shifts: readonly Shift[], key: 'open' | 'pause') => {
      for (const [opening, closing] of shifts) {
        const [first, end] = [secondsOf(opening), secondsOf(closing)];
        const start = instantOf(date, first, spec.zone, false);
        const stop = instantOf(date, end < first ? end + 86_400 : end, spec.zone, true);
        if (start >= stop) continue;
        change(start, key, 1);
        change(stop, key, -1);
      }
    };
    add(spec.exceptions?.[name] ?? usual, 'open');
    add(spec.breaks?.[name] ?? [], 'pause');
  }
  const found: { start: number; end: number }[] = [];
  let [open, pause, since] = [0, 0, Number.NaN];
  for (const at of [...changes.keys()].sort((a, b) => a - b)) {
    const was = open > 0 && pause === 0;
    open += changes.get(at)?.open ?? 0;
    pause += changes.get(at)?.pause ?? 0;
    const is = open > 0 && pause === 0;
    if (is && !was) since = at;
    if (was && !is) found.push({ start: since, end: at });
  }
  return found;
}

/** The instant that many milliseconds of open time after `from`, or before it. */
export function addByWalk(open: readonly Open[], from: number, length: number): number {
  let left = Math.abs(length);
  for (const { start, end } of length < 0 ? [...open].reverse() : open) {
    const [low, high] = length < 0 ? [start, Math.min(end, from)] : [Math.max(start, from), end];
    if (high <= low) continue;
    if (left <= high - low) return length < 0 ? high - left : low + left;
    left -= high - low;
  }
  throw new Error('the walk went past what was opened for it');
}

export function betweenByWalk(open: readonly Open[], from: number, to: number): number {
  if (to < from) return 0 - betweenByWalk(open, to, from);
  let sum = 0;
  for (const { start, end } of open) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return sum;
}

export function isOpenByWalk(open: readonly Open[], at: number): boolean {
  return open.some(({ start, end }) => start <= at && at < end);
}
