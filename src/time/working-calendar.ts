import { type CalendarHours, readHours, type WorkingCalendarSpec } from './calendar-hours.ts';
import { type LocalDate, toDayNumber } from './local-date.ts';
import { checkZone } from './zone.ts';

/** One set of hours, made by {@link workingCalendar}. */
export interface WeeklyCalendar {
  readonly kind: 'weekly';
  /** What it was made from. */
  readonly spec: WorkingCalendarSpec;
}

/** Open when any of its calendars is: teams that cover for one another. */
export interface UnitedCalendar {
  readonly kind: 'united';
  readonly calendars: readonly WorkingCalendar[];
}

/** Hours that change on a date: the calendar in force at each instant counts. */
export interface VersionedCalendar {
  readonly kind: 'versioned';
  /** IANA name of the zone of the dates. */
  readonly zone: string;
  /** From the start of `since` on, each until the next one's. The first holds before its date, too. */
  readonly versions: readonly { readonly since: LocalDate; readonly calendar: WorkingCalendar }[];
}

/** When somebody works: a frozen value that keeps what it was made from. */
export type WorkingCalendar = WeeklyCalendar | UnitedCalendar | VersionedCalendar;

// What a spec says in numbers: an immutable fact of an immutable value, gone with it.
const compiled = new WeakMap<WeeklyCalendar, CalendarHours>();
const checked = new WeakSet<WorkingCalendar>();

/**
 * Makes a calendar of working hours.
 *
 * A holiday or an exception governs the shifts that start on its date; a shift past midnight runs to its end. A
 * break is cut out of whatever is open then. A wall-clock time that the spring change skips moves forward by the
 * gap; of one that happens twice in autumn the first counts for an opening, the last for a closing; on a date that a
 * zone left out no shift starts.
 *
 * @param spec - Hours by weekday as `["09:00", "17:00"]`; past midnight as `["22:00", "26:00"]` or
 *   `["22:00", "02:00"]`; all day as `["00:00", "24:00"]`. Dates are `YYYY-MM-DD`.
 * @returns A frozen value for {@link addWorkingTime} and its like; its `spec` is what was given.
 * @throws RangeError for an unknown zone, part, weekday, date or time, shifts that overlap or last longer than a day, and
 *   a calendar that never opens.
 * @example
 * ```ts
 * const office = workingCalendar({ zone: 'Europe/Rome', hours: { fri: [['09:00', '18:00']], mon: [['09:00', '18:00']] } });
 * addWorkingTime(office, '2026-03-27T17:00:00+01:00', { hours: 2 }).toISOString(); // => '2026-03-30T08:00:00.000Z'
 * ```
 */
export function workingCalendar(spec: WorkingCalendarSpec): WeeklyCalendar {
  const calendar: WeeklyCalendar = Object.freeze({ kind: 'weekly', spec: frozenCopy(spec) });
  compiled.set(calendar, readHours(calendar.spec));
  return calendar;
}

/**
 * Makes one calendar of several: open when any of them is.
 *
 * @param calendars - At least one, each of any kind and zone.
 * @throws RangeError for an empty list, TypeError for a member that is no calendar.
 * @example
 * ```ts
 * const rome = workingCalendar({ zone: 'Europe/Rome', hours: { mon: [['09:00', '17:00']] } });
 * const lima = workingCalendar({ zone: 'America/Lima', hours: { mon: [['09:00', '17:00']] } });
 * const either = unitedCalendar([rome, lima]);
 * workingTimeBetween(either, '2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z') / 3_600_000; // => 15
 * ```
 */
export function unitedCalendar(calendars: readonly WorkingCalendar[]): UnitedCalendar {
  if (!Array.isArray(calendars) || calendars.length === 0)
    throw new RangeError('calendars must be a list of at least one');
  for (const [index, member] of calendars.entries()) checkCalendar(member, `calendars[${index}]`);
  const calendar = Object.freeze({ kind: 'united', calendars: Object.freeze([...calendars]) } as const);
  checked.add(calendar);
  return calendar;
}

/**
 * Makes one calendar of hours that change on dates.
 *
 * @param zone - IANA name of the zone whose midnights the changes happen at.
 * @param versions - At least one, with different dates; a running shift ends where the next version begins.
 * @throws RangeError for an empty list, the same date twice, an unknown zone or date; TypeError for a version
 *   without a calendar.
 * @example
 * ```ts
 * const old = workingCalendar({ zone: 'Europe/Rome', hours: { mon: [['09:00', '13:00']] } });
 * const now = workingCalendar({ zone: 'Europe/Rome', hours: { mon: [['09:00', '17:00']] } });
 * const both = versionedCalendar('Europe/Rome', [{ since: '2020-01-01', calendar: old }, { since: '2026-06-01', calendar: now }]);
 * workingTimeBetween(both, '2026-05-25T00:00:00Z', '2026-06-02T00:00:00Z') / 3_600_000; // => 12
 * ```
 */
export function versionedCalendar(zone: string, versions: VersionedCalendar['versions']): VersionedCalendar {
  checkZone(zone);
  if (!Array.isArray(versions) || versions.length === 0)
    throw new RangeError('versions must be a list of at least one');
  for (const [index, version] of versions.entries()) {
    checkCalendar(version?.calendar, `versions[${index}].calendar`);
    toDayNumber(version.since, `versions[${index}].since`);
  }
  const sorted = versions.map(({ since, calendar }) => Object.freeze({ since, calendar }));
  sorted.sort((a, b) => toDayNumber(a.since, 'versions.since') - toDayNumber(b.since, 'versions.since'));
  for (const [index, { since }] of sorted.entries())
    if (sorted[index + 1]?.since === since) throw new RangeError(`versions: ${since} stands twice`);
  const calendar = Object.freeze({ kind: 'versioned', zone, versions: Object.freeze(sorted) } as const);
  checked.add(calendar);
  return calendar;
}

/**
 * Insists that a value is a calendar, also one that came back from JSON and that nobody has checked.
 *
 * @throws TypeError for what was never one, RangeError for one whose hours, dates or zone are wrong.
 */
export function checkCalendar(calendar: WorkingCalendar, name: string): void {
  const kind = typeof calendar === 'object' && calendar !== null ? calendar.kind : undefined;
  if (checked.has(calendar)) return;
  if (kind === 'weekly') hoursOf(calendar as WeeklyCalendar);
  else if (kind === 'united') unitedCalendar((calendar as UnitedCalendar).calendars);
  else if (kind === 'versioned') {
    const { zone, versions } = calendar as VersionedCalendar;
    const { versions: sorted } = versionedCalendar(zone, versions);
    if (sorted.some(({ since }, index) => since !== versions[index]?.since))
      throw new RangeError(`${name}.versions must stand in order of their dates`);
  } else throw new TypeError(`${name} is no calendar: workingCalendar makes one`);
  checked.add(calendar);
}

/** The hours of a calendar in numbers. */
export function hoursOf(calendar: WeeklyCalendar): CalendarHours {
  let hours = compiled.get(calendar);
  if (hours === undefined) {
    hours = readHours(calendar.spec);
    compiled.set(calendar, hours);
  }
  return hours;
}

function frozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)])),
  ) as T;
}
