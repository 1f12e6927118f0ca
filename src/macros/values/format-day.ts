import { type Instant, readInstant } from '../../time/index.ts';
import { kept } from './formatters.ts';
import { plainWords } from './plain-text.ts';

const LOCAL_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY = 86_400_000;

/** A moment, or a day without a time; a day is kept as its midnight in UTC. */
export interface WhenValue {
  readonly at: Instant;
  readonly isDay: boolean;
}

/** Reads an instant or a local date; the fault otherwise. */
export function readWhen(value: unknown): WhenValue | string {
  const match = typeof value === 'string' ? LOCAL_DATE.exec(value) : null;
  const at = readInstant(match === null ? value : `${match[0]}T00:00Z`);
  return typeof at === 'string' ? at : { at, isDay: match !== null };
}

const dates = /* @__PURE__ */ kept((key) => {
  const [language, timeZone, style] = key.split('|') as [string, string, 'short'];
  return new Intl.DateTimeFormat([language, 'en'], { calendar: 'gregory', timeZone, dateStyle: style });
});

const times = /* @__PURE__ */ kept((key) => {
  const [language, timeZone] = key.split('|') as [string, string];
  return new Intl.DateTimeFormat([language, 'en'], { timeZone, timeStyle: 'short' });
});

const days = /* @__PURE__ */ kept(
  (timeZone) =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

const distances = /* @__PURE__ */ kept(
  (language) => new Intl.RelativeTimeFormat([language, 'en'], { numeric: 'auto' }),
);

// Where the first of a month is an ordinal, whatever CLDR writes: 1er décembre, 1º de dezembro (in Brazil).
const FIRSTS: readonly (readonly [RegExp, string])[] = [
  [/^fr\b/i, '1er'],
  [/^pt(?:-br)?$/i, '1º'],
];

/** A date in a language: `24 November 2026`. `zone` is needed for a moment, not for a day. */
export function formatDate({ at, isDay }: WhenValue, language: string, zone: string, style = 'long'): string {
  const words = plainWords(dates(`${language}|${isDay ? 'UTC' : zone}|${style}`).format(at));
  const [, first] = FIRSTS.find(([of]) => of.test(language)) ?? [];
  // Before a letter: the name of the month.
  return first === undefined ? words : words.replace(/(?<!\d)1(?= \p{L})/u, first);
}

/** The time of day in a language: `18:00`. */
export function formatTime({ at }: WhenValue, language: string, zone: string): string {
  return plainWords(times(`${language}|${zone}`).format(at));
}

/** How far a day is from today, in a language: `tomorrow`, `in 3 days`. */
export function formatRelativeDay(when: WhenValue, asOf: Instant, language: string, zone: string): string {
  const day = dayOf(when.at, when.isDay ? 'UTC' : zone);
  return plainWords(distances(language).format(day - dayOf(asOf, zone), 'day'));
}

/** Does `Intl` know this zone? Asked of it and not of luxon, which macros would else carry for this alone. */
export function isPrintableZone(zone: string): boolean {
  try {
    return days(zone) !== undefined;
  } catch {
    return false;
  }
}

/** Days since 1970 of the local date in a zone. */
function dayOf(at: Instant, zone: string): number {
  const parts = new Map(
    days(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')] as [
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day) / DAY;
}
